using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Regional;

/// <summary>
/// Shift-share analysis of plain numbers, without domain types: no allocation, the same bits on every 64-bit processor. Matrices lie row by row, a row a region, a column a sector.
/// NaN is missing, and makes missing what it enters. In all formulas e is the start and x the end of a cell, E its region's start; g the growth of the benchmark, g[s] that of its sector, g[r] that of the region, g[r,s] that of the cell.
/// A cell that starts at zero has no growth rate: no national and no mix component either, its whole change is regional.
/// </summary>
public static partial class ShiftShareKernels
{
    /// <summary>The number of components of a decomposition, each a matrix of the destination: Dunn 3, Esteban-Marquillas 5, Arcelus 8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such decomposition.</exception>
    public static int Components(ShiftShareDecomposition decomposition) => decomposition switch
    {
        ShiftShareDecomposition.Dunn => 3,
        ShiftShareDecomposition.EstebanMarquillas => 5,
        ShiftShareDecomposition.Arcelus => 8,
        _ => throw new ArgumentOutOfRangeException(nameof(decomposition), decomposition, "No such decomposition."),
    };

    /// <summary>National e·g, industry mix e·(g[s] − g), regional x − e − e·g[s] = e·(g[r,s] − g[s]): they sum to x − e. Dunn (1960), with the names of Creamer (1943).</summary>
    /// <param name="start">Regions × sectors in the first year, any unit.</param>
    /// <param name="end">The same in the last year.</param>
    /// <param name="benchmarkStart">A value for each sector in the first year, same unit and order: the sum of the regions or a nation.</param>
    /// <param name="benchmarkEnd">The same in the last year.</param>
    /// <param name="reference">Whether the region itself counts in the benchmark.</param>
    /// <param name="destination">Three matrices one after another: national, industry mix, regional. NaN where the benchmark has nothing to grow from in a sector that the region has: undefined.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void Dunn(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> benchmarkStart, ReadOnlySpan<double> benchmarkEnd, ReferenceEconomy reference, Span<double> destination)
        => OnePeriod(ShiftShareDecomposition.Dunn, start, end, benchmarkStart, benchmarkEnd, reference, AppearingCells.Undefined, destination);

    /// <summary>
    /// As <see cref="Dunn"/>, and the regional effect in two: homothetic h·(g[r,s] − g[s]) and allocation (e − h)·(g[r,s] − g[s]), where h = E·b[s]/Σb is what the sector would have with the benchmark's structure. Esteban-Marquillas (1972).
    /// </summary>
    /// <param name="start">Regions × sectors in the first year, any unit.</param>
    /// <param name="end">The same in the last year.</param>
    /// <param name="benchmarkStart">A value for each sector in the first year.</param>
    /// <param name="benchmarkEnd">The same in the last year.</param>
    /// <param name="reference">Whether the region itself counts in the benchmark.</param>
    /// <param name="appearing">What a cell that starts at zero gets.</param>
    /// <param name="destination">Five matrices one after another: national, industry mix, regional, homothetic, allocation; the last two sum to the third.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void EstebanMarquillas(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> benchmarkStart, ReadOnlySpan<double> benchmarkEnd, ReferenceEconomy reference, AppearingCells appearing, Span<double> destination)
        => OnePeriod(ShiftShareDecomposition.EstebanMarquillas, start, end, benchmarkStart, benchmarkEnd, reference, appearing, destination);

    /// <summary>
    /// Eight terms: h·g, (e − h)·g, h·(g[s] − g), (e − h)·(g[s] − g), h·(g[r] − g), (e − h)·(g[r] − g), h·(g[r,s] − g[r] − g[s] + g), (e − h)·(g[r,s] − g[r] − g[s] + g), with h = E·b[s]/Σb. They sum to x − e. Arcelus (1984).
    /// </summary>
    /// <param name="start">Regions × sectors in the first year, any unit.</param>
    /// <param name="end">The same in the last year.</param>
    /// <param name="benchmarkStart">A value for each sector in the first year.</param>
    /// <param name="benchmarkEnd">The same in the last year.</param>
    /// <param name="reference">Whether the region itself counts in the benchmark.</param>
    /// <param name="destination">Eight matrices one after another, in the order above. NaN for a cell that starts at zero: undefined.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void Arcelus(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> benchmarkStart, ReadOnlySpan<double> benchmarkEnd, ReferenceEconomy reference, Span<double> destination)
        => OnePeriod(ShiftShareDecomposition.Arcelus, start, end, benchmarkStart, benchmarkEnd, reference, AppearingCells.Undefined, destination);

