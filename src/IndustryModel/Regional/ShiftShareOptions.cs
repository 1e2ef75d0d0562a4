namespace IndustryModel.Regional;

/// <summary>The conventions of a shift-share analysis.</summary>
public sealed record ShiftShareOptions
{
    /// <summary>Which components; the classic three if not set.</summary>
    public ShiftShareDecomposition Decomposition { get; init; }

    /// <summary>Over the whole period at once, or year by year.</summary>
    public ShiftSharePeriods Periods { get; init; }

    /// <summary>What regions are compared with.</summary>
    public RegionalBenchmark Benchmark { get; init; }

    /// <summary>How the regional effect of a cell that starts at zero is split.</summary>
    public AppearingCells Appearing { get; init; }
}
