using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using IndustryModel.Quantities;

namespace IndustryModel.Statistics;

public sealed partial record Unit
{
    /// <summary>The code in files: <c>MIO_EUR</c>, <c>THS_PERSONS</c>, <c>PERSONS</c>, <c>INDEX_2015</c>, <c>PC</c>, <c>EUR_PER_PERSON</c>. <see cref="Parse"/> reads it.</summary>
    public string Code => Dimension switch
    {
        UnitDimension.Money => ScaleCode + Currency,
        UnitDimension.Persons => ScaleCode + "PERSONS",
        UnitDimension.Jobs => ScaleCode + "JOBS",
        UnitDimension.FullTimeEquivalents => ScaleCode + "FTE",
        UnitDimension.Hours => ScaleCode + "HOURS",
        UnitDimension.Index => $"INDEX_{ReferenceYearText}",
        UnitDimension.Percent => "PC",
        UnitDimension.Number => "NUMBER",
        _ => $"{ScaleCode}{Currency}_PER_PERSON",
    };

    // four digits, so that the year of any index is read back
    private string ReferenceYearText => ReferenceYear!.Value.Number.ToString("0000", CultureInfo.InvariantCulture);

    private string ScaleCode => PowerOfTen switch { 0 => "", 3 => "THS_", 6 => "MIO_", _ => "BIO_" };

    private string ScaleWord => PowerOfTen switch { 0 => "", 3 => "thousand ", 6 => "million ", _ => "billion " };

    /// <summary>A unit from its code, its text, or a code that statistical offices use: <c>MIO_EUR</c>, <c>CP_MEUR</c>, <c>THS</c>, <c>THS_PER</c>, <c>NR</c>, <c>I15</c>, <c>PC</c>, <c>EUR_HAB</c>, <c>million EUR</c>.</summary>
    /// <exception cref="FormatException">There is no such unit.</exception>
    public static Unit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Unit? unit) ? unit
            : throw new FormatException($"'{text}' is no unit; expected a code such as MIO_EUR, THS_PERSONS, NR, INDEX_2015 or PC, or words such as 'million EUR'.");
    }

    /// <summary>As <see cref="Parse"/>, or false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Unit? unit)
    {
        string code = (text ?? "").Trim().ToUpperInvariant().Replace(' ', '_').Replace(",", "", StringComparison.Ordinal).Replace("=_", "", StringComparison.Ordinal);
        if (code.StartsWith("CP_", StringComparison.Ordinal) || code.StartsWith("CLV", StringComparison.Ordinal))
            code = code[(code.IndexOf('_', StringComparison.Ordinal) + 1)..]; // the prices stand in the measure
        unit = code switch
        {
            "MEUR" or "MIO_EUR_CP" or "MNAC" => MillionEuro,
            "THS" or "THS_PER" => ThousandPersons,
            "NR" or "PER" or "PERSON" => Person,
            "PC" or "PERCENT" => Of(UnitDimension.Percent),
            "EUR_HAB" => MoneyPerPerson(Quantities.Currency.Euro),
            "" => null,
            _ => FromWords(code),
        };
        return unit is not null;
    }

    /// <summary>Such as "million EUR", "thousand persons", "index, 2015 = 100".</summary>
    public override string ToString() => Dimension switch
    {
        UnitDimension.Money => ScaleWord + Currency,
        UnitDimension.Persons => ScaleWord + "persons",
        UnitDimension.Jobs => ScaleWord + "jobs",
        UnitDimension.FullTimeEquivalents => ScaleWord + "full-time equivalents",
        UnitDimension.Hours => ScaleWord + "hours",
        UnitDimension.Index => $"index, {ReferenceYearText} = 100",
        UnitDimension.Percent => "percent",
        UnitDimension.Number => "number",
        _ => $"{ScaleWord}{Currency} per person",
    };

    private static Unit? FromWords(string code)
    {
        (int power, string rest) = code.IndexOf('_', StringComparison.Ordinal) is > 0 and var at ? code[..at] switch
        {
            "THS" or "THOUSAND" => (3, code[(at + 1)..]),
            "MIO" or "MILLION" => (6, code[(at + 1)..]),
            "BIO" or "BILLION" => (9, code[(at + 1)..]),
            _ => (0, code),
        } : (0, code);
        return rest switch
        {
            "PERSONS" or "PERSON" or "PER" => Of(UnitDimension.Persons, power),
            "JOBS" => Of(UnitDimension.Jobs, power),
            "FTE" or "FULL-TIME_EQUIVALENTS" => Of(UnitDimension.FullTimeEquivalents, power),
            "HOURS" or "HW" => Of(UnitDimension.Hours, power),
            "NUMBER" when power == 0 => PureNumber,
            _ when IndexYear(rest) is { } year && power == 0 => Index(year),
            [_, _, _, .. "_PER_PERSON"] => IsCurrency(rest[..3]) ? MoneyPerPerson(new Currency(rest[..3]), power) : null,
            _ => IsCurrency(rest) ? Money(new Currency(rest), power) : null,
        };
    }

    /// <summary>The year of <c>INDEX_2015</c>, <c>INDEX_2015_100</c> (from words) or <c>I15</c>.</summary>
    private static Year? IndexYear(string code)
    {
        string digits = code.StartsWith("INDEX_", StringComparison.Ordinal) ? code["INDEX_".Length..].Replace("_100", "", StringComparison.Ordinal)
            : code is ['I', var tens, var ones] && char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) ? $"20{code[1..]}" : "";
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0 ? new Year(year) : null;
    }

    // a scale or "chain-linked volume" alone is half of a code, not a currency
    private static bool IsCurrency(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper) && code is not ("MIO" or "BIO" or "CLV");
}
