namespace IndustryModel.Regional;

/// <summary>The conventions of economic complexity in which packages differ; the usual ones by default.</summary>
public sealed record ComplexityOptions
{
    /// <summary>How complexity is computed.</summary>
    public ComplexityMethod Method { get; init; }

    /// <summary>The unit of ECI and PCI; fitness has its own.</summary>
    public ComplexityScale Scale { get; init; }

    /// <summary>What to do where regions fall apart into groups.</summary>
    public ComplexityGroups Groups { get; init; }

    /// <summary>The unit of the complexity outlook.</summary>
    public OutlookConvention Outlook { get; init; }

    /// <summary>Against what an advantage is held. The rest of the nation gives the same advantages as the sum of the regions: a share is at least that of the whole exactly when it is at least that of the others.</summary>
    public RegionalBenchmark Benchmark { get; init; }
}
