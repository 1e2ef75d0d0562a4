namespace IndustryModel.Regional;

/// <summary>
/// How evenly a whole is spread over its parts (a region over sectors, a sector over regions), by itself or beside a reference distribution, over plain numbers:
/// no allocation, the same bits on every 64-bit processor. Parts of zero count. The parts are s[i] = x[i] / Σx; a whole of zero, a missing (NaN) part and a
/// negative one leave no shares, and give NaN: undefined. All parts equal gives the bound of the measure exactly.
/// </summary>
public static partial class DistributionKernels
{
    /// <summary>H = Σ s², in [1/n, 1]: 1/n where all parts are equal, 1 where one holds all. Hirschman (1945), Herfindahl (1950).</summary>
    /// <param name="x">The parts, any unit.</param>
    public static double Herfindahl(ReadOnlySpan<double> x)
    {
        double total = Parts.Total(x);
        if (total > 0 && Parts.AllEqual(x))
            return 1.0 / x.Length;
        double sum = 0;
        foreach (double part in x)
        {
            double share = part / total;
            sum += share * share;
        }

        return x.IsEmpty ? double.NaN : sum;
    }

    /// <summary>(H − 1/n) / (1 − 1/n), in [0, 1], computed as n / (n − 1) · Σ (s − 1/n)². NaN for a single part: undefined.</summary>
    /// <param name="x">The parts, any unit.</param>
    public static double HerfindahlNormalized(ReadOnlySpan<double> x) => Spread(x) * x.Length / (x.Length - 1.0);

    /// <summary>1 / H, in [1, n]: the number of equal parts that would give the same Herfindahl index. Adelman (1969).</summary>
    /// <param name="x">The parts, any unit.</param>
    public static double EquivalentNumber(ReadOnlySpan<double> x) => Parts.Total(x) > 0 && Parts.AllEqual(x) ? x.Length : 1 / Herfindahl(x);

    /// <summary>The Gini coefficient, mean absolute difference / (2 · mean), in [0, 1 − 1/n]. Gini (1912).</summary>
    /// <param name="x">The parts, any unit.</param>
    public static double Gini(ReadOnlySpan<double> x)
    {
        double total = Parts.Total(x);
        using var sorted = new Scratch(x.Length);
        for (int i = 0; i < x.Length; i++)
            sorted.Values[i] = x[i] / total;
        return GiniOfShares(sorted.Values);
    }

    /// <summary>Gini · n / (n − 1), in [0, 1]: 1 where one part holds all. NaN for a single part: undefined.</summary>
    /// <param name="x">The parts, any unit.</param>
    public static double GiniNormalized(ReadOnlySpan<double> x) => Gini(x) * x.Length / (x.Length - 1.0);

    /// <summary>½ Σ |s − 1/n|, in [0, 1 − 1/n]: the share that would have to move to make all parts equal. Hoover (1936).</summary>
    /// <param name="x">The parts, any unit.</param>
    public static double Hoover(ReadOnlySpan<double> x)
    {
        double total = Parts.Total(x);
        if (total > 0 && Parts.AllEqual(x))
            return 0;
        double sum = 0;
        foreach (double part in x)
            sum += Math.Abs(part / total - 1.0 / x.Length);
        return x.IsEmpty ? double.NaN : sum / 2;
    }

    /// <summary>−Σ s ln s, in [0, ln n], 0 · ln 0 = 0: 0 where one part holds all. Shannon (1948); natural logarithm (divide by ln 2 for bits).</summary>
    /// <param name="x">The parts, any unit.</param>
    public static double Entropy(ReadOnlySpan<double> x)
    {
        double total = Parts.Total(x);
        if (!(total > 0))
            return double.NaN;
        if (Parts.AllEqual(x))
            return PlainLog.Of(x.Length);
        using var scratch = new Scratch(2 * x.Length);
        Span<double> shares = scratch.Values[..x.Length];
        Span<double> logs = scratch.Values[x.Length..];
        for (int i = 0; i < x.Length; i++)
            shares[i] = x[i] / total;
        PlainLog.Of(shares, logs);
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (shares[i] > 0)
                sum -= shares[i] * logs[i];
        }

        return sum + 0.0; // never −0
    }

    /// <summary>Entropy / ln n, in [0, 1]. NaN for a single part: undefined. Pielou (1966).</summary>
    /// <param name="x">The parts, any unit.</param>
    public static double Evenness(ReadOnlySpan<double> x) => Entropy(x) / PlainLog.Of(x.Length);

    /// <summary>Standard deviation / mean.</summary>
    /// <param name="x">The parts, any unit.</param>
    /// <param name="deviation">Divide by n or by n − 1; n − 1 makes a single part NaN: undefined.</param>
    public static double CoefficientOfVariation(ReadOnlySpan<double> x, StandardDeviation deviation = StandardDeviation.Population) =>
        Math.Sqrt(Spread(x) * x.Length * x.Length / (deviation == StandardDeviation.Population ? x.Length : x.Length - 1.0));

    /// <summary>√(½ Σ (s − 1/n)²), in [0, √(½ (1 − 1/n))]. Coulter (1989).</summary>
    /// <param name="x">The parts, any unit.</param>
    public static double Coulter(ReadOnlySpan<double> x) => Math.Sqrt(Spread(x) / 2);

    /// <summary>Σ (s − 1/n)².</summary>
    private static double Spread(ReadOnlySpan<double> x)
    {
        double total = Parts.Total(x);
        if (total > 0 && Parts.AllEqual(x))
            return 0;
        double sum = 0;
        foreach (double part in x)
        {
            double distance = part / total - 1.0 / x.Length;
            sum += distance * distance;
        }

        return x.IsEmpty ? double.NaN : sum;
    }

    /// <summary>Gini of shares that sum to 1, which it sorts: largest less smallest, and so on inward, so that no term is negative.</summary>
    private static double GiniOfShares(Span<double> shares)
    {
        shares.Sort();
        double sum = 0;
        for (int low = 0, high = shares.Length - 1; low < high; low++, high--)
            sum += (high - low) * (shares[high] - shares[low]);
        return shares.IsEmpty || double.IsNaN(shares[0]) ? double.NaN : sum / shares.Length;
    }
}
