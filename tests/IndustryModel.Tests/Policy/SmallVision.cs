using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Tests.Policy;

/// <summary>A small vision: two levers, a technology, a market, two sectors, two clusters.</summary>
internal static class SmallVision
{
    internal static Source Paper { get; } = new("paper", "Ministry", "A paper");

    internal static RegionLink Region(string code, LinkOrigin origin = LinkOrigin.Stated, string version = "V2") => new(RegionCode.Create(version, code), $"Region {code}", $"Regio {code}", origin, Exactness.Exact);

    internal static IndustryVision Create(ImmutableArray<PolicyLink>? links = null, ImmutableArray<PolicyLever>? levers = null, string code = "2020", int year = 2020, ImmutableArray<KeyTechnology>? technologies = null) => new(
        code, $"Vision {code}", $"Visie {code}", new LocalDate(year, 10, 30), "Somebody", Paper, "N", "Nation", "Natie",
        levers: levers ?? [new("learn", "Learn", "Leren"), new("invest", "Invest", "Investeren")],
        technologies: technologies ?? [new("light", "Light", "Licht")],
        markets: [new("health", "Health", "Gezondheid")],
        sectors: [new("machines", "Machines", "Machines", [new(SectorCode.Create("NACE2", "28"), Exactness.Exact)]), new("glass", "Glass", "Glas", [])],
        clusterLists: [new("list", "List", "Lijst", 2020, Paper,
        [
            new("north", "North", "Noord", ClusterKind.HighTech, [Region("R1"), Region("R2", LinkOrigin.Inferred), Region("R1", version: "V1")]),
            new("south", "South", "Zuid", ClusterKind.Medical, [Region("R2")]),
        ])],
        links: links ??
        [
            new("invest", "light", LinkOrigin.Stated), new("light", "health", LinkOrigin.Inferred), new("health", "machines", LinkOrigin.Stated),
            new("learn", "machines", LinkOrigin.Stated), new("machines", "north", LinkOrigin.Inferred), new("machines", "south", LinkOrigin.Stated),
        ]);
}
