using IndustryModel.Results;

namespace IndustryModel.Policy;

/// <summary>Shows several paths at once.</summary>
public static class PolicyPathExtensions
{
    /// <summary>Paths as a table, a row each: the codes and who says each step.</summary>
    /// <param name="paths">The paths.</param>
    public static ResultTable ToTable(this IEnumerable<PolicyPath> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        PolicyPath[] all = [.. paths];
        return PolicyPath.ToTable(all switch
        {
            [] => "No path",
            [PolicyPath first, ..] when all.All(p => p.From == first.From && p.To == first.To) => $"Paths from {first.From} to {first.To}",
            [PolicyPath first, ..] when all.All(p => p.From == first.From) => $"Paths from {first.From}",
            _ => "Paths",
        }, all);
    }
}
