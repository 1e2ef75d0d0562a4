namespace IndustryModel.Quantities;

/// <summary>
/// Elementary functions whose bits do not depend on the processor: computed in <see cref="DoubleDouble"/> with + − × ÷ only, then rounded once, so that results
/// differ from the true value by hardly more than half a unit in the last place. For figures; kernels over long arrays have their own.
/// Special values follow IEEE 754 as <see cref="Math"/> does.
/// </summary>
internal static class Elementary
{
    private const double Tiny = 5.5e-17; // below, log1p(x) = expm1(x) = x to the last bit
    private const double LargestExponent = 709.782712893384; // ln of the largest double
    private const double SmallestExponent = -745.1332191019412; // below, e^x is nearer to 0 than to the smallest double
    private const double InverseLn2 = 1.4426950408889634;

    // ln 2 = High + Middle + Low, where High and Middle have 32 bits, so that k times them is exact for every exponent k
    private const double Ln2High = 0.6931471803691238;
    private const double Ln2Middle = 1.9082149288430703e-10;
    private const double Ln2Low = 4.275175589747649e-20;

    private const int LogTerms = 22; // s^2 < 0.0295, so the last term is below 2^-106 of the first
    private const int ExpTerms = 10; // |m| < 2^-10.5
    private const int Halvings = 9;

    private static readonly DoubleDouble Ln2 = new(0.6931471805599453, 2.3190468138462996e-17);
    private static readonly DoubleDouble[] OddReciprocals = Reciprocals(LogTerms, term => 2 * term + 1);
    private static readonly DoubleDouble[] CountReciprocals = Reciprocals(ExpTerms, term => term + 1);

    /// <summary>e^x.</summary>
    internal static double Exp(double x) => Exp(new DoubleDouble(x, 0));

    /// <summary>e^x − 1, without cancellation near 0.</summary>
    internal static double Expm1(double x) => Expm1(new DoubleDouble(x, 0));

    /// <summary>The natural logarithm; NaN below 0, −∞ at 0.</summary>
    internal static double Log(double x) => x switch
    {
        double.NaN or < 0 => double.NaN,
        0 => double.NegativeInfinity,
        double.PositiveInfinity => x,
        _ => LogOf(x).Value,
    };

    /// <summary>ln(1 + x), without cancellation near 0; NaN below −1, −∞ at −1.</summary>
    internal static double Log1P(double x) => x switch
    {
        double.NaN or < -1 => double.NaN,
        -1 => double.NegativeInfinity,
        double.PositiveInfinity => x,
        > -Tiny and < Tiny => x,
        _ => LogOf(DoubleDouble.Sum(1, x)).Value,
    };

