namespace IndustryModel.Scenarios;

/// <summary>A triangular distribution: its density rises in a line from low to mode and falls in a line to high.</summary>
public sealed record TriangularMagnitude : Magnitude
{
    /// <summary>A triangular distribution.</summary>
    /// <param name="low">The least value.</param>
    /// <param name="mode">The likeliest value, from low to high; it may be one of them.</param>
    /// <param name="high">The greatest value; equal to <paramref name="low"/> makes it certain.</param>
    /// <exception cref="ArgumentException">NaN, infinite, low above high, or a mode outside.</exception>
    public TriangularMagnitude(double low, double mode, double high)
    {
        MagnitudeProblem.Refuse(Problems(low, mode, high));
        (Low, Mode, High) = (low, mode, high);
    }

    /// <summary>The least value.</summary>
    public double Low { get; }

    /// <summary>The likeliest value.</summary>
    public double Mode { get; }

    /// <summary>The greatest value.</summary>
    public double High { get; }

    /// <inheritdoc/>
    public override string Name => "triangular";

    /// <summary>(low + mode + high) / 3.</summary>
    public override double Mean => Low + ((Mode - Low) + (High - Low)) / 3;

    /// <summary>√((a² + ab + b²) / 18), a = mode − low, b = high − mode.</summary>
    public override double StandardDeviation
    {
        get
        {
            double width = High - Low;
            if (width == 0)
                return 0;
            double a = (Mode - Low) / width;
            double b = (High - Mode) / width;
            return width * Math.Sqrt((a * a + a * b + b * b) / 18);
        }
    }

    /// <inheritdoc/>
    public override double SupportLow => Low;

    /// <inheritdoc/>
    public override double SupportHigh => High;

    private protected override string Text => $"triangular(low {MagnitudeProblem.Text(Low)}, mode {MagnitudeProblem.Text(Mode)}, high {MagnitudeProblem.Text(High)})";

    internal static IReadOnlyList<MagnitudeProblem> Problems(double low, double mode, double high) => MagnitudeProblem.OfRange(low, mode, high);

    internal override double QuantileOf(double probability)
    {
        double width = High - Low;
        double rising = (Mode - Low) / width;
        return width == 0 ? Low
            : probability <= rising ? Math.Min(Low + width * Math.Sqrt(probability * rising), High)
            : Math.Max(High - width * Math.Sqrt((1 - probability) * ((High - Mode) / width)), Low);
    }
}
