using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Regional;

/// <summary>Operations on two rows in eight lanes, the same bits on every processor.</summary>
internal static class Lanes
{
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
}
