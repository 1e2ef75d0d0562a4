using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>How an ensemble is drawn, and what of it is kept.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record EnsembleOptions
{
    /// <summary>The number of draws of the whole ensemble.</summary>
    public long Draws { get; init; } = 10_000;

    /// <summary>The seed: the same seed gives the same draws.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The first draw of a part; 0 for the whole.</summary>
    public long From { get; init; }

    /// <summary>The draw before which a part ends; the end of the whole if null.</summary>
    public long? To { get; init; }

    /// <summary>How magnitudes are drawn.</summary>
    public SamplingMethod Sampling { get; init; }

    /// <summary>The regions that are kept, by code or name; the nation alone if empty.</summary>
    public ImmutableArray<string> Regions { get => field.IsDefault ? [] : field; init; }

    /// <summary>The sectors that are kept, by code or name; all if empty.</summary>
    public ImmutableArray<string> Sectors { get => field.IsDefault ? [] : field; init; }

    /// <summary>The measures that are kept; all if empty.</summary>
    public ImmutableArray<OutcomeMeasure> Measures { get => field.IsDefault ? [] : field; init; }

    /// <summary>The years that are kept; all if empty.</summary>
    public ImmutableArray<Year> Years { get => field.IsDefault ? [] : field; init; }

    /// <summary>How many threads may work; as many as there are processors if null. The result does not depend on it.</summary>
    public int? Threads { get; init; }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(EnsembleOptions), (nameof(Draws), Draws), (nameof(Seed), Seed), (nameof(From), From), (nameof(To), To), (nameof(Sampling), Sampling), (nameof(Regions), Regions), (nameof(Sectors), Sectors), (nameof(Measures), Measures), (nameof(Years), Years), (nameof(Threads), Threads));
}
