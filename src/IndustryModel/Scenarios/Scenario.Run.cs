using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

public sealed partial record Scenario
{
    /// <summary>Everything that is wrong with the scenario, each with its path; nothing if it can be run.</summary>
    public ImmutableArray<ScenarioProblem> Check() => ScenarioPlanner.Check(this);

    /// <summary>Runs the scenario, with the mean of each distribution and without shocks, beside its baseline.</summary>
    /// <exception cref="ScenarioException">Something is wrong; all of it is told.</exception>
    public ScenarioOutcome Run()
    {
        ScenarioPlan plan = ScenarioPlanner.Plan(this);
        var workspace = new ScenarioWorkspace(plan);
        for (int e = 0; e < plan.Effects.Length; e++)
            workspace.Magnitudes[e] = Vector512.CreateScalar(0.0).WithElement(1, plan.Effects[e].Uncertain.Mean);
        var path = new PathSink(plan.Years, plan.Cells);
        Vector512<double> impossible = ScenarioKernel.Run(plan, workspace, ref path);
        ImpossibleRun.Refuse(plan, impossible, 1, workspace.Magnitudes, "the mean of each distribution");
        return new(plan, path.BasePersons, path.BaseValue, path.Persons, path.Value);
    }
}
