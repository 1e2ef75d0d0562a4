using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

public sealed class LaborProductivityTests
{
    private static RegionalAccounts With(string gva, string persons, Vintage? vintage = null, Measure? labor = null) => new("pair",
        [Cube("gva", CurrentGva, "N R1", "TOTAL C", 2018, gva), Cube("labor", labor ?? ThousandPersons, "N R1", "TOTAL C", 2018, persons, vintage)]);

    [Fact]
    public void Productivity_is_value_added_per_person_in_whole_euros()
    {
        LaborProductivity c = Country().Productivity(S("C"), R("N"), 2018);
        Assert.Equal(Money.Of(125_000, Currency.Euro, PriceBasis.Current), c.Level.Value); // 200 million over 1.6 thousand
        Assert.Equal(1, c.Relative.Value);
        LaborProductivity r1 = Country().Productivity(S("C"), R("R1"), 2018);
        Assert.Equal(125e6 / 1050, r1.Level.Value.Amount, 6);
        Assert.Equal(125e6 / 1050 / 125_000, r1.Relative.Value, 12);
        Assert.Equal(125, r1.ValueAdded.Value);
        Assert.Equal(1.05, r1.Labor.Value);
        Assert.Equal(R("N"), r1.Benchmark);
        Assert.Equal(ObservationFlags.None, r1.WorstFlag);
    }

    [Fact]
    public void Other_benchmark_can_be_named()
        => Assert.Equal(15e6 / 150 / (125e6 / 1050), Country().Productivity(S("C"), R("R2"), 2018, benchmark: R("R1")).Relative.Value, 12);

    [Fact]
    public void Several_regions_are_looked_at_as_one()
    {
        LaborProductivity both = Country().Productivity(S("C"), [R("R1"), R("R3")], 2018);
        Assert.Equal(185e6 / 1450, both.Level.Value.Amount, 6);
        Assert.Throws<OverlapException>(() => Country().Productivity(S("C"), [R("P1"), R("R1")], 2018));
    }

    [Fact]
    public void Nothing_is_per_zero_persons()
    {
        LaborProductivity none = With("10 5 / 10 5", "1 1 / 1 0").Productivity(S("C"), R("R1"), 2018);
        Assert.Equal(MissingReason.Undefined, none.Level.Reason);
        Assert.Equal("R1 × C × 2018: employed persons are 0, and nothing is per 0 of them", none.Level.Note);
        Assert.Equal(none.Level.Note, none.Relative.Note);
        Assert.Equal("R1, C, 2018: undefined: R1 × C × 2018: employed persons are 0, and nothing is per 0 of them", none.ToString());
    }

