using System.Globalization;

namespace IndustryModel.Scenarios;

/// <summary>
/// How many numbers fell where, by buckets that do not depend on the numbers: sign, exponent and the first 11 bits of the mantissa, 2,048 buckets an octave. Counts are integers, so the whole has the same counts in whatever
/// order and parts the numbers came. A quantile differs from the exact one by a relative 2⁻¹² at most. Smallest and largest number are kept as they are. For one thread at a time.
/// </summary>
internal sealed partial class BucketCounts
{
    /// <summary>What a number may differ from the middle of its bucket, relative to itself: half a bucket's width. Below 2⁻¹⁰²², where numbers lose digits, absolute: 2⁻¹⁰³³ at most.</summary>
    internal const double RelativeError = 1.0 / 4096;

    private const int BucketBits = 11;
    private const int Buckets = 1 << BucketBits;
    private const int PageShift = 52;
    private const int BucketShift = PageShift - BucketBits;
    private const int FirstFinitePage = 1; // of 4,096: page 0 would be −∞ and NaN
    private const int LastFinitePage = 4094;

    private long[]?[] _pages = []; // of octaves from this page on, in the order of the numbers; null where nothing fell
    private int _firstPage;
    private double _minimum = double.PositiveInfinity;
    private double _maximum = double.NegativeInfinity;

    /// <summary>How many numbers.</summary>
    internal long Count { get; private set; }

    /// <summary>The smallest number; 0 without a sign.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    internal double Minimum => Count > 0 ? _minimum : throw Empty();

    /// <summary>The largest number; 0 without a sign.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    internal double Maximum => Count > 0 ? _maximum : throw Empty();

