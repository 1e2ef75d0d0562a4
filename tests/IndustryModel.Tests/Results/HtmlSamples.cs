using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Formats;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using IndustryModel.Tests.Policy;
using IndustryModel.Tests.Scenarios;
using IndustryModel.Tests.Shares;
using static IndustryModel.Tests.Results.OddEconomy;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Results;

/// <summary>A result of every type that shows itself as HTML.</summary>
internal static class HtmlSamples
{
    private static readonly DataCube Gva = Odd.GrossValueAdded;

    internal static IHtmlResult[] All { get; } = [.. OfAccounts(), .. OfPolicy(), .. OfShares(), .. OfRegions(), .. OfScenarios()];

    private static IHtmlResult[] OfAccounts() =>
    [
        Odd, Gva, Gva[2018], Odd.CheckConsistency(), Gva.CheckCoverage(), Odd.ToTable(), Odd.Shares(S("C"), 3, 2018).Rows[0].Explain(),
        TidyCsv.Read(new StringReader("region,year\nR1,2018\n"), new TidyCsvOptions { FreeCodes = true }),
    ];

    private static IHtmlResult[] OfPolicy()
    {
        var vision = SmallVision.Create();
        var dutch = DutchIndustry.Load();
        return [vision, vision.Graph, vision.Trace("invest", "north")[0], vision.CompareWith(vision), vision.Levers[0], vision.Technologies[0], vision.Markets[0], vision.Sectors[0], North, dutch.Vision.Goals[0], dutch.Vision.Claims[0], dutch.Policy2025.Targets[0]];
    }

    private static IHtmlResult[] OfShares() =>
    [
        Odd.Shares(S("C"), 3, 2020), Odd.Clusters([North, South], S("C"), 2019), Gva.Contributions(R("N"), 2018, 2019), Odd.ShareChange(S("C"), R("N"), 2018, 2019), Odd.Productivity(S("C"), R("R1"), 2018), Odd.Shares(S("C"), 3, 2020).ToRanking(),
        RequiredGrowth.For(Share.FromPercent(12), Share.FromPercent(15), 7, GrowthRate.FromPercent(3)),
        DutchIndustry.Load().Vision.CheckClaims(DutchFigures.Accounts())[0], DutchIndustry.Load().Policy2025.CheckTargets(DutchFigures.Accounts())[0],
    ];

    private static IHtmlResult[] OfRegions()
    {
        PlantRegister register = new(Regions, Sectors, [new("a", R("R1"), S("A"), 20), new("b", R("R1"), S("A"), 30), new("c", R("R2"), S("C"), 25), new("d", R("R3"), S("C"), 75)], Labor);
        return
        [
            Gva[2018].LocationQuotients(), Gva[2018].Specialization(), Gva[2018].Concentration(), Gva[2018].Inequality(Odd[MeasureConcept.Persons][2018]), register.EllisonGlaeser(), register.Coagglomeration(),
            Gva.ShiftShare(2018, 2019), Gva.GerfinIndices(2018, 2019), Gva.ShiftShareProjection(2018, 2019, 2021), Gva[2018].EconomicBase(), Gva.GrowthAccounting(Odd["persons"], 2018, 2019, scope: new() { Sectors = [S("C"), S("F")] }),
            Gva.BetaConvergence(2018, 2019, Odd["persons"]), Gva.SigmaConvergence(2018, 2019, Odd["persons"]), Gva[2018].EconomicComplexity(), Gva[2018].Relatedness(),
        ];
    }

    private static IHtmlResult[] OfScenarios()
    {
        Scenario scenario = SmallScenario.Uncertain();
        Ensemble ensemble = scenario.Simulate(16);
        return
        [
            scenario.Run(), scenario.Run().Path(OutcomeMeasure.Gva), ScenarioComparison.Of(scenario), ensemble, ensemble.Fan(OutcomeMeasure.Gva), scenario.Attribute(), scenario.Tornado(), scenario.Morris(), scenario.Sobol(options: new() { Samples = 64 }),
            scenario.Seek(scenario.Targets[0]), scenario.Sweep(new SweepParameter("/levers/0/effects/0/magnitude/mean", [0.05, 0.1])), scenario.WithNearestCorrelations(),
        ];
    }
}
