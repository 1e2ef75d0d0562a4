using IndustryModel.Quantities;

namespace IndustryModel.Results;

/// <summary>A column of a result: its name as programs read it, a heading for people, its kind and unit.</summary>
/// <param name="Name">The name in JSON and CSV in camelCase, such as <c>regionName</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="HeadingEn">The heading in English; the name if null.</param>
/// <param name="HeadingNl">The heading in Dutch; the English one if null.</param>
/// <param name="Unit">The unit of numbers, such as "million EUR"; null for texts and pure numbers.</param>
/// <param name="Decimals">How many decimals a reader shows; chosen by size if null. Files always hold the whole number.</param>
public sealed record ResultColumn(string Name, ColumnKind Kind, string? HeadingEn = null, string? HeadingNl = null, string? Unit = null, int? Decimals = null)
{
    /// <summary>The name in JSON and CSV.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>The heading in the language of a culture: Dutch for Dutch ones, English for all others.</summary>
    public string Heading(IFormatProvider? culture) => (ResultCulture.IsDutch(culture) ? HeadingNl : null) ?? HeadingEn ?? Name;

    /// <summary>Whether readers align this column to the right.</summary>
    public bool IsNumeric => Kind is not (ColumnKind.Text or ColumnKind.Boolean or ColumnKind.TextList);

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ResultColumn), (nameof(Name), Name), (nameof(Kind), Kind), (nameof(HeadingEn), HeadingEn), (nameof(HeadingNl), HeadingNl), (nameof(Unit), Unit), (nameof(Decimals), Decimals));
}
