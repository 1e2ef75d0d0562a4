using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>e^x in eight lanes, for log-normal shocks: relative error below 10⁻¹⁵ (half a unit more below 10⁻³⁰⁸, where numbers lose digits), with + − × only, so with the same bits on every 64-bit processor.</summary>
internal static class ExponentialLanes
{
    private const double Largest = 709.782712893384; // ln of the largest double
    private const double Smallest = -745.1332191019412; // below, e^x is nearer to 0 than to the smallest double
    private const double InverseLn2 = 1.4426950408889634;
    private const double Ln2High = 0.6931471803691238; // 32 bits, so that a power times it is exact
    private const double Ln2Low = 1.9082149292705877e-10;
    private const double Rounder = 6755399441055744 + 2048; // 1.5 · 2^52: adding it leaves an integer in the lowest bits, here 2048 more than the power

    /// <summary>e^x of one number: that of its lane.</summary>
    internal static double Of(double x) => Of(Vector512.Create(x)).ToScalar();

    /// <summary>e^x; ∞ above 709.78, 0 below −745.13; NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Of(Vector512<double> x)
    {
        Vector512<double> within = Vector512.ConditionalSelect(Vector512.GreaterThan(x, Vector512.Create(Largest)), Vector512.Create(Largest), x);
        within = Vector512.ConditionalSelect(Vector512.LessThan(within, Vector512.Create(Smallest)), Vector512.Create(Smallest), within);

        // x = power ln 2 + r, |r| < 0.347; e^r = 1 + r + r² (…), to 1.3e-17 by minimax
        Vector512<double> rounded = within * InverseLn2 + Vector512.Create(Rounder);
        Vector512<double> power = rounded - Vector512.Create(Rounder);
        Vector512<double> r = within - power * Ln2High - power * Ln2Low;
        Vector512<double> e = Vector512<double>.One + (r + r * r * (Vector512.Create(0.5000000000000001) + r * (Vector512.Create(0.16666666666666674) + r * (Vector512.Create(0.04166666666662412)
            + r * (Vector512.Create(0.008333333333322207) + r * (Vector512.Create(0.0013888888917216744) + r * (Vector512.Create(0.00019841269886591959) + r * (Vector512.Create(2.4801521291813e-05)
            + r * (Vector512.Create(2.7557242335915927e-06) + r * (Vector512.Create(2.7620090197565907e-07) + r * 2.5110050114931215e-08))))))))));

        // 2^power in two steps: 2^1024 is no double, and numbers below 2^-1022 must be rounded once
        Vector512<ulong> biased = rounded.AsUInt64() & Vector512.Create(0xFFFUL);
        Vector512<ulong> half = biased >>> 1;
        Vector512<ulong> bias = Vector512<ulong>.One;
        Vector512<double> result = e * ((half - bias) << 52).AsDouble() * ((biased - half - bias) << 52).AsDouble();
        result = Vector512.ConditionalSelect(Vector512.GreaterThan(x, Vector512.Create(Largest)), Vector512.Create(double.PositiveInfinity), result);
        result = Vector512.ConditionalSelect(Vector512.LessThan(x, Vector512.Create(Smallest)), Vector512<double>.Zero, result);
        return Vector512.ConditionalSelect(Vector512.Equals(x, x), result, x);
    }
}
