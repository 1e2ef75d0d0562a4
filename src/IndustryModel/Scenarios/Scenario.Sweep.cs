using System.Collections.Immutable;

namespace IndustryModel.Scenarios;

public sealed partial record Scenario
{
    /// <summary>Runs the scenario on every point of a grid of its numbers.</summary>
    /// <param name="parameters">What is varied.</param>
    /// <exception cref="ScenarioException">Something is wrong with the scenario at a point.</exception>
    /// <exception cref="ArgumentException">Nothing is varied, a parameter has no value, or a pointer leads to no number.</exception>
    public ScenarioSweep Sweep(params ImmutableArray<SweepParameter> parameters)
    {
        if (parameters.IsDefaultOrEmpty || parameters.Any(p => p.Values.IsEmpty))
            throw new ArgumentException("A sweep varies at least one number, and gives each at least one value.", nameof(parameters));
        IEnumerable<Scenario> points = [this];
        foreach (SweepParameter parameter in parameters)
            points = points.SelectMany(s => parameter.Values.Select(v => ScenarioPointer.With(s, parameter.Path, v)));
        return new(parameters, [.. points.Select(s => s.Run())]);
    }
}
