using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Scenarios;

public sealed class NormalKernelTests
{
    [Fact]
    public void Quantiles_are_within_four_units_in_the_last_place() => Assert.All(GoldenRows.Numbers("inverse_normal"), row =>
        Assert.True(GoldenRows.Units(row[1], NormalKernels.Quantile(row[0])) <= 4, $"{row[0]:R}: {row[1]:R}, ours {NormalKernels.Quantile(row[0]):R}"));

    [Fact]
    public void Probabilities_are_within_four_units_in_the_last_place_down_to_the_smallest() => Assert.All(GoldenRows.Numbers("normal_cdf"), row =>
        Assert.True(GoldenRows.Units(row[1], NormalKernels.Cdf(row[0])) <= 4, $"{row[0]:R}: {row[1]:R}, ours {NormalKernels.Cdf(row[0]):R}"));

    [Fact]
    public void What_lies_at_the_ends_is_exact()
    {
        Assert.Equal(double.NegativeInfinity, NormalKernels.Quantile(0));
        Assert.Equal(double.PositiveInfinity, NormalKernels.Quantile(1));
        Assert.Equal(0, NormalKernels.Quantile(0.5));
        Assert.Equal(0, NormalKernels.Cdf(double.NegativeInfinity));
        Assert.Equal(1, NormalKernels.Cdf(double.PositiveInfinity));
        Assert.Equal(0.5, NormalKernels.Cdf(0));
        Assert.Equal(0, NormalKernels.Cdf(double.MinValue));
    }

    [Fact]
    public void Density_falls_off_as_it_must()
    {
        Assert.Equal(1 / Math.Sqrt(2 * Math.PI), NormalKernels.Density(0), 1e-16);
        Assert.Equal(NormalKernels.Density(1.5), NormalKernels.Density(-1.5));
        Assert.Equal(Math.Exp(-12.5) / Math.Sqrt(2 * Math.PI), NormalKernels.Density(5), 1e-20);
        Assert.Equal(0, NormalKernels.Density(50));
    }

    [Property]
    public void A_quantile_has_its_probability(DrawnProbability p)
    {
        double z = NormalKernels.Quantile(p.Value);
        double allowed = p.Value is 0 or 1 ? 0 : 1e-15 * (1 + z * z) * p.Value + 1e-322; // a unit of z is up to z² units of its probability
        Assert.Equal(p.Value, NormalKernels.Cdf(z), allowed);
    }

    [Property]
    public void Sides_mirror_each_other(DrawnProbability p)
    {
        double other = 1 - p.Value;
        Assert.Equal(-NormalKernels.Quantile(other), NormalKernels.Quantile(1 - other));
    }

    [Property]
    public void More_is_not_less(DrawnProbability a, DrawnProbability b)
    {
        (double low, double high) = (Math.Min(a.Value, b.Value), Math.Max(a.Value, b.Value));
        Assert.True(NormalKernels.Quantile(low) <= NormalKernels.Quantile(high));
        Assert.True(NormalKernels.Cdf(low * 20 - 10) <= NormalKernels.Cdf(high * 20 - 10));
    }

    [Fact]
    public void Borders_between_formulas_leave_no_step()
    {
        foreach (double border in new[] { -0.67, 0.67 })
            Assert.Equal(NormalKernels.Cdf(Math.BitDecrement(border)), NormalKernels.Cdf(Math.BitIncrement(border)), 5e-16);
        foreach (double border in new[] { 0.075, 0.925, 1.3887943864964021e-11 }) // the last: e^(−25)
            Assert.Equal(NormalKernels.Quantile(Math.BitDecrement(border)), NormalKernels.Quantile(Math.BitIncrement(border)), 5e-15);
    }

    [Fact]
    public void Spans_give_what_single_figures_give_also_in_place()
    {
        double[] p = [0, 1e-300, 0.01, 0.3, 0.5, 0.77, 0.999, 1];
        double[] z = new double[p.Length];
        NormalKernels.Quantile(p, z);
        Assert.Equal(p.Select(NormalKernels.Quantile), z);
        double[] back = [.. z];
        NormalKernels.Cdf(back, back);
        Assert.Equal(z.Select(NormalKernels.Cdf), back);
    }

    [Fact]
    public void What_is_no_probability_is_refused()
    {
        foreach (double wrong in new[] { -1e-300, 1.0000000000000002, double.NaN, double.PositiveInfinity })
        {
            Assert.StartsWith("A probability is a number from 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => NormalKernels.Quantile(wrong)).Message, StringComparison.Ordinal);
            Assert.StartsWith("A probability is a number from 0 to 1; number 1 is not.", Assert.Throws<ArgumentOutOfRangeException>(() => NormalKernels.Quantile([0.5, wrong], new double[2])).Message, StringComparison.Ordinal);
        }

        Assert.StartsWith("The distribution function of a missing value is unknown: leave the value out.", Assert.Throws<ArgumentOutOfRangeException>(() => NormalKernels.Cdf(double.NaN)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The distribution function of a missing value is unknown: leave value 1 out.", Assert.Throws<ArgumentOutOfRangeException>(() => NormalKernels.Cdf([0, double.NaN], new double[2])).Message, StringComparison.Ordinal);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => NormalKernels.Quantile([0.5, 0.5], new double[1])).Message);
    }
}
