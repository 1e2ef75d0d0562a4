namespace IndustryModel.Scenarios;

/// <summary>A normal distribution of which only the part from low to high is possible. Mean and standard deviation given are those before truncation.</summary>
public sealed record TruncatedNormalMagnitude : Magnitude
{
    private readonly TruncatedShape _shape;

    /// <summary>A truncated normal distribution.</summary>
    /// <param name="mean">The mean before truncation; it may lie outside.</param>
    /// <param name="sd">The standard deviation before truncation, 0 or more; 0 makes it certain.</param>
    /// <param name="low">The least value; −∞ for none.</param>
    /// <param name="high">The greatest value; +∞ for none; equal to <paramref name="low"/> makes it certain.</param>
    /// <exception cref="ArgumentException">NaN, an infinite mean or standard deviation, a negative standard deviation, low above high, or a standard deviation of 0 and a mean outside.</exception>
    public TruncatedNormalMagnitude(double mean, double sd, double low, double high)
    {
        MagnitudeProblem.Refuse(Problems(mean, sd, low, high));
        (NormalMean, NormalStandardDeviation, Low, High) = (mean, Math.Abs(sd), low, high);
        _shape = new(mean, NormalStandardDeviation, low, high);
    }

    /// <summary>The mean before truncation.</summary>
    public double NormalMean { get; }

    /// <summary>The standard deviation before truncation.</summary>
    public double NormalStandardDeviation { get; }

    /// <summary>The least value.</summary>
    public double Low { get; }

    /// <summary>The greatest value.</summary>
    public double High { get; }

    /// <inheritdoc/>
    public override string Name => "truncated-normal";

    /// <summary>The expected value after truncation. An integral by Gauss and Legendre's rule: all of its terms are positive, so that it keeps its digits also far out, where the formula by φ and Φ does not.</summary>
    public override double Mean => IsUncertain ? _shape.Moments().Mean : SupportLow;

    /// <summary>The standard deviation after truncation, smaller than before; computed as the mean is.</summary>
    public override double StandardDeviation => IsUncertain ? _shape.Moments().Deviation : 0;

    /// <inheritdoc/>
    public override double SupportLow => NormalStandardDeviation == 0 ? NormalMean : Low;

    /// <inheritdoc/>
    public override double SupportHigh => NormalStandardDeviation == 0 ? NormalMean : High;

    private protected override string Text =>
        $"truncated-normal(mean {MagnitudeProblem.Text(NormalMean)}, sd {MagnitudeProblem.Text(NormalStandardDeviation)}"
        + $"{(double.IsInfinity(Low) ? "" : $", low {MagnitudeProblem.Text(Low)}")}{(double.IsInfinity(High) ? "" : $", high {MagnitudeProblem.Text(High)}")})";

    internal static IReadOnlyList<MagnitudeProblem> Problems(double mean, double sd, double low, double high)
    {
        var problems = new List<MagnitudeProblem>(NormalMagnitude.Problems(mean, sd));
        if (double.IsNaN(low) || double.IsPositiveInfinity(low))
            problems.Add(MagnitudeProblem.Of("low", low, "a finite number, or left out where there is no bound"));
        if (double.IsNaN(high) || double.IsNegativeInfinity(high))
            problems.Add(MagnitudeProblem.Of("high", high, "a finite number, or left out where there is no bound"));
        if (low > high && double.IsFinite(low) && double.IsFinite(high))
            problems.Add(MagnitudeProblem.Of("low", low, $"at most high, which is {MagnitudeProblem.Text(high)}"));
        else if (problems.Count == 0 && sd == 0 && !(mean >= low && mean <= high))
            problems.Add(MagnitudeProblem.Of("mean", mean, $"from low to high, {MagnitudeProblem.Text(low)} to {MagnitudeProblem.Text(high)}, where sd is 0"));
        else if (problems.Count == 0 && !(double.IsFinite(mean - low) || double.IsInfinity(low)) | !(double.IsFinite(high - mean) || double.IsInfinity(high)))
            problems.Add(MagnitudeProblem.Of("mean", mean, "so near to low and high that their differences are numbers"));
        return problems;
    }

    internal override double QuantileOf(double probability) => IsUncertain ? _shape.Quantile(probability) : SupportLow;
}
