using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Goal seek, attribution, comparison and sweep.</summary>
public sealed class ScenarioQuestionTests
{
    [Fact]
    public void Goal_seek_finds_a_number_of_the_scenario()
    {
        GoalSeekResult found = TwoLevers().Seek(new ScenarioTarget("150", 150, 2020, OutcomeMeasure.Gva), "/levers/0/effects/0/magnitude");
        Assert.True(found.IsReachable);
        Assert.Equal(0.25, found.Value!.Value, 1e-15);
        Assert.Equal(150, found.Achieved!.Value, 1e-13);
        Assert.Equal("150: /levers/0/effects/0/magnitude = 0.25", found.ToString());
    }

    [Fact]
    public void Goal_seek_finds_the_intensity_of_all_levers()
    {
        GoalSeekResult found = TwoLevers().Seek(new ScenarioTarget("126.5", 126.5, 2020, OutcomeMeasure.Gva));
        Assert.Equal(126.5, 100 * (1 + 0.1 * found.Value!.Value) * (1 + 0.2 * found.Value.Value), 1e-12);
        Assert.Equal(1, TwoLevers().Seek(new ScenarioTarget("132", 132, 2020, OutcomeMeasure.Gva)).Value);
    }

    [Fact]
    public void A_figure_that_was_reached_is_what_a_run_with_that_number_has()
    {
        Scenario scenario = FourCells(Lever("x", Level(0.1, "R2", "C")));
        GoalSeekResult found = scenario.Seek(new ScenarioTarget("t", 0.3, 2022, OutcomeMeasure.ShareGva, null, "C"), "/levers/0/effects/0/magnitude");
        Scenario set = scenario with { Levers = [Lever("x", Level(found.Value!.Value, "R2", "C"))] };
        Assert.Equal(found.Achieved, set.In(2022, OutcomeMeasure.ShareGva, null, "C"));
        Assert.Equal(0.3, found.Achieved!.Value, 1e-15);
    }

    /// <summary>Growth of a share, of a sum, and a goal that lies between two figures: no double beside the one that was found comes nearer.</summary>
    [Theory]
    [InlineData(0.3, OutcomeMeasure.ShareGva)]
    [InlineData(0.123456789, OutcomeMeasure.ShareGva)]
    [InlineData(777.7, OutcomeMeasure.Gva)]
    [InlineData(130.00000000000003, OutcomeMeasure.Gva)]
    public void The_number_found_is_the_nearest_to_the_goal_to_the_last_bit(double goal, OutcomeMeasure measure)
    {
        const string pointer = "/levers/0/effects/0/magnitude";
        Scenario scenario = TwoSectors(Lever("x", Level(0.1, sector: "C")));
        GoalSeekResult found = scenario.Seek(new ScenarioTarget("t", goal, 2020, measure, null, "C"), pointer);
        double Miss(double magnitude) => Math.Abs((scenario with { Levers = [Lever("x", Level(magnitude, sector: "C"))] }).In(2020, measure, null, "C") - goal);
        Assert.True(found.IsReachable, found.Reason);
        Assert.Equal(Miss(found.Value!.Value), Math.Abs(found.Achieved!.Value - goal));
        Assert.True(Miss(found.Value.Value) <= Miss(Math.BitIncrement(found.Value.Value)));
        Assert.True(Miss(found.Value.Value) <= Miss(Math.BitDecrement(found.Value.Value)));
    }

    /// <summary>x / (x − 190), beside a sector that loses 190: at 190 the share goes from −∞ to ∞.</summary>
    [Fact]
    public void A_goal_that_a_figure_jumps_over_is_not_reached_there()
    {
        Scenario scenario = Of([new("R1", "C", 100, 100), new("R1", "G", 300, -190)], 2020);
        GoalSeekResult beyond = scenario.Seek(new ScenarioTarget("half", 0.5, 2020, OutcomeMeasure.ShareGva, null, "C"), "/cells/0/valueAdded");
        Assert.Equal(-190, beyond.Value!.Value, 1e-12);
        Assert.Equal(0.5, beyond.Achieved!.Value, 1e-15);
        GoalSeekResult never = scenario.Seek(new ScenarioTarget("all", 1, 2020, OutcomeMeasure.ShareGva, null, "C"), "/cells/0/valueAdded");
        Assert.False(never.IsReachable);
        Assert.Matches(@"; from (190|189\.9\d+) to (190|190\.0\d+) it leaps past the goal", never.Reason!);
    }

