using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>One figure over the draws of an ensemble.</summary>
/// <param name="Count">The number of draws.</param>
/// <param name="Mean">The mean.</param>
/// <param name="StandardDeviation">The standard deviation of the draws (n − 1); 0 for a single one.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct EnsembleStatistics(long Count, double Mean, double StandardDeviation)
{
    /// <summary>The number of draws.</summary>
    public long Count { get; } = Count;

    /// <summary>The mean.</summary>
    public double Mean { get; } = Mean;

    /// <summary>The standard deviation of the draws (n − 1); 0 for a single one.</summary>
    public double StandardDeviation { get; } = StandardDeviation;

    /// <summary>The standard error of the mean, σ/√n; of random draws (other ways of drawing have a smaller one).</summary>
    public double StandardError => Count == 0 ? 0 : StandardDeviation / Math.Sqrt(Count);

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(EnsembleStatistics), (nameof(Count), Count), (nameof(Mean), Mean), (nameof(StandardDeviation), StandardDeviation), (nameof(StandardError), StandardError));
}
