using System.Collections.Immutable;

namespace IndustryModel.Scenarios;

public sealed partial class Ensemble
{
    /// <summary>Merges parts of one ensemble, in any order. Parts that leave a gap can be merged too; <see cref="Gaps"/> says so.</summary>
    /// <param name="parts">The parts; at least one.</param>
    /// <exception cref="ArgumentException">They overlap, or come from different scenarios, seeds, numbers of draws or versions: the message says which.</exception>
    public static Ensemble Merge(params IReadOnlyList<Ensemble> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
            throw new ArgumentException("There is nothing to merge; expected at least one part.", nameof(parts));
        EnsembleHeader header = parts[0]._header;
        foreach (Ensemble part in parts.Skip(1))
        {
            if (header.Difference(part._header) is { } difference)
                throw new ArgumentException($"The parts cannot be merged: {difference}.", nameof(parts));
        }

        (DrawRange Range, Ensemble Part, long Offset)[] pieces = [.. parts.SelectMany(Pieces).OrderBy(p => p.Range.From)];
        for (int i = 1; i < pieces.Length; i++)
        {
            if (pieces[i].Range.From < pieces[i - 1].Range.To)
                throw new ArgumentException($"The parts cannot be merged: {pieces[i - 1].Range} and {pieces[i].Range} overlap, and draws would count twice.", nameof(parts));
        }

        return new(header, Joined([.. pieces.Select(p => p.Range)]), header.IsExact ? Concatenated(header, pieces) : Summed(header, parts));
    }

    private static IEnumerable<(DrawRange Range, Ensemble Part, long Offset)> Pieces(Ensemble part)
    {
        long offset = 0;
        foreach (DrawRange range in part.Ranges)
        {
            yield return (range, part, offset);
            offset += range.Count;
        }
    }

    private static ImmutableArray<DrawRange> Joined(DrawRange[] ranges)
    {
        var joined = new List<DrawRange>();
        foreach (DrawRange range in ranges)
        {
            if (joined.Count > 0 && joined[^1].To == range.From)
                joined[^1] = new(joined[^1].From, range.To);
            else
                joined.Add(range);
        }

        return [.. joined];
    }

    private static EnsembleStore Concatenated(EnsembleHeader header, (DrawRange Range, Ensemble Part, long Offset)[] pieces)
    {
        var figures = new FigureRows(header, (int)pieces.Sum(p => p.Range.Count));
        for (int cell = 0; cell < header.Cells; cell++)
        {
            Span<double> left = figures[cell];
            foreach ((DrawRange range, Ensemble part, long offset) in left.IsEmpty ? [] : pieces)
            {
                part._store.Figures![cell].Slice((int)offset, (int)range.Count).CopyTo(left);
                left = left[(int)range.Count..];
            }
        }

        long[] reached = new long[header.Targets.Length];
        foreach (Ensemble part in pieces.Select(p => p.Part).Distinct())
        {
            for (int i = 0; i < reached.Length; i++)
                reached[i] += part._store.Reached[i];
        }

        return EnsembleStore.OfParts(header, figures, [], [], [], reached);
    }

    private static EnsembleStore Summed(EnsembleHeader header, IReadOnlyList<Ensemble> parts)
    {
        EnsembleStore sum = EnsembleStore.Counting(header);
        foreach (Ensemble part in parts)
            sum.Add(part._store);
        return sum;
    }
}
