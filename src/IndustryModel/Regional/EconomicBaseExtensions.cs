using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;

namespace IndustryModel.Regional;

/// <summary>Economic base analysis of accounts.</summary>
public static class EconomicBaseExtensions
{
    /// <summary>Agriculture, mining and manufacturing: what the assumption method takes as basic unless sectors are named.</summary>
    private static readonly string[] UsuallyBasic = ["A", "B", "C", "B-E"];

    /// <summary>
    /// Which part of every sector of every region works for others than the region, and the base multiplier of each region, Σx / Σbasic.
    /// </summary>
    /// <param name="slice">A year of a measure, usually employment.</param>
    /// <param name="method">How the basic part is told.</param>
    /// <param name="benchmark">For <see cref="EconomicBaseMethod.LocationQuotient"/>: what regions are compared with.</param>
    /// <param name="basic">For <see cref="EconomicBaseMethod.Assumption"/>: the basic sectors; A, B, C and B-E of those analyzed if null.</param>
    /// <param name="scope">Which regions and sectors; the deepest and finest if null.</param>
    /// <returns>The basic part of each region and sector, and the multiplier of each region; where there is none, why.</returns>
    /// <exception cref="OverlapException">Two of the sectors, or two of the regions, overlap.</exception>
    /// <exception cref="UnknownCodeException">A code of another classification or version, or none at all.</exception>
    /// <exception cref="ArgumentException">The cube has no such regions or sectors, a basic sector is not analyzed, none is named or known, or some are named for a method that finds them itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No such method or benchmark.</exception>
    /// <exception cref="InvalidOperationException">The measure does not add up, or there is no nation to compare with.</exception>
    public static EconomicBase EconomicBase(this CubeSlice slice, EconomicBaseMethod method = EconomicBaseMethod.LocationQuotient, RegionalBenchmark benchmark = RegionalBenchmark.Regions,
        IReadOnlyList<SectorCode>? basic = null, RegionalScope? scope = null)
    {
        ShiftShareExtensions.RequireDefined(method, "method");
        ShiftShareExtensions.RequireDefined(benchmark, "benchmark");
        if (basic is not null && method != EconomicBaseMethod.Assumption)
            throw new ArgumentException($"EconomicBaseMethod.{method} finds what is basic itself. Name basic sectors with EconomicBaseMethod.Assumption only.", nameof(basic));
        ScopedTable table = new ScopedCube(slice.Cube, scope).Read(slice.Year);
        bool[] sound = Sound(table);
        ReadOnlySpan<double> figures = Figures(table, sound);
        double[] values = GC.AllocateUninitializedArray<double>(figures.Length);
        double[] compared = [];
        ImmutableArray<SectorCode> assumed = [];
        switch (method)
        {
            case EconomicBaseMethod.LocationQuotient:
                compared = table.Benchmark(benchmark);
                EconomicBaseKernels.LocationQuotient(figures, compared, ShiftShareExtensions.Reference(benchmark), values);
                break;
            case EconomicBaseMethod.MinimumRequirements:
                EconomicBaseKernels.MinimumRequirements(figures, table.Sectors, values);
                break;
            default:
                assumed = Assumed(table.Scoped.Sectors, basic);
                EconomicBaseKernels.Assumption(figures, [.. table.Scoped.Sectors.Select(s => assumed.Contains(s))], values);
                break;
        }

        bool unknown = method == EconomicBaseMethod.LocationQuotient ? double.IsInfinity(OrderedSum.Of(compared))
            : method == EconomicBaseMethod.MinimumRequirements && Enumerable.Range(0, table.Regions).Any(r => double.IsInfinity(OrderedSum.Of(table.Row(r)))); // its share may be the smallest
        for (int r = 0; r < sound.Length; r++)
        {
            Span<double> row = values.AsSpan(r * table.Sectors, table.Sectors);
            if (unknown || !sound[r])
                row.Fill(double.NaN);
            for (int s = 0; s < compared.Length; s++)
            {
                if (compared[s] < 0)
                    row[s] = double.NaN;
            }
        }

        double[] multipliers = new double[table.Regions];
        EconomicBaseKernels.Multipliers(table.Values, values, table.Sectors, multipliers);
        return new(table, values, multipliers, compared, assumed, method, benchmark);
    }

    /// <summary>Which regions have shares: none with a negative figure or a sum beyond the range of numbers.</summary>
    private static bool[] Sound(ScopedTable table)
    {
        bool[] sound = new bool[table.Regions];
        for (int r = 0; r < sound.Length; r++)
            sound[r] = table.Row(r).IndexOfAnyInRange(double.MinValue, -double.Epsilon) < 0 && !double.IsInfinity(OrderedSum.Of(table.Row(r)));
        return sound;
    }

    /// <summary>The figures, but for those of regions without shares: they count for nothing in what others are measured by.</summary>
    private static ReadOnlySpan<double> Figures(ScopedTable table, bool[] sound)
    {
        if (!sound.Contains(false))
            return table.Values;
        double[] figures = table.Values.ToArray();
        for (int r = 0; r < sound.Length; r++)
        {
            if (!sound[r])
                figures.AsSpan(r * table.Sectors, table.Sectors).Clear();
        }

        return figures;
    }

    private static ImmutableArray<SectorCode> Assumed(ImmutableArray<SectorCode> analyzed, IReadOnlyList<SectorCode>? basic)
    {
        string have = string.Join(", ", analyzed.Select(s => s.Text));
        if (basic is null)
        {
            ImmutableArray<SectorCode> usual = [.. analyzed.Where(s => UsuallyBasic.Contains(s.Text))];
            return usual.IsEmpty ? throw new ArgumentException($"None of {string.Join(", ", UsuallyBasic)} is analyzed, so name the sectors that are basic; there are {have}.", nameof(basic)) : usual;
        }

        if (basic.Count == 0)
            throw new ArgumentException($"No sector is named as basic; there are {have}.", nameof(basic));
        foreach (SectorCode sector in basic)
        {
            if (!analyzed.Contains(sector))
                throw new ArgumentException($"{sector.Text} is named as basic but not analyzed; there are {have}.", nameof(basic));
        }

        return [.. basic];
    }
}
