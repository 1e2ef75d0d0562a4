using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class CurrencyTests
{
    [Fact]
    public void A_currency_is_its_code()
    {
        Assert.Equal(("EUR", "USD", "XXX"), (Currency.Euro.Code, Currency.UsDollar.Code, default(Currency).Code));
        Assert.Equal((Currency.Euro, default), (new Currency("EUR"), new Currency("XXX")));
        Assert.NotEqual(Currency.Euro, new Currency("EUX"));
        Assert.False(Currency.Euro.TryFormat(new char[2], out int written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData("eur")]
    [InlineData("E1R")]
    [InlineData("ÉUR")]
    public void Other_texts_are_refused(string code)
    {
        string message = $"'{code}' is no currency code; expected three capital letters of ISO 4217, such as EUR.";
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(code), () => new Currency(code)).Message, StringComparison.Ordinal);
        Assert.Equal(message, Assert.Throws<FormatException>(() => Currency.Parse(code)).Message);
        Assert.False(Currency.TryParse(code, null, out Currency none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void Json_of_another_kind_is_refused()
    {
        Assert.Equal("'978' is no currency code; expected three capital letters of ISO 4217, such as EUR.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Currency>("978")).Message);
        Assert.Equal("Found null; expected a currency: a code of ISO 4217 such as \"EUR\".", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Currency>("null")).Message);
    }

    [Fact]
    public void Other_formats_are_refused() => Assert.Equal("'C' is no format here; known: G alone.", Assert.Throws<FormatException>(() => Currency.Euro.ToString("C", null)).Message);

    [Property]
    public void It_comes_back_equal(Currency currency) => RoundTrips.Everything(currency, Currency.Parse, Currency.Parse);
}
