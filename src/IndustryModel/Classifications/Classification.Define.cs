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
        return Define<SectorCode>(id, nameEn, nameNl, [.. categories]);
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
        return Define<RegionCode>(id, nameEn, nameNl, [.. categories]);
    }

    /// <summary>Reads a classification of sectors from its binary form; <see cref="Classification{TCode}.WriteBinary"/> writes it.</summary>
    /// <param name="source">Where from.</param>
    /// <exception cref="InvalidDataException">This is no such classification, of another version, damaged or cut short.</exception>
    public static Classification<SectorCode> ReadSectors(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ClassificationBinary.Read<SectorCode>(source);
    }

    /// <summary>Reads a classification of regions from its binary form; <see cref="Classification{TCode}.WriteBinary"/> writes it.</summary>
    /// <inheritdoc cref="ReadSectors"/>
    public static Classification<RegionCode> ReadRegions(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ClassificationBinary.Read<RegionCode>(source);
    }

    /// <summary>The definitions that make a classification again: for files.</summary>
    public static IReadOnlyList<CategoryDefinition> DefinitionsOf<TCode>(Classification<TCode> classification)
        where TCode : struct, ICategoryCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(classification);
        return classification.Tree.Definitions;
    }

    private static Classification<TCode> Define<TCode>(string id, string nameEn, string? nameNl, CategoryDefinition[] definitions)
        where TCode : struct, ICategoryCode<TCode>
    {
        id = CategoryCodeText.CheckedId(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(nameEn);
        return new(id, nameEn, nameNl, new ClassificationAssembly(id, nameEn, definitions).Assemble());
    }
}
