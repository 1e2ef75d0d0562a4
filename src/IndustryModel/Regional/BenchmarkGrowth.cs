namespace IndustryModel.Regional;

/// <summary>Growth and structure of a benchmark over one period, in working memory of five values a sector.</summary>
internal ref struct BenchmarkGrowth
{
    private readonly Span<double> _start;
    private readonly Span<double> _end;

    internal BenchmarkGrowth(Span<double> memory, int sectors)
    {
        Rates = memory[..sectors];
        Structure = memory.Slice(sectors, sectors);
        Nothing = memory.Slice(2 * sectors, sectors);
        _start = memory.Slice(3 * sectors, sectors);
        _end = memory.Slice(4 * sectors, sectors);
    }

    /// <summary>Growth of each sector; NaN where there is nothing to grow from.</summary>
    internal Span<double> Rates { get; }

    /// <summary>The share of each sector at the start.</summary>
    internal Span<double> Structure { get; }

    /// <summary>What growth adds to nothing in each sector: 0, or NaN where a figure of the benchmark is missing.</summary>
    internal Span<double> Nothing { get; }

    /// <summary>Growth of the whole.</summary>
    internal double Total { get; private set; }

    /// <summary>What growth of the whole adds to nothing: 0, or NaN where any figure of the benchmark is missing.</summary>
    internal double TotalNothing { get; private set; }

    internal void Fill(ReadOnlySpan<double> start, ReadOnlySpan<double> end)
    {
        double before = OrderedSum.Of(start);
        double after = OrderedSum.Of(end);
        Total = Rate(before, after);
        TotalNothing = before * 0 + after * 0;
        for (int s = 0; s < start.Length; s++)
        {
            Rates[s] = Rate(start[s], end[s]);
            Structure[s] = before == 0 ? double.NaN : start[s] / before;
            Nothing[s] = start[s] * 0 + end[s] * 0;
        }
    }

    /// <summary>The benchmark without a region.</summary>
    internal void FillRest(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> ownStart, ReadOnlySpan<double> ownEnd)
    {
        for (int s = 0; s < start.Length; s++)
        {
            _start[s] = start[s] - ownStart[s];
            _end[s] = end[s] - ownEnd[s];
        }

        Fill(_start, _end);
    }

    private static double Rate(double start, double end) => start == 0 ? double.NaN : (end - start) / start;
}
