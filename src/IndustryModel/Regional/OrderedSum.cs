using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Regional;

/// <summary>
/// Sums whose bits do not depend on the processor: twice eight lanes, filled in order, added up in one fixed tree. A missing (NaN) value makes the sum missing.
/// </summary>
internal static class OrderedSum
{
    private const int Lanes = 8;

    /// <summary>Σx; 0 for nothing.</summary>
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
        if (rest.IsEmpty)
            return OfLanes(sum);
        Span<double> padded = stackalloc double[Lanes];
        padded.Clear();
        rest.CopyTo(padded);
        return OfLanes(sum + Vector512.Create<double>(padded));
    }

    /// <summary>Column sums of a matrix of rows, in the order of the rows.</summary>
    internal static void OfColumns(ReadOnlySpan<double> rows, Span<double> destination)
    {
        destination.Clear();
        for (; !rows.IsEmpty; rows = rows[destination.Length..])
            Add(rows[..destination.Length], destination);
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

    private static double OfLanes(Vector512<double> sum)
    {
        Vector256<double> four = sum.GetLower() + sum.GetUpper();
        Vector128<double> two = four.GetLower() + four.GetUpper();
        return two.GetElement(0) + two.GetElement(1);
    }
}
