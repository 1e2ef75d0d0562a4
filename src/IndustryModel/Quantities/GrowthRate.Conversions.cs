namespace IndustryModel.Quantities;

/// <remarks>
/// All conversions are computed in twice the precision of a double and rounded once, with the same bits on every processor; there and back again gives the rate
/// to the last bit or two, as far as the number between holds it: after a fall of 90 % a year for 20 years the cumulative growth is −100 % to the last bit, and no way leads back.
/// </remarks>
public readonly partial record struct GrowthRate
{
    private const double Largest = 1e290; // so that no conversion overflows on its way

    /// <summary>The continuous rate r with e^r = 1 + rate: ln(1 + rate).</summary>
    /// <exception cref="InvalidOperationException">The rate is −100 %: ln 0 is no number.</exception>
    public double Continuous => Fraction > -1
        ? Elementary.Log1P(Fraction)
        : throw new InvalidOperationException("A growth rate of -100 % has no continuous rate: ln(1 + rate) would be ln 0. Use Cumulative, or treat the end of a series apart.");

    /// <summary>The annual compound rate that leads from one level to another: (end / start)^(1 / years) − 1; −100 % where end is 0.</summary>
    /// <param name="start">The first level, in any unit.</param>
    /// <param name="end">The last level, in the same unit.</param>
    /// <param name="years">The years between, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">start is not positive and finite, end is negative or not finite, or years is not positive.</exception>
    public static GrowthRate Between(double start, double end, int years)
    {
        if (!(start > 0) || !double.IsFinite(start))
            throw new ArgumentOutOfRangeException(nameof(start), start, "Growth starts from a finite level above 0: from nothing there is no rate.");
        if (!(end >= 0) || !double.IsFinite(end))
            throw new ArgumentOutOfRangeException(nameof(end), end, "Growth ends at a finite level that is not negative.");
        ThrowIfNoYears(years);
        return end == 0 ? new(-1) : FromFraction(Elementary.RatioRootMinus1(start, end, years) + 0.0);
    }

    /// <summary>The annual compound rate between the levels of two years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As for the other one; or to is not after from.</exception>
    public static GrowthRate Between(double start, Year from, double end, Year to) => Between(start, end, to - from);

    /// <summary>The annual compound rate of a cumulative growth over some years: (1 + total)^(1 / years) − 1.</summary>
    /// <param name="total">The whole growth as a fraction: 0.5 for 50 %.</param>
    /// <param name="years">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">total is below −1 or not finite, or years is not positive.</exception>
    public static GrowthRate FromCumulative(double total, int years)
    {
        if (!IsValid(total))
            throw new ArgumentOutOfRangeException(nameof(total), total, "A cumulative growth is a finite fraction, at least −1 (−100 %).");
        ThrowIfNoYears(years);
        return total == -1 ? new(-1) : new(Elementary.RootMinus1(total, years) + 0.0);
    }

    /// <summary>The annual compound rate of a factor over some years: factor^(1 / years) − 1.</summary>
    /// <param name="factor">The last level over the first: 1.5 for a growth of 50 %.</param>
    /// <param name="years">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">factor is negative or not finite, or years is not positive.</exception>
    public static GrowthRate FromFactor(double factor, int years)
    {
        if (!(factor >= 0) || !double.IsFinite(factor))
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "A growth factor is a finite number that is not negative.");
        return Between(1, factor, years);
    }

    /// <summary>The annual compound rate of a continuous rate: e^rate − 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite, or e^rate is no number (above 667). −100 % has no continuous rate.</exception>
    public static GrowthRate FromContinuous(double rate) => double.IsFinite(rate) && IsValid(Elementary.Expm1(rate))
        ? new(Elementary.Expm1(rate) + 0.0)
        : throw new ArgumentOutOfRangeException(nameof(rate), rate, "A continuous rate is a finite number of at most 667, such as 0.015.");

    /// <summary>The cumulative growth over some years, as a fraction: (1 + rate)^years − 1.</summary>
    /// <param name="years">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">years is not positive.</exception>
    /// <exception cref="OverflowException">The growth is no number.</exception>
    public double Cumulative(int years)
    {
        ThrowIfNoYears(years);
        return Fraction == -1 ? -1 : Finite(Elementary.CompoundMinus1(Fraction, years), years);
    }

    /// <summary>What a level is multiplied by over some years: (1 + rate)^years; 1 for 0 years.</summary>
    /// <param name="years">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">years is negative.</exception>
    /// <exception cref="OverflowException">The factor is no number.</exception>
    public double Factor(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return years == 0 ? 1 : Fraction == -1 ? 0 : Finite(Elementary.CompoundFactor(Fraction, years), years);
    }

    /// <summary>The real rate of a nominal one: (1 + this) / (1 + prices) − 1.</summary>
    /// <param name="prices">The growth of prices (the deflator).</param>
    /// <exception cref="ArgumentOutOfRangeException">prices is −100 %.</exception>
    public GrowthRate DeflatedBy(GrowthRate prices) => prices.Fraction > -1
        ? FromFraction((((DoubleDouble)Fraction - prices.Fraction) / DoubleDouble.Sum(1, prices.Fraction)).Value + 0.0)
        : throw new ArgumentOutOfRangeException(nameof(prices), prices.Fraction, "Prices that fall by 100 % leave no real growth.");

    private static void ThrowIfNoYears(int years)
    {
        if (years < 1)
            throw new ArgumentOutOfRangeException(nameof(years), years, "Growth a year needs at least one year.");
    }

    private double Finite(double result, int years) => double.IsFinite(result) ? result
        : throw new OverflowException($"Growth of {this} a year over {years} years is larger than any number.");
}
