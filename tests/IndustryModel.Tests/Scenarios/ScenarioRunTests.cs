using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using NodaTime;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

public sealed class ScenarioRunTests
{
    [Fact]
    public void Ten_and_twenty_percent_on_100_are_132()
    {
        ScenarioOutcome outcome = TwoLevers().Run();
        Assert.Equal([100.0, 132], outcome.Path(OutcomeMeasure.Gva).Values.ToArray());
        Assert.Equal([100.0, 100], outcome.Path(OutcomeMeasure.Gva).Baseline.ToArray());
        Assert.Equal([100.0, 100], outcome.Path(OutcomeMeasure.Persons).Values.ToArray());
        Assert.Equal([1.0, 1.32], outcome.Path(OutcomeMeasure.Productivity).Values.ToArray());
    }

    [Fact]
    public void Constant_growth_follows_the_closed_form() => Assert.All(GoldenRows.Numbers("constant_growth_share"), row =>
    {
        Scenario scenario = Of([new("NL", "C", 12, row[0]), new("NL", "G", 88, 1 - row[0])], 2019 + (int)row[3])
            .WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(row[2])).With(new CellGrowth(Sector: "C", Productivity: GrowthRate.FromFraction(row[1]))));
        ScenarioOutcome outcome = scenario.Run();
        Assert.Equal(row[4], outcome.Path(OutcomeMeasure.Gva, null, "C").Values[^1] / row[0], 1e-12 * row[4]);
        Assert.Equal(row[5], outcome.Path(OutcomeMeasure.Gva, null, "G").Values[^1] / (1 - row[0]), 1e-12 * row[5]);
        Assert.Equal(row[6], outcome.Path(OutcomeMeasure.ShareGva, null, "C").Values[^1], 1e-12);
    });

    [Fact]
    public void Industry_at_the_required_rate_reaches_the_share_and_goal_seek_finds_that_rate() => Assert.All(GoldenRows.Numbers("required_growth").Where(r => r[0] is > 1e-100 and < 1 && r[1] is > 0 and < 0.999999 && r[4] > -1 && r[3] is >= 1 and <= 60 && r[3] == Math.Floor(r[3])), row =>
    {
        Scenario scenario = Of([new("NL", "C", 12, row[0]), new("NL", "G", 88, 1 - row[0])], 2019 + (int)row[3]).WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(row[2])));
        Scenario growing = scenario.WithBaseline(scenario.Baseline.With(new CellGrowth(Sector: "C", Productivity: GrowthRate.FromFraction(row[4]))));
        Assert.Equal(row[1], growing.Run().Path(OutcomeMeasure.ShareGva, null, "C").Values[^1], 1e-12);

        GoalSeekResult found = scenario.Seek(new("share", row[1], scenario.Horizon, OutcomeMeasure.ShareGva, null, "C"), "growth");
        Assert.True(found.IsReachable, found.Reason);
        Assert.Equal(row[4] - row[2], found.Value!.Value, 1e-10);
        Assert.Equal(row[1], found.Achieved!.Value, 1e-13);
    });

    [Fact]
    public void Compound_growth_leads_from_start_to_end() => Assert.All(GoldenRows.Numbers("cagr").Where(r => r[0] > 0 && r[1] > 0 && r[2] >= 1 && r[2] == Math.Floor(r[2])), row =>
        Assert.Equal(row[1], Of([new("NL", "C", 1, row[0])], 2019 + (int)row[2]).WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(row[3]))).Run().Path(OutcomeMeasure.Gva).Values[^1], 1e-12 * row[1]));

    [Theory]
    [InlineData(2021, 184.0 / 365)]
    [InlineData(2024, 184.0 / 366)]
    public void A_step_on_the_first_of_July_counts_by_the_days_of_its_year(int year, double intensity)
    {
        Scenario scenario = OneCell(Lever("step", Level(1)) with { Start = new LocalDate(year, 7, 1) }).Until(year + 1);
        OutcomePath path = scenario.Run().Path(OutcomeMeasure.Gva);
        Assert.Equal(100, path[year - 1].Value);
        Assert.Equal(100 + 100 * intensity, path[year].Value);
        Assert.Equal(200, path[year + 1].Value);
    }

    [Fact]
    public void Lag_and_build_up_delay_the_effect()
    {
        Scenario late = OneCell(Lever("late", Level(1)) with { Lag = Period.FromYears(2), BuildUp = Period.FromYears(2) }).Until(2025);
        Assert.Equal([100, 100, 100, 125, 175, 200, 200], [.. late.Run().Path(OutcomeMeasure.Gva).Values.ToArray().Select(v => Math.Round(v, 5))]);
    }

    [Fact]
    public void Growth_adds_to_the_rate_and_levels_multiply()
    {
        Baseline growing = Baseline.Constant(GrowthRate.FromFraction(0.02), GrowthRate.FromFraction(0.01));
        Assert.Equal(100 * 1.02 * 1.02 * 1.04 * 1.04, OneCell(Lever("g", Growth(0.03))).Until(2021).WithBaseline(growing).In(2021), 1e-12);
        Assert.Equal(100 * 1.02 * 1.02 * 1.01 * 1.01 * 1.1, OneCell(Lever("l", Level(0.1))).Until(2021).WithBaseline(growing).In(2021), 1e-12);
        Scenario jobs = OneCell(Lever("j", Jobs(0.1))).WithBaseline(growing);
        Assert.Equal(100 * 1.02 * 1.1, jobs.In(2020, OutcomeMeasure.Persons), 1e-12);
        Assert.Equal(1.01, jobs.In(2020, OutcomeMeasure.Productivity), 1e-14);
        LeverEffect jobGrowth = Jobs(0.05) with { Kind = EffectKind.Growth };
        Assert.Equal(100 * 1.07, OneCell(Lever("j", jobGrowth)).WithBaseline(growing).In(2020, OutcomeMeasure.Persons), 1e-12);
        Assert.Equal(100 * 1.07 * 1.01, OneCell(Lever("j", jobGrowth)).WithBaseline(growing).In(2020), 1e-12);
    }

    [Fact]
    public void A_weight_scales_and_a_region_or_sector_narrows()
    {
        Assert.Equal(110, OneCell(Lever("half", Level(0.2) with { Weight = 0.5 })).In(2020), 1e-12);
        ScenarioOutcome outcome = FourCells(Lever("x", Level(0.1, "R2", "C"))).Run();
        Assert.Equal([130, 210, 49.5, 150], [.. new[] { ("R1", "C"), ("R1", "G"), ("R2", "C"), ("R2", "G") }.Select(c => Math.Round(outcome.Path(OutcomeMeasure.Gva, c.Item1, c.Item2).Values[^1], 10))]);
        Assert.Equal((130 + 49.5) / (130 + 210 + 49.5 + 150), outcome.Path(OutcomeMeasure.ShareGva, null, "C").Values[^1], 1e-14);
    }

    [Fact]
    public void What_ends_stays_goes_or_halves()
    {
        ScenarioLever ends = Lever("x", Level(1)) with { End = new LocalDate(2022, 1, 1) };
        double[] Path(ScenarioLever lever) => OneCell(lever).Until(2024).Run().Path(OutcomeMeasure.Gva).Values.ToArray();
        Assert.Equal([100.0, 200, 200, 200, 200, 200], Path(ends));
        Assert.Equal([100.0, 200, 200, 100, 100, 100], Path(ends with { Persistence = LeverPersistence.WhileActive }));
        double[] halving = Path(ends with { Persistence = LeverPersistence.Decaying, HalfLife = Period.FromYears(1) });
        Assert.Equal([100.0, 200, 200], halving[..3]);
        for (int t = 3; t < halving.Length; t++)
            Assert.Equal(100 + 100 * 0.5 / Math.Log(2) * Math.Pow(2, 3 - t), halving[t], 0.2);
    }

    [Theory]
    [InlineData(0.5, 132 * 1.05)]
    [InlineData(-1, 120)]
    [InlineData(-0.5, 132 * (1 - 0.05 / 1.1))]
    [InlineData(0, 132)]
    public void Synergy_and_overlap_of_levels_go_by_the_smaller(double synergy, double value) => Assert.Equal(value, TwoLevers().Combine("ten", "twenty", synergy).In(2020), 1e-12);

    [Fact]
    public void Synergy_of_growth_adds_and_levers_that_go_apart_have_none()
    {
        Assert.Equal(103.5, OneCell(Lever("a", Growth(0.01)), Lever("b", Growth(0.02))).Combine("b", "a", 0.5).In(2020), 1e-12);
        Assert.Equal(101, OneCell(Lever("a", Growth(-0.01)), Lever("b", Growth(0.02))).Combine("a", "b", 0.5).In(2020), 1e-12);
        Assert.Equal(110 * 1.05, OneCell(Lever("a", Growth(0.05)), Lever("b", Level(0.1))).Combine("a", "b", 1).In(2020), 1e-12);
        Assert.Equal(0, OneCell(Lever("a", Level(-1)), Lever("b", Level(-1))).Combine("a", "b", -1).In(2020));
    }

    [Fact]
    public void A_stock_lifts_by_its_elasticity()
    {
        LeverEffect stock = Level(new StockMagnitude([new(2020, 10), new(2021, 10), new(2022, 10)], 100, 0.1, new FixedMagnitude(0.2)));
        double[] found = OneCell(Lever("s", stock)).Until(2023).Run().Path(OutcomeMeasure.Gva).Values.ToArray();
        double[] added = [0, 10, 19, 27.1, 24.39];
        Assert.Equal(added.Select(s => 100 * Math.Pow(1 + s / 100, 0.2)), found, (a, b) => Math.Abs(a - b) < 1e-11);
    }

    [Fact]
    public void A_diffusion_lifts_by_the_mean_adoption_of_the_year()
    {
        double[] found = OneCell(Lever("d", Level(DiffusionMagnitude.Bass(0.03, 0.38, new FixedMagnitude(0.5))))).Until(2024).Run().Path(OutcomeMeasure.Gva).Values.ToArray();
        double Bass(double t) => (1 - Math.Exp(-0.41 * t)) / (1 + 0.38 / 0.03 * Math.Exp(-0.41 * t));
        int day = 0;
        for (int t = 1; t < found.Length; t++)
        {
            int days = DateTime.IsLeapYear(2019 + t) ? 366 : 365;
            Assert.Equal(100 + 50 * Enumerable.Range(day, days).Average(d => Bass((d + 0.5) / 365.25)), found[t], 1e-9);
            day += days;
        }
    }

    [Fact]
    public void Shares_are_those_of_the_region_and_the_nation()
    {
        ScenarioOutcome outcome = FourCells().Run();
        Assert.Equal(130.0 / 340, outcome.Path(OutcomeMeasure.ShareGva, "R1", "C")[2020].Value);
        Assert.Equal(50.0 / 220, outcome.Path(OutcomeMeasure.SharePersons, "R2", "C")[2020].Value);
        Assert.Equal(150.0 / 620, outcome.Path(OutcomeMeasure.SharePersons, null, "C")[2020].Value);
    }
}
