using System.Runtime.Intrinsics;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Looks for the value of one number at which a figure is what is wanted: outward from where it stands until the figure passes the target, then inward by bisection, to the last bit that matters.</summary>
internal sealed class GoalSeeker
{
    private const int Outward = 24; // doublings
    private const int Inward = 200;
    private const int Between = 16; // looks between two steps outward, where a path may turn
    private const double Near = 1e-9; // of the size of figures: what bisection ends at beside a goal that a path goes through; beside a jump it ends farther away
    private const double Noise = 1e-12; // of the size of a figure: what rounding may move it by

    private static readonly HashSet<string> YearMembers = new(StringComparer.Ordinal) { "baseYear", "horizon", "from", "to", "year" };

    private readonly Func<double, double> _figure;
    private readonly double _goal;
    private readonly bool _isYear; // a number of which only whole ones are possible
    private string? _refusal; // of the last value that the scenario could not take
    private (double Value, double Figure)? _nearest;
    private string? _jump; // between which whole years, or at which value, the figure leaps past the goal

    private GoalSeeker(Func<double, double> figure, double goal, bool isYear) => (_figure, _goal, _isYear) = (figure, goal, isYear);

    internal static GoalSeekResult Seek(Scenario scenario, ScenarioTarget target, string vary)
    {
        Scenario aimed = scenario with { Targets = [target], Places = null };
        ScenarioPlan plan = ScenarioPlanner.Plan(aimed);
        PlannedTarget planned = plan.Targets[0];
        double start = vary switch { GoalSeekWords.Intensity => 1, GoalSeekWords.Growth => 0, _ => ScenarioPointer.Get(scenario, vary) };
        Func<double, double> figure = vary switch
        {
            GoalSeekWords.Intensity => Intensity(plan, planned),
            GoalSeekWords.Growth => x => Growth(aimed, planned, x),
            _ => x => Figure(ScenarioPointer.With(aimed, vary, x)),
        };
        return new GoalSeeker(figure, target.AtLeast, YearMembers.Contains(vary[(vary.LastIndexOf('/') + 1)..])).Seek(target, vary, start, plan.Effects.Length == 0 && vary == GoalSeekWords.Intensity);
    }

    private GoalSeekResult Seek(ScenarioTarget target, string vary, double start, bool noLevers)
    {
        if (noLevers)
            return new(target, vary, null, null, start, start, "the scenario pulls no lever whose intensity could vary");
        if (Try(start) is not { } first || double.IsNaN(first))
            return new(target, vary, null, null, start, start, $"the scenario is impossible as it is: {_refusal}");
        if (first == _goal)
            return new(target, vary, start, first, start, start, null);
        double step = _isYear ? Between : Math.Max(Math.Abs(start), 0.01);
        (double low, double high) = (start, start);
        (bool triedAny, bool movedAtAll) = (false, false);
        (double? up, double? down) = (first, first);
        for (int i = 0; i < Outward && (up is not null || down is not null); i++, step *= _isYear ? 1 : 2)
        {
            foreach (int direction in new[] { 1, -1 })
            {
                if ((direction > 0 ? up : down) is not { } at)
                    continue;
                double from = direction > 0 ? high : low;
                (double Value, double Figure)? end = null;
                for (int k = 1; k <= Between; k++)
                {
                    double x = from + direction * step * k / Between;
                    if (Try(x) is not { } figure)
                        break;
                    if (double.IsNaN(figure))
                        continue;
                    triedAny = true;
                    movedAtAll |= Math.Abs(figure - first) > Noise * Math.Max(Math.Abs(figure), Math.Abs(first));
                    if ((figure == _goal || (figure < _goal) != (at < _goal)) && Narrow((end?.Value ?? from, at), (x, figure), first) is { } found)
                        return new(target, vary, found.Value, found.Figure, Math.Min(low, x), Math.Max(high, x), null);
                    (end, at) = ((x, figure), figure);
                }

                if (end is { } reached)
                    (low, high) = (Math.Min(low, reached.Value), Math.Max(high, reached.Value));
                double? next = end is { } done && done.Value == from + direction * step ? done.Figure : null;
                (up, down) = direction > 0 ? (next, down) : (up, next);
            }
        }

        return new(target, vary, null, _nearest?.Figure, low, high, Reason(vary, start, low, high, triedAny, movedAtAll));
    }

