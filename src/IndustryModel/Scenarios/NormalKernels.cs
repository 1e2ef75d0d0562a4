using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>
/// The standard normal distribution over plain numbers: + − × ÷ √ only, so the same bits on every 64-bit processor; nothing is allocated.
/// </summary>
public static class NormalKernels
{
    private const double InverseSqrt2Pi = 0.3989422804014327;
    private const double Central = 0.67; // inside, ½ and an odd series; outside, a tail
    private const double LastTail = 39; // beyond, nearer to 0 than to the smallest double

    /// <summary>
    /// Φ(x), the probability of at most x. The relative error stays within some units in the last place down to the smallest doubles, in the lower tail; for the upper tail ask Φ(−x),
    /// since 1 − Φ(x) has lost its digits.
    /// </summary>
    /// <param name="x">Any number, also an infinite one.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN.</exception>
    public static double Cdf(double x)
    {
        if (double.IsNaN(x))
            throw new ArgumentOutOfRangeException(nameof(x), x, "The distribution function of a missing value is unknown: leave the value out.");
        return CdfOf(x);
    }

    /// <summary>Φ of every value.</summary>
    /// <param name="x">Any numbers, also infinite ones.</param>
    /// <param name="destination">May be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is NaN; the destination then holds the values before it.</exception>
    public static void Cdf(ReadOnlySpan<double> x, Span<double> destination)
    {
        Shapes.RequireRoom(x.Length, destination.Length);
        for (int i = 0; i < x.Length; i++)
        {
            if (double.IsNaN(x[i]))
                throw new ArgumentOutOfRangeException(nameof(x), x[i], $"The distribution function of a missing value is unknown: leave value {i} out.");
            destination[i] = CdfOf(x[i]);
        }
    }

    /// <summary>Φ⁻¹(p), the value that is not exceeded with probability p; −∞ at 0, +∞ at 1. Rational approximations of Wichura (1988), algorithm AS 241; within 4 units in the last place.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [0, 1].</exception>
    public static double Quantile(double probability) =>
        probability is >= 0 and <= 1 ? QuantileOf(probability) : throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is a number from 0 to 1.");

    /// <summary>Φ⁻¹ of every value.</summary>
    /// <param name="probabilities">From 0 to 1.</param>
    /// <param name="destination">May be <paramref name="probabilities"/> itself.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability is NaN or outside [0, 1]; the destination then holds the values before it.</exception>
    public static void Quantile(ReadOnlySpan<double> probabilities, Span<double> destination)
    {
        Shapes.RequireRoom(probabilities.Length, destination.Length);
        for (int i = 0; i < probabilities.Length; i++)
        {
            double p = probabilities[i];
            destination[i] = p is >= 0 and <= 1 ? QuantileOf(p) : throw new ArgumentOutOfRangeException(nameof(probabilities), p, $"A probability is a number from 0 to 1; number {i} is not.");
        }
    }

    /// <summary>Φ(x) of a number.</summary>
    internal static double CdfOf(double x) => x < -Central ? LowerTail(-x) : x > Central ? 1 - LowerTail(x) : 0.5 + Middle(x);

    /// <summary>φ(x), the density.</summary>
    internal static double Density(double x) => Exponential(InverseSqrt2Pi, Math.Abs(x));

    /// <summary>Φ⁻¹(p) of a number from 0 to 1.</summary>
    internal static double QuantileOf(double p) => QuantileOf(p, 1 - p);

    /// <summary>Φ⁻¹ where the probability on either side is known: the smaller one counts, so that neither tail loses digits.</summary>
    internal static double QuantileOf(double below, double above)
    {
        double q = below - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            double r = 0.180625 - q * q;
            return q * (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r + 45921.953931549871457) * r + 13731.693765509461125) * r
                + 1971.5909503065514427) * r + 133.14166789178437745) * r + 3.387132872796366608)
                / (((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r + 21213.794301586595867) * r + 5394.1960214247511077) * r
                + 687.1870074920579083) * r + 42.313330701600911252) * r + 1);
        }

        double tail = q < 0 ? below : above;
        if (!(tail > 0))
            return q < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        double size = TailQuantile(Math.Sqrt(-PlainLog.Of(tail)));
        return q < 0 ? -size : size;
    }

    private static double TailQuantile(double root)
    {
        if (root <= 5)
        {
            double r = root - 1.6;
            return (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r + 1.27045825245236838258) * r + 3.64784832476320460504) * r
                + 5.7694972214606914055) * r + 4.6303378461565452959) * r + 1.42343711074968357734)
                / (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r + 0.14810397642748007459) * r + 0.68976733498510000455) * r
                + 1.6763848301838038494) * r + 2.05319162663775882187) * r + 1);
        }

        double s = root - 5;
        return (((((((2.01033439929228813265e-7 * s + 2.71155556874348757815e-5) * s + 0.0012426609473880784386) * s + 0.026532189526576123093) * s + 0.29656057182850489123) * s
            + 1.7848265399172913358) * s + 5.4637849111641143699) * s + 6.6579046435011037772)
            / (((((((2.04426310338993978564e-15 * s + 1.4215117583164458887e-7) * s + 1.8463183175100546818e-5) * s + 7.868691311456132591e-4) * s + 0.0148753612908506148525) * s
            + 0.13692988092273580531) * s + 0.59983220655588793769) * s + 1);
    }

    /// <summary>Φ(−t), t positive.</summary>
    private static double LowerTail(double t) => t > LastTail ? 0 : Exponential(MillsRatio.Of(t) * InverseSqrt2Pi, t);

    /// <summary>factor · e^(−t²/2), t² in two parts: its rounding alone would cost hundreds of units far out.</summary>
    private static double Exponential(double factor, double t)
    {
        if (t > LastTail + 1)
            return 0;
        double high = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(t) & ~0x7FF_FFFFL); // 26 bits, so that its square is exact
        return ExpPair.Times(factor, -0.5 * high * high, -0.5 * (t - high) * (t + high));
    }

    /// <summary>Φ(x) − ½ = x / √(2π) Σ (−x²/2)ⁿ / (n! (2n + 1)).</summary>
    private static double Middle(double x)
    {
        double h = -0.5 * x * x;
        double sum = 1 + h * (1.0 / 3 + h * (1.0 / 10 + h * (1.0 / 42 + h * (1.0 / 216 + h * (1.0 / 1_320 + h * (1.0 / 9_360 + h * (1.0 / 75_600 + h * (1.0 / 685_440
            + h * (1.0 / 6_894_720 + h * (1.0 / 76_204_800 + h * (1.0 / 918_086_400 + h * (1.0 / 11_975_040_000))))))))))));
        return x * InverseSqrt2Pi * sum;
    }
}
