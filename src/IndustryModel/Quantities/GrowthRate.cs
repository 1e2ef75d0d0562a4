namespace IndustryModel.Quantities;

/// <summary>An annual compound growth rate, at least −100 %, with no upper bound.</summary>
public readonly partial record struct GrowthRate : IComparable<GrowthRate>
{
    private GrowthRate(double fraction) => Fraction = fraction;

    /// <summary>The rate a year as a fraction: 0.015 for 1.5 %.</summary>
    public double Fraction { get; }

    /// <summary>The rate a year in percent.</summary>
    public double Percent => 100 * Fraction;

    /// <summary>A rate from a fraction such as 0.015.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite or below −1.</exception>
    public static GrowthRate FromFraction(double fraction) => double.IsFinite(fraction) && fraction >= -1
        ? new(fraction + 0.0)
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A growth rate is at least −1 (−100 %): nothing shrinks by more than all of it.");

    /// <summary>A rate from a percentage such as 1.5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite or below −100.</exception>
    public static GrowthRate FromPercent(double percent) => FromFraction(percent / 100);

    /// <summary>The annual compound rate that leads from one level to another: (end / start)^(1 / years) − 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">start is not positive, end is negative, or years is not positive.</exception>
    public static GrowthRate Between(double start, double end, int years) => throw new NotImplementedException();

    /// <summary>The annual compound rate of a cumulative growth over some years: (1 + total)^(1 / years) − 1.</summary>
    public static GrowthRate FromCumulative(double total, int years) => throw new NotImplementedException();

    /// <summary>The annual compound rate of a continuous rate: e^r − 1.</summary>
    public static GrowthRate FromContinuous(double rate) => throw new NotImplementedException();

    /// <summary>The cumulative growth over some years, as a fraction: (1 + rate)^years − 1.</summary>
    public double Cumulative(int years) => throw new NotImplementedException();

    /// <summary>The continuous rate: ln(1 + rate). −∞ is refused for −100 %.</summary>
    public double Continuous => throw new NotImplementedException();

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(GrowthRate left, GrowthRate right) => left.Fraction < right.Fraction;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(GrowthRate left, GrowthRate right) => left.Fraction > right.Fraction;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(GrowthRate left, GrowthRate right) => left.Fraction <= right.Fraction;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(GrowthRate left, GrowthRate right) => left.Fraction >= right.Fraction;

    /// <inheritdoc/>
    public int CompareTo(GrowthRate other) => Fraction.CompareTo(other.Fraction);
}
