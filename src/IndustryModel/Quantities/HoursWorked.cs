using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>Hours worked in a year. The default is none.</summary>
[JsonConverter(typeof(HoursWorkedJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct HoursWorked : IComparable<HoursWorked>, IEmployment<HoursWorked>
{
    /// <summary>Creates a number of hours worked.</summary>
    /// <param name="number">In ones, not in thousands; for those there is <see cref="Thousands"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public HoursWorked(double number) => Number = EmploymentText.Checked(number, "hours worked");

    /// <summary>The number of hours worked (not thousands); averages over a year need not be whole.</summary>
    public double Number { get; }

    /// <summary>The number in thousands.</summary>
    public double InThousands => DecimalText.Shift(Number, -3);

    /// <summary>The number in millions.</summary>
    public double InMillions => DecimalText.Shift(Number, -6);

    /// <summary>A number given in thousands, as in most tables: 232.7 gives exactly 232,700.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public static HoursWorked Thousands(double number) => new(DecimalText.Shift(number, 3));

    /// <summary>A number given in millions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public static HoursWorked Millions(double number) => new(DecimalText.Shift(number, 6));

    /// <summary>The sum of two numbers of hours worked; nothing else can be added to them.</summary>
    public static HoursWorked operator +(HoursWorked left, HoursWorked right) => new(left.Number + right.Number);

    /// <summary>A part of them.</summary>
    public static HoursWorked operator *(HoursWorked whole, Share share) => new(whole.Number * share.Fraction);

    /// <inheritdoc cref="op_Multiply(HoursWorked, Share)"/>
    public static HoursWorked operator *(Share share, HoursWorked whole) => whole * share;

    /// <summary>How many times the right number the left one is.</summary>
    /// <exception cref="DivideByZeroException">The right number is 0.</exception>
    /// <exception cref="OverflowException">The result is too large for a number.</exception>
    public static double operator /(HoursWorked left, HoursWorked right) => EmploymentText.Ratio(left, right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(HoursWorked left, HoursWorked right) => left.Number < right.Number;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(HoursWorked left, HoursWorked right) => left.Number > right.Number;

    /// <summary>Whether the left number is not larger.</summary>
    public static bool operator <=(HoursWorked left, HoursWorked right) => left.Number <= right.Number;

    /// <summary>Whether the left number is not smaller.</summary>
    public static bool operator >=(HoursWorked left, HoursWorked right) => left.Number >= right.Number;

    /// <summary>The share of these in a whole of hours worked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is 0, or smaller than these.</exception>
    public Share ShareOf(HoursWorked whole) => EmploymentText.ShareOf(Number, whole.Number, "hours worked");

    /// <inheritdoc/>
    public int CompareTo(HoursWorked other) => Number.CompareTo(other.Number);
}
