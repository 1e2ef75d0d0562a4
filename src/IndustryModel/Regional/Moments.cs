namespace IndustryModel.Regional;

/// <summary>Mean and spread of values of which some may be missing (NaN): those are left out, and stay missing.</summary>
internal static class Moments
{
    private const double Rounding = 8 * 2.220446049250313e-16; // what computed values may differ in and still be equal

    /// <summary>The number of values that are there, their mean, and their standard deviation; the deviation is exactly 0 when all are equal but for rounding, NaN where n − 1 or n is 0.</summary>
    internal static (int Count, double Mean, double Deviation) Of(ReadOnlySpan<double> values, StandardDeviation deviation)
    {
        int count = 0;
        double sum = 0;
        bool equal = true;
        double first = double.NaN;
        foreach (double value in values)
        {
            if (double.IsNaN(value))
                continue;
            if (count++ == 0)
                first = value;
            equal &= Math.Abs(value - first) <= Rounding * Math.Abs(first);
            sum += value;
        }

        double mean = equal ? first : sum / count;
        double squares = 0;
        foreach (double value in values)
        {
            if (!double.IsNaN(value))
                squares += (value - mean) * (value - mean);
        }

        int divisor = deviation == StandardDeviation.Population ? count : count - 1;
        return (count, mean, divisor < 1 ? double.NaN : equal ? 0 : Math.Sqrt(squares / divisor));
    }

    /// <summary>z = (value − mean) / deviation in place. NaN where the deviation is 0 or there is none.</summary>
    internal static void Standardize(Span<double> values, StandardDeviation deviation)
    {
        (_, double mean, double spread) = Of(values, deviation);
        for (int i = 0; i < values.Length; i++)
            values[i] = spread == 0 ? double.NaN : (values[i] - mean) / spread;
    }
}
