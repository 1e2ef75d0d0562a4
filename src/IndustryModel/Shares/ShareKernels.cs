namespace IndustryModel.Shares;

/// <summary>The arithmetic of shares over raw numbers, for those who hold arrays. Allocates nothing; the same bits on every processor. NaN is missing, and makes every result it enters NaN.</summary>
public static partial class ShareKernels
{
    /// <summary>share[i] = part[i] / whole[i].</summary>
    /// <param name="parts">The parts, in any unit.</param>
    /// <param name="wholes">The wholes, in the same unit and order. A whole of 0 gives NaN or ∞: undefined.</param>
    /// <param name="destination">May be <paramref name="parts"/> or <paramref name="wholes"/> itself.</param>
    /// <exception cref="ArgumentException">Lengths differ, or the destination is too short.</exception>
    public static void Divide(ReadOnlySpan<double> parts, ReadOnlySpan<double> wholes, Span<double> destination)
    {
        RequireLength(parts.Length, wholes.Length, nameof(wholes));
        RequireRoom(parts.Length, destination.Length, nameof(destination));
        for (int i = 0; i < parts.Length; i++)
            destination[i] = parts[i] / wholes[i];
    }

    /// <summary>share[i] = x[i] / Σx, the sum in the order of the array.</summary>
    /// <param name="x">The parts of one whole, in any unit.</param>
    /// <param name="destination">May be <paramref name="x"/> itself.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static double OfSum(ReadOnlySpan<double> x, Span<double> destination)
    {
        RequireRoom(x.Length, destination.Length, nameof(destination));
        double sum = 0;
        foreach (double value in x)
            sum += value;
        for (int i = 0; i < x.Length; i++)
            destination[i] = x[i] / sum;
        return sum;
    }

    /// <summary>Contributions to the growth of a total, in percentage points: c[i] = 100 · (x1[i] − x0[i]) / X0. They sum to 100 · (X1 − X0) / X0.</summary>
    /// <param name="start">The parts at the start.</param>
    /// <param name="end">The parts at the end, same unit and order.</param>
    /// <param name="startTotal">The total at the start. 0 gives NaN or ∞: undefined.</param>
    /// <param name="destination">May be <paramref name="start"/> or <paramref name="end"/> itself.</param>
    /// <exception cref="ArgumentException">Lengths differ, or the destination is too short.</exception>
    public static void Contributions(ReadOnlySpan<double> start, ReadOnlySpan<double> end, double startTotal, Span<double> destination)
    {
        RequireLength(start.Length, end.Length, nameof(end));
        RequireRoom(start.Length, destination.Length, nameof(destination));
        for (int i = 0; i < start.Length; i++)
            destination[i] = 100 * (end[i] - start[i]) / startTotal;
    }

    /// <summary>
    /// Contributions to the growth of a chain-linked total in one year, in percentage points: c[i] = 100 · w[i] / Σw · (q1[i] / q0[i] − 1), where w are values of the
    /// start in current prices. This is growth at the prices of the year before, which does add up.
    /// </summary>
    /// <param name="weights">Values of the start in current prices.</param>
    /// <param name="weightTotal">Their total.</param>
    /// <param name="start">Volumes at the start.</param>
    /// <param name="end">Volumes one year later, same reference year.</param>
    /// <param name="destination">May be one of the inputs.</param>
    /// <exception cref="ArgumentException">Lengths differ, or the destination is too short.</exception>
    public static void VolumeContributions(ReadOnlySpan<double> weights, double weightTotal, ReadOnlySpan<double> start, ReadOnlySpan<double> end, Span<double> destination)
    {
        RequireLength(weights.Length, start.Length, nameof(start));
        RequireLength(weights.Length, end.Length, nameof(end));
        RequireRoom(weights.Length, destination.Length, nameof(destination));
        for (int i = 0; i < weights.Length; i++)
            destination[i] = 100 * weights[i] / weightTotal * ((end[i] - start[i]) / start[i]);
    }

    /// <summary>
    /// The change of a share s = x / (x + r) split into what the sector's own change did and what the rest's did: each is the mean of its effect when it comes first and when it comes last
    /// (the Shapley value of two factors), so that own + rest = s1 − s0 and the order does not matter. As fractions.
    /// </summary>
    /// <param name="x0">The sector at the start.</param>
    /// <param name="rest0">The rest at the start.</param>
    /// <param name="x1">The sector at the end.</param>
    /// <param name="rest1">The rest at the end.</param>
    public static (double Own, double Others) SplitChange(double x0, double rest0, double x1, double rest1)
    {
        double s00 = x0 / (x0 + rest0);
        double s10 = x1 / (x1 + rest0);
        double s01 = x0 / (x0 + rest1);
        double s11 = x1 / (x1 + rest1);
        return (0.5 * ((s10 - s00) + (s11 - s01)), 0.5 * ((s01 - s00) + (s11 - s10)));
    }

    /// <summary>
    /// The change of a share in current prices split into volume and price: with a = the sector's volume index over the total's, b = the same of prices, s1 − s0 = s0 · (a·b − 1);
    /// volume = s0 · (a − 1) · (1 + b) / 2, price = s0 · (b − 1) · (1 + a) / 2, which sum to the change exactly and do not depend on an order. As fractions.
    /// </summary>
    /// <param name="s0">The share at the start.</param>
    /// <param name="relativeVolume">The sector's volume growth factor over the total's.</param>
    /// <param name="relativePrice">The sector's price growth factor over the total's.</param>
    public static (double Volume, double Price) SplitVolumeAndPrice(double s0, double relativeVolume, double relativePrice)
        => (s0 * (relativeVolume - 1) * (1 + relativePrice) / 2, s0 * (relativePrice - 1) * (1 + relativeVolume) / 2);

    private static void RequireLength(int expected, int given, string name)
    {
        if (given != expected)
            throw new ArgumentException($"Got {given} values where {expected} were expected: all inputs have one order and one length.", name);
    }

    private static void RequireRoom(int needed, int given, string name)
    {
        if (given < needed)
            throw new ArgumentException($"The destination holds {given} values; {needed} are needed.", name);
    }
}
