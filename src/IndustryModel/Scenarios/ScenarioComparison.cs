using System.Collections.Immutable;
using IndustryModel.Classifications;
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
    /// <exception cref="ArgumentException">There is none, a name stands twice, or base years and with them prices differ.</exception>
    /// <exception cref="ScenarioException">Something is wrong with one of them.</exception>
    public static ScenarioComparison Of(params IReadOnlyList<Scenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        if (scenarios.Count == 0)
            throw new ArgumentException("There is nothing to compare; expected at least one scenario.", nameof(scenarios));
        if (scenarios.Any(s => s is null))
            throw new ArgumentException("A scenario is null; expected scenarios.", nameof(scenarios));
        if (scenarios.GroupBy(s => s.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two scenarios are called '{twice.Key}'; give each its own name, so that their rows can be told apart.", nameof(scenarios));
        if (scenarios.FirstOrDefault(s => s.BaseYear != scenarios[0].BaseYear) is { } other)
            throw new ArgumentException($"'{scenarios[0].Name}' is in prices of {scenarios[0].BaseYear}, '{other.Name}' in prices of {other.BaseYear}: their figures cannot stand side by side. Expected one base year.", nameof(scenarios));
        return new([.. scenarios.Select(s => s.Run())]);
    }

    /// <summary>The rows of all scenarios: scenario, region, sector, year, measure, baseline, value, difference.</summary>
    /// <inheritdoc cref="ScenarioOutcome.ToTable(ImmutableArray{string}, ImmutableArray{string}, ImmutableArray{OutcomeMeasure}, ImmutableArray{Year})"/>
    public ResultTable ToTable(ImmutableArray<string> regions = default, ImmutableArray<string> sectors = default, ImmutableArray<OutcomeMeasure> measures = default, ImmutableArray<Year> years = default)
    {
        IEnumerable<ImmutableArray<ResultCell>> rows = [.. Outcomes.SelectMany(o => Rows(o, regions, sectors, measures, years))];
        return new($"Scenarios {string.Join(", ", Outcomes.Select(o => o.Scenario.Name))}", ScenarioOutcome.Columns(Outcomes[0].Plan), rows, ScenarioOutcome.Convention, Outcomes.SelectMany(o => o.Sources),
            Outcomes.SelectMany(o => o.Assumptions.Select(a => $"{o.Scenario.Name}: {a}")));
    }

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>Such as "slow, fast: 2019–2035".</summary>
    public override string ToString() => $"{string.Join(", ", Outcomes.Select(o => o.Scenario.Name))}: {Outcomes.Min(o => o.Years[0])}–{Outcomes.Max(o => o.Years[^1])}";

    private static IEnumerable<ImmutableArray<ResultCell>> Rows(ScenarioOutcome outcome, ImmutableArray<string> regions, ImmutableArray<string> sectors, ImmutableArray<OutcomeMeasure> measures, ImmutableArray<Year> years)
    {
        string name = outcome.Scenario.Name;
        foreach (Year year in years.IsDefaultOrEmpty ? [] : years)
        {
            if (year < outcome.Scenario.BaseYear || year > outcome.Scenario.Horizon)
                throw new ArgumentOutOfRangeException(nameof(years), year.Number, $"The scenario '{name}' has the years {outcome.Scenario.BaseYear} to {outcome.Scenario.Horizon}, not {year}.");
        }

        try
        {
            return outcome.Rows([.. ScenarioOutcome.SeriesOf(outcome.Plan, regions, sectors, measures)], years.IsDefaultOrEmpty ? [.. Enumerable.Range(0, outcome.Years.Length)] : [.. years.Select(outcome.IndexOf)]);
        }
        catch (UnknownCodeException e)
        {
            throw new UnknownCodeException(e.Given, $"The scenario '{name}': {e.Message}", e.Suggestions);
        }
    }
}
