using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class MoneyPerTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly Money Whole = Money.Of(190_000, Currency.Euro, PriceBasis.Current);

    [Fact]
    public void What_it_is_for_is_part_of_the_type()
    {
        Assert.Equal("95000 EUR per person, current prices", (Whole / new Persons(2)).ToString());
        Assert.Equal("95000 EUR per job, current prices", (Whole / new Jobs(2)).ToString());
        Assert.Equal("95000 EUR per full-time equivalent, current prices", (Whole / new FullTimeEquivalents(2)).ToString());
        Assert.Equal("95000 EUR per hour worked, current prices", (Whole / new HoursWorked(2)).ToString());
        Assert.Equal("95.000 EUR per persoon, lopende prijzen", (Whole / new Persons(2)).ToString("N0", Dutch));
        Assert.Equal("95.0 thousand EUR per person, current prices", (Whole / new Persons(2)).ToString("K1", null));
        Assert.Equal(Money.Of(95_000, Currency.Euro, PriceBasis.Current), (Whole / new Jobs(2)).ForOne);
        Assert.Equal("0 XXX per person, no prices", default(MoneyPer<Persons>).ToString());
    }

    [Fact]
    public void Ratios_and_order_are_of_one_measure()
    {
        Assert.Equal(0.5, Whole / new Persons(2) / (Whole / new Persons(1)));
        Ordering.Holds(Whole / new Persons(2), Whole / new Persons(1));
        Assert.Throws<IncompatibleMoneyException>(() => Whole / new Persons(2) < Money.Of(1, Currency.Euro, PriceBasis.Constant(2015)) / new Persons(2));
        Assert.Throws<DivideByZeroException>(() => Whole / new Persons(2) / ((Whole - Whole) / new Persons(1)));
    }

    [Fact]
    public void Nobody_has_no_productivity()
    {
        Assert.Equal("Money per person is undefined where there are no persons.", Assert.Throws<DivideByZeroException>(() => Whole / default(Persons)).Message);
        Assert.Equal("Money per job is undefined where there are no jobs.", Assert.Throws<DivideByZeroException>(() => Whole / default(Jobs)).Message);
        Assert.Equal("Money per full-time equivalent is undefined where there are no full-time equivalents.", Assert.Throws<DivideByZeroException>(() => Whole / default(FullTimeEquivalents)).Message);
        Assert.Equal("Money per hour worked is undefined where there are no hours worked.", Assert.Throws<DivideByZeroException>(() => Whole / default(HoursWorked)).Message);
    }

    [Theory]
    [InlineData("95000 EUR per job, current prices", "'95000 EUR per job, current prices' is no money per person; expected a text such as 95000 EUR per person, current prices.")]
    [InlineData("95000 EUR, current prices", "'95000 EUR, current prices' is no money per person; expected a text such as 95000 EUR per person, current prices.")]
    [InlineData("x EUR per person, current prices", "'x EUR, current prices' is no amount of money; 'x' is no number.")]
    public void Refusals_say_what_is_wrong(string text, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => MoneyPer<Persons>.Parse(text)).Message);

    [Theory]
    [InlineData("5", "'5' does not say its currency and prices; expected a text such as 95000 EUR per job, current prices.")]
    [InlineData("null", "Found null; expected money per job: a text such as \"95000 EUR per job, current prices\".")]
    public void Json_of_another_kind_is_refused(string json, string message) => Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MoneyPer<Jobs>>(json)).Message);

    [Fact]
    public void The_converter_knows_the_four_measures_alone()
    {
        var converter = new MoneyPerJsonConverter();
        Assert.All([typeof(MoneyPer<Persons>), typeof(MoneyPer<Jobs>), typeof(MoneyPer<FullTimeEquivalents>), typeof(MoneyPer<HoursWorked>)], type => Assert.True(converter.CanConvert(type)));
        Assert.False(converter.CanConvert(typeof(MoneyPer<int>)));
        Assert.Null(converter.CreateConverter(typeof(Money), JsonSerializerOptions.Default));
    }

    [Property]
    public void It_comes_back_equal(Money money, Persons persons)
    {
        if (persons.Number == 0 || !double.IsFinite(money.Amount / persons.Number))
            return;
        MoneyPer<Persons> one = money / persons;
        RoundTrips.Everything(one, MoneyPer<Persons>.Parse, MoneyPer<Persons>.Parse);
        Assert.Equal(one, MoneyPer<Persons>.Parse(one.ToString("G", Dutch), Dutch));
        Everything<Jobs>();
        Everything<FullTimeEquivalents>();
        Everything<HoursWorked>();

        void Everything<T>()
            where T : struct
        {
            MoneyPer<T> other = MoneyPer<T>.Parse(one.ToString().Replace(" per person,", $" per {Word<T>()},", StringComparison.Ordinal));
            Assert.Equal(one.ForOne, other.ForOne);
            RoundTrips.Everything(other, MoneyPer<T>.Parse, MoneyPer<T>.Parse);
        }
    }

    private static string Word<T>() => default(T) switch { Jobs => "job", FullTimeEquivalents => "full-time equivalent", _ => "hour worked" };
}
