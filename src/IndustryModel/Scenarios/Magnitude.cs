using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>How large an effect is: a number, or a distribution that says how uncertain it is. The unit is that of the effect: a fraction for rates and levels, so 0.01 is 1 %.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public abstract record Magnitude
{
    private protected Magnitude()
    {
    }

    /// <summary>The word of the scenario file, such as <c>truncated-normal</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The expected value.</summary>
    public abstract double Mean { get; }

    /// <summary>The standard deviation; 0 for a certain value.</summary>
    public abstract double StandardDeviation { get; }

    /// <summary>No value is below; −∞ where there is no bound.</summary>
    public abstract double SupportLow { get; }

    /// <summary>No value is above; +∞ where there is no bound.</summary>
    public abstract double SupportHigh { get; }

    /// <summary>Whether more than one value is possible.</summary>
    public bool IsUncertain => SupportLow != SupportHigh;

    /// <summary>The value that is not exceeded with this probability; <see cref="SupportLow"/> at 0, <see cref="SupportHigh"/> at 1. A uniform random number put in gives a draw.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [0, 1].</exception>
    public double Quantile(double probability) => probability is >= 0 and <= 1 ? QuantileOf(probability)
        : throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is a number from 0 to 1.");

    /// <summary>Distribution and parameters, the same in every culture, such as <c>normal(mean 0.1, sd 0.02)</c>.</summary>
    public sealed override string ToString() => Text;

    /// <summary>Distribution and parameters.</summary>
    private protected abstract string Text { get; }

    /// <summary>The quantile of a probability that was checked.</summary>
    internal abstract double QuantileOf(double probability);

    /// <summary>Quantiles of checked probabilities: one virtual call for all draws of an effect.</summary>
    /// <param name="probabilities">From 0 to 1.</param>
    /// <param name="destination">May be <paramref name="probabilities"/> itself.</param>
    internal virtual void Quantiles(ReadOnlySpan<double> probabilities, Span<double> destination)
    {
        Shapes.RequireRoom(probabilities.Length, destination.Length);
        for (int i = 0; i < probabilities.Length; i++)
            destination[i] = QuantileOf(probabilities[i]);
    }
}
