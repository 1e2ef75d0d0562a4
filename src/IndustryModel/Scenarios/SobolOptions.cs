using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>How Sobol's indices are estimated.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record SobolOptions
{
    /// <summary>Rows of each of the two samples, a power of two; evaluations are some multiple of it.</summary>
    public int Samples { get; init; } = 1024;

    /// <summary>What to do with another number.</summary>
    public SampleCountPolicy SampleCount { get; init; }

    /// <summary>What the shift of the sequence and the resampling follow from.</summary>
    public ulong Seed { get; init; }

    /// <summary>By which formula.</summary>
    public SobolEstimator Estimator { get; init; }

    /// <summary>Whether pairs are looked at.</summary>
    public SobolOrder Order { get; init; }

    /// <summary>How many resamples the intervals come from; 0 for none.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>How intervals come from resamples.</summary>
    public BootstrapInterval Interval { get; init; }

    /// <summary>The level of confidence.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(SobolOptions), (nameof(Samples), Samples), (nameof(SampleCount), SampleCount), (nameof(Seed), Seed), (nameof(Estimator), Estimator), (nameof(Order), Order), (nameof(Resamples), Resamples), (nameof(Interval), Interval), (nameof(Level), Level));
}
