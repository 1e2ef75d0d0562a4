namespace IndustryModel.Scenarios;

/// <summary>Where a quantile lies in a sorted sample: the value of this rank, and how far towards the next.</summary>
/// <param name="Rank">From 0 for the smallest value.</param>
/// <param name="Weight">The weight of the next value, in [0, 1); 0 where there is none.</param>
internal readonly record struct QuantilePosition(long Rank, double Weight)
{
    // What rounding may take from n p: 0.1 · 10 counts as 1, though the double is a little above a tenth. R's choice.
    private const double Fuzz = 4 * 2.220446049250313e-16;

    /// <summary>The position in a sample of at least one value, for a probability from 0 to 1.</summary>
    internal static QuantilePosition Of(QuantileType type, long count, double probability)
    {
        double a = type switch
        {
            QuantileType.NearestEven => -0.5,
            QuantileType.Hazen => 0.5,
            QuantileType.Linear => 1,
            QuantileType.MedianUnbiased => 1.0 / 3,
            QuantileType.NormalUnbiased => 3.0 / 8,
            _ => 0,
        };
        double stretch = type switch
        {
            QuantileType.Hazen => 0,
            QuantileType.Weibull => 1,
            QuantileType.Linear => -1,
            QuantileType.MedianUnbiased => 1.0 / 3,
            QuantileType.NormalUnbiased => 1.0 / 4,
            _ => 0,
        };
        double position = a + probability * (count + stretch); // counted from 1
        double below = Math.Floor(position + Fuzz);
        double part = position - below;
        bool between = part > Fuzz;
        double weight = type switch
        {
            QuantileType.InverseEmpirical => between ? 1 : 0,
            QuantileType.AveragedInverseEmpirical => between ? 1 : 0.5,
            QuantileType.NearestEven => between || (long)below % 2 != 0 ? 1 : 0,
            _ => between ? part : 0,
        };
        long rank = (long)below - 1;
        if (weight == 1)
            (rank, weight) = (rank + 1, 0);
        return rank < 0 ? new(0, 0) : rank >= count - 1 ? new(count - 1, 0) : new(rank, weight);
    }

    /// <summary>The quantile between the value of the rank and the next; never outside of them, and 0 without a sign.</summary>
    internal double Between(double value, double next) => Weight == 0 || value == next ? value + 0.0 : Math.Clamp((1 - Weight) * value + Weight * next, value, next) + 0.0;
}
