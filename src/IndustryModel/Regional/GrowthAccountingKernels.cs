using System.Runtime.Intrinsics;
using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>
/// Growth accounting of plain numbers: the logarithmic mean Divisia index (LMDI-I), additive and multiplicative, without a residual, and the split of productivity growth within and between sectors.
/// No allocation, the same bits on every 64-bit processor. NaN is missing, and makes missing what it enters.
/// </summary>
public static class GrowthAccountingKernels
{
    /// <summary>Two factors that differ by no more than this part of themselves are equal: figures in decimals are not exact, nor are their quotients.</summary>
    private const double Rounding = 1.0 / (1L << 50);

    /// <summary>L(a, b) = (a − b) / ln(a/b), between a and b; L(a, a) = a and L(a, 0) = 0, its limits. Törnqvist, Vartia and Vartia (1985).</summary>
    /// <returns>NaN for a negative number: undefined.</returns>
    public static double LogarithmicMean(double a, double b) => a switch
    {
        < 0 => double.NaN,
        _ when b < 0 => double.NaN,
        0 => b * 0,
        _ when b == 0 => a * 0,
        _ when a == b => a,
        _ when a < b => (b - a) / PlainLog.OfRatio(b, a),
        _ => (a - b) / PlainLog.OfRatio(a, b),
    };

    /// <summary>Growth of each figure, (x1 − x0) / x0, as a fraction.</summary>
    /// <param name="start">Figures at the start.</param>
    /// <param name="end">Figures at the end.</param>
    /// <param name="destination">May be one of the inputs. NaN where a figure starts at zero: there is no growth from nothing.</param>
    /// <exception cref="ArgumentException">Lengths differ, or the destination is too short.</exception>
    public static void Growth(ReadOnlySpan<double> start, ReadOnlySpan<double> end, Span<double> destination)
    {
        Shapes.RequireLength(start.Length, end.Length, nameof(end));
        Shapes.RequireRoom(start.Length, destination.Length);
        for (int i = 0; i < start.Length; i++)
            destination[i] = start[i] == 0 ? double.NaN : (end[i] - start[i]) / start[i];
    }

    /// <summary>
    /// Additive LMDI-I of V = Σ over i of v[i], v[i] the product of the factors f[k][i]: Δ[k][i] = L(v1[i], v0[i]) · ln(f1[k][i] / f0[k][i]). Over k they sum to v1[i] − v0[i]. Ang and Choi (1997), Ang (2005).
    /// A v that comes from zero or goes to zero is taken by the analytic limit: its change falls in equal parts on the factors that are zero there. Ang and Liu (2007).
    /// </summary>
    /// <param name="start">The values v at the start.</param>
    /// <param name="end">The values v at the end.</param>
    /// <param name="factorsStart">The factors at the start, one row of values for each factor; none negative.</param>
    /// <param name="factorsEnd">The same at the end.</param>
    /// <param name="destination">A row for each factor. NaN where a value is zero, another is not, and no factor says why: undefined.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void Additive(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> factorsStart, ReadOnlySpan<double> factorsEnd, Span<double> destination)
    {
        int count = start.Length;
        Shapes.RequireLength(count, end.Length, nameof(end));
        int factors = Shapes.Rows(factorsStart.Length, count, nameof(factorsStart));
        Shapes.RequireLength(factorsStart.Length, factorsEnd.Length, nameof(factorsEnd));
        Shapes.RequireRoom(factorsStart.Length, destination.Length);
        for (int i = 0; i < count; i++)
        {
            if (i + Vector512<double>.Count <= count && TryBlock(start, end, factorsStart, factorsEnd, i, destination))
            {
                i += Vector512<double>.Count - 1;
                continue;
            }

            double mean = LogarithmicMean(start[i], end[i]);
            bool vanishes = mean == 0 && start[i] != end[i];
            int zeros = 0;
            for (int k = 0; vanishes && k < factors; k++)
            {
                if ((start[i] == 0 ? factorsStart : factorsEnd)[k * count + i] == 0)
                    zeros++;
            }

            for (int k = 0; k < factors; k++)
            {
                int at = k * count + i;
                destination[at] = vanishes ? AtLimit(end[i] - start[i], (start[i] == 0 ? factorsStart : factorsEnd)[at], zeros) : mean * LogChange(factorsStart[at], factorsEnd[at], mean);
            }
        }
    }

