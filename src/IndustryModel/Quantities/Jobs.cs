using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A number of jobs; a person may hold several, so jobs are never taken for persons. The default is none.</summary>
[JsonConverter(typeof(JobsJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct Jobs : IComparable<Jobs>, IEmployment<Jobs>
{
    /// <summary>Creates a number of jobs.</summary>
    /// <param name="number">In ones, not in thousands; for those there is <see cref="Thousands"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public Jobs(double number) => Number = EmploymentText.Checked(number, "jobs");

    /// <summary>The number of jobs (not thousands); averages over a year need not be whole.</summary>
    public double Number { get; }

    /// <summary>The number in thousands.</summary>
    public double InThousands => DecimalText.Shift(Number, -3);

    /// <summary>The number in millions.</summary>
    public double InMillions => DecimalText.Shift(Number, -6);

    /// <summary>A number given in thousands, as in most tables: 232.7 gives exactly 232,700.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public static Jobs Thousands(double number) => new(DecimalText.Shift(number, 3));

    /// <summary>A number given in millions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not finite.</exception>
    public static Jobs Millions(double number) => new(DecimalText.Shift(number, 6));

    /// <summary>The sum of two numbers of jobs; nothing else can be added to them.</summary>
    public static Jobs operator +(Jobs left, Jobs right) => new(left.Number + right.Number);

    /// <summary>A part of them.</summary>
    public static Jobs operator *(Jobs whole, Share share) => new(whole.Number * share.Fraction);

    /// <inheritdoc cref="op_Multiply(Jobs, Share)"/>
    public static Jobs operator *(Share share, Jobs whole) => whole * share;

    /// <summary>How many times the right number the left one is.</summary>
    /// <exception cref="DivideByZeroException">The right number is 0.</exception>
    /// <exception cref="OverflowException">The result is too large for a number.</exception>
    public static double operator /(Jobs left, Jobs right) => EmploymentText.Ratio(left, right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Jobs left, Jobs right) => left.Number < right.Number;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(Jobs left, Jobs right) => left.Number > right.Number;

    /// <summary>Whether the left number is not larger.</summary>
    public static bool operator <=(Jobs left, Jobs right) => left.Number <= right.Number;

    /// <summary>Whether the left number is not smaller.</summary>
    public static bool operator >=(Jobs left, Jobs right) => left.Number >= right.Number;

    /// <summary>The share of these in a whole of jobs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is 0, or smaller than these.</exception>
    public Share ShareOf(Jobs whole) => EmploymentText.ShareOf(Number, whole.Number, "jobs");

    /// <inheritdoc/>
    public int CompareTo(Jobs other) => Number.CompareTo(other.Number);
}
