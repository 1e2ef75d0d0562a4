using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>The chain of factors behind one number of a scenario.</summary>
internal static class ScenarioExplanation
{
    private const string Formula = "L(t) = L₀ · Π(1 + g_L) · Π(1 + w·m·a(t)); V(t) = V₀ · Π(1 + g_L) · Π(1 + g_P) · Π(1 + w·m·a(t)); growth effects add w·m·a(t) to g";

    internal static Explanation Of(ScenarioOutcome outcome, OutcomePath path, PlannedSeries series, int t)
    {
        ScenarioPlan plan = outcome.Plan;
        Year year = plan.YearAt(t);
        string unit = OutcomeWords.IsShare(series.Measure) ? "" : $" {path.Unit}";
        var steps = new List<string>
        {
            $"{OutcomeWords.Figure(series.Measure, path.Baseline[0])}{unit} in {plan.Scenario.BaseYear}, the starting point",
            $"{OutcomeWords.Figure(series.Measure, path.Baseline[t])}{unit} in {year} without levers",
        };
        steps.AddRange(Growth(plan, series, t));
        steps.AddRange(Effects(plan, series, t));
        if (plan.Closure is not null)
            steps.Add(plan.Closure.Cap is null ? "labor market: each region keeps its baseline total of persons, so sectors without new jobs give way in proportion" : "labor market: beyond the labor force of a region, sectors without new jobs give way in proportion");
        steps.Add($"{OutcomeWords.Figure(series.Measure, path.Values[t])}{unit} in {year} with levers");
        return new($"{OutcomeWords.Code(series.Measure)} of {series.Sector.Code} in {series.Region.Code} in {year}: {OutcomeWords.Figure(series.Measure, path.Values[t])}{unit}", Formula, steps, outcome.Sources);
    }

    private static IEnumerable<string> Growth(ScenarioPlan plan, PlannedSeries series, int t)
    {
        if (t == 0)
            yield break;
        foreach ((double[] rates, string what) in new[] { (plan.PersonsGrowth, "persons"), (plan.ProductivityGrowth, "productivity") })
        {
            double[] factors = [.. series.Cells.Select(c => Factor(plan, rates, c, t))];
            (double low, double high) = (factors.Min(), factors.Max());
            yield return $"baseline growth of {what} since {plan.Scenario.BaseYear}: × {FigureText.Number(low)}{(low == high ? "" : $" to {FigureText.Number(high)} over {factors.Length} cells")}";
        }
    }

    private static double Factor(ScenarioPlan plan, double[] rates, int cell, int t)
    {
        double factor = 1;
        for (int y = 1; y <= t; y++)
            factor += factor * rates[y * plan.Cells + cell];
        return factor;
    }

    private static IEnumerable<string> Effects(ScenarioPlan plan, PlannedSeries series, int t)
    {
        foreach (PlannedEffect effect in plan.Effects)
        {
            int inside = effect.Cells.Intersect(series.Cells).Count();
            int around = series.Whole.Length == 0 ? 0 : effect.Cells.Intersect(series.Whole.Except(series.Cells)).Count();
            if (inside + around == 0)
                continue;
            double size = effect.LogStock is { } stock ? Elementary.Expm1(effect.Uncertain.Mean * stock[t]) : effect.Uncertain.Mean;
            double x = size * effect.Effect.Weight * effect.Intensity[t];
            string channel = effect.Effect.Channel == EffectChannel.Persons ? "persons" : "productivity";
            string act = effect.Effect.Kind == EffectKind.Level ? $"level of {channel} × (1 + " : $"growth of {channel} + (";
            yield return $"{effect.Name}: {act}{FigureText.Number(effect.Effect.Weight)} · {FigureText.Number(size)} · {FigureText.Number(effect.Intensity[t])}) in {plan.YearAt(t)}, {FigureText.Percent(x)}"
                + $", on {inside} of {series.Cells.Length} cells{(around > 0 ? $" and on {around} of the rest of the whole" : "")} ({effect.Effect.Origin})";
        }
    }
}
