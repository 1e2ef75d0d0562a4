using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class ShareTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void Case07_twelve_percent_is_never_guessed()
    {
        Assert.Equal(0.12, Share.Parse("12%").Fraction);
        Assert.Equal(Share.Parse("12%"), Share.Parse("0.12"));
        var bare = Assert.Throws<FormatException>(() => Share.Parse("12"));
        Assert.Equal("'12' is no share: a number without a percent sign is a fraction, such as 0.12; did you mean 12%?", bare.Message);
        var json = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Share>>("""{"share":12}"""));
        Assert.Equal("$.share", json.Path);
        Assert.Equal("'12' is no share: a number without a percent sign is a fraction, such as 0.12; did you mean 12%?", json.Message);
        var above = Assert.Throws<FormatException>(() => Share.Parse("150%"));
        Assert.Equal("'150%' is no share: a share is from 0 % to 100 %.", above.Message);
        Assert.Equal(1.5, GrowthRate.Parse("150%").Fraction);
        Assert.Equal(-1, GrowthRate.Parse("-100%").Fraction);
        var below = Assert.Throws<FormatException>(() => GrowthRate.Parse("-100.1%"));
        Assert.Equal("'-100.1%' is no growth rate: a growth rate is at least -100 %.", below.Message);
        PercentagePoints difference = Share.Parse("15%") - Share.Parse("12%");
        Assert.Equal("3 pp", difference.ToString());
    }

    [Theory]
    [InlineData("12%", 0.12)]
    [InlineData("12 %", 0.12)]
    [InlineData("  12 %  ", 0.12)]
    [InlineData("0.12", 0.12)]
    [InlineData("+0.12", 0.12)]
    [InlineData(".5%", null)]
    [InlineData("1.2e-1", 0.12)]
    [InlineData("1.2E-1", 0.12)]
    [InlineData("1.2e+1%", 0.12)]
    [InlineData("3e-05", 3e-05)]
    [InlineData("0", 0.0)]
    [InlineData("-0", 0.0)]
    [InlineData("0%", 0.0)]
    [InlineData("100%", 1.0)]
    [InlineData("11.9%", 0.119)]
    [InlineData("1.1%", 0.011)]
    [InlineData("57%", 0.57)]
    [InlineData("0.9999999999999999", 0.9999999999999999)]
    [InlineData("99.99999999999999%", 0.9999999999999999)]
    [InlineData("", null)]
    [InlineData("%", null)]
    [InlineData("12%%", null)]
    [InlineData("11,9%", null)]
    [InlineData("1,200%", null)]
    [InlineData("twelve", null)]
    [InlineData("NaN", null)]
    [InlineData("∞", null)]
    [InlineData("Infinity", null)]
    [InlineData("0x1", null)]
    [InlineData("1e", null)]
    [InlineData("1e-", null)]
    [InlineData("--1%", null)]
    [InlineData("1 2%", null)]
    [InlineData("1e999%", null)]
    [InlineData("1.%", null)]
    [InlineData("1e1.0%", null)]
    [InlineData("1e-123456%", null)]
    [InlineData("1e-1234%", 0.0)]
    public void Texts_are_read_or_refused(string text, double? expected)
    {
        Assert.Equal(expected is not null, Share.TryParse(text, null, out Share share));
        Assert.Equal(expected ?? 0, share.Fraction);
        Assert.Equal(expected is not null, Share.TryParse(text.AsSpan(), null, out Share span));
        Assert.Equal(expected is not null, Share.TryParse(Encoding.UTF8.GetBytes(text), null, out Share utf8));
        Assert.Equal((share, share), (span, utf8));
        Assert.False(double.IsNegative(share.Fraction));
        if (expected is not null)
            Assert.Equal((share, share, share), (Share.Parse(text), Share.Parse(text.AsSpan()), Share.Parse(Encoding.UTF8.GetBytes(text))));
    }

    [Theory]
    [InlineData("x", "'x' is no share; expected a percentage such as 12% or a fraction such as 0.12.")]
    [InlineData("", "'' is no share; expected a percentage such as 12% or a fraction such as 0.12.")]
    [InlineData("1", "'1' is no share: it could be a percentage or a fraction; did you mean 1% or 100%?")]
    [InlineData("1.0", "'1.0' is no share: it could be a percentage or a fraction; did you mean 1% or 100%?")]
    [InlineData("11.9", "'11.9' is no share: a number without a percent sign is a fraction, such as 0.12; did you mean 11.9%?")]
    [InlineData("100", "'100' is no share: a number without a percent sign is a fraction, such as 0.12; did you mean 100%?")]
    [InlineData("101", "'101' is no share: a share is from 0 % to 100 %.")]
    [InlineData("-1", "'-1' is no share: a share is from 0 % to 100 %.")]
    [InlineData("-0.1", "'-0.1' is no share: a share is from 0 % to 100 %.")]
    [InlineData("-5%", "'-5%' is no share: a share is from 0 % to 100 %.")]
    [InlineData("100.1 %", "'100.1 %' is no share: a share is from 0 % to 100 %.")]
    public void Refusals_say_what_is_wrong(string text, string message)
        => Assert.Equal(message, Assert.Throws<FormatException>(() => Share.Parse(text)).Message);

    [Fact]
    public void No_text_at_all_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>(() => Share.Parse((string)null!));
        Assert.False(Share.TryParse((string?)null, null, out _));
    }

    [Theory]
    [InlineData(null, "11.9 %", "11,9 %")]
    [InlineData("", "11.9 %", "11,9 %")]
    [InlineData("G", "11.9 %", "11,9 %")]
    [InlineData("g", "11.9 %", "11,9 %")]
    [InlineData("P", "11.9 %", "11,9 %")]
    [InlineData("P0", "12 %", "12 %")]
    [InlineData("p3", "11.900 %", "11,900 %")]
    [InlineData("P15", "11.900000000000000 %", "11,900000000000000 %")]
    [InlineData("R", "0.119", "0,119")]
    public void Formats_follow_the_culture_that_is_named(string? format, string invariant, string dutch)
    {
        Share share = Share.FromPercent(11.9);
        Assert.Equal(invariant, share.ToString(format, null));
        Assert.Equal(invariant, share.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal(dutch, share.ToString(format, Dutch));
        Span<byte> utf8 = stackalloc byte[64];
        Assert.True(share.TryFormat(utf8, out int written, format, Dutch));
        Assert.Equal(dutch, Encoding.UTF8.GetString(utf8[..written]));
        Assert.False(share.TryFormat(utf8[..2], out written, format, Dutch));
        Span<char> narrow = stackalloc char[2];
        Assert.False(share.TryFormat(narrow, out written, format, Dutch));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("P16")]
    [InlineData("P1x")]
    [InlineData("P-1")]
    [InlineData("P001")]
    [InlineData("G1")]
    [InlineData("R2")]
    public void Other_formats_are_refused(string format)
        => Assert.Equal($"'{format}' is no format here; known: G, R and P0 to P15.", Assert.Throws<FormatException>(() => Share.All.ToString(format, null)).Message);

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Dutch;
            Assert.Equal("11.9 %", $"{Share.FromPercent(11.9)}");
            Assert.Equal(0.119, Share.Parse("11.9%").Fraction);
            Assert.Equal("11.9 %", Share.FromPercent(11.9).ToString("P1", null));
            Assert.Equal("0.119", JsonSerializer.Serialize(Share.FromPercent(11.9)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Rounding_is_of_the_decimal_that_is_written()
    {
        Assert.Equal("12.4 %", Share.FromFraction(0.1236).ToString("P1", null));
        Assert.Equal("57 %", Share.FromFraction(0.57).ToString("G", null));
        Assert.Equal(57, Share.FromFraction(0.57).Percent);
        Assert.Equal(0.011, Share.FromPercent(1.1).Fraction);
    }

    [Fact]
    public void Bounds_are_held_by_the_factories()
    {
        Assert.Equal((0.0, 1.0), (Share.FromFraction(0).Fraction, Share.FromFraction(1).Fraction));
        Assert.Equal((0.0, 1.0), (Share.FromPercent(0).Fraction, Share.FromPercent(100).Fraction));
        Assert.Equal((Share.None, Share.All), (default, Share.FromPercent(100)));
        foreach (double bad in (double[])[double.NaN, Math.BitDecrement(0.0), Math.BitIncrement(1.0), 12, double.PositiveInfinity, double.NegativeInfinity])
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromFraction(bad));
            Assert.StartsWith("A share is a fraction from 0 to 1, such as 0.12. For 12 % call Share.FromPercent(12).", error.Message, StringComparison.Ordinal);
            Assert.Equal(("fraction", bad), (error.ParamName, (double)error.ActualValue!));
            double badPercent = 100 * bad + (bad < 0 ? -1e-300 : 0);
            var percent = Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromPercent(badPercent));
            Assert.StartsWith("A share is from 0 to 100 percent.", percent.Message, StringComparison.Ordinal);
        }

        Assert.False(double.IsNegative(Share.FromFraction(-0.0).Fraction));
        Assert.False(double.IsNegative(Share.FromPercent(-0.0).Fraction));
    }

    [Fact]
    public void Part_of_a_whole()
    {
        Assert.Equal(0.25, Share.Of(1, 4).Fraction);
        Assert.Equal(Share.All, Share.Of(4, 4));
        Assert.Equal(Share.None, Share.Of(0, 4));
        foreach (double whole in (double[])[0, -1, double.NaN, double.PositiveInfinity])
            Assert.StartsWith("A share needs a whole that is a finite number above 0.", Assert.Throws<ArgumentOutOfRangeException>("whole", () => Share.Of(1, whole)).Message, StringComparison.Ordinal);
        foreach (double part in (double[])[-1, 5, double.NaN])
            Assert.StartsWith("A part is from 0 to its whole; is it in another unit?", Assert.Throws<ArgumentOutOfRangeException>("part", () => Share.Of(part, 4)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arithmetic_means_something()
    {
        Share twelve = Share.FromPercent(12), fifteen = Share.FromPercent(15);
        Assert.Equal(new PercentagePoints(3), fifteen - twelve);
        Assert.Equal(new PercentagePoints(-3), twelve - fifteen);
        Assert.Equal(fifteen, twelve + new PercentagePoints(3));
        Assert.Equal(twelve, fifteen - new PercentagePoints(3));
        Assert.Equal(0.88, twelve.Complement.Fraction);
        Assert.Equal(Share.FromPercent(6), Share.FromPercent(50) * twelve);
        Assert.Throws<ArgumentOutOfRangeException>(() => twelve + new PercentagePoints(89));
        Assert.Throws<ArgumentOutOfRangeException>(() => twelve - new PercentagePoints(12.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => twelve + new PercentagePoints(1e300));
    }

    [Fact]
    public void A_sum_that_only_rounding_puts_outside_is_the_end()
    {
        Share share = Share.FromPercent(51.8);
        Assert.Equal(Share.None, share + (Share.None - share));
        Assert.Equal(Share.All, share + (Share.All - share));
        Assert.Throws<ArgumentOutOfRangeException>(() => share - new PercentagePoints(51.8000000000005));
        Assert.Throws<ArgumentOutOfRangeException>(() => share + new PercentagePoints(48.2000000000005));
    }

    [Fact]
    public void Order_is_that_of_the_fractions()
    {
        Share low = Share.FromPercent(10), high = Share.FromPercent(20), same = Share.FromPercent(10);
        Assert.True(low < high && high > low && low <= high && high >= low && low <= same && low >= same);
        Assert.False(high < low || low > high || high <= low || low >= high || low < same || low > same);
        Assert.True(low.CompareTo(high) < 0 && high.CompareTo(low) > 0 && low.CompareTo(same) == 0);
    }

    [Theory]
    [InlineData("0.12", 0.12)]
    [InlineData("1", 1.0)]
    [InlineData("0", 0.0)]
    [InlineData("-0.0", 0.0)]
    [InlineData("\"12%\"", 0.12)]
    [InlineData("\"0.12\"", 0.12)]
    [InlineData("1.2e-1", 0.12)]
    public void Json_is_a_fraction_or_a_text(string json, double expected)
    {
        Share share = JsonSerializer.Deserialize<Share>(json);
        Assert.Equal(expected, share.Fraction);
        Assert.False(double.IsNegative(share.Fraction));
    }

    [Theory]
    [InlineData("12", "'12' is no share: a number without a percent sign is a fraction, such as 0.12; did you mean 12%?")]
    [InlineData("-0.5", "'-0.5' is no share: a share is from 0 % to 100 %.")]
    [InlineData("1.5e2", "'150' is no share: a share is from 0 % to 100 %.")]
    [InlineData("1e999", "The number is too large; expected a share: a number such as 0.12 or a text such as \"12%\".")]
    [InlineData("\"12\"", "'12' is no share: a number without a percent sign is a fraction, such as 0.12; did you mean 12%?")]
    [InlineData("\"150%\"", "'150%' is no share: a share is from 0 % to 100 %.")]
    [InlineData("true", "Found a boolean; expected a share: a number such as 0.12 or a text such as \"12%\".")]
    [InlineData("false", "Found a boolean; expected a share: a number such as 0.12 or a text such as \"12%\".")]
    [InlineData("null", "Found null; expected a share: a number such as 0.12 or a text such as \"12%\".")]
    [InlineData("[]", "Found an array; expected a share: a number such as 0.12 or a text such as \"12%\".")]
    [InlineData("{}", "Found an object; expected a share: a number such as 0.12 or a text such as \"12%\".")]
    public void Json_of_another_kind_is_refused(string json, string message)
        => Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Share>(json)).Message);

    [Property]
    public void Text_and_json_give_the_same_share(Share share)
    {
        RoundTrips.Everything(share, Share.Parse, Share.Parse);
        Assert.Equal(share, Share.Parse(share.ToString(null, Dutch), Dutch));
    }

    [Property]
    public void A_share_and_its_complement_make_the_whole(Share share)
        => Assert.InRange(share.Fraction + share.Complement.Fraction, Math.BitDecrement(1.0), 1.0);

    [Property]
    public void The_difference_leads_back(Share a, Share b)
        => Assert.Equal(a.Fraction, (b + (a - b)).Fraction, 1e-15);
}
