namespace IndustryModel.Quantities;

/// <summary>An interval of a number line whose ends may belong to it or not; the default holds 0 alone.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct EstimateInterval
{
    private readonly bool _lowExcluded;
    private readonly bool _highExcluded;

    /// <summary>Creates an interval.</summary>
    /// <param name="low">Lower end; may be −∞.</param>
    /// <param name="lowIncluded">Whether the lower end belongs to it.</param>
    /// <param name="high">Upper end; may be +∞.</param>
    /// <param name="highIncluded">Whether the upper end belongs to it.</param>
    /// <exception cref="ArgumentException">An end is NaN, or low is above high.</exception>
    public EstimateInterval(double low, bool lowIncluded, double high, bool highIncluded)
    {
        if (!(low <= high))
            throw new ArgumentException($"An interval runs from a lower to an upper end, not from {new ExactNumber(low)} to {new ExactNumber(high)}.", nameof(low));
        (Low, _lowExcluded, High, _highExcluded) = (low + 0.0, !lowIncluded, high + 0.0, !highIncluded);
    }

    /// <summary>Lower end; may be −∞.</summary>
    public double Low { get; }

    /// <summary>Whether the lower end belongs to it.</summary>
    public bool LowIncluded => !_lowExcluded;

    /// <summary>Upper end; may be +∞.</summary>
    public double High { get; }

    /// <summary>Whether the upper end belongs to it.</summary>
    public bool HighIncluded => !_highExcluded;

    /// <summary>Whether a measured value lies inside.</summary>
    public bool Contains(double value) => (LowIncluded ? value >= Low : value > Low) && (HighIncluded ? value <= High : value < High);

    /// <summary>Such as "[0.095, 0.1)", invariant.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(LowIncluded ? '[' : '(')}{Low:R}, {High:R}{(HighIncluded ? ']' : ')')}");
}
