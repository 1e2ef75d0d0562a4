using FsCheck.Xunit;
using IndustryModel.Json;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;
using NodaTime;

namespace IndustryModel.Tests.Scenarios;

/// <summary>What must hold of every scenario.</summary>
public sealed class ScenarioPropertyTests
{
    private static readonly OutcomeMeasure[] Sums = [OutcomeMeasure.Gva, OutcomeMeasure.Persons];

    [Property]
    public bool Every_drawn_scenario_is_sound(DrawnScenario drawn) => drawn.Value.Check().IsEmpty;

    [Property]
    public bool Without_levers_it_is_its_baseline(DrawnScenario drawn)
    {
        if (Run(drawn.Value) is not { } outcome)
            return true;
        ScenarioOutcome bare = drawn.Value.WithoutLevers().Run();
        return All(bare, p => Same(p.Values, p.Baseline)) && All(outcome, bare, (with, without) => Same(with.Baseline, without.Values));
    }

    [Property]
    public bool No_magnitude_is_absence(DrawnScenario drawn) => IsAbsence(drawn.Value, l => l with { Effects = [.. l.Effects.Select(e => e with { Magnitude = new FixedMagnitude(0) })] });

    [Property]
    public bool No_weight_is_absence(DrawnScenario drawn) => IsAbsence(drawn.Value, l => l with { Effects = [.. l.Effects.Select(e => e with { Weight = 0 })] });

    [Property]
    public bool No_intensity_is_absence(DrawnScenario drawn) => IsAbsence(drawn.Value, l => l with { Lag = Period.FromYears(50) });

    [Property]
    public bool The_order_of_levers_changes_no_bit(DrawnScenario drawn)
    {
        Scenario turned = drawn.Value with { Levers = [.. drawn.Value.Levers.Reverse()], Correlations = [.. drawn.Value.Correlations.Select(c => new EffectCorrelation(c.Second, c.First, c.Rank))] };
        if (Run(drawn.Value) is not { } one || Run(turned) is not { } other)
            return Run(turned) is null && Run(drawn.Value) is null;
        return All(one, other, (a, b) => Same(a.Values, b.Values)) && SameDraws(drawn.Value, turned) && SameSplit(drawn.Value, turned);
    }

    [Property]
    public bool Permuting_regions_and_sectors_permutes_results(DrawnScenario drawn)
    {
        Scenario turned = drawn.Value with { Cells = [.. drawn.Value.Cells.Reverse()] };
        if (Run(drawn.Value) is not { } one || Run(turned) is not { } other)
            return true;
        double tolerance = drawn.Value.LaborMarket.Closure == LaborMarketClosure.Elastic ? 0 : 1e-12;
        return All(one, other, (a, b) => a.Measure is not (OutcomeMeasure.Gva or OutcomeMeasure.Persons) || Close(a.Values, b.Values, Size(one, a), a.Region is ['R', ..] && a.Sector != "TOTAL" ? tolerance : 1e-12));
    }

    [Property]
    public bool Shares_sum_to_one(DrawnScenario drawn)
    {
        if (Run(drawn.Value) is not { } outcome)
            return true;
        string[] sectors = [.. drawn.Value.Cells.Select(c => c.Sector).Distinct()];
        return outcome.Regions.All(region => new[] { (OutcomeMeasure.ShareGva, OutcomeMeasure.Gva), (OutcomeMeasure.SharePersons, OutcomeMeasure.Persons) }.All(m => Enumerable.Range(0, outcome.Years.Length).All(t =>
        {
            double sum = sectors.Sum(s => outcome.Path(m.Item1, region, s).Values[t]);
            double whole = outcome.Path(m.Item2, region).Values[t];
            double size = sectors.Sum(s => Math.Abs(outcome.Path(m.Item2, region, s).Values[t]));
            return whole == 0 || Math.Abs(sum - 1) * Math.Abs(whole) <= 1e-12 * size;
        })));
    }

    [Property]
    public bool Value_is_persons_times_productivity(DrawnScenario drawn) => Run(drawn.Value) is not { } outcome || outcome.Regions.All(r => outcome.Sectors.All(s => Enumerable.Range(0, outcome.Years.Length).All(t =>
    {
        (double l, double p, double v) = (outcome.Path(OutcomeMeasure.Persons, r, s).Values[t], outcome.Path(OutcomeMeasure.Productivity, r, s).Values[t], outcome.Path(OutcomeMeasure.Gva, r, s).Values[t]);
        return l == 0 ? !double.IsFinite(p) : Math.Abs(l * p - v) <= 1e-15 * Math.Abs(v) * 4;
    })));

    [Property]
    public bool Json_makes_an_equal_scenario_with_equal_results(DrawnScenario drawn)
    {
        Scenario read = Scenario.FromJson(drawn.Value.ToJson());
        if (!read.Equals(drawn.Value) || read.ToJson() != drawn.Value.ToJson())
            return false;
        return Run(drawn.Value) is not { } one || (All(one, read.Run(), (a, b) => Same(a.Values, b.Values)) && SameDraws(drawn.Value, read));
    }

