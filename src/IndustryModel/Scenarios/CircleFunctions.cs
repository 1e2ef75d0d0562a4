namespace IndustryModel.Scenarios;

/// <summary>Sine and arcsine from + − × ÷ √, so with the same bits on every 64-bit processor; within two units in the last place. For figures, not for long arrays.</summary>
internal static class CircleFunctions
{
    private const double HalfPi = 1.5707963267948966;

    /// <summary>sin x, |x| at most π/2.</summary>
    internal static double Sin(double x)
    {
        double square = x * x;
        double sum = 0;
        for (int n = 24; n >= 2; n -= 2)
            sum = square / (n * (n + 1)) * (1 - sum);
        return x - x * sum;
    }

    /// <summary>sin πx, exactly ±1 at ±½; |x| at most ½.</summary>
    internal static double SinPi(double x)
    {
        double size = Math.Abs(x);
        if (size <= 0.25)
            return Sin(2 * HalfPi * x);
        double half = Sin(HalfPi * (0.5 - size)); // cos 2a = 1 − 2 sin² a
        double value = 1 - 2 * half * half;
        return x < 0 ? -value : value;
    }

    /// <summary>arcsin x, |x| at most 1.</summary>
    internal static double Asin(double x)
    {
        double size = Math.Abs(x);
        double value = size <= 0.5 ? Series(size) : HalfPi - 2 * Series(Math.Sqrt((1 - size) / 2));
        return x < 0 ? -value : value;
    }

    // x + x³/6 + 3x⁵/40 + …; each term ((2n − 1) / 2n) (2n − 1) / (2n + 1) x² times the one before, x² at most ¼
    private static double Series(double x)
    {
        double square = x * x;
        double sum = 0;
        for (int n = 27; n >= 1; n--)
            sum = square * ((2 * n - 1.0) * (2 * n - 1)) / (2.0 * n * (2 * n + 1)) * (1 + sum);
        return x + x * sum;
    }
}