    [Fact]
    public void A_level_beyond_every_number_is_undefined()
    {
        LaborProductivity far = With("10 5 / 1e300 1e300", "1 1 / 1e-300 1e-300").Productivity(S("C"), R("R1"), 2018);
        Assert.Equal((MissingReason.Undefined, "R1 × C × 2018: the level is beyond every number"), (far.Level.Reason, far.Level.Note));
        LaborProductivity nowhere = With("10 5 / 10 5", "1 1 / 1 1").Productivity(S("C"), R("R1"), 2018);
        Assert.Equal([Office], nowhere.Sources.ToArray());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1e-320")] // a ratio beyond every number
    public void Nothing_is_relative_to_a_benchmark_of_nothing(string benchmark)
    {
        LaborProductivity result = With($"10 {benchmark} / 10 5e5", "1 1 / 1 1").Productivity(S("C"), R("R1"), 2018);
        Assert.True(result.Level.HasValue);
        Assert.Equal((MissingReason.Undefined, "the benchmark's productivity is not above 0"), (result.Relative.Reason, result.Relative.Note));
    }

    [Fact]
    public void Missing_figures_are_named()
    {
        Assert.Equal("R1 × C × 2018 is confidential", With("10 5 / 10 c", "1 1 / 1 1").Productivity(S("C"), R("R1"), 2018).Level.Note);
        Assert.Equal("R1 × C × 2018 is not available", With("10 5 / 10 5", "1 1 / 1 :").Productivity(S("C"), R("R1"), 2018).Level.Note);
        LaborProductivity nation = With("10 c / 10 5", "1 1 / 1 1").Productivity(S("C"), R("R1"), 2018);
        Assert.True(nation.Level.HasValue);
        Assert.Equal("N × C × 2018 is confidential", nation.Relative.Note);
    }

    [Fact]
    public void Benchmark_without_value_added_compares_with_nothing()
        => Assert.Equal("the benchmark's productivity is not above 0", With("10 0 / 10 5", "1 1 / 1 1").Productivity(S("C"), R("R1"), 2018).Relative.Note);

    [Fact]
    public void Two_vintages_are_not_divided()
    {
        LaborProductivity mixed = With("10 5 / 10 5", "1 1 / 1 1", Old).Productivity(S("C"), R("R1"), 2018);
        Assert.Equal(MissingReason.NotCovered, mixed.Level.Reason);
        Assert.Contains("figures of two vintages do not belong together", mixed.Level.Note, StringComparison.Ordinal);
        Assert.False(mixed.BenchmarkLevel.HasValue);
        Assert.False(mixed.Relative.HasValue);
    }

    [Theory]
    [InlineData("population")]
    [InlineData("gva")]
    public void Only_labor_counts(string code)
    {
        MeasureConcept concept = code == "gva" ? MeasureConcept.GrossValueAdded : MeasureConcept.Population;
        Assert.Equal($"{concept} counts no labor; productivity is per person employed, job, full-time equivalent or hour. (Parameter 'labor')",
            Assert.Throws<ArgumentException>(() => Country().Productivity(S("C"), R("N"), 2018, concept)).Message);
    }

    [Fact]
    public void Unit_of_labor_is_named()
    {
        foreach ((MeasureConcept concept, UnitDimension dimension, string name) in new[]
        {
            (MeasureConcept.Persons, UnitDimension.Persons, "person"), (MeasureConcept.Jobs, UnitDimension.Jobs, "job"),
            (MeasureConcept.FullTimeEquivalents, UnitDimension.FullTimeEquivalents, "full-time equivalent"), (MeasureConcept.Hours, UnitDimension.Hours, "hour"),
        })
        {
            LaborProductivity c = With("10 5 / 10 5", "50 20 / 1 1", labor: new(concept, Unit.Of(dimension, 3))).Productivity(S("C"), R("N"), 2018, concept);
            Assert.Equal($"N, C, 2018: 250 EUR per {name}, 1.00 times N", c.ToString());
            Assert.Equal($"EUR per {name}", c.ToTable().Columns[6].Unit);
        }
    }

    [Fact]
    public void Table_has_figures_level_and_relative_level()
    {
        LaborProductivity c = Country().Productivity(S("C"), R("N"), 2018);
        Assert.Equal("region,sector,year,measure,valueAdded,labor,productivity,benchmark,relative,flag\r\nN,C,2018,persons,200,1.6,125000,N,1,\r\n", c.ToTable().ToCsv());
        Assert.Equal("gross value added / employed persons; relative to N, same sector", c.ToTable().Convention);
        Assert.Equal(2, LaborProductivity.TableOf([c, Country().Productivity(S("C"), R("R1"), 2018)]).RowCount);
        Assert.Equal("A table of productivities needs at least one. (Parameter 'results')", Assert.Throws<ArgumentException>(() => LaborProductivity.TableOf([])).Message);
        LaborProductivity jobs = With("10 5 / 10 5", "1 1 / 1 1", labor: new(MeasureConcept.Jobs, Unit.Of(UnitDimension.Jobs, 3))).Productivity(S("C"), R("N"), 2018, MeasureConcept.Jobs);
        Assert.StartsWith($"{jobs.ValueAddedCube.Measure} per {jobs.LaborCube.Measure} cannot stand in one table with", Assert.Throws<ArgumentException>(() => LaborProductivity.TableOf([c, jobs])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Explanation_fills_in_the_figures()
    {
        Explanation why = Country().Productivity(S("C"), R("N"), 2018).Explain();
        Assert.Equal("gross value added per person of C in N, 2018: 125,000 EUR", why.Title);
        Assert.Equal(
        [
            $"x = 200 {Unit.MillionEuro} (gva, vintage 2026-03-23)", $"L = 1.6 {Unit.ThousandPersons} (persons, vintage 2026-03-23)",
            "x / L = 125,000 EUR", "x / L in N = 125,000 EUR", "relative = 1",
        ], why.Steps.ToArray());
        Assert.Equal([Office], why.Sources.ToArray());
    }
}
