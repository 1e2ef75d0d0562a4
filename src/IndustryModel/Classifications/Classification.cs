using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace IndustryModel.Classifications;

/// <summary>
/// A classification of sectors or regions: a tree of categories and the aggregates over it, in one version. Immutable.
/// Codes are unique, the tree has no cycles, and which categories overlap is known. Define one's own with <see cref="Classification"/>.
/// </summary>
/// <typeparam name="TCode"><see cref="SectorCode"/> or <see cref="RegionCode"/>.</typeparam>
[JsonConverter(typeof(ClassificationJsonConverter))]
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Classification<TCode> : IEquatable<Classification<TCode>>
    where TCode : struct, ICategoryCode<TCode>
{
    private readonly Category<TCode>?[] _categories; // by index in the tree; made when first asked for
    private volatile bool _areAllMade;

    /// <summary>A classification over a tree; id and names are checked by the caller.</summary>
    internal Classification(string id, string nameEn, string? nameNl, CategoryTree tree)
    {
        (Id, NameEn, NameNl, Tree) = (id, nameEn, nameNl ?? nameEn, tree);
        _categories = new Category<TCode>?[tree.Count];
    }

    /// <summary>The id, such as <c>NACE2</c>, <c>NACE2.1</c>, <c>NUTS2024</c>.</summary>
    public string Id { get; }

    /// <summary>English name, such as "NACE Rev. 2".</summary>
    public string NameEn { get; }

    /// <summary>Dutch name, or the English one.</summary>
    public string NameNl { get; }

    /// <summary>All categories: the tree depth first, then the aggregates in the order of their declaration, each after those that it unites.</summary>
    public ImmutableArray<Category<TCode>> Categories
    {
        get
        {
            for (int i = 0; !_areAllMade && i < _categories.Length; i++)
                At(i);
            _areAllMade = true;
            return ImmutableCollectionsMarshal.AsImmutableArray(_categories)!;
        }
    }

    internal CategoryTree Tree { get; }

    /// <summary>The first category of the kind total; null where the classification declares none.</summary>
    internal TCode? Total => Tree.Total < 0 ? null : CodeAt(Tree.Total);

    /// <summary>The category of a code.</summary>
    /// <exception cref="UnknownCodeException">The code belongs to another classification, or is not in this one.</exception>
    public Category<TCode> this[TCode code] => At(IndexOf(code));

    /// <summary>Whether this classification has the code.</summary>
    public bool Has(TCode code) => code.Classification == Id && Tree.IndexOf(code.Text) >= 0;

    /// <summary>The categories of one level: nodes and totals, without aggregates and without what is no region.</summary>
    public IEnumerable<Category<TCode>> AtLevel(int level) => Enumerable.Range(0, Tree.Count).Where(i => Tree.IsAtLevel(i, level)).Select(At);

    /// <summary>Whether everything in one category is in another; a category covers itself.</summary>
    /// <exception cref="UnknownCodeException">A code is not in this classification.</exception>
    public bool Covers(TCode whole, TCode part) => Tree.CoverageOf(IndexOf(whole)).Contains(Tree.CoverageOf(IndexOf(part)));

    /// <summary>Whether two categories have anything in common.</summary>
    /// <exception cref="UnknownCodeException">A code is not in this classification.</exception>
    public bool Overlap(TCode first, TCode second) => Tree.CoverageOf(IndexOf(first)).Overlaps(Tree.CoverageOf(IndexOf(second)));

    /// <summary>The first two of some codes that overlap, or null; a code given twice overlaps itself.</summary>
    /// <exception cref="UnknownCodeException">A code is not in this classification.</exception>
    public (TCode First, TCode Second)? FindOverlap(IReadOnlyList<TCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var coverages = new Coverage[codes.Count];
        for (int j = 0; j < codes.Count; j++)
        {
            coverages[j] = Tree.CoverageOf(IndexOf(codes[j]));
            for (int i = 0; i < j; i++)
            {
                if (coverages[i].Overlaps(coverages[j]))
                    return (codes[i], codes[j]);
            }
        }

        return null;
    }

    /// <summary>Finds codes among those available that together are exactly the whole, without overlap: as few as possible.</summary>
    /// <returns>False when the available codes cannot make it.</returns>
    /// <exception cref="UnknownCodeException">A code is not in this classification.</exception>
    public bool TryPartition(TCode whole, IReadOnlyList<TCode> available, out ImmutableArray<TCode> parts)
    {
        Coverage wanted = Tree.CoverageOf(IndexOf(whole));
        int[] indexes = IndexesOf(available);
        parts = CodesAt(Tree.Cover(wanted, indexes) ?? []);
        return !parts.IsEmpty;
    }

    /// <summary>Finds a whole among those available, and parts of it, such that the whole less the parts is exactly what is wanted (B+D+E = B-E less C): the smallest such whole.</summary>
    /// <returns>False when the available codes cannot make it.</returns>
    /// <exception cref="UnknownCodeException">A code is not in this classification.</exception>
    public bool TryRemainder(TCode wanted, IReadOnlyList<TCode> available, out TCode whole, out ImmutableArray<TCode> less)
    {
        ArgumentNullException.ThrowIfNull(available);
        int index = IndexOf(wanted);
        (int Whole, int[] Less)? found = Tree.Remainder(index, IndexesOf(available));
        whole = found is null ? default : CodeAt(found.Value.Whole);
        less = CodesAt(found?.Less ?? []);
        return found is not null;
    }

    /// <summary>Writes the classification in a compact binary form that loads in milliseconds: for resources, not for exchange, which is what JSON is for. The same classification gives the same bytes.</summary>
    /// <param name="destination">Where to.</param>
    public void WriteBinary(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ClassificationBinary.Write(this, destination);
    }

    /// <summary>Whether both have the same id, the same names, and the same categories in the same order.</summary>
    public bool Equals(Classification<TCode>? other) => ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && NameEn == other.NameEn && NameNl == other.NameNl && Tree.IsSame(other.Tree));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Classification<TCode>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Tree.Count);

    /// <summary>The name.</summary>
    public override string ToString() => NameEn;

    /// <summary>Where the tree has a code.</summary>
    /// <exception cref="UnknownCodeException">The code belongs to another classification, or is not in this one.</exception>
    internal int IndexOf(TCode code) => code.Classification == Id ? IndexOf(code.Text) : throw Foreign(code);

    /// <summary>Where the tree has the text of a code.</summary>
    /// <exception cref="UnknownCodeException">The code is not in this classification.</exception>
    internal int IndexOf(string code) => Tree.IndexOf(code) is >= 0 and var index ? index : throw Unknown(code);

    internal TCode CodeAt(int index) => TCode.Create(Id, Tree[index].Code);

    internal ImmutableArray<TCode> CodesAt(int[] indexes)
    {
        var codes = new TCode[indexes.Length];
        for (int i = 0; i < codes.Length; i++)
            codes[i] = CodeAt(indexes[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(codes);
    }

    private int[] IndexesOf(IReadOnlyList<TCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return [.. codes.Select(IndexOf)];
    }

    private Category<TCode> At(int index) => _categories[index] ?? Interlocked.CompareExchange(ref _categories[index], Create(index), null) ?? _categories[index]!;

    private Category<TCode> Create(int index)
    {
        CategoryDefinition definition = Tree[index];
        return new(CodeAt(index), definition, definition.Parent is null ? null : TCode.Create(Id, definition.Parent), CodesAt(Tree.ChildrenOf(index)), CodesAt(Tree.PartsOf(index)));
    }

    private UnknownCodeException Foreign(TCode code) => new(code.ToString()!, code.Text.Length == 0
        ? $"An empty {TCode.Kind} code was given; expected one of {NameEn}, such as {CodeAt(0)}."
        : $"{code} is a code of {code.Classification}; expected one of {NameEn} ({Id}). A code means nothing in another classification: go through a correspondence.", []);
}
