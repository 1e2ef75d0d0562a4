using System.Buffers;
using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

public static partial class CorrelationKernels
{
    /// <summary>Pearson's correlation of two samples.</summary>
    /// <param name="x">The first sample. NaN makes the result NaN.</param>
    /// <param name="y">The second sample, same order.</param>
    /// <returns>From −1 to 1; NaN where a sample has no spread: undefined.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or fewer than two pairs.</exception>
    public static double Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        RequirePairs(x, y);
        using var scratch = new Scratch(2 * x.Length);
        Span<double> a = scratch.Values[..x.Length];
        Span<double> b = scratch.Values[x.Length..];
        double spread = Center(x, a) * Center(y, b);
        if (!(spread > 0))
            return double.NaN;
        double r = Lanes.Dot(a, b) / spread;
        return Math.Min(Math.Max(r, -1), 1);
    }

    /// <summary>Spearman's rank correlation of two samples: Pearson's of their ranks, ties with their mean rank.</summary>
    /// <param name="x">The first sample. NaN makes the result NaN.</param>
    /// <param name="y">The second sample, same order.</param>
    /// <returns>From −1 to 1; NaN where all values of a sample are equal: undefined.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or fewer than two pairs.</exception>
    public static double Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        RequirePairs(x, y);
        using var scratch = new Scratch(2 * x.Length);
        Span<double> a = scratch.Values[..x.Length];
        Span<double> b = scratch.Values[x.Length..];
        Ranks(x, a);
        Ranks(y, b);
        return Pearson(a, b);
    }

    /// <summary>The rank of each value from 1, the mean rank where values are equal.</summary>
    /// <param name="x">A sample. NaN makes every rank NaN.</param>
    /// <param name="destination">Not <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static void Ranks(ReadOnlySpan<double> x, Span<double> destination)
    {
        int n = x.Length;
        Shapes.RequireRoom(n, destination.Length);
        using var scratch = new Scratch(n);
        int[] rented = ArrayPool<int>.Shared.Rent(n);
        Span<int> order = rented.AsSpan(0, n);
        Span<double> sorted = scratch.Values;
        Sort(x, sorted, order);
        for (int first = 0, end; first < n; first = end)
        {
            end = EndOfTies(sorted, first);
            double rank = double.IsNaN(sorted[0]) ? double.NaN : (first + 1 + end) / 2.0; // sorting puts NaN first
            for (int i = first; i < end; i++)
                destination[order[i]] = rank;
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>Kendall's τ-b of two samples, (concordant − discordant pairs) / √(pairs untied in x · pairs untied in y). Kendall (1945); counted in n log n steps as by Knight (1966).</summary>
    /// <param name="x">The first sample. NaN makes the result NaN.</param>
    /// <param name="y">The second sample, same order.</param>
    /// <returns>From −1 to 1; NaN where all values of a sample are equal: undefined.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or fewer than two pairs.</exception>
    public static double KendallTauB(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        RequirePairs(x, y);
        int n = x.Length;
        using var scratch = new Scratch(n);
        int[] rented = ArrayPool<int>.Shared.Rent(3 * n);
        long[] keys = ArrayPool<long>.Shared.Rent(n);
        Span<int> order = rented.AsSpan(0, n);
        Span<int> ranks = rented.AsSpan(n, n);
        Span<long> pairs = keys.AsSpan(0, n);
        double tau = double.NaN;
        if (DenseRanks(x, scratch.Values, order, ranks, out long tiedX))
        {
            for (int i = 0; i < n; i++)
                pairs[i] = (long)ranks[i] << 32;
            if (DenseRanks(y, scratch.Values, order, ranks, out long tiedY))
            {
                for (int i = 0; i < n; i++)
                    pairs[i] |= (uint)ranks[i];
                pairs.Sort();
                long tiedBoth = 0;
                for (int first = 0, end; first < n; first = end)
                {
                    for (end = first + 1; end < n && pairs[end] == pairs[first];)
                        end++;
                    tiedBoth += Pairs(end - first);
                }

                for (int i = 0; i < n; i++)
                    ranks[i] = (int)pairs[i];
                long all = Pairs(n);
                long difference = all - tiedX - tiedY + tiedBoth - 2 * Inversions(ranks, order);
                if (all > tiedX && all > tiedY)
                    tau = difference / (Math.Sqrt(all - tiedX) * Math.Sqrt(all - tiedY));
            }
        }

        ArrayPool<int>.Shared.Return(rented);
        ArrayPool<long>.Shared.Return(keys);
        return Math.Min(Math.Max(tau, -1), 1);
    }

    private static void RequirePairs(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Shapes.RequireLength(x.Length, y.Length, nameof(y));
        if (x.Length < 2)
            throw new ArgumentException($"Got {x.Length} values; a correlation needs two pairs or more.", nameof(x));
    }

    /// <summary>Differences from the mean, scaled so that no square over- or underflows; returns their length.</summary>
    private static double Center(ReadOnlySpan<double> x, Span<double> destination)
    {
        double size = 0;
        bool constant = true;
        foreach (double value in x)
        {
            if (!double.IsFinite(value))
                return double.NaN;
            size = Math.Max(size, Math.Abs(value));
            constant &= value == x[0];
        }

        if (constant)
            return 0;
        for (int i = 0; i < x.Length; i++)
            destination[i] = x[i] / size;
        double mean = OrderedSum.Of(destination) / x.Length;
        size = 0;
        for (int i = 0; i < x.Length; i++)
        {
            destination[i] -= mean;
            size = Math.Max(size, Math.Abs(destination[i]));
        }

        for (int i = 0; i < x.Length; i++)
            destination[i] /= size;
        return Math.Sqrt(Lanes.Dot(destination, destination));
    }

    private static void Sort(ReadOnlySpan<double> x, Span<double> sorted, Span<int> order)
    {
        x.CopyTo(sorted);
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        sorted.Sort(order);
    }

    private static int EndOfTies(ReadOnlySpan<double> sorted, int first)
    {
        int end = first + 1;
        while (end < sorted.Length && sorted[end] == sorted[first])
            end++;
        return end;
    }

    /// <summary>Ranks without gaps from 0, and the number of tied pairs; false where a value is NaN.</summary>
    private static bool DenseRanks(ReadOnlySpan<double> x, Span<double> sorted, Span<int> order, Span<int> ranks, out long tied)
    {
        Sort(x, sorted, order);
        tied = 0;
        if (double.IsNaN(sorted[0]))
            return false;
        for (int first = 0, end, rank = 0; first < x.Length; first = end, rank++)
        {
            end = EndOfTies(sorted, first);
            tied += Pairs(end - first);
            for (int i = first; i < end; i++)
                ranks[order[i]] = rank;
        }

        return true;
    }

    /// <summary>How many pairs stand in falling order, while they are merged into rising order.</summary>
    private static long Inversions(Span<int> values, Span<int> work)
    {
        long count = 0;
        for (int run = 1; run < values.Length; run *= 2)
        {
            for (int start = 0; start < values.Length; start += 2 * run)
            {
                int middle = Math.Min(start + run, values.Length);
                int end = Math.Min(middle + run, values.Length);
                for (int left = start, right = middle, at = start; at < end; at++)
                {
                    bool takeLeft = right >= end || (left < middle && values[left] <= values[right]);
                    if (!takeLeft)
                        count += middle - left;
                    work[at] = takeLeft ? values[left++] : values[right++];
                }
            }

            work.CopyTo(values);
        }

        return count;
    }

    private static long Pairs(long n) => n * (n - 1) / 2;
}
