namespace IndustryModel.Scenarios;

/// <summary>Regions or sectors of a grid that a code stands for.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Positions in the grid, ascending.</param>
internal sealed record CellSet(string Code, string Name, int[] Members);
