namespace IndustryModel.Scenarios;

/// <summary>How the magnitudes of two effects go together: the rank (Spearman) correlation of a Gaussian copula.</summary>
/// <param name="First">An effect by lever and number, from 0: <c>smart-industry/0</c>.</param>
/// <param name="Second">Another effect.</param>
/// <param name="Rank">The rank correlation, from −1 to 1.</param>
public sealed record EffectCorrelation(string First, string Second, double Rank)
{
    /// <summary>An effect.</summary>
    public string First { get; init; } = First ?? throw new ArgumentNullException(nameof(First));

    /// <summary>Another effect.</summary>
    public string Second { get; init; } = Second ?? throw new ArgumentNullException(nameof(Second));
}
