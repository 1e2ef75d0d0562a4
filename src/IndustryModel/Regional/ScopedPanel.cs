using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>
/// Several years of a scoped cube as plain numbers for kernels, regions × sectors each, and the way back to observations.
/// A cell that is left out is left out in all years: a figure that comes and goes with its publication is no growth.
/// </summary>
internal sealed class ScopedPanel
{
    private readonly double[][]? _left; // the years without what is left out in any of them; null where the tables are as they are

    internal ScopedPanel(ScopedCube scoped, IEnumerable<Year> years)
    {
        Tables = [.. years.Select(scoped.Read)];
        Cells = First.Values.Length;
        if (!LeavesOut)
            return;
        _left = [.. Tables.Select(t => t.Values.ToArray())];
        for (int at = 0; at < Cells; at++)
        {
            for (int t = 0; IsMissing(at / First.Sectors, at % First.Sectors) && t < _left.Length; t++)
                _left[t][at] = 0;
        }
    }

    /// <summary>The years, ascending.</summary>
    internal ImmutableArray<ScopedTable> Tables { get; }

    internal ScopedTable First => Tables[0];

    internal ScopedTable Last => Tables[^1];

    /// <summary>The number of cells of a year.</summary>
    internal int Cells { get; }

    internal bool HasMissing => Tables.Any(t => t.HasMissing);

    internal bool LeavesOut => Tables.Any(t => t.LeavesOut);

    internal ObservationFlags AllFlags => Tables.Aggregate(ObservationFlags.None, (flags, t) => flags | t.AllFlags);

    /// <summary>What a reader should know of the years before the last, which the result notes itself, and of breaks between them.</summary>
    internal IEnumerable<string> Notes =>
    [
        .. Tables.SkipLast(1).Select(t => t.MissingNote).OfType<string>(),
        .. First.Scoped.Cube.BreaksBetween(First.Year, Last.Year, [.. First.Scoped.Regions.Select(r => r.Text)]),
    ];

    /// <summary>Regions × sectors of one year.</summary>
    internal ReadOnlySpan<double> Of(int year) => _left is null ? Tables[year].Values : _left[year];

    internal double At(int year, int row, int column) => Of(year)[row * First.Sectors + column];

    internal double RowSum(int year, int row) => OrderedSum.Of(Of(year).Slice(row * First.Sectors, First.Sectors));

    internal bool IsMissing(int row, int column) => Tables.Any(t => t.IsMissing(row, column));

    /// <summary>Years × sectors of what regions are compared with.</summary>
    internal double[] Benchmarks(RegionalBenchmark benchmark)
    {
        int sectors = First.Sectors;
        double[] sums = new double[Tables.Length * sectors];
        for (int t = 0; t < Tables.Length; t++)
        {
            if (benchmark == RegionalBenchmark.Nation)
                Tables[t].Benchmark(benchmark).CopyTo(sums, t * sectors);
            else
                OrderedSum.OfColumns(Of(t), sums.AsSpan(t * sectors, sectors));
        }

        return sums;
    }

    /// <summary>A result of one cell; <paramref name="undefined"/> says why the arithmetic has no answer, and is null where that is because figures are missing.</summary>
    internal Observation<double> OfCell(double value, int row, int column, string? undefined)
        => Result(value, Tables.Aggregate(ObservationFlags.None, (flags, t) => flags | t.Figure(row, column).Flags), IsMissing(row, column), undefined);

    /// <summary>A result of one cell that takes the first and the last year only: what is missing in between does not matter to it, unless it is to be left out everywhere.</summary>
    internal Observation<double> OfEnds(double value, int row, int column)
    {
        if (LeavesOut)
            return OfCell(value, row, column, null);
        Observation<double>[] ends = [First.Figure(row, column), Last.Figure(row, column)];
        return Result(value, ends[0].Flags | ends[1].Flags, Array.Exists(ends, e => !e.HasValue), null);
    }

    /// <summary>A result of one region.</summary>
    internal Observation<double> OfRegion(double value, int row, string? undefined)
        => Result(value, Enumerable.Range(0, First.Sectors).SelectMany(s => Tables.Select(t => t.Figure(row, s).Flags)).Aggregate(ObservationFlags.None, (flags, f) => flags | f), false, undefined);

    private Observation<double> Result(double value, ObservationFlags flags, bool isMissing, string? undefined)
    {
        if (double.IsFinite(value) && !isMissing)
            return Observation.Of(value, Tables.Aggregate(flags, (all, t) => all | t.ComparedFlags) | (LeavesOut ? ObservationFlags.Incomplete : 0));
        return isMissing || undefined is null && HasMissing
            ? Observation<double>.Missing(MissingReason.PartMissing, FigureText.Join([.. Tables.Select(t => t.MissingNote)]), flags)
            : Observation<double>.Missing(MissingReason.Undefined, undefined ?? "the figure is beyond the range of numbers", flags);
    }
}
