using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace IndustryModel.Classifications;

/// <summary>
/// A classification of sectors or regions: a tree of categories and the aggregates over it, in one version. Immutable.
/// Codes are unique, the tree has no cycles, and which categories overlap is known. Define one's own with <see cref="Classification"/>.
/// </summary>
/// <typeparam name="TCode"><see cref="SectorCode"/> or <see cref="RegionCode"/>.</typeparam>
[JsonConverter(typeof(ClassificationJsonConverter))]
public sealed partial class Classification<TCode> : IEquatable<Classification<TCode>>
    where TCode : struct, ICategoryCode<TCode>
{
    private readonly Dictionary<string, Category<TCode>> _byCode; // not frozen: that costs more at the first use than it ever saves

    internal Classification(string id, string nameEn, string? nameNl, IReadOnlyList<CategoryDefinition> definitions)
    {
        Id = CategoryCodeText.CheckedId(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(nameEn);
        NameEn = nameEn;
        NameNl = nameNl ?? nameEn;
        Categories = new ClassificationAssembly<TCode>(Id, nameEn, definitions).Assemble();
        _byCode = new(Categories.Length, StringComparer.Ordinal);
        foreach (Category<TCode> category in Categories)
            _byCode.Add(category.Code.Text, category);
        _names = new(BuildNames);
    }

    /// <summary>The id, such as <c>NACE2</c>, <c>NACE2.1</c>, <c>NUTS2024</c>.</summary>
    public string Id { get; }

    /// <summary>English name, such as "NACE Rev. 2".</summary>
    public string NameEn { get; }

    /// <summary>Dutch name, or the English one.</summary>
    public string NameNl { get; }

    /// <summary>All categories: the tree depth first, then the aggregates in the order of their declaration, each after those that it unites.</summary>
    public ImmutableArray<Category<TCode>> Categories { get; }

    /// <summary>The category of a code.</summary>
    /// <exception cref="UnknownCodeException">The code belongs to another classification, or is not in this one.</exception>
    public Category<TCode> this[TCode code]
    {
        get
        {
            if (code.Classification != Id)
            {
                throw new UnknownCodeException(code.ToString()!, code.Text.Length == 0
                    ? $"An empty {TCode.Kind} code was given; expected one of {NameEn}, such as {Categories[0].Code}."
                    : $"{code} is a code of {code.Classification}; expected one of {NameEn} ({Id}). A code means nothing in another classification: go through a correspondence.", []);
            }

            return _byCode.TryGetValue(code.Text, out Category<TCode>? category) ? category : throw Unknown(code.Text);
        }
    }

    /// <summary>Whether this classification has the code.</summary>
    public bool Has(TCode code) => code.Classification == Id && _byCode.ContainsKey(code.Text);

    /// <summary>The categories of one level: nodes and totals, without aggregates and without what is no region.</summary>
    public IEnumerable<Category<TCode>> AtLevel(int level) => Categories.Where(c => c.Level == level && c.Kind is (CategoryKind.Node or CategoryKind.Total));

    /// <summary>Whether everything in one category is in another; a category covers itself.</summary>
    /// <exception cref="UnknownCodeException">A code is not in this classification.</exception>
    public bool Covers(TCode whole, TCode part) => this[whole].Coverage.Contains(this[part].Coverage);

    /// <summary>Whether two categories have anything in common.</summary>
    /// <exception cref="UnknownCodeException">A code is not in this classification.</exception>
    public bool Overlap(TCode first, TCode second) => this[first].Coverage.Overlaps(this[second].Coverage);

    /// <summary>The first two of some codes that overlap, or null; a code given twice overlaps itself.</summary>
    /// <exception cref="UnknownCodeException">A code is not in this classification.</exception>
    public (TCode First, TCode Second)? FindOverlap(IReadOnlyList<TCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        for (int j = 1; j < codes.Count; j++)
        {
            for (int i = 0; i < j; i++)
            {
                if (Overlap(codes[i], codes[j]))
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
        parts = Cover(this[whole].Coverage, available) ?? [];
        return !parts.IsEmpty;
    }

    /// <summary>Finds a whole among those available, and parts of it, such that the whole less the parts is exactly what is wanted (B+D+E = B-E less C): the smallest such whole.</summary>
    /// <returns>False when the available codes cannot make it.</returns>
    /// <exception cref="UnknownCodeException">A code is not in this classification.</exception>
    public bool TryRemainder(TCode wanted, IReadOnlyList<TCode> available, out TCode whole, out ImmutableArray<TCode> less)
    {
        ArgumentNullException.ThrowIfNull(available);
        Coverage target = this[wanted].Coverage;
        foreach (TCode candidate in available.Where(c => this[c].Coverage.Count > target.Count && this[c].Coverage.Contains(target)).OrderBy(c => this[c].Coverage.Count))
        {
            if (Cover(this[candidate].Coverage.Without(target), available) is { } parts)
            {
                (whole, less) = (candidate, parts);
                return true;
            }
        }

        (whole, less) = (default, []);
        return false;
    }

    /// <summary>Whether both have the same id, the same names, and the same categories in the same order.</summary>
    public bool Equals(Classification<TCode>? other) => ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && NameEn == other.NameEn && NameNl == other.NameNl && Categories.Length == other.Categories.Length
            && Categories.Zip(other.Categories).All(pair => pair.First.IsSame(pair.Second)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Classification<TCode>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Categories.Length);

    /// <summary>The name.</summary>
    public override string ToString() => NameEn;

    private ImmutableArray<TCode>? Cover(Coverage wanted, IReadOnlyList<TCode> available)
    {
        ArgumentNullException.ThrowIfNull(available);
        // Of two categories that cover the same (a province with one region in it), the one further up wins.
        TCode[] candidates = [.. available.Where(c => wanted.Contains(this[c].Coverage)).OrderBy(c => this[c].Level)];
        return ExactCover.Find(wanted, [.. candidates.Select(c => this[c].Coverage)]) is { } chosen ? [.. chosen.Select(i => candidates[i])] : null;
    }
}
