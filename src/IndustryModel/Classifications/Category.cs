using System.Collections.Immutable;

namespace IndustryModel.Classifications;

/// <summary>One category of a classification: a sector or a region with its names and its place.</summary>
/// <typeparam name="TCode"><see cref="SectorCode"/> or <see cref="RegionCode"/>.</typeparam>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class Category<TCode>
    where TCode : struct, ICategoryCode<TCode>
{
    internal Category(TCode code, CategoryDefinition definition, TCode? parent, ImmutableArray<TCode> children, ImmutableArray<TCode> parts)
    {
        (Code, Kind, Level, Parent, Children, Parts) = (code, definition.Kind, definition.Level!.Value, parent, children, parts);
        NameEn = definition.NameEn;
        NameNl = definition.NameNl ?? definition.NameEn;
        Aliases = definition.Aliases is null ? [] : ImmutableArray.CreateRange(definition.Aliases);
    }

    /// <summary>The code.</summary>
    public TCode Code { get; }

    /// <summary>Node, aggregate, total or extra-regio.</summary>
    public CategoryKind Kind { get; }

    /// <summary>Depth as the field counts it: NACE 0 (TOTAL) to 4 (class), NUTS 0 to 3. An aggregate has the level of its first part unless it declares one.</summary>
    public int Level { get; }

    /// <summary>English name.</summary>
    public string NameEn { get; }

    /// <summary>Dutch name, or the English one where the classification has no Dutch.</summary>
    public string NameNl { get; }

    /// <summary>The category above; null at the top and for aggregates.</summary>
    public TCode? Parent { get; }

    /// <summary>The categories directly below.</summary>
    public ImmutableArray<TCode> Children { get; }

    /// <summary>What an aggregate is the union of; empty for others.</summary>
    public ImmutableArray<TCode> Parts { get; }

    /// <summary>Other spellings of code or name that find this category: <c>C20</c> for <c>20</c>.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>Such as "C Manufacturing".</summary>
    public override string ToString() => $"{Code.Text} {NameEn}";
}
