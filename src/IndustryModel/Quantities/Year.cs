using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace IndustryModel.Quantities;

/// <summary>A calendar year of the Gregorian calendar, 1 to 9999; the default is the year 1.</summary>
[JsonConverter(typeof(YearJsonConverter)), DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct Year : IComparable<Year>
{
    private readonly int _offset; // from year 1, so that default is a year

    /// <summary>Creates a year.</summary>
    /// <param name="number">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside 1 to 9999.</exception>
    public Year(int number)
    {
        if (number is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(number), number, "A year is a number from 1 to 9999, such as 2018.");
        _offset = number - 1;
    }

    /// <summary>The number of the year.</summary>
    public int Number => _offset + 1;

    /// <summary>365 or 366.</summary>
    public int Days => DateTime.IsLeapYear(Number) ? 366 : 365;

    /// <summary>1 January.</summary>
    public LocalDate FirstDay => new(Number, 1, 1);

    /// <summary>31 December.</summary>
    public LocalDate LastDay => new(Number, 12, 31);

    /// <summary>Lets <c>2018</c> stand where a year is expected.</summary>
    public static implicit operator Year(int number) => new(number);

    /// <summary>The year so many years later.</summary>
    public static Year operator +(Year year, int years) => new(year.Number + years);

    /// <summary>The year so many years earlier.</summary>
    public static Year operator -(Year year, int years) => new(year.Number - years);

    /// <summary>The number of years between.</summary>
    public static int operator -(Year later, Year earlier) => later.Number - earlier.Number;

    /// <summary>Whether the left year is earlier.</summary>
    public static bool operator <(Year left, Year right) => left._offset < right._offset;

    /// <summary>Whether the left year is later.</summary>
    public static bool operator >(Year left, Year right) => left._offset > right._offset;

    /// <summary>Whether the left year is not later.</summary>
    public static bool operator <=(Year left, Year right) => left._offset <= right._offset;

    /// <summary>Whether the left year is not earlier.</summary>
    public static bool operator >=(Year left, Year right) => left._offset >= right._offset;

    /// <inheritdoc/>
    public int CompareTo(Year other) => _offset.CompareTo(other._offset);
}
