using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>
/// Standard normal numbers for eight consecutive draws at once, four a draw, from the four words of 32 bits of the draw's block: √(−2 ln u) times cosine and sine of an angle, u from one word and the angle from the next.
/// Box and Muller (1958). With + − × ÷ √ only, so with the same bits on every 64-bit processor; absolute error below 10⁻¹², a thousandth of what one step of a word makes. No number is beyond ±6.77, since u is at least 2⁻³³:
/// one in 7 · 10¹⁰ would be.
/// </summary>
internal static class NormalLanes
{
    private const ulong One = 0x3FF0_0000_0000_0000;
    private const ulong SqrtHalf = 0x3FE6_A09E_667F_3BCD;
    private const ulong SignBit = 1UL << 63;
    private const ulong SwapBit = 1UL << 30;
    private const double Ln2 = 0.6931471805599453;

    /// <summary>The numbers of the words of many streams, as <see cref="PhiloxLanes.Blocks"/> gives them, in their places: the first numbers of all streams, then the second, third and fourth ones.</summary>
    /// <param name="room">The words, then the numbers.</param>
    /// <param name="streams">How many streams.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void OfWords(Span<Vector512<double>> room, int streams)
    {
        Span<Vector512<double>> a = room[..streams], b = room.Slice(streams, streams), c = room.Slice(2 * streams, streams), d = room.Slice(3 * streams, streams);
        for (int s = 0; s < a.Length; s++)
            (a[s], b[s]) = OfWords(a[s].AsUInt64(), b[s].AsUInt64());
        for (int s = 0; s < c.Length; s++)
            (c[s], d[s]) = OfWords(c[s].AsUInt64(), d[s].AsUInt64());
    }

    /// <summary>The two numbers of two words of 32 bits, in the lower halves of lanes; what stands above them does not matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector512<double> First, Vector512<double> Second) OfWords(Vector512<ulong> size, Vector512<ulong> angle)
    {
        // u = (word + ½) / 2^32
        Vector512<double> u = ((size << 32 >>> 12) | Vector512.Create(One)).AsDouble() - Vector512.Create(1 - 1.0 / (1L << 33));
        Vector512<double> radius = Vector512.Sqrt(MinusTwoLog(u));

        // bit 31 is a sign, bit 30 exchanges cosine and sine, and 30 bits are an angle of −45° to 45°: a quarter of the circle, turned to one of four places
        Vector512<double> t = ((angle << 34 >>> 12) | Vector512.Create(One)).AsDouble() - Vector512.Create(1.5 - 1.0 / (1L << 31)); // in (−½, ½)
        Vector512<double> z = t * t;
        Vector512<double> sine = t * (Vector512.Create(1.57079632679489) + z * (Vector512.Create(-0.645964097504311) + z * (Vector512.Create(0.07969262615580917) + z * (Vector512.Create(-0.004681752592165287)
            + z * (Vector512.Create(0.00016042926827720887) + z * -3.5563914323308987e-06)))));
        Vector512<double> cosine = Vector512<double>.One + z * (Vector512.Create(-1.2337005501253548) + z * (Vector512.Create(0.2536695072775317) + z * (Vector512.Create(-0.020863469173141788)
            + z * (Vector512.Create(0.0009191665210350411) + z * -2.485802466856949e-05))));
        cosine = (cosine.AsUInt64() ^ (angle << 32 & Vector512.Create(SignBit))).AsDouble();
        Vector512<double> keep = Vector512.Equals(angle & Vector512.Create(SwapBit), Vector512<ulong>.Zero).AsDouble();
        return (radius * Vector512.ConditionalSelect(keep, cosine, sine), radius * Vector512.ConditionalSelect(keep, sine, cosine));
    }

    /// <summary>−2 ln u, for u in [2⁻³³, 1); relative error below 10⁻¹³.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> MinusTwoLog(Vector512<double> u)
    {
        // u = 2^power · m, m in [√½, √2); 64 is added to the power, so that logical shifts do
        Vector512<ulong> above = u.AsUInt64() - Vector512.Create(SqrtHalf - (64UL << 52));
        Vector512<double> power = ((above >>> 52) | Vector512.Create(0x4330_0000_0000_0000UL)).AsDouble() - Vector512.Create(4503599627370496.0 + 64);
        Vector512<double> f = ((above & Vector512.Create(0x000F_FFFF_FFFF_FFFFUL)) + Vector512.Create(SqrtHalf)).AsDouble() - Vector512<double>.One;

        // ln(1 + f) = 2 (s + s³/3 + s⁵/5 + …), s = f / (2 + f)
        Vector512<double> s = f / (f + Vector512.Create(2.0));
        Vector512<double> z = s * s;
        return power * (-2 * Ln2) + s * (Vector512.Create(-4.0) + z * (Vector512.Create(-1.3333333335154292) + z * (Vector512.Create(-0.7999999126061361) + z * (Vector512.Create(-0.5714421669303904)
            + z * (Vector512.Create(-0.4435244099432183) + z * -0.39167426211813544)))));
    }
}
