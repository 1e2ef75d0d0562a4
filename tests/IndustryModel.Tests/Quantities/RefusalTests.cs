using System.Text.Json;
using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

/// <summary>What is left of a refused text, and how formats and writers that are not there are refused.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void A_refused_text_leaves_the_default()
    {
        foreach (string text in (string[])["150%", "-20%", "1.5", "x", "12", "-200%"])
        {
            if (!Share.TryParse(text, null, out Share share))
                Assert.Equal(default, share);
            if (!GrowthRate.TryParse(text, null, out GrowthRate rate))
                Assert.Equal(default, rate);
        }

        Assert.False(Share.TryParse("150%", null, out _));
        Assert.False(GrowthRate.TryParse("-200%", null, out _));
    }

    [Fact]
    public void A_format_that_is_not_there_is_named_with_those_that_are()
    {
        (IFormattable Quantity, string Known)[] formats = [(new Year(2018), "G alone"), (Currency.Euro, "G alone"), (GrowthRate.FromPercent(1), "G, R and P0 to P15")];
        Assert.All(formats, f => Assert.Equal($"'X' is no format here; known: {f.Known}.", Assert.Throws<FormatException>(() => f.Quantity.ToString("X", null)).Message));
    }

    [Fact]
    public void A_hair_outside_0_to_100_percent_is_the_end_itself()
    {
        Share half = Share.FromPercent(50);
        Assert.Equal(Share.All, half + new PercentagePoints(50.00000000000002)); // 2e-16 too much
        Assert.Equal(Share.None, half - new PercentagePoints(50.00000000000002));
    }

    [Fact]
    public void A_writer_must_be_there()
    {
        Refused(new ShareJsonConverter(), Share.All);
        Refused(new PercentagePointsJsonConverter(), new(1));
        Refused(new MoneyJsonConverter(), Money.Of(1, Currency.Euro, PriceBasis.Current));

        static void Refused<T>(JsonConverter<T> converter, T value)
        {
            Assert.Throws<ArgumentNullException>("writer", () => converter.Write(null!, value, JsonSerializerOptions.Default));
            Assert.Throws<ArgumentNullException>("writer", () => converter.WriteAsPropertyName(null!, value!, JsonSerializerOptions.Default));
        }
    }

    [Fact]
    public void A_currency_needs_a_code() => Assert.Throws<ArgumentNullException>("code", () => new Currency(null!));
}
