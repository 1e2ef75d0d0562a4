using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IndustryModel.Quantities;

/// <summary>A difference between two percentages, such as 3 percentage points between 12 % and 15 %; any finite number. The default is none.</summary>
[JsonConverter(typeof(PercentagePointsJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct PercentagePoints : IComparable<PercentagePoints>
{
    /// <summary>Creates a difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    public PercentagePoints(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "Percentage points are a finite number.");
        Value = value + 0.0; // −0 becomes 0
    }

    /// <summary>The number of percentage points.</summary>
    public double Value { get; }

    /// <summary>The sum.</summary>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>The difference.</summary>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => new(left.Value - right.Value);

    /// <summary>The opposite.</summary>
    public static PercentagePoints operator -(PercentagePoints points) => new(-points.Value);

    /// <summary>A multiple.</summary>
    public static PercentagePoints operator *(PercentagePoints points, double factor) => new(points.Value * factor);

    /// <summary>A part, such as the points a year of a change over some years.</summary>
    public static PercentagePoints operator /(PercentagePoints points, double divisor) => new(points.Value / divisor);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);
}
