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

    /// <summary>Whether a member, or one around it, could not be read, so that nothing can be said of its value.</summary>
    internal bool IsUnread(string path) => Holds(_unread, path);

    /// <summary>With what else was found in the scenario that was read, except in members that could not be read, which was told already.</summary>
    internal ScenarioReading With(IEnumerable<ScenarioProblem> found) => new(Scenario, [.. Problems, .. found.Where(p => !IsUnread(p.Path)).Select(Placed)], _unread);

    private ScenarioProblem Placed(ScenarioProblem problem) => problem.Line is null && Scenario?.Places is { } places && places.Find(problem.Path) is { } place
        ? problem with { Line = place.Line, Column = place.Column, File = places.File } : problem;

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
