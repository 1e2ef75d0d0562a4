using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Takes up the state of each year, eight runs at once.</summary>
internal interface IYearSink
{
    /// <summary>Whether it reads employment.</summary>
    bool NeedsPersons { get; }

    /// <summary>Employment (if needed) and value added of every cell in a year.</summary>
    void Year(int t, ReadOnlySpan<Vector512<double>> persons, ReadOnlySpan<Vector512<double>> value);
}

/// <summary>
/// The arithmetic of a scenario, eight runs at once in the lanes of vectors, the same bits on every processor and in every lane. State of a cell: the indices of employment and productivity, 1 in the base year, which growth carries on;
/// then L = L₀ · I_L with the levels of employment, and V = V₀ · I_L · I_P with the levels of both. A step is written x + x · rate, so that 10 % of 100 is 10.
/// </summary>
internal static class ScenarioKernel
{
    /// <summary>Runs without shocks: magnitudes must be set in the workspace.</summary>
    /// <returns>In which lanes something went below what is possible: growth below −100 %, a negative level, negative jobs, a number too large.</returns>
    internal static Vector512<double> Run<TSink>(ScenarioPlan plan, ScenarioWorkspace w, ref TSink sink)
        where TSink : struct, IYearSink => Run(plan, w, default, ref sink);

