using IndustryModel.Accounts;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Accounts;

public sealed class ToleranceTests
{
    [Theory]
    [InlineData("1 2 3", 1)]
    [InlineData("1 2 c", 1)]
    [InlineData("1 2.5 3", 0.1)]
    [InlineData("0.25 1 3", 0.01)]
    [InlineData("1 0.001 3", 0.001)]
    [InlineData("1 0.123456 3", 0.000001)]
    [InlineData("1 0.1234567 3", 0.000001)]
    [InlineData("12345678901.5 2 3", 0.1)]
    [InlineData("1234567.8 2 3", 0.1)]
    [InlineData("1158.38 2 3", 0.01)] // in doubles, 1158.38 / 0.01 is no whole number
    [InlineData("-1.5 2 3", 0.1)]
    [InlineData("0 0 0", 1)]
    public void The_last_decimal_is_that_of_the_figures(string figures, double expected) => Assert.Equal(expected, Cube("x", CurrentGva, "R1", "A B C", 2018, figures).LastDecimal, 1e-12);

    [Fact]
    public void A_difference_of_just_the_tolerance_is_allowed()
    {
        DataCube cube = Cube("x", CurrentGva, "R1", "TOTAL A B-U", 2018, "0 1 1"); // a whole of 0 adds nothing of its own
        Assert.Empty(cube.CheckConsistency(ConsistencyTolerance.Within(2)).Findings);
        Assert.Single(cube.CheckConsistency(ConsistencyTolerance.Within(Math.BitDecrement(2.0))).Findings.Where(f => f.Issue == ConsistencyIssue.SumDiffers));
        DataCube above = Cube("x", CurrentGva, "R1", "B-E C", 2018, "0 2");
        Assert.Empty(above.CheckConsistency(ConsistencyTolerance.Within(2)).Findings);
        Assert.Single(above.CheckConsistency(ConsistencyTolerance.Within(1.9)).Findings);
    }

    [Fact]
    public void Sums_of_large_figures_may_differ_in_their_last_bits()
    {
        Assert.Empty(Cube("x", CurrentGva, "R1", "TOTAL A B-U", 2018, "1e9 5e8 500000000.9").CheckConsistency(ConsistencyTolerance.Exact).Findings);
        Assert.NotEmpty(Cube("x", CurrentGva, "R1", "TOTAL A B-U", 2018, "1e9 5e8 500000001.1").CheckConsistency(ConsistencyTolerance.Exact).Findings);
        Assert.NotEmpty(Cube("x", CurrentGva, "R1", "TOTAL A B-U", 2018, "0.001 0.0005 0.0006").CheckConsistency(ConsistencyTolerance.Exact).Findings);
        Assert.NotEmpty(Cube("x", CurrentGva, "R1", "TOTAL A B-U", 2018, "-1e9 -5e8 -500000001.1").CheckConsistency(ConsistencyTolerance.Exact).Findings);
    }

    [Fact]
    public void A_tolerance_says_what_it_is()
    {
        Assert.StartsWith("A tolerance is a finite number that is not negative.", Assert.Throws<ArgumentOutOfRangeException>("absolute", () => ConsistencyTolerance.Within(double.PositiveInfinity)).Message, StringComparison.Ordinal);
        Assert.Equal((null, 2.5), (ConsistencyTolerance.Within(2.5).RoundingUnit, ConsistencyTolerance.Within(2.5).Absolute));
        Assert.Equal((null, 0.0), (ConsistencyTolerance.Exact.RoundingUnit, ConsistencyTolerance.Exact.Absolute));
        Assert.Equal(0, ConsistencyTolerance.Within(0).Absolute);
        Assert.NotNull(ConsistencyTolerance.Rounding.RoundingUnit);
    }

    [Fact]
    public void Zero_is_not_negative()
        => Assert.Equal([false, false, true], ((string[])["0 1 2", "1 2 c", "-0.1 1 2"]).Select(figures => Cube("x", CurrentGva, "R1", "A B C", 2018, figures).HasNegative));
}
