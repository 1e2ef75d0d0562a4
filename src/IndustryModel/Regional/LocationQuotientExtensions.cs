using IndustryModel.Accounts;
using IndustryModel.Classifications;

namespace IndustryModel.Regional;

/// <summary>Location quotients of accounts.</summary>
public static class LocationQuotientExtensions
{
    /// <summary>
    /// Location quotients of all regions and sectors: how much larger a sector's share is in the region than in the benchmark,
    /// LQ[r,s] = (x[r,s] / x[r,·]) / (b[s] / b[·]). Florence (1939), Isard (1960).
    /// </summary>
    /// <param name="slice">A year of a measure.</param>
    /// <param name="form">The quotient itself, or a form of it.</param>
    /// <param name="benchmark">What regions are compared with: their sum, as most packages do, the published nation, or the rest of the nation.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <returns>A value for each region and sector; where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The cube has no such regions or sectors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such form or benchmark.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, the cube has only a nation or only a total, or there is no nation to compare with.</exception>
    public static LocationQuotients LocationQuotients(this CubeSlice slice, LocationQuotientVariant form = LocationQuotientVariant.Plain,
        RegionalBenchmark benchmark = RegionalBenchmark.Regions, RegionalScope? scope = null)
    {
        if (!Enum.IsDefined(form))
            throw new ArgumentOutOfRangeException(nameof(form), form, "No such form of a location quotient.");
        if (!Enum.IsDefined(benchmark))
            throw new ArgumentOutOfRangeException(nameof(benchmark), benchmark, "No such benchmark.");
        ScopedTable table = new ScopedCube(slice.Cube, scope).Read(slice.Year);
        double[] compared = table.Benchmark(benchmark);
        double[] values = GC.AllocateUninitializedArray<double>(table.Values.Length);
        if (benchmark == RegionalBenchmark.RestOfNation)
            LocationQuotientKernels.RestOfNation(table.Values, compared, values);
        else
            LocationQuotientKernels.Compute(table.Values, compared, values);
        switch (form)
        {
            case LocationQuotientVariant.Symmetric:
                LocationQuotientKernels.Symmetric(values, values);
                break;
            case LocationQuotientVariant.Standardized:
                LocationQuotientKernels.Standardized(values, table.Sectors, StandardDeviation.Population, values);
                break;
            case LocationQuotientVariant.StandardizedSample:
                LocationQuotientKernels.Standardized(values, table.Sectors, StandardDeviation.Sample, values);
                break;
            case LocationQuotientVariant.Log:
                LocationQuotientKernels.Log(values, values);
                break;
        }

        return new(table, values, compared, form, benchmark);
    }
}
