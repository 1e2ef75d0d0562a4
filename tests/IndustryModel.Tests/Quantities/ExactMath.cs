using System.Numerics;

namespace IndustryModel.Tests.Quantities;

/// <summary>Exp and log by integers of 300 bits after the point: an independent measure for the functions in doubles.</summary>
internal static class ExactMath
{
    private const int Bits = 300;
    private static readonly BigInteger One = BigInteger.One << Bits;
    private static readonly BigInteger Ln2 = LogNearOne(2 * One);

    /// <summary>A double as a fixed-point number; bits below 2^-300 are lost.</summary>
    internal static BigInteger Of(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        int shift = Math.Max(exponent, 1) - 1075 + Bits;
        BigInteger size = shift >= 0 ? mantissa << shift : mantissa >> -shift;
        return value < 0 ? -size : size;
    }

    /// <summary>e^x, x in fixed point.</summary>
    internal static BigInteger Exp(BigInteger x)
    {
        BigInteger power = (x + Ln2 / 2) / Ln2;
        BigInteger m = (x - power * Ln2) >> 20;
        BigInteger term = One, sum = One;
        for (int n = 1; !term.IsZero && n < 60; n++)
        {
            term = (term * m >> Bits) / n;
            sum += term;
        }

        for (int i = 0; i < 20; i++)
            sum = sum * sum >> Bits;
        return power >= 0 ? sum << (int)power : sum >> -(int)power;
    }

    /// <summary>ln x, x in fixed point and positive.</summary>
    internal static BigInteger Log(BigInteger x)
    {
        int power = (int)x.GetBitLength() - 1 - Bits;
        BigInteger m = power >= 0 ? x >> power : x << -power;
        return power * Ln2 + LogNearOne(m);
    }

    /// <summary>
    /// The distance of a double from a fixed-point number, in steps to the double that follows it on the side where the number is: at a power of two the step
    /// toward zero is half of the other. A half at most means that no double is nearer.
    /// </summary>
    internal static double UlpsOff(double actual, BigInteger expected)
    {
        BigInteger off = Of(actual) - expected;
        double magnitude = Math.Abs(actual);
        bool beyond = off.Sign == (actual < 0 ? 1 : -1); // the number lies farther from zero than the double does
        BigInteger step = Of(beyond ? Math.BitIncrement(magnitude) - magnitude : magnitude - Math.BitDecrement(magnitude));
        return (double)(off * 1_000_000 / BigInteger.Max(step, 1)) / 1e6;
    }

    private static BigInteger LogNearOne(BigInteger m)
    {
        BigInteger s = (m - One << Bits) / (m + One);
        BigInteger square = s * s >> Bits, power = s, sum = 0;
        for (int n = 1; !power.IsZero && n < 800; n += 2)
        {
            sum += power / n;
            power = power * square >> Bits;
        }

        return 2 * sum;
    }
}
