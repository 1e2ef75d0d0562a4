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
            foreach ((EffectMap map, string what, double[]? baseline) in new[]
            {
                (plan.GrowthOfPersons, "growth of persons", plan.PersonsGrowth), (plan.GrowthOfProductivity, "growth of productivity", plan.ProductivityGrowth),
                (plan.LevelOfPersons, "level of persons", null), (plan.LevelOfProductivity, "level of productivity", (double[]?)null),
            })
            {
                for (int c = 0; c < plan.Cells; c++)
                {
                    EffectGroup group = map.Groups[map.OfCell[c]];
                    double more = More(plan, group, magnitudes, t, baseline is not null) + (baseline?[t * plan.Cells + c] ?? 0);
                    if (group.Effects.Length > 0 && !(more >= -1) && (t > 0 || baseline is null))
                    {
                        return new(plan.Effects[group.Effects[0]].Path, FormattableString.Invariant($"{string.Join(" and ", group.Effects.Select(e => plan.Effects[e].Name))} bring the {what} of {plan.Grid.NameOf(c)} to {100 * more:0.##} % in {plan.YearAt(t).Number} ({run}); ")
                            + "expected no less than −100 %: there are no negative jobs. Bound the magnitude, for instance by a truncated normal distribution.");
                    }
                }
            }
        }

        if (plan.Closure is not null)
            return new("$.laborMarket", $"new jobs of levers need more persons than other sectors of their region have, or no sector is there to take up lost ones ({run}); there are no negative jobs. Make the levers smaller, or the labor market elastic.");
        return plan.Shocks.IsEmpty ? new("$.baseline", $"a figure goes beyond the range of numbers ({run}); expected lower growth, or a nearer horizon.")
            : new("$.baseline", $"a shock brings the growth of productivity below −100 %, or a figure beyond the range of numbers ({run}); expected a smaller standard deviation, or a nearer horizon.");
    }

    /// <summary>What the effects of a group and the pairs of their levers come to, as the kernel has it.</summary>
    private static double More(ScenarioPlan plan, EffectGroup group, double[] magnitudes, int t, bool isGrowth)
    {
        double Joined(double more, double x) => isGrowth ? more + x : more + (x + more * x);
        double more = 0;
        double[] ofLever = new double[plan.Levers.Length];
        foreach (int e in group.Effects)
        {
            PlannedEffect effect = plan.Effects[e];
            double size = effect.LogStock is { } stock ? Quantities.Elementary.Expm1(magnitudes[e] * stock[t]) : magnitudes[e];
            double x = size * (effect.Effect.Weight * effect.Intensity[t]);
            more = Joined(more, x);
            ofLever[effect.Lever] = Joined(ofLever[effect.Lever], x);
        }

        foreach (PlannedPair pair in group.Pairs)
        {
            (double a, double b) = (ofLever[pair.First], ofLever[pair.Second]);
            double smaller = a * b > 0 ? (Math.Abs(b) < Math.Abs(a) ? b : a) : 0;
            double contained = pair.Synergy < 0 && !isGrowth ? (smaller == -1 ? 0 : smaller / (1 + smaller)) : smaller;
            more = Joined(more, contained * pair.Synergy);
        }

        return more;
    }
}
