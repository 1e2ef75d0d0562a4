using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

public sealed partial record Scenario
{
    /// <summary>Splits the effect on an outcome over the levers, exactly: every coalition of them is run.</summary>
    /// <param name="question">Which outcome; value added of all sectors of the nation at the horizon if null.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="ScenarioException">Something is wrong with the scenario.</exception>
    /// <exception cref="InvalidOperationException">The scenario has no lever, or more than 20; or there is nothing to divide by.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public Attribution Attribute(OutcomeQuestion? question = null, CancellationToken cancellation = default)
    {
        ScenarioPlan plan = ScenarioPlanner.Plan(this);
        (PlannedSeries series, int year) = (question ?? new()).In(plan);
        return Attribute(plan, [series], year, cancellation)[0];
    }

    /// <summary>The same split for each region of the scenario; of sums (value added, persons) they add up to that of the nation.</summary>
    /// <inheritdoc cref="Attribute(OutcomeQuestion?, CancellationToken)"/>
    public ImmutableArray<Attribution> AttributeByRegion(OutcomeQuestion? question = null, CancellationToken cancellation = default)
    {
        ScenarioPlan plan = ScenarioPlanner.Plan(this);
        (PlannedSeries series, int year) = (question ?? new()).In(plan);
        PlannedSeries[] ofRegions = [.. plan.Grid.Regions.Sets.Take(plan.Grid.Regions.Count).Select(r => PlannedSeries.Of(plan.Grid, series.Measure, r, series.Sector))];
        return Attribute(plan, ofRegions, year, cancellation);
    }

    private ImmutableArray<Attribution> Attribute(ScenarioPlan plan, PlannedSeries[] series, int year, CancellationToken cancellation)
    {
        int players = plan.Levers.Length;
        if (players is 0 or > ShapleyKernels.MaximumPlayers)
            throw new InvalidOperationException(players == 0 ? "The scenario pulls no lever; there is nothing to split an effect over." : $"The scenario pulls {players} levers; an exact split runs every coalition of at most {ShapleyKernels.MaximumPlayers}. Join some of them.");
        double[] worth = Coalitions(plan, series, year, cancellation);
        int n = series.Length;
        double[] values = new double[players * n];
        ShapleyKernels.Values(worth, n, values);
        var results = ImmutableArray.CreateBuilder<Attribution>(n);
        for (int i = 0; i < n; i++)
        {
            double[] game = [.. Enumerable.Range(0, 1 << players).Select(mask => worth[mask * n + i])];
            double[] alone = new double[players];
            double[] last = new double[players];
            ShapleyKernels.EnteringFirst(game, alone);
            ShapleyKernels.EnteringLast(game, last);
            double effect = game[^1] - game[0];
            results.Add(new(this, series[i], plan.YearAt(year), game[0], game[^1],
                [.. plan.Levers.Select((l, p) => new LeverAttribution(l.Code, values[p * n + i], effect == 0 ? null : values[p * n + i] / effect, alone[p], last[p]))], plan.Grid.Unit(series[i].Measure)));
        }

        return results.MoveToImmutable();
    }

    /// <summary>The worth of every coalition, [mask][series], eight at once.</summary>
    private static double[] Coalitions(ScenarioPlan plan, PlannedSeries[] series, int year, CancellationToken cancellation)
    {
        int coalitions = 1 << plan.Levers.Length;
        double[] worth = new double[coalitions * series.Length];
        var workspace = new ScenarioWorkspace(plan);
        var sink = new FigureSink(new(plan, series, year));
        Span<double> lanes = stackalloc double[Vector512<double>.Count];
        for (int first = 0; first < coalitions; first += Vector512<double>.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int e = 0; e < plan.Effects.Length; e++)
            {
                for (int lane = 0; lane < lanes.Length; lane++)
                    lanes[lane] = (first + lane >> plan.Effects[e].Lever & 1) == 1 ? plan.Effects[e].Uncertain.Mean : 0;
                workspace.Magnitudes[e] = Vector512.Create<double>(lanes);
            }

            Vector512<double> impossible = ScenarioKernel.Run(plan, workspace, ref sink);
            for (int lane = 0; lane < lanes.Length && first + lane < coalitions; lane++)
            {
                int mask = first + lane;
                ImpossibleRun.Refuse(plan, impossible, lane, workspace.Magnitudes, $"with {Members(plan, mask)}");
                for (int i = 0; i < series.Length; i++)
                {
                    double figure = sink.Figures[i].GetElement(lane);
                    worth[mask * series.Length + i] = double.IsFinite(figure) ? figure
                        : throw new InvalidOperationException($"There is no {OutcomeWords.Code(series[i].Measure)} of {series[i].Sector.Code} in {series[i].Region.Code}: {OutcomeWords.NothingToDivideBy(series[i].Measure)}.");
                }
            }
        }

        return worth;
    }

    private static string Members(ScenarioPlan plan, int mask) => mask == 0 ? "no lever" : string.Join(" and ", plan.Levers.Where((_, l) => (mask >> l & 1) == 1).Select(l => l.Code));
}
