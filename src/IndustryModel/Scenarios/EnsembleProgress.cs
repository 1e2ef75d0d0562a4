using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>How far an ensemble is.</summary>
/// <param name="Done">Draws done.</param>
/// <param name="Total">Draws to do.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct EnsembleProgress(long Done, long Total)
{
    /// <summary>Draws done.</summary>
    public long Done { get; } = Done;

    /// <summary>Draws to do.</summary>
    public long Total { get; } = Total;

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(EnsembleProgress), (nameof(Done), Done), (nameof(Total), Total));
}
