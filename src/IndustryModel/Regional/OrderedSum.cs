using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Regional;

/// <summary>
/// Sums whose bits do not depend on the processor: twice eight lanes, filled in order, added up in one fixed tree. A missing (NaN) value makes the sum missing.
/// </summary>
internal static class OrderedSum
{
    private const int Lanes = 8;
    private const int AtOnce = 4;

    /// <summary>Σx; 0 for nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Of(ReadOnlySpan<double> x)
    {
        Vector512<double> even = Vector512<double>.Zero; // two sums, since each addition waits for the one before it
        Vector512<double> odd = Vector512<double>.Zero;
        ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(x);
        int i = 0;
        for (; i + 1 < blocks.Length; i += 2)
        {
            even += blocks[i];
            odd += blocks[i + 1];
        }

        Vector512<double> sum = (i < blocks.Length ? even + blocks[i] : even) + odd;
        ReadOnlySpan<double> rest = x[(blocks.Length * Lanes)..];
        return OfLanes(rest.IsEmpty ? sum : sum + Padded(rest));
    }

    /// <summary>Column sums of a matrix of rows, in the order of the rows.</summary>
    internal static void OfColumns(ReadOnlySpan<double> rows, Span<double> destination)
    {
        int columns = destination.Length;
        int c = 0;
        for (; c + AtOnce * Lanes <= columns; c += AtOnce * Lanes)
        {
            Vector512<double> first = Vector512<double>.Zero; // in registers all the way down
            Vector512<double> second = Vector512<double>.Zero;
            Vector512<double> third = Vector512<double>.Zero;
            Vector512<double> fourth = Vector512<double>.Zero;
            for (int at = c; at < rows.Length; at += columns)
            {
                ReadOnlySpan<double> part = rows.Slice(at, AtOnce * Lanes);
                first += Vector512.Create(part);
                second += Vector512.Create(part[Lanes..]);
                third += Vector512.Create(part[(2 * Lanes)..]);
                fourth += Vector512.Create(part[(3 * Lanes)..]);
            }

            first.CopyTo(destination[c..]);
            second.CopyTo(destination[(c + Lanes)..]);
            third.CopyTo(destination[(c + 2 * Lanes)..]);
            fourth.CopyTo(destination[(c + 3 * Lanes)..]);
        }

        if (c == columns)
            return;
        destination[c..].Clear();
        for (; !rows.IsEmpty; rows = rows[columns..])
            Add(rows[c..columns], destination[c..]);
    }

    /// <summary>Adds a row to a running sum, place by place.</summary>
    internal static void Add(ReadOnlySpan<double> row, Span<double> sum)
    {
        Span<Vector512<double>> sums = MemoryMarshal.Cast<double, Vector512<double>>(sum);
        ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(row);
        for (int i = 0; i < sums.Length; i++)
            sums[i] += blocks[i];
        for (int i = sums.Length * Lanes; i < sum.Length; i++)
            sum[i] += row[i];
    }

    private static Vector512<double> Padded(ReadOnlySpan<double> rest)
    {
        Span<double> padded = stackalloc double[Lanes];
        padded.Clear();
        rest.CopyTo(padded);
        return Vector512.Create<double>(padded);
    }

    private static double OfLanes(Vector512<double> sum)
    {
        Vector256<double> four = sum.GetLower() + sum.GetUpper();
        Vector128<double> two = four.GetLower() + four.GetUpper();
        return two.GetElement(0) + two.GetElement(1);
    }
}
