using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>A scenario that was found sound, as plain numbers for the kernel. Made once for a scenario; immutable.</summary>
internal sealed record ScenarioPlan
{
    internal required Scenario Scenario { get; init; }

    internal required ScenarioGrid Grid { get; init; }

    /// <summary>The number of years, the base year included.</summary>
    internal required int Years { get; init; }

    /// <summary>Growth of employment without levers, [year][cell]; that of the base year is not used.</summary>
    internal required double[] PersonsGrowth { get; init; }

    /// <summary>Growth of productivity without levers, [year][cell].</summary>
    internal required double[] ProductivityGrowth { get; init; }

    /// <summary>The levers by code: in this order everything is combined, whatever the order in the scenario.</summary>
    internal required ImmutableArray<ScenarioLever> Levers { get; init; }

    /// <summary>The effects: levers by code, then as the lever lists them.</summary>
    internal required PlannedEffect[] Effects { get; init; }

    internal required EffectMap GrowthOfPersons { get; init; }

    internal required EffectMap GrowthOfProductivity { get; init; }

    internal required EffectMap LevelOfPersons { get; init; }

    internal required EffectMap LevelOfProductivity { get; init; }

    /// <summary>Synergies and overlaps, in the order in which they are combined.</summary>
    internal PlannedPair[] Pairs { get; init; } = [];

    /// <summary>The standard deviation of shocks; 0 for none.</summary>
    internal double ShockDeviation { get; init; }

    /// <summary>Which shock each cell gets.</summary>
    internal int[] ShockOfCell { get; init; } = [];

    /// <summary>The name of each shock: a sector, a cell, or the nation.</summary>
    internal ImmutableArray<string> Shocks { get; init; } = [];

    /// <summary>How jobs are taken from other sectors; null where they are new.</summary>
    internal PlannedClosure? Closure { get; init; }

    /// <summary>How <see cref="Correlated"/> effects go together; null where all are independent.</summary>
    internal GaussianCopula? Copula { get; init; }

    /// <summary>Positions of the effects that are correlated.</summary>
    internal int[] Correlated { get; init; } = [];

    internal required ImmutableArray<PlannedTarget> Targets { get; init; }

    /// <summary>Who assumed what.</summary>
    internal ImmutableArray<ScenarioAssumption> Assumptions { get; init; } = [];

    internal int Cells => Grid.Cells;

    internal int[] UncertainEffects => [.. Enumerable.Range(0, Effects.Length).Where(e => Effects[e].Uncertain.IsUncertain)];

    internal Year YearAt(int t) => Scenario.BaseYear + t;
}

/// <summary>A target, with the cells of its numerator and denominator.</summary>
/// <param name="Target">What the scenario says.</param>
/// <param name="Of">What is measured.</param>
/// <param name="Year">The number of the year, from 0.</param>
internal sealed record PlannedTarget(ScenarioTarget Target, PlannedSeries Of, int Year);

/// <summary>A measure of some cells: their sum, a ratio of two sums, or a share of them in others.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Region">The region's set.</param>
/// <param name="Sector">The sector's set.</param>
/// <param name="Cells">The cells.</param>
/// <param name="Whole">For shares, the cells of all sectors of the region; else empty.</param>
internal sealed record PlannedSeries(OutcomeMeasure Measure, CellSet Region, CellSet Sector, int[] Cells, int[] Whole)
{
    internal static PlannedSeries Of(ScenarioGrid grid, OutcomeMeasure measure, CellSet region, CellSet sector) => new(measure, region, sector, grid.CellsOf(region.Members, sector.Members),
        measure is OutcomeMeasure.ShareGva or OutcomeMeasure.SharePersons ? grid.CellsOf(region.Members, grid.Sectors.Whole.Members) : []);

    /// <summary>The figure of a year, from employment and value added of all cells.</summary>
    internal double Figure(ReadOnlySpan<double> persons, ReadOnlySpan<double> value) => Measure switch
    {
        OutcomeMeasure.Gva => Sum(value, Cells),
        OutcomeMeasure.Persons => Sum(persons, Cells),
        OutcomeMeasure.Productivity => Sum(value, Cells) / Sum(persons, Cells),
        OutcomeMeasure.ShareGva => Sum(value, Cells) / Sum(value, Whole),
        _ => Sum(persons, Cells) / Sum(persons, Whole),
    };

    private static double Sum(ReadOnlySpan<double> of, int[] cells)
    {
        double sum = 0;
        foreach (int c in cells)
            sum += of[c];
        return sum;
    }
}

/// <summary>A labor market that takes workers of new jobs from other sectors of the region.</summary>
/// <param name="Cap">The labor force by [year][region], ∞ where there is no cap; null where the baseline's total is kept.</param>
/// <param name="IsAffected">Whether any effect acts on the employment of a cell.</param>
/// <param name="BaselineAffected">Employment of the affected cells of a region in the baseline, [year][region].</param>
internal sealed record PlannedClosure(double[]? Cap, bool[] IsAffected, double[] BaselineAffected);
