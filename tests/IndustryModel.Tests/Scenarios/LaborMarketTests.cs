using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

public sealed class LaborMarketTests
{
    private static double[] State(Scenario scenario)
    {
        ScenarioOutcome outcome = scenario.Run();
        return [.. new[] { OutcomeMeasure.Persons, OutcomeMeasure.Gva }.SelectMany(m => new[] { "C", "G" }.Select(s => Math.Round(outcome.Path(m, null, s).Values[^1], 9)))];
    }

    [Fact]
    public void Elastic_jobs_are_new() => Assert.Equal([110.0, 300, 110, 300], State(TwoSectors(Lever("x", Jobs(0.1, sector: "C")))));

    [Fact]
    public void A_fixed_total_takes_them_from_the_other_sectors_with_their_value() => Assert.Equal([110.0, 290, 110, 290], State(TwoSectors(Lever("x", Jobs(0.1, sector: "C"))).WithLaborMarket(LaborMarket.FixedTotal)));

    [Fact]
    public void Lost_jobs_go_to_the_other_sectors() => Assert.Equal([90.0, 310, 90, 310], State(TwoSectors(Lever("x", Jobs(-0.1, sector: "C"))).WithLaborMarket(LaborMarket.FixedTotal)));

    [Fact]
    public void Where_every_sector_gets_jobs_all_give_way() => Assert.Equal([100.0, 300, 100, 300], State(TwoSectors(Lever("x", Jobs(0.1))).WithLaborMarket(LaborMarket.FixedTotal)));

    [Fact]
    public void Each_region_keeps_its_total()
    {
        ScenarioOutcome outcome = FourCells(Lever("x", Jobs(0.1, sector: "C")), Lever("y", Jobs(0.3, "R2", "C"))).WithBaseline(Baseline.Constant(GrowthRate.FromFraction(0.01))).WithLaborMarket(LaborMarket.FixedTotal).Run();
        foreach (string region in new[] { "R1", "R2" })
        {
            OutcomePath persons = outcome.Path(OutcomeMeasure.Persons, region);
            Assert.Equal(persons.Baseline.ToArray(), persons.Values.ToArray(), (a, b) => Math.Abs(a - b) <= 1e-12 * a);
        }
    }

    [Fact]
    public void A_cap_lets_jobs_be_new_up_to_it()
    {
        Scenario scenario = TwoSectors(Lever("x", Jobs(0.1, sector: "C")));
        Assert.Equal([110.0, 295, 110, 295], State(scenario.WithLaborMarket(LaborMarket.CappedBy(new LaborForce(2019, 405, "R1")))));
        Assert.Equal([110.0, 300, 110, 300], State(scenario.WithLaborMarket(LaborMarket.CappedBy(new LaborForce(2019, 411, "R1")))));
        Assert.Equal([110.0, 296, 110, 296], State(scenario.WithLaborMarket(LaborMarket.CappedBy(new(2019, 400, "R1"), new(2021, 412, "R1")))));
    }

    [Fact]
    public void A_labor_force_lies_on_straight_lines_between_its_years_in_any_order_and_stays_before_and_after()
    {
        Scenario scenario = FourCells(Lever("x", Jobs(3, sector: "C"))).Until(2027).WithLaborMarket(LaborMarket.CappedBy(new(2024, 500, "R1"), new(2026, 480, "R1"), new(2020, 420, "R1"), new(2023, 240, "R2"), new(2021, 460, "R1")));
        ScenarioOutcome outcome = scenario.Run();
        double[] Persons(string region) => [.. outcome.Path(OutcomeMeasure.Persons, region).Values.ToArray().Select(v => Math.Round(v, 9))];
        Assert.Equal([400.0, 420, 460, 1420 / 3.0, 1460 / 3.0, 500, 490, 480, 480], Persons("R1"), (a, b) => Math.Abs(a - b) < 1e-8);
        Assert.Equal([220.0, 240, 240, 240, 240, 240, 240, 240, 240], Persons("R2"));
        Assert.Equal([220.0, 370, 370], (scenario with { LaborMarket = LaborMarket.CappedBy(new LaborForce(2019, 450, "R1")) }).Run().Path(OutcomeMeasure.Persons, "R2").Values[..3].ToArray()); // no cap there: jobs are new
    }

