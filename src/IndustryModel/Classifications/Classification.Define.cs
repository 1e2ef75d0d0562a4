namespace IndustryModel.Classifications;

/// <summary>Builds classifications of one's own (any country), with the same guarantees as the built-in ones: a tree, unique codes, no cycles, overlaps known.</summary>
public static class Classification
{
    /// <summary>A classification of sectors.</summary>
    /// <param name="id">A short id without a colon, such as <c>ISIC4</c>.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="categories">The categories; parents may come after their children.</param>
    /// <param name="nameNl">Dutch name; the English one if null.</param>
    /// <exception cref="ArgumentException">A code twice, an unknown parent or part, a cycle, an empty aggregate: named.</exception>
    public static Classification<SectorCode> OfSectors(string id, string nameEn, IEnumerable<CategoryDefinition> categories, string? nameNl = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(nameEn);
        ArgumentNullException.ThrowIfNull(categories);
        return new(id, nameEn, nameNl, [.. categories]);
    }

    /// <summary>A classification of regions.</summary>
    /// <param name="id">A short id without a colon, such as <c>NUTS2024</c>.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="categories">The categories; parents may come after their children.</param>
    /// <param name="nameNl">Dutch name; the English one if null.</param>
    /// <exception cref="ArgumentException">A code twice, an unknown parent or part, a cycle, an empty aggregate: named.</exception>
    public static Classification<RegionCode> OfRegions(string id, string nameEn, IEnumerable<CategoryDefinition> categories, string? nameNl = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(nameEn);
        ArgumentNullException.ThrowIfNull(categories);
        return new(id, nameEn, nameNl, [.. categories]);
    }

    /// <summary>The definitions that make a classification again: for files.</summary>
    public static IReadOnlyList<CategoryDefinition> DefinitionsOf<TCode>(Classification<TCode> classification)
        where TCode : struct, ICategoryCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(classification);
        return [.. classification.Categories.Select(c => new CategoryDefinition(c.Code.Text, c.NameEn, c.NameNl == c.NameEn ? null : c.NameNl,
            c.Parent?.Text, c.Level, c.Kind, c.Parts.IsEmpty ? null : [.. c.Parts.Select(p => p.Text)], c.Aliases.IsEmpty ? null : c.Aliases))];
    }
}
