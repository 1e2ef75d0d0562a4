namespace IndustryModel.Scenarios;

internal sealed partial class BucketCounts
{
    /// <summary>Writes count, smallest and largest number, and the pages that were hit, each from its first to its last bucket that was. Equal counts give equal bytes.</summary>
    internal void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt64(Count);
        if (Count == 0)
            return;
        writer.Write(_minimum);
        writer.Write(_maximum);
        writer.Write7BitEncodedInt(_pages.Count(page => page is not null));
        for (int i = 0; i < _pages.Length; i++)
        {
            if (_pages[i] is not { } counts)
                continue;
            int first = counts.AsSpan().IndexOfAnyExcept(0);
            int last = counts.AsSpan().LastIndexOfAnyExcept(0);
            writer.Write7BitEncodedInt(_firstPage + i);
            writer.Write7BitEncodedInt(first);
            writer.Write7BitEncodedInt(last);
            foreach (long count in counts.AsSpan(first, last + 1 - first))
                writer.Write7BitEncodedInt64(count);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are of no counts, or the counts contradict each other.</exception>
    /// <exception cref="EndOfStreamException">There are too few bytes.</exception>
    internal static BucketCounts Read(BinaryReader reader)
    {
        long total = reader.Read7BitEncodedInt64();
        var counts = new BucketCounts();
        if (total == 0)
            return counts;
        Require(total > 0, "their number is negative");
        counts.Count = total;
        counts._minimum = reader.ReadDouble();
        counts._maximum = reader.ReadDouble();
        Require(double.IsFinite(counts._minimum) && double.IsFinite(counts._maximum) && counts._minimum <= counts._maximum, "the smallest number is not below the largest");
        int pages = reader.Read7BitEncodedInt();
        for (int before = FirstFinitePage - 1; pages > 0; pages--)
        {
            int page = reader.Read7BitEncodedInt();
            Require(page > before && page <= LastFinitePage, "octaves are out of order");
            before = page;
            int first = reader.Read7BitEncodedInt();
            int last = reader.Read7BitEncodedInt();
            Require(first >= 0 && first <= last && last < Buckets, "buckets are out of order");
            long[] to = counts.Page(page);
            for (int bucket = first; bucket <= last; bucket++)
            {
                to[bucket] = reader.Read7BitEncodedInt64();
                Require(to[bucket] >= 0 && to[bucket] <= total, "a count is negative or more than all");
                total -= to[bucket];
            }
        }

        Require(total == 0, "counts do not add up to their number");
        Require(counts.OfBucket(counts._minimum) > 0 && counts.OfBucket(counts._maximum) > 0, "the smallest or the largest number was not counted");
        return counts;
    }

    private long OfBucket(double value)
    {
        ulong order = Order(value);
        int page = (int)(order >> PageShift) - _firstPage;
        return page >= 0 && page < _pages.Length && _pages[page] is { } counts ? counts[(int)(order >> BucketShift) & Buckets - 1] : 0;
    }

    private static void Require(bool holds, string wrong)
    {
        if (!holds)
            throw new InvalidDataException($"These bytes are of no bucket counts: {wrong}. Write the counts anew.");
    }
}
