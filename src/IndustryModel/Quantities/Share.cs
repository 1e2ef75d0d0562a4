using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A part of a whole, in [0, 1]; the default is 0 %. Two shares differ by <see cref="PercentagePoints"/>.</summary>
[JsonConverter(typeof(ShareJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct Share : IComparable<Share>
{
    private const double Rounding = 1e-15;

    private Share(double fraction) => Fraction = fraction; // trusted: checked by the caller

    /// <summary>Nothing of the whole: 0 %.</summary>
    public static Share None => default;

    /// <summary>The whole: 100 %.</summary>
    public static Share All => new(1);

    /// <summary>The share as a fraction, 0 to 1.</summary>
    public double Fraction { get; }

    /// <summary>The share in percent, 0 to 100: the fraction's shortest decimal, shifted by two places, so that 0.119 gives 11.9.</summary>
    public double Percent => DecimalText.Shift(Fraction, 2);

    /// <summary>What is left of the whole: one minus this share.</summary>
    public Share Complement => new(1 - Fraction);

    /// <summary>A share from a fraction such as 0.12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [0, 1].</exception>
    public static Share FromFraction(double fraction) => fraction is >= 0 and <= 1
        ? new(fraction + 0.0) // −0 becomes 0
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction,
            "A share is a fraction from 0 to 1, such as 0.12. For 12 % call Share.FromPercent(12).");

    /// <summary>A share from a percentage such as 12; 11.9 gives exactly the share 0.119.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [0, 100].</exception>
    public static Share FromPercent(double percent) => percent is >= 0 and <= 100
        ? new(DecimalText.Shift(percent, -2) + 0.0)
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share is from 0 to 100 percent.");

    /// <summary>part / whole, both in the same unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not positive and finite, or the part is not from 0 to the whole.</exception>
    public static Share Of(double part, double whole)
    {
        if (!double.IsFinite(whole) || whole <= 0)
            throw new ArgumentOutOfRangeException(nameof(whole), whole, "A share needs a whole that is a finite number above 0.");
        return part >= 0 && part <= whole
            ? new(part / whole + 0.0)
            : throw new ArgumentOutOfRangeException(nameof(part), part, "A part is from 0 to its whole; is it in another unit?");
    }

    /// <summary>A share of a share: half of 12 % is 6 %.</summary>
    public static Share operator *(Share left, Share right) => new(left.Fraction * right.Fraction);

    /// <summary>The difference of two shares, in percentage points; rounded once.</summary>
    public static PercentagePoints operator -(Share left, Share right) => FractionDifference.InPoints(left.Fraction, right.Fraction);

    /// <summary>A share so many percentage points larger. A result that rounding alone puts outside 0 to 100 % (by less than 10^-15) is 0 or 100 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside 0 to 100 %.</exception>
    public static Share operator +(Share share, PercentagePoints points)
    {
        double sum = FractionDifference.Add(share.Fraction, points);
        return sum is > -Rounding and < 0 ? None : sum is > 1 and < 1 + Rounding ? All : FromFraction(sum);
    }

    /// <summary>A share so many percentage points smaller.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside 0 to 100 %.</exception>
    public static Share operator -(Share share, PercentagePoints points) => share + -points;

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
