using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Classifications;

/// <summary>A classification of sectors or regions: a tree of categories and the aggregates over it, in one version. Codes are unique, the tree has no cycles, and which categories overlap is known.</summary>
/// <typeparam name="TCode"><see cref="SectorCode"/> or <see cref="RegionCode"/>.</typeparam>
public sealed partial class Classification<TCode>
    where TCode : struct, ICategoryCode<TCode>
{
    // SKELETON: the classification helper replaces bodies; signatures are what others build on.

    /// <summary>The id, such as <c>NACE2</c>, <c>NACE2.1</c>, <c>NUTS2024</c>.</summary>
    public string Id => throw new NotImplementedException();

    /// <summary>English name, such as "NACE Rev. 2".</summary>
    public string NameEn => throw new NotImplementedException();

    /// <summary>Dutch name.</summary>
    public string NameNl => throw new NotImplementedException();

    /// <summary>All categories: the tree depth first, then the aggregates in the order of their declaration.</summary>
    public ImmutableArray<Category<TCode>> Categories => throw new NotImplementedException();

    /// <summary>The category of a code or alias, such as <c>C</c>, <c>C20</c>, <c>B_E</c>.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public Category<TCode> this[string code] => throw new NotImplementedException();

    /// <summary>The category of a code.</summary>
    /// <exception cref="UnknownCodeException">The code belongs to another classification, or is not in this one.</exception>
    public Category<TCode> this[TCode code] => throw new NotImplementedException();

    /// <summary>The category of a code, an alias, or a name in either language; case, diacritics and hyphens do not matter.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public Category<TCode> Find(string codeOrName) => throw new NotImplementedException();

    /// <summary>As <see cref="Find"/>, or false.</summary>
    public bool TryFind(string codeOrName, [NotNullWhen(true)] out Category<TCode>? category) => throw new NotImplementedException();

    /// <summary>Whether this classification has the code.</summary>
    public bool Has(TCode code) => throw new NotImplementedException();

    /// <summary>The categories of one level: nodes and totals only, without aggregates and extra-regio.</summary>
    public IEnumerable<Category<TCode>> AtLevel(int level) => throw new NotImplementedException();

    /// <summary>Whether everything in <paramref name="part"/> is in <paramref name="whole"/>; a category covers itself.</summary>
    public bool Covers(TCode whole, TCode part) => throw new NotImplementedException();

    /// <summary>Whether two categories have anything in common.</summary>
    public bool Overlap(TCode first, TCode second) => throw new NotImplementedException();

    /// <summary>The first two of some codes that overlap, or null.</summary>
    public (TCode First, TCode Second)? FindOverlap(IReadOnlyList<TCode> codes) => throw new NotImplementedException();

    /// <summary>Finds codes among those available that together are exactly the whole, without overlap: as few as possible.</summary>
    /// <returns>False when the available codes cannot make it.</returns>
    public bool TryPartition(TCode whole, IReadOnlyList<TCode> available, out ImmutableArray<TCode> parts) => throw new NotImplementedException();

    /// <summary>Finds a whole among those available and parts of it such that whole less parts is exactly the wanted code (B+D+E = B-E less C).</summary>
    /// <returns>False when the available codes cannot make it.</returns>
    public bool TryRemainder(TCode wanted, IReadOnlyList<TCode> available, out TCode whole, out ImmutableArray<TCode> less) => throw new NotImplementedException();
}

/// <summary>Builds classifications of one's own, with the same checks as the built-in ones.</summary>
public static class Classification
{
    /// <summary>A classification of sectors.</summary>
    /// <exception cref="ArgumentException">A code twice, an unknown parent or part, a cycle, an empty aggregate: named.</exception>
    public static Classification<SectorCode> OfSectors(string id, string nameEn, IEnumerable<CategoryDefinition> categories, string? nameNl = null) => throw new NotImplementedException();

    /// <summary>A classification of regions.</summary>
    /// <inheritdoc cref="OfSectors"/>
    public static Classification<RegionCode> OfRegions(string id, string nameEn, IEnumerable<CategoryDefinition> categories, string? nameNl = null) => throw new NotImplementedException();
}

/// <summary>What one says of a category when defining a classification.</summary>
/// <param name="Code">The code as text.</param>
/// <param name="NameEn">English name.</param>
/// <param name="NameNl">Dutch name; the English one if null.</param>
/// <param name="Parent">The code above; null at the top.</param>
/// <param name="Level">The level; one more than the parent's if null (0 for a total, 1 for another root).</param>
/// <param name="Kind">Node, aggregate, total or extra-regio.</param>
/// <param name="Parts">What an aggregate unites, as codes of nodes or of other aggregates.</param>
/// <param name="Aliases">Other spellings.</param>
public sealed record CategoryDefinition(
    string Code,
    string NameEn,
    string? NameNl = null,
    string? Parent = null,
    int? Level = null,
    CategoryKind Kind = CategoryKind.Node,
    IReadOnlyList<string>? Parts = null,
    IReadOnlyList<string>? Aliases = null);

/// <summary>A code or name is not in a classification, a vision or a data set.</summary>
public sealed class UnknownCodeException : ArgumentException
{
    internal UnknownCodeException(string given, string message, ImmutableArray<string> suggestions)
        : base(message) => (Given, Suggestions) = (given, suggestions);

    /// <summary>What was given.</summary>
    public string Given { get; }

    /// <summary>Close ones that exist, best first; may be empty.</summary>
    public ImmutableArray<string> Suggestions { get; }
}

/// <summary>Categories that overlap were to be added up.</summary>
public sealed class OverlapException : ArgumentException
{
    internal OverlapException(string message, string first, string second)
        : base(message) => (First, Second) = (first, second);

    /// <summary>One of the two.</summary>
    public string First { get; }

    /// <summary>The other.</summary>
    public string Second { get; }
}
