using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class PercentagePointsTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void Arithmetic_means_something()
    {
        PercentagePoints three = new(3), two = new(2);
        Assert.Equal((new PercentagePoints(5), new PercentagePoints(1), new PercentagePoints(-3)), (three + two, three - two, -three));
        Assert.Equal((new PercentagePoints(6), new PercentagePoints(1.5)), (three * 2, three / 2));
        Assert.False(double.IsNegative((-default(PercentagePoints)).Value));
        Ordering.Holds(two, three);
    }

    [Fact]
    public void A_number_is_finite()
    {
        foreach (double bad in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity])
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>("value", () => new PercentagePoints(bad));
            Assert.StartsWith("Percentage points are a finite number.", error.Message, StringComparison.Ordinal);
            Assert.Equal(bad, error.ActualValue);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new PercentagePoints(1) / 0);
    }

    [Theory]
    [InlineData("3 pp", 3)]
    [InlineData("-1.5pp", -1.5)]
    [InlineData("3 PP", 3)]
    [InlineData("1 percentage point", 1)]
    [InlineData("3 percentage points", 3)]
    [InlineData("1 procentpunt", 1)]
    [InlineData("3 procentpunten", 3)]
    public void Texts_are_read(string text, double expected) => Assert.Equal(new(expected), PercentagePoints.Parse(text));

    [Theory]
    [InlineData("3", "'3' does not say that it is percentage points: did you mean 3 pp?")]
    [InlineData("3%", "'3%' is a percentage; the difference of two percentages is in percentage points: did you mean 3 pp?")]
    [InlineData("x pp", "'x pp' is no number of percentage points; expected one such as 3 pp.")]
    [InlineData("3 pp%", "'3 pp%' is no number of percentage points; expected one such as 3 pp.")]
    public void Refusals_say_what_is_wrong(string text, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => PercentagePoints.Parse(text)).Message);

    [Theory]
    [InlineData(null, "-1234.56 pp", "-1234,56 pp")]
    [InlineData("P", "-1,234.6 pp", "-1.234,6 pp")]
    [InlineData("P3", "-1,234.560 pp", "-1.234,560 pp")]
    [InlineData("R", "-1234.56", "-1234,56")]
    public void Formats_follow_the_culture_that_is_named(string? format, string invariant, string dutch)
    {
        PercentagePoints points = new(-1234.56);
        Assert.Equal(invariant, points.ToString(format, null));
        Assert.Equal(dutch, points.ToString(format, Dutch));
    }

    [Fact]
    public void Other_formats_are_refused()
        => Assert.Equal("'N1' is no format here; known: G, R and P0 to P15.", Assert.Throws<FormatException>(() => new PercentagePoints(1).ToString("N1", null)).Message);

    [Fact]
    public void Json_is_a_number_or_a_text()
    {
        Assert.Equal("-1.5", JsonSerializer.Serialize(new PercentagePoints(-1.5)));
        Assert.Equal(new(3), JsonSerializer.Deserialize<PercentagePoints>("3"));
        Assert.Equal(new(3), JsonSerializer.Deserialize<PercentagePoints>("\"3 pp\""));
        Assert.Equal("Found null; expected percentage points: a number such as 3 or a text such as \"3 pp\".", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PercentagePoints>("null")).Message);
    }

    [Property]
    public void They_come_back_equal(PercentagePoints points)
    {
        RoundTrips.Everything(points, PercentagePoints.Parse, PercentagePoints.Parse);
        Assert.Equal(points, PercentagePoints.Parse(points.ToString("G", Dutch), Dutch));
    }
}
