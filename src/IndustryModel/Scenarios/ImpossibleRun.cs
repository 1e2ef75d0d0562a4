using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Finds out where a run left what is possible, once it is known that it did.</summary>
internal static class ImpossibleRun
{
    /// <summary>Refuses if a lane is impossible.</summary>
    /// <exception cref="ScenarioException">It is; the message says in which year and cell, and through which levers.</exception>
    internal static void Refuse(ScenarioPlan plan, Vector512<double> impossible, int lane, ReadOnlySpan<Vector512<double>> magnitudes, string run)
    {
        if (BitConverter.DoubleToInt64Bits(impossible.GetElement(lane)) == 0)
            return;
        double[] of = new double[plan.Effects.Length];
        for (int e = 0; e < of.Length; e++)
            of[e] = magnitudes[e].GetElement(lane);
        throw new ScenarioException([Find(plan, of, run)]);
    }

    private static ScenarioProblem Find(ScenarioPlan plan, double[] magnitudes, string run)
    {
        for (int t = 0; t < plan.Years; t++)
        {
            foreach ((EffectMap map, string what, bool isGrowth) in new[]
            {
                (plan.GrowthOfPersons, "growth of persons", true), (plan.GrowthOfProductivity, "growth of productivity", true),
                (plan.LevelOfPersons, "level of persons", false), (plan.LevelOfProductivity, "level of productivity", false),
            })
            {
                for (int c = 0; c < plan.Cells; c++)
                {
                    int[] effects = map.Groups[map.OfCell[c]].Effects;
                    double more = 0;
                    foreach (int e in effects)
                    {
                        PlannedEffect effect = plan.Effects[e];
                        double size = effect.LogStock is { } stock ? Quantities.Elementary.Expm1(magnitudes[e] * stock[t]) : magnitudes[e];
                        double x = size * effect.Effect.Weight * effect.Intensity[t];
                        more = isGrowth ? more + x : more + x + more * x;
                    }

                    if (effects.Length > 0 && !(more >= -1) && (t > 0 || !isGrowth))
                    {
                        PlannedEffect first = plan.Effects[effects[0]];
                        return new(first.Path, FormattableString.Invariant($"{string.Join(" and ", effects.Select(e => plan.Effects[e].Name))} bring the {what} of {plan.Grid.NameOf(c)} to {100 * more:0.##} % in {plan.YearAt(t).Number} ({run}); ")
                            + "expected no less than −100 %: there are no negative jobs. Bound the magnitude, for instance by a truncated normal distribution.");
                    }
                }
            }
        }

        return plan.Closure is null
            ? new("$.baseline", $"a shock brings the growth of productivity below −100 %, or a figure beyond the range of numbers ({run}); expected a smaller standard deviation, or a nearer horizon.")
            : new("$.laborMarket", $"new jobs of levers need more persons than other sectors of their region have ({run}); there are no negative jobs. Make the levers smaller, or the labor market elastic.");
    }
}
