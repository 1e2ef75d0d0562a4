using System.Globalization;
using System.Runtime.Intrinsics;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>
/// The chain of factors behind one number of a scenario: growth of the baseline, then each effect, each synergy and the labor market on top of what stands before. Each factor is the figure with it over the figure without, so that start and factors
/// multiply to the number, of a sum or a share of many cells as of one.
/// </summary>
internal sealed class ScenarioExplanation
{
    private const string Formula = "start · factors, each the figure with what its line says over that without, on top of the lines before; of a cell L(t) = L₀ · Π(1 + g_L) · Π(1 + w·m·a(t)), V(t) = V₀ · Π(1 + g_L) · Π(1 + g_P) · Π(1 + w·m·a(t)), and growth effects add w·m·a(t) to g";

    private readonly ScenarioPlan _plan;
    private readonly PlannedSeries _series;
    private readonly int _t;
    private readonly List<string> _steps = [];
    private double _figure; // of all lines so far

    private ScenarioExplanation(ScenarioPlan plan, PlannedSeries series, int t) => (_plan, _series, _t) = (plan, series, t);

    internal static Explanation Of(ScenarioOutcome outcome, OutcomePath path, PlannedSeries series, int t)
    {
        var chain = new ScenarioExplanation(outcome.Plan, series, t);
        chain.Tell(path);
        return new($"{OutcomeWords.Code(series.Measure)} of {series.Sector.Code} in {series.Region.Code} in {outcome.Plan.YearAt(t)}: {Words(path, series, path.Values[t])}", Formula, chain._steps, outcome.Sources);
    }

    private static string Words(OutcomePath path, PlannedSeries series, double figure) => $"{OutcomeWords.Figure(series.Measure, figure)}{(OutcomeWords.IsShare(series.Measure) ? "" : $" {path.Unit}")}";

    private void Tell(OutcomePath path)
    {
        _figure = path.Baseline[0];
        _steps.Add($"{Words(path, _series, _figure)} in {_plan.Scenario.BaseYear}, the starting point");
        ScenarioPlan open = _plan with { Closure = null };
        ScenarioPlan unpaired = Paired(open, 0);
        double[] figures = Figures(unpaired);
        Growth(unpaired, figures[0]);
        _steps.Add($"{Words(path, _series, path.Baseline[_t])} in {_plan.YearAt(_t)} without levers");
        Effects(figures);
        Synergies(open);
        LaborMarket();
        _steps.Add($"{Words(path, _series, path.Values[_t])} in {_plan.YearAt(_t)} with levers");
    }

    private bool IsOfPersons => _series.Measure is OutcomeMeasure.Persons or OutcomeMeasure.SharePersons;

    private void Growth(ScenarioPlan plan, double baseline)
    {
        if (_t == 0)
            return;
        double alone = Figures(plan with { ProductivityGrowth = new double[plan.ProductivityGrowth.Length] })[0];
        Step($"baseline growth of persons since {_plan.Scenario.BaseYear}", alone, OfCells(plan.PersonsGrowth));
        if (!IsOfPersons)
            Step($"baseline growth of productivity since {_plan.Scenario.BaseYear}", baseline, OfCells(plan.ProductivityGrowth));
    }

    /// <summary>By how much the cells of the figure grow.</summary>
    private string OfCells(double[] rates)
    {
        double[] factors = [.. _series.Cells.Select(c => Enumerable.Range(1, _t).Aggregate(1.0, (f, y) => f + f * rates[y * _plan.Cells + c]))];
        (double low, double high) = (factors.Min(), factors.Max());
        return factors.Length == 1 ? "" : low == high ? $", in each of {factors.Length} cells × {Factor(low)}" : $", from × {Factor(low)} to × {Factor(high)} over {factors.Length} cells";
    }

    private void Effects(double[] figures)
    {
        for (int e = 0; e < _plan.Effects.Length; e++)
        {
            PlannedEffect effect = _plan.Effects[e];
            int inside = effect.Cells.Intersect(_series.Cells).Count();
            int around = _series.Whole.Length == 0 ? 0 : effect.Cells.Intersect(_series.Whole.Except(_series.Cells)).Count();
            if (inside + around > 0 && !(IsOfPersons && effect.Effect.Channel == EffectChannel.Productivity))
            {
                Step(effect.Name, figures[e + 1], $", {Act(effect)}, on {inside} of {_series.Cells.Length} cell{(_series.Cells.Length == 1 ? "" : "s")}{(around > 0 ? $" and on {around} of the rest of the whole" : "")} ({effect.Effect.Origin})");
            }
        }
    }

    /// <summary>What an effect does: of a level 1 + w·m·a in the year; of growth what it adds to the rates of all years up to it.</summary>
    private string Act(PlannedEffect effect)
    {
        string channel = effect.Effect.Channel == EffectChannel.Persons ? "persons" : "productivity";
        if (effect.Effect.Kind == EffectKind.Level)
            return $"level of {channel} × (1 + {Product(effect, _t)}), {FigureText.Percent(At(effect, _t))}";
        int[] years = [.. Enumerable.Range(1, _t).Where(y => At(effect, y) != 0)];
        return years.Length == 0 ? $"growth of {channel} + 0"
            : years.Length == 1 ? $"growth of {channel} + {Product(effect, years[0])} in {_plan.YearAt(years[0])}"
            : $"growth of {channel} + {Product(effect, years[0])} in {_plan.YearAt(years[0])} to + {Product(effect, years[^1])} in {_plan.YearAt(years[^1])}, in {years.Length} years together + {FigureText.Percent(years.Sum(y => At(effect, y)))}";
    }

