using System.Collections.Immutable;

namespace IndustryModel.Scenarios;

/// <summary>What is found wrong with a scenario, with the places of its file where it has one.</summary>
internal sealed class ProblemList(Scenario scenario)
{
    private readonly ImmutableArray<ScenarioProblem>.Builder _problems = ImmutableArray.CreateBuilder<ScenarioProblem>();

    internal int Count => _problems.Count;

    internal ImmutableArray<ScenarioProblem> All => _problems.ToImmutable();

    /// <summary>Whether something is wrong with a member, or one within it.</summary>
    internal bool HoldsWithin(string path) => _problems.Any(p => p.Path.StartsWith(path, StringComparison.Ordinal));

    internal void Add(string path, string message)
    {
        var problem = new ScenarioProblem(path, message);
        problem = scenario.Places?.Placed(scenario, problem) ?? problem;
        if (!_problems.Contains(problem))
            _problems.Add(problem);
    }
}
