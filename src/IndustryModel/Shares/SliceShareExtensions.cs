using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Shares within one year of one cube: one measure, one unit, one vintage, so that nothing can be mixed.</summary>
public static class SliceShareExtensions
{
    /// <summary>The share of a sector in a region: x[r,s] / x[r,TOTAL].</summary>
    /// <param name="slice">A year of a measure, such as <c>accounts.GrossValueAdded[2018]</c>.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="of">The region.</param>
    /// <param name="within">The whole that the sector is a part of; the total of all sectors if null.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <returns>The share; missing, with a note that says why, where a cell is missing, the total is 0 or negative, the part is negative or above its whole (nothing is clipped), or the measure does not add up.</returns>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The sector is no part of the whole that was named.</exception>
    public static Observation<Share> ShareOf(this CubeSlice slice, SectorCode sector, RegionCode of, SectorCode? within = null, MissingPolicy missing = MissingPolicy.Propagate)
    {
        DataCube cube = slice.Cube;
        SectorCode whole = within ?? CubeTotals.TotalSector(cube);
        CubeTotals.RequirePart(cube.Sectors.Classification, sector, whole, nameof(sector));
        return AddsUp(cube) ?? ShareFormation.Of(
            slice.Observe(of, sector, missing), slice.Observe(of, whole, missing),
            () => ($"{of.Text} × {sector.Text} × {slice.Year}", $"{of.Text} × {whole.Text} × {slice.Year}"));
    }

    /// <summary>The share of several sectors together in several regions together, each region and sector counted once: Σr Σs x[r,s] / Σr x[r,TOTAL].</summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="sectors">Sectors that do not overlap.</param>
    /// <param name="of">Regions that do not overlap, such as those of a cluster.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <exception cref="OverlapException">Two of the sectors or two of the regions overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <inheritdoc cref="ShareOf(CubeSlice, SectorCode, RegionCode, SectorCode?, MissingPolicy)" path="/returns|/exception"/>
    public static Observation<Share> ShareOf(this CubeSlice slice, IReadOnlyList<SectorCode> sectors, IReadOnlyList<RegionCode> of, MissingPolicy missing = MissingPolicy.Propagate)
    {
        ArgumentNullException.ThrowIfNull(sectors);
        ArgumentNullException.ThrowIfNull(of);
        DataCube cube = slice.Cube;
        if (AddsUp(cube) is { } refused)
            return refused;
        Observation<double> part = slice.Sum(of, sectors, missing);
        SectorCode whole = CubeTotals.TotalSector(cube);
        return ShareFormation.Of(part, slice.Sum(of, [whole], missing), () =>
        {
            string where = string.Join(" + ", of.Select(r => r.Text));
            return ($"{where} × {string.Join(" + ", sectors.Select(s => s.Text))} × {slice.Year}", $"{where} × {whole.Text} × {slice.Year}");
        });
    }

    /// <summary>A region's share in the nation: x[r,s] / x[n,s]. The published nation contains what lies in no region (extra-regio).</summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="region">The region.</param>
    /// <param name="sector">The sector; all sectors if null.</param>
    /// <param name="nation">The whole that the region is a part of; the nation of the classification if null.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <inheritdoc cref="ShareOf(CubeSlice, SectorCode, RegionCode, SectorCode?, MissingPolicy)" path="/returns|/exception"/>
    public static Observation<Share> ShareInNation(this CubeSlice slice, RegionCode region, SectorCode? sector = null, RegionCode? nation = null, MissingPolicy missing = MissingPolicy.Propagate)
    {
        DataCube cube = slice.Cube;
        RegionCode whole = nation ?? CubeTotals.Nation(cube);
        CubeTotals.RequirePart(cube.Regions.Classification, region, whole, nameof(region));
        SectorCode of = sector ?? CubeTotals.TotalSector(cube);
        return AddsUp(cube) ?? ShareFormation.Of(
            slice.Observe(region, of, missing), slice.Observe(whole, of, missing),
            () => ($"{region.Text} × {of.Text} × {slice.Year}", $"{whole.Text} × {of.Text} × {slice.Year}"));
    }

    internal static Observation<Share>? AddsUp(DataCube cube) => cube.Measure.IsAdditive ? null : Observation<Share>.Missing(MissingReason.Undefined,
        $"{cube.Id} holds {cube.Measure}, which does not add up, so that its parts have no shares. Use current prices.");
}
