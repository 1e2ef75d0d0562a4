using IndustryModel.Classifications;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Indices of the growth of a region, or of a sector in it, relative to the benchmark's: structure × location = net.</summary>
/// <param name="Region">The region.</param>
/// <param name="Sector">The sector; null for the region as a whole.</param>
/// <param name="Structure">Above 1, it consists of what grows elsewhere.</param>
/// <param name="Location">Above 1, it grows more here than elsewhere.</param>
/// <param name="Net">Above 1, it grows more than the benchmark.</param>
public sealed record GerfinRow(RegionCode Region, SectorCode? Sector, Observation<double> Structure, Observation<double> Location, Observation<double> Net);