    /// <summary>Multiplicative LMDI-I: D[k] = exp(Σ over i of Δ[k][i] / L(V1, V0)). Over k they multiply to V1 / V0. Ang and Liu (2001).</summary>
    /// <param name="additive">The additive effects, a row for each factor, as <see cref="Additive"/> gives them.</param>
    /// <param name="start">The total at the start.</param>
    /// <param name="end">The total at the end.</param>
    /// <param name="destination">A value for each factor; its length says how many there are. NaN for totals of zero: undefined.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows.</exception>
    public static void Multiplicative(ReadOnlySpan<double> additive, double start, double end, Span<double> destination)
    {
        int count = Shapes.Rows(additive.Length, destination.Length, nameof(additive));
        int terms = count;
        double mean = LogarithmicMean(start, end);
        for (int k = 0; k < destination.Length; k++)
        {
            double effect = OrderedSum.Of(additive.Slice(k * terms, terms));
            destination[k] = mean == 0 ? double.NaN : Elementary.Exp(effect / mean);
        }
    }

    /// <summary>
    /// Value added by sector as employment × structure × productivity, v[s] = L · (l[s]/L) · (v[s]/l[s]), additive LMDI-I. Where a sector has nobody at work in one of the years its productivity is taken unchanged, so that its coming or going is structure; where nobody works in the region, its structure is taken unchanged too.
    /// </summary>
    /// <param name="laborStart">Employment by sector at the start.</param>
    /// <param name="laborEnd">Employment by sector at the end.</param>
    /// <param name="valueStart">Value added by sector at the start.</param>
    /// <param name="valueEnd">Value added by sector at the end.</param>
    /// <param name="destination">Three rows: employment, structure, productivity. NaN where value is added without anybody at work, or value added is negative: undefined.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void Employment(ReadOnlySpan<double> laborStart, ReadOnlySpan<double> laborEnd, ReadOnlySpan<double> valueStart, ReadOnlySpan<double> valueEnd, Span<double> destination)
    {
        int sectors = RequireLevels(laborStart, laborEnd, valueStart, valueEnd);
        Shapes.RequireRoom(3 * sectors, destination.Length);
        using var scratch = new Scratch(6 * sectors);
        Span<double> factors = scratch.Values;
        (double before, double after) = Settled(OrderedSum.Of(laborStart), OrderedSum.Of(laborEnd));
        for (int s = 0; s < sectors; s++)
        {
            (double q0, double q1) = Settled(Productivities(laborStart[s], laborEnd[s], valueStart[s], valueEnd[s]));
            (double w0, double w1) = Settled(before == 0 ? 0 : laborStart[s] / before, after == 0 ? 0 : laborEnd[s] / after);
            (factors[s], factors[sectors + s], factors[2 * sectors + s]) = (before, before == 0 ? w1 : w0, q0);
            (factors[3 * sectors + s], factors[4 * sectors + s], factors[5 * sectors + s]) = (after, after == 0 ? w0 : w1, q1);
        }

        Additive(valueStart, valueEnd, factors[..(3 * sectors)], factors[(3 * sectors)..], destination);
    }

    /// <summary>Value added by sector as employment of the sector × productivity, additive LMDI-I: the first is the sum of employment and structure, and exactly 0 where nobody comes or goes.</summary>
    /// <remarks>Two rows: employment, productivity.</remarks>
    internal static void SectorEmployment(ReadOnlySpan<double> laborStart, ReadOnlySpan<double> laborEnd, ReadOnlySpan<double> valueStart, ReadOnlySpan<double> valueEnd, Span<double> destination)
    {
        int sectors = RequireLevels(laborStart, laborEnd, valueStart, valueEnd);
        using var scratch = new Scratch(4 * sectors);
        Span<double> factors = scratch.Values;
        laborStart.CopyTo(factors);
        laborEnd.CopyTo(factors[(2 * sectors)..]);
        for (int s = 0; s < sectors; s++)
            (factors[sectors + s], factors[3 * sectors + s]) = Settled(Productivities(laborStart[s], laborEnd[s], valueStart[s], valueEnd[s]));
        Additive(valueStart, valueEnd, factors[..(2 * sectors)], factors[(2 * sectors)..], destination);
    }

    /// <summary>
    /// Growth of productivity Q = Σ w[s]·q[s], w a sector's share of employment and q its productivity: within w0·Δq, between q0·Δw, dynamic Δw·Δq. They sum to Q1 − Q0. Fabricant (1942), with the names of structural-change analysis.
    /// Where a sector has nobody at work in one of the years its productivity is taken unchanged, so that its coming or going is between.
    /// </summary>
    /// <param name="laborStart">Employment by sector at the start.</param>
    /// <param name="laborEnd">Employment by sector at the end.</param>
    /// <param name="valueStart">Value added by sector at the start.</param>
    /// <param name="valueEnd">Value added by sector at the end.</param>
    /// <param name="destination">Three rows: within, between, dynamic, in units of value by unit of labor. NaN where value is added without anybody at work: undefined.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void WithinBetween(ReadOnlySpan<double> laborStart, ReadOnlySpan<double> laborEnd, ReadOnlySpan<double> valueStart, ReadOnlySpan<double> valueEnd, Span<double> destination)
    {
        int sectors = RequireLevels(laborStart, laborEnd, valueStart, valueEnd);
        Shapes.RequireRoom(3 * sectors, destination.Length);
        double before = OrderedSum.Of(laborStart);
        double after = OrderedSum.Of(laborEnd);
        for (int s = 0; s < sectors; s++)
        {
            (double q0, double q1) = Productivities(laborStart[s], laborEnd[s], valueStart[s], valueEnd[s]);
            (double w0, double w1) = (laborStart[s] / before, laborEnd[s] / after);
            destination[s] = w0 * (q1 - q0);
            destination[sectors + s] = q0 * (w1 - w0);
            destination[2 * sectors + s] = (w1 - w0) * (q1 - q0);
        }
    }

