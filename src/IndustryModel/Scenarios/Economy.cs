using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Policy;

namespace IndustryModel.Scenarios;

/// <summary>What scenarios are made in: accounts, and the visions whose levers, clusters, markets and technologies a scenario may name.</summary>
public sealed class Economy
{
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

    /// <summary>The name and the title of the accounts.</summary>
    public override string ToString() => $"{Name} ({Accounts.Title})";
}
