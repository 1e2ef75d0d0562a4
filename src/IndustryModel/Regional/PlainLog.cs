namespace IndustryModel.Regional;

/// <summary>
/// The natural logarithm for long arrays: within a unit in the last place, with + − × ÷ only, so with the same bits on every 64-bit processor. The one for single figures is right to half a unit, and much slower, since
/// it works in pairs of doubles.
/// </summary>
internal static partial class PlainLog
{
    private const double Ln2High = 0.6931471803691238; // 32 bits, so that k times it is exact
    private const double Ln2Low = 1.9082149292705877e-10;
    private const double SqrtHalf = 0.7071067811865476;

    /// <summary>ln x; NaN below 0, −∞ at 0, exactly 0 at 1.</summary>
    internal static double Of(double x)
    {
        if (!(x > 0))
            return x == 0 ? double.NegativeInfinity : double.NaN;
        if (double.IsPositiveInfinity(x))
            return x;
        int power = 0;
        if (x < 2.2250738585072014E-308) // subnormal
        {
            x *= 18014398509481984; // 2^54
            power = -54;
        }

        // x = 2^power · m, m in [√½, √2)
        long bits = BitConverter.DoubleToInt64Bits(x);
        power += (int)(bits >> 52) - 1022;
        double m = BitConverter.Int64BitsToDouble(bits & 0x000F_FFFF_FFFF_FFFF | 0x3FE0_0000_0000_0000);
        if (m < SqrtHalf)
        {
            m *= 2;
            power--;
        }

        return Reduced(m - 1, power);
    }

    /// <summary>ln(1 + x), without cancellation near 0; NaN below −1, −∞ at −1.</summary>
    internal static double OnePlus(double x) => x is > -0.29 and < 0.41 ? Reduced(x, 0) : Of(1 + x);

    // power ln 2 + ln(1 + f), where ln(1 + f) = f − s (f − r), s = f / (2 + f), r = 2 (s²/3 + s⁴/5 + …), s² below 0.0295
    private static double Reduced(double f, int power)
    {
        double s = f / (2 + f);
        double z = s * s;
        double r = z * (2.0 / 3 + z * (2.0 / 5 + z * (2.0 / 7 + z * (2.0 / 9 + z * (2.0 / 11 + z * (2.0 / 13 + z * (2.0 / 15 + z * (2.0 / 17 + z * (2.0 / 19 + z * (2.0 / 21))))))))));
        return power * Ln2High - (s * (f - r) - power * Ln2Low - f);
    }
}