    /// <summary>Counts a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    internal void Add(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value.ToString(CultureInfo.InvariantCulture), "Buckets count finite numbers. Leave out what is missing or unbounded, and say how many values that were.");
        value += 0.0; // −0 is 0
        _minimum = Math.Min(_minimum, value);
        _maximum = Math.Max(_maximum, value);
        ulong order = Order(value);
        Page((int)(order >> PageShift))[(int)(order >> BucketShift) & Buckets - 1]++;
        Count++;
    }

    /// <summary>Counts numbers; none of them when one is refused.</summary>
    /// <exception cref="ArgumentException">One is NaN or infinite.</exception>
    internal void Add(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
            return;
        FiniteValues.Require(values, nameof(values));
        (double least, double most) = FiniteValues.Range(values);
        _minimum = Math.Min(_minimum, least + 0.0);
        _maximum = Math.Max(_maximum, most + 0.0);
        long[]?[] pages = _pages;
        int first = _firstPage;
        foreach (double value in values)
        {
            // Found anew for each number: numbers around a power of two change octaves as no processor could predict.
            ulong order = Order(value + 0.0);
            uint page = (uint)((int)(order >> PageShift) - first);
            if (page >= (uint)pages.Length || pages[page] is not { } counts)
            {
                counts = Page((int)(order >> PageShift));
                (pages, first) = (_pages, _firstPage);
            }

            counts[(int)(order >> BucketShift) & Buckets - 1]++;
        }

        Count += values.Length;
    }

    /// <summary>Adds the counts of others, which stay as they are.</summary>
    internal void Add(BucketCounts others)
    {
        int first = others._firstPage; // before anything is made here: the others may be these
        long[]?[] pages = others._pages;
        for (int i = 0; i < pages.Length; i++)
        {
            if (pages[i] is not { } from)
                continue;
            long[] to = Page(first + i);
            for (int bucket = 0; bucket < Buckets; bucket++)
                to[bucket] += from[bucket];
        }

        Count += others.Count;
        _minimum = Math.Min(_minimum, others._minimum);
        _maximum = Math.Max(_maximum, others._maximum);
    }

    /// <summary>
    /// A quantile, with the middle of its bucket for a number, but never beyond the smallest or largest number. It differs from the exact quantile by 2⁻¹² of it at most, and where the two numbers around its position have
    /// different signs by 2⁻¹² of the one that is larger in size.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside [0, 1] or NaN, or there is no such type.</exception>
    /// <exception cref="InvalidOperationException">There are no numbers.</exception>
    internal double Quantile(double probability, QuantileType type = QuantileType.Linear)
    {
        QuantileKernels.RequireType(type);
        QuantileKernels.RequireProbabilities([probability]);
        if (Count == 0)
            throw Empty();
        QuantilePosition position = QuantilePosition.Of(type, Count, probability);
        return position.Between(OfRank(position.Rank), position.Weight > 0 ? OfRank(position.Rank + 1) : 0);
    }

    /// <summary>How many numbers are below a threshold: as many as this for certain, and as many as that at most. Both are equal unless the threshold lies inside a bucket in which numbers fell; they differ by those.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN.</exception>
    internal (long AtLeast, long AtMost) CountBelow(double threshold)
    {
        if (double.IsNaN(threshold))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold.ToString(CultureInfo.InvariantCulture), "A threshold is a number, such as 0.15.");
        if (threshold <= _minimum)
            return (0, 0);
        if (threshold > _maximum)
            return (Count, Count);
        ulong order = Order(threshold + 0.0);
        long below = 0;
        int page = (int)(order >> PageShift) - _firstPage; // of numbers that are there, since they lie on both sides
        for (int i = 0; i < page; i++)
        {
            foreach (long count in _pages[i] ?? [])
                below += count;
        }

        if (_pages[page] is not { } counts)
            return (below, below);
        int bucket = (int)(order >> BucketShift) & Buckets - 1;
        foreach (long count in counts.AsSpan(0, bucket))
            below += count;
        bool onTheEdge = (order & (1UL << BucketShift) - 1) == 0;
        return (below, onTheEdge ? below : below + counts[bucket]);
    }

    /// <summary>The bits of a number as an integer that rises with it: the highest 12 are its page, the next 11 its bucket.</summary>
    private static ulong Order(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        return bits ^ ((ulong)((long)bits >> 63) | 1UL << 63);
    }

    /// <summary>The counts of a page, made when first hit.</summary>
    private long[] Page(int page)
    {
        uint at = (uint)(page - _firstPage);
        return at < (uint)_pages.Length && _pages[at] is { } counts ? counts : NewPage(page);
    }

    private long[] NewPage(int page)
    {
        if (_pages.Length == 0)
            _firstPage = page;
        int first = Math.Min(page, _firstPage);
        int end = Math.Max(page + 1, _firstPage + _pages.Length);
        if (end - first > _pages.Length)
        {
            var wider = new long[end - first][];
            _pages.CopyTo(wider, _firstPage - first);
            (_pages, _firstPage) = (wider, first);
        }

        return _pages[page - _firstPage] ??= new long[Buckets];
    }

    private double OfRank(long rank)
    {
        if (rank == 0)
            return _minimum;
        if (rank == Count - 1)
            return _maximum;
        for (int i = 0; i < _pages.Length; i++)
        {
            if (_pages[i] is not { } counts)
                continue;
            for (int bucket = 0; bucket < Buckets; bucket++)
            {
                rank -= counts[bucket];
                if (rank < 0)
                    return Math.Clamp(Middle(_firstPage + i, bucket), _minimum, _maximum);
            }
        }

        throw new InvalidOperationException("There are fewer numbers than counted."); // cannot be: ranks are below Count
    }

    private static double Middle(int page, int bucket)
    {
        ulong order = (ulong)page << PageShift | (ulong)bucket << BucketShift | 1UL << BucketShift - 1;
        if (order >> BucketShift == 1UL << BucketBits + 11)
            return 0; // zeros stay what they are, with the subnormal numbers next to them
        return BitConverter.UInt64BitsToDouble(order >> 63 == 1 ? order ^ 1UL << 63 : ~order);
    }

    private static InvalidOperationException Empty() => new("There are no numbers yet: add some first.");
}
