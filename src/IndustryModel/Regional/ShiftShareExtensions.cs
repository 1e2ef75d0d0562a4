using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>Shift-share analysis of accounts.</summary>
public static class ShiftShareExtensions
{
    /// <summary>
    /// Splits the change of every sector in every region into what national growth, the mix of industries and the region itself contributed: e·g + e·(g[s] − g) + e·(g[r,s] − g[s]) = x − e.
    /// Dunn (1960); Esteban-Marquillas (1972), Arcelus (1984) and the annual chain of Barff and Knight (1988) by option.
    /// </summary>
    /// <param name="cube">A measure that adds up.</param>
    /// <param name="start">The first year.</param>
    /// <param name="end">The last year.</param>
    /// <param name="options">The conventions; the classic ones if null.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <returns>The components of each region and sector, which sum to the change, and of each region. Where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The last year is not after the first, or the cube has no such regions or sectors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cube does not have a year, or there is no such convention.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up (chain-linked volumes, prices of another year), or there is no nation to compare with.</exception>
    public static ShiftShare ShiftShare(this DataCube cube, Year start, Year end, ShiftShareOptions? options = null, RegionalScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(cube);
        options ??= new();
        int planes = ShiftShareKernels.Components(options.Decomposition);
        RequireDefined(options.Periods, "periods");
        RequireDefined(options.Benchmark, "benchmark");
        RequireDefined(options.Appearing, "treatment of appearing cells");
        ScopedPanel panel = Panel(cube, start, end, options.Periods, scope);
        double[] benchmarks = panel.Benchmarks(options.Benchmark);
        double[] components = GC.AllocateUninitializedArray<double>(planes * panel.Cells);
        double[] period = panel.Tables.Length > 2 ? GC.AllocateUninitializedArray<double>(components.Length) : [];
        for (int t = 1; t < panel.Tables.Length; t++)
        {
            ReadOnlySpan<double> before = benchmarks.AsSpan((t - 1) * panel.First.Sectors, panel.First.Sectors);
            ReadOnlySpan<double> after = benchmarks.AsSpan(t * panel.First.Sectors, panel.First.Sectors);
            double[] parts = t == 1 ? components : period;
            ShiftShareKernels.OnePeriod(options.Decomposition, panel.Of(t - 1), panel.Of(t), before, after, Reference(options.Benchmark), options.Appearing, parts);
            AddNothingWhereNothingIs(panel.Of(t - 1), panel.Of(t), before, after, parts);
            if (t > 1)
                OrderedSum.Add(parts, components);
        }

        return new(panel, benchmarks, components, options);
    }

    /// <summary>A sector that neither the region nor what it is compared with has, in both years of a period, contributes 0 to every component: what is undefined of it is weighted with nothing.</summary>
    private static void AddNothingWhereNothingIs(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> before, ReadOnlySpan<double> after, Span<double> components)
    {
        (int cells, int sectors) = (start.Length, before.Length);
        for (int s = 0; s < sectors; s++)
        {
            if (before[s] != 0 || after[s] != 0 || !double.IsFinite(OrderedSum.Of(before) + OrderedSum.Of(after)))
                continue;
            for (int row = 0; row < cells; row += sectors)
            {
                bool nowhere = start[row + s] == 0 && end[row + s] == 0 && double.IsFinite(OrderedSum.Of(start.Slice(row, sectors)) + OrderedSum.Of(end.Slice(row, sectors)));
                for (int i = row + s; nowhere && i < components.Length; i += cells)
                    components[i] = double.IsNaN(components[i]) ? 0 : components[i];
            }
        }
    }

    /// <summary>
    /// Growth of every region relative to the benchmark's as two indices that multiply: structure (what its sectors grow elsewhere) and location (what they grow here beyond that). Gerfin (1964).
    /// </summary>
    /// <param name="cube">A measure that adds up.</param>
    /// <param name="start">The first year.</param>
    /// <param name="end">The last year.</param>
    /// <param name="benchmark">What regions are compared with.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <returns>Three indices for each region, and for each of its sectors. Where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The last year is not after the first, or the cube has no such regions or sectors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cube does not have a year, or there is no such benchmark.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, or there is no nation to compare with.</exception>
    public static GerfinIndices GerfinIndices(this DataCube cube, Year start, Year end, RegionalBenchmark benchmark = RegionalBenchmark.Regions, RegionalScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(cube);
        RequireDefined(benchmark, "benchmark");
        ScopedPanel panel = Panel(cube, start, end, ShiftSharePeriods.Ends, scope);
        double[] benchmarks = panel.Benchmarks(benchmark);
        int sectors = panel.First.Sectors;
        int regions = panel.First.Regions;
        double[] cells = GC.AllocateUninitializedArray<double>(3 * panel.Cells);
        double[] totals = new double[3 * regions];
        ReadOnlySpan<double> before = benchmarks.AsSpan(0, sectors);
        ReadOnlySpan<double> after = benchmarks.AsSpan(sectors);
        ShiftShareKernels.GerfinCells(panel.Of(0), panel.Of(1), before, after, Reference(benchmark), cells);
        ShiftShareKernels.Gerfin(panel.Of(0), panel.Of(1), before, after, Reference(benchmark), totals.AsSpan(0, regions), totals.AsSpan(regions, regions), totals.AsSpan(2 * regions));
        return new(panel, benchmarks, cells, totals, benchmark);
    }

    internal static ReferenceEconomy Reference(RegionalBenchmark benchmark) => benchmark == RegionalBenchmark.RestOfNation ? ReferenceEconomy.Rest : ReferenceEconomy.Whole;

    internal static void RequireDefined<TEnum>(TEnum value, string what)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"No such {what}.");
    }

    internal static ScopedPanel Panel(DataCube cube, Year start, Year end, ShiftSharePeriods periods, RegionalScope? scope)
    {
        if (end <= start)
            throw new ArgumentException($"Growth runs from a year to a later one, not from {start} to {end}.", nameof(end));
        if (cube.Measure.PriceBasis.Kind == PriceBasisKind.PreviousYear)
            throw new InvalidOperationException($"{cube.Id} holds {cube.Measure}: each year is in prices of another one, so that two years have no difference. Use current prices or counts.");
        return new(new ScopedCube(cube, scope), periods == ShiftSharePeriods.Annual ? Enumerable.Range(start.Number, end - start + 1).Select(y => new Year(y)) : [start, end]);
    }
}
