using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>
/// What happens to value added, employment and their shares if these levers are pulled: a starting point, a baseline, levers with their effects, and how they combine. An immutable value that says who assumed what;
/// equal scenarios give equal results, bit for bit. Nothing is checked before it is run or asked for its problems, which then tells everything that is wrong at once.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(ScenarioJsonConverter))]
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record Scenario
{
    /// <summary>Creates a scenario of which nothing but the years is known yet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="baseYear">The year of the starting point, whose prices are the prices of the scenario.</param>
    /// <param name="horizon">The last year.</param>
    public Scenario(string name, Year baseYear, Year horizon)
    {
        ArgumentNullException.ThrowIfNull(name);
        (Name, BaseYear, Horizon) = (name, baseYear, horizon);
    }

    /// <summary>Its name.</summary>
    public string Name { get; init; }

    /// <summary>The year of the starting point, whose prices are the prices of the scenario.</summary>
    public Year BaseYear { get; init; }

    /// <summary>The last year.</summary>
    public Year Horizon { get; init; }

    /// <summary>The economy of the starting point by its name; null where <see cref="Cells"/> give it.</summary>
    public string? Accounts { get; init; }

    /// <summary>The starting point, where no economy gives it.</summary>
    public ImmutableArray<ScenarioCell> Cells { get => field.IsDefault ? [] : field; init; }

    /// <summary>What happens without levers.</summary>
    public Baseline Baseline { get; init; } = new();

    /// <summary>The levers that are pulled.</summary>
    public ImmutableArray<ScenarioLever> Levers { get => field.IsDefault ? [] : field; init; }

    /// <summary>How uncertain magnitudes go together; those not named are independent.</summary>
    public ImmutableArray<EffectCorrelation> Correlations { get => field.IsDefault ? [] : field; init; }

    /// <summary>What two levers do together beyond their own effects.</summary>
    public ImmutableArray<LeverSynergy> Combination { get => field.IsDefault ? [] : field; init; }

    /// <summary>Where the workers of new jobs come from.</summary>
    public LaborMarket LaborMarket { get; init; } = LaborMarket.Elastic;

    /// <summary>Figures to be reached.</summary>
    public ImmutableArray<ScenarioTarget> Targets { get => field.IsDefault ? [] : field; init; }

    /// <summary>The economy that <see cref="Accounts"/> names, once it is known; not part of the value.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Economy? Economy { get; private init; }

    /// <summary>Where the members stand in the file that this was read from, or null.</summary>
    internal ScenarioPlaces? Places { get; init; }

    /// <summary>The years, from the base year to the horizon.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public ImmutableArray<Year> Years => Horizon < BaseYear ? [] : [.. Enumerable.Range(BaseYear.Number, Horizon - BaseYear + 1).Select(y => new Year(y))];

    /// <inheritdoc/>
    public bool Equals(Scenario? other) => other is not null && Name == other.Name && BaseYear == other.BaseYear && Horizon == other.Horizon && Accounts == other.Accounts && Baseline == other.Baseline
        && LaborMarket == other.LaborMarket && Cells.AsSpan().SequenceEqual(other.Cells.AsSpan()) && Levers.AsSpan().SequenceEqual(other.Levers.AsSpan())
        && Correlations.AsSpan().SequenceEqual(other.Correlations.AsSpan()) && Combination.AsSpan().SequenceEqual(other.Combination.AsSpan()) && Targets.AsSpan().SequenceEqual(other.Targets.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, BaseYear, Horizon, Accounts, Cells.Length, Levers.Length);

    /// <summary>Such as "two levers: 2019–2035, 2 levers".</summary>
    public override string ToString() => $"{Name}: {BaseYear}–{Horizon}, {Levers.Length} lever{(Levers.Length == 1 ? "" : "s")}";
}
