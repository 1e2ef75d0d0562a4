using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>A property says little if its generator never draws the odd values.</summary>
public sealed class ExtremesTests
{
    [Fact]
    public void Quantities_reach_their_ends()
    {
        Reaches(DomainArbitraries.Shares(), share => share == Share.None, share => share == Share.All, share => share.Fraction is > 0 and < 1e-16, share => share.Fraction == Math.BitDecrement(1.0));
        Reaches(DomainArbitraries.GrowthRates(), rate => rate.Fraction == -1, rate => rate.Fraction == 0, rate => rate.Fraction > 1, rate => rate.Fraction > 1e200, rate => rate.Fraction is > -1 and < 0);
        Reaches(DomainArbitraries.PercentagePoints(), points => points.Value == 0, points => points.Value < -100, points => points.Value > 1e200);
        Reaches(DomainArbitraries.Persons(), persons => persons.Number == 0, persons => persons.Number == 1, persons => persons.Number != Math.Floor(persons.Number), persons => persons.Number == 1e300);
        Reaches(DomainArbitraries.Jobs(), jobs => jobs.Number == 0, jobs => jobs.Number == 1e300);
        Reaches(DomainArbitraries.FullTimeEquivalents(), fte => fte.Number == 0, fte => fte.Number == 1e300);
        Reaches(DomainArbitraries.HoursWorked(), hours => hours.Number == 0, hours => hours.Number == 1e300);
        Reaches(DomainArbitraries.Years(), year => year.Number == 1, year => year.Number == 9999, year => year.Days == 366);
        Reaches(DomainArbitraries.Currencies(), currency => currency == default, currency => currency == Currency.Euro);
        Reaches(DomainArbitraries.PriceBases(), [.. Enum.GetValues<PriceBasisKind>().Select(kind => (Func<PriceBasis, bool>)(basis => basis.Kind == kind))]);
        Reaches(DomainArbitraries.Money(), money => money == default, money => money.Amount < 0, money => money.Amount > 1e200, money => money.Basis.Kind == PriceBasisKind.ChainLinked);
        Reaches(DomainArbitraries.Estimates(), [.. Enum.GetValues<Hedge>().SelectMany(hedge => Enum.GetValues<EstimateKind>().Select(kind => (Func<Estimate, bool>)(e => e.Hedge == hedge && e.Kind == kind)))]);
    }

    [Fact]
    public void Numbers_reach_their_ends() => Reaches(DomainArbitraries.Numbers(),
        n => n.Values.Length == 1, n => n.Values.Length > 600, n => n.Values.Contains(double.MaxValue), n => n.Values.Contains(double.Epsilon), n => n.Values.Any(v => v == 0 && double.IsNegative(v)),
        n => n.Values.Any(v => v is < 0 and > -1e-300), n => n.Values.Length > 10 && n.Values.Distinct().Count() < n.Values.Length, n => n.Values.Length > 10 && n.Values.All(v => Math.Abs(v) is > 900 and < 1100));

    [Fact]
    public void Panels_reach_their_ends() => Reaches(DomainArbitraries.Panels(),
        panel => panel.Years == 2, panel => panel.Years == 4, panel => panel.Regions == 1, panel => panel.Sectors > 8, panel => panel.Size > 1e140, panel => panel.Size is > 0 and < 1e-140,
        panel => panel.YearsOf(0) is [0, .., > 0], panel => panel.YearsOf(0) is [> 0, .., 0], panel => panel.YearsOf(0).All(v => v == 0),
        panel => panel.Nation(0).Sum() > 0 && panel.Nation(0).Contains(0), panel => Enumerable.Range(0, panel.Regions).Any(r => panel.Tables[0].RowSum(r) == 0));

    [Fact]
    public void Statistics_reach_their_ends()
    {
        Reaches(DomainArbitraries.Units(), [.. Enum.GetValues<UnitDimension>().Select(dimension => (Func<Unit, bool>)(unit => unit.Dimension == dimension))]);
        Reaches(DomainArbitraries.Units(), unit => unit.PowerOfTen == 9, unit => unit.ReferenceYear?.Number < 1000, unit => unit.Currency == default(Currency));
        Reaches(DomainArbitraries.Measures(), measure => measure.PriceBasis.Kind == PriceBasisKind.ChainLinked, measure => measure.IsAdditive, measure => measure.Unit.Dimension == UnitDimension.Index);
        Reaches(DomainArbitraries.Sources(), source => source.Table is null, source => source.Address is not null, source => source.Title.Contains('\n', StringComparison.Ordinal));
        Reaches(DomainArbitraries.Vintages(), vintage => vintage.Date.Year == 1, vintage => vintage.Date.Year == 9999, vintage => vintage.Dating == VintageDating.NotBefore);
        Reaches(DomainArbitraries.Observations(), [.. Enum.GetValues<MissingReason>().Select(reason => (Func<Observation<double>, bool>)(o => o.ReasonOrNull == reason))]);
        Reaches(DomainArbitraries.Observations(), o => o.ValueOrNull == 0, o => o.ValueOrNull < 0, o => o.Flags.HasFlag(ObservationFlags.Incomplete), o => o.Note is null, o => o.Flags == ObservationFlags.None);
    }