    private string Reason(string vary, double start, double low, double high, bool triedAny, bool movedAtAll)
    {
        if (!triedAny)
            return FormattableString.Invariant($"{vary} can be nothing but {start}: {_refusal}");
        if (!movedAtAll)
            return $"{vary} has no effect on it";
        string beyond = _refusal is null ? "" : $"; beyond, {_refusal}";
        return FormattableString.Invariant($"from {low} to {high} the nearest figure is {_nearest!.Value.Figure}, at {_nearest.Value.Value}{(_jump is null ? "" : $"; {_jump}")}{beyond}");
    }

    /// <summary>Where the figure is the goal, between two values beside it; null where it leaps past it, as at a pole or from one year to the next.</summary>
    private (double Value, double Figure)? Narrow((double Value, double Figure) a, (double Value, double Figure) b, double first)
    {
        for (int i = 0; i < Inward && b.Figure != _goal && !_isYear; i++)
        {
            double middle = a.Value + (b.Value - a.Value) / 2;
            if (middle == a.Value || middle == b.Value || Try(middle) is not { } figure || double.IsNaN(figure))
                break;
            if ((figure < _goal) == (a.Figure < _goal))
                a = (middle, figure);
            else
                b = (middle, figure);
        }

        (double Value, double Figure) best = Math.Abs(a.Figure - _goal) < Math.Abs(b.Figure - _goal) ? a : b;
        if (best.Figure == _goal || (!_isYear && Math.Abs(best.Figure - _goal) <= Near * Math.Max(Math.Abs(_goal), Math.Abs(first))))
            return best;
        _jump ??= FormattableString.Invariant($"from {a.Value} to {b.Value} it leaps past the goal, from {a.Figure} to {b.Figure}");
        return null;
    }

    /// <summary>The figure at a value: NaN where there is none, null where the scenario refuses.</summary>
    private double? Try(double x)
    {
        try
        {
            double figure = _figure(x);
            if (!double.IsFinite(figure))
            {
                _refusal = FormattableString.Invariant($"at {x} there is no such figure");
                return double.NaN;
            }

            if (_nearest is null || Math.Abs(figure - _goal) < Math.Abs(_nearest.Value.Figure - _goal))
                _nearest = (x, figure);
            return figure;
        }
        catch (ScenarioException e)
        {
            _refusal = FormattableString.Invariant($"at {x} the scenario is impossible: {e.Problems[0].Message}");
            return null;
        }
    }

    private static Func<double, double> Intensity(ScenarioPlan plan, PlannedTarget target)
    {
        var workspace = new ScenarioWorkspace(plan);
        PlannedSeries rest = target.Of with { Measure = target.Of.Measure == OutcomeMeasure.SharePersons ? OutcomeMeasure.Persons : OutcomeMeasure.Gva, Cells = [.. target.Of.Whole.Except(target.Of.Cells)] };
        var sink = new FigureSink(new(plan, [target.Of, rest], target.Year));
        return x =>
        {
            for (int e = 0; e < plan.Effects.Length; e++)
                workspace.Magnitudes[e] = Vector512.Create(plan.Effects[e].Uncertain.Mean * x);
            Vector512<double> impossible = ScenarioKernel.Run(plan, workspace, ref sink);
            ImpossibleRun.Refuse(plan, impossible, 0, workspace.Magnitudes, FormattableString.Invariant($"magnitudes times {x}"));
            double figure = sink.Figures[0].ToScalar();
            return figure == 1 && OutcomeWords.IsShare(target.Of.Measure) && sink.Figures[1].ToScalar() > 0 ? Math.BitDecrement(1.0) : figure; // the rest is small beside it and not nothing: rounding alone makes it all
        };
    }

    private static double Growth(Scenario scenario, PlannedTarget target, double x)
    {
        if (x <= -1)
            throw new ScenarioException([new("$.baseline.differentials", "a growth of −100 % leaves nothing")]);
        CellGrowth more = new(target.Target.Region ?? "*", target.Target.Sector ?? "*", Productivity: GrowthRate.FromFraction(x));
        return Figure(scenario.WithBaseline(scenario.Baseline with { Differentials = scenario.Baseline.Differentials.Add(more) }));
    }

    private static double Figure(Scenario scenario)
    {
        ScenarioPlan plan = ScenarioPlanner.Plan(scenario);
        return Intensity(plan, plan.Targets[0])(1);
    }
}
