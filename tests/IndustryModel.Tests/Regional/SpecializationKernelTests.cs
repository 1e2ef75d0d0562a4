using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed class SpecializationKernelTests
{
    private static readonly double Ln2 = Math.Log(2);

    [Theory]
    [InlineData("krugman.spec_vs_nation.formula", SpecializationIndex.Krugman)]
    [InlineData("krugman.spec_vs_nation.reat", SpecializationIndex.Krugman)]
    [InlineData("krugman.spec_vs_nation.econgeo", SpecializationIndex.Krugman)]
    [InlineData("krugman.spec_half.econgeo", SpecializationIndex.Hoover)]
    [InlineData("krugman.spec_vs_rest_of_nation.formula", SpecializationIndex.KrugmanRestOfNation)]
    [InlineData("herfindahl.region.formula", SpecializationIndex.Herfindahl)]
    [InlineData("herfindahl.region.reat", SpecializationIndex.Herfindahl)]
    [InlineData("herfindahl.region.econgeo", SpecializationIndex.Herfindahl)]
    [InlineData("herfindahl.region_normalized.formula", SpecializationIndex.HerfindahlNormalized)]
    [InlineData("herfindahl.region_normalized.reat", SpecializationIndex.HerfindahlNormalized)]
    [InlineData("herfindahl.region_equivalent_number.reat", SpecializationIndex.EquivalentNumber)]
    [InlineData("gini.region.formula", SpecializationIndex.Gini)]
    [InlineData("gini.region_normalized.formula", SpecializationIndex.GiniNormalized)]
    [InlineData("gini.spec_lorenz.formula", SpecializationIndex.GiniRelative)]
    [InlineData("gini.spec_of_lq_unweighted.formula", SpecializationIndex.GiniOfQuotients)]
    [InlineData("hoover.region_vs_nation.formula", SpecializationIndex.Hoover)]
    [InlineData("hoover.region_vs_nation.reat", SpecializationIndex.Hoover)]
    [InlineData("hoover.region_vs_equal.formula", SpecializationIndex.HooverEqual)]
    [InlineData("theil_T.region.formula", SpecializationIndex.Theil)]
    [InlineData("theil_relative.region_vs_nation.formula", SpecializationIndex.TheilRelative)]
    [InlineData("entropy.region_natural.formula", SpecializationIndex.Entropy)]
    [InlineData("entropy.region_evenness.formula", SpecializationIndex.Evenness)]
    [InlineData("hachman.econgeo", SpecializationIndex.Hachman)]
    public void Measures_are_what_formulas_and_packages_give_also_with_a_region_without_activity(string golden, SpecializationIndex index) =>
        MeasureGolden.AssertRegions(golden, MeasureGolden.Sets, index);

    [Theory]
    [InlineData("krugman.spec_vs_mean_of_others.formula", SpecializationIndex.KrugmanMeanOfOthers)]
    [InlineData("herfindahl.region.econgeopy", SpecializationIndex.Herfindahl)]
    [InlineData("gini.region.reat", SpecializationIndex.Gini)]
    [InlineData("gini.region.reat_gini2", SpecializationIndex.Gini)]
    [InlineData("gini.region.ineq", SpecializationIndex.Gini)]
    [InlineData("gini.region.pysal", SpecializationIndex.Gini)]
    [InlineData("gini.region.econgeopy", SpecializationIndex.Gini)]
    [InlineData("gini.region_normalized.reat", SpecializationIndex.GiniNormalized)]
    [InlineData("gini.region_normalized.ineq", SpecializationIndex.GiniNormalized)]
    [InlineData("gini.spec_lq.reat", SpecializationIndex.GiniOfQuotients)]
    [InlineData("hoover.region_vs_equal.reat", SpecializationIndex.HooverEqual)]
    [InlineData("hoover.region_vs_equal.ineq_RS", SpecializationIndex.HooverEqual)]
    [InlineData("hoover.region_vs_equal.econgeopy", SpecializationIndex.HooverEqual)]
    [InlineData("theil_T.region.pysal", SpecializationIndex.Theil)]
    [InlineData("cv.region_population.ineq", SpecializationIndex.CoefficientOfVariation)]
    [InlineData("cv.region_sample.reat", SpecializationIndex.CoefficientOfVariationSample)]
    [InlineData("coulter.region.reat", SpecializationIndex.Coulter)]
    public void Measures_are_what_packages_give_where_all_regions_are_active(string golden, SpecializationIndex index) =>
        MeasureGolden.AssertRegions(golden, MeasureGolden.Active, index);

    [Theory]
    [InlineData("theil_T.region.ineq")]
    [InlineData("theil_T.region.dineq")]
    [InlineData("theil_T.region.ic2")]
    public void Theil_is_what_packages_give_that_drop_zeros_where_there_are_none(string golden) =>
        MeasureGolden.AssertRegions(golden, MeasureGolden.Positive, SpecializationIndex.Theil);

    [Fact]
    public void Entropy_in_bits_is_the_natural_one_over_ln_2()
    {
        MeasureGolden.AssertRegions("entropy.region_log2.formula", MeasureGolden.Sets, SpecializationIndex.Entropy, 1 / Ln2);
        MeasureGolden.AssertRegions("entropy.region.econgeopy", MeasureGolden.Active, SpecializationIndex.Entropy, only: "e");
        MeasureGolden.AssertRegions("entropy.log2_rounded3.econgeo", MeasureGolden.Active, SpecializationIndex.Entropy, 1 / Ln2, absolute: 0.000501);
    }

    [Theory]
    [InlineData("H j", SpecializationIndex.Hoover)]
    [InlineData("G j", SpecializationIndex.GiniOfQuotients)]
    [InlineData("K j", SpecializationIndex.KrugmanMeanOfOthers)]
    public void The_three_of_REAT_spec_have_each_a_name_here(string key, SpecializationIndex index) =>
        MeasureGolden.AssertRegions("specialization.spec_HGK.reat", MeasureGolden.Active, index, only: key);

    [Theory]
    [InlineData("krugman", SpecializationIndex.Krugman)]
    [InlineData("coefSpecialisation", SpecializationIndex.Hoover)]
    [InlineData("hhi", SpecializationIndex.Herfindahl)]
    [InlineData("hhiNormalised", SpecializationIndex.HerfindahlNormalized)]
    [InlineData("entropy", SpecializationIndex.Entropy)]
    [InlineData("entropyNormalised", SpecializationIndex.Evenness)]
    [InlineData("hachman", SpecializationIndex.Hachman)]
    public void The_seven_of_hinterland_have_each_a_name_here(string key, SpecializationIndex index) =>
        MeasureGolden.AssertRegions("structure.indices.hinterland", MeasureGolden.Sets, index, only: key);

    [Fact]
    public void Krugman_between_two_regions_is_what_REAT_gives() => Assert.All(MeasureGolden.Active.Except(["nl_emp4", "nl_gva6"]), set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        int n = matrix.Sectors.Length;
        Golden.Read("krugman.spec_pairs.reat").Set(set).AssertAgrees(
            row => DistributionKernels.Krugman(matrix.Values.AsSpan(matrix.Row(row[0]) * n, n), matrix.Values.AsSpan(matrix.Row(row[1]) * n, n)), absolute: 1e-14);
    });

    [Fact]
    public void Every_measure_of_a_table_worked_by_hand()
    {
        // shares 3/4, 1/4 and 1/4, 3/4; the nation 1/2, 1/2
        double[] x = [30, 10, 10, 30];
        Assert.Equal([0.5, 0.5], Of(x, [40, 40], SpecializationIndex.Krugman));
        Assert.Equal([1, 1], Of(x, [40, 40], SpecializationIndex.KrugmanRestOfNation));
        Assert.Equal([1, 1], Of(x, [40, 40], SpecializationIndex.KrugmanMeanOfOthers));
        Assert.Equal([0.625, 0.625], Of(x, [40, 40], SpecializationIndex.Herfindahl));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationIndex.HerfindahlNormalized));
        Assert.Equal([1.6, 1.6], Of(x, [40, 40], SpecializationIndex.EquivalentNumber));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationIndex.Gini));
        Assert.Equal([0.5, 0.5], Of(x, [40, 40], SpecializationIndex.GiniNormalized));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationIndex.GiniRelative));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationIndex.GiniOfQuotients));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationIndex.Hoover));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationIndex.HooverEqual));
        Assert.Equal([2, 2], Of(x, [40, 40], SpecializationIndex.RelativeDiversity));
        Assert.Equal([0.8, 0.8], Of(x, [40, 40], SpecializationIndex.Hachman));
        Assert.Equal([0.5, 0.5], Of(x, [40, 40], SpecializationIndex.CoefficientOfVariation));
        Assert.Equal([Math.Sqrt(0.5), Math.Sqrt(0.5)], Of(x, [40, 40], SpecializationIndex.CoefficientOfVariationSample));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationIndex.Coulter));
        double entropy = -(0.75 * Math.Log(0.75) + 0.25 * Math.Log(0.25));
        Assert.Equal(entropy, Of(x, [40, 40], SpecializationIndex.Entropy)[0], 1e-15);
        Assert.Equal(entropy / Ln2, Of(x, [40, 40], SpecializationIndex.Evenness)[0], 1e-15);
        Assert.Equal(Ln2 - entropy, Of(x, [40, 40], SpecializationIndex.Theil)[0], 1e-15);
        Assert.Equal(Ln2 - entropy, Of(x, [40, 40], SpecializationIndex.TheilRelative)[0], 1e-15);
    }

    [Fact]
    public void Measures_that_compare_look_at_the_benchmark_and_the_others_do_not()
    {
        double[] x = [30, 10, 10, 30];
        foreach (SpecializationIndex index in Enum.GetValues<SpecializationIndex>())
        {
            bool compares = index is SpecializationIndex.Krugman or SpecializationIndex.KrugmanRestOfNation or SpecializationIndex.GiniRelative or SpecializationIndex.GiniOfQuotients
                or SpecializationIndex.Hoover or SpecializationIndex.TheilRelative or SpecializationIndex.RelativeDiversity or SpecializationIndex.Hachman;
            Assert.Equal(compares, Of(x, [40, 40], index)[0] != Of(x, [80, 40], index)[0]);
        }
    }

    [Fact]
    public void Missing_figures_make_missing_their_own_region_and_nothing_else()
    {
        foreach (SpecializationIndex index in Enum.GetValues<SpecializationIndex>().Except([SpecializationIndex.KrugmanMeanOfOthers]))
            Assert.Equal([true, false], Of([1, double.NaN, 2, 5], [7, 9], index).Select(double.IsNaN));
        Assert.All(Of([1, double.NaN, 2, 5, 3, 3], [7, 9], SpecializationIndex.KrugmanMeanOfOthers), v => Assert.True(double.IsNaN(v))); // the mean of the others needs them all
    }

    [Fact]
    public void A_region_without_activity_or_with_a_negative_figure_has_no_measure()
    {
        foreach (SpecializationIndex index in Enum.GetValues<SpecializationIndex>())
            Assert.Equal([true, false], Of([0, 0, 2, 5, 3, 3], [7, 9], index).Take(2).Select(double.IsNaN));
        foreach (SpecializationIndex index in Enum.GetValues<SpecializationIndex>().Except([SpecializationIndex.KrugmanMeanOfOthers]))
            Assert.Equal([true, false], Of([-1, 3, 2, 5], [7, 9], index).Select(double.IsNaN));
    }

    [Fact]
    public void The_mean_of_others_leaves_out_who_has_none()
    {
        Assert.Equal([1, double.NaN, 1], Of([30, 10, 0, 0, 10, 30], [40, 40], SpecializationIndex.KrugmanMeanOfOthers));
        Assert.Equal([double.NaN, double.NaN], Of([30, 10, 0, 0], [40, 40], SpecializationIndex.KrugmanMeanOfOthers)); // there are no others
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Another_order_of_regions_and_sectors_changes_no_value(DrawnMatrix matrix, int seed)
    {
        int[] rows = DrawnMatrix.Order(matrix.Regions, seed & 0xFFFF);
        int[] columns = DrawnMatrix.Order(matrix.Sectors, seed & 0xFFF);
        DrawnMatrix permuted = matrix.Permuted(rows, columns);
        foreach (SpecializationIndex index in Enum.GetValues<SpecializationIndex>().Except([SpecializationIndex.RelativeDiversity]))
        {
            double[] ours = Of(matrix.Values, Sums(matrix), index);
            double[] theirs = Of(permuted.Values, Sums(permuted), index);
            for (int r = 0; r < rows.Length; r++)
                AssertClose(ours[rows[r]], theirs[r], index == SpecializationIndex.KrugmanRestOfNation ? 1e-5 : 1e-12); // a small rest of a large sum keeps few digits
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Values_stay_in_their_bounds(DrawnMatrix matrix)
    {
        int n = matrix.Sectors;
        double[] Values(SpecializationIndex index) => [.. Of(matrix.Values, Sums(matrix), index).Where(v => !double.IsNaN(v))];
        void Within(SpecializationIndex index, double low, double high) => Assert.All(Values(index), v => Assert.InRange(v, low == 0 ? 0 : low * (1 - 1e-12), high * (1 + 1e-12)));
        Within(SpecializationIndex.Krugman, 0, 2);
        Within(SpecializationIndex.KrugmanRestOfNation, 0, 2);
        Within(SpecializationIndex.KrugmanMeanOfOthers, 0, 2);
        Within(SpecializationIndex.Hoover, 0, 1);
        Within(SpecializationIndex.HooverEqual, 0, 1 - 1.0 / n);
        Within(SpecializationIndex.Herfindahl, 1.0 / n, 1);
        Within(SpecializationIndex.HerfindahlNormalized, 0, 1);
        Within(SpecializationIndex.EquivalentNumber, 1, n);
        Within(SpecializationIndex.Gini, 0, 1 - 1.0 / n);
        Within(SpecializationIndex.GiniNormalized, 0, 1);
        Within(SpecializationIndex.GiniRelative, 0, 1);
        Within(SpecializationIndex.GiniOfQuotients, 0, 1);
        Within(SpecializationIndex.Theil, 0, Math.Log(n));
        Within(SpecializationIndex.TheilRelative, 0, double.MaxValue);
        Within(SpecializationIndex.Entropy, 0, Math.Log(n));
        Within(SpecializationIndex.Evenness, 0, 1);
        Within(SpecializationIndex.Hachman, 0, 1);
        Within(SpecializationIndex.Coulter, 0, 1);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Shares_alike_are_no_specialization_and_a_single_sector_is_all(DrawnMatrix matrix)
    {
        int n = matrix.Sectors + 1;
        double scale = matrix.Scale * 0.1;
        double[] equal = [.. Enumerable.Repeat(scale, n)];
        Assert.All([SpecializationIndex.Krugman, SpecializationIndex.HerfindahlNormalized, SpecializationIndex.Gini, SpecializationIndex.GiniNormalized, SpecializationIndex.GiniRelative,
            SpecializationIndex.Hoover, SpecializationIndex.HooverEqual, SpecializationIndex.Theil, SpecializationIndex.TheilRelative, SpecializationIndex.CoefficientOfVariation,
            SpecializationIndex.Coulter], index => Assert.Equal(0, Of(equal, equal, index)[0]));
        Assert.Equal(1.0 / n, Of(equal, equal, SpecializationIndex.Herfindahl)[0]);
        Assert.Equal(n, Of(equal, equal, SpecializationIndex.EquivalentNumber)[0]);
        Assert.Equal(1, Of(equal, equal, SpecializationIndex.Evenness)[0]);
        Assert.Equal(Math.Log(n), Of(equal, equal, SpecializationIndex.Entropy)[0], 1e-14);
        double[] single = new double[n];
        single[n / 2] = scale;
        Assert.Equal(1, Of(single, equal, SpecializationIndex.Herfindahl)[0]);
        Assert.Equal(1, Of(single, equal, SpecializationIndex.HerfindahlNormalized)[0], 1e-14);
        Assert.Equal(1, Of(single, equal, SpecializationIndex.GiniNormalized)[0], 1e-14);
        Assert.Equal(0, Of(single, equal, SpecializationIndex.Entropy)[0]);
        Assert.Equal(Math.Log(n), Of(single, equal, SpecializationIndex.Theil)[0], 1e-14);
        Assert.Equal(1.0 / n, Of(single, equal, SpecializationIndex.Hachman)[0], 1e-14);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Measures_that_are_one_another_in_other_words_agree(DrawnMatrix matrix)
    {
        double[] Values(SpecializationIndex index) => Of(matrix.Values, Sums(matrix), index);
        void Same(IEnumerable<double> first, IEnumerable<double> second) => Assert.All(first.Zip(second), p => AssertClose(p.First, p.Second));
        Same(Values(SpecializationIndex.Theil), Values(SpecializationIndex.Entropy).Select(h => Math.Log(matrix.Sectors) - h));
        Same(Values(SpecializationIndex.Hoover), Values(SpecializationIndex.Krugman).Select(k => k / 2));
        Same(Values(SpecializationIndex.CoefficientOfVariation), Values(SpecializationIndex.Coulter).Select(c => c * Math.Sqrt(2 * matrix.Sectors)));
        Same(Values(SpecializationIndex.HerfindahlNormalized), Values(SpecializationIndex.Herfindahl).Select(h => (h - 1.0 / matrix.Sectors) / (1 - 1.0 / matrix.Sectors)));
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')",
            Assert.Throws<ArgumentException>(() => SpecializationKernels.Compute([1, 2, 3], [1, 2], default, new double[2])).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')",
            Assert.Throws<ArgumentException>(() => SpecializationKernels.Compute([1, 2, 3, 4], [1, 2], default, new double[1])).Message);
        Assert.StartsWith("There is no such index of specialization. (Parameter 'index')",
            Assert.Throws<ArgumentOutOfRangeException>(() => SpecializationKernels.Compute([1, 2, 3, 4], [1, 2], (SpecializationIndex)99, new double[2])).Message, StringComparison.Ordinal);
    }

    private static void AssertClose(double first, double second, double tolerance = 1e-12) => Assert.True(first.Equals(second) || Math.Abs(first - second) <= tolerance * Math.Max(1, Math.Abs(first)), $"{first:R} and {second:R}");

    private static double[] Sums(DrawnMatrix matrix)
    {
        double[] sums = new double[matrix.Sectors];
        LocationQuotientKernels.SumOfRegions(matrix.Values, sums);
        return sums;
    }

    private static double[] Of(double[] x, double[] benchmark, SpecializationIndex index)
    {
        double[] values = new double[x.Length / benchmark.Length];
        SpecializationKernels.Compute(x, benchmark, index, values);
        return values;
    }
}
