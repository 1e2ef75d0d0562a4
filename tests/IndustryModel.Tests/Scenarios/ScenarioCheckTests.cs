using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using NodaTime;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>What is wrong with a scenario is told at once, with the path of each member.</summary>
public sealed class ScenarioCheckTests
{
    [Fact]
    public void A_dozen_mistakes_are_all_told()
    {
        Scenario broken = FourCells(
            Lever("a", Level(new NormalMagnitude(0.1, 0.02), "R3", "C"), Level(0.1) with { Weight = 12 }),
            Lever("a", Level(0.1, sector: "H")),
            Lever("late", Level(0.1)) with { Start = new LocalDate(2030, 1, 1) },
            Lever("ended", Level(0.1, "market:x")) with { End = new LocalDate(2019, 1, 1) },
            Lever("halved", Level(DiffusionMagnitude.Bass(0.03, 0.3, new FixedMagnitude(0.1)))) with { Persistence = LeverPersistence.Decaying, BuildUp = Period.FromYears(1) })
            .WithBaseline(new Baseline { Cells = [new("R1", "Z")], Shock = new(-1) })
            .Correlate("a/0", "late/0", 2).Combine("a", "b", -2).Aim(new("t", 1.2, 2050)).Aim(new("t", 0.2, 2024, OutcomeMeasure.ShareGva, null, "T"));
        Assert.Equal(
            [
                "$.baseline.cells[0]", "$.baseline.cells[0].sector", "$.baseline.shock.sd", "$.combination[0].pair[1]", "$.combination[0].synergy", "$.correlations[0].between[1]", "$.correlations[0].rank",
                "$.levers[0].effects[0].region", "$.levers[0].effects[1].weight", "$.levers[1].code", "$.levers[1].effects[0].sector", "$.levers[2].start", "$.levers[3].effects[0].region", "$.levers[3].end",
                "$.levers[4].halfLife", "$.levers[4].persistence", "$.targets[0].atLeast", "$.targets[0].year", "$.targets[1].name", "$.targets[1].sector",
            ],
            broken.Check().Select(p => p.Path).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(broken.Check().ToArray(), Assert.Throws<ScenarioException>(() => broken.Run()).Problems.ToArray());
        Assert.StartsWith("The scenario has ", Assert.Throws<ScenarioException>(() => broken.Simulate(10)).Message, StringComparison.Ordinal);
        Assert.Equal(broken.Check().Select(p => p.Path).Distinct().Count(), broken.Check().Length);
    }

    public static TheoryData<string, Scenario> Broken => new()
    {
        { "$.levers[0].effects[0].sector: H (Transportation and storage) has nothing in the scenario; it has C.", OneCell(Lever("x", Level(0.1, sector: "H"))) },
        { "$.levers[0].effects[0].region: 'R9' is no region of the scenario's regions; expected *, or a code such as R1. Did you mean R1?", OneCell(Lever("x", Level(0.1, "R9"))) },
        { "$.levers[0].effects[0].sector: 24 is a part of C here, and cannot be told apart; expected C, or what is made of them.", OneCell(Lever("x", Level(0.1, sector: "24"))) },
        { "$.levers[0].effects[0].sector: 'market:batteries' names a market, and no vision is known here; expected codes of regions and sectors.", OneCell(Lever("x", Level(0.1, sector: "market:batteries"))) },
        { "$.levers[0].effects[0].sector: 'cluster:x' is no sector; expected a code, *, market:NAME or technology:NAME. A cluster belongs in the member region.", OneCell(Lever("x", Level(0.1, sector: "cluster:x"))) },
        { "$.levers[0].effects[0].region: 'market:x' is no region; expected a code, * or cluster:NAME. A market belongs in the member sector.", OneCell(Lever("x", Level(0.1, "market:x"))) },
        { "$.levers[0].start: lever 'x': start: 2030-01-01 was found; expected a day up to the end of the horizon 2020.", OneCell(Lever("x", Level(0.1)) with { Start = new LocalDate(2030, 1, 1) }) },
        { "$.levers[0].effects[0].magnitude: x has a build-up, whose place the diffusion takes; expected one of the two. Leave buildUp out.", OneCell(Lever("x", Level(DiffusionMagnitude.Bass(0.03, 0.3, new FixedMagnitude(0.1)))) with { BuildUp = Period.FromYears(1) }) },
        { "$.levers[0].effects[0].magnitude.stock.spending: 2021 is after the horizon 2020; expected spending up to it.", OneCell(Lever("x", Level(new StockMagnitude([new(2021, 1)], 100, 0.1, new FixedMagnitude(0.1))))) },
        { "$.targets[0].sector: 'Z' is no sector of the scenario, whose own are codes of NACE Rev. 2; expected *, or a code such as C.", OneCell().Aim(new("t", 0.2, 2020, OutcomeMeasure.ShareGva, null, "Z")) },
        { "$.baseline.method: a historical baseline looks back, and cells have no past; expected the method constant or path, or a scenario that starts from accounts.", OneCell().WithBaseline(Baseline.Historical(2010, Deflator.CurrentPrices)) },
        { "$.baseline: productivity of R1 × C would grow by -150 % in 2020; expected no rate below −100 %.", OneCell().WithBaseline(Baseline.Constant(productivity: GrowthRate.FromFraction(-1)) with { Differentials = [new(Productivity: GrowthRate.FromFraction(-0.5))] }) },
        { "$.laborMarket.cap[0].region: TOTAL is 2 regions of the scenario; expected one of them: R1, R2.", FourCells(Lever("x", Jobs(0.1))).WithLaborMarket(LaborMarket.CappedBy(new LaborForce(2019, 1e9, "*"))) },
        { "$.accounts: the accounts 'nl' are not known here; expected them to be given: scenario.In(economy).", new Scenario("x", 2019, 2030) { Accounts = "nl" } },
        { "$.cells[0].sector: cells 0: sector: '*' stands for all of them, which are summed by themselves; expected a code other than *, total and TOTAL.", Of([new("R1", "*", 1, 1)], 2020) },
        { "$.cells[0].region: cells 0: region: 'Nation' stands for all of them, which are summed by themselves; expected a code other than *, nation and TOTAL.", Of([new("Nation", "C", 1, 1), new("R1", "C", 1, 1)], 2020) },
        { "$.cells[0].region: cells 0: region: 'TOTAL' stands for all of them, which are summed by themselves; expected a code other than *, nation and TOTAL.", Of([new("TOTAL", "C", 1, 1), new("R1", "C", 1, 1)], 2020) },
        { "$.cells[0].region: cells 0: region: 'R ' has a space at an end; did you mean 'R'?", Of([new("R ", "C", 1, 1)], 2020) },
        { "$.cells[0].region: cells 0: region: 'cluster:R' has a colon, as cluster:NAME has; expected a code without one.", Of([new("cluster:R", "C", 1, 1)], 2020) },
        { "$.name: name: an empty text was found; expected a name.", OneCell() with { Name = "" } },
        { "$.levers[0].effects: lever 'x': effects: an empty list was found, so the lever does nothing; expected at least one effect, or leave the lever out.", OneCell(Lever("x")) },
        { "$.levers[0].persistence: lever 'x': persistence: while-active was found, and the lever has no end, from which on it would matter; give 'end', or leave persistence out.", OneCell(Lever("x", Level(0.1)) with { Persistence = LeverPersistence.WhileActive }) },
        { "$.levers[0].persistence: lever 'x': persistence: decaying was found, and the lever has no end, from which on it would matter; give 'end', or leave persistence and halfLife out.", OneCell(Lever("x", Level(0.1)) with { Persistence = LeverPersistence.Decaying, HalfLife = Period.FromYears(1) }) },
        { "$.baseline.path[0].from: baseline, path 0: 2030 was found; expected years that grow on the one before, 2020 to 2020.", OneCell().WithBaseline(Baseline.Along(new PathGrowth(2030, Persons: GrowthRate.FromFraction(0.1)))) },
        { "$.baseline.path[0].to: baseline, path 0: 2020–2021 was found; expected years that grow on the one before, 2020 to 2020.", OneCell().WithBaseline(Baseline.Along(new PathGrowth(2020, 2021, Persons: GrowthRate.FromFraction(0.1)))) },
        { "$.baseline.path[0].from: baseline, path 0: 2019–2020 was found; expected years that grow on the one before, 2020 to 2020.", OneCell().WithBaseline(Baseline.Along(new PathGrowth(2019, 2020, Persons: GrowthRate.FromFraction(0.1)))) },
        { "$.baseline.cells[1].persons: baseline, cells 1: persons and productivity of * × C stand already in cells 0; give them once.", FourCells().WithBaseline(new Baseline { Cells = [new("*", "C", GrowthRate.FromFraction(0.1), GrowthRate.FromFraction(0.1)), new("*", "C", GrowthRate.FromFraction(0.2), GrowthRate.FromFraction(0.2))] }) },
        { "$.baseline.cells[1]: R1 × C gets two rates, here and at $.baseline.cells[0], which name the same regions and sectors; expected one. Leave one of them out.", OneCell().WithBaseline(new Baseline { Cells = [new("R1", "C", GrowthRate.FromFraction(0.1)), new("*", "*", GrowthRate.FromFraction(0.2))] }) },
        { "$.baseline.cells[1]: R1 × C gets two rates, here and at $.baseline.cells[0], neither of which is more specific; expected one. Name both the region and the sector in one of them.", FourCells().WithBaseline(new Baseline { Cells = [new("R1", "*", GrowthRate.FromFraction(0.1)), new("*", "C", GrowthRate.FromFraction(0.2))] }) },
        { "$.cells: the sectors C and B-E overlap: what they share would count twice. Leave one of them out, or give sectors that are no codes of NACE.", Of([new("R1", "C", 1, 1), new("R1", "B-E", 1, 1)], 2020) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Each_mistake_says_what_to_do(string message, Scenario scenario) => Assert.Equal([message], scenario.Problems());

    [Fact]
    public void Two_rates_of_which_neither_is_more_specific_are_told() => Assert.Equal(
        ["$.baseline.cells[1]: R1 × C gets two rates, here and at $.baseline.cells[0], neither of which is more specific; expected one. Name both the region and the sector in one of them."],
        FourCells().WithBaseline(new Baseline().With(new("R1", Productivity: GrowthRate.FromFraction(0.01)), new(Sector: "C", Productivity: GrowthRate.FromFraction(0.02)))).Problems());

    [Fact]
    public void The_most_specific_rate_wins_and_differentials_add_up()
    {
        Baseline baseline = Baseline.Constant(productivity: GrowthRate.FromFraction(0.5)).With(
            new("R1", "C", Productivity: GrowthRate.FromFraction(0.03)), new(Productivity: GrowthRate.FromFraction(0.01)), new(Sector: "C", Productivity: GrowthRate.FromFraction(0.02), Persons: GrowthRate.FromFraction(0.1)));
        double Rate(Scenario scenario, string region, string sector, OutcomeMeasure measure = OutcomeMeasure.Productivity) => Math.Round(scenario.In(2020, measure, region, sector) / scenario.In(2019, measure, region, sector) - 1, 12);
        Scenario scenario = FourCells().WithBaseline(baseline);
        Assert.Equal([0.03, 0.01, 0.02, 0.01], [Rate(scenario, "R1", "C"), Rate(scenario, "R1", "G"), Rate(scenario, "R2", "C"), Rate(scenario, "R2", "G")]);
        Assert.Equal([0.1, 0], [Rate(scenario, "R1", "C", OutcomeMeasure.Persons), Rate(scenario, "R1", "G", OutcomeMeasure.Persons)]);
        Scenario differs = scenario.WithBaseline(baseline with { Differentials = [new("R1", Productivity: GrowthRate.FromFraction(0.001)), new(Sector: "C", Productivity: GrowthRate.FromFraction(-0.002))] });
        Assert.Equal([0.029, 0.011, 0.018, 0.01], [Rate(differs, "R1", "C"), Rate(differs, "R1", "G"), Rate(differs, "R2", "C"), Rate(differs, "R2", "G")]);
    }

    [Fact]
    public void A_path_gives_rates_by_year()
    {
        double[] found = OneCell().Until(2023).WithBaseline(Baseline.Along(new PathGrowth(2020, 2021, Productivity: GrowthRate.FromFraction(0.1)), new PathGrowth(2023, Persons: GrowthRate.FromFraction(0.5))) with { Productivity = GrowthRate.FromFraction(0.01) })
            .Run().Path(OutcomeMeasure.Gva).Values.ToArray();
        Assert.Equal([100, 110, 121, 122.21, 185.1482], found.Select(v => Math.Round(v, 4)));
    }

    [Fact]
    public void Correlations_that_contradict_each_other_are_told_and_mended_by_name()
    {
        Scenario scenario = TwoSectors(Lever("a", Level(new NormalMagnitude(0.1, 0.02))), Lever("b", Level(new NormalMagnitude(0.1, 0.02))), Lever("c", Level(new NormalMagnitude(0.1, 0.02))))
            .Correlate("a/0", "b/0", 0.9).Correlate("b/0", "c/0", 0.9).Correlate("a/0", "c/0", -0.9);
        double g = CorrelationKernels.NormalFromSpearman(0.9);
        Assert.Equal([FormattableString.Invariant($"$.correlations: the correlations contradict each other: their matrix is not positive semidefinite, its smallest eigenvalue is {1 - 2 * g:0.######}. ")
            + "Weaken some of them, give those between all of these effects, or ask for the nearest possible ones by name: scenario.WithNearestCorrelations(…), which says what it changes."], scenario.Problems());
        CorrelationRepair repair = scenario.WithNearestCorrelations();
        Assert.Empty(repair.Scenario.Problems());
        Assert.Equal(1 - 2 * g, repair.SmallestEigenvalue, 1e-12);
        Assert.Equal(3, repair.Changes.Length);
        double half = CorrelationKernels.SpearmanFromNormal(0.5); // the nearest by symmetry
        Assert.All(repair.Changes, c => Assert.Equal((c.Before > 0 ? 1 : -1) * half, c.After, 1e-6));
        Assert.Equal(3, repair.ToTable().RowCount);
        Assert.Equal(repair.Scenario, repair.Scenario.WithNearestCorrelations(0).Scenario);
        Assert.Equal(100, repair.Scenario.Simulate(100).Draws);
        Assert.Equal("The smallest eigenvalue of a correlation matrix is a number from 0 to 1. (Parameter 'minimumEigenvalue')\nActual value was -0.1.", Assert.Throws<ArgumentOutOfRangeException>(() => OneCell().WithNearestCorrelations(-0.1)).Message.ReplaceLineEndings("\n"));
        CorrelationRepair lifted = scenario.WithNearestCorrelations(0.05);
        Assert.Empty(lifted.Scenario.Problems());
        Assert.NotEqual(repair.Scenario, lifted.Scenario);
    }
}
