using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>A log-normal distribution: the logarithm is normal, so the value is positive and its spread multiplies.</summary>
public sealed record LogNormalMagnitude : Magnitude
{
    /// <summary>A log-normal distribution.</summary>
    /// <param name="meanLog">The mean of the natural logarithm: e to this power is the median.</param>
    /// <param name="sdLog">The standard deviation of the natural logarithm, 0 or more; 0 makes it certain.</param>
    /// <exception cref="ArgumentException">NaN, infinite, a negative standard deviation, or so large that mean or standard deviation are beyond the range of numbers.</exception>
    public LogNormalMagnitude(double meanLog, double sdLog)
    {
        MagnitudeProblem.Refuse(Problems(meanLog, sdLog));
        MeanLog = meanLog;
        SdLog = Math.Abs(sdLog); // −0 is 0
    }

    /// <summary>The mean of the natural logarithm.</summary>
    public double MeanLog { get; }

    /// <summary>The standard deviation of the natural logarithm.</summary>
    public double SdLog { get; }

    /// <inheritdoc/>
    public override string Name => "lognormal";

    /// <summary>e^(μ + σ²/2).</summary>
    public override double Mean => MeanOf(MeanLog, SdLog);

    /// <summary>e^(μ + σ²/2) √(e^(σ²) − 1).</summary>
    public override double StandardDeviation => DeviationOf(MeanLog, SdLog);

    /// <inheritdoc/>
    public override double SupportLow => SdLog == 0 ? Mean : 0;

    /// <inheritdoc/>
    public override double SupportHigh => SdLog == 0 ? Mean : double.PositiveInfinity;

    private protected override string Text => $"lognormal(meanLog {MagnitudeProblem.Text(MeanLog)}, sdLog {MagnitudeProblem.Text(SdLog)})";

    internal static IReadOnlyList<MagnitudeProblem> Problems(double meanLog, double sdLog)
    {
        List<MagnitudeProblem> problems = MagnitudeProblem.NotFinite(("meanLog", meanLog), ("sdLog", sdLog));
        if (double.IsFinite(sdLog) && sdLog < 0)
            problems.Add(MagnitudeProblem.Of("sdLog", sdLog, "0 or more, since it is a standard deviation"));
        if (problems.Count == 0 && !double.IsFinite(MeanOf(meanLog, 0)))
            problems.Add(MagnitudeProblem.Of("meanLog", meanLog, "below 709, since it is a logarithm: for a median of 0.1 it is -2.3"));
        else if (problems.Count == 0 && !double.IsFinite(DeviationOf(meanLog, sdLog)))
            problems.Add(MagnitudeProblem.Of("sdLog", sdLog, "so small that the standard deviation itself is a number: it is that of the logarithm, 0.1 for a spread of about 10 %"));
        return problems;
    }

    internal override double QuantileOf(double probability)
    {
        if (SdLog == 0)
            return Mean;
        if (probability is 0 or 1)
            return probability == 0 ? 0 : double.PositiveInfinity;
        DoubleDouble spread = DoubleDouble.Product(SdLog, NormalKernels.QuantileOf(probability));
        DoubleDouble exponent = DoubleDouble.Sum(MeanLog, spread.High);
        return ExpPair.Times(1, exponent.High, exponent.Low + spread.Low);
    }

    private static double MeanOf(double meanLog, double sdLog) => Elementary.Exp(meanLog + sdLog * sdLog / 2);

    private static double DeviationOf(double meanLog, double sdLog) => MeanOf(meanLog, sdLog) * Math.Sqrt(Elementary.Expm1(sdLog * sdLog));
}
