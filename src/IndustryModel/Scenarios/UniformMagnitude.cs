namespace IndustryModel.Scenarios;

/// <summary>A uniform distribution: every value of a range is equally likely.</summary>
public sealed record UniformMagnitude : Magnitude
{
    private const double SqrtTwelve = 3.4641016151377544;

    /// <summary>A uniform distribution.</summary>
    /// <param name="low">The least value.</param>
    /// <param name="high">The greatest value; equal to <paramref name="low"/> makes it certain.</param>
    /// <exception cref="ArgumentException">NaN, infinite, or low above high.</exception>
    public UniformMagnitude(double low, double high)
    {
        MagnitudeProblem.Refuse(Problems(low, high));
        (Low, High) = (low, high);
    }

    /// <summary>The least value.</summary>
    public double Low { get; }

    /// <summary>The greatest value.</summary>
    public double High { get; }

    /// <inheritdoc/>
    public override string Name => "uniform";

    /// <inheritdoc/>
    public override double Mean => Low + (High - Low) / 2;

    /// <summary>(high − low) / √12.</summary>
    public override double StandardDeviation => (High - Low) / SqrtTwelve;

    /// <inheritdoc/>
    public override double SupportLow => Low;

    /// <inheritdoc/>
    public override double SupportHigh => High;

    private protected override string Text => $"uniform(low {MagnitudeProblem.Text(Low)}, high {MagnitudeProblem.Text(High)})";

    internal static IReadOnlyList<MagnitudeProblem> Problems(double low, double high) => MagnitudeProblem.OfRange(low, null, high);

    // from the nearer end, so that both ends come out exactly
    internal override double QuantileOf(double probability) => probability <= 0.5 ? Low + probability * (High - Low) : High - (1 - probability) * (High - Low);
}
