using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Formats;

/// <summary>Units in a file: codes as Eurostat has them (MIO_EUR, THS_PER, NR), or words (million EUR, thousand persons).</summary>
internal static class TidyUnits
{
    private const string CurrentPrices = "CP";

    private static readonly Dictionary<string, int> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["THS"] = 3,
        ["THOUSAND"] = 3,
        ["THOUSANDS"] = 3,
        ["DUIZEND"] = 3,
        ["MIO"] = 6,
        ["MLN"] = 6,
        ["MILLION"] = 6,
        ["MILLIONS"] = 6,
        ["MILJOEN"] = 6,
        ["MRD"] = 9,
        ["BIO"] = 9,
        ["BN"] = 9,
        ["BILLION"] = 9,
        ["BILLIONS"] = 9,
        ["MILJARD"] = 9,
    };

    // null: a plain number of what the measure counts
    private static readonly Dictionary<string, UnitDimension?> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NR"] = null,
        ["NUMBER"] = null,
        ["AANTAL"] = null,
        ["PER"] = UnitDimension.Persons,
        ["PERS"] = UnitDimension.Persons,
        ["PERSON"] = UnitDimension.Persons,
        ["PERSONS"] = UnitDimension.Persons,
        ["PERSONEN"] = UnitDimension.Persons,
        ["INHABITANTS"] = UnitDimension.Persons,
        ["INWONERS"] = UnitDimension.Persons,
        ["JOB"] = UnitDimension.Jobs,
        ["JOBS"] = UnitDimension.Jobs,
        ["BANEN"] = UnitDimension.Jobs,
        ["FTE"] = UnitDimension.FullTimeEquivalents,
        ["FULLTIMEEQUIVALENTS"] = UnitDimension.FullTimeEquivalents,
        ["VOLTIJDBANEN"] = UnitDimension.FullTimeEquivalents,
        ["HW"] = UnitDimension.Hours,
        ["HOUR"] = UnitDimension.Hours,
        ["HOURS"] = UnitDimension.Hours,
        ["HOURSWORKED"] = UnitDimension.Hours,
        ["UREN"] = UnitDimension.Hours,
        ["EURO"] = UnitDimension.Money,
        ["EUROS"] = UnitDimension.Money,
        ["MEUR"] = UnitDimension.Money,
        ["KEUR"] = UnitDimension.Money,
    };

    private static readonly ImmutableArray<string> Codes =
        ["EUR", "THS_EUR", "MIO_EUR", "MRD_EUR", "PERSONS", "THS_PERSONS", "THS_PER", "JOBS", "THS_JOBS", "FTE", "THS_FTE", "HOURS", "THS_HOURS", "MIO_HOURS", "NR", "THS", "MIO"];

    /// <summary>What a measure is in when the file does not say: million EUR, thousands of persons, jobs, full-time equivalents and hours; population in persons.</summary>
    public static Unit Default(MeasureConcept concept) => concept.Dimension == UnitDimension.Money ? Unit.MillionEuro
        : concept.Equals(MeasureConcept.Population) ? Unit.Person : Unit.Of(concept.Dimension, 3);

    /// <summary>An example of what fits a dimension.</summary>
    public static string Example(UnitDimension dimension) => dimension switch
    {
        UnitDimension.Money => "a unit of money, such as MIO_EUR",
        UnitDimension.Persons => "a number of persons, such as THS_PERSONS",
        UnitDimension.Jobs => "a number of jobs, such as THS_JOBS",
        UnitDimension.FullTimeEquivalents => "a number of full-time equivalents, such as THS_FTE",
        _ => "a number of hours, such as THS_HOURS",
    };

    /// <summary>What to do about a text that is no unit of a dimension; null where nothing comes to mind.</summary>
    public static string? Advice(string text, UnitDimension dimension)
    {
        if (text.StartsWith("CLV", StringComparison.OrdinalIgnoreCase) || text.StartsWith("PYP", StringComparison.OrdinalIgnoreCase))
            return "keep volumes out of this file, which holds one kind of prices only";
        if (text.Split('_', ' ').Any(w => w.ToUpperInvariant() is "NAC" or "MNAC"))
            return "name the currency itself";
        ImmutableArray<string> close = Classifications.DidYouMean.Closest(text, Codes.Where(c => TryParse(c, dimension, out _)));
        return close.IsEmpty || IsUnit(text) ? null : $"did you mean {close[0]}?";
    }

    /// <summary>The unit a text means for a measure of some dimension; false where it means none, or one that does not fit.</summary>
    public static bool TryParse(string text, UnitDimension dimension, out Unit unit)
    {
        string[] words = text.Split([' ', '_', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int[] scales = [.. words.Where(Scales.ContainsKey).Select(w => Scales[w])];
        string kind = string.Concat(words.Where(w => !Scales.ContainsKey(w) && w != CurrentPrices));
        int power = scales.Length == 0 ? 0 : scales[0];
        unit = Unit.PureNumber;
        if (words.Length == 0 || scales.Length > 1)
            return false;
        UnitDimension? found = dimension == UnitDimension.Money ? UnitDimension.Persons : dimension; // a scale alone is no money
        Currency currency = Currency.Euro;
        if (kind.Length > 0 && !Kinds.TryGetValue(kind, out found))
        {
            if (!Currencies.TryFind(kind, out currency))
                return false;
            found = UnitDimension.Money;
        }
        else if (kind.ToUpperInvariant() is "MEUR" or "KEUR")
        {
            if (scales.Length > 0)
                return false;
            power = kind[0] is 'M' or 'm' ? 6 : 3;
        }

        if ((found ?? (dimension == UnitDimension.Money ? null : dimension)) != dimension)
            return false;
        unit = dimension == UnitDimension.Money ? Unit.Money(currency, power) : Unit.Of(dimension, power);
        return true;
    }

    // a unit of something else is no slip of the pen
    private static bool IsUnit(string text) => Enum.GetValues<UnitDimension>().Any(d => TryParse(text, d, out _)) && !Scales.ContainsKey(text);
}
