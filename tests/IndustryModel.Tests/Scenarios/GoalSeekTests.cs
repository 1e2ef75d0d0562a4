using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Goal seek where paths leap, saturate, go by whole years, or do not move.</summary>
public sealed class GoalSeekTests
{
    private static readonly Scenario Base = Of([new("R", "S", 100, 1001), new("R", "T", 300, 2000)], 2030, Lever("a", Level(0.1, sector: "S")))
        .WithBaseline(Baseline.Constant(GrowthRate.FromFraction(0.01), GrowthRate.FromFraction(0.02)));

    private static ScenarioTarget Share(double goal) => new("t", goal, 2030, OutcomeMeasure.ShareGva, null, "S");

    [Fact]
    public void A_pole_is_passed_by_to_where_the_figure_is_the_goal()
    {
        GoalSeekResult found = Base.Seek(Share(0.95), "/cells/0/valueAdded");
        Assert.Equal(0.95 / 0.05 * 2000 / 1.1, found.Value!.Value, 1e-6); // 34,545.45
        Assert.Equal(0.95, found.Achieved!.Value, 1e-9);
    }

    [Fact]
    public void A_pole_alone_is_no_goal()
    {
        // 1 / x, of which 10 is far: a share of two sectors that sum to nothing
        GoalSeekResult found = Of([new("R", "S", 1, 1), new("R", "T", 1, -2)], 2020).Seek(new ScenarioTarget("t", 0, 2020, OutcomeMeasure.ShareGva, null, "S"), "/cells/1/valueAdded");
        Assert.False(found.IsReachable, found.ToString());
        Assert.Contains("it leaps past the goal", found.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void All_and_nothing_are_come_near_to_and_not_reached_by_growth(double goal)
    {
        GoalSeekResult found = Base.Seek(Share(goal), "growth");
        Assert.False(found.IsReachable, found.ToString());
        Assert.NotEqual(goal, found.Achieved);
        Assert.Equal(goal, found.Achieved!.Value, 0.1);
    }

    [Fact]
    public void A_share_that_is_all_there_is_is_reached() => Assert.Equal(0, Base.Seek(Share(1), "/cells/1/valueAdded").Value);

    [Fact]
    public void Years_are_tried_whole()
    {
        GoalSeekResult found = Base.Seek(new ScenarioTarget("t", 4000, 2030, OutcomeMeasure.Gva), "/baseYear");
        Assert.False(found.IsReachable);
        Assert.Matches("; from 20[0-9][0-9] to 20[0-9][0-9] it leaps past the goal, from [0-9.]+ to [0-9.]+", found.Reason!);
        Scenario exact = Of([new("R", "S", 100, 1000)], 2030).WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(1)));
        Assert.Equal(2021, exact.Seek(new ScenarioTarget("t", 512_000, 2030, OutcomeMeasure.Gva), "/baseYear").Value);
    }

    [Fact]
    public void Where_no_other_value_can_be_the_reason_is_told()
    {
        Scenario path = Of([new("R", "S", 100, 1000)], 2020).WithBaseline(Baseline.Along(new PathGrowth(2020, null, "*", "*", null, GrowthRate.FromFraction(0.01))));
        Assert.StartsWith("t: not reachable, because /baseline/path/0/from can be nothing but 2020: at 2019 the scenario is impossible: baseline, path 0: 2019 was found;", path.Seek(new ScenarioTarget("t", 1, 2020, OutcomeMeasure.Gva), "/baseline/path/0/from").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rounding_is_no_effect() => Assert.Equal("t: not reachable, because /baseline/persons has no effect on it", Base.Seek(Share(0.5), "/baseline/persons").ToString());

    [Fact]
    public void Both_kinds_of_target_vary_the_same() => Assert.All(typeof(Scenario).GetMethods().Where(m => m.Name == nameof(Scenario.Seek)), m => Assert.Equal("intensity", m.GetParameters()[1].DefaultValue));
}
