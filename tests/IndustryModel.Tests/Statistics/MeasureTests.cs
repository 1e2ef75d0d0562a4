using FsCheck.Xunit;
using IndustryModel.Json;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Statistics;

public sealed class MeasureTests
{
    [Fact]
    public void Known_concepts_have_names_in_two_languages()
    {
        MeasureConcept[] known = [MeasureConcept.GrossValueAdded, MeasureConcept.Gdp, MeasureConcept.Persons, MeasureConcept.Jobs, MeasureConcept.FullTimeEquivalents, MeasureConcept.Hours, MeasureConcept.Output, MeasureConcept.Population];
        Assert.Equal("gva gdp persons jobs fte hours output population", string.Join(' ', known.Select(c => c.Code)));
        Assert.Equal("gross value added, gross domestic product, employed persons, jobs, full-time equivalents, hours worked, gross output, population", string.Join(", ", known.AsEnumerable()));
        Assert.Equal("bruto toegevoegde waarde, bruto binnenlands product, werkzame personen, banen, voltijdbanen, gewerkte uren, productiewaarde, bevolking", string.Join(", ", known.Select(c => c.NameNl)));
        Assert.Equal("Money Money Persons Jobs FullTimeEquivalents Hours Money Persons", string.Join(' ', known.Select(c => c.Dimension)));
    }

    [Fact]
    public void Concepts_are_equal_by_code()
    {
        var own = new MeasureConcept("gva", "value added", "toegevoegde waarde", UnitDimension.Money);
        Assert.Equal(MeasureConcept.GrossValueAdded, own);
        Assert.Equal(MeasureConcept.GrossValueAdded.GetHashCode(), own.GetHashCode());
        Assert.True(own.Equals((object)MeasureConcept.GrossValueAdded));
        Assert.False(own.Equals(MeasureConcept.Gdp) || own.Equals((object?)null) || own.Equals((object)"gva"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_concept_has_a_code_and_names(string empty)
    {
        Assert.Throws<ArgumentException>("code", () => new MeasureConcept(empty, "a", "b", UnitDimension.Jobs));
        Assert.Throws<ArgumentException>("nameEn", () => new MeasureConcept("a", empty, "b", UnitDimension.Jobs));
        Assert.Throws<ArgumentException>("nameNl", () => new MeasureConcept("a", "a", empty, UnitDimension.Jobs));
    }

    [Theory]
    [InlineData("GVA")]
    [InlineData("g va")]
    [InlineData("gvä")]
    [InlineData("gva_1")]
    public void A_code_of_a_concept_is_plain(string code) => Assert.StartsWith($"'{code}' is no code of a concept; expected lower-case letters, digits and hyphens, such as gva.",
        Assert.Throws<ArgumentException>(nameof(code), () => new MeasureConcept(code, "a", "b", UnitDimension.Jobs)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_measure_needs_a_unit_that_fits_and_prices_where_it_is_money()
    {
        Assert.Equal("gross value added, million EUR, current prices", new Measure(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Current).ToString());
        Assert.Equal("employed persons, thousand persons", new Measure(MeasureConcept.Persons, Unit.ThousandPersons).ToString());
        Refuses("unit", "gross value added is measured in Money, not in thousand persons.", () => new(MeasureConcept.GrossValueAdded, Unit.ThousandPersons, PriceBasis.Current));
        Refuses("priceBasis", "gross value added in million EUR needs a price basis, such as PriceBasis.Current: money without its prices cannot be compared.", () => new(MeasureConcept.GrossValueAdded, Unit.MillionEuro));
        Refuses("priceBasis", "employed persons in persons has no prices; current prices was given.", () => new(MeasureConcept.Persons, Unit.Person, PriceBasis.Current));
        var perHead = new MeasureConcept("per-head", "GDP per head", "bbp per hoofd", UnitDimension.MoneyPerPerson);
        Assert.Throws<ArgumentException>("priceBasis", () => new Measure(perHead, Unit.MoneyPerPerson(Currency.Euro)));
        Assert.False(new Measure(perHead, Unit.MoneyPerPerson(Currency.Euro), PriceBasis.Current).IsAdditive);
    }

    [Fact]
    public void Sums_are_for_what_adds_up()
    {
        Assert.True(new Measure(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Constant(2015)).IsAdditive && new Measure(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.PreviousYear).IsAdditive);
        Assert.True(new Measure(MeasureConcept.Hours, Unit.Of(UnitDimension.Hours)).IsAdditive);
        Assert.False(new Measure(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.ChainLinked(2015)).IsAdditive);
        Assert.All([Unit.Index(2015), Unit.Of(UnitDimension.Percent), Unit.PureNumber], unit => Assert.False(new Measure(new("x", "x", "x", unit.Dimension), unit).IsAdditive));
    }

    [Fact]
    public void Parts_of_a_measure_make_it_another()
    {
        Measure measure = new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current);
        Assert.Equal(measure, new(MeasureConcept.Gdp, Unit.Money(Currency.Euro, 6), PriceBasis.Current));
        Assert.NotEqual(measure, new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Current));
        Assert.NotEqual(measure, new(MeasureConcept.Gdp, Unit.Money(Currency.Euro, 3), PriceBasis.Current));
        Assert.NotEqual(measure, new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Constant(2015)));
    }

    [Property]
    public void A_measure_comes_back_equal(Measure measure) => Assert.Equal(measure, IndustryModelJson.FromJson<Measure>(IndustryModelJson.ToJson(measure)));

    private static void Refuses(string parameter, string message, Func<Measure> call)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(parameter, call).Message, StringComparison.Ordinal);
}
