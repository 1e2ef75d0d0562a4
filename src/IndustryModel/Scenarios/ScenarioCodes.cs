using IndustryModel.Classifications;
using IndustryModel.Policy;

namespace IndustryModel.Scenarios;

/// <summary>What regions and sectors mean to who asks a result.</summary>
internal static class ScenarioCodes
{
    /// <exception cref="UnknownCodeException">The scenario has no such region.</exception>
    internal static CellSet Region(ScenarioPlan plan, string? text)
    {
        if (text is null)
            return plan.Grid.Regions.Whole;
        return text.StartsWith("cluster:", StringComparison.Ordinal) ? Cluster(plan, text["cluster:".Length..]) : plan.Grid.Regions.Find(text, out string? problem) ?? throw new UnknownCodeException(text, problem!, []);
    }

    /// <exception cref="UnknownCodeException">The scenario has no such sector.</exception>
    internal static CellSet Sector(ScenarioPlan plan, string? text) => text is null ? plan.Grid.Sectors.Whole : plan.Grid.Sectors.Find(text, out string? problem) ?? throw new UnknownCodeException(text, problem!, []);

    private static CellSet Cluster(ScenarioPlan plan, string name)
    {
        IndustryVision vision = plan.Scenario.Economy?.Visions.FirstOrDefault(v => v.TryFind(name, out PolicyItem? item) && item is Cluster) ?? throw new UnknownCodeException(name, $"'{name}' is no cluster of a vision that the scenario knows.", []);
        Cluster cluster = vision.Cluster(name);
        int[] members = [.. cluster.RegionsIn(plan.Grid.Regions.Classification.Id).SelectMany(r => plan.Grid.Regions.Find(r.Region.Text, out _)?.Members ?? []).Distinct().Order()];
        return members.Length > 0 ? new($"cluster:{cluster.Code}", cluster.NameEn, members)
            : throw new UnknownCodeException(name, $"{cluster.NameEn} has no region in {plan.Grid.Regions.Classification.NameEn}.", []);
    }
}
