using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using NodaTime;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    private static readonly string[] LeverCodes = ["alpha", "beta", "gamma", "delta"];

    private static readonly Gen<double> Small = Gen.Frequency((1, Gen.Constant(0.0)), (5, Gen.Choose(-400, 400).Select(n => n / 10_000.0)));

    // how large, not how uncertain: no draw of these brings a figure below what is possible
    private static readonly Gen<Magnitude> SmallMagnitudes = Gen.OneOf(
        Small.Select(v => (Magnitude)new FixedMagnitude(v)),
        Small.Select(v => (Magnitude)new NormalMagnitude(v, 0.001)),
        Small.Select(v => (Magnitude)new UniformMagnitude(v, v + 0.01)),
        Small.Select(v => (Magnitude)new TriangularMagnitude(v - 0.01, v, v + 0.02)));

    private static readonly Gen<Magnitude> ShapedMagnitudes = Gen.Frequency(
        (6, SmallMagnitudes),
        (1, from elasticity in SmallMagnitudes from amount in Gen.Choose(0, 50) select (Magnitude)new StockMagnitude([new(2019, amount)], 100, 0.1, elasticity)),
        (1, SmallMagnitudes.Select(uplift => (Magnitude)DiffusionMagnitude.Bass(0.03, 0.4, uplift))));

    /// <summary>Scenarios that can be run: up to three regions, sectors and levers each, certain and uncertain, with synergies, correlations, shocks and targets.</summary>
    public static Arbitrary<DrawnScenario> RunnableScenarios() => Arb.From(
        from regions in Gen.Choose(1, 3)
        from sectors in Gen.Choose(1, 3)
        from persons in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(0.0)), (1, Gen.Constant(1e12)), (6, Gen.Choose(1, 100_000).Select(n => n / 7.0))), regions * sectors)
        from values in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(0.0)), (1, Gen.Choose(-1000, -1).Select(n => n / 3.0)), (8, Gen.Choose(1, 1_000_000).Select(n => n / 3.0))), regions * sectors)
        from span in Gen.Choose(0, 6)
        from baseline in RunnableBaselines
        from count in Gen.Choose(0, 4)
        from first in Gen.Choose(0, 3)
        from levers in Gen.ArrayOf(RunnableLevers(regions, sectors), count)
        from closed in Gen.Choose(0, 3)
        from synergy in Gen.Elements(-1.0, -0.5, 0, 0.5, 2)
        from rank in Gen.Elements(-1.0, -0.3, 0, 0.5, 1)
        from aims in Gen.Choose(0, 1)
        select new DrawnScenario(Joined(new Scenario("drawn", 2019, 2019 + span)
        {
            Cells = [.. from r in Enumerable.Range(0, regions) from s in Enumerable.Range(0, sectors) select new ScenarioCell($"R{r + 1}", "CGJ"[s].ToString(), persons[r * sectors + s], values[r * sectors + s])],
            Baseline = baseline,
            Levers = [.. levers.Select((l, i) => l with { Code = LeverCodes[(first + i) % 4] }).Where(l => l.Start.Year <= 2019 + span)],
            LaborMarket = closed == 0 ? LaborMarket.FixedTotal : LaborMarket.Elastic,
            Targets = aims == 0 ? [] : [new("target", 0.3, 2019 + span, OutcomeMeasure.ShareGva, null, "C")],
        }, synergy, rank)),
        ShrinkScenario);

    private static Gen<Baseline> RunnableBaselines =>
        from persons in Gen.Frequency((1, Gen.Elements(-0.2, 0, 1)), (3, Gen.Choose(-500, 500).Select(n => n / 10_000.0)))
        from productivity in Gen.Choose(-500, 500).Select(n => n / 10_000.0)
        from own in Gen.Choose(0, 1)
        from shock in Gen.Elements(0.0, 0, 0.001, 0.01)
        from scope in Gen.Elements(Enum.GetValues<ShockScope>())
        select Baseline.Constant(GrowthRate.FromFraction(persons), GrowthRate.FromFraction(productivity)) with
        {
            Cells = own == 0 ? [] : [new(Sector: "C", Productivity: GrowthRate.FromFraction(0.03)), new("R1", "C", GrowthRate.FromFraction(-0.01))],
            Shock = shock == 0 ? null : new(shock, scope),
        };

    private static Gen<ScenarioLever> RunnableLevers(int regions, int sectors) =>
        from year in Gen.Choose(2018, 2023)
        from month in Gen.Choose(1, 12)
        from lag in Gen.Elements(0, 0, 5)
        from buildUp in Gen.Elements(0, 0, 7, 48)
        from profile in Gen.Elements(Enum.GetValues<BuildUpProfile>())
        from end in Gen.Elements(0, 0, 1, 3)
        from persistence in end == 0 ? Gen.Constant(LeverPersistence.Permanent) : Gen.Elements(Enum.GetValues<LeverPersistence>())
        from count in Gen.Choose(1, 3)
        from effects in Gen.ArrayOf(
            from channel in Gen.Elements(Enum.GetValues<EffectChannel>())
            from kind in Gen.Elements(Enum.GetValues<EffectKind>())
            from region in Gen.Choose(0, regions)
            from sector in Gen.Choose(0, sectors)
            from weight in Gen.Elements(0.0, 0.3, 1, 1)
            from magnitude in ShapedMagnitudes
            select new LeverEffect(channel, kind, magnitude, region == 0 ? "*" : $"R{region}", sector == 0 ? "*" : "CGJ"[sector - 1].ToString(), weight), count)
        let isDiffusion = effects.Any(e => e.Magnitude is DiffusionMagnitude)
        select new ScenarioLever("code", new LocalDate(year, month, 1), [.. effects], End: end == 0 ? null : new LocalDate(year + end, month, 1), Lag: Period.FromMonths(lag),
            BuildUp: isDiffusion ? null : Period.FromMonths(buildUp), Profile: profile, Persistence: persistence, HalfLife: persistence == LeverPersistence.Decaying ? Period.FromMonths(18) : null);

    private static Scenario Joined(Scenario scenario, double synergy, double rank)
    {
        ImmutableArray<string> uncertain = UncertainIn(scenario);
        return scenario with
        {
            Combination = scenario.Levers.Length > 1 ? [new(scenario.Levers[1].Code, scenario.Levers[0].Code, synergy)] : [],
            Correlations = uncertain.Length > 1 ? [new(uncertain[1], uncertain[0], rank)] : [],
        };
    }

    private static ImmutableArray<string> UncertainIn(Scenario scenario) => [.. scenario.Levers.SelectMany(l => l.Effects.Select((e, i) => (Name: $"{l.Code}/{i}", e.Magnitude))).Where(e => e.Magnitude.IsUncertain).Select(e => e.Name)];

    private static IEnumerable<DrawnScenario> ShrinkScenario(DrawnScenario drawn)
    {
        Scenario scenario = drawn.Value;
        if (scenario.Correlations.Length > 0)
            yield return new(scenario with { Correlations = [] });
        if (scenario.Combination.Length > 0)
            yield return new(scenario with { Combination = [] });
        if (scenario.Targets.Length > 0)
            yield return new(scenario with { Targets = [] });
        if (scenario.LaborMarket.Closure != LaborMarketClosure.Elastic)
            yield return new(scenario with { LaborMarket = LaborMarket.Elastic });
        if (scenario.Baseline != new Baseline())
            yield return new(scenario with { Baseline = new() });
        for (int i = 0; i < scenario.Levers.Length; i++)
        {
            yield return new(Joined(scenario with { Levers = scenario.Levers.RemoveAt(i), Combination = [], Correlations = [] }, 0, 0));
            for (int e = 0; e < scenario.Levers[i].Effects.Length && scenario.Levers[i].Effects.Length > 1; e++)
                yield return new(scenario with { Levers = scenario.Levers.SetItem(i, scenario.Levers[i] with { Effects = scenario.Levers[i].Effects.RemoveAt(e) }), Correlations = [] });
        }

        if (scenario.Horizon > scenario.BaseYear && scenario.Levers.All(l => l.Start.Year < scenario.Horizon.Number) && scenario.Targets.IsEmpty)
            yield return new(scenario.Until(scenario.Horizon + -1));
        for (int i = 0; i < scenario.Cells.Length; i++)
        {
            if (scenario.Cells[i] is not { Persons: 1, ValueAdded: 1 })
                yield return new(scenario with { Cells = scenario.Cells.SetItem(i, scenario.Cells[i] with { Persons = 1, ValueAdded = 1 }) });
        }
    }
}
