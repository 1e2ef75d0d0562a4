using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>A number of a scenario is told with the factors that made it, which can be multiplied by hand.</summary>
public sealed class ScenarioExplanationTests
{
    private static readonly Baseline Growing = Baseline.Constant(GrowthRate.FromFraction(0.02), GrowthRate.FromFraction(0.1)).With(new CellGrowth(Sector: "G", Productivity: GrowthRate.FromFraction(0)));

    [Fact]
    public void A_sum_has_its_start_its_growth_and_its_effects() => Told(
        FourCells(Lever("a", Level(0.5, "R1", "C") with { Weight = 0.5, Origin = "a guess" }), Lever("b", Jobs(0.1, sector: "G"))).WithBaseline(Growing).Run().Path(OutcomeMeasure.Gva, "R1"), 2021,
        "340 as given in 2019, the starting point",
        "382.13892 as given in 2021 without levers", // 130 · 1.02² · 1.1² + 210 · 1.02²
        "baseline growth of persons since 2019: × 1.0404",
        "baseline growth of productivity since 2019: × 1 to 1.21 over 2 cells",
        "a/0: level of productivity × (1 + 0.5 · 0.5 · 1) in 2021, 25.0 %, on 1 of 2 cells (a guess)",
        "b/0: level of persons × (1 + 1 · 0.1 · 1) in 2021, 10.0 %, on 1 of 2 cells (assumption of the user)",
        "444.90105 as given in 2021 with levers"); // 163.65492 · 1.25 + 218.484 · 1.1

    [Fact]
    public void A_share_tells_of_effects_on_the_rest_of_its_whole_and_of_the_labor_market() => Told(
        FourCells(Lever("a", Jobs(0.1, "R1", "G")), Lever("b", Growth(0.01, "R2")), Lever("c", Jobs(0.2))).WithLaborMarket(LaborMarket.FixedTotal).Run().Path(OutcomeMeasure.SharePersons, "R1", "C"), 2020,
        "25.0 % in 2019, the starting point",
        "25.0 % in 2020 without levers",
        "baseline growth of persons since 2019: × 1",
        "baseline growth of productivity since 2019: × 1",
        "a/0: level of persons × (1 + 1 · 0.1 · 1) in 2020, 10.0 %, on 0 of 1 cells and on 1 of the rest of the whole (assumption of the user)",
        "c/0: level of persons × (1 + 1 · 0.2 · 1) in 2020, 20.0 %, on 1 of 1 cells and on 1 of the rest of the whole (assumption of the user)",
        "labor market: each region keeps its baseline total of persons, so sectors without new jobs give way in proportion",
        "23.26 % in 2020 with levers"); // 120 / (120 + 396)

    [Fact]
    public void The_base_year_has_no_growth_yet_and_a_stock_is_what_money_made_of_it() => Told(
        OneCell(Lever("a", Level(new StockMagnitude([new(2019, 21)], 100, 0.1, new FixedMagnitude(0.5)))) with { Start = new(2019, 1, 1) }).WithLaborMarket(LaborMarket.CappedBy(new LaborForce(2019, 500, "R1"))).Run().Path(OutcomeMeasure.Gva), 2019,
        "100 as given in 2019, the starting point",
        "100 as given in 2019 without levers",
        "a/0: level of productivity × (1 + 1 · 0.1 · 1) in 2019, 10.0 %, on 1 of 1 cells (assumption of the user)", // √1.21 − 1
        "labor market: beyond the labor force of a region, sectors without new jobs give way in proportion",
        "110 as given in 2019 with levers");

    private static void Told(OutcomePath path, Year year, params string[] steps)
    {
        Assert.Equal(steps, path.Explain(year).Steps.ToArray());
        Assert.StartsWith($"{(path.Measure == OutcomeMeasure.SharePersons ? "share-persons" : "gva")} of {path.Sector} in {path.Region} in {year}: ", path.Explain(year).Title, StringComparison.Ordinal);
    }
}
