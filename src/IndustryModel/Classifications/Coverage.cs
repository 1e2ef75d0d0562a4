using System.Collections.Immutable;

namespace IndustryModel.Classifications;

/// <summary>
/// What a category covers: a set of leaves of the tree, numbered depth first, kept as ascending disjoint ranges [low, high).
/// A node is one range; an aggregate is as many as its parts leave apart.
/// </summary>
internal sealed class Coverage : IEquatable<Coverage>
{
    private readonly ImmutableArray<(int Low, int High)> _ranges;

    private Coverage(ImmutableArray<(int Low, int High)> ranges)
    {
        _ranges = ranges;
        Count = ranges.Sum(r => r.High - r.Low);
    }

    /// <summary>The number of leaves.</summary>
    internal int Count { get; }

    internal bool IsEmpty => Count == 0;

    /// <summary>The first leaf.</summary>
    internal int First => _ranges[0].Low;

    internal static Coverage Range(int low, int high) => new(high > low ? [(low, high)] : []);

    internal static Coverage Union(IEnumerable<Coverage> parts)
    {
        ImmutableArray<(int Low, int High)>.Builder merged = ImmutableArray.CreateBuilder<(int, int)>();
        foreach ((int low, int high) in parts.SelectMany(p => p._ranges).OrderBy(r => r.Low))
        {
            if (merged.Count > 0 && low <= merged[^1].High)
                merged[^1] = (merged[^1].Low, Math.Max(merged[^1].High, high));
            else
                merged.Add((low, high));
        }

        return new(merged.ToImmutable());
    }

    internal bool Contains(Coverage other) => other._ranges.All(o => _ranges.Any(r => r.Low <= o.Low && o.High <= r.High));

    internal bool Overlaps(Coverage other) => _ranges.Any(r => other._ranges.Any(o => r.Low < o.High && o.Low < r.High));

    /// <summary>What is in this but not in the other.</summary>
    internal Coverage Without(Coverage other)
    {
        ImmutableArray<(int Low, int High)>.Builder rest = ImmutableArray.CreateBuilder<(int, int)>();
        foreach ((int low, int high) in _ranges)
        {
            int from = low;
            foreach ((int Low, int High) hole in other._ranges)
            {
                if (hole.High <= from || hole.Low >= high)
                    continue;
                if (hole.Low > from)
                    rest.Add((from, hole.Low));
                from = Math.Max(from, hole.High);
            }

            if (from < high)
                rest.Add((from, high));
        }

        return new(rest.ToImmutable());
    }

    /// <summary>Whether both cover the same leaves.</summary>
    public bool Equals(Coverage? other) => other is not null && Count == other.Count && _ranges.AsSpan().SequenceEqual(other._ranges.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Coverage);

    public override int GetHashCode() => HashCode.Combine(Count, _ranges.Length, _ranges.IsEmpty ? default : _ranges[0]);
}
