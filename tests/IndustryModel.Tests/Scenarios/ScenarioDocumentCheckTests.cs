using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using NodaTime;

namespace IndustryModel.Tests.Scenarios;

/// <summary>A scenario built in code is told the same as one in a file; what files cannot say is told as well.</summary>
public sealed class ScenarioDocumentCheckTests
{
    private static readonly Scenario Sound = Scenario.From([new("R1", "C", 100, 100)], 2019);

    private static readonly LeverEffect Effect = new(EffectChannel.Persons, EffectKind.Level, new NormalMagnitude(0.1, 0.02));

    private static readonly ScenarioLever Lever = new("a", new LocalDate(2020, 1, 1), [Effect]);

    [Fact]
    public void A_sound_one_has_no_problems() => Assert.Empty(ScenarioDocumentCheck.Problems(Sound.Pull(Lever)));

    [Fact]
    public void Figures_that_are_none_are_told() => Tells(
        Scenario.From([new("R1", "C", double.NaN, double.PositiveInfinity)], 2019).Combine("a", "b", double.NaN).Correlate("a/0", "b/0", double.NaN).Aim(new("t", double.NaN, 2030)).Aim(new("u", double.NaN, 2030, OutcomeMeasure.Gva))
            .WithBaseline(new() { Shock = new(double.NaN), RegionalShift = double.NaN }).Pull(Lever with { Effects = [Effect with { Weight = double.NaN }] }).Pull(Lever with { Code = "b" }),
        "$.cells[0].persons: cells 0: persons: NaN was found; expected a number of persons, 0 or more.",
        "$.cells[0].valueAdded: cells 0: valueAdded: Infinity was found; expected a number.",
        "$.baseline.regionalShift: baseline: 'regionalShift' does not belong to the method constant; leave it out.",
        "$.baseline.regionalShift: baseline: regionalShift: NaN was found; expected a part of the region's difference from 0 to 1.",
        "$.baseline.shock.sd: baseline, shock: sd: NaN was found; expected a standard deviation, 0 or more.",
        "$.levers[0].effects[0].weight: lever 'a', effect 0: weight: NaN was found; expected a weight from 0 to 1.",
        "$.correlations[0].rank: correlations 0: rank: NaN was found; expected a rank correlation from -1 to 1.",
        "$.combination[0].synergy: combination 0: synergy: NaN was found; expected a number of -1 or more: above 0 for synergy, down to -1 for overlap.",
        "$.targets[0].atLeast: target 't': atLeast: NaN was found; expected a share from 0 to 1.",
        "$.targets[1].atLeast: target 'u': atLeast: NaN was found; expected a number.");

    [Fact]
    public void Methods_and_their_members_are_told() => Tells(
        Sound.WithBaseline(new() { Method = BaselineMethod.ShiftShare, Persons = GrowthRate.FromPercent(1), Path = [new(2030, Persons: default(GrowthRate))] }),
        "$.baseline.persons: baseline: 'persons' does not belong to the method shift-share; leave it out.",
        "$.baseline.path: baseline: 'path' does not belong to the method shift-share; leave it out.",
        "$.baseline.from: baseline: 'from' is missing; the method shift-share needs the first year of history.",
        "$.prices.deflator: prices.deflator is missing; the method shift-share looks back at current prices and needs one of national-total, national-industry, current-prices, or a file.");

    [Fact]
    public void Periods_of_hours_and_truncation_without_bounds_are_told() => Tells(
        Sound.Pull(Lever with { Lag = Period.FromHours(12), BuildUp = Period.FromMonths(-6), Effects = [Effect with { Magnitude = new TruncatedNormalMagnitude(0, 1, double.NegativeInfinity, double.PositiveInfinity), Sector = "" }] }),
        "$.levers[0].lag: lever 'a': lag: PT12H was found; expected years, months, weeks and days alone.",
        "$.levers[0].buildUp: lever 'a': buildUp: P-6M was found; expected a period of 0 or more.",
        "$.levers[0].effects[0].sector: lever 'a', effect 0: sector: an empty text was found; expected the code of a sector.",
        "$.levers[0].effects[0].magnitude: lever 'a', effect 0: magnitude: a truncated normal without low and high was found; expected one of them at least, or a normal.");

    [Fact]
    public void Names_for_nothing_are_told() => Tells(
        Sound.Pull(Lever).Correlate("b/0", "a/1", 0).Combine("a", "c", 0) with { Accounts = " " },
        "$.accounts: accounts: an empty text was found; expected the name of an economy.",
        "$.cells: cells: both 'accounts' and 'cells' are given; expected one of the two.",
        "$.correlations[0].between[0]: correlations 0: between: there is no lever 'b'; the scenario has a.",
        "$.correlations[0].between[1]: correlations 0: between: lever 'a' has no effect 1; it has one, 0.",
        "$.combination[0].pair[1]: combination 0: pair: there is no lever 'c'; the scenario has a.");

    private static void Tells(Scenario scenario, params string[] expected) => Assert.Equal(expected, ScenarioDocumentCheck.Problems(scenario).Select(p => p.ToString()));
}