    private static string Product(PlannedEffect effect, int t) => $"{FigureText.Number(effect.Effect.Weight)} · {FigureText.Number(Size(effect, t))} · {FigureText.Number(effect.Intensity[t])}";

    private static double At(PlannedEffect effect, int t) => Size(effect, t) * effect.Effect.Weight * effect.Intensity[t];

    private static double Size(PlannedEffect effect, int t) => effect.LogStock is { } stock ? Elementary.Expm1(effect.Uncertain.Mean * stock[t]) : effect.Uncertain.Mean;

    private void Synergies(ScenarioPlan open)
    {
        for (int p = 1; p <= _plan.Pairs.Length; p++)
        {
            PlannedPair pair = _plan.Pairs[p - 1];
            double figure = Figures(Paired(open, p))[^1];
            if (figure != _figure) // two levers that do not meet have none
                Step($"{(pair.Synergy < 0 ? "overlap" : "synergy")} of {_plan.Levers[pair.First].Code} and {_plan.Levers[pair.Second].Code}", figure, FormattableString.Invariant($", {pair.Synergy} of the smaller of their effects where both act"));
        }
    }

    private ScenarioPlan Paired(ScenarioPlan plan, int pairs) => plan with
    {
        GrowthOfPersons = Paired(_plan.GrowthOfPersons, pairs),
        GrowthOfProductivity = Paired(_plan.GrowthOfProductivity, pairs),
        LevelOfPersons = Paired(_plan.LevelOfPersons, pairs),
        LevelOfProductivity = Paired(_plan.LevelOfProductivity, pairs),
    };

    /// <summary>The map with the first pairs of the plan alone.</summary>
    private EffectMap Paired(EffectMap map, int pairs) => map with { Groups = [.. map.Groups.Select(g => g with { Pairs = [.. g.Pairs.Where(p => _plan.Pairs.AsSpan(0, pairs).Contains(p))] })] };

    private void LaborMarket()
    {
        if (_plan.Closure is not { } closure)
            return;
        int[] regions = [.. _series.Cells.Concat(_series.Whole).Select(c => c / _plan.Grid.Sectors.Count).Distinct()
            .Where(r => closure.IsAffected.AsSpan(r * _plan.Grid.Sectors.Count, _plan.Grid.Sectors.Count).Contains(true) && (closure.Cap is null || double.IsFinite(closure.Cap[_t * _plan.Grid.Regions.Count + r])))];
        if (regions.Length == 0)
            return;
        string rule = closure.Cap is null ? "each region keeps its baseline total of persons"
            : $"beyond a labor force of {(regions is [var only] ? $"{FigureText.Number(closure.Cap[_t * _plan.Grid.Regions.Count + only])} in {_plan.Grid.Regions.Codes[only].Text}" : $"their own in {regions.Length} regions")}";
        Step("labor market", Figures(_plan)[^1], $", {rule}, sectors without new jobs give way in proportion");
    }

    private void Step(string what, double figure, string details)
    {
        double factor = figure / _figure;
        // nothing, and what is no number, cannot be multiplied: then the figure itself is told
        string act = double.IsFinite(factor) && _figure != 0 ? $"× {Factor(factor)}" : $"from {OutcomeWords.Figure(_series.Measure, _figure)} to {OutcomeWords.Figure(_series.Measure, figure)}";
        _steps.Add($"{what}: {act}{details}");
        _figure = figure;
    }

    private static string Factor(double factor) => factor.ToString("G7", CultureInfo.InvariantCulture);

    /// <summary>The figure with the first 0, 1, … effects of a plan, all at their means.</summary>
    private double[] Figures(ScenarioPlan plan)
    {
        var workspace = new ScenarioWorkspace(plan);
        double[] figures = new double[plan.Effects.Length + 1];
        int width = Vector512<double>.Count;
        var sink = new StateSink(_t, plan.Cells);
        for (int first = 0; first < figures.Length; first += width)
        {
            for (int e = 0; e < plan.Effects.Length; e++)
                workspace.Magnitudes[e] = Vector512.ConditionalSelect(Vector512.GreaterThan(Vector512.CreateSequence<double>(first, 1), Vector512.Create((double)e)), Vector512.Create(plan.Effects[e].Uncertain.Mean), Vector512<double>.Zero);
            ScenarioKernel.Run(plan, workspace, ref sink);
            for (int lane = 0; lane < width && first + lane < figures.Length; lane++)
                figures[first + lane] = _series.Figure(sink.Persons(lane), sink.Value(lane));
        }

        return figures;
    }

    /// <summary>Keeps the state of one year.</summary>
    private readonly struct StateSink(int year, int cells) : IYearSink
    {
        private readonly Vector512<double>[] _persons = new Vector512<double>[cells];
        private readonly Vector512<double>[] _value = new Vector512<double>[cells];

        public bool NeedsPersons => true;

        public void Year(int t, ReadOnlySpan<Vector512<double>> persons, ReadOnlySpan<Vector512<double>> value)
        {
            if (t != year)
                return;
            persons.CopyTo(_persons);
            value.CopyTo(_value);
        }

        internal double[] Persons(int lane) => [.. _persons.Select(p => p.GetElement(lane))];

        internal double[] Value(int lane) => [.. _value.Select(v => v.GetElement(lane))];
    }
}
