namespace IndustryModel.Classifications;

/// <summary>
/// What a category covers: a set of leaves of the tree, numbered depth first, kept as ascending disjoint ranges [low, high).
/// A node is one range; an aggregate is as many as its parts leave apart. Plain loops: this runs before anything is compiled hot, at the first use.
/// </summary>
internal sealed class Coverage : IEquatable<Coverage>
{
    private readonly int[] _bounds; // low, high, low, high, …

    private Coverage(int[] bounds)
    {
        _bounds = bounds;
        for (int i = 0; i < bounds.Length; i += 2)
            Count += bounds[i + 1] - bounds[i];
    }

    /// <summary>The number of leaves.</summary>
    internal int Count { get; }

    internal bool IsEmpty => Count == 0;

    /// <summary>The first leaf.</summary>
    internal int First => _bounds[0];

    internal static Coverage Range(int low, int high) => new(high > low ? [low, high] : []);

    /// <summary>Everything that any of some coverages covers.</summary>
    internal static Coverage Union(IReadOnlyList<Coverage> parts)
    {
        int[] merged = [];
        foreach (Coverage part in parts)
        {
            for (int i = 0; i < part._bounds.Length; i += 2)
                merged = With(merged, part._bounds[i], part._bounds[i + 1]);
        }

        return new(merged);
    }

    internal bool Contains(Coverage other)
    {
        int own = 0;
        for (int i = 0; i < other._bounds.Length; i += 2)
        {
            while (own < _bounds.Length && _bounds[own + 1] <= other._bounds[i])
                own += 2;
            if (own == _bounds.Length || other._bounds[i] < _bounds[own] || other._bounds[i + 1] > _bounds[own + 1])
                return false;
        }

        return true;
    }

    internal bool Overlaps(Coverage other)
    {
        for (int i = 0, j = 0; i < _bounds.Length && j < other._bounds.Length;)
        {
            if (_bounds[i + 1] <= other._bounds[j])
                i += 2;
            else if (other._bounds[j + 1] <= _bounds[i])
                j += 2;
            else
                return true;
        }

        return false;
    }

    /// <summary>What is in this but not in the other.</summary>
    internal Coverage Without(Coverage other)
    {
        var rest = new List<int>();
        for (int i = 0; i < _bounds.Length; i += 2)
        {
            (int from, int high) = (_bounds[i], _bounds[i + 1]);
            for (int j = 0; j < other._bounds.Length; j += 2)
            {
                if (other._bounds[j + 1] <= from || other._bounds[j] >= high)
                    continue;
                if (other._bounds[j] > from)
                    Add(rest, from, other._bounds[j]);
                from = other._bounds[j + 1];
            }

            if (from < high)
                Add(rest, from, high);
        }

        return new(rest.ToArray());
    }

    /// <summary>Whether both cover the same leaves.</summary>
    public bool Equals(Coverage? other) => other is not null && Count == other.Count && _bounds.AsSpan().SequenceEqual(other._bounds);

    public override bool Equals(object? obj) => Equals(obj as Coverage);

    public override int GetHashCode() => _bounds.Length == 0 ? 0 : ((Count * 397) ^ _bounds[0]) + _bounds.Length;

    /// <summary>Ascending disjoint bounds with one more range; what touches or overlaps becomes one.</summary>
    private static int[] With(int[] bounds, int low, int high)
    {
        var result = new List<int>(bounds.Length + 2);
        bool placed = false;
        for (int i = 0; i < bounds.Length; i += 2)
        {
            if (bounds[i + 1] < low)
            {
                Add(result, bounds[i], bounds[i + 1]);
            }
            else if (bounds[i] > high)
            {
                if (!placed)
                    Add(result, low, high);
                placed = true;
                Add(result, bounds[i], bounds[i + 1]);
            }
            else
            {
                (low, high) = (Math.Min(low, bounds[i]), Math.Max(high, bounds[i + 1]));
            }
        }

        if (!placed)
            Add(result, low, high);
        return result.ToArray();
    }

    private static void Add(List<int> bounds, int low, int high)
    {
        bounds.Add(low);
        bounds.Add(high);
    }
}
