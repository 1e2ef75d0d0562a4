using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class EstimateTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Theory]
    [InlineData("nearly 10 %", Hedge.Nearly, EstimateKind.Share, 0.10, 0.10, "bijna 10 %")]
    [InlineData("about 12 %", Hedge.About, EstimateKind.Share, 0.12, 0.12, "ongeveer 12 %")]
    [InlineData("more than 800,000", Hedge.MoreThan, EstimateKind.Count, 800_000, 800_000, "meer dan 800.000")]
    [InlineData("at least 15 %", Hedge.AtLeast, EstimateKind.Share, 0.15, 0.15, "ten minste 15 %")]
    [InlineData("up to about 45 %", Hedge.UpToAbout, EstimateKind.Share, 0.45, 0.45, "tot ongeveer 45 %")]
    [InlineData("12.5 %", Hedge.Exactly, EstimateKind.Share, 0.125, 0.125, "12,5 %")]
    [InlineData("1,234.5", Hedge.Exactly, EstimateKind.Count, 1234.5, 1234.5, "1.234,5")]
    [InlineData("1 % to 1.5 % a year", Hedge.Range, EstimateKind.GrowthRate, 0.01, 0.015, "1 % tot 1,5 % per jaar")]
    [InlineData("10 % to 12 %", Hedge.Range, EstimateKind.Share, 0.10, 0.12, "10 % tot 12 %")]
    [InlineData("1,000 to 2,000", Hedge.Range, EstimateKind.Count, 1000, 2000, "1.000 tot 2.000")]
    [InlineData("about -100 % a year", Hedge.About, EstimateKind.GrowthRate, -1, -1, "ongeveer -100 % per jaar")]
    public void A_statement_is_read_and_written(string text, Hedge hedge, EstimateKind kind, double low, double high, string dutch)
    {
        Estimate estimate = Estimate.Parse(text);
        Assert.Equal((hedge, kind, low, high), (estimate.Hedge, estimate.Kind, estimate.Low, estimate.High));
        Assert.Equal((text, dutch), (estimate.ToString(), estimate.ToString("G", Dutch)));
        Assert.Equal(estimate, Estimate.Parse(dutch, Dutch));
        Assert.Equal(estimate, Estimate.Parse(text.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("1 to 1.5 % a year", "1 % to 1.5 % a year")]
    [InlineData("1 tot 1.5% per jaar", "1 % to 1.5 % a year")]
    [InlineData("10% to 12%", "10 % to 12 %")]
    [InlineData("nearly   10%", "nearly 10 %")]
    [InlineData("0 %", "0 %")]
    [InlineData("-0", "0")]
    public void Other_ways_to_write_it_are_read(string text, string expected) => Assert.Equal(expected, Estimate.Parse(text).ToString());

    [Theory]
    [InlineData("roughly 10 %", "'roughly 10 %' is no hedged figure; expected one such as nearly 10 %, more than 800,000 or 1 % to 1.5 % a year.")]
    [InlineData("about", "'about' is no hedged figure; expected one such as nearly 10 %, more than 800,000 or 1 % to 1.5 % a year.")]
    [InlineData("1 to x", "'1 to x' is no hedged figure; expected one such as nearly 10 %, more than 800,000 or 1 % to 1.5 % a year.")]
    [InlineData("x to 1", "'x to 1' is no hedged figure; expected one such as nearly 10 %, more than 800,000 or 1 % to 1.5 % a year.")]
    [InlineData("nearly 1 to 2", "'nearly 1 to 2' is no hedged figure; expected one such as nearly 10 %, more than 800,000 or 1 % to 1.5 % a year.")]
    [InlineData("1.5 a year", "'1.5 a year' is no hedged figure: growth a year is a percentage, such as 1.5 % a year.")]
    [InlineData("1 % to 5", "'1 % to 5' is no hedged figure: one end of the range is a percentage, the other is not.")]
    [InlineData("about 150 %", "'about 150 %' is no hedged figure: a share is from 0 % to 100 %.")]
    [InlineData("90 % to 150 %", "'90 % to 150 %' is no hedged figure: a share is from 0 % to 100 %.")]
    [InlineData("-1 % to 5 %", "'-1 % to 5 %' is no hedged figure: a share is from 0 % to 100 %.")]
    [InlineData("about -101 % a year", "'about -101 % a year' is no hedged figure: a growth rate is at least -100 %.")]
    [InlineData("about -5", "'about -5' is no hedged figure: a count is not negative.")]
    [InlineData("5 to 4", "'5 to 4' is no hedged figure: a range runs from the lower to the higher figure.")]
    public void Refusals_say_what_is_wrong(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Estimate.Parse(text)).Message);
        Assert.False(Estimate.TryParse(text, null, out Estimate none));
        Assert.Equal(default, none);
    }

    [Theory]
    [InlineData("nearly 10 %", "[0.095, 0.1)")]
    [InlineData("about 12 %", "[0.115, 0.125]")]
    [InlineData("up to about 45 %", "[0.425, 0.475]")]
    [InlineData("more than 10 %", "(0.1, 1]")]
    [InlineData("more than 100 %", "(1, 1)")]
    [InlineData("at least 15 %", "[0.15, 1]")]
    [InlineData("12 %", "[0.12, 0.12]")]
    [InlineData("10 % to 12 %", "[0.1, 0.12]")]
    [InlineData("nearly 0.2 %", "[0, 0.002)")]
    [InlineData("about 0.2 %", "[0, 0.007]")]
    [InlineData("about 99.8 %", "[0.993, 1]")]
    [InlineData("nearly 800,000", "[760000, 800000)")]
    [InlineData("about 800,000", "[760000, 840000]")]
    [InlineData("up to about 800,000", "[760000, 840000]")]
    [InlineData("more than 800,000", "(800000, Infinity)")]
    [InlineData("at least 800,000", "[800000, Infinity)")]
    [InlineData("nearly 1 % a year", "[0.0075, 0.01)")]
    [InlineData("about 1 % a year", "[0.0075, 0.0125]")]
    [InlineData("up to about 1 % a year", "[0.0075, 0.0125]")]
    [InlineData("more than 1 % a year", "(0.01, Infinity)")]
    [InlineData("at least 0.5 % a year", "[0.005, Infinity)")]
    [InlineData("about -100 % a year", "[-1, -0.9975]")]
    [InlineData("nearly -99.9 % a year", "[-1, -0.999)")]
    [InlineData("1 % to 1.5 % a year", "[0.01, 0.015]")]
    [InlineData("about 2000000000000000", "[1900000000000000, 2100000000000000]")]
    [InlineData("about 1000000000000000", "[950000000000000, 1050000000000000]")]
    [InlineData("about 1e-10", "[9.500000000000001E-11, 1.05E-10]")]
    [InlineData("about 1e-300", "[9.5E-301, 1.05E-300]")]
    [InlineData("nearly 1e-300 % a year", "[-0.0025, 1E-302)")]
    [InlineData("about 0", "[0, 0]")]
    [InlineData("about 900000000000000", "[855000000000000, 945000000000000]")]
    public void A_statement_holds_in_an_interval(string text, string expected)
    {
        EstimateInterval interval = Estimate.Parse(text).Interval();
        Assert.Equal(expected, interval.ToString());
    }

    [Fact]
    public void Widths_can_be_chosen()
    {
        var widths = new HedgeWidths(nearly: new(1), about: new(2), upToAbout: new(3), growth: new(0.5), count: Share.FromPercent(10));
        Assert.Equal("[0.09, 0.1)", Estimate.Parse("nearly 10 %").Interval(widths).ToString());
        Assert.Equal("[0.08, 0.12]", Estimate.Parse("about 10 %").Interval(widths).ToString());
        Assert.Equal("[0.07, 0.13]", Estimate.Parse("up to about 10 %").Interval(widths).ToString());
        Assert.Equal("[0.005, 0.015]", Estimate.Parse("about 1 % a year").Interval(widths).ToString());
        Assert.Equal("[90, 110]", Estimate.Parse("about 100").Interval(widths).ToString());
        Assert.Equal("nearly 1 pp, about 2 pp, up to about 3 pp; growth 0.5 pp; counts 10 %", widths.ToString());
        Assert.Equal("nearly 0.5 pp, about 0.5 pp, up to about 2.5 pp; growth 0.25 pp; counts 5 %", HedgeWidths.Default.ToString());
        Assert.Equal(HedgeWidths.Default, new HedgeWidths());
    }

    [Theory]
    [InlineData("nearly", -1, 0, 0, 0)]
    [InlineData("about", 0, 100.5, 0, 0)]
    [InlineData("upToAbout", 0, 100, -0.1, 0)]
    [InlineData("growth", 100, 0, 0, 101)]
    public void A_width_has_bounds(string parameter, double nearly, double about, double upToAbout, double growth)
        => Assert.StartsWith("The width of a hedge is from 0 to 100 percentage points.",
            Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new HedgeWidths(new(nearly), new(about), new(upToAbout), new(growth))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_measured_figure_is_compared_with_a_statement_of_its_kind()
    {
        Estimate share = Estimate.Of(Hedge.Nearly, Share.FromPercent(10)), rate = Estimate.Of(Hedge.AtLeast, GrowthRate.FromPercent(1)), count = Estimate.Of(Hedge.MoreThan, 800_000);
        Assert.True(share.Holds(Share.FromPercent(9.5)) && rate.Holds(GrowthRate.FromPercent(1)) && count.Holds(800_001));
        Assert.False(share.Holds(Share.FromPercent(10)) || rate.Holds(GrowthRate.FromPercent(0.9)) || count.Holds(800_000));
        Assert.True(share.Holds(Share.FromPercent(8), new HedgeWidths(nearly: new(2))));
        Assert.Equal("'nearly 10 %' is a share, and cannot be compared with a growth rate.", Assert.Throws<InvalidOperationException>(() => share.Holds(GrowthRate.FromPercent(1))).Message);
        Assert.Equal("'at least 1 % a year' is a growth rate, and cannot be compared with a count.", Assert.Throws<InvalidOperationException>(() => rate.Holds(5)).Message);
        Assert.Equal("'more than 800,000' is a count, and cannot be compared with a share.", Assert.Throws<InvalidOperationException>(() => count.Holds(Share.All)).Message);
    }

    [Fact]
    public void Factories_refuse_what_is_no_statement()
    {
        Assert.StartsWith("A range has two figures: call Estimate.Range(low, high).", Assert.Throws<ArgumentException>("hedge", () => Estimate.Of(Hedge.Range, Share.All)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Estimate.Of(Hedge.Range, 5.0));
        Assert.Throws<ArgumentException>(() => Estimate.Of(Hedge.Range, GrowthRate.FromPercent(1)));
        foreach (Hedge none in (Hedge[])[(Hedge)(-1), (Hedge)7])
            Assert.StartsWith("No such hedge.", Assert.Throws<ArgumentOutOfRangeException>("hedge", () => Estimate.Of(none, Share.All)).Message, StringComparison.Ordinal);
        foreach (double bad in (double[])[-1, double.NaN, double.PositiveInfinity])
        {
            Assert.StartsWith("A count is a finite number that is not negative.", Assert.Throws<ArgumentOutOfRangeException>("count", () => Estimate.Of(Hedge.About, bad)).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentOutOfRangeException>("low", () => Estimate.Range(bad, 5));
            Assert.Throws<ArgumentOutOfRangeException>("high", () => Estimate.Range(5, bad));
        }

        Assert.StartsWith("A range runs from the lower to the higher figure, not from 12 % to 10 %.", Assert.Throws<ArgumentException>("low", () => Estimate.Range(Share.FromPercent(12), Share.FromPercent(10))).Message, StringComparison.Ordinal);
        Assert.StartsWith("A range runs from the lower to the higher figure, not from 2 % to 1 %.", Assert.Throws<ArgumentException>("low", () => Estimate.Range(GrowthRate.FromPercent(2), GrowthRate.FromPercent(1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("A range runs from the lower to the higher figure, not from 2,000 to 1,000.", Assert.Throws<ArgumentException>("low", () => Estimate.Range(2000.0, 1000)).Message, StringComparison.Ordinal);
        Assert.Equal(5, Estimate.Range(5.0, 5).High);
        Assert.False(double.IsNegative(Estimate.Of(Hedge.About, -0.0).Low) || double.IsNegative(Estimate.Of(Hedge.About, -0.0).High));
        Assert.Equal("0", default(Estimate).ToString());
        Assert.Equal("'P1' is no format here; known: G alone.", Assert.Throws<FormatException>(() => default(Estimate).ToString("P1", null)).Message);
    }

    [Fact]
    public void An_interval_has_ends()
    {
        var interval = new EstimateInterval(1, true, 2, false);
        Assert.True(interval.Contains(1) && interval.Contains(1.5) && interval is { LowIncluded: true, HighIncluded: false });
        Assert.False(interval.Contains(2) || interval.Contains(0.9) || interval.Contains(double.NaN));
        var other = new EstimateInterval(1, false, 2, true);
        Assert.True(other.Contains(2));
        Assert.False(other.Contains(1));
        Assert.True(default(EstimateInterval).Contains(0));
        Assert.False(default(EstimateInterval).Contains(double.Epsilon));
        Assert.Equal(1, new EstimateInterval(1, true, 1, true).High);
        Assert.StartsWith("An interval runs from a lower to an upper end, not from 2 to 1.", Assert.Throws<ArgumentException>("low", () => new EstimateInterval(2, true, 1, true)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new EstimateInterval(double.NaN, true, 1, true));
    }

    [Theory]
    [InlineData("10", "'10' does not say whether it is a count or a percentage, and how it is hedged; expected a text such as \"nearly 10 %\".")]
    [InlineData("null", "Found null; expected a hedged figure: a text such as \"nearly 10 %\" or \"more than 800,000\".")]
    public void Json_of_another_kind_is_refused(string json, string message) => Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Estimate>(json)).Message);

    [Property]
    public void It_comes_back_equal(Estimate estimate)
    {
        RoundTrips.Everything(estimate, Estimate.Parse, Estimate.Parse);
        Assert.Equal(estimate, Estimate.Parse(estimate.ToString("G", Dutch), Dutch));
    }

    [Property]
    public void The_stated_figure_bounds_its_interval(Estimate estimate)
    {
        EstimateInterval interval = estimate.Interval();
        Assert.InRange(estimate.Low, interval.Low, interval.High);
        Assert.Equal(estimate.Hedge is not (Hedge.Nearly or Hedge.MoreThan), interval.Contains(estimate.Low));
    }
}