    /// <summary>x^y.</summary>
    internal static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
            return 1;
        if (double.IsNaN(x) || double.IsNaN(y))
            return double.NaN;
        if (y == 1)
            return x;
        bool odd = IsOddInteger(y);
        double sign = double.IsNegative(x) && odd ? -1 : 1;
        double size = Math.Abs(x);
        if (double.IsInfinity(y))
            return size == 1 ? 1 : size > 1 == y > 0 ? double.PositiveInfinity : 0;
        if (size == 0 || double.IsInfinity(size))
            return sign * (size == 0 == y > 0 ? 0 : double.PositiveInfinity);
        if (x < 0 && Math.Floor(y) != y)
            return double.NaN;
        if (size == 1)
            return sign;
        if (Math.Abs(y) > 1e19) // |ln x| is at least 2^-53
            return sign * (size > 1 == y > 0 ? double.PositiveInfinity : 0);
        return sign * Exp(LogOf(size) * y);
    }

    /// <summary>(1 + x)^y − 1 without rounding between, the core of compound growth; x above −1.</summary>
    internal static double CompoundMinus1(double x, double y) => Expm1(Log1POf(x) * y);

    /// <summary>(1 + x)^y without rounding between; x above −1.</summary>
    internal static double CompoundFactor(double x, double y) => Exp(Log1POf(x) * y);

    /// <summary>(1 + x)^(1 / n) − 1 without rounding between; x above −1, n positive.</summary>
    internal static double RootMinus1(double x, double n) => Expm1(Log1POf(x) / n);

    /// <summary>(end / start)^(1 / n) − 1 without rounding between; start and end positive.</summary>
    internal static double RatioRootMinus1(double start, double end, double n) => Expm1((LogOf(end) - LogOf(start)) / n);

    private static DoubleDouble Log1POf(double x) => Math.Abs(x) < Tiny ? x : LogOf(DoubleDouble.Sum(1, x));

    private static double Exp(DoubleDouble x)
    {
        if (double.IsNaN(x.High))
            return double.NaN;
        if (x.High > LargestExponent)
            return double.PositiveInfinity;
        if (x.High < SmallestExponent)
            return 0;
        double e = (1 + ReducedExpm1(x, out int power)).Value;
        int half = power / 2; // in two steps: 2^1024 is no double, and 2^-1074 needs its last bits
        return e * PowerOfTwo(half) * PowerOfTwo(power - half);
    }

    private static double Expm1(DoubleDouble x)
    {
        if (Math.Abs(x.High) < Tiny)
            return x.High;
        if (!(x.High < 40)) // e^40 > 2^57, NaN too
            return Exp(x);
        if (x.High < -40)
            return -1;
        DoubleDouble reduced = ReducedExpm1(x, out int power);
        return power == 0 ? reduced.Value : ((1 + reduced).Scaled(PowerOfTwo(power)) - 1).Value;
    }

    // e^x = 2^power (1 + result), |result| < 0.42
    private static DoubleDouble ReducedExpm1(DoubleDouble x, out int power)
    {
        double k = Math.Round(x.High * InverseLn2);
        power = (int)k;
        DoubleDouble rest = x - k * Ln2High - k * Ln2Middle - k * Ln2Low;
        DoubleDouble m = rest.Scaled(1.0 / (1 << Halvings));
        DoubleDouble sum = 1;
        for (int term = ExpTerms - 1; term > 0; term--)
            sum = 1 + m * CountReciprocals[term] * sum;
        sum *= m; // e^m − 1 = m (1 + m/2 (1 + m/3 (…)))
        for (int i = 0; i < Halvings; i++)
            sum *= 2 + sum; // e^2m − 1 = (e^m − 1)(e^m + 1)
        return sum;
    }

    // ln x = power ln 2 + 2 artanh s, s = (m − 1) / (m + 1), m in (0.7, 1.42)
    private static DoubleDouble LogOf(DoubleDouble x)
    {
        int power = 0;
        if (x.High < 2.2250738585072014E-308) // subnormal
        {
            x = x.Scaled(PowerOfTwo(64));
            power = -64;
        }

        int exponent = (int)(BitConverter.DoubleToInt64Bits(x.High) >> 52) - 1023;
        int half = exponent / 2;
        DoubleDouble m = x.Scaled(PowerOfTwo(-half)).Scaled(PowerOfTwo(half - exponent));
        if (m.High > 1.4142135623730951)
        {
            m = m.Scaled(0.5);
            exponent++;
        }

        power += exponent;
        DoubleDouble s = (m - 1) / (m + 1);
        DoubleDouble square = s * s;
        DoubleDouble sum = OddReciprocals[LogTerms - 1];
        for (int term = LogTerms - 2; term >= 0; term--)
            sum = OddReciprocals[term] + square * sum;
        return Ln2 * power + (s * sum).Scaled(2);
    }

    private static bool IsOddInteger(double y) => Math.Abs(y) < 9007199254740992 && Math.Floor(y) == y && ((long)y & 1) != 0;

    private static double PowerOfTwo(int power) => BitConverter.Int64BitsToDouble((long)(power + 1023) << 52);

    private static DoubleDouble[] Reciprocals(int count, Func<int, int> of) => [.. Enumerable.Range(0, count).Select(term => (DoubleDouble)1 / of(term))];
}
