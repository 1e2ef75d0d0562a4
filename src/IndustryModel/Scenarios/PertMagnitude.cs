namespace IndustryModel.Scenarios;

/// <summary>
/// A PERT distribution: a beta distribution over [low, high] with α = 1 + λ (mode − low) / (high − low), β = 1 + λ (high − mode) / (high − low), λ = 4, so that the mode counts four
/// times in the mean. Malcolm et al. (1959); Vose (2008).
/// </summary>
public sealed record PertMagnitude : Magnitude
{
    private readonly PertShape _shape;

    /// <summary>A PERT distribution.</summary>
    /// <param name="low">The least value.</param>
    /// <param name="mode">The likeliest value, from low to high; it may be one of them.</param>
    /// <param name="high">The greatest value; equal to <paramref name="low"/> makes it certain.</param>
    /// <exception cref="ArgumentException">NaN, infinite, low above high, or a mode outside.</exception>
    public PertMagnitude(double low, double mode, double high)
    {
        MagnitudeProblem.Refuse(Problems(low, mode, high));
        (Low, Mode, High) = (low, mode, high);
        _shape = new(low == high ? 2 : 4 * ((mode - low) / (high - low)), low == high ? 2 : 4 * ((high - mode) / (high - low)));
    }

    /// <summary>The least value.</summary>
    public double Low { get; }

    /// <summary>The likeliest value.</summary>
    public double Mode { get; }

    /// <summary>The greatest value.</summary>
    public double High { get; }

    /// <inheritdoc/>
    public override string Name => "pert";

    /// <summary>(low + 4 mode + high) / 6.</summary>
    public override double Mean => Low + (4 * (Mode - Low) + (High - Low)) / 6;

    /// <summary>(high − low) √(αβ / 252).</summary>
    public override double StandardDeviation => (High - Low) * Math.Sqrt((1 + _shape.Rising) * (1 + _shape.Falling) / 252);

    /// <inheritdoc/>
    public override double SupportLow => Low;

    /// <inheritdoc/>
    public override double SupportHigh => High;

    private protected override string Text => $"pert(low {MagnitudeProblem.Text(Low)}, mode {MagnitudeProblem.Text(Mode)}, high {MagnitudeProblem.Text(High)})";

    internal static IReadOnlyList<MagnitudeProblem> Problems(double low, double mode, double high) => MagnitudeProblem.OfRange(low, mode, high);

    internal override double QuantileOf(double probability) => probability <= 0.5 ? Low + (High - Low) * _shape.FromLow(probability) : High - (High - Low) * _shape.FromHigh(1 - probability);
}
