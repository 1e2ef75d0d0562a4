using System.Collections.Immutable;
using System.Globalization;

namespace IndustryModel.Scenarios;

/// <summary>A scenario cannot be run; every problem that was found is told.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>Creates it.</summary>
    /// <param name="problems">What is wrong; at least one.</param>
    public ScenarioException(ImmutableArray<ScenarioProblem> problems)
        : base(Compose(problems)) => Problems = problems;

    /// <summary>What is wrong.</summary>
    public ImmutableArray<ScenarioProblem> Problems { get; }

    private static string Compose(ImmutableArray<ScenarioProblem> problems)
    {
        if (problems.IsDefaultOrEmpty)
            throw new ArgumentException("A scenario that cannot be run has at least one problem.", nameof(problems));
        return problems.Length == 1 ? problems[0].ToString()
            : string.Create(CultureInfo.InvariantCulture, $"The scenario has {problems.Length} problems:\n") + string.Join('\n', problems);
    }
}
