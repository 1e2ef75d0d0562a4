using System.Collections.Concurrent;
using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Policy;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>What scenarios are made in: accounts, and the visions whose levers, clusters, markets and technologies a scenario may name.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class Economy
{
    private readonly ConcurrentDictionary<Year, ScenarioGrid> _grids = new();

    /// <summary>Creates an economy.</summary>
    /// <param name="name">The name by which scenario files call it, such as <c>nl</c>.</param>
    /// <param name="accounts">Value added and employed persons by region and sector; national series to deflate with, where a baseline looks back.</param>
    /// <param name="visions">The visions; of a code in several, the first one's counts.</param>
    /// <param name="illustrations">Levers with illustrative effects, for users who pull a lever without effects of their own.</param>
    public Economy(string name, RegionalAccounts accounts, IEnumerable<IndustryVision>? visions = null, IEnumerable<ScenarioLever>? illustrations = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(accounts);
        (Name, Accounts, Visions, Illustrations) = (name, accounts, [.. visions ?? []], [.. illustrations ?? []]);
    }

    /// <summary>The name by which scenario files call it.</summary>
    public string Name { get; }

    /// <summary>The accounts.</summary>
    public RegionalAccounts Accounts { get; }

    /// <summary>The visions.</summary>
    public ImmutableArray<IndustryVision> Visions { get; }

    /// <summary>Levers with illustrative effects: nobody's measurement, and no government's figures.</summary>
    public ImmutableArray<ScenarioLever> Illustrations { get; }

    /// <summary>Price indices of one's own, by the name that a scenario calls them.</summary>
    internal ImmutableDictionary<string, ImmutableArray<PriceIndex>> PriceIndices { get; private init; } = ImmutableDictionary<string, ImmutableArray<PriceIndex>>.Empty;

    /// <summary>The economy with price indices to deflate with.</summary>
    /// <param name="name">The name that <c>prices.deflator</c> of a scenario calls them, such as that of a file.</param>
    /// <param name="indices">The indices; above 0, each sector and year once.</param>
    /// <exception cref="ArgumentException">An index is not above 0, or a sector and year stands twice.</exception>
    public Economy WithPriceIndices(string name, IEnumerable<PriceIndex> indices)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(indices);
        ImmutableArray<PriceIndex> all = [.. indices];
        if (all.FirstOrDefault(i => !(i.Value > 0 && double.IsFinite(i.Value))) is { } bad)
            throw new ArgumentException(FormattableString.Invariant($"The price index of {bad.Year.Number} is {bad.Value}; expected one above 0."), nameof(indices));
        if (all.GroupBy(i => (i.Sector, i.Year)).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"The price index of {twice.Key.Sector ?? "all sectors"} in {twice.Key.Year} stands twice; give it once.", nameof(indices));
        return new(Name, Accounts, Visions, Illustrations) { PriceIndices = PriceIndices.SetItem(name, all) };
    }

    /// <summary>The starting point in a year, read once.</summary>
    internal ScenarioGrid? GridOf(Year year, ProblemList problems)
    {
        if (_grids.TryGetValue(year, out ScenarioGrid? known))
            return known;
        int before = problems.Count;
        ScenarioGrid? grid = GridReader.OfAccounts(this, year, problems);
        if (grid is not null && problems.Count == before)
            _grids.TryAdd(year, grid);
        return grid;
    }

    /// <summary>The name and the title of the accounts.</summary>
    public override string ToString() => $"{Name} ({Accounts.Title})";
}
