namespace IndustryModel.Scenarios;

/// <summary>How far an ensemble is.</summary>
/// <param name="Done">Draws done.</param>
/// <param name="Total">Draws to do.</param>
public readonly record struct EnsembleProgress(long Done, long Total);
