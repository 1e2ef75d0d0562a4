using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>A scenario as a function of its uncertain magnitudes: for analyses of sensitivity.</summary>
internal sealed class ScenarioFunction
{
    private readonly ScenarioPlan _plan;
    private readonly int[] _uncertain;
    private readonly ScenarioWorkspace _workspace;
    private readonly PlannedSeries _series;
    private readonly int _year;
    private FigureSink _sink;

    /// <exception cref="InvalidOperationException">Nothing is uncertain.</exception>
    internal ScenarioFunction(Scenario scenario, OutcomeQuestion? question)
    {
        _plan = ScenarioPlanner.Plan(scenario);
        (_series, _year) = (question ?? new()).In(_plan);
        _uncertain = _plan.UncertainEffects;
        if (_uncertain.Length == 0)
            throw new InvalidOperationException("No magnitude of the scenario is uncertain, so nothing can be sensitive to one. Give at least one of them a distribution.");
        _workspace = new(_plan);
        _sink = new(new(_plan, [_series], _year));
        for (int e = 0; e < _plan.Effects.Length; e++)
            _workspace.Magnitudes[e] = Vector512.Create(_plan.Effects[e].Uncertain.Mean);
    }

    internal int Count => _uncertain.Length;

    internal string Words => $"{OutcomeWords.Code(_series.Measure)} of {_series.Sector.Code} in {_series.Region.Code} in {_plan.YearAt(_year)}";

    internal Magnitude this[int input] => _plan.Effects[_uncertain[input]].Uncertain;

    internal string NameOf(int input) => _plan.Effects[_uncertain[input]].Name;

    internal bool IsCorrelated => _plan.Copula is not null;

    /// <summary>The outcome at some magnitudes, all others at their means.</summary>
    /// <exception cref="ScenarioException">These magnitudes are impossible.</exception>
    internal double At(ReadOnlySpan<double> magnitudes)
    {
        for (int i = 0; i < _uncertain.Length; i++)
            _workspace.Magnitudes[_uncertain[i]] = Vector512.Create(magnitudes[i]);
        Vector512<double> impossible = ScenarioKernel.Run(_plan, _workspace, ref _sink);
        ImpossibleRun.Refuse(_plan, impossible, 0, _workspace.Magnitudes, "in an analysis of sensitivity");
        return _sink.Figures[0].ToScalar();
    }

    /// <summary>The inputs, each with the part of its distribution between two probabilities.</summary>
    internal SensitivityInput[] Inputs(double from = 0, double to = 1) => [.. Enumerable.Range(0, Count).Select(i =>
    {
        Magnitude magnitude = this[i];
        return SensitivityInput.FromQuantiles(NameOf(i), p => magnitude.Quantile(from + (to - from) * p));
    })];
}
