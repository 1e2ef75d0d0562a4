namespace IndustryModel.Classifications;

/// <summary>
/// What a classification is whatever its kind of code: categories, where each stands in the tree, and what it covers. Everything here is asked by index.
/// Not generic: what is generic over the code, the runtime compiles once for sectors and once for regions, and compiling is most of what a first use costs.
/// </summary>
internal sealed partial class CategoryTree
{
    private const int Nothing = -1;

    private readonly CategoryDefinition[] _definitions;
    private readonly Dictionary<string, int> _byCode; // not frozen: that costs more at the first use than it ever saves
    private readonly int[] _parents; // above; −1 at the top and for aggregates
    private readonly int[] _ends; // after the last category below
    private readonly int[] _firstLeaves;
    private readonly int[] _endLeaves;
    private readonly Coverage?[] _coverages; // made when first asked for

    /// <summary>Finds where each category stands.</summary>
    /// <param name="definitions">The tree depth first, then the aggregates; with levels, and with lists that nobody can change. The tree keeps the array.</param>
    /// <exception cref="ArgumentException">A code twice, a category that does not follow its parent or a sibling, an aggregate before one of its parts.</exception>
    internal CategoryTree(CategoryDefinition[] definitions)
    {
        _definitions = definitions;
        _byCode = new(definitions.Length, StringComparer.Ordinal);
        (_parents, _ends) = (new int[definitions.Length], new int[definitions.Length]);
        (_firstLeaves, _endLeaves) = (new int[definitions.Length], new int[definitions.Length]);
        _coverages = new Coverage?[definitions.Length];
        int leaves = 0, open = Nothing;
        for (int i = 0; i < definitions.Length; i++)
        {
            CategoryDefinition definition = definitions[i];
            int parent = definition.Parent is null ? Nothing : IndexOf(definition.Parent);
            for (; open != parent && open >= 0; open = _parents[open])
                Close(open, i, ref leaves);
            if (definition.Kind == CategoryKind.Aggregate)
                RequireParts(definition);
            if (open != parent || (parent < 0 && definition.Parent is not null) || !_byCode.TryAdd(definition.Code, i))
                throw new ArgumentException($"The category '{definition.Code}' stands twice, or not behind its parent.", nameof(definitions));
            _parents[i] = parent;
            if (definition.Kind != CategoryKind.Aggregate)
                (_firstLeaves[i], open) = (leaves, i);
            if (definition.Kind == CategoryKind.Total && Total < 0)
                Total = i;
        }

        for (; open >= 0; open = _parents[open])
            Close(open, definitions.Length, ref leaves);
    }

    internal int Count => _definitions.Length;

    /// <summary>The first category that is the whole, or −1.</summary>
    internal int Total { get; } = Nothing;

    internal CategoryDefinition this[int index] => _definitions[index];

    internal IReadOnlyList<CategoryDefinition> Definitions => Array.AsReadOnly(_definitions);

    /// <summary>The category of a code, or −1.</summary>
    internal int IndexOf(string code) => _byCode.TryGetValue(code, out int index) ? index : Nothing;

    internal int LevelOf(int index) => _definitions[index].Level.GetValueOrDefault();

    /// <summary>Whether a level counts the category: a node or a total, no aggregate and nothing that is no region.</summary>
    internal bool IsAtLevel(int index, int level) => LevelOf(index) == level && _definitions[index].Kind is (CategoryKind.Node or CategoryKind.Total);

    /// <summary>The categories directly below.</summary>
    internal int[] ChildrenOf(int index)
    {
        var children = new List<int>();
        for (int child = index + 1; child < _ends[index]; child = _ends[child])
            children.Add(child);
        return [.. children];
    }

    /// <summary>What an aggregate unites; nothing for others.</summary>
    internal int[] PartsOf(int index) => [.. (_definitions[index].Parts ?? []).Select(IndexOf)];

    internal Coverage CoverageOf(int index) => _coverages[index] ??= FindCoverage(index);

    /// <summary>Categories among those available that together are exactly what is wanted, as few as possible; null where there are none.</summary>
    internal int[]? Cover(Coverage wanted, IReadOnlyList<int> available)
    {
        // Of two categories that cover the same (a province with one region in it), the one further up wins.
        int[] candidates = [.. available.Where(c => wanted.Contains(CoverageOf(c))).OrderBy(LevelOf)];
        return ExactCover.Find(wanted, [.. candidates.Select(CoverageOf)]) is { } chosen ? [.. chosen.Select(i => candidates[i])] : null;
    }

    /// <summary>The smallest whole among those available that less other available ones is exactly what is wanted; null where there is none.</summary>
    internal (int Whole, int[] Less)? Remainder(int wanted, IReadOnlyList<int> available)
    {
        Coverage target = CoverageOf(wanted);
        foreach (int candidate in available.Where(c => CoverageOf(c).Count > target.Count && CoverageOf(c).Contains(target)).OrderBy(c => CoverageOf(c).Count))
        {
            if (Cover(CoverageOf(candidate).Without(target), available) is { } less)
                return (candidate, less);
        }

        return null;
    }

    /// <summary>Whether another tree has the same categories in the same order.</summary>
    internal bool IsSame(CategoryTree other)
    {
        if (Count != other.Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            (CategoryDefinition own, CategoryDefinition its) = (_definitions[i], other._definitions[i]);
            if (own.Code != its.Code || own.Kind != its.Kind || own.Level != its.Level || own.NameEn != its.NameEn || own.NameNl != its.NameNl || own.Parent != its.Parent
                || !(own.Parts ?? []).SequenceEqual(its.Parts ?? []) || !(own.Aliases ?? []).SequenceEqual(its.Aliases ?? []))
            {
                return false;
            }
        }

        return true;
    }

    private void Close(int index, int end, ref int leaves)
    {
        _ends[index] = end;
        if (end == index + 1)
            leaves++; // nothing below
        _endLeaves[index] = leaves;
    }

    private void RequireParts(CategoryDefinition aggregate)
    {
        foreach (string part in aggregate.Parts ?? [])
        {
            if (IndexOf(part) < 0)
                throw new ArgumentException($"The aggregate '{aggregate.Code}' stands before its part '{part}'.", nameof(aggregate));
        }
    }

    private Coverage FindCoverage(int index)
    {
        CategoryDefinition definition = _definitions[index];
        if (definition.Kind != CategoryKind.Aggregate)
            return Coverage.Range(_firstLeaves[index], _endLeaves[index]);
        return Coverage.Union([.. PartsOf(index).Select(CoverageOf)]);
    }
}
