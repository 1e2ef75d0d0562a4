using System.Buffers;

namespace IndustryModel.Regional;

public static partial class DistributionKernels
{
    /// <summary>Σ |s − q|, in [0, 2]: 0 where both are spread alike, 2 where they have nothing in common. Krugman (1991).</summary>
    /// <param name="x">The parts, any unit.</param>
    /// <param name="reference">The reference, q[i] = reference[i] / Σ reference: a nation, the sum of all sectors, another region. Same order, any unit.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static double Krugman(ReadOnlySpan<double> x, ReadOnlySpan<double> reference)
    {
        Shapes.RequireLength(x.Length, reference.Length, nameof(reference));
        double total = Parts.Total(x);
        double whole = Parts.Total(reference);
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
            sum += Math.Abs(x[i] / total - reference[i] / whole);
        return x.IsEmpty ? double.NaN : sum;
    }

    /// <summary>Σ |s − q| where q is the spread of the rest, whole[i] − x[i]. NaN where there is no rest: undefined.</summary>
    /// <param name="x">The parts, any unit.</param>
    /// <param name="whole">What <paramref name="x"/> is a part of, itself included; same unit and order.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static double KrugmanOfRest(ReadOnlySpan<double> x, ReadOnlySpan<double> whole)
    {
        Shapes.RequireLength(x.Length, whole.Length, nameof(whole));
        using var scratch = new Scratch(x.Length);
        for (int i = 0; i < x.Length; i++)
        {
            double rest = whole[i] - x[i];
            scratch.Values[i] = rest < 0 && -rest <= 1e-12 * whole[i] ? 0 : rest; // a total that was rounded after it was summed
        }

        return Krugman(x, scratch.Values);
    }

    /// <summary>½ Σ |s − q|, in [0, 1]: the share that would have to move to be spread as the reference; half of <see cref="Krugman"/>. Hoover (1936); Florence's coefficient of specialization or localization.</summary>
    /// <inheritdoc cref="Krugman"/>
    public static double Hoover(ReadOnlySpan<double> x, ReadOnlySpan<double> reference) => Krugman(x, reference) / 2;

    /// <summary>1 / Σ |s − q|, in [½, ∞): relative diversity. ∞ where both are spread alike: undefined. Duranton and Puga (2000).</summary>
    /// <inheritdoc cref="Krugman"/>
    public static double RelativeDiversity(ReadOnlySpan<double> x, ReadOnlySpan<double> reference) => 1 / Krugman(x, reference);

    /// <summary>√(½ Σ (s − q)²), in [0, 1]. Coulter (1989).</summary>
    /// <inheritdoc cref="Krugman"/>
    public static double Coulter(ReadOnlySpan<double> x, ReadOnlySpan<double> reference)
    {
        Shapes.RequireLength(x.Length, reference.Length, nameof(reference));
        return Math.Sqrt(EllisonGlaeserKernels.RawConcentration(x, reference) / 2);
    }

    /// <summary>
    /// Twice the area between the Lorenz curve of x against the reference (places in order of s / q) and the diagonal, in [0, 1]: the locational Gini of a sector, and
    /// the Gini of a region's structure against the nation. Krugman (1991) and EconGeo's <c>locational_gini</c> take the area once, in [0, ½]: divide by 2.
    /// </summary>
    /// <remarks>Where the reference has nothing and x has something the curve rises upright; where both have nothing there is no place.</remarks>
    /// <inheritdoc cref="Krugman"/>
    public static double LorenzGini(ReadOnlySpan<double> x, ReadOnlySpan<double> reference)
    {
        Shapes.RequireLength(x.Length, reference.Length, nameof(reference));
        double total = Parts.Total(x);
        double whole = Parts.Total(reference);
        if (!(total > 0 && whole > 0))
            return double.NaN;
        Step[] rented = ArrayPool<Step>.Shared.Rent(x.Length);
        using var scratch = new Scratch(x.Length);
        int count = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (!(x[i] > 0 || reference[i] > 0))
                continue;
            rented[count] = new(x[i] / total, reference[i] / whole);
            scratch.Values[count] = rented[count].Up / rented[count].Along;
            count++;
        }

        Span<Step> steps = rented.AsSpan(0, count);
        Sort(steps, scratch.Values[..count]);
        double area = 0;
        double along = 0;
        double up = 0;
        foreach (Step step in steps)
        {
            area += along * step.Up - up * step.Along; // none is negative, as slopes rise
            along += step.Along;
            up += step.Up;
        }

        ArrayPool<Step>.Shared.Return(rented);
        return Math.Max(0, area);
    }

    /// <summary>
    /// The Gini coefficient of the location quotients s / q, each place with weight one, in [0, 1 − 1/n]: REAT's <c>gini.spec</c> and <c>gini.conc</c>. Places where both have
    /// nothing do not count. NaN where the reference has nothing and x has something: undefined.
    /// </summary>
    /// <inheritdoc cref="Krugman"/>
    public static double GiniOfQuotients(ReadOnlySpan<double> x, ReadOnlySpan<double> reference)
    {
        Shapes.RequireLength(x.Length, reference.Length, nameof(reference));
        double total = Parts.Total(x);
        double whole = Parts.Total(reference);
        using var scratch = new Scratch(x.Length);
        int count = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (x[i] != 0 || reference[i] != 0)
                scratch.Values[count++] = x[i] / total / (reference[i] / whole);
        }

        Span<double> quotients = scratch.Values[..count];
        double sum = OrderedSum.Of(quotients);
        foreach (ref double quotient in quotients)
            quotient /= sum;
        return GiniOfShares(quotients);
    }

    /// <summary>
    /// Hachman's index, 1 / Σ s²/q, in (0, 1]: 1 where both are spread alike. It is the inverse of the average location quotient Σ s · (s / q). NaN where the reference has nothing
    /// and x has something: undefined. Hachman (1995).
    /// </summary>
    /// <inheritdoc cref="Krugman"/>
    public static double Hachman(ReadOnlySpan<double> x, ReadOnlySpan<double> reference)
    {
        Shapes.RequireLength(x.Length, reference.Length, nameof(reference));
        double total = Parts.Total(x);
        double whole = Parts.Total(reference);
        double average = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double share = x[i] / total;
            if (share != 0)
                average += share * (share / (reference[i] / whole));
        }

        return average is > 0 and < double.PositiveInfinity ? 1 / average : double.NaN;
    }

    /// <summary>Flat ones first, upright ones (x / 0 = ∞) last. Equal slopes in order of length, so that the order they were given in does not show.</summary>
    private static void Sort(Span<Step> steps, Span<double> slopes)
    {
        slopes.Sort(steps);
        for (int first = 0, end; first < slopes.Length; first = end)
        {
            for (end = first + 1; end < slopes.Length && slopes[end] == slopes[first];)
                end++;
            if (end - first > 1)
                steps[first..end].Sort(Step.ByLength);
        }
    }

    private readonly record struct Step(double Up, double Along)
    {
        internal static readonly Comparison<Step> ByLength = static (a, b) => a.Up != b.Up ? a.Up.CompareTo(b.Up) : a.Along.CompareTo(b.Along);
    }
}
