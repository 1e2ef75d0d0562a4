namespace IndustryModel.Scenarios;

/// <summary>
/// Sample quantiles by the nine definitions of Hyndman and Fan (1996), several at once, by counting and selection: only values near those asked for are put in order. No allocation; the same bits on every 64-bit processor,
/// whatever the order of the values.
/// </summary>
public static class QuantileKernels
{
    private const int AtOnce = 32;

    /// <summary>
    /// The quantiles of some values. For types 4 to 9 (1 − w) x₍ⱼ₎ + w x₍ⱼ₊₁₎ between the order statistics around the position that <see cref="QuantileType"/> names; n p counts as an integer when it differs from one by
    /// 4 ε at most, as in R.
    /// </summary>
    /// <param name="values">At least one, finite, in any order and unit.</param>
    /// <param name="probabilities">From 0 (the smallest value) to 1 (the largest), in any order.</param>
    /// <param name="destination">Room for a quantile of each probability, in the unit of the values.</param>
    /// <param name="scratch">Room for as many values, some of which are put in order there. May be the memory of <paramref name="values"/> itself, whose values are then lost.</param>
    /// <param name="type">Which of the nine definitions.</param>
    /// <exception cref="ArgumentException">There are no values, a value is NaN or infinite, or the destination or the scratch is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability is outside [0, 1] or NaN, or there is no such type.</exception>
    public static void Compute(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, Span<double> destination, Span<double> scratch, QuantileType type = QuantileType.Linear)
    {
        if (values.IsEmpty)
            throw new ArgumentException("Got no values: a quantile needs at least one.", nameof(values));
        if (scratch.Length < values.Length)
            throw new ArgumentException($"The scratch holds {scratch.Length} values; {values.Length} are needed.", nameof(scratch));
        if (destination.Length < probabilities.Length)
            throw new ArgumentException($"The destination holds {destination.Length} values; {probabilities.Length} are needed.", nameof(destination));
        RequireType(type);
        RequireProbabilities(probabilities);
        FiniteValues.Require(values, nameof(values));
        if (probabilities.Length > AtOnce && values.Overlaps(scratch))
        {
            Sorted(values, probabilities, destination, scratch, type);
            return;
        }

        for (; probabilities.Length > AtOnce; probabilities = probabilities[AtOnce..], destination = destination[AtOnce..])
            Few(values, probabilities[..AtOnce], destination, scratch, type);
        Few(values, probabilities, destination, scratch, type);
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no such type.</exception>
    internal static void RequireType(QuantileType type)
    {
        if (type is < QuantileType.InverseEmpirical or > QuantileType.NormalUnbiased)
            throw new ArgumentOutOfRangeException(nameof(type), type, $"There are nine types of quantiles, from {QuantileType.InverseEmpirical} (1) to {QuantileType.NormalUnbiased} (9).");
    }

    /// <exception cref="ArgumentOutOfRangeException">One is outside [0, 1] or NaN.</exception>
    internal static void RequireProbabilities(ReadOnlySpan<double> probabilities)
    {
        foreach (double probability in probabilities)
        {
            if (probability is not (>= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(probabilities), probability, "A probability is a fraction from 0 to 1, such as 0.05. For the 5th percentile pass 0.05, not 5.");
        }
    }

    private static void Few(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, Span<double> destination, Span<double> scratch, QuantileType type)
    {
        Span<QuantilePosition> positions = stackalloc QuantilePosition[AtOnce];
        Span<int> ranks = stackalloc int[2 * AtOnce];
        Span<double> ranked = stackalloc double[2 * AtOnce];
        int count = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            positions[i] = QuantilePosition.Of(type, values.Length, probabilities[i]);
            ranks[count++] = (int)positions[i].Rank;
            if (positions[i].Weight > 0)
                ranks[count++] = (int)positions[i].Rank + 1;
        }

        ranks = ranks[..count];
        ranks.Sort();
        int distinct = 0;
        for (int i = 0; i < count; i++)
        {
            if (i == 0 || ranks[i] != ranks[i - 1])
                ranks[distinct++] = ranks[i];
        }

        ranks = ranks[..distinct];
        OrderStatistics.Find(values, ranks, ranked, scratch);
        for (int i = 0; i < probabilities.Length; i++)
        {
            int at = ranks.IndexOf((int)positions[i].Rank);
            destination[i] = positions[i].Between(ranked[at], positions[i].Weight > 0 ? ranked[at + 1] : ranked[at]);
        }
    }

    /// <summary>Many probabilities of values that no one needs any more: sorted once.</summary>
    private static void Sorted(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, Span<double> destination, Span<double> scratch, QuantileType type)
    {
        values.CopyTo(scratch);
        scratch = scratch[..values.Length];
        scratch.Sort();
        for (int i = 0; i < probabilities.Length; i++)
        {
            var position = QuantilePosition.Of(type, scratch.Length, probabilities[i]);
            int rank = (int)position.Rank;
            destination[i] = position.Between(scratch[rank], position.Weight > 0 ? scratch[rank + 1] : scratch[rank]);
        }
    }
}
