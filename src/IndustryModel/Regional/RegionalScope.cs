using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>
/// Which regions and sectors of a cube are analyzed. Without a choice: the regions of the deepest level that the cube holds, and the finest sectors of it that make the total without overlap.
/// What is no region (extra-regio) is never among them unless it is named.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record RegionalScope
{
    /// <summary>The level of the regions, such as 2 for provinces and 3 for COROP regions; the deepest if null and no regions are named.</summary>
    public int? Level { get; init; }

    /// <summary>Regions by name; they may not overlap. Empty when a level is asked for.</summary>
    public ImmutableArray<RegionCode> Regions { get => field.IsDefault ? [] : field; init; }

    /// <summary>Sectors by name; they may not overlap. Empty for the finest that make the total.</summary>
    public ImmutableArray<SectorCode> Sectors { get => field.IsDefault ? [] : field; init; }

    /// <summary>What to do where cells are missing. One missing cell makes the total of its region and of its sector unknown, and so all that is made from them.</summary>
    public MissingPolicy Missing { get; init; }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(RegionalScope), (nameof(Level), Level), (nameof(Regions), Regions), (nameof(Sectors), Sectors), (nameof(Missing), Missing));
}
