using System.Globalization;
using IndustryModel.Quantities;

namespace IndustryModel.Results;

/// <summary>A column of a result: its name as programs read it, a heading for people, its kind and unit.</summary>
/// <param name="Name">The name in JSON and CSV in camelCase, such as <c>regionName</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="HeadingEn">The heading in English; the name if null.</param>
/// <param name="HeadingNl">The heading in Dutch; the English one if null.</param>
/// <param name="Unit">The unit of numbers, such as "million EUR"; null for texts and pure numbers.</param>
/// <param name="Decimals">How many decimals a reader shows; chosen by size if null. Files always hold the whole number.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ResultColumn(string Name, ColumnKind Kind, string? HeadingEn = null, string? HeadingNl = null, string? Unit = null, int? Decimals = null)
{
    private const double SmallestWritten = 1e-6; // what is smaller has more zeros than a reader counts

    /// <summary>The name in JSON and CSV.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>The heading in the language of a culture: Dutch for Dutch ones, English for all others.</summary>
    public string Heading(IFormatProvider? culture) => (ResultCulture.IsDutch(culture) ? HeadingNl : null) ?? HeadingEn ?? Name;

    /// <summary>Whether readers align this column to the right.</summary>
    public bool IsNumeric => Kind is not (ColumnKind.Text or ColumnKind.Boolean or ColumnKind.TextList);

    /// <summary>A number of this column as people read it: percent for shares and rates, grouped, rounded by kind and size; without the unit.</summary>
    public string DisplayText(double number, IFormatProvider? culture = null)
    {
        CultureInfo format = ResultCulture.Of(culture);
        return Kind switch
        {
            ColumnKind.Year => number.ToString("0", format),
            ColumnKind.Count => number.ToString("N0", format),
            ColumnKind.Share or ColumnKind.GrowthRate => (100 * number).ToString($"N{Decimals ?? 1}", format) + " %",
            ColumnKind.PercentagePoints => Rounded(number, Decimals ?? 2, format),
            _ => Rounded(number, Decimals ?? (Math.Abs(number) >= 1000 ? 0 : Math.Abs(number) >= 1 ? 1 : 4), format),
        };
    }

    /// <summary>A number with so many decimals; one that would read as zero with two digits of its own.</summary>
    private static string Rounded(double number, int decimals, CultureInfo format)
    {
        double size = Math.Abs(number);
        double scale = 1;
        for (int i = 0; i < decimals; i++)
            scale *= 10;
        if (size == 0 || size * scale >= 0.5)
            return number.ToString($"N{decimals}", format);
        if (size < SmallestWritten)
            return number.ToString("0.0E-0", format);
        while (size * scale < 9.5)
            (scale, decimals) = (scale * 10, decimals + 1);
        return number.ToString($"N{decimals}", format);
    }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ResultColumn), (nameof(Name), Name), (nameof(Kind), Kind), (nameof(HeadingEn), HeadingEn), (nameof(HeadingNl), HeadingNl), (nameof(Unit), Unit), (nameof(Decimals), Decimals));
}