    /// <summary>Runs with the shocks of eight draws, if the plan has any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static Vector512<double> Run<TSink>(ScenarioPlan plan, ScenarioWorkspace w, ShockDraws draws, ref TSink sink)
        where TSink : struct, IYearSink
    {
        w.PersonsIndex.Fill(Vector512<double>.One);
        w.ProductivityIndex.Fill(Vector512<double>.One);
        Vector512<double> impossible = Vector512<double>.Zero;
        for (int t = 0; t < plan.Years; t++)
        {
            if (plan.Effects.Length > 0)
                EffectsOf(plan, w, t);
            ReadOnlySpan<Vector512<double>> shocks = t > 0 && draws.IsDrawn && plan.Shocks.Length > 0 ? draws.OfYear(plan, w.Shocks, t) : default;
            if (w.Certain is { } employment)
            {
                impossible |= State(employment, plan, w, t, shocks);
                if (sink.NeedsPersons)
                    employment.CopyTo(w.Persons, t);
            }
            else
            {
                impossible |= State(plan, w, t, shocks);
            }

            if (plan.Closure is { } closure)
                impossible |= Close(plan, w, closure, t);
            sink.Year(t, w.Persons, w.Value);
        }

        return impossible;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void EffectsOf(ScenarioPlan plan, ScenarioWorkspace w, int t)
    {
        for (int e = 0; e < plan.Effects.Length; e++)
        {
            PlannedEffect effect = plan.Effects[e];
            Vector512<double> size = effect.LogStock is { } stock ? ExponentialLanes.Of(w.Magnitudes[e] * stock[t]) - Vector512<double>.One : w.Magnitudes[e];
            w.Effects[e] = size * (effect.Effect.Weight * effect.Intensity[t]);
        }

        Growth(plan.GrowthOfPersons, plan, w, w.GrowthOfPersons);
        Growth(plan.GrowthOfProductivity, plan, w, w.GrowthOfProductivity);
        Level(plan.LevelOfPersons, plan, w, w.LevelOfPersons);
        Level(plan.LevelOfProductivity, plan, w, w.LevelOfProductivity);
    }

    /// <summary>Growth adds up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Growth(EffectMap map, ScenarioPlan plan, ScenarioWorkspace w, Span<Vector512<double>> sums)
    {
        for (int g = 1; g < map.Groups.Length; g++)
        {
            EffectGroup group = map.Groups[g];
            Vector512<double> sum = Vector512<double>.Zero;
            foreach (int e in group.Effects)
                sum += w.Effects[e];
            if (group.Pairs.Length > 0)
            {
                w.OfLever.Clear();
                foreach (int e in group.Effects)
                    w.OfLever[plan.Effects[e].Lever] += w.Effects[e];
                foreach (PlannedPair pair in group.Pairs)
                    sum += Smaller(w.OfLever[pair.First], w.OfLever[pair.Second]) * pair.Synergy;
            }

            sums[g] = sum;
        }
    }

    /// <summary>Levels multiply; what comes out is the product less 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Level(EffectMap map, ScenarioPlan plan, ScenarioWorkspace w, Span<Vector512<double>> products)
    {
        for (int g = 1; g < map.Groups.Length; g++)
        {
            EffectGroup group = map.Groups[g];
            Vector512<double> more = Vector512<double>.Zero;
            foreach (int e in group.Effects)
                more += w.Effects[e] + more * w.Effects[e];
            if (group.Pairs.Length > 0)
            {
                w.OfLever.Clear();
                foreach (int e in group.Effects)
                {
                    ref Vector512<double> ofLever = ref w.OfLever[plan.Effects[e].Lever];
                    ofLever += w.Effects[e] + ofLever * w.Effects[e];
                }

                foreach (PlannedPair pair in group.Pairs)
                {
                    Vector512<double> smaller = Smaller(w.OfLever[pair.First], w.OfLever[pair.Second]);
                    Vector512<double> term = (pair.Synergy < 0 ? Contained(smaller) : smaller) * pair.Synergy;
                    more += term + more * term;
                }
            }

            products[g] = more;
        }
    }

    /// <summary>The one nearer to 0 of two effects in one direction; 0 where they go apart.</summary>
    private static Vector512<double> Smaller(Vector512<double> a, Vector512<double> b)
    {
        Vector512<double> nearer = Vector512.ConditionalSelect(Vector512.LessThan(Vector512.Abs(b), Vector512.Abs(a)), b, a);
        return Vector512.ConditionalSelect(Vector512.GreaterThan(a * b, Vector512<double>.Zero), nearer, Vector512<double>.Zero);
    }

    /// <summary>m / (1 + m), what an overlap takes away; nothing where nothing is left, at −100 %.</summary>
    private static Vector512<double> Contained(Vector512<double> smaller)
    {
        Vector512<double> factor = Vector512<double>.One + smaller;
        return Vector512.ConditionalSelect(Vector512.Equals(factor, Vector512<double>.Zero), Vector512<double>.Zero, smaller / factor);
    }

    /// <summary>Employment and value added of a year: growth carries the indices on (not into the base year), and levels come on top.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector512<double> State(ScenarioPlan plan, ScenarioWorkspace w, int t, ReadOnlySpan<Vector512<double>> shocks)
    {
        int cells = plan.Cells;
        ReadOnlySpan<double> persons0 = plan.Grid.Persons.AsSpan(0, cells);
        ReadOnlySpan<double> value0 = plan.Grid.ValueAdded.AsSpan(0, cells);
        ReadOnlySpan<double> personsGrowth = t > 0 ? plan.PersonsGrowth.AsSpan(t * cells, cells) : default;
        ReadOnlySpan<double> productivityGrowth = t > 0 ? plan.ProductivityGrowth.AsSpan(t * cells, cells) : default;
        ReadOnlySpan<int> moreJobs = plan.GrowthOfPersons.OfCells(cells);
        ReadOnlySpan<int> moreOutput = plan.GrowthOfProductivity.OfCells(cells);
        ReadOnlySpan<int> jobLevels = plan.LevelOfPersons.OfCells(cells);
        ReadOnlySpan<int> outputLevels = plan.LevelOfProductivity.OfCells(cells);
        ReadOnlySpan<Vector512<double>> jobGroups = w.GrowthOfPersons, outputGroups = w.GrowthOfProductivity, jobLevelGroups = w.LevelOfPersons, outputLevelGroups = w.LevelOfProductivity;
        ReadOnlySpan<int> shockOfCell = plan.ShockOfCell;
        Span<Vector512<double>> personsIndex = w.PersonsIndex[..cells], productivityIndex = w.ProductivityIndex[..cells], persons = w.Persons[..cells], value = w.Value[..cells];
        Vector512<double> deviation = Vector512.Create(plan.ShockDeviation);
        Vector512<double> lowest = Vector512<double>.Zero; // of all growth; what is not a number shows in the figures
        Vector512<double> all = Vector512<double>.Zero; // beyond the range as soon as one figure is
        for (int c = 0; c < cells; c++)
        {
            Vector512<double> il = personsIndex[c];
            Vector512<double> ip = productivityIndex[c];
            if (!personsGrowth.IsEmpty)
            {
                Vector512<double> jobs = Vector512.Create(personsGrowth[c]);
                if (!moreJobs.IsEmpty)
                    jobs += jobGroups[moreJobs[c]];
                Vector512<double> output = Vector512.Create(productivityGrowth[c]);
                if (!moreOutput.IsEmpty)
                    output += outputGroups[moreOutput[c]];
                if (!shocks.IsEmpty)
                    output += deviation * shocks[shockOfCell[c]];
                lowest = Lower(lowest, Lower(jobs, output));
                il += il * jobs;
                ip += ip * output;
                personsIndex[c] = il;
                productivityIndex[c] = ip;
            }

            Vector512<double> l = Vector512.Create(persons0[c]) * il;
            Vector512<double> v = Vector512.Create(value0[c]) * il * ip;
            if (!outputLevels.IsEmpty)
                v += v * outputLevelGroups[outputLevels[c]];
            if (!jobLevels.IsEmpty)
            {
                Vector512<double> more = jobLevelGroups[jobLevels[c]];
                l += l * more;
                v += v * more;
            }

            persons[c] = l;
            value[c] = v;
            all += Vector512.Abs(v) + l;
        }

        foreach (Vector512<double> more in jobLevelGroups)
            lowest = Lower(lowest, more);
        return Impossible(lowest, all, outputLevelGroups);
    }

    /// <summary>Value added of a year where employment is certain: what is left of the above, with the same bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector512<double> State(CertainEmployment employment, ScenarioPlan plan, ScenarioWorkspace w, int t, ReadOnlySpan<Vector512<double>> shocks)
    {
        int cells = plan.Cells;
        ReadOnlySpan<double> certain = employment.Value(t);
        ReadOnlySpan<double> growth = t > 0 ? plan.ProductivityGrowth.AsSpan(t * cells, cells) : default;
        ReadOnlySpan<int> moreOutput = plan.GrowthOfProductivity.OfCells(cells);
        ReadOnlySpan<int> outputLevels = plan.LevelOfProductivity.OfCells(cells);
        ReadOnlySpan<Vector512<double>> outputGroups = w.GrowthOfProductivity, outputLevelGroups = w.LevelOfProductivity;
        ReadOnlySpan<int> shockOfCell = plan.ShockOfCell;
        Span<Vector512<double>> index = w.ProductivityIndex[..cells], value = w.Value[..cells];
        Vector512<double> deviation = Vector512.Create(plan.ShockDeviation);
        Vector512<double> lowest = Vector512<double>.Zero; // growth of employment is that of the baseline, which is checked before
        Vector512<double> all = Vector512.Create(employment.All(t));
        for (int c = 0; c < cells; c++)
        {
            Vector512<double> ip = index[c];
            if (!growth.IsEmpty)
            {
                Vector512<double> output = Vector512.Create(growth[c]);
                if (!moreOutput.IsEmpty)
                    output += outputGroups[moreOutput[c]];
                if (!shocks.IsEmpty)
                    output += deviation * shocks[shockOfCell[c]];
                lowest = Lower(lowest, output);
                ip += ip * output;
                index[c] = ip;
            }

            Vector512<double> v = Vector512.Create(certain[c]) * ip;
            if (!outputLevels.IsEmpty)
                v += v * outputLevelGroups[outputLevels[c]];
            value[c] = v;
            all += Vector512.Abs(v);
        }

        return Impossible(lowest, all, outputLevelGroups);
    }

    /// <summary>In which lanes something is below −100 % or beyond the range of numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Impossible(Vector512<double> lowest, Vector512<double> all, ReadOnlySpan<Vector512<double>> levels)
    {
        foreach (Vector512<double> more in levels)
            lowest = Lower(lowest, more);
        return ~(Vector512.GreaterThanOrEqual(lowest, -Vector512<double>.One) & Vector512.LessThanOrEqual(all, Vector512.Create(double.MaxValue)));
    }

    /// <summary>The lower one. Processors differ where one is not a number, but then a figure is none either, and the run is impossible whatever stands here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Lower(Vector512<double> a, Vector512<double> b) => Vector512.MinNative(a, b);

    /// <summary>Scales the sectors of a region that no effect gives jobs to, or all where every one gets some.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector512<double> Close(ScenarioPlan plan, ScenarioWorkspace w, PlannedClosure closure, int t)
    {
        int sectors = plan.Grid.Sectors.Count;
        Vector512<double> possible = Vector512<double>.AllBitsSet;
        Vector512<double> finite = Vector512.Create(double.MaxValue);
        for (int r = 0; r < plan.Grid.Regions.Count; r++)
        {
            ReadOnlySpan<bool> isAffected = closure.IsAffected.AsSpan(r * sectors, sectors);
            if (!isAffected.Contains(true))
                continue;
            Span<Vector512<double>> persons = w.Persons.Slice(r * sectors, sectors);
            Span<Vector512<double>> value = w.Value.Slice(r * sectors, sectors);
            Vector512<double> affected = Vector512<double>.Zero;
            Vector512<double> others = Vector512<double>.Zero;
            Vector512<double> total = Vector512<double>.Zero; // in the order of the sectors, as the cap is checked: of a lever that does nothing nothing is left
            for (int s = 0; s < sectors; s++)
            {
                total += persons[s];
                if (isAffected[s])
                    affected += persons[s];
                else
                    others += persons[s];
            }

            double baseline = closure.BaselineAffected[t * plan.Grid.Regions.Count + r];
            bool all = !isAffected.Contains(false);
            Vector512<double> of = all ? affected : others;
            Vector512<double> excess = closure.Cap is { } cap ? Vector512.Max(total - Vector512.Create(cap[t * plan.Grid.Regions.Count + r]), Vector512<double>.Zero) : affected - Vector512.Create(baseline);
            Vector512<double> kept = Vector512.ConditionalSelect(Vector512.Equals(excess, Vector512<double>.Zero), Vector512<double>.One, Vector512<double>.One - excess / of);
            possible &= Vector512.GreaterThanOrEqual(kept, Vector512<double>.Zero) & Vector512.LessThanOrEqual(kept, finite);
            for (int s = 0; s < sectors; s++)
            {
                if (all || !isAffected[s])
                {
                    persons[s] *= kept;
                    value[s] *= kept;
                }
            }
        }

        return ~possible;
    }
}