    [Fact]
    public void What_cannot_be_reached_has_a_reason()
    {
        Assert.Equal("t: not reachable, because the scenario pulls no lever whose intensity could vary", OneCell().Seek(new ScenarioTarget("t", 1, 2020, OutcomeMeasure.Gva)).ToString());
        GoalSeekResult idle = TwoSectors(Lever("x", Level(0.1, sector: "G"))).Seek(new ScenarioTarget("t", 200, 2020, OutcomeMeasure.Gva, null, "C"), "/levers/0/effects/0/magnitude");
        Assert.Equal("t: not reachable, because /levers/0/effects/0/magnitude has no effect on it", idle.ToString());
        Assert.Equal(100, idle.Achieved);
        GoalSeekResult whole = TwoSectors(Lever("x", Level(0.1, sector: "C"))).Seek(new ScenarioTarget("t", 1, 2020, OutcomeMeasure.ShareGva, null, "C"), "/levers/0/effects/0/magnitude");
        Assert.False(whole.IsReachable);
        Assert.StartsWith("from -1", whole.Reason, StringComparison.Ordinal);
        Assert.Contains("beyond, at -1.", whole.Reason, StringComparison.Ordinal);
        Assert.InRange(whole.Achieved!.Value, 0.99, 1);
        GoalSeekResult wrong = OneCell(Lever("x", Level(-2))).Seek(new ScenarioTarget("t", 1, 2020, OutcomeMeasure.Gva), "/levers/0/effects/0/magnitude");
        Assert.StartsWith("the scenario is impossible as it is: at -2 the scenario is impossible: x/0 brings the level of productivity of R1 × C to -200 % in 2020", wrong.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pointer_without_a_number_is_refused() => Assert.Equal(
        "'/levers/0/effects/0/magnitud' leads to nothing: /levers/0/effects/0 has channel, kind, region, sector, weight, magnitude, origin. Did you mean /levers/0/effects/0/magnitude? Numbers there: /levers/0/effects/0/weight (1), /levers/0/effects/0/magnitude (0.1). (Parameter 'pointer')",
        Assert.Throws<ArgumentException>(() => TwoLevers().Seek(new ScenarioTarget("t", 1, 2020, OutcomeMeasure.Gva), "/levers/0/effects/0/magnitud")).Message);

    /// <summary>Case 14.</summary>
    [Fact]
    public void Ten_and_twenty_percent_get_11_and_21_of_32()
    {
        Attribution found = TwoLevers().Attribute();
        Assert.Equal((100.0, 132.0, 32.0, 2.0), (found.Without, found.With, found.Effect, found.Interaction));
        Assert.Equal([new LeverAttribution("ten", 11, 11.0 / 32, 10, 12), new LeverAttribution("twenty", 21, 21.0 / 32, 20, 22)], found.Levers.ToArray());
        Assert.Equal(found.Levers.ToArray(), (TwoLevers() with { Levers = [.. TwoLevers().Levers.Reverse()] }).Attribute().Levers.ToArray());
        Assert.Equal(["from 100 without levers to 132 with all of them; interaction, which single effects leave over: 2"], found.ToTable().Notes.ToArray());
        Assert.Equal("gva of TOTAL in TOTAL in 2020: ten 11, twenty 21", found.ToString());
    }

    [Fact]
    public void Ten_levers_share_the_mean_of_what_each_adds_in_every_order()
    {
        double[] sizes = [0.1, -0.05, 0.2, 0.02, 0.3, 0.01, -0.1, 0.15, 0.08, 0.4];
        int n = sizes.Length;
        Attribution found = OneCell([.. sizes.Select((m, i) => Lever($"l{i}", Level(m)))]).Attribute();
        double Worth(int mask) => 100 * Enumerable.Range(0, n).Where(i => (mask >> i & 1) == 1).Aggregate(1.0, (product, i) => product * (1 + sizes[i]));
        double Factorial(int k) => k == 0 ? 1 : k * Factorial(k - 1);
        for (int i = 0; i < n; i++)
        {
            double mean = Enumerable.Range(0, 1 << n).Where(mask => (mask >> i & 1) == 0).Sum(mask =>
            {
                int size = System.Numerics.BitOperations.PopCount((uint)mask);
                return Factorial(size) * Factorial(n - size - 1) / Factorial(n) * (Worth(mask | 1 << i) - Worth(mask));
            });
            Assert.Equal(mean, found.Levers[i].Value, 1e-10);
            Assert.Equal(Worth(1 << i) - Worth(0), found.Levers[i].Alone, 1e-10);
            Assert.Equal(Worth((1 << n) - 1) - Worth((1 << n) - 1 - (1 << i)), found.Levers[i].Last, 1e-10);
        }
    }

    [Fact]
    public void A_coalition_that_is_impossible_is_named() => Assert.StartsWith("$.levers[2].effects[0]: c/0 brings the level of productivity of R1 × C to -110 % in 2020 (with c); expected no less than −100 %",
        Assert.Throws<ScenarioException>(() => OneCell(Lever("a", Growth(0.5)), Lever("b", Growth(0.5)), Lever("c", Level(-1.1))).Attribute()).Message, StringComparison.Ordinal);

    [Fact]
    public void Regions_sum_to_the_nation_also_where_jobs_are_moved()
    {
        foreach (LaborMarket market in new[] { LaborMarket.Elastic, LaborMarket.FixedTotal })
        {
            Scenario scenario = FourCells(Lever("a", Jobs(0.1, sector: "C"), Level(0.05)), Lever("b", Level(0.2, "R2")), Lever("c", Jobs(0.3, "R1", "C"))).WithLaborMarket(market);
            Attribution nation = scenario.Attribute();
            var regions = scenario.AttributeByRegion();
            Assert.Equal(["R1", "R2"], regions.Select(r => r.Region));
            for (int l = 0; l < 3; l++)
                Assert.Equal(nation.Levers[l].Value, regions.Sum(r => r.Levers[l].Value), 1e-11);
            Assert.Equal(nation.Effect, nation.Levers.Sum(l => l.Value), 1e-11);
            Assert.Equal(scenario.In(2024) - 535, nation.Effect, 1e-11);
        }
    }

    [Fact]
    public void Where_the_total_is_kept_no_lever_has_an_effect_on_it()
    {
        Attribution found = TwoSectors(Lever("a", Jobs(0.1, sector: "C")), Lever("b", Jobs(0.2, sector: "C"))).WithLaborMarket(LaborMarket.FixedTotal).Attribute(new(OutcomeMeasure.Persons));
        Assert.All(found.Levers, l => Assert.Equal(0, l.Value, 1e-12));
        Attribution share = TwoSectors(Lever("a", Jobs(0.1, sector: "C")), Lever("b", Jobs(0.2, sector: "C"))).WithLaborMarket(LaborMarket.FixedTotal).Attribute(new(OutcomeMeasure.SharePersons, null, "C"));
        Assert.Equal(0.0275, share.Levers[0].Value, 1e-15);
        Assert.Equal(0.0525, share.Levers[1].Value, 1e-15);
    }

    [Fact]
    public void No_lever_and_too_many_are_refused()
    {
        Assert.Equal("The scenario pulls no lever; there is nothing to split an effect over.", Assert.Throws<InvalidOperationException>(() => OneCell().Attribute()).Message);
        Assert.Equal("The scenario pulls 21 levers; an exact split runs every coalition of at most 20. Join some of them.", Assert.Throws<InvalidOperationException>(() => OneCell([.. Enumerable.Range(0, 21).Select(i => Lever($"l{i}", Level(0.01)))]).Attribute()).Message);
    }

    [Fact]
    public void Scenarios_stand_side_by_side()
    {
        Scenario low = TwoLevers() with { Name = "low" }, high = OneCell(Lever("x", Level(0.5))) with { Name = "high" };
        ScenarioComparison found = ScenarioComparison.Of(low, high);
        Assert.Equal([132.0, 150], found.Outcomes.Select(o => o.Path(OutcomeMeasure.Gva).Values[^1]));
        ResultTable table = found.ToTable(sectors: ["C"], regions: ["R1"], measures: [OutcomeMeasure.Gva]);
        Assert.Equal(["low", "low", "high", "high"], Enumerable.Range(0, table.RowCount).Select(r => table[r, "scenario"].ToString()));
        Assert.Equal("'low' is in prices of 2019, 'high' in prices of 2018: their figures cannot stand side by side. Expected one base year. (Parameter 'scenarios')", Assert.Throws<ArgumentException>(() => ScenarioComparison.Of(low, high with { BaseYear = 2018 })).Message);
        Assert.Equal("A scenario is null; expected scenarios. (Parameter 'scenarios')", Assert.Throws<ArgumentException>(() => ScenarioComparison.Of(low, null!)).Message);
        ScenarioComparison uneven = ScenarioComparison.Of(low, high.Until(2022));
        Assert.StartsWith("The scenario 'low' has the years 2019 to 2020, not 2022.", Assert.Throws<ArgumentOutOfRangeException>(() => uneven.ToTable(years: [2022])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The scenario 'low': G (", Assert.Throws<UnknownCodeException>(() => ScenarioComparison.Of(low, TwoSectors() with { Name = "two" }).ToTable(sectors: ["G"])).Message, StringComparison.Ordinal);
        Assert.Equal("Two scenarios are called 'low'; give each its own name, so that their rows can be told apart. (Parameter 'scenarios')", Assert.Throws<ArgumentException>(() => ScenarioComparison.Of(low, low)).Message);
    }

    [Fact]
    public void A_sweep_runs_every_point_of_its_grid()
    {
        ScenarioSweep found = TwoLevers().Sweep(new("/levers/0/effects/0/magnitude", [0, 0.1, 0.5]), new("/levers/1/effects/0/magnitude", [0, 0.2]));
        Assert.Equal([100.0, 120, 110, 132, 150, 180], found.Outcomes.Select(o => Math.Round(o.Path(OutcomeMeasure.Gva).Values[^1], 9)));
        Assert.Equal([0.5, 0.0], found.ValuesAt(4).ToArray());
        Assert.Equal(6, found.ToTable().RowCount);
        Assert.Equal("A sweep varies at least one number, and gives each at least one value. (Parameter 'parameters')", Assert.Throws<ArgumentException>(() => TwoLevers().Sweep()).Message);
    }
}