    [Fact]
    public void At_a_cap_of_just_the_baseline_a_lever_of_nothing_does_nothing()
    {
        Scenario scenario = Of([new("R1", "A", 0.1, 7), new("R1", "B", 0.7, 3), new("R1", "C", 0.3, 1), new("R1", "D", 1e-3, 2), new("R1", "F", 0.2, 5)], 2020, Lever("x", Jobs(0, sector: "B"), Jobs(0, sector: "D")));
        double total = scenario.Run().Path(OutcomeMeasure.Persons).Values[^1];
        ScenarioOutcome outcome = scenario.WithLaborMarket(LaborMarket.CappedBy(new LaborForce(2019, total, "R1"))).Run();
        foreach (string sector in outcome.Sectors)
            Assert.Equal(outcome.Path(OutcomeMeasure.Gva, null, sector).Baseline.ToArray(), outcome.Path(OutcomeMeasure.Gva, null, sector).Values.ToArray());
    }

    [Fact]
    public void Negative_jobs_are_refused() => Assert.Equal(
        "$.laborMarket: new jobs of levers in R1 need more persons in 2020 than other sectors of the region have, or no sector is there to take up lost ones (the mean of each distribution); there are no negative jobs. Make the levers smaller, or the labor market elastic.",
        Assert.Throws<ScenarioException>(() => TwoSectors(Lever("x", Jobs(4, sector: "C"))).WithLaborMarket(LaborMarket.FixedTotal).Run()).Message);

    [Fact]
    public void Lost_jobs_without_a_sector_to_go_to_are_refused() => Assert.StartsWith("$.laborMarket: new jobs of levers in R1 need more persons in 2020",
        Assert.Throws<ScenarioException>(() => Of([new("R1", "C", 100, 100), new("R1", "G", 0, 0)], 2020, Lever("x", Jobs(-0.1, sector: "C"))).WithLaborMarket(LaborMarket.FixedTotal).Run()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_cap_below_the_baseline_is_told() => Assert.Equal(
        ["$.laborMarket.cap: the labor force of R1 is 399 in 2019, where the baseline employs 400; expected one that is at least that. Raise the cap, or lower the growth of persons."],
        TwoSectors(Lever("x", Jobs(0.1, sector: "C"))).WithLaborMarket(LaborMarket.CappedBy(new LaborForce(2019, 399, "R1"))).Problems());

    [Fact]
    public void What_goes_below_minus_100_percent_is_named_with_its_baseline()
    {
        Assert.Equal("$.levers[0].effects[0]: x/0 brings the growth of productivity of R1 × C to -110 % in 2020 (the mean of each distribution); expected no less than −100 %, which leaves no value added. Bound the magnitude, for instance by a truncated normal distribution.",
            Assert.Throws<ScenarioException>(() => OneCell(Lever("x", Growth(-0.6))).WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(-0.5))).Run()).Message);
        Assert.StartsWith("$.levers[0].effects[0]: a/0 and b/0 bring the level of productivity of R1 × C to -181 % in 2020",
            Assert.Throws<ScenarioException>(() => OneCell(Lever("a", Level(-0.1)), Lever("b", Level(-0.1))).Combine("a", "b", 20).Run()).Message, StringComparison.Ordinal);
        Assert.Equal("$.baseline: growth brings a figure of R1 × C beyond the range of numbers in 2021 (the mean of each distribution); expected lower growth, or a nearer horizon.",
            Assert.Throws<ScenarioException>(() => OneCell().Until(2030).WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(1e200))).Run()).Message);
    }
}
