namespace IndustryModel.Regional;

/// <summary>The conventions of relatedness in which packages differ; the usual ones by default.</summary>
public sealed record RelatednessOptions
{
    /// <summary>How near two sectors are.</summary>
    public ProximityMeasure Proximity { get; init; }

    /// <summary>Whether a sector counts among those near it.</summary>
    public RelatednessDiagonal Diagonal { get; init; }

    /// <summary>The unit of the opportunity gain.</summary>
    public OutlookConvention Gain { get; init; }

    /// <summary>Against what an advantage is held.</summary>
    public RegionalBenchmark Benchmark { get; init; }
}
