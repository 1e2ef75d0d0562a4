using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

internal sealed partial class ScenarioPlanner
{
    /// <summary>The copula of the effects named in correlations, and which these are.</summary>
    private (GaussianCopula? Copula, int[] Correlated) Correlation(PlannedEffect[] effects)
    {
        if (_scenario.Correlations.IsEmpty)
            return (null, []);
        HashSet<string> named = [.. _scenario.Correlations.SelectMany(c => new[] { c.First, c.Second })];
        int[] correlated = [.. Enumerable.Range(0, effects.Length).Where(e => named.Contains(effects[e].Name))];
        int n = correlated.Length;
        if (n < named.Count || _problems.Count > 0)
            return (null, []); // said elsewhere
        double[] matrix = new double[n * n];
        for (int i = 0; i < n; i++)
            matrix[i * n + i] = 1;
        foreach (EffectCorrelation pair in _scenario.Correlations)
        {
            int i = Array.FindIndex(correlated, e => effects[e].Name == pair.First);
            int j = Array.FindIndex(correlated, e => effects[e].Name == pair.Second);
            matrix[i * n + j] = matrix[j * n + i] = CorrelationKernels.NormalFromSpearman(pair.Rank);
            Say($"correlation of {pair.First} and {pair.Second}", FormattableString.Invariant($"rank correlation {pair.Rank} (Gaussian copula with parameter {matrix[i * n + j]:0.######})"), LeverEffect.Assumed);
        }

        double smallest = CorrelationKernels.SmallestEigenvalue(matrix, n);
        try
        {
            return (new(matrix, n), correlated);
        }
        catch (ArgumentException)
        {
            // told below, with what to do
        }

        _problems.Add("$.correlations", FormattableString.Invariant($"the correlations contradict each other: their matrix is not positive semidefinite, its smallest eigenvalue is {smallest:0.######}. ")
            + "Weaken some of them, give those between all of these effects, or ask for the nearest possible ones by name: scenario.WithNearestCorrelations(…), which says what it changes.");
        return (null, []);
    }

    private ScenarioPlan? Close(ScenarioPlan plan)
    {
        LaborMarket market = _scenario.LaborMarket;
        TellLaborMarket(market);
        PlannedClosure? closure = market.Closure == LaborMarketClosure.Elastic ? null : Closure(plan, market);
        if (closure is not null)
            TellAllAffected(closure.IsAffected, closure.Cap is not null);
        Say("magnitudes", "a single run takes the mean of each distribution", Convention);
        return _problems.Count > 0 ? null : plan with { Closure = closure, Assumptions = [.. _assumptions] };
    }

    private PlannedClosure? Closure(ScenarioPlan plan, LaborMarket market)
    {
        bool[] affected = [.. Enumerable.Range(0, plan.Cells).Select(c => plan.GrowthOfPersons.OfCell[c] > 0 || plan.LevelOfPersons.OfCell[c] > 0)];
        var path = new PathSink(plan.Years, plan.Cells);
        ScenarioKernel.Run(plan, new ScenarioWorkspace(plan), ref path);
        double[] ofAffected = new double[plan.Years * _grid.Regions.Count];
        double[] totals = new double[ofAffected.Length];
        for (int t = 0; t < plan.Years; t++)
        {
            for (int c = 0; c < plan.Cells; c++)
            {
                int at = t * _grid.Regions.Count + c / _grid.Sectors.Count;
                double persons = path.BasePersons[t * plan.Cells + c];
                totals[at] += persons;
                ofAffected[at] += affected[c] ? persons : 0;
            }
        }

        double[]? cap = market.Closure == LaborMarketClosure.Cap ? Cap(market.Cap, totals) : null;
        return new(cap, affected, ofAffected);
    }

    private double[] Cap(ImmutableArray<LaborForce> path, double[] totals)
    {
        int regions = _grid.Regions.Count;
        double[] cap = new double[_years * regions];
        Array.Fill(cap, double.PositiveInfinity);
        for (int i = 0; i < path.Length; i++)
        {
            if (Region(path[i].Region, $"$.laborMarket.cap[{i}].region") is { Members.Length: > 1 } wide)
                _problems.Add($"$.laborMarket.cap[{i}].region", $"{wide.Code} is {wide.Members.Length} regions of the scenario; expected one of them: {_grid.Regions.Known}.");
        }

        foreach (IGrouping<string, LaborForce> ofRegion in path.GroupBy(p => p.Region))
        {
            if (_grid.Regions.Find(ofRegion.Key, out _) is not { Members: [var region] })
                continue;
            LaborForce[] points = [.. ofRegion.OrderBy(p => p.Year)];
            for (int t = 0; t < _years; t++)
                cap[t * regions + region] = Between(points, _scenario.BaseYear + t);
        }

        for (int at = 0; at < cap.Length; at++)
        {
            if (totals[at] > cap[at])
            {
                _problems.Add("$.laborMarket.cap", FormattableString.Invariant($"the labor force of {_grid.Regions.Codes[at % regions].Text} is {cap[at]} in {(_scenario.BaseYear + at / regions).Number}, where the baseline employs {totals[at]:0.######}; expected one that is at least that. Raise the cap, or lower the growth of persons."));
                break;
            }
        }

        return cap;
    }

    private static double Between(LaborForce[] points, Year year)
    {
        int after = Array.FindIndex(points, p => p.Year >= year);
        if (after < 0)
            return points[^1].Persons;
        if (after == 0 || points[after].Year == year)
            return points[after].Persons;
        LaborForce before = points[after - 1];
        return before.Persons + (points[after].Persons - before.Persons) * (year - before.Year) / (points[after].Year - before.Year);
    }
}
