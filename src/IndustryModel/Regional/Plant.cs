using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>A plant: one establishment in one region and one sector.</summary>
/// <param name="Id">What the register calls it.</param>
/// <param name="Region">Where it stands.</param>
/// <param name="Sector">What it makes.</param>
/// <param name="Size">How large it is, mostly in persons; 0 or more.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Plant(string Id, RegionCode Region, SectorCode Sector, double Size)
{
    /// <summary>What the register calls it.</summary>
    public string Id { get; init; } = Id ?? throw new ArgumentNullException(nameof(Id));

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(Plant), (nameof(Id), Id), (nameof(Region), Region), (nameof(Sector), Sector), (nameof(Size), Size));
}
