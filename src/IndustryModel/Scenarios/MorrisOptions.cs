using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>How Morris's measures are estimated.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record MorrisOptions
{
    /// <summary>How many paths, at least 2; each takes inputs + 1 evaluations.</summary>
    public int Paths { get; init; } = 20;

    /// <summary>Levels of the grid, even.</summary>
    public int Levels { get; init; } = 4;

    /// <summary>What the paths follow from.</summary>
    public ulong Seed { get; init; }

    /// <summary>The level of confidence.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(MorrisOptions), (nameof(Paths), Paths), (nameof(Levels), Levels), (nameof(Seed), Seed), (nameof(Level), Level));
}
