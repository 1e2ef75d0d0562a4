using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>What two parts of an ensemble must agree on to be merged.</summary>
internal sealed record EnsembleHeader
{
    /// <summary>The scenario's name.</summary>
    internal required string Name { get; init; }

    /// <summary>A hash of the scenario, its starting point and its baseline.</summary>
    internal required string Fingerprint { get; init; }

    internal required string Version { get; init; }

    internal required long Draws { get; init; }

    internal required ulong Seed { get; init; }

    internal required SamplingMethod Sampling { get; init; }

    internal required ImmutableArray<EnsembleSeries> Series { get; init; }

    internal required ImmutableArray<Year> Years { get; init; }

    internal required ImmutableArray<ScenarioTarget> Targets { get; init; }

    /// <summary>The figures of a run at the means, [series][year]: what deviations are summed from. NaN where there is nothing to divide by, in any draw.</summary>
    internal required double[] Central { get; init; }

    internal int Cells => Series.Length * Years.Length;

    /// <summary>Whether every draw is kept: up to 8,388,608 figures (64 MiB). Of the whole ensemble, so that all its parts agree.</summary>
    internal bool IsExact => Draws <= Ensemble.ExactFigures / Math.Max(1, Cells);

    /// <summary>Some draws have no figure of a cell, or none that statistics can be made of.</summary>
    internal InvalidOperationException WithoutFigures(int cell, Exception? inner = null)
    {
        EnsembleSeries of = Series[cell / Years.Length];
        return new($"{OutcomeWords.Code(of.Measure)} of {of.Sector} in {of.Region} in {Years[cell % Years.Length]} has draws without a figure, since there is nothing to divide by, or so far apart that there is no standard deviation. "
            + "Bound the magnitudes, leave this result out, or give cells in a larger unit.", inner);
    }

    /// <summary>Why the parts cannot be merged, or null.</summary>
    internal string? Difference(EnsembleHeader other) => Version != other.Version ? $"they were made by versions {Version} and {other.Version}"
        : Fingerprint != other.Fingerprint ? $"they come from different scenarios, '{Name}' and '{other.Name}', or from different accounts"
        : Seed != other.Seed ? FormattableString.Invariant($"their seeds are {Seed} and {other.Seed}")
        : Draws != other.Draws ? FormattableString.Invariant($"they are parts of {Draws} and {other.Draws} draws")
        : Sampling != other.Sampling ? $"one is drawn by {Sampling}, the other by {other.Sampling}"
        : !Series.AsSpan().SequenceEqual(other.Series.AsSpan()) || !Years.AsSpan().SequenceEqual(other.Years.AsSpan()) || !Targets.AsSpan().SequenceEqual(other.Targets.AsSpan()) ? "they keep different results" : null;
}
