using IndustryModel.Json;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using NodaTime;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>What a run cannot be is told with its place in the file, its year and cell, and the draw with its magnitudes.</summary>
public sealed class ImpossibleRunTests
{
    private static string Message(Func<object> run) => Assert.Throws<ScenarioException>(run).Message;

    [Fact]
    public void A_scenario_of_a_file_is_refused_with_its_line()
    {
        Scenario read = Scenario.FromJson(TwoSectors(Lever("x", Level(-2, sector: "C"))).ToJson(indented: true), "deep.json");
        Assert.Matches(@"^deep\.json\(\d+,\d+\): \$\.levers\[0\]\.effects\[0\]: x/0 brings the level of productivity of R1 × C to -200 % in 2020 \(the mean of each distribution\); expected no less than −100 %, which leaves no value added\.", Message(() => read.Run()));
        Assert.Matches(@"^deep\.json\(\d+,\d+\): ", Message(() => read.Aim(new("t", 0.1, 2020)).Simulate(3)));
        Assert.StartsWith("$.levers[0]", Message(() => (read with { Name = "other" }).Run()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draw_is_told_with_its_number_and_magnitudes() => Assert.Matches(
        @"^\$\.levers\[0\]\.effects\[0\]: x/0 brings the level of persons of R1 × C to -1\d\d(\.\d+)? % in 2020 \(draw \d+ of seed 7, where x/0 is -1\.\d+\); expected no less than −100 %, which leaves no jobs\. Bound",
        Message(() => OneCell(Lever("x", Jobs(0) with { Magnitude = new NormalMagnitude(0, 0.6) })).Simulate(1000, 7)));

    [Fact]
    public void A_shock_is_told_with_its_size_year_and_cell() => Assert.Matches(
        @"^\$\.baseline\.shock: a shock of -\d+(\.\d+)? % brings the growth of productivity of R1 × [CG] to -1\d\d(\.\d+)? % in 202[0-4] \(draw \d+ of seed 1\); expected no less than −100 %, which leaves no value added\. Give the shock a smaller standard deviation\.$",
        Message(() => TwoSectors().Until(2024).WithBaseline(new Baseline { Shock = new(0.6) }).Simulate(100)));

    [Fact]
    public void A_shock_beside_an_uncertain_lever_names_the_magnitude_too() => Assert.Matches(@"\(draw \d+ of seed 1, where g/0 is 0\.\d+\)",
        Message(() => OneCell(Lever("g", Growth(0) with { Magnitude = new UniformMagnitude(0.1, 0.2) })).Until(2024).WithBaseline(new Baseline { Shock = new(0.6) }).Simulate(100)));

    [Fact]
    public void A_figure_beyond_numbers_is_blamed_on_what_brings_it_there()
    {
        Assert.Equal("$.levers[0].effects[0]: x/0 brings a figure of R1 × C beyond the range of numbers in 2020 (the mean of each distribution); expected a smaller magnitude.", Message(() => TwoSectors(Lever("x", Level(1e307, sector: "C"))).Run()));
        Assert.StartsWith("$.baseline: growth brings a figure of R1 × C beyond the range of numbers in 2021 (the mean", Message(() => OneCell().Until(2030).WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(1e200))).Run()), StringComparison.Ordinal);

        // employment alone goes beyond, while value added does not
        Assert.Equal("$.baseline: growth brings a figure of R1 × C beyond the range of numbers in 2028 (the mean of each distribution); expected lower growth, or a nearer horizon.",
            Message(() => Of([new("R1", "C", 1e300, 1e-10)], 2030).WithBaseline(Baseline.Constant(GrowthRate.FromFraction(9))).Run()));
    }

    [Fact]
    public void Of_many_impossible_draws_the_first_is_told_whatever_the_threads()
    {
        // in nearly every chunk some draw is impossible, and often both threads find one at once
        Scenario scenario = FourCells().Until(2060).WithBaseline(new Baseline { Shock = new(0.27, ShockScope.Cell) });
        for (ulong seed = 1; seed <= 40; seed++)
        {
            EnsembleOptions options = new() { Draws = 20_000, Seed = seed, Measures = [OutcomeMeasure.Gva] };
            Assert.Equal(Message(() => scenario.Simulate(options with { Threads = 1 })), Message(() => scenario.Simulate(options with { Threads = 2 })));
        }
    }

    [Fact]
    public void A_region_without_workers_is_named_with_its_year() => Assert.Equal(
        "$.laborMarket: new jobs of levers in R2 need more persons in 2022 than other sectors of the region have, or no sector is there to take up lost ones (the mean of each distribution); there are no negative jobs. Make the levers smaller, or the labor market elastic.",
        Message(() => FourCells(Lever("x", Jobs(4, "R2", "C")) with { Start = new LocalDate(2022, 1, 1) }).WithLaborMarket(LaborMarket.FixedTotal).Run()));
}
