using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>Full-time equivalents: hours contracted over the hours of a full-time job. The default is none.</summary>
[JsonConverter(typeof(FullTimeEquivalentsJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct FullTimeEquivalents : IComparable<FullTimeEquivalents>, IEmployment<FullTimeEquivalents>
{
    /// <summary>Creates a number of full-time equivalents.</summary>
    /// <param name="number">In ones, not in thousands; for those there is <see cref="Thousands"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public FullTimeEquivalents(double number) => Number = EmploymentText.Checked(number, "full-time equivalents");

    /// <summary>The number of full-time equivalents (not thousands); averages over a year need not be whole.</summary>
    public double Number { get; }

    /// <summary>The number in thousands.</summary>
    public double InThousands => DecimalText.Shift(Number, -3);

    /// <summary>The number in millions.</summary>
    public double InMillions => DecimalText.Shift(Number, -6);

    /// <summary>A number given in thousands, as in most tables: 232.7 gives exactly 232,700.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public static FullTimeEquivalents Thousands(double number) => new(DecimalText.Shift(number, 3));

    /// <summary>A number given in millions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public static FullTimeEquivalents Millions(double number) => new(DecimalText.Shift(number, 6));

    /// <summary>The sum of two numbers of full-time equivalents; nothing else can be added to them.</summary>
    public static FullTimeEquivalents operator +(FullTimeEquivalents left, FullTimeEquivalents right) => new(left.Number + right.Number);

    /// <summary>A part of them.</summary>
    public static FullTimeEquivalents operator *(FullTimeEquivalents whole, Share share) => new(whole.Number * share.Fraction);

    /// <inheritdoc cref="op_Multiply(FullTimeEquivalents, Share)"/>
    public static FullTimeEquivalents operator *(Share share, FullTimeEquivalents whole) => whole * share;

    /// <summary>How many times the right number the left one is.</summary>
    /// <exception cref="DivideByZeroException">The right number is 0.</exception>
    /// <exception cref="OverflowException">The result is too large for a number.</exception>
    public static double operator /(FullTimeEquivalents left, FullTimeEquivalents right) => EmploymentText.Ratio(left, right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(FullTimeEquivalents left, FullTimeEquivalents right) => left.Number < right.Number;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(FullTimeEquivalents left, FullTimeEquivalents right) => left.Number > right.Number;

    /// <summary>Whether the left number is not larger.</summary>
    public static bool operator <=(FullTimeEquivalents left, FullTimeEquivalents right) => left.Number <= right.Number;

    /// <summary>Whether the left number is not smaller.</summary>
    public static bool operator >=(FullTimeEquivalents left, FullTimeEquivalents right) => left.Number >= right.Number;

    /// <summary>The share of these in a whole of full-time equivalents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is 0, or smaller than these.</exception>
    public Share ShareOf(FullTimeEquivalents whole) => EmploymentText.ShareOf(Number, whole.Number, "full-time equivalents");

    /// <inheritdoc/>
    public int CompareTo(FullTimeEquivalents other) => Number.CompareTo(other.Number);
}
