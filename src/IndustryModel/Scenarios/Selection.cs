using System.Runtime.CompilerServices;

namespace IndustryModel.Scenarios;

/// <summary>
/// Puts the values of some ranks where sorting would put them, without sorting the rest: partitions around a value that a sample says is just beyond the rank (Floyd and Rivest, 1975), and sorts what is left when that makes
/// no headway (introselect, Musser, 1997). In place; no allocation; time n log n at worst.
/// </summary>
internal static class Selection
{
    private const int Short = 32; // sorting is faster
    private const int LongSample = 127;
    private const int ShortSample = 15;
    private const double Margin = 1.25; // standard deviations of the sample's rank

    /// <summary>Afterwards values[rank] is the value of each of these ranks, smaller values stand before it and larger ones behind.</summary>
    /// <param name="values">No NaN among them.</param>
    /// <param name="ranks">In ascending order, from 0.</param>
    internal static void Select(Span<double> values, ReadOnlySpan<int> ranks) => Select(values, 0, ranks);

    private static void Select(Span<double> values, int first, ReadOnlySpan<int> ranks)
    {
        while (!ranks.IsEmpty)
        {
            int middle = ranks.Length / 2;
            int rank = ranks[middle] - first;
            Select(values, rank);
            Select(values[..rank], first, ranks[..middle]);
            values = values[(rank + 1)..];
            first += rank + 1;
            ranks = ranks[(middle + 1)..];
        }
    }

    private static void Select(Span<double> values, int rank)
    {
        int headway = 2 * (int)uint.Log2((uint)values.Length) + 8;
        while (values.Length > Short)
        {
            if (rank == 0)
            {
                Exchange(ref values[0], ref values[Smallest(values)]);
                return;
            }

            if (rank == values.Length - 1)
            {
                Exchange(ref values[^1], ref values[Largest(values)]);
                return;
            }

            if (headway-- == 0)
                break;
            double pivot = Pivot(values, rank);
            int below = Partition(values, pivot);
            if (rank < below)
            {
                values = values[..below];
                continue;
            }

            rank -= below;
            values = values[below..];
            if (below > 0)
                continue;
            int equal = PartitionAfter(values, pivot); // the pivot is the smallest: done with all that equal it
            if (rank < equal)
                return;
            rank -= equal;
            values = values[equal..];
        }

        values.Sort();
    }

    /// <summary>A value of the span that lies just beyond the rank, on the side where more values are, so that few remain on the rank's side.</summary>
    private static double Pivot(ReadOnlySpan<double> values, int rank)
    {
        Span<double> sample = stackalloc double[LongSample];
        if (values.Length < 32 * LongSample)
            sample = sample[..ShortSample];
        int step = values.Length / sample.Length;
        for (int i = 0; i < sample.Length; i++)
            sample[i] = values[i * step + step / 2];
        sample.Sort();
        double part = (rank + 0.5) / values.Length;
        double expected = part * sample.Length;
        double margin = Margin * Math.Sqrt(expected * (1 - part)) + 0.5;
        return sample[Math.Clamp((int)(part <= 0.5 ? expected + margin : expected - margin), 0, sample.Length - 1)];
    }

    // Both without branches on the values, which no processor could predict.

    /// <summary>Values below the pivot to the front; how many there are.</summary>
    private static int Partition(Span<double> values, double pivot)
    {
        int front = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double value = values[i];
            values[i] = values[front];
            values[front] = value;
            front += Unsafe.BitCast<bool, byte>(value < pivot);
        }

        return front;
    }

    /// <summary>Values not above the pivot to the front; how many there are.</summary>
    private static int PartitionAfter(Span<double> values, double pivot)
    {
        int front = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double value = values[i];
            values[i] = values[front];
            values[front] = value;
            front += Unsafe.BitCast<bool, byte>(value <= pivot);
        }

        return front;
    }

    private static int Smallest(ReadOnlySpan<double> values)
    {
        int best = 0;
        for (int i = 1; i < values.Length; i++)
        {
            if (values[i] < values[best])
                best = i;
        }

        return best;
    }

    private static int Largest(ReadOnlySpan<double> values)
    {
        int best = 0;
        for (int i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best])
                best = i;
        }

        return best;
    }

    private static void Exchange(ref double a, ref double b) => (a, b) = (b, a);
}
