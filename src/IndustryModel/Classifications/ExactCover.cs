namespace IndustryModel.Classifications;

/// <summary>Finds the fewest of some coverages that together are exactly a wanted one, without overlap.</summary>
internal sealed class ExactCover
{
    private readonly Coverage[] _candidates;
    private readonly int[] _chosen;
    private int[]? _best;

    private ExactCover(Coverage[] candidates) => (_candidates, _chosen) = (candidates, new int[candidates.Length]);

    /// <summary>Indices into the candidates in ascending order of what they cover, or null. Earlier candidates win a tie.</summary>
    internal static int[]? Find(Coverage wanted, Coverage[] candidates)
    {
        if (wanted.IsEmpty)
            return null;
        var search = new ExactCover(candidates);
        search.Go(wanted, 0);
        return search._best;
    }

    private void Go(Coverage open, int depth)
    {
        int needed = depth + (open.IsEmpty ? 0 : 1);
        if (_best is not null && needed >= _best.Length)
            return; // no improvement: the first of equals stays
        if (open.IsEmpty)
        {
            _best = _chosen[..depth];
            return;
        }

        int leaf = open.First;
        foreach (int index in Enumerable.Range(0, _candidates.Length).Where(i => CanTake(i, leaf, open)).OrderByDescending(i => _candidates[i].Count))
        {
            _chosen[depth] = index;
            Go(open.Without(_candidates[index]), depth + 1);
        }
    }

    private bool CanTake(int index, int leaf, Coverage open) => _candidates[index] is { IsEmpty: false } c && c.First == leaf && open.Contains(c);
}
