using IndustryModel.Regional;

namespace IndustryModel.Tests.Regional;

public sealed class DistributionKernelTests
{
    [Fact]
    public void Case05_the_partition_of_an_economy()
    {
        double[] x = [2, 15, 5, 78];
        Assert.Equal(0.6338, DistributionKernels.Herfindahl(x), 1e-15);
        Assert.Equal(0.706394931771974, DistributionKernels.Entropy(x), 1e-15);
    }

    [Fact]
    public void Nothing_has_no_measure() => Assert.All(
        [DistributionKernels.Herfindahl([]), DistributionKernels.HerfindahlNormalized([]), DistributionKernels.EquivalentNumber([]), DistributionKernels.Gini([]), DistributionKernels.GiniNormalized([]),
            DistributionKernels.Hoover([]), DistributionKernels.Entropy([]), DistributionKernels.Evenness([]), DistributionKernels.CoefficientOfVariation([]), DistributionKernels.Coulter([]),
            DistributionKernels.Krugman([], []), DistributionKernels.KrugmanOfRest([], []), DistributionKernels.Hoover([], []), DistributionKernels.RelativeDiversity([], []),
            DistributionKernels.Coulter([], []), DistributionKernels.LorenzGini([], []), DistributionKernels.GiniOfQuotients([], []), DistributionKernels.Hachman([], [])],
        v => Assert.True(double.IsNaN(v)));

    [Fact]
    public void A_single_part_is_all_there_is_and_cannot_be_normalized()
    {
        Assert.Equal(1, DistributionKernels.Herfindahl([7]));
        Assert.Equal(1, DistributionKernels.EquivalentNumber([7]));
        Assert.Equal(0, DistributionKernels.Gini([7]));
        Assert.Equal(0, DistributionKernels.Hoover([7]));
        Assert.Equal(0, DistributionKernels.Entropy([7]));
        Assert.Equal(0, DistributionKernels.CoefficientOfVariation([7]));
        Assert.Equal(0, DistributionKernels.Coulter([7]));
        Assert.All([DistributionKernels.HerfindahlNormalized([7]), DistributionKernels.GiniNormalized([7]), DistributionKernels.Evenness([7]),
            DistributionKernels.CoefficientOfVariation([7], StandardDeviation.Sample)], v => Assert.True(double.IsNaN(v)));
    }

    [Fact]
    public void Three_equal_parts_reach_the_bounds_exactly_though_no_third_is_a_double()
    {
        double[] x = [0.1, 0.1, 0.1]; // their sum is 0.30000000000000004
        Assert.Equal(1.0 / 3, DistributionKernels.Herfindahl(x));
        Assert.Equal(3, DistributionKernels.EquivalentNumber(x));
        Assert.Equal(0, DistributionKernels.HerfindahlNormalized(x));
        Assert.Equal(0, DistributionKernels.Hoover(x));
        Assert.Equal(0, DistributionKernels.Gini(x));
        Assert.Equal(1, DistributionKernels.Evenness(x));
        Assert.Equal(0, DistributionKernels.CoefficientOfVariation(x));
    }

    [Fact]
    public void Zeros_throughout_have_no_shares() => Assert.All(
        [DistributionKernels.Herfindahl([0, 0]), DistributionKernels.HerfindahlNormalized([0, 0]), DistributionKernels.EquivalentNumber([0, 0]), DistributionKernels.Gini([0, 0]), DistributionKernels.Hoover([0, 0]),
            DistributionKernels.Entropy([0, 0]), DistributionKernels.Evenness([0, 0]), DistributionKernels.CoefficientOfVariation([0, 0]), DistributionKernels.Coulter([0, 0]),
            DistributionKernels.Krugman([0, 0], [1, 1]), DistributionKernels.Krugman([1, 1], [0, 0]), DistributionKernels.LorenzGini([0, 0], [1, 1]), DistributionKernels.LorenzGini([1, 1], [0, 0]),
            DistributionKernels.GiniOfQuotients([0, 0], [1, 1]), DistributionKernels.Hachman([0, 0], [1, 1]), DistributionKernels.Hachman([1, 1], [0, 0])],
        v => Assert.True(double.IsNaN(v)));

    [Fact]
    public void Nothing_in_common_is_the_largest_distance()
    {
        Assert.Equal(2, DistributionKernels.Krugman([1, 0], [0, 5]));
        Assert.Equal(1, DistributionKernels.Hoover([1, 0], [0, 5]));
        Assert.Equal(0.5, DistributionKernels.RelativeDiversity([1, 0], [0, 5]));
        Assert.Equal(1, DistributionKernels.LorenzGini([1, 0], [0, 5]));
        Assert.Equal(1, DistributionKernels.Coulter([1, 0], [0, 5]));
    }

    [Fact]
    public void Alike_is_infinitely_diverse_which_is_undefined() => Assert.Equal(double.PositiveInfinity, DistributionKernels.RelativeDiversity([1, 3], [2, 6]));

    [Fact]
    public void Something_where_the_reference_has_nothing_has_no_quotient()
    {
        Assert.True(double.IsNaN(DistributionKernels.GiniOfQuotients([1, 3], [0, 6])));
        Assert.True(double.IsNaN(DistributionKernels.Hachman([1, 3], [0, 6])));
        Assert.Equal(0.25, DistributionKernels.LorenzGini([1, 3], [0, 6])); // a quarter of it stands upright
    }

