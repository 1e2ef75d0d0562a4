using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Regional;

/// <content>Eight at a time, by the same operations in the same order: the same bits as one by one.</content>
internal static partial class PlainLog
{
    private const double Far = 1e15;

    /// <summary>ln x of each value; the destination may be the values themselves.</summary>
    internal static void Of(ReadOnlySpan<double> x, Span<double> destination)
    {
        ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(x);
        Span<Vector512<double>> results = MemoryMarshal.Cast<double, Vector512<double>>(destination);
        for (int i = 0; i < blocks.Length; i++)
            results[i] = Of(blocks[i]);
        for (int i = blocks.Length * Vector512<double>.Count; i < x.Length; i++)
            destination[i] = Of(x[i]);
    }

    /// <summary>ln x in each lane.</summary>
    internal static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> result = OfNormal(x, Vector512<double>.Zero, Vector512<double>.Zero);
        Vector512<double> normal = Vector512.GreaterThanOrEqual(x, Vector512.Create(2.2250738585072014E-308)) & Vector512.LessThanOrEqual(x, Vector512.Create(double.MaxValue));
        for (ulong odd = (~normal).ExtractMostSignificantBits(); odd != 0; odd &= odd - 1)
            result = result.WithElement(BitOperations.TrailingZeroCount(odd), Of(x[BitOperations.TrailingZeroCount(odd)]));
        return result;
    }

    /// <summary>ln(larger / smaller) of two positive numbers, or of a smaller by a larger one: the logarithm of 1 and their relative difference, which does not cancel, or the difference of logarithms where they are far apart.</summary>
    internal static double OfRatio(double larger, double smaller)
    {
        double excess = (larger - smaller) / smaller;
        return excess < Far ? OnePlus(excess) : Of(larger) - Of(smaller);
    }

    /// <summary>The same in each lane.</summary>
    internal static Vector512<double> OfRatio(Vector512<double> larger, Vector512<double> smaller)
    {
        Vector512<double> excess = (larger - smaller) / smaller;
        Vector512<double> near = Vector512.LessThan(excess, Vector512.Create(0.41)) & Vector512.GreaterThan(excess, Vector512.Create(-0.29));
        Vector512<double> result = OfNormal(Vector512<double>.One + excess, near, excess);
        Vector512<double> usual = Vector512.GreaterThanOrEqual(excess, Vector512<double>.Zero) & Vector512.LessThan(excess, Vector512.Create(Far));
        for (ulong odd = (~usual).ExtractMostSignificantBits(); odd != 0; odd &= odd - 1)
        {
            int lane = BitOperations.TrailingZeroCount(odd);
            result = result.WithElement(lane, OfRatio(larger[lane], smaller[lane]));
        }

        return result;
    }

    /// <summary>ln x of normal positive numbers, and ln(1 + f) where <paramref name="near"/> says that f is at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> OfNormal(Vector512<double> x, Vector512<double> near, Vector512<double> f)
    {
        const double TwoTo52 = 4503599627370496; // its last place is 1: an exponent written there reads as a number
        Vector512<long> bits = x.AsInt64();
        Vector512<double> power = (Vector512.ShiftRightLogical(bits, 52) | Vector512.Create(0x4330_0000_0000_0000)).AsDouble() - Vector512.Create(TwoTo52 + 1022);
        Vector512<double> m = (bits & Vector512.Create(0x000F_FFFF_FFFF_FFFF) | Vector512.Create(0x3FE0_0000_0000_0000)).AsDouble();
        Vector512<double> low = Vector512.LessThan(m, Vector512.Create(SqrtHalf));
        m = Vector512.ConditionalSelect(low, m + m, m);
        power = Vector512.ConditionalSelect(low, power - Vector512<double>.One, power);
        return Reduced(Vector512.ConditionalSelect(near, f, m - Vector512<double>.One), Vector512.ConditionalSelect(near, Vector512<double>.Zero, power));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Reduced(Vector512<double> f, Vector512<double> power)
    {
        Vector512<double> s = f / (Vector512.Create(2.0) + f);
        Vector512<double> z = s * s;
        Vector512<double> r = z * (2.0 / 21);
        r = z * (Vector512.Create(2.0 / 19) + r);
        r = z * (Vector512.Create(2.0 / 17) + r);
        r = z * (Vector512.Create(2.0 / 15) + r);
        r = z * (Vector512.Create(2.0 / 13) + r);
        r = z * (Vector512.Create(2.0 / 11) + r);
        r = z * (Vector512.Create(2.0 / 9) + r);
        r = z * (Vector512.Create(2.0 / 7) + r);
        r = z * (Vector512.Create(2.0 / 5) + r);
        r = z * (Vector512.Create(2.0 / 3) + r);
        return power * Ln2High - (s * (f - r) - power * Ln2Low - f);
    }
}
