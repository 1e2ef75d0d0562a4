using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class GrowthRateTests
{
    private static readonly GrowthRate Collapse = GrowthRate.FromPercent(-100);

    [Theory]
    [InlineData("1.5%", 0.015)]
    [InlineData("1.5 %", 0.015)]
    [InlineData("0.015", 0.015)]
    [InlineData("-0.5", -0.5)]
    [InlineData("−0.5", -0.5)]
    [InlineData("+1.5%", 0.015)]
    [InlineData("150%", 1.5)]
    [InlineData("-100%", -1.0)]
    [InlineData("-0%", 0.0)]
    [InlineData("1e292%", 1e290)]
    public void Texts_are_read(string text, double expected)
    {
        Assert.Equal(expected, GrowthRate.Parse(text).Fraction);
        Assert.False(expected == 0 && double.IsNegative(GrowthRate.Parse(text).Fraction));
    }

    [Theory]
    [InlineData("12", "'12' is no growth rate: a number without a percent sign is a fraction, such as 0.12; did you mean 12%?")]
    [InlineData("150", "'150' is no growth rate: a number without a percent sign is a fraction, such as 0.12; did you mean 150%?")]
    [InlineData("1", "'1' is no growth rate: it could be a percentage or a fraction; did you mean 1% or 100%?")]
    [InlineData("-1", "'-1' is no growth rate: it could be a percentage or a fraction; did you mean -1% or -100%?")]
    [InlineData("-12.5", "'-12.5' is no growth rate: a number without a percent sign is a fraction, such as 0.12; did you mean -12.5%?")]
    [InlineData("-101", "'-101' is no growth rate: a growth rate is at least -100 %.")]
    [InlineData("-100.1%", "'-100.1%' is no growth rate: a growth rate is at least -100 %.")]
    [InlineData("1e300%", "'1e300%' is no growth rate: a growth rate is at least -100 %.")]
    [InlineData("fast", "'fast' is no growth rate; expected a percentage such as 12% or a fraction such as 0.12.")]
    public void Refusals_say_what_is_wrong(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => GrowthRate.Parse(text)).Message);
        Assert.False(GrowthRate.TryParse(text, null, out GrowthRate rate));
        Assert.Equal(default, rate);
    }

    [Theory]
    [InlineData(1.5, null, "150 %")]
    [InlineData(-0.0123, "P1", "-1.2 %")]
    [InlineData(-0.0001, "P1", "0.0 %")]
    [InlineData(12.345, "P1", "1,234.5 %")]
    [InlineData(-0.0123, "R", "-0.0123")]
    [InlineData(1e-300, null, "1E-298 %")]
    [InlineData(1.25e250, null, "1.25E252 %")]
    [InlineData(1e-40, null, "0.00000000000000000000000000000000000001 %")]
    [InlineData(1e37, null, "1000000000000000000000000000000000000000 %")]
    public void Formats(double fraction, string? format, string expected)
        => Assert.Equal(expected, GrowthRate.FromFraction(fraction).ToString(format, null));

    [Fact]
    public void Dutch_text_has_a_comma_and_points_for_thousands()
    {
        CultureInfo dutch = CultureInfo.GetCultureInfo("nl-NL");
        Assert.Equal("1.234,5 %", GrowthRate.FromFraction(12.345).ToString("P1", dutch));
        Assert.Equal("1234,5 %", GrowthRate.FromFraction(12.345).ToString(null, dutch));
        Assert.Equal(12.345, GrowthRate.Parse("1.234,5 %", dutch).Fraction);
    }

    [Theory]
    [InlineData("0.015", 0.015)]
    [InlineData("-0.5", -0.5)]
    [InlineData("\"150 %\"", 1.5)]
    [InlineData("\"-100%\"", -1.0)]
    public void Json_is_a_fraction_or_a_text(string json, double expected)
        => Assert.Equal(expected, JsonSerializer.Deserialize<GrowthRate>(json).Fraction);

    [Theory]
    [InlineData("12", "'12' is no growth rate: a number without a percent sign is a fraction, such as 0.12; did you mean 12%?")]
    [InlineData("-1", "'-1' is no growth rate: it could be a percentage or a fraction; did you mean -1% or -100%?")]
    [InlineData("1", "'1' is no growth rate: it could be a percentage or a fraction; did you mean 1% or 100%?")]
    [InlineData("-250", "'-250' is no growth rate: a growth rate is at least -100 %.")]
    [InlineData("null", "Found null; expected a growth rate: a number such as 0.12 or a text such as \"12%\".")]
    public void Json_that_is_ambiguous_is_refused(string json, string message)
        => Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GrowthRate>(json)).Message);

    [Fact]
    public void Json_of_large_rates_is_a_text()
    {
        Assert.Equal("\"150 %\"", JsonSerializer.Serialize(GrowthRate.FromFraction(1.5)));
        Assert.Equal("\"-100 %\"", JsonSerializer.Serialize(Collapse));
        Assert.Equal("0.99", JsonSerializer.Serialize(GrowthRate.FromFraction(0.99)));
        Assert.Equal("\"100 %\"", JsonSerializer.Serialize(GrowthRate.FromFraction(1)));
    }

    [Fact]
    public void Bounds_are_held_by_the_factories()
    {
        Assert.Equal(-1, GrowthRate.FromFraction(-1).Fraction);
        Assert.Equal(1.5, GrowthRate.FromPercent(150).Fraction);
        Assert.Equal(0.011, GrowthRate.FromPercent(1.1).Fraction);
        Assert.Equal(1.1, GrowthRate.FromFraction(0.011).Percent);
        Assert.False(double.IsNegative(GrowthRate.FromFraction(-0.0).Fraction));
        Assert.False(double.IsNegative(GrowthRate.FromPercent(-0.0).Fraction));
        foreach (double bad in (double[])[double.NaN, Math.BitDecrement(-1.0), double.PositiveInfinity, double.NegativeInfinity, 1.1e290])
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>("fraction", () => GrowthRate.FromFraction(bad));
            Assert.StartsWith("A growth rate is a finite number, at least −1 (−100 %): nothing shrinks by more than all of it.", error.Message, StringComparison.Ordinal);
            error = Assert.Throws<ArgumentOutOfRangeException>("percent", () => GrowthRate.FromPercent(bad * 101));
            Assert.StartsWith("A growth rate is a finite percentage, at least −100: nothing shrinks by more than all of it.", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Conversions_agree_with_known_figures()
    {
        Assert.Equal(0.5630802205, GrowthRate.FromPercent(1.5).Cumulative(30), 1e-9);
        Assert.Equal(0.1, GrowthRate.FromCumulative(0.21, 2).Fraction, 1e-16);
        Assert.Equal(0.21, GrowthRate.FromPercent(10).Cumulative(2), 1e-16);
        Assert.Equal(1.21, GrowthRate.FromPercent(10).Factor(2), 1e-15);
        Assert.Equal(1, GrowthRate.FromPercent(10).Factor(0));
        Assert.Equal(1.1, GrowthRate.FromPercent(10).Factor(1));
        Assert.Equal(0.1, GrowthRate.FromFactor(1.21, 2).Fraction, 1e-15);
        Assert.Equal(0.1, GrowthRate.Between(100, 121, 2).Fraction, 1e-16);
        Assert.Equal(0.1, GrowthRate.Between(100, 2018, 121, 2020).Fraction, 1e-16);
        Assert.Equal(-0.5, GrowthRate.Between(100, 50, 1).Fraction);
        Assert.Equal(0.01, GrowthRate.FromContinuous(0.00995033085316808).Fraction, 1e-17);
        Assert.Equal(0.00995033085316808, GrowthRate.FromPercent(1).Continuous, 1e-17);
        Assert.Equal(0.0099009900990099, GrowthRate.FromPercent(2).DeflatedBy(GrowthRate.FromPercent(1)).Fraction, 1e-16);
        Assert.Equal(0, GrowthRate.FromPercent(2).DeflatedBy(GrowthRate.FromPercent(2)).Fraction);
    }

    [Fact]
    public void A_fall_to_nothing_has_no_way_back()
    {
        Assert.Equal(-1, Collapse.Cumulative(3));
        Assert.Equal(0, Collapse.Factor(3));
        Assert.Equal(1, Collapse.Factor(0));
        Assert.Equal(Collapse, GrowthRate.Between(5, 0, 3));
        Assert.Equal(Collapse, GrowthRate.FromFactor(0, 3));
        Assert.Equal(Collapse, GrowthRate.FromCumulative(-1, 3));
        Assert.Equal("A growth rate of -100 % has no continuous rate: ln(1 + rate) would be ln 0. Use Cumulative, or treat the end of a series apart.",
            Assert.Throws<InvalidOperationException>(() => Collapse.Continuous).Message);
        Assert.StartsWith("Prices that fall by 100 % leave no real growth.", Assert.Throws<ArgumentOutOfRangeException>("prices", () => default(GrowthRate).DeflatedBy(Collapse)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conversions_refuse_what_has_no_answer()
    {
        foreach (double bad in (double[])[0, -1, double.NaN, double.PositiveInfinity])
            Assert.StartsWith("Growth starts from a finite level above 0: from nothing there is no rate.", Assert.Throws<ArgumentOutOfRangeException>("start", () => GrowthRate.Between(bad, 1, 1)).Message, StringComparison.Ordinal);
        foreach (double bad in (double[])[-1, double.NaN, double.PositiveInfinity])
        {
            Assert.StartsWith("Growth ends at a finite level that is not negative.", Assert.Throws<ArgumentOutOfRangeException>("end", () => GrowthRate.Between(1, bad, 1)).Message, StringComparison.Ordinal);
            Assert.StartsWith("A growth factor is a finite number that is not negative.", Assert.Throws<ArgumentOutOfRangeException>("factor", () => GrowthRate.FromFactor(bad, 1)).Message, StringComparison.Ordinal);
            Assert.StartsWith("A cumulative growth is a finite fraction, at least −1 (−100 %).", Assert.Throws<ArgumentOutOfRangeException>("total", () => GrowthRate.FromCumulative(bad - 0.1, 1)).Message, StringComparison.Ordinal);
        }

        foreach (double bad in (double[])[double.NaN, double.NegativeInfinity, double.PositiveInfinity, 668])
            Assert.StartsWith("A continuous rate is a finite number of at most 667, such as 0.015.", Assert.Throws<ArgumentOutOfRangeException>("rate", () => GrowthRate.FromContinuous(bad)).Message, StringComparison.Ordinal);
        Assert.True(GrowthRate.FromContinuous(667).Fraction > 1e289);
        Action[] withoutYears = [() => GrowthRate.Between(1, 2, 0), () => GrowthRate.FromCumulative(1, 0), () => GrowthRate.FromFactor(1, 0), () => default(GrowthRate).Cumulative(0), () => GrowthRate.Between(1, 2020, 2, 2020)];
        Assert.All(withoutYears, act => Assert.StartsWith("Growth a year needs at least one year.", Assert.Throws<ArgumentOutOfRangeException>("years", act).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => default(GrowthRate).Factor(-1));
        Assert.Equal("Growth of 150 % a year over 1000 years is larger than any number.", Assert.Throws<OverflowException>(() => GrowthRate.FromFraction(1.5).Cumulative(1000)).Message);
        Assert.Equal("Growth of 150 % a year over 1000 years is larger than any number.", Assert.Throws<OverflowException>(() => GrowthRate.FromFraction(1.5).Factor(1000)).Message);
    }

    [Property]
    public void Growth_over_years_leads_back(GrowthRate rate, Year drawn)
    {
        int years = drawn.Number % 40 + 1;
        if (rate.Fraction is <= -0.999 or > 1e3)
            return;
        double q = 1 + rate.Fraction;
        double amplified = Math.Max(1, Math.Pow(q, 1 - years)); // how much the last bit of the cumulative growth weighs in the rate
        AssertUlps(2 * amplified, rate.Fraction, GrowthRate.FromCumulative(rate.Cumulative(years), years).Fraction);
    }

    [Property]
    public void Ordinary_growth_leads_back_within_two_ulps(Share share, Year drawn)
    {
        var rate = GrowthRate.FromFraction(share.Fraction / 2);
        int years = drawn.Number % 50 + 1;
        AssertUlps(2, rate.Fraction, GrowthRate.FromCumulative(rate.Cumulative(years), years).Fraction);
        AssertUlps(2, rate.Fraction, GrowthRate.FromContinuous(rate.Continuous).Fraction);
        Assert.Equal(rate.Cumulative(years), rate.Factor(years) - 1, 1e-15 * rate.Factor(years));
    }

    [Property]
    public void Continuous_rates_lead_back(GrowthRate rate)
    {
        if (rate.Fraction is > -1 and < 1.5)
            AssertUlps(2, rate.Fraction, GrowthRate.FromContinuous(rate.Continuous).Fraction);
    }

    [Property]
    public void Text_and_json_give_the_same_rate(GrowthRate rate) => RoundTrips.Everything(rate, GrowthRate.Parse, GrowthRate.Parse);

    [Fact]
    public void Differences_are_percentage_points()
    {
        GrowthRate two = GrowthRate.FromPercent(2), one = GrowthRate.FromPercent(1.5);
        Assert.Equal(0.5, (two - one).Value, 1e-15);
        Assert.Equal(new PercentagePoints(100), GrowthRate.FromPercent(150) - GrowthRate.FromPercent(50));
        Assert.Equal(two.Fraction, (one + new PercentagePoints(0.5)).Fraction, 1e-17);
        Assert.Equal(one.Fraction, (two - new PercentagePoints(0.5)).Fraction, 1e-17);
        Assert.Throws<ArgumentOutOfRangeException>(() => two - new PercentagePoints(103));
        Assert.Throws<ArgumentOutOfRangeException>(() => two - new PercentagePoints(1e300));
    }

    [Fact]
    public void Order_is_that_of_the_fractions()
    {
        GrowthRate low = GrowthRate.FromPercent(-10), high = GrowthRate.FromPercent(200), same = GrowthRate.FromPercent(-10);
        Assert.True(low < high && high > low && low <= high && high >= low && low <= same && low >= same);
        Assert.False(high < low || low > high || high <= low || low >= high || low < same || low > same);
        Assert.True(low.CompareTo(high) < 0 && high.CompareTo(low) > 0 && low.CompareTo(same) == 0);
    }

    private static void AssertUlps(double ulps, double expected, double actual)
    {
        double ulp = Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected);
        Assert.True(Math.Abs(expected - actual) <= ulps * ulp, $"{actual:R} is {(actual - expected) / ulp} units in the last place from {expected:R}");
    }
}
