using FsCheck.Xunit;
using IndustryModel.Json;
using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Scenarios;

public sealed class ScenarioPointerTests
{
    private static readonly Scenario Scenario = IndustryModel.Scenarios.Scenario.FromJson(ScenarioTexts.TwoLevers);

    [Theory]
    [InlineData("/levers/0/effects/0/magnitude/mean", 0.1)]
    [InlineData("/levers/0/effects/0/weight", 1)]
    [InlineData("/levers/1/effects/0/weight", 1)]
    [InlineData("/levers/1/effects/0/magnitude/high", 0.01)]
    [InlineData("/baseline/productivity", 0)]
    [InlineData("/baseline/cells/0/productivity", 0.01)]
    [InlineData("/cells/1/persons", 300)]
    [InlineData("/horizon", 2035)]
    [InlineData("/correlations/0/rank", 0.4)]
    public void A_number_is_found_also_where_the_file_leaves_it_out(string place, double expected)
    {
        Assert.True(ScenarioPointer.TryGet(Scenario, place, out double value));
        Assert.Equal(expected, value);
        Assert.Equal(expected, ScenarioPointer.Get(Scenario, place));
    }

    [Fact]
    public void A_number_is_replaced_and_all_else_stays()
    {
        Scenario other = ScenarioPointer.With(Scenario, "/levers/0/effects/0/magnitude/mean", 0.25);
        Assert.Equal(Scenario.ToJson().Replace("\"mean\":0.1", "\"mean\":0.25", StringComparison.Ordinal), other.ToJson());
        Assert.Equal(1.5, ScenarioPointer.With(Scenario, "/baseline/productivity", 1.5).Baseline.Productivity.Fraction);
        Assert.Equal(0.5, ScenarioPointer.With(Scenario, "/levers/1/effects/0/weight", 0.5).Levers[1].Effects[0].Weight);
        Assert.Equal(2040, ScenarioPointer.With(Scenario, "/horizon", 2040).Horizon.Number);
        Assert.Null(other.Places);
    }

    [Property]
    public void Every_number_of_a_drawn_scenario_can_be_put_where_it_is(Scenario scenario) => Assert.All(ScenarioPointer.All(scenario).Take(20), pointer =>
    {
        double value = ScenarioPointer.Get(scenario, pointer);
        Assert.Equal(scenario, ScenarioPointer.With(scenario, pointer, value));
    });

    [Theory]
    [InlineData("levers", "'levers' is no JSON pointer; it begins with a slash, such as /levers/0/effects/0/magnitude. Numbers there: /baseYear (2019), /horizon (2035), /cells/0/persons (100), /cells/0/valueAdded (100), /cells/1/persons (300), /cells/1/valueAdded (300), /baseline/persons (0), /baseline/productivity (0), /baseline/cells/0/productivity (0.01), /levers/0/effects/0/weight (1), /levers/0/effects/0/magnitude/mean (0.1), /levers/0/effects/0/magnitude/sd (0.02), and 5 more.")]
    [InlineData("/levers/0/effects/0/magnitud", "'/levers/0/effects/0/magnitud' leads to nothing: /levers/0/effects/0 has channel, kind, region, sector, weight, magnitude, origin. Did you mean /levers/0/effects/0/magnitude? Numbers there: /levers/0/effects/0/weight (1), /levers/0/effects/0/magnitude/mean (0.1), /levers/0/effects/0/magnitude/sd (0.02).")]
    [InlineData("/levers/0/effects/0/magnitude", "'/levers/0/effects/0/magnitude' is an object, not a number. Numbers there: /levers/0/effects/0/magnitude/mean (0.1), /levers/0/effects/0/magnitude/sd (0.02).")]
    [InlineData("/levers/2/effects", "'/levers/2/effects' leads to nothing: /levers has the entries 0 to 1. Numbers there: /levers/0/effects/0/weight (1), /levers/0/effects/0/magnitude/mean (0.1), /levers/0/effects/0/magnitude/sd (0.02), /levers/1/effects/0/weight (1), /levers/1/effects/0/magnitude/low (0), /levers/1/effects/0/magnitude/high (0.01).")]
    [InlineData("/levers/00", "'/levers/00' leads to nothing: /levers has the entries 0 to 1. Numbers there: /levers/0/effects/0/weight (1), /levers/0/effects/0/magnitude/mean (0.1), /levers/0/effects/0/magnitude/sd (0.02), /levers/1/effects/0/weight (1), /levers/1/effects/0/magnitude/low (0), /levers/1/effects/0/magnitude/high (0.01).")]
    [InlineData("/levers/0/code", "'/levers/0/code' is 'smart-industry', not a number.")]
    [InlineData("/levers/0/code/0", "'/levers/0/code/0' leads to nothing: /levers/0/code is 'smart-industry', which has no parts.")]
    public void What_is_no_number_is_refused_with_those_near_it(string place, string message)
    {
        Assert.False(ScenarioPointer.TryGet(Scenario, place, out _));
        Assert.Equal(message + " (Parameter 'pointer')", Assert.Throws<ArgumentException>(() => ScenarioPointer.Get(Scenario, place)).Message);
        Assert.Equal(message + " (Parameter 'pointer')", Assert.Throws<ArgumentException>(() => ScenarioPointer.With(Scenario, place, 1)).Message);
    }

    [Theory]
    [InlineData("/correlations/1", "'/correlations/1' leads to nothing: /correlations has the entry 0 alone. Numbers there: /correlations/0/rank (0.4).")]
    [InlineData("/horizn", "'/horizn' leads to nothing: the scenario has name, baseYear, horizon, ")]
    [InlineData("", "'' is an object, not a number. Numbers there: /baseYear (2019), /horizon (2035), ")]
    public void Lists_of_one_and_the_whole_have_words_of_their_own(string place, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => ScenarioPointer.Get(Scenario, place)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_number_that_cannot_stand_there_is_refused()
    {
        Assert.Equal("$.levers[0].effects[0].magnitude.sd: lever 'smart-industry', effect 0: sd: -1 was found; expected 0 or more, since it is a standard deviation.",
            Assert.Throws<ScenarioException>(() => ScenarioPointer.With(Scenario, "/levers/0/effects/0/magnitude/sd", -1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ScenarioPointer.With(Scenario, "/horizon", double.NaN));
        Assert.Throws<ScenarioException>(() => ScenarioPointer.With(Scenario, "/horizon", 2030.5));
    }
}