    [Fact]
    public void Places_where_both_have_nothing_do_not_count()
    {
        Assert.Equal(DistributionKernels.GiniOfQuotients([1, 3], [2, 2]), DistributionKernels.GiniOfQuotients([1, 0, 3], [2, 0, 2]));
        Assert.Equal(DistributionKernels.LorenzGini([1, 3], [2, 2]), DistributionKernels.LorenzGini([1, 0, 3], [2, 0, 2]));
        Assert.Equal(DistributionKernels.Hachman([1, 3], [2, 2]), DistributionKernels.Hachman([1, 0, 3], [2, 0, 2]));
        Assert.Equal(0.5, DistributionKernels.GiniOfQuotients([0, 3], [2, 2])); // a quotient of 0 counts
    }

    [Fact]
    public void Lorenz_curves_do_not_depend_on_the_order_of_equal_slopes() =>
        Assert.Equal(DistributionKernels.LorenzGini([1, 2, 3, 7], [3, 6, 9, 1]), DistributionKernels.LorenzGini([3, 7, 2, 1], [9, 1, 6, 3]));

    [Fact]
    public void The_whole_of_nothing_else_has_no_rest()
    {
        Assert.True(double.IsNaN(DistributionKernels.KrugmanOfRest([1, 3], [1, 3])));
        Assert.Equal(0.5, DistributionKernels.KrugmanOfRest([1, 3], [1, 3.5])); // the rest is all in the second
        Assert.Equal(0.5, DistributionKernels.KrugmanOfRest([1, 3], [1 - 1e-13, 4]), 1e-15); // a whole a rounding below its part
        Assert.True(double.IsNaN(DistributionKernels.KrugmanOfRest([1, 3], [0.9, 4]))); // a part above its whole is no part of it
    }

    [Theory]
    [InlineData(1e-150)]
    [InlineData(1e150)]
    public void Huge_and_tiny_scales_do_not_matter(double scale)
    {
        double[] x = [1 * scale, 2 * scale, 5 * scale];
        Assert.Equal(DistributionKernels.Herfindahl([1, 2, 5]), DistributionKernels.Herfindahl(x), 1e-15);
        Assert.Equal(DistributionKernels.Gini([1, 2, 5]), DistributionKernels.Gini(x), 1e-15);
        Assert.Equal(DistributionKernels.CoefficientOfVariation([1, 2, 5]), DistributionKernels.CoefficientOfVariation(x), 1e-15);
        Assert.Equal(DistributionKernels.LorenzGini([1, 2, 5], [4, 4, 4]), DistributionKernels.LorenzGini(x, [4, 4, 4]), 1e-15);
        Assert.Equal(DistributionKernels.Hachman([1, 2, 5], [4, 4, 4]), DistributionKernels.Hachman(x, [4, 4, 4]), 1e-15);
    }

    [Fact]
    public void A_negative_part_leaves_no_shares() => Assert.All(
        [DistributionKernels.Herfindahl([-1, 2]), DistributionKernels.Gini([-1, 2]), DistributionKernels.Hoover([-1, 2]), DistributionKernels.Entropy([-1, 2]), DistributionKernels.Coulter([-1, 2]),
            DistributionKernels.Krugman([-1, 2], [1, 1]), DistributionKernels.Krugman([1, 2], [-1, 1]), DistributionKernels.LorenzGini([-1, 2], [1, 1]), DistributionKernels.LorenzGini([1, 2], [-1, 3])],
        v => Assert.True(double.IsNaN(v)));

    [Fact]
    public void A_single_part_of_nothing_has_no_shares()
    {
        Assert.Equal(double.NaN, DistributionKernels.Gini([0]));
        Assert.Equal(double.NaN, DistributionKernels.Gini([double.NaN]));
        Assert.Equal(0, DistributionKernels.Gini([5]));
        Assert.Equal(double.NaN, Parts.Total([]));
    }

    [Fact]
    public void A_sum_beyond_the_range_of_numbers_leaves_no_shares()
    {
        Assert.Equal(double.NaN, DistributionKernels.Krugman([1e308, 1e308], [1, 1]));
        Assert.Equal(double.NaN, DistributionKernels.Krugman([1, 1], [1e308, 1e308]));
        Assert.Equal(double.NaN, DistributionKernels.Herfindahl([1e308, 1.5e308]));
        Assert.Equal(double.NaN, DistributionKernels.Gini([1e308, 1.5e308]));
    }

    [Fact]
    public void A_whole_a_rounding_below_its_part_counts_as_the_part_at_every_size()
    {
        Assert.Equal(0.5, DistributionKernels.KrugmanOfRest([1000, 3000], [1000 - 1e-10, 4000]), 1e-15);
        Assert.True(double.IsNaN(DistributionKernels.KrugmanOfRest([0.001, 0.003], [0.001 - 1e-12, 0.004])));
    }

    [Fact]
    public void Lengths_that_differ_are_refused()
    {
        const string Message = "Got 1 values where 2 were expected: all inputs have one order and one shape. (Parameter 'reference')";
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => DistributionKernels.Krugman([1, 2], [1])).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => DistributionKernels.Hoover([1, 2], [1])).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => DistributionKernels.Coulter([1, 2], [1])).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => DistributionKernels.Hachman([1, 2], [1])).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => DistributionKernels.LorenzGini([1, 2], [1])).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => DistributionKernels.GiniOfQuotients([1, 2], [1])).Message);
        Assert.Equal(Message.Replace("reference", "whole", StringComparison.Ordinal), Assert.Throws<ArgumentException>(() => DistributionKernels.KrugmanOfRest([1, 2], [1])).Message);
    }
}
