using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>An annual compound growth rate, at least −100 %, with no upper bound; the default is 0 %. Cumulative and continuous growth are converted to it and from it.</summary>
[JsonConverter(typeof(GrowthRateJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct GrowthRate : IComparable<GrowthRate>
{
    private GrowthRate(double fraction) => Fraction = fraction; // trusted: checked by the caller

    /// <summary>The rate a year as a fraction: 0.015 for 1.5 %.</summary>
    public double Fraction { get; }

    /// <summary>The rate a year in percent: the fraction's shortest decimal, shifted by two places. ∞ does not occur: rates above 1e290 are refused.</summary>
    public double Percent => DecimalText.Shift(Fraction, 2);

    /// <summary>A rate from a fraction such as 0.015.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite, below −1 or above 1e290.</exception>
    public static GrowthRate FromFraction(double fraction) => IsValid(fraction)
        ? new(fraction + 0.0) // −0 becomes 0
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A growth rate is a finite number, at least −1 (−100 %): nothing shrinks by more than all of it.");

    /// <summary>A rate from a percentage such as 1.5, exactly 0.015.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite, below −100 or above 1e292.</exception>
    public static GrowthRate FromPercent(double percent) => IsValid(DecimalText.Shift(percent, -2))
        ? new(DecimalText.Shift(percent, -2) + 0.0)
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A growth rate is a finite percentage, at least −100: nothing shrinks by more than all of it.");

    /// <summary>The difference of two rates, in percentage points; rounded once.</summary>
    public static PercentagePoints operator -(GrowthRate left, GrowthRate right) => FractionDifference.InPoints(left.Fraction, right.Fraction);

    /// <summary>A rate so many percentage points higher.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is below −100 %.</exception>
    public static GrowthRate operator +(GrowthRate rate, PercentagePoints points) => FromFraction(FractionDifference.Add(rate.Fraction, points));

    /// <summary>A rate so many percentage points lower.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is below −100 %.</exception>
    public static GrowthRate operator -(GrowthRate rate, PercentagePoints points) => rate + -points;

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
