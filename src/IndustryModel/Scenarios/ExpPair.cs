namespace IndustryModel.Scenarios;

/// <summary>e^x for long arrays: within a unit in the last place, with + − × only, so with the same bits on every 64-bit processor. The exponent comes in two parts, so that e^(−x²/2) keeps its digits.</summary>
internal static class ExpPair
{
    private const double InverseLn2 = 1.4426950408889634;
    private const double Ln2High = 0.6931471803691238; // 32 bits, so that k times it is exact
    private const double Ln2Low = 1.9082149292705877e-10;

    /// <summary>e^x.</summary>
    internal static double Of(double x) => Times(1, x, 0);

    /// <summary>factor · e^(high + low), rounded once also where the result is subnormal; a factor near 1.</summary>
    internal static double Times(double factor, double high, double low)
    {
        if (double.IsNaN(high))
            return double.NaN;
        if (high > 745)
            return double.PositiveInfinity;
        if (high + low < -780)
            return 0;
        double k = Math.Round((Math.Abs(low) < 0.25 ? high : high + low) * InverseLn2); // what is left for the series must be small
        double exact = high - k * Ln2High;
        double rest = k * Ln2Low - low;
        double x = exact - rest;
        double lost = exact - x - rest;
        double series = 1.0 / 6 + x * (1.0 / 24 + x * (1.0 / 120 + x * (1.0 / 720 + x * (1.0 / 5_040 + x * (1.0 / 40_320 + x * (1.0 / 362_880 + x * (1.0 / 3_628_800
            + x * (1.0 / 39_916_800 + x * (1.0 / 479_001_600 + x * (1.0 / 6_227_020_800))))))))));
        double square = x * x;
        double value = factor * (1 + (x + (square * (0.5 + x * series) + lost)));
        int power = (int)k;
        int half = power / 2; // in two steps: 2^1024 is no double, and 2^−1074 needs its last bits
        return value * PowerOfTwo(half) * PowerOfTwo(power - half);
    }

    private static double PowerOfTwo(int power) => BitConverter.Int64BitsToDouble((long)(power + 1023) << 52);
}
