using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Shares;
using NodaTime;

namespace IndustryModel.Tests.Scenarios;

/// <summary>Small scenarios to reckon by hand: they start from 2019, and levers act from 1 January 2020 on.</summary>
internal static class SmallScenario
{
    public static readonly LocalDate NewYear = new(2020, 1, 1);

    /// <summary>One region and sector of 100 persons and 100 of value added, up to 2020.</summary>
    public static Scenario OneCell(params ScenarioLever[] levers) => Of([new("R1", "C", 100, 100)], 2020, levers);

    /// <summary>Industry of 100 and 100 beside trade of 300 persons and 300, up to 2020.</summary>
    public static Scenario TwoSectors(params ScenarioLever[] levers) => Of([new("R1", "C", 100, 100), new("R1", "G", 300, 300)], 2020, levers);

    /// <summary>Two regions by two sectors, all figures different, up to 2024.</summary>
    public static Scenario FourCells(params ScenarioLever[] levers) => Of([new("R1", "C", 100, 130), new("R1", "G", 300, 210), new("R2", "C", 50, 45), new("R2", "G", 170, 150)], 2024, levers);

    public static Scenario Of(ImmutableArray<ScenarioCell> cells, int horizon, params ScenarioLever[] levers) => Scenario.From(cells, 2019, "small").Until(horizon) with { Levers = [.. levers] };

    public static ScenarioLever Lever(string code, params LeverEffect[] effects) => new(code, NewYear, [.. effects]);

    public static LeverEffect Level(double magnitude, string region = "*", string sector = "*") => Level(new FixedMagnitude(magnitude), region, sector);

    public static LeverEffect Level(Magnitude magnitude, string region = "*", string sector = "*") => new(EffectChannel.Productivity, EffectKind.Level, magnitude, region, sector);

    public static LeverEffect Growth(double magnitude, string region = "*", string sector = "*") => new(EffectChannel.Productivity, EffectKind.Growth, new FixedMagnitude(magnitude), region, sector);

    public static LeverEffect Jobs(double magnitude, string region = "*", string sector = "*") => new(EffectChannel.Persons, EffectKind.Level, new FixedMagnitude(magnitude), region, sector);

    /// <summary>10 and 20 percent on 100: 132.</summary>
    public static Scenario TwoLevers() => OneCell(Lever("ten", Level(0.1)), Lever("twenty", Level(0.2)));

    /// <summary>Two uncertain levers on one cell, a shock, and a target that about half of the draws reach.</summary>
    public static Scenario Uncertain() => TwoSectors(Lever("a", Level(new NormalMagnitude(0.1, 0.02), sector: "C")), Lever("b", Level(new UniformMagnitude(0, 0.2), sector: "G")))
        .WithBaseline(new Baseline { Shock = new(0.02) }).Aim(new("quarter", 0.25, 2020, OutcomeMeasure.ShareGva, null, "C")).Until(2022);

    public static double In(this Scenario scenario, Year year, OutcomeMeasure measure = OutcomeMeasure.Gva, string? region = null, string? sector = null) => scenario.Run().Path(measure, region, sector)[year].Value;

    /// <summary>Whole texts of what is wrong, in order.</summary>
    public static IEnumerable<string> Problems(this Scenario scenario) => scenario.Check().Select(p => p.ToString());

    /// <summary>A value of every kind, for tests of all public methods.</summary>
    public static IEnumerable<object> Samples()
    {
        Scenario scenario = Uncertain();
        return
        [
            scenario, new Economy("small", SmallEconomy.Country()), scenario.Run(), scenario.Run().Path(OutcomeMeasure.Gva), scenario.Simulate(8), scenario.Attribute(), scenario.Baseline, scenario.LaborMarket, scenario.Levers[0],
            scenario.Levers[0].Effects[0], scenario.Levers[0].Effects[0].Magnitude, scenario.Targets[0], new EnsembleOptions(), new OutcomeQuestion(), Deflator.CurrentPrices, ScenarioComparison.Of(scenario),
        ];
    }
}
