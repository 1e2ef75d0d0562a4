using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>Shift-share projection of accounts.</summary>
public static class ShiftShareProjectionExtensions
{
    /// <summary>
    /// Projects every sector of every region: y[r,s] = x[r,s] · (F[s] + shift[r,s]) · index[r], where F is the growth factor of the sector in the benchmark and the region keeps the shift or the index it had in the past. Brown (1969), Stevens and Moore (1980), Gerfin (1964).
    /// </summary>
    /// <param name="cube">A measure that adds up.</param>
    /// <param name="start">The first year of the past that is looked at.</param>
    /// <param name="end">The last year of it, to project from.</param>
    /// <param name="target">The year to project to.</param>
    /// <param name="assumption">What is taken over from the past.</param>
    /// <param name="growth">Growth a year of sectors in the benchmark; those that are not named, and all if null, go on growing at their yearly rate of the past.</param>
    /// <param name="benchmark">The sum of the regions, or the published nation. The rest of the nation is another one for every region, and cannot be projected.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <returns>A value for each region and sector; where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The years do not follow each other, growth of a sector that is not analyzed, or the cube has no such regions or sectors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cube does not have a year, or there is no such convention.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, or there is no nation to compare with.</exception>
    public static ShiftShareProjection ShiftShareProjection(this DataCube cube, Year start, Year end, Year target, ProjectionAssumption assumption = ProjectionAssumption.ConstantShare,
        IReadOnlyDictionary<SectorCode, GrowthRate>? growth = null, RegionalBenchmark benchmark = RegionalBenchmark.Regions, RegionalScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ShiftShareExtensions.RequireDefined(assumption, "assumption");
        ShiftShareExtensions.RequireDefined(benchmark, "benchmark");
        if (benchmark == RegionalBenchmark.RestOfNation)
            throw new ArgumentException("The rest of the nation is another one for every region, so that no one growth of sectors is projected. Take RegionalBenchmark.Regions or Nation.", nameof(benchmark));
        if (target <= end)
            throw new ArgumentException($"A projection runs from {end} to a later year, not to {target}.", nameof(target));
        ScopedPanel panel = ShiftShareExtensions.Panel(cube, start, end, ShiftSharePeriods.Ends, scope);
        int sectors = panel.First.Sectors;
        double[] benchmarks = panel.Benchmarks(benchmark);
        double[] factors = new double[sectors];
        int years = target - end;
        for (int s = 0; s < sectors; s++)
            factors[s] = Compounded(benchmarks[sectors + s], benchmarks[s], years, end - start);
        foreach ((SectorCode sector, GrowthRate rate) in growth ?? new Dictionary<SectorCode, GrowthRate>())
        {
            int s = panel.First.Scoped.Sectors.IndexOf(sector);
            factors[s >= 0 ? s : throw new ArgumentException($"Growth is given of {sector.Text}, which is not analyzed; the sectors are {string.Join(", ", panel.First.Scoped.Sectors.Select(c => c.Text))}.", nameof(growth))]
                = Elementary.Pow(1 + rate.Fraction, years);
        }

        double[] kept = Kept(panel, benchmarks, assumption, years, end - start);
        double[] values = new double[panel.Cells];
        ShiftShareKernels.Project(panel.Of(1), factors, assumption == ProjectionAssumption.ConstantShift ? kept : [], assumption == ProjectionAssumption.LocationIndex ? kept : [], values);
        string formula = assumption switch
        {
            ProjectionAssumption.ConstantShare => "y[r,s] = x[r,s]·F[s]",
            ProjectionAssumption.ConstantShift => $"y[r,s] = x[r,s]·(F[s] + shift[r,s]), shift = (g[r,s] − g[s])·{years}/{end - start}",
            _ => $"y[r,s] = x[r,s]·F[s]·index[r], index = (G[r] / (Σ e[s]·G[s] / E))^({years}/{end - start})",
        };
        return new(panel, target, assumption, factors, kept, values,
            $"{formula}; F[s] = {(growth is null ? "the sector's growth factor of the past" : "the growth given, elsewhere the sector's growth factor of the past")}, compounded over {years} years; {ShiftShare.Compared(panel, benchmark)}, {start}–{end}");
    }

    private static double[] Kept(ScopedPanel panel, double[] benchmarks, ProjectionAssumption assumption, int years, int past)
    {
        int sectors = panel.First.Sectors;
        int regions = panel.First.Regions;
        ReadOnlySpan<double> before = benchmarks.AsSpan(0, sectors);
        ReadOnlySpan<double> after = benchmarks.AsSpan(sectors);
        switch (assumption)
        {
            case ProjectionAssumption.ConstantShift:
                double[] shifts = new double[panel.Cells];
                for (int i = 0; i < shifts.Length; i++)
                    shifts[i] = (Rate(panel.Of(0)[i], panel.Of(1)[i]) - Rate(before[i % sectors], after[i % sectors])) * years / past;
                return shifts;
            case ProjectionAssumption.LocationIndex:
                double[] indices = new double[regions];
                ShiftShareKernels.Gerfin(panel.Of(0), panel.Of(1), before, after, ReferenceEconomy.Whole, new double[regions], indices, new double[regions]);
                for (int r = 0; r < regions; r++)
                    indices[r] = Compounded(indices[r], 1, years, past);
                return indices;
            default:
                return [];
        }
    }

    private static double Rate(double start, double end) => start == 0 ? double.NaN : (end - start) / start;

    /// <summary>(end/start)^(years/past); NaN from nothing or from a negative figure.</summary>
    private static double Compounded(double end, double start, int years, int past) => !(start > 0 && end >= 0) ? double.NaN
        : years == past ? end / start
        : Elementary.Pow(end / start, (double)years / past);
}
