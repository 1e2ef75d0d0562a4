using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;
using NodaTime;

namespace IndustryModel.Tests.Quantities;

public sealed class YearTests
{
    [Fact]
    public void A_year_has_a_calendar()
    {
        Year leap = 2020, plain = 2019;
        Assert.Equal((366, 365, 365, 366), (leap.Days, plain.Days, new Year(1900).Days, new Year(2000).Days));
        Assert.Equal((new LocalDate(2020, 1, 1), new LocalDate(2020, 12, 31)), (leap.FirstDay, leap.LastDay));
        Assert.Equal((new Year(2025), new Year(2015), 1), (leap + 5, leap - 5, leap - plain));
        Assert.Equal(1, default(Year).Number);
        Ordering.Holds(plain, leap);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2018)]
    [InlineData(10_000)]
    public void A_number_outside_is_refused(int number)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(nameof(number), () => new Year(number));
        Assert.StartsWith("A year is a number from 1 to 9999, such as 2018.", error.Message, StringComparison.Ordinal);
        Assert.Equal(number, error.ActualValue);
    }

    [Fact]
    public void The_ends_are_years()
    {
        Assert.Equal((1, 9999), (new Year(1).Number, new Year(9999).Number));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Year(9999) + 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Year(1) - 1);
    }

    [Theory]
    [InlineData("2018", 2018)]
    [InlineData(" 2018 ", 2018)]
    [InlineData("1", 1)]
    [InlineData("0001", 1)]
    [InlineData("9999", 9999)]
    [InlineData("0", null)]
    [InlineData("0000", null)]
    [InlineData("02018", null)]
    [InlineData("10000", null)]
    [InlineData("-1", null)]
    [InlineData("+1", null)]
    [InlineData("2,018", null)]
    [InlineData("2018.0", null)]
    [InlineData("'18", null)]
    [InlineData("", null)]
    public void Texts_are_read_or_refused(string text, int? expected)
    {
        Assert.Equal(expected is not null, Year.TryParse(text, null, out Year year));
        Assert.Equal(expected ?? 1, year.Number);
        if (expected is null)
            Assert.Equal($"'{text.Trim()}' is no year; expected a whole number from 1 to 9999, such as 2018.", Assert.Throws<FormatException>(() => Year.Parse(text)).Message);
    }

    [Theory]
    [InlineData("2018", null)]
    [InlineData("\"2018\"", null)]
    [InlineData("2018.0", null)]
    [InlineData("2018.5", "'2018.5' is no year; expected a whole number from 1 to 9999, such as 2018.")]
    [InlineData("0", "'0' is no year; expected a whole number from 1 to 9999, such as 2018.")]
    [InlineData("10000", "'10000' is no year; expected a whole number from 1 to 9999, such as 2018.")]
    [InlineData("null", "Found null; expected a year: a whole number from 1 to 9999.")]
    public void Json_is_read_or_refused(string json, string? message)
    {
        if (message is null)
            Assert.Equal(2018, JsonSerializer.Deserialize<Year>(json).Number);
        else
            Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Year>(json)).Message);
    }

    [Fact]
    public void The_ends_are_read_from_json() => Assert.Equal((new Year(1), new Year(9999)), (JsonSerializer.Deserialize<Year>("1"), JsonSerializer.Deserialize<Year>("9999")));

    [Fact]
    public void Other_formats_are_refused() => Assert.Equal("'D4' is no format here; known: G alone.", Assert.Throws<FormatException>(() => new Year(2018).ToString("D4", null)).Message);

    [Property]
    public void It_comes_back_equal(Year year) => RoundTrips.Everything(year, Year.Parse, Year.Parse);
}
