using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class MoneyTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private static Money Euros(double amount) => Money.Of(amount, Currency.Euro, PriceBasis.Current);

    [Fact]
    public void Scales_are_exact_and_cannot_be_mixed()
    {
        Money money = Money.Millions(1155.3, Currency.Euro, PriceBasis.Current);
        Assert.Equal((1_155_300_000, Currency.Euro, PriceBasis.Current), (money.Amount, money.Currency, money.Basis));
        Assert.Equal((1_155_300, 1155.3, 1.1553), (money.InThousands, money.InMillions, money.InBillions));
        Assert.Equal(money, Money.Thousands(1_155_300, Currency.Euro, PriceBasis.Current));
        Assert.Equal(money, Money.Billions(1.1553, Currency.Euro, PriceBasis.Current));
        Assert.Equal(Euros(1_155_300_000), money);
        Assert.False(double.IsNegative(Euros(-0.0).Amount));
    }

    [Fact]
    public void An_amount_is_finite_and_has_prices()
    {
        foreach (double bad in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity])
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>("amount", () => Euros(bad));
            Assert.StartsWith("An amount of money is a finite number.", error.Message, StringComparison.Ordinal);
            Assert.Equal(bad, error.ActualValue);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Billions(1e300, Currency.Euro, PriceBasis.Current));
        var none = Assert.Throws<ArgumentException>("basis", () => Money.Of(1, Currency.Euro, PriceBasis.None));
        Assert.StartsWith("Without prices there is no money: money has a price basis, such as PriceBasis.Current.", none.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Money.Of(0, Currency.Euro, PriceBasis.None));
        Assert.Throws<ArgumentException>(() => Money.Of(1, default, PriceBasis.None));
        Assert.Equal(default, Money.Of(0, default, PriceBasis.None));
    }

    [Fact]
    public void Arithmetic_means_something()
    {
        Assert.Equal((Euros(5), Euros(-1), Euros(-2)), (Euros(2) + Euros(3), Euros(2) - Euros(3), -Euros(2)));
        Assert.Equal((Euros(2), Euros(2)), (Euros(8) * Share.FromPercent(25), Share.FromPercent(25) * Euros(8)));
        Assert.Equal((Euros(16), Euros(16), Euros(4)), (Euros(8) * 2, 2 * Euros(8), Euros(8) / 2));
        Assert.Equal(4, Euros(8) / Euros(2));
        Assert.Equal((Share.FromPercent(25), Share.All, Share.None), (Euros(2).ShareOf(Euros(8)), Euros(8).ShareOf(Euros(8)), Euros(0).ShareOf(Euros(8))));
        Assert.False(double.IsNegative((-Euros(0)).Amount));
        Ordering.Holds(Euros(-1), Euros(2));
    }

    [Fact]
    public void What_has_no_result_says_so()
    {
        Assert.Equal("The result of arithmetic with 1E308 EUR, current prices is no finite number.", Assert.Throws<OverflowException>(() => Euros(1e308) + Euros(1e308)).Message);
        Assert.Throws<OverflowException>(() => Euros(1e308) * 10);
        Assert.Throws<OverflowException>(() => Euros(1) * double.NaN);
        Assert.Throws<OverflowException>(() => Euros(1) / 0);
        Assert.Equal("1E308 divided by 0.0000000001 is too large for a number.", Assert.Throws<OverflowException>(() => Euros(1e308) / Euros(1e-10)).Message);
        Assert.Equal("A ratio to no money at all is undefined.", Assert.Throws<DivideByZeroException>(() => Euros(1) / Euros(0)).Message);
        Refuses(0, "A share needs a whole above 0, not 0 EUR, current prices.", () => Euros(1).ShareOf(Euros(0)));
        Refuses(-5, "A share needs a whole above 0, not -5 EUR, current prices.", () => Euros(1).ShareOf(Euros(-5)));
        Refuses(5, "6 EUR, current prices is no part of 5 EUR, current prices: a share is from 0 % to 100 %.", () => Euros(6).ShareOf(Euros(5)));
        Refuses(5, "-1 EUR, current prices is no part of 5 EUR, current prices: a share is from 0 % to 100 %.", () => Euros(-1).ShareOf(Euros(5)));
    }

    [Fact]
    public void Other_currencies_and_prices_are_refused()
    {
        Money dollars = Money.Of(1, Currency.UsDollar, PriceBasis.Current), old = Money.Of(1, Currency.Euro, PriceBasis.Constant(2015)), both = Money.Of(1, Currency.UsDollar, PriceBasis.PreviousYear);
        var error = Assert.Throws<IncompatibleMoneyException>(() => Euros(2) + dollars);
        Assert.Equal("1 USD, current prices cannot be added to 2 EUR, current prices: USD is not EUR. Convert one of them first.", error.Message);
        Assert.Equal((dollars, Euros(2)), (error.Left, error.Right));
        Assert.Equal("1 EUR, prices of 2015 cannot be subtracted from 2 EUR, current prices: prices of 2015 are not current prices. Convert one of them first.",
            Assert.Throws<IncompatibleMoneyException>(() => Euros(2) - old).Message);
        Assert.Equal("1 USD, prices of the previous year cannot be a divisor of 2 EUR, current prices: USD is not EUR, and prices of the previous year are not current prices. Convert one of them first.",
            Assert.Throws<IncompatibleMoneyException>(() => Euros(2) / both).Message);
        Assert.Equal("1 USD, current prices cannot be the whole of 2 EUR, current prices: USD is not EUR. Convert one of them first.", Assert.Throws<IncompatibleMoneyException>(() => Euros(2).ShareOf(dollars)).Message);
        Assert.Equal("1 USD, current prices cannot be compared with 2 EUR, current prices: USD is not EUR. Convert one of them first.", Assert.Throws<IncompatibleMoneyException>(() => Euros(2) < dollars).Message);
        Assert.Throws<IncompatibleMoneyException>(() => default(Money) + Euros(1));
        Assert.Equal(default, default(Money) + default(Money));
    }

    [Theory]
    [InlineData(null, 1_155_000_000, "1155000000 EUR, current prices", "1155000000 EUR, lopende prijzen")]
    [InlineData("G", -1.5, "-1.5 EUR, current prices", "-1,5 EUR, lopende prijzen")]
    [InlineData("N", 1234.56, "1,235 EUR, current prices", "1.235 EUR, lopende prijzen")]
    [InlineData("N2", 1234.567, "1,234.57 EUR, current prices", "1.234,57 EUR, lopende prijzen")]
    [InlineData("K", 1_500, "1.5 thousand EUR, current prices", "1,5 duizend EUR, lopende prijzen")]
    [InlineData("M1", 1_155_000_000, "1,155.0 million EUR, current prices", "1.155,0 miljoen EUR, lopende prijzen")]
    [InlineData("b3", 1_155_000_000, "1.155 billion EUR, current prices", "1,155 miljard EUR, lopende prijzen")]
    [InlineData("M0", -1, "0 million EUR, current prices", "0 miljoen EUR, lopende prijzen")]
    public void Formats_follow_the_culture_that_is_named(string? format, double amount, string invariant, string dutch)
    {
        Assert.Equal(invariant, Euros(amount).ToString(format, null));
        Assert.Equal(dutch, Euros(amount).ToString(format, Dutch));
    }

    [Theory]
    [InlineData("R")]
    [InlineData("N16")]
    [InlineData("C")]
    public void Other_formats_are_refused(string format) => Assert.Equal($"'{format}' is no format here; known: G, and N, K, M and B with 0 to 15 decimals.",
        Assert.Throws<FormatException>(() => Euros(1).ToString(format, null)).Message);

    [Theory]
    [InlineData("5 EUR, current prices", 5.0)]
    [InlineData("  5 EUR,current prices ", null)]
    [InlineData("1,155.5 million EUR, current", 1_155_500_000.0)]
    [InlineData("1.5 billion EUR, current", 1_500_000_000.0)]
    [InlineData("-2 thousand EUR, lopende prijzen", -2_000.0)]
    [InlineData("5 EUR, Current Prices", 5.0)]
    [InlineData("5 eur, current prices", null)]
    public void Texts_are_read_or_refused(string text, double? amount)
    {
        Assert.Equal(amount is not null, Money.TryParse(text, null, out Money money));
        Assert.Equal(amount is { } known ? Euros(known) : default, money);
    }

    [Theory]
    [InlineData("5", "'5' is no amount of money; expected one such as 1155 million EUR, current prices.")]
    [InlineData("EUR", "'EUR' is no amount of money; expected one such as 1155 million EUR, current prices.")]
    [InlineData("5 EUR", "'5 EUR' does not say at which prices; expected an end such as ', current prices'.")]
    [InlineData("x EUR, current prices", "'x EUR, current prices' is no amount of money; 'x' is no number.")]
    [InlineData("5 EUR, dear prices", "'5 EUR, dear prices' is no amount of money; 'dear prices' is no price basis such as current prices.")]
    [InlineData("5 EUR, no prices", "'5 EUR, no prices' is no amount of money: money has a price basis, such as PriceBasis.Current.")]
    public void Refusals_say_what_is_wrong(string text, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => Money.Parse(text)).Message);

    [Theory]
    [InlineData("""{"amount":5,"currency":"EUR","prices":"current"}""", null)]
    [InlineData("""{"prices":"current prices","currency":"EUR","amount":5.0}""", null)]
    [InlineData("\"5 EUR, current prices\"", null)]
    [InlineData("5", "'5' does not say its currency and prices; expected an object with amount, currency and prices.")]
    [InlineData("null", "Found null; expected money: an object with amount, currency and prices.")]
    [InlineData("[]", "Found an array; expected money: an object with amount, currency and prices.")]
    [InlineData("""{"amount":5,"amount":5}""", "'amount' stands twice.")]
    [InlineData("""{"currency":"EUR","currency":"EUR"}""", "'currency' stands twice.")]
    [InlineData("""{"prices":"current","prices":"current"}""", "'prices' stands twice.")]
    [InlineData("""{"ammount":5}""", "'ammount' is no member of money; expected amount, currency and prices.")]
    [InlineData("""{"currency":"EUR","prices":"current"}""", "Money lacks 'amount'; expected amount, currency and prices.")]
    [InlineData("""{"amount":5,"prices":"current"}""", "Money lacks 'currency'; expected amount, currency and prices.")]
    [InlineData("""{"amount":5,"currency":"EUR"}""", "Money lacks 'prices'; expected amount, currency and prices.")]
    [InlineData("""{"amount":"5","currency":"EUR","prices":"current"}""", "The amount of money is a finite number.")]
    [InlineData("""{"amount":1e999,"currency":"EUR","prices":"current"}""", "The amount of money is a finite number.")]
    [InlineData("""{"amount":5,"currency":"euro","prices":"current"}""", "'euro' is no currency code; expected three capital letters of ISO 4217, such as EUR.")]
    [InlineData("""{"amount":5,"currency":978,"prices":"current"}""", "'978' is no currency code; expected three capital letters of ISO 4217, such as EUR.")]
    [InlineData("""{"amount":5,"currency":true,"prices":"current"}""", "Found a boolean; expected a currency: a code of ISO 4217 such as \"EUR\".")]
    [InlineData("""{"amount":5,"currency":"EUR","prices":"none"}""", "Money has prices; expected a price basis such as \"current\", not \"none\".")]
    [InlineData("""{"amount":5,"currency":"EUR","prices":2015}""", "'2015' is no price basis; expected current, constant-2015, chain-linked-2020, previous-year or none.")]
    [InlineData("""{"amount":5,"currency":"EUR","prices":{}}""", "Found an object; expected a price basis: \"current\", \"constant-2015\", \"chain-linked-2020\", \"previous-year\" or \"none\".")]
    public void Json_is_read_or_refused(string json, string? message)
    {
        if (message is null)
            Assert.Equal(Euros(5), JsonSerializer.Deserialize<Money>(json));
        else
            Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>(json)).Message);
    }

    [Fact]
    public void Json_is_an_object_in_units_of_the_currency()
        => Assert.Equal("""{"amount":1155300000,"currency":"EUR","prices":"constant-2015"}""", JsonSerializer.Serialize(Money.Millions(1155.3, Currency.Euro, PriceBasis.Constant(2015))));

    [Property]
    public void Money_comes_back_equal(Money money)
    {
        RoundTrips.Everything(money, Money.Parse, Money.Parse);
        Assert.Equal(money, Money.Parse(money.ToString("G", Dutch), Dutch));
    }

    [Property]
    public void The_sum_of_two_orders_is_the_same(Money a, Money b)
    {
        if (a.Currency == b.Currency && a.Basis == b.Basis)
            Assert.Equal(a + b, b + a);
        else
            Assert.Throws<IncompatibleMoneyException>(() => a + b);
    }

    private static void Refuses(double given, string message, Func<object> call)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("whole", call);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(given, error.ActualValue);
    }
}
