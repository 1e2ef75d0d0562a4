using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Checks a scenario against what it starts from, and makes it ready to run; everything that is wrong is found at once.</summary>
internal sealed partial class ScenarioPlanner
{
    private static readonly ConditionalWeakTable<Scenario, ScenarioPlan> Plans = []; // a scenario never changes, so its plan does not either

    private readonly Scenario _scenario;
    private readonly ProblemList _problems;
    private readonly List<ScenarioAssumption> _assumptions = [];
    private readonly int _years;
    private ScenarioGrid _grid = null!;

    private ScenarioPlanner(Scenario scenario, ProblemList problems)
    {
        (_scenario, _problems) = (scenario, problems);
        _years = Math.Max(0, scenario.Horizon - scenario.BaseYear) + 1;
    }

    /// <summary>The plan of a scenario.</summary>
    /// <exception cref="ScenarioException">Something is wrong; all of it is told.</exception>
    internal static ScenarioPlan Plan(Scenario scenario)
    {
        if (Plans.TryGetValue(scenario, out ScenarioPlan? known))
            return known;
        var problems = new ProblemList(scenario);
        ScenarioPlan? plan = Make(scenario, problems);
        if (plan is null)
            throw new ScenarioException(problems.All);
        Plans.AddOrUpdate(scenario, plan);
        return plan;
    }

    /// <summary>Everything that is wrong with a scenario.</summary>
    internal static ImmutableArray<ScenarioProblem> Check(Scenario scenario)
    {
        var problems = new ProblemList(scenario);
        Make(scenario, problems);
        return problems.All;
    }

    private static ScenarioPlan? Make(Scenario scenario, ProblemList problems)
    {
        foreach (ScenarioProblem problem in ScenarioDocumentCheck.Problems(scenario))
            problems.Add(problem.Path, problem.Message);
        var planner = new ScenarioPlanner(scenario, problems);
        if (GridReader.Read(scenario, problems) is not { } grid)
            return null;
        planner._grid = grid;
        return planner.Make();
    }

    private ScenarioPlan? Make()
    {
        TellStart();
        (double[] persons, double[] productivity) = Baseline();
        ImmutableArray<ScenarioLever> levers = [.. _scenario.Levers.OrderBy(l => l.Code, StringComparer.Ordinal)];
        PlannedEffect[] effects = Effects(levers);
        PlannedPair[] pairs = Pairs(levers);
        (GaussianCopula? copula, int[] correlated) = Correlation(effects);
        ImmutableArray<PlannedTarget> targets = Targets();
        ScenarioPlan? plan = _problems.Count > 0 ? null : new()
        {
            Scenario = _scenario,
            Grid = _grid,
            Years = _years,
            PersonsGrowth = persons,
            ProductivityGrowth = productivity,
            Levers = levers,
            Effects = effects,
            GrowthOfPersons = Map(effects, pairs, EffectChannel.Persons, EffectKind.Growth),
            GrowthOfProductivity = Map(effects, pairs, EffectChannel.Productivity, EffectKind.Growth),
            LevelOfPersons = Map(effects, pairs, EffectChannel.Persons, EffectKind.Level),
            LevelOfProductivity = Map(effects, pairs, EffectChannel.Productivity, EffectKind.Level),
            Pairs = pairs,
            ShockDeviation = _scenario.Baseline.Shock?.StandardDeviation ?? 0,
            ShockOfCell = ShockOfCell(),
            Shocks = Shocks(),
            Copula = copula,
            Correlated = correlated,
            Targets = targets,
        };
        return plan is null ? null : Close(plan);
    }

    /// <summary>The cells of an effect, a rate or a target, or null with a problem.</summary>
    private CellSet? Region(string text, string path)
    {
        CellSet? set = _grid.Regions.Find(text, out string? problem);
        if (set is null)
            _problems.Add(path, problem!);
        return set;
    }

    private CellSet? Sector(string text, string path)
    {
        CellSet? set = _grid.Sectors.Find(text, out string? problem);
        if (set is null)
            _problems.Add(path, problem!);
        return set;
    }

    private ImmutableArray<PlannedTarget> Targets()
    {
        var targets = ImmutableArray.CreateBuilder<PlannedTarget>();
        for (int i = 0; i < _scenario.Targets.Length; i++)
        {
            ScenarioTarget target = _scenario.Targets[i];
            CellSet? region = Region(target.Region ?? "*", $"$.targets[{i}].region");
            CellSet? sector = Sector(target.Sector ?? "*", $"$.targets[{i}].sector");
            int year = target.Year - _scenario.BaseYear;
            if (year >= 0 && year < _years && region is not null && sector is not null) // the document's check tells of a year outside
                targets.Add(new(target, PlannedSeries.Of(_grid, target.Measure, region, sector), year));
        }

        return targets.ToImmutable();
    }

    private int[] ShockOfCell() => _scenario.Baseline.Shock?.By switch
    {
        ShockScope.Sector => [.. Enumerable.Range(0, _grid.Cells).Select(c => c % _grid.Sectors.Count)],
        ShockScope.Cell => [.. Enumerable.Range(0, _grid.Cells)],
        ShockScope.Nation => new int[_grid.Cells],
        _ => [],
    };

    private ImmutableArray<string> Shocks() => _scenario.Baseline.Shock?.By switch
    {
        ShockScope.Sector => [.. _grid.Sectors.Codes.Select(s => s.Text)],
        ShockScope.Cell => [.. Enumerable.Range(0, _grid.Cells).Select(_grid.NameOf)],
        ShockScope.Nation => ["nation"],
        _ => [],
    };
}
