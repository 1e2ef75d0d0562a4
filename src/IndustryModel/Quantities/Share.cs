namespace IndustryModel.Quantities;

/// <summary>A part of a whole, in [0, 1]; the default is 0 %. Two shares differ by <see cref="PercentagePoints"/>.</summary>
public readonly partial record struct Share : IComparable<Share>
{
    private Share(double fraction) => Fraction = fraction; // trusted: checked by the caller

    /// <summary>The share as a fraction, 0 to 1.</summary>
    public double Fraction { get; }

    /// <summary>The share in percent, 0 to 100.</summary>
    public double Percent => 100 * Fraction;

    /// <summary>What is left of the whole: one minus this share.</summary>
    public Share Complement => new(1 - Fraction);

    /// <summary>A share from a fraction such as 0.12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [0, 1].</exception>
    public static Share FromFraction(double fraction) => fraction is >= 0 and <= 1
        ? new(fraction + 0.0) // −0 becomes 0
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction,
            "A share is a fraction from 0 to 1, such as 0.12. For 12 % call Share.FromPercent(12).");

    /// <summary>A share from a percentage such as 12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [0, 100].</exception>
    public static Share FromPercent(double percent) => percent is >= 0 and <= 100
        ? new(percent / 100 + 0.0)
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share is from 0 to 100 percent.");

    /// <summary>The difference of two shares, in percentage points.</summary>
    public static PercentagePoints operator -(Share left, Share right) => new(100 * (left.Fraction - right.Fraction));

    /// <summary>Whether the left share is smaller.</summary>
    public static bool operator <(Share left, Share right) => left.Fraction < right.Fraction;

    /// <summary>Whether the left share is larger.</summary>
    public static bool operator >(Share left, Share right) => left.Fraction > right.Fraction;

    /// <summary>Whether the left share is not larger.</summary>
    public static bool operator <=(Share left, Share right) => left.Fraction <= right.Fraction;

    /// <summary>Whether the left share is not smaller.</summary>
    public static bool operator >=(Share left, Share right) => left.Fraction >= right.Fraction;

    /// <inheritdoc/>
    public int CompareTo(Share other) => Fraction.CompareTo(other.Fraction);
}
