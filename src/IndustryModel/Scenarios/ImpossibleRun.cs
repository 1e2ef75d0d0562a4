using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Finds out where a run left what is possible, once it is known that it did.</summary>
internal static class ImpossibleRun
{
    /// <summary>Refuses if a lane is impossible.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="impossible">What the kernel answered.</param>
    /// <param name="lane">The lane.</param>
    /// <param name="magnitudes">The magnitudes of the eight runs.</param>
    /// <param name="run">The run in words.</param>
    /// <param name="draws">The shocks of the eight runs, if they had any.</param>
    /// <exception cref="ScenarioException">It is; the message says in which year and cell, through which levers, and with which magnitudes.</exception>
    internal static void Refuse(ScenarioPlan plan, Vector512<double> impossible, int lane, ReadOnlySpan<Vector512<double>> magnitudes, string run, ShockDraws draws = default)
    {
        if (BitConverter.DoubleToInt64Bits(impossible.GetElement(lane)) == 0)
            return;
        double[] of = new double[plan.Effects.Length];
        for (int e = 0; e < of.Length; e++)
            of[e] = magnitudes[e].GetElement(lane);
        ScenarioProblem problem = BelowAll(plan, of, run, draws, lane) ?? BeyondNumbers(plan, magnitudes, of, run, draws, lane) ?? WithoutWorkers(plan, magnitudes, run, draws, lane);
        throw new ScenarioException([plan.Scenario.Places?.Placed(plan.Scenario, problem) ?? problem]);
    }

    /// <summary>Growth or a level below −100 %.</summary>
    private static ScenarioProblem? BelowAll(ScenarioPlan plan, double[] magnitudes, string run, ShockDraws draws, int lane)
    {
        var room = new ScenarioWorkspace(plan);
        for (int t = 0; t < plan.Years; t++)
        {
            ReadOnlySpan<Vector512<double>> shocks = t > 0 && draws.IsDrawn && plan.Shocks.Length > 0 ? draws.OfYear(plan, room.Shocks, t) : default;
            foreach ((EffectMap map, EffectChannel channel, double[]? baseline) in new[]
            {
                (plan.GrowthOfPersons, EffectChannel.Persons, plan.PersonsGrowth), (plan.GrowthOfProductivity, EffectChannel.Productivity, plan.ProductivityGrowth),
                (plan.LevelOfPersons, EffectChannel.Persons, null), (plan.LevelOfProductivity, EffectChannel.Productivity, (double[]?)null),
            })
            {
                for (int c = 0; c < plan.Cells && (t > 0 || baseline is null); c++)
                {
                    EffectGroup group = map.Groups[map.OfCell[c]];
                    double more = More(plan, group, magnitudes, t, baseline is not null) + (baseline?[t * plan.Cells + c] ?? 0);
                    if (!(more >= -1) && group.Effects.Length > 0)
                        return OfEffects(plan, group, magnitudes, $"{(baseline is null ? "level" : "growth")} of {(channel == EffectChannel.Persons ? "persons" : "productivity")}", channel, c, t, more, run);
                    double shock = baseline is null || channel == EffectChannel.Persons || shocks.IsEmpty ? 0 : plan.ShockDeviation * shocks[plan.ShockOfCell[c]].GetElement(lane);
                    if (!(more + shock >= -1))
                    {
                        return new("$.baseline.shock", FormattableString.Invariant($"a shock of {100 * shock:0.##} % brings the growth of productivity of {plan.Grid.NameOf(c)} to {100 * (more + shock):0.##} % in {plan.YearAt(t).Number} ({run}{Drawn(plan, group.Effects, magnitudes)}); ")
                            + "expected no less than −100 %, which leaves no value added. Give the shock a smaller standard deviation.");
                    }
                }
            }
        }

        return null;
    }

    private static ScenarioProblem OfEffects(ScenarioPlan plan, EffectGroup group, double[] magnitudes, string what, EffectChannel channel, int cell, int t, double more, string run) => new(plan.Effects[group.Effects[0]].Path,
        FormattableString.Invariant($"{string.Join(" and ", group.Effects.Select(e => plan.Effects[e].Name))} {(group.Effects.Length == 1 ? "brings" : "bring")} the {what} of {plan.Grid.NameOf(cell)} to {100 * more:0.##} % in {plan.YearAt(t).Number} ({run}{Drawn(plan, group.Effects, magnitudes)}); ")
        + $"expected no less than −100 %, which leaves {(channel == EffectChannel.Persons ? "no jobs" : "no value added")}. Bound the magnitude, for instance by a truncated normal distribution.");

