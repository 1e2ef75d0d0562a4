using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>A normal distribution.</summary>
public sealed record NormalMagnitude : Magnitude
{
    /// <summary>A normal distribution.</summary>
    /// <param name="mean">Its mean.</param>
    /// <param name="sd">Its standard deviation, 0 or more; 0 makes it certain.</param>
    /// <exception cref="ArgumentException">NaN, infinite, or a negative standard deviation.</exception>
    public NormalMagnitude(double mean, double sd)
    {
        MagnitudeProblem.Refuse(Problems(mean, sd));
        Mean = mean;
        StandardDeviation = Math.Abs(sd); // −0 is 0
    }

    /// <inheritdoc/>
    public override string Name => "normal";

    /// <inheritdoc/>
    public override double Mean { get; }

    /// <inheritdoc/>
    public override double StandardDeviation { get; }

    /// <inheritdoc/>
    public override double SupportLow => StandardDeviation == 0 ? Mean : double.NegativeInfinity;

    /// <inheritdoc/>
    public override double SupportHigh => StandardDeviation == 0 ? Mean : double.PositiveInfinity;

    private protected override string Text => $"normal(mean {MagnitudeProblem.Text(Mean)}, sd {MagnitudeProblem.Text(StandardDeviation)})";

    internal static IReadOnlyList<MagnitudeProblem> Problems(double mean, double sd)
    {
        List<MagnitudeProblem> problems = MagnitudeProblem.NotFinite(("mean", mean), ("sd", sd));
        if (double.IsFinite(sd) && sd < 0)
            problems.Add(MagnitudeProblem.Of("sd", sd, "0 or more, since it is a standard deviation"));
        return problems;
    }

    internal override double QuantileOf(double probability) => StandardDeviation == 0 ? Mean : Mean + StandardDeviation * NormalKernels.QuantileOf(probability);

    internal override void Quantiles(ReadOnlySpan<double> probabilities, Span<double> destination)
    {
        Shapes.RequireRoom(probabilities.Length, destination.Length);
        for (int i = 0; i < probabilities.Length; i++)
            destination[i] = QuantileOf(probabilities[i]);
    }
}
