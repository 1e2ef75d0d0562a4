using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Json;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Statistics;

public sealed class UnitTests
{
    public static TheoryData<string, string, UnitDimension, int> All => new()
    {
        { "EUR", "EUR", UnitDimension.Money, 0 },
        { "THS_EUR", "thousand EUR", UnitDimension.Money, 3 },
        { "MIO_EUR", "million EUR", UnitDimension.Money, 6 },
        { "BIO_USD", "billion USD", UnitDimension.Money, 9 },
        { "PERSONS", "persons", UnitDimension.Persons, 0 },
        { "THS_PERSONS", "thousand persons", UnitDimension.Persons, 3 },
        { "THS_JOBS", "thousand jobs", UnitDimension.Jobs, 3 },
        { "MIO_FTE", "million full-time equivalents", UnitDimension.FullTimeEquivalents, 6 },
        { "MIO_HOURS", "million hours", UnitDimension.Hours, 6 },
        { "INDEX_2015", "index, 2015 = 100", UnitDimension.Index, 0 },
        { "INDEX_0015", "index, 0015 = 100", UnitDimension.Index, 0 },
        { "PC", "percent", UnitDimension.Percent, 0 },
        { "NUMBER", "number", UnitDimension.Number, 0 },
        { "EUR_PER_PERSON", "EUR per person", UnitDimension.MoneyPerPerson, 0 },
        { "THS_EUR_PER_PERSON", "thousand EUR per person", UnitDimension.MoneyPerPerson, 3 },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void A_unit_has_a_code_and_words(string code, string words, UnitDimension dimension, int power)
    {
        Unit unit = Unit.Parse(code);
        Assert.Equal((code, words, dimension, power), (unit.Code, unit.ToString(), unit.Dimension, unit.PowerOfTen));
        Assert.All([code, words, code.ToUpperInvariant(), words.ToUpperInvariant(), $" {words} "], text => Assert.Equal(unit, Unit.Parse(text)));
        Assert.Equal(double.Parse($"1e{power}", System.Globalization.CultureInfo.InvariantCulture), unit.Scale);
    }

    [Theory]
    [InlineData("CP_MEUR", "MIO_EUR")]
    [InlineData("CLV15_MEUR", "MIO_EUR")]
    [InlineData("CLV20_MNAC", "MIO_EUR")]
    [InlineData("MIO_EUR_CP", "MIO_EUR")]
    [InlineData("CLV_I15", "INDEX_2015")]
    [InlineData("I15", "INDEX_2015")]
    [InlineData("THS", "THS_PERSONS")]
    [InlineData("THS_PER", "THS_PERSONS")]
    [InlineData("NR", "PERSONS")]
    [InlineData("PER", "PERSONS")]
    [InlineData("person", "PERSONS")]
    [InlineData("percent", "PC")]
    [InlineData("EUR_HAB", "EUR_PER_PERSON")]
    [InlineData("THS_HW", "THS_HOURS")]
    [InlineData("THS_PERSON", "THS_PERSONS")]
    [InlineData("index 2015 = 100", "INDEX_2015")]
    public void Codes_of_statistical_offices_are_read(string text, string code) => Assert.Equal(code, Unit.Parse(text).Code);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("MIO")]
    [InlineData("CLV")]
    [InlineData("THS_BIO")]
    [InlineData("EURO")]
    [InlineData("MIO_EURO")]
    [InlineData("MIO_PC")]
    [InlineData("THS_NUMBER")]
    [InlineData("THS_I15")]
    [InlineData("INDEX_15")]
    [InlineData("INDEX_0000")]
    [InlineData("INDEX_20155")]
    [InlineData("INDEX_201x")]
    [InlineData("Ix5")]
    [InlineData("I1x")]
    [InlineData("J15")]
    [InlineData("eu1")]
    [InlineData("E1R_PER_PERSON")]
    [InlineData("_EUR")]
    public void Other_texts_are_refused(string text)
    {
        Assert.False(Unit.TryParse(text, out Unit? unit));
        Assert.Null(unit);
        Assert.Equal($"'{text}' is no unit; expected a code such as MIO_EUR, THS_PERSONS, NR, INDEX_2015 or PC, or words such as 'million EUR'.", Assert.Throws<FormatException>(() => Unit.Parse(text)).Message);
    }

    [Fact]
    public void Nothing_is_no_unit() => Assert.False(Unit.TryParse(null, out _));

    [Fact]
    public void Scales_convert_within_a_dimension()
    {
        Assert.Equal((1000, 0.001, 1), (Unit.MillionEuro.ConversionTo(Unit.Money(Currency.Euro, 3)), Unit.Person.ConversionTo(Unit.ThousandPersons), Unit.PureNumber.ConversionTo(Unit.PureNumber)));
        Assert.Equal(1e9, Unit.Money(Currency.Euro, 9).ConversionTo(Unit.Money(Currency.Euro, 0)));
        Assert.Equal("million EUR cannot be converted to million USD: they measure different things.",
            Assert.Throws<InvalidOperationException>(() => Unit.MillionEuro.ConversionTo(Unit.Money(Currency.UsDollar, 6))).Message);
        Assert.Throws<InvalidOperationException>(() => Unit.Person.ConversionTo(Unit.Of(UnitDimension.Jobs)));
        Assert.Throws<InvalidOperationException>(() => Unit.Index(2015).ConversionTo(Unit.Index(2020)));
        Assert.Throws<InvalidOperationException>(() => Unit.MillionEuro.ConversionTo(Unit.MoneyPerPerson(Currency.Euro)));
    }

    [Fact]
    public void Factories_refuse_what_is_no_unit()
    {
        Assert.StartsWith("A unit of money needs a currency: use Unit.Money.", Assert.Throws<ArgumentException>("dimension", () => Unit.Of(UnitDimension.Money)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A unit of money per person needs a currency: use Unit.MoneyPerPerson.", Assert.Throws<ArgumentException>("dimension", () => Unit.Of(UnitDimension.MoneyPerPerson)).Message, StringComparison.Ordinal);
        Assert.StartsWith("An index needs a reference year: use Unit.Index.", Assert.Throws<ArgumentException>("dimension", () => Unit.Of(UnitDimension.Index)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A percentage or a pure number has no scale; expected 0.", Assert.Throws<ArgumentOutOfRangeException>("powerOfTen", () => Unit.Of(UnitDimension.Percent, 3)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("powerOfTen", () => Unit.Of(UnitDimension.Number, 6));
        Assert.StartsWith("A scale is 0 (ones), 3 (thousands), 6 (millions) or 9 (billions).", Assert.Throws<ArgumentOutOfRangeException>("powerOfTen", () => Unit.Of(UnitDimension.Persons, 2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("powerOfTen", () => Unit.Money(Currency.Euro, 12));
        Assert.Throws<ArgumentOutOfRangeException>("powerOfTen", () => Unit.MoneyPerPerson(Currency.Euro, -3));
        Assert.StartsWith("No such dimension.", Assert.Throws<ArgumentOutOfRangeException>("dimension", () => Unit.Of((UnitDimension)42)).Message, StringComparison.Ordinal);
    }

    [Property]
    public void A_unit_comes_back_equal(Unit unit)
    {
        Assert.Equal(unit, Unit.Parse(unit.Code));
        Assert.Equal(unit, Unit.Parse(unit.ToString()));
        Assert.Equal(unit, JsonSerializer.Deserialize<Unit>(JsonSerializer.Serialize(unit)));
        Assert.Equal(unit, IndustryModelJson.FromJson<Unit>(IndustryModelJson.ToJson(unit)));
    }
}