    /// <summary>The magnitudes of uncertain effects, as they were in this run.</summary>
    private static string Drawn(ScenarioPlan plan, IEnumerable<int> effects, double[] magnitudes)
    {
        string[] drawn = [.. effects.Where(e => plan.Effects[e].Uncertain.IsUncertain).Select(e => FormattableString.Invariant($"{plan.Effects[e].Name} is {magnitudes[e]}"))];
        return drawn.Length == 0 ? "" : $", where {string.Join(" and ", drawn)}";
    }

    /// <summary>A figure too large to be a number: through the effect that acts most where it is, unless the baseline alone gets there.</summary>
    private static ScenarioProblem? BeyondNumbers(ScenarioPlan plan, ReadOnlySpan<Vector512<double>> magnitudes, double[] of, string run, ShockDraws draws, int lane)
    {
        ScenarioPlan open = plan with { Closure = null };
        if (First(open, magnitudes, draws, lane, (l, v) => double.IsFinite(l) && double.IsFinite(v)) is not { } place)
            return null;
        (int t, int cell) = place;
        string where = FormattableString.Invariant($"a figure of {plan.Grid.NameOf(cell)} beyond the range of numbers in {plan.YearAt(t).Number} ({run}{Drawn(plan, Enumerable.Range(0, of.Length).Where(e => plan.Effects[e].Cells.Contains(cell)), of)})");
        int[] acting = [.. Enumerable.Range(0, of.Length).Where(e => of[e] != 0 && plan.Effects[e].Cells.Contains(cell)).OrderByDescending(e => Math.Abs(of[e] * plan.Effects[e].Effect.Weight))];
        if (acting.Length > 0 && First(open, new Vector512<double>[of.Length], draws, lane, (l, v) => double.IsFinite(l) && double.IsFinite(v)) is null)
            return new(plan.Effects[acting[0]].Path, $"{plan.Effects[acting[0]].Name} brings {where}; expected a smaller magnitude.");
        return new("$.baseline", $"growth brings {where}; expected lower growth, or a nearer horizon.");
    }

    private static ScenarioProblem WithoutWorkers(ScenarioPlan plan, ReadOnlySpan<Vector512<double>> magnitudes, string run, ShockDraws draws, int lane)
    {
        (int Year, int Cell)? place = plan.Closure is null ? null : First(plan, magnitudes, draws, lane, (l, v) => l >= 0 && double.IsFinite(v));
        return place is not var (t, cell) ? new("$.baseline", $"the sum of all figures goes beyond the range of numbers ({run}); expected lower growth, or a nearer horizon.")
            : new("$.laborMarket", FormattableString.Invariant($"new jobs of levers in {plan.Grid.Regions.Codes[cell / plan.Grid.Sectors.Count].Text} need more persons in {plan.YearAt(t).Number} than other sectors of the region have, or no sector is there to take up lost ones ({run}); ")
                + "there are no negative jobs. Make the levers smaller, or the labor market elastic.");
    }

    /// <summary>The first year and cell of a lane whose state is not as it should be.</summary>
    private static (int Year, int Cell)? First(ScenarioPlan plan, ReadOnlySpan<Vector512<double>> magnitudes, ShockDraws draws, int lane, Func<double, double, bool> isGood)
    {
        var workspace = new ScenarioWorkspace(plan);
        magnitudes.CopyTo(workspace.Magnitudes);
        var sink = new PlaceSink(lane, isGood);
        ScenarioKernel.Run(plan, workspace, draws, ref sink);
        return sink.Place;
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

    private struct PlaceSink(int lane, Func<double, double, bool> isGood) : IYearSink
    {
        internal (int Year, int Cell)? Place { get; private set; }

        public readonly bool NeedsPersons => true;

        public void Year(int t, ReadOnlySpan<Vector512<double>> persons, ReadOnlySpan<Vector512<double>> value)
        {
            for (int c = 0; c < persons.Length && Place is null; c++)
            {
                if (!isGood(persons[c].GetElement(lane), value[c].GetElement(lane)))
                    Place = (t, c);
            }
        }
    }
}
