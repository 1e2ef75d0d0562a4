using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using NodaTime;

namespace IndustryModel.Scenarios;

public sealed partial record Scenario
{
    internal const int DefaultSpan = 15;

    /// <summary>A scenario without levers that starts from an economy's accounts, for 15 years if nothing else is said.</summary>
    /// <param name="economy">The economy.</param>
    /// <param name="baseYear">The year of the starting point.</param>
    /// <param name="name">The scenario's name.</param>
    public static Scenario From(Economy economy, Year baseYear, string name = "scenario")
    {
        ArgumentNullException.ThrowIfNull(economy);
        return new Scenario(name, baseYear, baseYear + DefaultSpan).In(economy);
    }

    /// <summary>A scenario without levers that starts from accounts, for 15 years if nothing else is said.</summary>
    /// <param name="accounts">The accounts; a scenario file calls them by their title.</param>
    /// <param name="baseYear">The year of the starting point.</param>
    /// <param name="name">The scenario's name.</param>
    public static Scenario From(RegionalAccounts accounts, Year baseYear, string name = "scenario")
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return From(new Economy(accounts.Title, accounts), baseYear, name);
    }

    /// <summary>A scenario without levers that starts from figures of one's own, for 15 years if nothing else is said.</summary>
    /// <param name="cells">The state of each region and sector.</param>
    /// <param name="baseYear">The year of the starting point.</param>
    /// <param name="name">The scenario's name.</param>
    public static Scenario From(IEnumerable<ScenarioCell> cells, Year baseYear, string name = "scenario")
    {
        ArgumentNullException.ThrowIfNull(cells);
        return new(name, baseYear, baseYear + DefaultSpan) { Cells = cells is ImmutableArray<ScenarioCell> { IsDefault: true } ? [] : [.. cells] };
    }

    /// <summary>The scenario in an economy: its accounts are the starting point.</summary>
    /// <param name="economy">The economy.</param>
    public Scenario In(Economy economy)
    {
        ArgumentNullException.ThrowIfNull(economy);
        return this with { Accounts = economy.Name, Economy = economy };
    }

    /// <summary>The scenario up to another last year.</summary>
    /// <param name="horizon">The last year.</param>
    public Scenario Until(Year horizon) => this with { Horizon = horizon };

    /// <summary>The scenario with another baseline.</summary>
    /// <param name="baseline">What happens without levers.</param>
    public Scenario WithBaseline(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return this with { Baseline = baseline };
    }

    /// <summary>The scenario with another closure of the labor market.</summary>
    /// <param name="laborMarket">Where the workers of new jobs come from.</param>
    public Scenario WithLaborMarket(LaborMarket laborMarket)
    {
        ArgumentNullException.ThrowIfNull(laborMarket);
        return this with { LaborMarket = laborMarket };
    }

    /// <summary>The scenario with one more lever.</summary>
    /// <param name="lever">The lever.</param>
    public Scenario Pull(ScenarioLever lever)
    {
        ArgumentNullException.ThrowIfNull(lever);
        return this with { Levers = Levers.Add(lever) };
    }

    /// <summary>The scenario with one more lever of a vision. Without effects of your own it gets those that the economy ships as an illustration, which say so in their origin.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="starting">The day it starts.</param>
    /// <param name="buildUp">From the first to the full effect; if null that of the illustration where its effects are taken, else nothing (a step).</param>
    /// <param name="effects">Its effects.</param>
    /// <exception cref="ArgumentException">No effects are given, and the economy has no illustration of the lever.</exception>
    public Scenario Pull(PolicyLever lever, LocalDate starting, Period? buildUp = null, params ImmutableArray<LeverEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(lever);
        if (!effects.IsDefaultOrEmpty)
            return Pull(new ScenarioLever(lever.Code, starting, effects, BuildUp: buildUp));
        ScenarioLever illustration = Economy?.Illustrations.FirstOrDefault(l => l.Code == lever.Code)
            ?? throw new ArgumentException($"No effects of {lever.Code} are given, and {(Economy is null ? "the scenario knows no economy" : $"the economy '{Economy.Name}' has no illustration of it")}. Give at least one effect.", nameof(effects));
        return Pull(illustration with { Start = starting, BuildUp = buildUp ?? illustration.BuildUp });
    }

    /// <summary>The scenario with two uncertain magnitudes that go together.</summary>
    /// <param name="first">An effect by lever and number, from 0: <c>smart-industry/0</c>.</param>
    /// <param name="second">Another effect.</param>
    /// <param name="rank">The rank (Spearman) correlation.</param>
    public Scenario Correlate(string first, string second, double rank)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return this with { Correlations = Correlations.Add(new(first, second, rank)) };
    }

    /// <summary>The scenario with synergy or overlap between two levers.</summary>
    /// <param name="first">A lever.</param>
    /// <param name="second">Another lever.</param>
    /// <param name="synergy">See <see cref="LeverSynergy"/>.</param>
    public Scenario Combine(string first, string second, double synergy)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return this with { Combination = Combination.Add(new(first, second, synergy)) };
    }

    /// <summary>The scenario with a figure to be reached.</summary>
    /// <param name="target">The figure.</param>
    public Scenario Aim(ScenarioTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return this with { Targets = Targets.Add(target) };
    }

    /// <summary>The scenario without any lever: its baseline.</summary>
    public Scenario WithoutLevers() => this with { Levers = [], Correlations = [], Combination = [] };
}
