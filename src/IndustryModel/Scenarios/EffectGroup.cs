namespace IndustryModel.Scenarios;

/// <summary>The effects that act together on the same cells through the same channel in the same way, which are worked out once for all these cells.</summary>
/// <param name="Effects">Positions of effects, ascending: levers in the order of their codes.</param>
/// <param name="Pairs">Synergies between levers of these effects.</param>
internal sealed record EffectGroup(int[] Effects, PlannedPair[] Pairs);

/// <summary>A synergy or an overlap between two levers, by their positions in the plan.</summary>
/// <param name="First">The first lever.</param>
/// <param name="Second">The second lever.</param>
/// <param name="Synergy">How much.</param>
internal readonly record struct PlannedPair(int First, int Second, double Synergy);

/// <summary>Which group acts on each cell (0 for none), and the groups from 1 on.</summary>
/// <param name="OfCell">The group of each cell.</param>
/// <param name="Groups">The groups; that of 0 is empty.</param>
internal sealed record EffectMap(int[] OfCell, EffectGroup[] Groups)
{
    /// <summary>The group of each cell; nothing where no effect acts at all.</summary>
    internal ReadOnlySpan<int> OfCells(int cells) => Groups.Length > 1 ? OfCell.AsSpan(0, cells) : default;
}
