using IndustryModel.Accounts;
using IndustryModel.Classifications;

namespace IndustryModel.Regional;

/// <summary>Concentration of sectors in space, from accounts.</summary>
public static class ConcentrationExtensions
{
    /// <summary>How concentrated each sector is in space: how unevenly it is spread over the regions, by itself or beside all sectors together. Krugman (1991), Hoover (1936), and others: see <see cref="ConcentrationIndex"/>.</summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="index">Which index; Krugman's if not given.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null. All sectors together are the sectors of the scope.</param>
    /// <returns>A value for each sector; where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The cube has no such regions or sectors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such index.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, or the cube has only a nation or only a total.</exception>
    public static SectorConcentration Concentration(this CubeSlice slice, ConcentrationIndex index = ConcentrationIndex.Krugman, RegionalScope? scope = null)
    {
        if (!Enum.IsDefined(index))
            throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such index of concentration.");
        ScopedTable table = new ScopedCube(slice.Cube, scope).Read(slice.Year);
        double[] totals = new double[table.Regions];
        double[] values = new double[table.Sectors];
        ConcentrationKernels.SumOfSectors(table.Values, table.Sectors, totals);
        ConcentrationKernels.Compute(table.Values, table.Sectors, totals, index, values);
        for (int s = 0; table.LeavesOut && s < values.Length; s++)
        {
            if (table.ColumnHasMissing(s))
                values[s] = OverOthers(table, totals, index, s);
        }

        return new(table, values, totals, index);
    }

    /// <summary>The index over the regions that have a figure: one that is left out is no region of zero.</summary>
    private static double OverOthers(ScopedTable table, double[] totals, ConcentrationIndex index, int sector)
    {
        int[] regions = table.RegionsWith(sector);
        int[] sectors = index == ConcentrationIndex.KrugmanMeanOfOthers ? [.. Enumerable.Range(0, table.Sectors)] : [sector];
        double[] values = new double[sectors.Length];
        ConcentrationKernels.Compute([.. regions.SelectMany(r => sectors.Select(s => table.Row(r)[s]))], sectors.Length, [.. regions.Select(r => totals[r])], index, values);
        return values[Array.IndexOf(sectors, sector)];
    }
}
