using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>
/// The values of some ranks of a long row, exact, in two passes for all ranks at once: values are counted in equal slices of their range, and those of the slices that hold a wanted rank are gathered and selected from.
/// Where the values crowd into a few slices, selection does all the work.
/// </summary>
internal static class OrderStatistics
{
    private const int Slices = 2048;
    private const int ShortRow = 2048; // selection alone is faster
    private const double Rounder = 4503599627370496; // 2^52: adding it leaves the nearest integer in the lowest bits

    /// <summary>The values of ranks, in the order of the ranks.</summary>
    /// <param name="values">Finite.</param>
    /// <param name="ranks">Ascending, from 0.</param>
    /// <param name="destination">Room for as many values.</param>
    /// <param name="scratch">Room for all values; may be their memory, whose order is then lost.</param>
    internal static void Find(ReadOnlySpan<double> values, ReadOnlySpan<int> ranks, Span<double> destination, Span<double> scratch)
    {
        Span<int> left = stackalloc int[ranks.Length];
        ranks.CopyTo(left);
        int count = values.Length;
        if (count > ShortRow && FiniteValues.Range(values) is var (least, most) && Slices / (most - least) is > 0 and < double.PositiveInfinity and var scale)
            count = Gather(values, least, scale, left, scratch);
        else
            values.CopyTo(scratch);
        Selection.Select(scratch[..count], left);
        for (int i = 0; i < left.Length; i++)
            destination[i] = scratch[left[i]];
    }

    /// <summary>Gathers the values of the slices that hold ranks, which become ranks among these; how many values there are.</summary>
    private static int Gather(ReadOnlySpan<double> values, double least, double scale, Span<int> ranks, Span<double> scratch)
    {
        Span<int> counts = stackalloc int[Slices + 1];
        Span<byte> isWanted = stackalloc byte[Slices + 1];
        Span<ulong> slices = CacheLine.Aligned(stackalloc ulong[2 * Vector512<ulong>.Count])[..Vector512<ulong>.Count];
        counts.Clear();
        isWanted.Clear();
        ReadOnlySpan<Vector512<double>> vectors = MemoryMarshal.Cast<double, Vector512<double>>(values);
        ReadOnlySpan<double> rest = values[(vectors.Length * Vector512<double>.Count)..];
        foreach (Vector512<double> lanes in vectors)
        {
            SlicesOf(lanes, least, scale).CopyTo(slices);
            foreach (ulong slice in slices)
                counts[(int)slice]++;
        }

        foreach (double value in rest)
            counts[SliceOf(value, least, scale)]++;
        Want(counts, ranks, isWanted);

        // without branches on the values; what is written never overtakes what is read, so that both may be the same memory
        int gathered = 0;
        for (int i = 0; i < vectors.Length; i++)
        {
            SlicesOf(vectors[i], least, scale).CopyTo(slices);
            for (int lane = 0; lane < slices.Length; lane++)
            {
                scratch[gathered] = values[i * slices.Length + lane];
                gathered += isWanted[(int)slices[lane]];
            }
        }

        foreach (double value in rest)
        {
            scratch[gathered] = value;
            gathered += isWanted[SliceOf(value, least, scale)];
        }

        return gathered;
    }

    /// <summary>Marks the slices that hold ranks, and takes from each rank the values before it that will not be gathered.</summary>
    private static void Want(ReadOnlySpan<int> counts, Span<int> ranks, Span<byte> isWanted)
    {
        int before = 0, skipped = 0, next = 0;
        for (int slice = 0; next < ranks.Length; slice++)
        {
            int behind = before + counts[slice];
            if (ranks[next] >= behind)
                skipped += counts[slice];
            for (; next < ranks.Length && ranks[next] < behind; next++)
            {
                isWanted[slice] = 1;
                ranks[next] -= skipped;
            }

            before = behind;
        }
    }

    // Subtraction, product and rounding keep the order of the values, so slices do too.

    private static Vector512<ulong> SlicesOf(Vector512<double> values, double least, double scale)
        => ((values - Vector512.Create(least)) * scale + Vector512.Create(Rounder)).AsUInt64() & Vector512.Create(0xFFFUL);

    private static int SliceOf(double value, double least, double scale) => (int)(BitConverter.DoubleToUInt64Bits((value - least) * scale + Rounder) & 0xFFF);
}
