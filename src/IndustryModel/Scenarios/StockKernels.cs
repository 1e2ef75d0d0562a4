namespace IndustryModel.Scenarios;

/// <summary>A stock of capital or knowledge from what is invested and what wears out: the perpetual inventory with geometric depreciation, Goldsmith (1951), OECD (2009). The same bits on every 64-bit processor.</summary>
public static class StockKernels
{
    /// <summary>K₁ = (1 − δ) K₀ + I, or with investment in the middle of the year (1 − δ) K₀ + (1 − δ/2) I.</summary>
    /// <param name="initialStock">The stock before the first year, in the unit of investment: given, or by <see cref="InitialStock"/>.</param>
    /// <param name="investment">By year, in prices of one year; a negative one is a sale.</param>
    /// <param name="depreciation">δ, the share of the stock that wears out a year, in [0, 1].</param>
    /// <param name="timing">When investment enters the stock.</param>
    /// <param name="destination">The stock at the end of each year; may be <paramref name="investment"/> itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">A depreciation outside [0, 1], or an initial stock that is no finite number.</exception>
    /// <exception cref="ArgumentException">The destination has another length, or an investment is no finite number: its year, counted from 1, is named.</exception>
    public static void PerpetualInventory(double initialStock, ReadOnlySpan<double> investment, double depreciation, InvestmentTiming timing, Span<double> destination)
    {
        RequireDepreciation(depreciation);
        if (!double.IsFinite(initialStock))
            throw new ArgumentOutOfRangeException(nameof(initialStock), initialStock, "The initial stock is a finite number; 0 where nothing was there.");
        if (timing is not (InvestmentTiming.EndOfYear or InvestmentTiming.MidYear))
            throw new ArgumentOutOfRangeException(nameof(timing), timing, "Investment enters at EndOfYear or MidYear.");
        if (destination.Length != investment.Length)
            throw new ArgumentException($"The destination holds {destination.Length} values; {investment.Length} are needed, one a year.", nameof(destination));
        for (int i = 0; i < investment.Length; i++)
        {
            if (!double.IsFinite(investment[i]))
                throw new ArgumentException($"The investment of year {i + 1} is {investment[i]}; a finite number is expected, 0 where nothing was invested.", nameof(investment));
        }

        double kept = timing == InvestmentTiming.MidYear ? 1 - depreciation / 2 : 1;
        double stock = initialStock;
        for (int i = 0; i < investment.Length; i++)
        {
            stock = (1 - depreciation) * stock + kept * investment[i];
            destination[i] = stock;
        }
    }

    /// <summary>I₁ / (g + δ): the stock before the first year, had investment grown at g for ever. Harberger (1978).</summary>
    /// <param name="firstInvestment">I₁, the investment of the first year.</param>
    /// <param name="growth">g, the growth of investment a year as a fraction.</param>
    /// <param name="depreciation">δ, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A depreciation outside [0, 1], an investment that is no finite number, or g + δ not positive, which leaves no such stock.</exception>
    public static double InitialStock(double firstInvestment, double growth, double depreciation)
    {
        RequireDepreciation(depreciation);
        if (!double.IsFinite(firstInvestment))
            throw new ArgumentOutOfRangeException(nameof(firstInvestment), firstInvestment, "The investment of the first year is a finite number.");
        if (!(growth + depreciation > 0 && double.IsFinite(growth)))
            throw new ArgumentOutOfRangeException(nameof(growth), growth, $"Growth plus depreciation ({depreciation}) is a positive number: otherwise no stock stands behind the first investment. Give the initial stock itself.");
        return firstInvestment / (growth + depreciation);
    }

    private static void RequireDepreciation(double depreciation)
    {
        if (!(depreciation is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(depreciation), depreciation, "Depreciation is the fraction of the stock that wears out a year, from 0 to 1, such as 0.15.");
    }
}
