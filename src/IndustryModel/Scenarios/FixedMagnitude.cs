namespace IndustryModel.Scenarios;

/// <summary>A certain value: a plain number in the scenario file.</summary>
public sealed record FixedMagnitude : Magnitude
{
    /// <summary>A certain value.</summary>
    /// <param name="value">A fraction for rates and levels: 0.01 is 1 %.</param>
    /// <exception cref="ArgumentException">NaN or infinite.</exception>
    public FixedMagnitude(double value)
    {
        MagnitudeProblem.Refuse(Problems(value));
        Value = value;
    }

    /// <summary>The value.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override string Name => "fixed";

    /// <inheritdoc/>
    public override double Mean => Value;

    /// <inheritdoc/>
    public override double StandardDeviation => 0;

    /// <inheritdoc/>
    public override double SupportLow => Value;

    /// <inheritdoc/>
    public override double SupportHigh => Value;

    private protected override string Text => MagnitudeProblem.Text(Value);

    internal static IReadOnlyList<MagnitudeProblem> Problems(double value) => MagnitudeProblem.NotFinite(("value", value));

    internal override double QuantileOf(double probability) => Value;
}