    /// <summary>Eight values at once, where all are positive and change, and all their factors are positive: by the same operations as one by one.</summary>
    private static bool TryBlock(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> factorsStart, ReadOnlySpan<double> factorsEnd, int at, Span<double> destination)
    {
        int count = start.Length;
        Vector512<double> before = Vector512.Create(start[at..]);
        Vector512<double> after = Vector512.Create(end[at..]);
        Vector512<double> least = Vector512.Min(before, after);
        Vector512<double> most = Vector512.Max(before, after);
        for (int k = at; k < factorsStart.Length; k += count)
        {
            Vector512<double> first = Vector512.Create(factorsStart[k..]);
            Vector512<double> last = Vector512.Create(factorsEnd[k..]);
            least = Vector512.Min(least, Vector512.Min(first, last));
            most = Vector512.Max(most, Vector512.Max(first, last));
        }

        if (!Vector512.GreaterThanAll(least, Vector512<double>.Zero) || !Vector512.LessThanAll(most, Vector512.Create(double.PositiveInfinity)) || Vector512.EqualsAny(before, after))
            return false; // NaN is neither
        Vector512<double> larger = Vector512.Max(before, after);
        Vector512<double> smaller = Vector512.Min(before, after);
        Vector512<double> mean = (larger - smaller) / PlainLog.OfRatio(larger, smaller);
        if (Vector512.EqualsAny(mean, Vector512<double>.Zero))
            return false;
        for (int k = at; k < factorsStart.Length; k += count)
        {
            Vector512<double> first = Vector512.Create(factorsStart[k..]);
            Vector512<double> last = Vector512.Create(factorsEnd[k..]);
            Vector512<double> log = PlainLog.OfRatio(Vector512.Max(first, last), Vector512.Min(first, last));
            Vector512<double> change = mean * Vector512.ConditionalSelect(Vector512.LessThanOrEqual(first, last), log, -log);
            change.CopyTo(destination[k..]);
        }

        return true;
    }

    private static int RequireLevels(ReadOnlySpan<double> laborStart, ReadOnlySpan<double> laborEnd, ReadOnlySpan<double> valueStart, ReadOnlySpan<double> valueEnd)
    {
        Shapes.RequireLength(laborStart.Length, laborEnd.Length, nameof(laborEnd));
        Shapes.RequireLength(laborStart.Length, valueStart.Length, nameof(valueStart));
        Shapes.RequireLength(laborStart.Length, valueEnd.Length, nameof(valueEnd));
        return laborStart.Length;
    }

    private static (double Start, double End) Productivities(double laborStart, double laborEnd, double valueStart, double valueEnd)
    {
        double start = Productivity(laborStart, valueStart);
        double end = Productivity(laborEnd, valueEnd);
        bool noStart = laborStart == 0 && valueStart == 0;
        bool noEnd = laborEnd == 0 && valueEnd == 0;
        return noStart && noEnd ? (0, 0) : noStart ? (end, end) : noEnd ? (start, start) : (start, end);
    }

    private static (double Start, double End) Settled((double Start, double End) factor) => Settled(factor.Start, factor.End);

    private static (double Start, double End) Settled(double start, double end) => Math.Abs(end - start) <= Rounding * Math.Abs(start) ? (start, start) : (start, end);

    private static double Productivity(double labor, double value) => labor == 0 ? double.NaN : value / labor;

    private static double AtLimit(double change, double factor, int zeros) => factor == 0 ? change / zeros : zeros == 0 ? double.NaN : factor * 0;

    /// <summary>ln(end/start), or 0 where the value is zero in both years, so that the factor has no weight.</summary>
    private static double LogChange(double start, double end, double mean)
    {
        if (mean == 0)
            return start * 0 + end * 0;
        if (!(start > 0 && end > 0))
            return double.NaN;
        return start <= end ? PlainLog.OfRatio(end, start) : -PlainLog.OfRatio(start, end);
    }
}