    [Fact]
    public void Accounts_reach_their_odd_cells()
    {
        Reaches(DomainArbitraries.SmallAccounts(), [.. Enum.GetValues<MissingReason>().Select(reason => (Func<DrawnAccounts, bool>)(a => a.Cells.Any(c => c.Value is null && c.Reason == reason)))]);
        Reaches(DomainArbitraries.SmallAccounts(), a => !a.HasMissing, a => a.Cells.Any(c => c.Value == 0), a => a.Cells.All(c => c.Value is null or 0), a => a.RegionCount == 1 && a.SectorCount == 1,
            a => a.RegionCount == 4 && a.SectorCount == 5, a => a.Exponent == 12, a => a.Exponent == -12, a => a.PublishesTotal, a => !a.PublishesTotal);
        Reaches(DomainArbitraries.Tables(), table => table.Measures.Length == 2, table => table.PowerOfTen == 9, table => table.Flags.Any(f => f == 2 * (int)ObservationFlags.Incomplete - 1 || f > 512), table => table.Currency == "XXX");
    }

    [Fact]
    public void Classifications_reach_their_shapes()
    {
        Reaches(DomainArbitraries.SectorCodes(), code => code.Text == "01", code => code.Text == "NA", code => code.Text.Contains(':', StringComparison.Ordinal), code => !code.Text.All(char.IsAscii));
        Reaches(DomainArbitraries.RegionCodes(), code => code.Text == "NL341", code => code.Classification == "é id");
        Reaches(DomainArbitraries.Classifications(), c => c.Parents.Length == 1, c => c.Parents.Length == 10, c => c.Parents.Count(p => p < 0) > 1, c => c.Aggregates.Length == 3, c => c.Available.Length == 0,
            c => c.Parents.Length > 4 && c.Parents.Skip(1).All(p => p == 0), c => c.Parents.Length > 4 && c.Parents.Select((p, i) => p == i - 1).All(chained => chained), c => c.Available.Length == 9, c => c.Aggregates.Any(a => a.Any(part => part >= c.Parents.Length)), c => c.Bits.Distinct().Count() < c.Count);
    }

    [Fact]
    public void Scenarios_reach_their_odd_parts() => Reaches(DomainArbitraries.Scenarios(),
        s => s.Levers.Length == 3, s => s.Levers.IsEmpty, s => s.Correlations.Length > 2, s => s.Combination.Length == 1, s => s.Cells.IsEmpty, s => s.LaborMarket.Cap.Length == 2, s => s.Baseline.Path.Length == 3,
        s => s.Baseline.Method == BaselineMethod.Historical, s => s.Baseline.RegionalShift == 1, s => s.Baseline.Productivity.Fraction > 1, s => s.Levers.Any(l => l.HalfLife is not null), s => s.Levers.Any(l => l.Effects.Length == 3),
        s => s.Levers.SelectMany(l => l.Effects).Any(e => e.Magnitude is StockMagnitude), s => s.Levers.SelectMany(l => l.Effects).Any(e => e.Magnitude is TruncatedNormalMagnitude { High: double.PositiveInfinity }),
        s => s.Levers.SelectMany(l => l.Effects).Any(e => e.Magnitude is DiffusionMagnitude { Uplift.IsUncertain: true }), s => s.Targets is [{ Region: not null, Measure: OutcomeMeasure.Gva }]);

    [Fact]
    public void Runnable_scenarios_reach_their_shapes() => Reaches(DomainArbitraries.RunnableScenarios(),
        s => s.Value.Levers.IsEmpty, s => s.Value.Levers.Length == 4, s => s.Value.Cells.Length == 1, s => s.Value.Cells.Length == 9, s => s.Value.Horizon == s.Value.BaseYear, s => s.Value.Cells.Any(c => c.Persons == 0),
        s => s.Value.Cells.Any(c => c.ValueAdded < 0), s => s.Value.Cells.Any(c => c.Persons == 1e12), s => !s.Value.Correlations.IsEmpty, s => s.Value.Combination.Any(c => c.Synergy < 0), s => s.Value.Baseline.Shock is not null,
        s => s.Value.LaborMarket.Closure == LaborMarketClosure.FixedTotal, s => s.Value.Levers.Any(l => l.Persistence == LeverPersistence.Decaying && l.End is not null),
        s => s.Value.Levers.Any(l => l.Effects.Any(e => e.Magnitude is StockMagnitude)), s => s.Value.Levers.Any(l => l.Effects.Any(e => e.Magnitude is DiffusionMagnitude)), s => s.Value.Levers.Any(l => l.Effects.Length == 3));

    private static void Reaches<T>(Arbitrary<T> arbitrary, params ReadOnlySpan<Func<T, bool>> extremes)
    {
        T[] drawn = [.. arbitrary.Generator.Sample(4000, 50)];
        for (int i = 0; i < extremes.Length; i++)
            Assert.True(drawn.Any(extremes[i]), $"{typeof(T).Name}: extreme {i} was not drawn");
    }
}