    [Property]
    public bool The_split_over_levers_sums_to_the_effect_and_over_regions_to_the_nation(DrawnScenario drawn)
    {
        if (drawn.Value.Levers.IsEmpty || Run(drawn.Value) is not { } outcome)
            return true;
        foreach (OutcomeMeasure measure in Sums)
        {
            if (Try(() => (drawn.Value.Attribute(new(measure)), drawn.Value.AttributeByRegion(new(measure)))) is not (Attribution whole, var parts))
                return true; // a coalition is impossible
            OutcomePath path = outcome.Path(measure);
            double size = Math.Abs(whole.Without) + Math.Abs(whole.With) + parts.Sum(p => Math.Abs(p.With) + Math.Abs(p.Without));
            if (whole.With != path.Values[^1] || whole.Without != path.Baseline[^1] || !(Math.Abs(whole.Levers.Sum(l => l.Value) - whole.Effect) <= 1e-13 * size))
                return false;
            for (int l = 0; l < whole.Levers.Length; l++)
            {
                if (!(Math.Abs(parts.Sum(p => p.Levers[l].Value) - whole.Levers[l].Value) <= 1e-12 * size))
                    return false;
            }
        }

        return true;
    }

    private static bool IsAbsence(Scenario scenario, Func<ScenarioLever, ScenarioLever> without)
    {
        Scenario idle = scenario with { Levers = [.. scenario.Levers.Select(without)], Correlations = [] };
        return All(idle.Run(), scenario.WithoutLevers().Run(), (a, b) => Same(a.Values, b.Values) && Same(a.Baseline, a.Values));
    }

    [Property]
    public bool A_lever_that_leaves_employment_as_it_is_changes_no_bit(DrawnScenario drawn, bool isGrowth)
    {
        Scenario output = drawn.Value with { Levers = [.. drawn.Value.Levers.Select(l => l with { Effects = [.. l.Effects.Where(e => e.Channel == EffectChannel.Productivity)] }).Where(l => !l.Effects.IsEmpty)], Correlations = [], Combination = [] };
        Scenario idle = output with { Levers = output.Levers.Add(new("idle", new LocalDate(output.BaseYear.Number, 1, 1), [new(EffectChannel.Persons, isGrowth ? EffectKind.Growth : EffectKind.Level, new FixedMagnitude(0))])) };
        return All(output.Run(), idle.Run(), (a, b) => Same(a.Values, b.Values)) && SameDraws(output, idle);
    }

    private static bool SameDraws(Scenario one, Scenario other)
    {
        EnsembleOptions options = new() { Draws = 9, Seed = 3, Threads = 1, Sectors = ["C"], Measures = [OutcomeMeasure.Gva] };
        return Try(() => (one.Simulate(options), other.Simulate(options))) is not (Ensemble a, Ensemble b)
            || a.Years.All(y => Same(a.Figures(OutcomeMeasure.Gva, y, null, "C"), b.Figures(OutcomeMeasure.Gva, y, null, "C")));
    }

    private static bool SameSplit(Scenario one, Scenario other) => one.Levers.IsEmpty || Try(() => (one.Attribute(), other.Attribute())) is not (Attribution a, Attribution b) || a.Levers.SequenceEqual(b.Levers);

    private static ScenarioOutcome? Run(Scenario scenario)
    {
        try
        {
            return scenario.Run();
        }
        catch (ScenarioException e) when (scenario.LaborMarket.Closure != LaborMarketClosure.Elastic && e.Problems[0].Path == "$.laborMarket")
        {
            return null;
        }
    }

    private static T? Try<T>(Func<T> of)
        where T : struct
    {
        try
        {
            return of();
        }
        catch (ScenarioException e) when (e.Problems[0].Path == "$.laborMarket")
        {
            return null;
        }
    }

    private static bool All(ScenarioOutcome outcome, Func<OutcomePath, bool> holds) => Enum.GetValues<OutcomeMeasure>().All(m => outcome.Regions.All(r => outcome.Sectors.All(s => holds(outcome.Path(m, r, s)))));

    private static bool All(ScenarioOutcome one, ScenarioOutcome other, Func<OutcomePath, OutcomePath, bool> holds) => All(one, p => holds(p, other.Path(p.Measure, p.Region, p.Sector)));

    private static double Size(ScenarioOutcome outcome, OutcomePath path) => outcome.Regions.Max(r => outcome.Sectors.Max(s => outcome.Path(path.Measure, r, s).Values.ToArray().Max(Math.Abs)));

    private static bool Close(ReadOnlySpan<double> a, ReadOnlySpan<double> b, double size, double tolerance)
    {
        for (int i = 0; i < a.Length; i++)
        {
            if (!(Math.Abs(a[i] - b[i]) <= tolerance * size))
                return false;
        }

        return true;
    }

    private static bool Same(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        bool same = a.Length == b.Length;
        for (int i = 0; same && i < a.Length; i++)
            same = a[i].Equals(b[i]);
        return same;
    }
}
