using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Regional;

/// <summary>Operations on two rows in eight lanes, the same bits on every processor.</summary>
internal static class Lanes
{
    /// <summary>Whether any figure is missing (NaN).</summary>
    internal static bool HasMissing(ReadOnlySpan<double> figures)
    {
        ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(figures);
        Vector512<double> missing = Vector512<double>.Zero;
        foreach (Vector512<double> block in blocks)
            missing |= ~Vector512.Equals(block, block);
        bool any = missing.ExtractMostSignificantBits() != 0;
        foreach (double figure in figures[(blocks.Length * Vector512<double>.Count)..])
            any |= double.IsNaN(figure);
        return any;
    }

    /// <summary>Σ a·b.</summary>
    internal static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        ReadOnlySpan<Vector512<double>> first = MemoryMarshal.Cast<double, Vector512<double>>(a);
        ReadOnlySpan<Vector512<double>> second = MemoryMarshal.Cast<double, Vector512<double>>(b)[..first.Length];
        Vector512<double> sum = Vector512<double>.Zero;
        for (int i = 0; i < first.Length; i++)
            sum += first[i] * second[i];
        Vector256<double> four = sum.GetLower() + sum.GetUpper();
        Vector128<double> two = four.GetLower() + four.GetUpper();
        double total = two.GetElement(0) + two.GetElement(1);
        for (int i = first.Length * Vector512<double>.Count; i < a.Length; i++)
            total += a[i] * b[i];
        return total;
    }

    /// <summary>destination += factor · a.</summary>
    internal static void AddScaled(Span<double> destination, ReadOnlySpan<double> a, double factor)
    {
        ReadOnlySpan<Vector512<double>> source = MemoryMarshal.Cast<double, Vector512<double>>(a);
        Span<Vector512<double>> target = MemoryMarshal.Cast<double, Vector512<double>>(destination)[..source.Length];
        for (int i = 0; i < source.Length; i++)
            target[i] += source[i] * factor;
        for (int i = source.Length * Vector512<double>.Count; i < a.Length; i++)
            destination[i] += a[i] * factor;
    }

    /// <summary>destination −= p · a + q · b.</summary>
    internal static void SubtractScaled(Span<double> destination, ReadOnlySpan<double> a, double p, ReadOnlySpan<double> b, double q)
    {
        Span<Vector512<double>> target = MemoryMarshal.Cast<double, Vector512<double>>(destination);
        ReadOnlySpan<Vector512<double>> first = MemoryMarshal.Cast<double, Vector512<double>>(a)[..target.Length];
        ReadOnlySpan<Vector512<double>> second = MemoryMarshal.Cast<double, Vector512<double>>(b)[..target.Length];
        for (int i = 0; i < target.Length; i++)
            target[i] -= first[i] * p + second[i] * q;
        for (int i = target.Length * Vector512<double>.Count; i < destination.Length; i++)
            destination[i] -= a[i] * p + b[i] * q;
    }

    /// <summary>destination = the sum of some rows of a matrix, in the order given.</summary>
    internal static void SumOfRows(ReadOnlySpan<double> matrix, ReadOnlySpan<int> rows, Span<double> destination)
    {
        int columns = destination.Length;
        int lanes = Vector512<double>.Count;
        int c = 0;
        for (; c + 2 * lanes <= columns; c += 2 * lanes)
        {
            Vector512<double> first = Vector512<double>.Zero;
            Vector512<double> second = Vector512<double>.Zero;
            foreach (int row in rows)
            {
                ReadOnlySpan<double> part = matrix.Slice(row * columns + c, 2 * lanes);
                first += Vector512.Create(part);
                second += Vector512.Create(part[lanes..]);
            }

            first.CopyTo(destination[c..]);
            second.CopyTo(destination[(c + lanes)..]);
        }

        for (; c < columns; c++)
        {
            double sum = 0;
            foreach (int row in rows)
                sum += matrix[row * columns + c];
            destination[c] = sum;
        }
    }
}
