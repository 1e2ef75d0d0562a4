namespace IndustryModel.Classifications;

/// <summary>
/// Finds the fewest of some coverages that together are exactly a wanted one, without overlap. What covers the first open leaf is tried, largest first;
/// what is left open then is solved once and remembered, because many choices leave the same open (Bellman, 1957).
/// </summary>
internal sealed class ExactCover
{
    private readonly Coverage[] _candidates;
    private readonly ILookup<int, int> _byFirst;
    private readonly Dictionary<Coverage, Choice?> _solved = [];

    private ExactCover(Coverage[] candidates)
    {
        _candidates = candidates;
        _byFirst = Enumerable.Range(0, candidates.Length).Where(i => !candidates[i].IsEmpty)
            .OrderByDescending(i => candidates[i].Count).ToLookup(i => candidates[i].First);
    }

    /// <summary>Indices into the candidates in ascending order of what they cover first, or null. Of as few, the larger one in front wins, then the earlier candidate.</summary>
    internal static int[]? Find(Coverage wanted, Coverage[] candidates)
    {
        if (wanted.IsEmpty || new ExactCover(candidates).Solve(wanted) is not { } best)
            return null;
        var chosen = new List<int>();
        for (Choice? at = best; at is not null; at = at.Next)
            chosen.Add(at.Index);
        return [.. chosen];
    }

    /// <summary>The shortest chain for what is open (not empty), or null.</summary>
    private Choice? Solve(Coverage open)
    {
        if (_solved.TryGetValue(open, out Choice? known))
            return known;
        Choice? best = null;
        foreach (int index in _byFirst[open.First])
        {
            if (!open.Contains(_candidates[index]))
                continue;
            Coverage left = open.Without(_candidates[index]);
            Choice? next = left.IsEmpty ? null : Solve(left);
            if (next is null && !left.IsEmpty)
                continue;
            int length = 1 + (next?.Length ?? 0);
            if (best is null || length < best.Length)
                best = new(index, length, next);
        }

        _solved.Add(open, best);
        return best;
    }

    private sealed record Choice(int Index, int Length, Choice? Next);
}
