using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>
/// Standard normal numbers for eight consecutive draws at once, two a draw: √(−2 ln u) times cosine and sine of 2πv, u and v the two numbers of the draw's block. Box and Muller (1958). With + − × ÷ √ only, so with the
/// same bits on every 64-bit processor; absolute error below 2 · 10⁻¹⁵. No number is beyond ±8.58, since u is at least 2⁻⁵³: one in 10¹⁷ would be.
/// </summary>
internal static class NormalLanes
{
    private const ulong SqrtHalfBits = 0x3FE6_A09E_667F_3BCD;
    private const double Ln2High = 0.6931471803691238; // 32 bits, so that a power times it is exact
    private const double Ln2Low = 1.9082149292705877e-10;
    private const double Rounder = 6755399441055744; // 1.5 · 2^52: adding it leaves an integer in the lowest bits

    /// <summary>The numbers of one draw: those of its lane.</summary>
    internal static (double First, double Second) One(ulong seed, ulong stream, long draw)
    {
        (Vector512<double> first, Vector512<double> second) = Pair(seed, stream, draw);
        return (first.ToScalar(), second.ToScalar());
    }

    /// <summary>Two independent numbers for each of the eight draws from this one on. One kind alone is a row of independent numbers too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector512<double> First, Vector512<double> Second) Pair(ulong seed, ulong stream, long firstDraw)
    {
        (Vector512<ulong> u, Vector512<ulong> v) = PhiloxLanes.Words(seed, stream, (ulong)firstDraw);
        return OfUniforms(UnitIntervals.Open(u), UnitIntervals.Open(v));
    }

    /// <summary>The two numbers of u and v, which lie strictly between 0 and 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector512<double> First, Vector512<double> Second) OfUniforms(Vector512<double> u, Vector512<double> v)
    {
        Vector512<double> logarithm = Log(u);
        Vector512<double> radius = Vector512.Sqrt(-(logarithm + logarithm));

        // v = quarters / 4 + t / 4, t in [−½, ½], both exact; the sine and cosine of π/2 · t, turned by the quarters
        Vector512<double> turns = v * 4;
        Vector512<double> rounded = turns + Vector512.Create(Rounder);
        Vector512<double> t = turns - (rounded - Vector512.Create(Rounder));
        Vector512<ulong> quarter = rounded.AsUInt64();
        Vector512<double> z = t * t;
        Vector512<double> sine = t * (Vector512.Create(1.5707963267948966) + z * (Vector512.Create(-0.645964097506245) + z * (Vector512.Create(0.07969262624606273) + z * (Vector512.Create(-0.004681754132616296)
            + z * (Vector512.Create(0.00016044115259867018) + z * (Vector512.Create(-3.598649341148521e-06) + z * 5.6346751351024706e-08))))));
        Vector512<double> cosine = Vector512<double>.One + z * (Vector512.Create(-1.233700550136157) + z * (Vector512.Create(0.25366950790005294) + z * (Vector512.Create(-0.020863480737574255)
            + z * (Vector512.Create(0.0009192599677618628) + z * (Vector512.Create(-2.5200192426245998e-05) + z * 4.656003917178704e-07)))));
        Vector512<ulong> one = Vector512<ulong>.One;
        Vector512<double> swap = Vector512.Equals(quarter & one, one).AsDouble();
        Vector512<ulong> minus = quarter << 62;
        Vector512<ulong> minusOfNext = (quarter + one) << 62;
        Vector512<ulong> sign = Vector512.Create(1UL << 63);
        Vector512<double> first = (Vector512.ConditionalSelect(swap, sine, cosine).AsUInt64() ^ (minusOfNext & sign)).AsDouble();
        Vector512<double> second = (Vector512.ConditionalSelect(swap, cosine, sine).AsUInt64() ^ (minus & sign)).AsDouble();
        return (radius * first, radius * second);
    }

    /// <summary>ln u within a unit in the last place, for u in [2⁻⁵³, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Log(Vector512<double> u)
    {
        // u = 2^power · m, m in [√½, √2); 64 is added to the power, so that logical shifts do
        Vector512<ulong> above = u.AsUInt64() - Vector512.Create(SqrtHalfBits - (64UL << 52));
        Vector512<double> power = ((above >>> 52) | Vector512.Create(0x4330_0000_0000_0000UL)).AsDouble() - Vector512.Create(4503599627370496.0 + 64);
        Vector512<double> f = ((above & Vector512.Create(0x000F_FFFF_FFFF_FFFFUL)) + Vector512.Create(SqrtHalfBits)).AsDouble() - Vector512<double>.One;

        // ln(1 + f) = f − s (f − r), s = f / (2 + f), r = 2 (s²/3 + s⁴/5 + …), to 1.3e-18 by minimax
        Vector512<double> s = f / (f + Vector512.Create(2.0));
        Vector512<double> z = s * s;
        Vector512<double> r = z * (Vector512.Create(0.6666666666666734) + z * (Vector512.Create(0.39999999999414326) + z * (Vector512.Create(0.2857142874247384) + z * (Vector512.Create(0.22222198563570503)
            + z * (Vector512.Create(0.18183564862737678) + z * (Vector512.Create(0.15314035926270983) + z * 0.1479610463708204))))));
        return power * Ln2High - (s * (f - r) - power * Ln2Low - f);
    }
}
