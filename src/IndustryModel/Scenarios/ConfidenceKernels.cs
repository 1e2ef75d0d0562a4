using IndustryModel.Quantities;
using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>Intervals of confidence around an estimate.</summary>
internal static class ConfidenceKernels
{
    private const double RootOfTwoPi = 2.5066282746310007;

    /// <summary>From estimates on resampled rows, which it sorts; null where fewer than two.</summary>
    internal static (double Low, double High)? Interval(double estimate, Span<double> resampled, BootstrapInterval kind, double level)
    {
        if (resampled.Length < 2)
            return null;
        resampled.Sort();
        if (kind == BootstrapInterval.Percentile)
            return (Quantile(resampled, (1 - level) / 2), Quantile(resampled, (1 + level) / 2));
        double half = NormalHalfWidth(level) * Math.Sqrt(Moments(resampled).Variance);
        return (estimate - half, estimate + half);
    }

    /// <summary>Mean and variance (n − 1) of at least two numbers, about their mean.</summary>
    internal static (double Mean, double Variance) Moments(ReadOnlySpan<double> x)
    {
        double mean = OrderedSum.Of(x) / x.Length;
        double squares = 0, rest = 0;
        foreach (double value in x)
        {
            squares += (value - mean) * (value - mean);
            rest += value - mean;
        }

        return (mean + rest / x.Length, Math.Max(0, squares - rest * rest / x.Length) / (x.Length - 1));
    }

    /// <summary>z with P(|Z| ≤ z) = level for a standard normal Z, level in (0, 1): Newton from 0, which rises to the root since that probability is concave.</summary>
    internal static double NormalHalfWidth(double level)
    {
        double z = 0;
        while (true)
        {
            // P(|Z| ≤ z) = 2 φ(z) (z + z³/3 + z⁵/15 + …), all terms positive
            double sum = 0, term = z;
            for (int k = 1; term > sum * 1e-17; k++)
            {
                sum += term;
                term *= z * z / (2 * k + 1);
            }

            double density = 2 * Elementary.Exp(-z * z / 2) / RootOfTwoPi;
            double next = z + (level - density * sum) / density;
            if (!(next > z + 1e-15 * next))
                return z;
            z = next;
        }
    }

    internal static double RequireLevel(double level) => level is > 0 and < 1 ? level
        : throw new ArgumentOutOfRangeException(nameof(level), level, "A level of confidence is a fraction between 0 and 1, such as 0.95.");

    private static double Quantile(ReadOnlySpan<double> sorted, double p)
    {
        double at = p * (sorted.Length - 1);
        int below = Math.Clamp((int)at, 0, sorted.Length - 2);
        return sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]);
    }
}
