using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

/// <summary>Points added to fractions: rounded once where figures are, and still numbers where no figure ever is.</summary>
public sealed class FractionDifferenceTests
{
    [Fact]
    public void A_sum_is_rounded_once()
    {
        Assert.Equal(0.3, (Share.FromPercent(10) + new PercentagePoints(20)).Fraction); // 0.1 + 0.2 in doubles is 0.30000000000000004
        Assert.Equal(0.3, (GrowthRate.FromPercent(10) + new PercentagePoints(20)).Fraction);
        Assert.Equal(0.09999999999999999, (Share.FromPercent(30) - new PercentagePoints(20)).Fraction); // 0.3 - 0.2 in doubles is 0.09999999999999998
    }

    [Property]
    public void A_sum_is_the_double_nearest_to_the_exact_one(GrowthRate rate, PercentagePoints points)
    {
        if (rate.Fraction is > 1e15 or (> -1e-60 and < 1e-60 and not 0) || points.Value is > 1e15 or < -100 or (> -1e-60 and < 1e-60 and not 0) || rate.Fraction + points.Value / 100 < -1)
            return;
        double sum = (rate + points).Fraction;
        System.Numerics.BigInteger exact = (100 * ExactMath.Of(rate.Fraction) + ExactMath.Of(points.Value)) / 100;
        Assert.InRange(Math.Abs(ExactMath.UlpsOff(sum, exact)), 0, 0.500001);
    }

    [Fact]
    public void A_sum_at_a_power_of_two_is_the_nearest_double()
    {
        GrowthRate sum = GrowthRate.FromPercent(13.5) + new PercentagePoints(-1);
        Assert.Equal(0.125, sum.Fraction); // a third of a step above 0.125, where steps are twice those below
        System.Numerics.BigInteger exact = (100 * ExactMath.Of(0.135) - ExactMath.Of(1)) / 100;
        Assert.InRange(ExactMath.UlpsOff(0.125, exact), -0.33, -0.31);
        Assert.InRange(ExactMath.UlpsOff(-0.125, -exact), 0.31, 0.33);
        Assert.InRange(ExactMath.UlpsOff(Math.BitIncrement(0.125), exact), 0.67, 0.69);
    }

    [Theory]
    [InlineData(1e279, 1e277)]
    [InlineData(1e281, 1e279)]
    [InlineData(1e285, 1e283)]
    [InlineData(9e291, 9e289)]
    public void A_rate_takes_points_of_any_size(double points, double fraction)
    {
        Assert.Equal(fraction, (GrowthRate.FromPercent(5) + new PercentagePoints(points)).Fraction, fraction * 1e-15);
        Assert.Equal(fraction, (GrowthRate.FromPercent(5) - new PercentagePoints(-points)).Fraction, fraction * 1e-15);
    }

    [Theory]
    [InlineData(1e281)]
    [InlineData(1e304)]
    [InlineData(double.MaxValue)]
    [InlineData(-double.MaxValue)]
    public void A_refusal_says_what_would_become_of_it(double points)
    {
        double fraction = points / 100;
        Assert.Equal(fraction, Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromPercent(12) + new PercentagePoints(points)).ActualValue);
        Assert.Equal(-fraction, Assert.Throws<ArgumentOutOfRangeException>(() => Share.FromPercent(12) - new PercentagePoints(points)).ActualValue);
        if (fraction < -1)
            Assert.Equal(fraction, Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromPercent(12) + new PercentagePoints(points)).ActualValue);
    }
}
