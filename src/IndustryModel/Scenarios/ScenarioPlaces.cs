using System.Runtime.CompilerServices;

namespace IndustryModel.Scenarios;

/// <summary>Where the members of a scenario stand in the file that it was read from. Only for the very scenario that was read: one that was changed since stands in no file.</summary>
internal sealed class ScenarioPlaces(string? file, IReadOnlyDictionary<string, (int Line, int Column)> places)
{
    private readonly StrongBox<Scenario?> _owner = new();

    internal string? File { get; } = file;

    private IReadOnlyDictionary<string, (int Line, int Column)> Places { get; } = places;

    /// <summary>Says whose places these are.</summary>
    internal void Own(Scenario scenario) => _owner.Value = scenario;

    /// <summary>Whether the file has a member.</summary>
    internal bool Has(string path) => Places.ContainsKey(path);

    /// <summary>A problem with its place, if it has none yet.</summary>
    internal ScenarioProblem Placed(Scenario of, ScenarioProblem problem) => problem.Line is null && Find(of, problem.Path) is { } place ? problem with { Line = place.Line, Column = place.Column, File = File } : problem;

    /// <summary>The place of a member of a scenario by its path, or that of the nearest one around it; null if there is none, or if the scenario is no longer the one that was read. The economy that it is put into does not matter, and other targets matter to targets alone.</summary>
    internal (int Line, int Column)? Find(Scenario of, string path)
    {
        if (_owner.Value is not { } owner || (!ReferenceEquals(of, owner) && of with { Accounts = owner.Accounts, Targets = path.StartsWith("$.targets", StringComparison.Ordinal) ? of.Targets : owner.Targets } != owner))
            return null;
        while (true)
        {
            if (Places.TryGetValue(path, out (int, int) place))
                return place;
            int last = path.AsSpan().LastIndexOfAny('.', '[');
            if (last <= 0)
                return null;
            path = path[..last];
        }
    }
}
