using IndustryModel.Quantities;

namespace IndustryModel.Classifications;

/// <summary>What one says of a category when defining a classification.</summary>
/// <param name="Code">The code as text, such as <c>01</c> or <c>NA</c>; never read as a number.</param>
/// <param name="NameEn">English name.</param>
/// <param name="NameNl">Dutch name; the English one if null.</param>
/// <param name="Parent">The code above; null at the top. Aggregates have none.</param>
/// <param name="Level">The level; if null, one more than the parent's (0 for a total, 1 for another root, that of its first part for an aggregate).</param>
/// <param name="Kind">Node, aggregate, total or extra-regio.</param>
/// <param name="Parts">What an aggregate unites: codes of nodes or of other aggregates.</param>
/// <param name="Aliases">Other spellings of the code or the name.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record CategoryDefinition(
    string Code,
    string NameEn,
    string? NameNl = null,
    string? Parent = null,
    int? Level = null,
    CategoryKind Kind = CategoryKind.Node,
    IReadOnlyList<string>? Parts = null,
    IReadOnlyList<string>? Aliases = null)
{
    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(CategoryDefinition), (nameof(Code), Code), (nameof(NameEn), NameEn), (nameof(NameNl), NameNl), (nameof(Parent), Parent), (nameof(Level), Level), (nameof(Kind), Kind), (nameof(Parts), Parts), (nameof(Aliases), Aliases));
}