    /// <summary>A decomposition year by year, each with the year before as its base, and the components summed: what changes in structure on the way counts. Barff and Knight (1988).</summary>
    /// <param name="decomposition">Which components.</param>
    /// <param name="years">Years × regions × sectors: a matrix for each year, one after another.</param>
    /// <param name="benchmark">Years × sectors.</param>
    /// <param name="count">The number of years, at least 2.</param>
    /// <param name="reference">Whether the region itself counts in the benchmark.</param>
    /// <param name="appearing">What the homothetic part of a cell that is zero in any year but the last gets.</param>
    /// <param name="destination">As many matrices as <see cref="Components"/> says.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two years.</exception>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void Dynamic(ShiftShareDecomposition decomposition, ReadOnlySpan<double> years, ReadOnlySpan<double> benchmark, int count, ReferenceEconomy reference, AppearingCells appearing, Span<double> destination)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        int sectors = Shapes.Rows(benchmark.Length, count, nameof(benchmark));
        ArgumentOutOfRangeException.ThrowIfLessThan(sectors, 1, nameof(benchmark));
        int cells = sectors * Shapes.Rows(Shapes.Rows(years.Length, count, nameof(years)), sectors, nameof(years));
        Span<double> matrices = Room(decomposition, cells, destination);
        for (int year = 1; year < count; year++)
        {
            Period(decomposition, years.Slice((year - 1) * cells, cells), years.Slice(year * cells, cells),
                benchmark.Slice((year - 1) * sectors, sectors), benchmark.Slice(year * sectors, sectors), reference, appearing, matrices, isFirst: year == 1);
        }
    }

    internal static void OnePeriod(ShiftShareDecomposition decomposition, ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> benchmarkStart, ReadOnlySpan<double> benchmarkEnd, ReferenceEconomy reference, AppearingCells appearing, Span<double> destination)
    {
        RequireShapes(start, end, benchmarkStart, benchmarkEnd);
        Period(decomposition, start, end, benchmarkStart, benchmarkEnd, reference, appearing, Room(decomposition, start.Length, destination), isFirst: true);
    }

    private static void RequireShapes(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> benchmarkStart, ReadOnlySpan<double> benchmarkEnd)
    {
        _ = Shapes.Rows(start.Length, benchmarkStart.Length, nameof(start));
        Shapes.RequireLength(start.Length, end.Length, nameof(end));
        Shapes.RequireLength(benchmarkStart.Length, benchmarkEnd.Length, nameof(benchmarkEnd));
    }

    private static Span<double> Room(ShiftShareDecomposition decomposition, int cells, Span<double> destination)
    {
        int needed = Components(decomposition) * cells;
        Shapes.RequireRoom(needed, destination.Length);
        return destination[..needed];
    }

    /// <summary>Adds the components of one period to those of the periods before it. Row by row, so that a row is cleared and filled while it is in the processor's first cache.</summary>
    private static void Period(ShiftShareDecomposition decomposition, ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> benchmarkStart, ReadOnlySpan<double> benchmarkEnd, ReferenceEconomy reference, AppearingCells appearing, Span<double> matrices, bool isFirst)
    {
        int sectors = benchmarkStart.Length;
        int cells = start.Length;
        using var scratch = new Scratch(5 * sectors);
        var growth = new BenchmarkGrowth(scratch.Values, sectors);
        growth.Fill(benchmarkStart, benchmarkEnd);
        for (int at = 0; at < cells; at += sectors)
        {
            ReadOnlySpan<double> e = start.Slice(at, sectors);
            ReadOnlySpan<double> x = end.Slice(at, sectors);
            for (int row = at; isFirst && row < matrices.Length; row += cells)
                matrices.Slice(row, sectors).Clear();
            if (reference == ReferenceEconomy.Rest)
                growth.FillRest(benchmarkStart, benchmarkEnd, e, x);
            if (decomposition == ShiftShareDecomposition.Arcelus)
            {
                ArcelusRow(e, x, growth, matrices[at..], cells);
                continue;
            }

            DunnRow(e, x, growth, matrices.Slice(at, sectors), matrices.Slice(cells + at, sectors), matrices.Slice(2 * cells + at, sectors));
            if (decomposition == ShiftShareDecomposition.EstebanMarquillas)
                SplitRow(e, x, growth, appearing, matrices.Slice(3 * cells + at, sectors), matrices.Slice(4 * cells + at, sectors));
        }
    }

    private static void DunnRow(ReadOnlySpan<double> e, ReadOnlySpan<double> x, in BenchmarkGrowth growth, Span<double> national, Span<double> mix, Span<double> regional)
    {
        ReadOnlySpan<Vector512<double>> es = MemoryMarshal.Cast<double, Vector512<double>>(e);
        ReadOnlySpan<Vector512<double>> xs = MemoryMarshal.Cast<double, Vector512<double>>(x);
        ReadOnlySpan<Vector512<double>> rates = MemoryMarshal.Cast<double, Vector512<double>>(growth.Rates);
        ReadOnlySpan<Vector512<double>> nothings = MemoryMarshal.Cast<double, Vector512<double>>(growth.Nothing);
        Span<Vector512<double>> nationals = MemoryMarshal.Cast<double, Vector512<double>>(national);
        Span<Vector512<double>> mixes = MemoryMarshal.Cast<double, Vector512<double>>(mix);
        Span<Vector512<double>> regionals = MemoryMarshal.Cast<double, Vector512<double>>(regional);
        Vector512<double> total = Vector512.Create(growth.Total);
        Vector512<double> nothing = Vector512.Create(growth.TotalNothing);
        for (int i = 0; i < es.Length; i++)
        {
            Vector512<double> empty = Vector512.Equals(es[i], Vector512<double>.Zero);
            nationals[i] += Vector512.ConditionalSelect(empty, nothing, es[i] * total);
            mixes[i] += Vector512.ConditionalSelect(empty, nothing, es[i] * (rates[i] - total));
            regionals[i] += xs[i] - es[i] - Vector512.ConditionalSelect(empty, nothings[i], es[i] * rates[i]);
        }

        for (int s = es.Length * Vector512<double>.Count; s < e.Length; s++)
        {
            national[s] += e[s] == 0 ? growth.TotalNothing : e[s] * growth.Total;
            mix[s] += e[s] == 0 ? growth.TotalNothing : e[s] * (growth.Rates[s] - growth.Total);
            regional[s] += Regional(e[s], x[s], growth, s);
        }
    }

    private static double Regional(double e, double x, in BenchmarkGrowth growth, int s) => x - e - (e == 0 ? growth.Nothing[s] : e * growth.Rates[s]);
}
