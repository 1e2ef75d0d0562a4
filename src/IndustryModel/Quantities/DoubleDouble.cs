namespace IndustryModel.Quantities;

/// <summary>
/// An unevaluated sum of two doubles, about 106 bits; Dekker (1971), Knuth's TwoSum. Only + − × ÷, never a fused operation, so its bits are the same on every
/// 64-bit processor. For arguments far from over- and underflow (the callers see to it).
/// </summary>
internal readonly struct DoubleDouble(double high, double low)
{
    private const double Splitter = 134217729; // 2^27 + 1

    internal double High { get; } = high;

    internal double Low { get; } = low;

    internal double Value => High + Low;

    internal static DoubleDouble Sum(double a, double b)
    {
        double sum = a + b;
        double part = sum - a;
        return new(sum, (a - (sum - part)) + (b - part));
    }

    internal static DoubleDouble Product(double a, double b)
    {
        double product = a * b;
        double t = Splitter * a;
        double aHigh = t - (t - a);
        double aLow = a - aHigh;
        t = Splitter * b;
        double bHigh = t - (t - b);
        double bLow = b - bHigh;
        return new(product, ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow);
    }

    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        DoubleDouble high = Sum(a.High, b.High);
        DoubleDouble low = Sum(a.Low, b.Low);
        high = Ordered(high.High, high.Low + low.High);
        return Ordered(high.High, high.Low + low.Low);
    }

    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        DoubleDouble product = Product(a.High, b.High);
        return Ordered(product.High, product.Low + (a.High * b.Low + a.Low * b.High));
    }

    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        double first = a.High / b.High;
        DoubleDouble rest = a - b * first;
        double second = rest.High / b.High;
        rest -= b * second;
        DoubleDouble quotient = Ordered(first, second);
        return quotient + rest.High / b.High;
    }

    /// <summary>Times a power of two that neither over- nor underflows.</summary>
    internal DoubleDouble Scaled(double powerOfTwo) => new(High * powerOfTwo, Low * powerOfTwo);

    private static DoubleDouble Ordered(double a, double b)
    {
        double sum = a + b;
        return new(sum, b - (sum - a));
    }
}
