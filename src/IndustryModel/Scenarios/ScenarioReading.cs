using System.Collections.Immutable;

namespace IndustryModel.Scenarios;

/// <summary>What came of reading a scenario: as much as could be read, and everything that is wrong with it.</summary>
public sealed class ScenarioReading
{
    private readonly IReadOnlySet<string> _unread;

    internal ScenarioReading(Scenario? scenario, IEnumerable<ScenarioProblem> problems, IReadOnlySet<string> unread)
    {
        Scenario = scenario;
        Problems = [.. problems.OrderBy(p => p.Line ?? 0).ThenBy(p => p.Column ?? 0)];
        _unread = unread;
    }

    /// <summary>The scenario; where there are problems, what could not be read has a value that stands for nothing. Null where the text is no JSON object.</summary>
    public Scenario? Scenario { get; }

    /// <summary>What is wrong, in the order of the file.</summary>
    public ImmutableArray<ScenarioProblem> Problems { get; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Problems.IsEmpty;

    /// <summary>The scenario, if nothing is wrong.</summary>
    /// <exception cref="ScenarioException">Something is wrong; it tells all.</exception>
    public Scenario Require() => IsSound ? Scenario! : throw new ScenarioException(Problems);

    /// <summary>The reading in an economy, with what is wrong with the scenario there as well, such as regions that its accounts do not have.</summary>
    /// <param name="economy">The economy that its accounts name; null where it brings cells of its own.</param>
    public ScenarioReading In(Economy? economy)
    {
        if (Scenario is null)
            return this;
        var placed = new ScenarioReading(economy is null ? Scenario : Scenario.In(economy), Problems, _unread);
        if (Array.Exists(["$.baseYear", "$.accounts", "$.cells"], IsUnread))
            return placed; // nothing can be said of what depends on them
        bool isOpen = IsUnread("$.horizon"); // regions and sectors do not depend on it; what does is left unsaid
        Scenario checkable = isOpen ? placed.Scenario! with { Horizon = placed.Scenario.BaseYear + Scenario.DefaultSpan } : placed.Scenario!;
        HashSet<(string, string)> told = [.. ScenarioDocumentCheck.Problems(checkable).Select(p => (p.Path, p.Message))];
        return placed.With(checkable.Check().Where(p => !told.Contains((p.Path, p.Message)) && !(isOpen && p.Path.EndsWith(".stock.spending", StringComparison.Ordinal))));
    }

    /// <summary>The reading with something else that was found to be wrong; it is told with its place in the file, unless its member could not be read anyway.</summary>
    /// <param name="path">The JSON path of the member, such as <c>$.accounts</c>.</param>
    /// <param name="message">What was found, what was expected, what to do.</param>
    public ScenarioReading With(string path, string message)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(message);
        return With([new(path, message)]);
    }

    /// <summary>Whether a member, or one around it, could not be read, so that nothing can be said of its value.</summary>
    internal bool IsUnread(string path) => Holds(_unread, path);

    /// <summary>With what else was found in the scenario that was read, except in members that could not be read, which was told already.</summary>
    internal ScenarioReading With(IEnumerable<ScenarioProblem> found) => new(Scenario, [.. Problems, .. found.Where(p => !IsUnread(p.Path)).Select(Placed)], _unread);

    private ScenarioProblem Placed(ScenarioProblem problem) => Scenario?.Places?.Placed(Scenario, problem) ?? problem;

    /// <summary>Whether a path or one around it is among some.</summary>
    internal static bool Holds(IReadOnlySet<string>? paths, string path)
    {
        if (paths is null or { Count: 0 })
            return false;
        while (!paths.Contains(path))
        {
            int last = path.AsSpan().LastIndexOfAny('.', '[');
            if (last <= 0)
                return false;
            path = path[..last];
        }

        return true;
    }
}
