using System.Runtime.Intrinsics;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Looks for the value of one number at which a figure is what is wanted: outward from where it stands until the figure passes the target, then inward by bisection, to the last bit that matters.</summary>
internal sealed class GoalSeeker
{
    private const int Outward = 24; // doublings
    private const int Inward = 200;
    private const int Between = 16; // looks between two steps outward, where a path may turn
    private const double LeastJump = 1e-6; // of how far a figure lay from the goal before the bisection; of a curve less is left
    private const double Rounding = 1e-12; // of the size of the figures

    private readonly Func<double, double> _figure;
    private readonly double _goal;
    private string? _refusal; // of the last value that the scenario could not take
    private string? _jump; // over the goal
    private (double Value, double Figure)? _nearest;

    private GoalSeeker(Func<double, double> figure, double goal) => (_figure, _goal) = (figure, goal);

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
        return new GoalSeeker(figure, target.AtLeast).Seek(target, vary, start, plan.Effects.Length == 0 && vary == GoalSeekWords.Intensity);
    }

    private GoalSeekResult Seek(ScenarioTarget target, string vary, double start, bool noLevers)
    {
        if (noLevers)
            return new(target, vary, null, null, start, start, "the scenario pulls no lever whose intensity could vary");
        if (Try(start) is not { } first)
            return new(target, vary, null, null, start, start, $"the scenario is impossible as it is: {_refusal}");
        if (first == _goal)
            return new(target, vary, start, first, start, start, null);
        double step = Math.Max(Math.Abs(start), 0.01);
        (double low, double high) = (start, start);
        bool movedAtAll = false;
        (double? up, double? down) = (first, first);
        for (int i = 0; i < Outward && (up is not null || down is not null); i++, step *= 2)
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
                    movedAtAll |= figure != first;
                    if ((figure == _goal || (figure < _goal) != (at < _goal)) && Narrow((end?.Value ?? from, at), (x, figure)) is { } found)
                        return new(target, vary, found.Value, found.Figure, Math.Min(low, x), Math.Max(high, x), null);
                    (end, at) = ((x, figure), figure);
                }

                if (end is { } reached)
                    (low, high) = (Math.Min(low, reached.Value), Math.Max(high, reached.Value));
                double? next = end is { } done && done.Value == from + direction * step ? done.Figure : null;
                (up, down) = direction > 0 ? (next, down) : (up, next);
            }
        }

        string reason = !movedAtAll ? $"{vary} has no effect on it"
            : FormattableString.Invariant($"from {low} to {high} the nearest figure is {_nearest!.Value.Figure}, at {_nearest.Value.Value}") + (_jump is null ? "" : $"; {_jump}") + (_refusal is null ? "" : $"; beyond, {_refusal}");
        return new(target, vary, null, _nearest?.Figure, low, high, reason);
    }

    /// <summary>The value between two on both sides of the goal that comes nearest to it; null where the figure jumps over the goal there, as a share does where its whole is 0.</summary>
    private (double Value, double Figure)? Narrow((double Value, double Figure) a, (double Value, double Figure) b)
    {
        double allowed = Math.Max(LeastJump * Math.Max(Math.Abs(a.Figure - _goal), Math.Abs(b.Figure - _goal)), Rounding * Math.Max(Math.Abs(_goal), Math.Abs(a.Figure)));
        for (int i = 0; i < Inward && b.Figure != _goal; i++)
        {
            double middle = a.Value + (b.Value - a.Value) / 2;
            if (middle == a.Value || middle == b.Value || Try(middle) is not { } figure)
                break;
            if ((figure < _goal) == (a.Figure < _goal))
                a = (middle, figure);
            else
                b = (middle, figure);
        }

        (double Value, double Figure) best = Math.Abs(a.Figure - _goal) < Math.Abs(b.Figure - _goal) ? a : b;
        if (Math.Abs(best.Figure - _goal) <= allowed)
            return best;
        _jump = FormattableString.Invariant($"at {best.Value} the figure jumps over the target");
        return null;
    }

    private double? Try(double x)
    {
        try
        {
            double figure = _figure(x);
            if (!double.IsFinite(figure))
            {
                _refusal = FormattableString.Invariant($"at {x} there is no such figure");
                return null;
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
        var sink = new FigureSink(new(plan, [target.Of], target.Year));
        return x =>
        {
            for (int e = 0; e < plan.Effects.Length; e++)
                workspace.Magnitudes[e] = Vector512.Create(plan.Effects[e].Uncertain.Mean * x);
            Vector512<double> impossible = ScenarioKernel.Run(plan, workspace, ref sink);
            ImpossibleRun.Refuse(plan, impossible, 0, workspace.Magnitudes, FormattableString.Invariant($"magnitudes times {x}"));
            return sink.Figures[0].ToScalar();
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
