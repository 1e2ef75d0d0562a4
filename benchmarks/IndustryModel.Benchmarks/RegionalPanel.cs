using IndustryModel.Regional;

namespace IndustryModel.Benchmarks;

/// <summary>The jobs of regional analysis on a panel of 1,300 regions × 64 sectors × 20 years, by the kernels alone, a year a task. Each writes all its results to one array that it was given.</summary>
internal sealed class RegionalPanel
{
    private const int Cells = Europe.Regions * Europe.Sectors;

    internal RegionalPanel() => Values = Europe.Create().Values.ToArray();

    /// <summary>Years × regions × sectors.</summary>
    internal double[] Values { get; }

    /// <summary>Room for the largest result: three components of 19 changes.</summary>
    internal double[] Results { get; } = new double[3 * (Europe.Years - 1) * Cells];

    /// <summary>The floor: the input read once, as much written once.</summary>
    internal int Copy()
    {
        Parallel.For(0, Europe.Years, year => Year(year).CopyTo(Results.AsSpan(year * Cells, Cells)));
        return Values.Length;
    }

    internal int LocationQuotients()
    {
        Parallel.For(0, Europe.Years, year =>
        {
            Span<double> benchmark = stackalloc double[Europe.Sectors];
            LocationQuotientKernels.SumOfRegions(Year(year), benchmark);
            LocationQuotientKernels.Compute(Year(year), benchmark, Results.AsSpan(year * Cells, Cells));
        });
        return Values.Length;
    }

    internal int ShiftShare()
    {
        Parallel.For(0, Europe.Years - 1, year =>
        {
            Span<double> start = stackalloc double[Europe.Sectors];
            Span<double> end = stackalloc double[Europe.Sectors];
            LocationQuotientKernels.SumOfRegions(Year(year), start);
            LocationQuotientKernels.SumOfRegions(Year(year + 1), end);
            ShiftShareKernels.Dunn(Year(year), Year(year + 1), start, end, ReferenceEconomy.Whole, Results.AsSpan(3 * year * Cells, 3 * Cells));
        });
        return Results.Length;
    }

    internal int Complexity()
    {
        Parallel.For(0, Europe.Years, year =>
        {
            double[] advantages = System.Buffers.ArrayPool<double>.Shared.Rent(Cells);
            Span<double> pci = stackalloc double[Europe.Sectors];
            AdvantageKernels.Decide(Year(year), Europe.Sectors, advantages.AsSpan(0, Cells));
            ComplexityKernels.Compute(advantages.AsSpan(0, Cells), ComplexityScale.PopulationDeviation, Results.AsSpan(year * Europe.Regions, Europe.Regions), pci);
            System.Buffers.ArrayPool<double>.Shared.Return(advantages);
        });
        return Europe.Years * Europe.Regions;
    }

    private ReadOnlySpan<double> Year(int year) => Values.AsSpan(year * Cells, Cells);
}
