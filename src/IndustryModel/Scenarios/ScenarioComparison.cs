using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>Several scenarios side by side. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ScenarioComparison : IHtmlResult
{
    private ScenarioComparison(ImmutableArray<ScenarioOutcome> outcomes) => Outcomes = outcomes;

    /// <summary>What each scenario leads to.</summary>
    public ImmutableArray<ScenarioOutcome> Outcomes { get; }

    /// <summary>Runs scenarios side by side.</summary>
    /// <param name="scenarios">At least one; each name once.</param>
    /// <exception cref="ArgumentException">There is none, or a name stands twice.</exception>
    /// <exception cref="ScenarioException">Something is wrong with one of them.</exception>
    public static ScenarioComparison Of(params IReadOnlyList<Scenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        if (scenarios.Count == 0)
            throw new ArgumentException("There is nothing to compare; expected at least one scenario.", nameof(scenarios));
        if (scenarios.GroupBy(s => s.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two scenarios are called '{twice.Key}'; give each its own name, so that their rows can be told apart.", nameof(scenarios));
        return new([.. scenarios.Select(s => s.Run())]);
    }

    /// <summary>The rows of all scenarios: scenario, region, sector, year, measure, baseline, value, difference.</summary>
    /// <inheritdoc cref="ScenarioOutcome.ToTable(ImmutableArray{string}, ImmutableArray{string}, ImmutableArray{OutcomeMeasure}, ImmutableArray{Year})"/>
    public ResultTable ToTable(ImmutableArray<string> regions = default, ImmutableArray<string> sectors = default, ImmutableArray<OutcomeMeasure> measures = default, ImmutableArray<Year> years = default)
    {
        IEnumerable<ImmutableArray<ResultCell>> rows = Outcomes.SelectMany(o => o.Rows(ScenarioOutcome.SeriesOf(o.Plan, regions, sectors, measures), years.IsDefaultOrEmpty ? [.. Enumerable.Range(0, o.Years.Length)] : [.. years.Select(o.IndexOf)]));
        return new($"Scenarios {string.Join(", ", Outcomes.Select(o => o.Scenario.Name))}", ScenarioOutcome.Columns(Outcomes[0].Plan), rows, ScenarioOutcome.Convention, Outcomes.SelectMany(o => o.Sources),
            Outcomes.SelectMany(o => o.Assumptions.Select(a => $"{o.Scenario.Name}: {a}")));
    }

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>Such as "slow, fast: 2019–2035".</summary>
    public override string ToString() => $"{string.Join(", ", Outcomes.Select(o => o.Scenario.Name))}: {Outcomes.Min(o => o.Years[0])}–{Outcomes.Max(o => o.Years[^1])}";
}
