using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using NodaTime;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    private const int DrawnBaseYear = 2020;
    private const int DrawnHorizon = 2035;

    private static readonly Gen<string> ScenarioCodes = Gen.Elements("*", "C", "R1", "market:a b", "cluster:é", "\"\\\n", "TOTAL", "a/b", "~0");

    private static readonly Gen<Period> Spans = Gen.Frequency(
        (2, Gen.Constant(Period.Zero)),
        (3, from years in Gen.Choose(0, 12)
            from months in Gen.Choose(0, 20)
            from weeks in Gen.Choose(0, 3)
            from days in Gen.Choose(0, 400)
            select new PeriodBuilder { Years = years, Months = months, Weeks = weeks, Days = days }.Build()));

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 366 * (DrawnHorizon - DrawnBaseYear)).Select(day => new LocalDate(DrawnBaseYear - 1, 7, 1).PlusDays(day));

    private static readonly Gen<double> MagnitudeFigures = Gen.Frequency((1, Gen.Elements(0.0, -0.5, 1e-300, 12, 0.1 + 0.2)), (4, Gen.Choose(-300, 300).Select(n => n / 1000.0)), (1, Gen.Choose(-int.MaxValue, int.MaxValue).Select(n => n / 1e9)));

    private static readonly Gen<Magnitude> PlainMagnitudes =
        from kind in Gen.Choose(0, 7)
        from a in MagnitudeFigures
        from b in MagnitudeFigures
        from c in MagnitudeFigures
        let sorted = new[] { a, b, c }.Order().ToArray()
        select kind switch
        {
            0 or 1 => (Magnitude)new FixedMagnitude(a),
            2 => new NormalMagnitude(a, Math.Abs(b)),
            3 => new TruncatedNormalMagnitude(sorted[1], Math.Abs(b), sorted[0], c == 0 ? double.PositiveInfinity : sorted[2]),
            4 => new LogNormalMagnitude(a, Math.Abs(b) / 13),
            5 => new UniformMagnitude(sorted[0], sorted[2]),
            6 => new TriangularMagnitude(sorted[0], sorted[1], sorted[2]),
            _ => new PertMagnitude(sorted[0], sorted[1], sorted[2]),
        };

    private static readonly Gen<Magnitude> AnyMagnitudes = Gen.Frequency(
        (6, PlainMagnitudes),
        (1, from inner in PlainMagnitudes
            from amounts in Gen.NonEmptyListOf(Gen.Choose(0, 1_000_000))
            from depreciation in Fractions
            from timing in Gen.Elements(Enum.GetValues<InvestmentTiming>())
            select (Magnitude)new StockMagnitude([.. amounts.Select((amount, i) => new YearAmount(2020 + i, amount / 7.0))], 1000.1, depreciation, inner, timing)),
        (1, from inner in PlainMagnitudes
            from bass in Gen.Elements(true, false)
            from first in Gen.Choose(1, 1000)
            from second in Gen.Choose(0, 1000)
            select (Magnitude)(bass ? DiffusionMagnitude.Bass(first / 300.0, second / 300.0, inner) : DiffusionMagnitude.Logistic(first / 300.0, second / 100.0, inner))));

    private static readonly Gen<LeverEffect> Effects =
        from channel in Gen.Elements(Enum.GetValues<EffectChannel>())
        from kind in Gen.Elements(Enum.GetValues<EffectKind>())
        from magnitude in AnyMagnitudes
        from region in ScenarioCodes
        from sector in ScenarioCodes
        from weight in Gen.Frequency((2, Gen.Constant(1.0)), (1, Fractions))
        from origin in Gen.Elements("assumption of the user", "", "CPB (2020)")
        select new LeverEffect(channel, kind, magnitude, region, sector, weight, origin);

    private static readonly Gen<ScenarioLever> Levers =
        from code in ScenarioCodes
        from name in Gen.Elements(null, "", "A lever")
        from start in Days
        from length in Gen.Choose(-1, 4000)
        from lag in Spans
        from buildUp in Spans
        from profile in Gen.Elements(Enum.GetValues<BuildUpProfile>())
        from persistence in Gen.Elements(Enum.GetValues<LeverPersistence>())
        from effects in Gen.ListOf(Effects, 3).SelectMany(all => Gen.Choose(1, 3).Select(n => all.Take(n).ToImmutableArray()))
        let ends = length >= 0
        select new ScenarioLever(code, start, effects, name, ends ? start.PlusDays(length) : null, lag, buildUp, profile, ends ? persistence : LeverPersistence.Permanent, ends && persistence == LeverPersistence.Decaying ? buildUp + Period.FromDays(1) : null);

    private static readonly Gen<GrowthRate?> RatesOrNone = Gen.Frequency((1, Gen.Constant((GrowthRate?)null)), (2, Rates.Select(r => (GrowthRate?)GrowthRate.FromFraction(r))));

    private static readonly Gen<CellGrowth> CellRates =
        from region in ScenarioCodes
        from sector in ScenarioCodes
        from persons in Rates
        from productivity in RatesOrNone
        select new CellGrowth(region, sector, GrowthRate.FromFraction(persons), productivity);

    private static readonly Gen<Baseline> Baselines =
        from method in Gen.Elements(Enum.GetValues<BaselineMethod>())
        from persons in Rates
        from productivity in Rates
        from shift in Fractions
        from ends in Gen.Elements(true, false)
        from deflator in Gen.Elements(Deflator.NationalTotal, Deflator.NationalIndustry, Deflator.CurrentPrices, Deflator.FromFile("own.csv"))
        from shock in Gen.Elements(null, new GrowthShock(0.02), new GrowthShock(0, ShockScope.Cell), new GrowthShock(1.5, ShockScope.Nation))
        from cells in Gen.ListOf(CellRates, 3)
        from count in Gen.Choose(0, 3)
        let some = cells.Take(count)
        let rates = method is BaselineMethod.Constant or BaselineMethod.Path
        select new Baseline
        {
            Method = method,
            Persons = rates ? GrowthRate.FromFraction(persons) : default,
            Productivity = rates ? GrowthRate.FromFraction(productivity) : default,
            From = rates ? null : 2000,
            To = rates || !ends ? null : 2015,
            RegionalShift = method == BaselineMethod.ShiftShare ? shift : 0,
            Deflator = rates && ends ? null : deflator,
            Shock = shock,
            Cells = [.. some.DistinctBy(c => (c.Region, c.Sector))],
            Differentials = [.. some],
            Path = method != BaselineMethod.Path ? [] : [.. cells.Select((c, i) => new PathGrowth(2021 + (2 * i), ends ? 2022 + (2 * i) : null, c.Region, c.Sector, c.Persons, c.Productivity))],
        };

    /// <summary>Scenarios with which nothing is wrong, of everything that a file may say.</summary>
    public static Arbitrary<Scenario> Scenarios() => Arb.From(
        from name in Gen.Elements("s", "S 2", "scénario \"1\"\n<&>'")
        from cellCount in Gen.Choose(0, 4)
        from figures in Gen.ArrayOf(Counts, 8)
        from baseline in Baselines
        from drawn in Gen.ListOf(Levers, 3)
        from leverCount in Gen.Choose(0, 3)
        from rank in Gen.Choose(-10, 10)
        from market in Gen.Choose(0, 2)
        from goal in Fractions
        from measure in Gen.Elements(Enum.GetValues<OutcomeMeasure>())
        let levers = drawn.Take(leverCount).DistinctBy(l => l.Code).ToImmutableArray()
        let uncertain = levers.SelectMany(l => l.Effects.Select((e, i) => (Reference: $"{l.Code}/{i}", e.Magnitude))).Where(e => e.Magnitude.IsUncertain).Select(e => e.Reference).ToArray()
        select new Scenario(name, DrawnBaseYear, DrawnHorizon)
        {
            Accounts = cellCount == 0 ? "nl" : null,
            Cells = [.. Enumerable.Range(0, cellCount).Select(i => new ScenarioCell($"R{i / 2}", $"S{i % 2}", figures[2 * i], -figures[(2 * i) + 1]))],
            Baseline = baseline,
            Levers = levers,
            Correlations = [.. uncertain.Skip(1).Select(e => new EffectCorrelation(uncertain[0], e, rank / 10.0))],
            Combination = levers.Length < 2 ? [] : [new(levers[1].Code, levers[0].Code, rank / 10.0)],
            LaborMarket = market switch { 0 => LaborMarket.Elastic, 1 => LaborMarket.FixedTotal, _ => LaborMarket.CappedBy(new LaborForce(2030, figures[0], "R1"), new LaborForce(2031, figures[1], "R1")) },
            Targets = rank < 0 ? [] : [new("t", goal, 2030, measure, rank > 5 ? "R1" : null, rank > 3 ? "C" : null)],
        },
        ShrinkScenario);

    private static IEnumerable<Scenario> ShrinkScenario(Scenario scenario)
    {
        if (scenario.Levers.Length > 0)
        {
            yield return scenario.WithoutLevers();
            yield return scenario with { Levers = scenario.Levers.RemoveAt(scenario.Levers.Length - 1), Correlations = [], Combination = [] };
        }

        if (scenario.Correlations.Length + scenario.Combination.Length > 0)
            yield return scenario with { Correlations = [], Combination = [] };
        if (scenario.Baseline != new Baseline())
            yield return scenario with { Baseline = new() };
        if (scenario.Targets.Length > 0)
            yield return scenario with { Targets = [] };
        if (scenario.LaborMarket != LaborMarket.Elastic)
            yield return scenario with { LaborMarket = LaborMarket.Elastic };
        for (int i = 0; i < scenario.Levers.Length; i++)
        {
            if (scenario.Levers[i].Effects.Length > 1)
                yield return scenario with { Levers = scenario.Levers.SetItem(i, scenario.Levers[i] with { Effects = scenario.Levers[i].Effects.RemoveAt(0) }), Correlations = [] };
        }
    }
}
