using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed class SpecializationKernelTests
{
    private static readonly double Ln2 = Math.Log(2);

    [Theory]
    [InlineData("krugman.spec_vs_nation.formula", SpecializationMeasure.Krugman)]
    [InlineData("krugman.spec_vs_nation.reat", SpecializationMeasure.Krugman)]
    [InlineData("krugman.spec_vs_nation.econgeo", SpecializationMeasure.Krugman)]
    [InlineData("krugman.spec_half.econgeo", SpecializationMeasure.Hoover)]
    [InlineData("krugman.spec_vs_rest_of_nation.formula", SpecializationMeasure.KrugmanRestOfNation)]
    [InlineData("herfindahl.region.formula", SpecializationMeasure.Herfindahl)]
    [InlineData("herfindahl.region.reat", SpecializationMeasure.Herfindahl)]
    [InlineData("herfindahl.region.econgeo", SpecializationMeasure.Herfindahl)]
    [InlineData("herfindahl.region_normalized.formula", SpecializationMeasure.HerfindahlNormalized)]
    [InlineData("herfindahl.region_normalized.reat", SpecializationMeasure.HerfindahlNormalized)]
    [InlineData("herfindahl.region_equivalent_number.reat", SpecializationMeasure.EquivalentNumber)]
    [InlineData("gini.region.formula", SpecializationMeasure.Gini)]
    [InlineData("gini.region_normalized.formula", SpecializationMeasure.GiniNormalized)]
    [InlineData("gini.spec_lorenz.formula", SpecializationMeasure.GiniRelative)]
    [InlineData("gini.spec_of_lq_unweighted.formula", SpecializationMeasure.GiniOfQuotients)]
    [InlineData("hoover.region_vs_nation.formula", SpecializationMeasure.Hoover)]
    [InlineData("hoover.region_vs_nation.reat", SpecializationMeasure.Hoover)]
    [InlineData("hoover.region_vs_equal.formula", SpecializationMeasure.HooverEqual)]
    [InlineData("theil_T.region.formula", SpecializationMeasure.Theil)]
    [InlineData("theil_relative.region_vs_nation.formula", SpecializationMeasure.TheilRelative)]
    [InlineData("entropy.region_natural.formula", SpecializationMeasure.Entropy)]
    [InlineData("entropy.region_evenness.formula", SpecializationMeasure.Evenness)]
    [InlineData("hachman.econgeo", SpecializationMeasure.Hachman)]
    public void Measures_are_what_formulas_and_packages_give_also_with_a_region_without_activity(string golden, SpecializationMeasure measure) =>
        MeasureGolden.AssertRegions(golden, MeasureGolden.Sets, measure);

    [Theory]
    [InlineData("krugman.spec_vs_mean_of_others.formula", SpecializationMeasure.KrugmanMeanOfOthers)]
    [InlineData("herfindahl.region.econgeopy", SpecializationMeasure.Herfindahl)]
    [InlineData("gini.region.reat", SpecializationMeasure.Gini)]
    [InlineData("gini.region.reat_gini2", SpecializationMeasure.Gini)]
    [InlineData("gini.region.ineq", SpecializationMeasure.Gini)]
    [InlineData("gini.region.pysal", SpecializationMeasure.Gini)]
    [InlineData("gini.region.econgeopy", SpecializationMeasure.Gini)]
    [InlineData("gini.region_normalized.reat", SpecializationMeasure.GiniNormalized)]
    [InlineData("gini.region_normalized.ineq", SpecializationMeasure.GiniNormalized)]
    [InlineData("gini.spec_lq.reat", SpecializationMeasure.GiniOfQuotients)]
    [InlineData("hoover.region_vs_equal.reat", SpecializationMeasure.HooverEqual)]
    [InlineData("hoover.region_vs_equal.ineq_RS", SpecializationMeasure.HooverEqual)]
    [InlineData("hoover.region_vs_equal.econgeopy", SpecializationMeasure.HooverEqual)]
    [InlineData("theil_T.region.pysal", SpecializationMeasure.Theil)]
    [InlineData("cv.region_population.ineq", SpecializationMeasure.CoefficientOfVariation)]
    [InlineData("cv.region_sample.reat", SpecializationMeasure.CoefficientOfVariationSample)]
    [InlineData("coulter.region.reat", SpecializationMeasure.Coulter)]
    public void Measures_are_what_packages_give_where_all_regions_are_active(string golden, SpecializationMeasure measure) =>
        MeasureGolden.AssertRegions(golden, MeasureGolden.Active, measure);

    [Theory]
    [InlineData("theil_T.region.ineq")]
    [InlineData("theil_T.region.dineq")]
    [InlineData("theil_T.region.ic2")]
    public void Theil_is_what_packages_give_that_drop_zeros_where_there_are_none(string golden) =>
        MeasureGolden.AssertRegions(golden, MeasureGolden.Positive, SpecializationMeasure.Theil);

    [Fact]
    public void Entropy_in_bits_is_the_natural_one_over_ln_2()
    {
        MeasureGolden.AssertRegions("entropy.region_log2.formula", MeasureGolden.Sets, SpecializationMeasure.Entropy, 1 / Ln2);
        MeasureGolden.AssertRegions("entropy.region.econgeopy", MeasureGolden.Active, SpecializationMeasure.Entropy, only: "e");
        MeasureGolden.AssertRegions("entropy.log2_rounded3.econgeo", MeasureGolden.Active, SpecializationMeasure.Entropy, 1 / Ln2, absolute: 0.000501);
    }

    [Theory]
    [InlineData("H j", SpecializationMeasure.Hoover)]
    [InlineData("G j", SpecializationMeasure.GiniOfQuotients)]
    [InlineData("K j", SpecializationMeasure.KrugmanMeanOfOthers)]
    public void The_three_of_REAT_spec_have_each_a_name_here(string key, SpecializationMeasure measure) =>
        MeasureGolden.AssertRegions("specialization.spec_HGK.reat", MeasureGolden.Active, measure, only: key);

    [Theory]
    [InlineData("krugman", SpecializationMeasure.Krugman)]
    [InlineData("coefSpecialisation", SpecializationMeasure.Hoover)]
    [InlineData("hhi", SpecializationMeasure.Herfindahl)]
    [InlineData("hhiNormalised", SpecializationMeasure.HerfindahlNormalized)]
    [InlineData("entropy", SpecializationMeasure.Entropy)]
    [InlineData("entropyNormalised", SpecializationMeasure.Evenness)]
    [InlineData("hachman", SpecializationMeasure.Hachman)]
    public void The_seven_of_hinterland_have_each_a_name_here(string key, SpecializationMeasure measure) =>
        MeasureGolden.AssertRegions("structure.indices.hinterland", MeasureGolden.Sets, measure, only: key);

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
        Assert.Equal([0.5, 0.5], Of(x, [40, 40], SpecializationMeasure.Krugman));
        Assert.Equal([1, 1], Of(x, [40, 40], SpecializationMeasure.KrugmanRestOfNation));
        Assert.Equal([1, 1], Of(x, [40, 40], SpecializationMeasure.KrugmanMeanOfOthers));
        Assert.Equal([0.625, 0.625], Of(x, [40, 40], SpecializationMeasure.Herfindahl));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationMeasure.HerfindahlNormalized));
        Assert.Equal([1.6, 1.6], Of(x, [40, 40], SpecializationMeasure.EquivalentNumber));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationMeasure.Gini));
        Assert.Equal([0.5, 0.5], Of(x, [40, 40], SpecializationMeasure.GiniNormalized));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationMeasure.GiniRelative));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationMeasure.GiniOfQuotients));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationMeasure.Hoover));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationMeasure.HooverEqual));
        Assert.Equal([2, 2], Of(x, [40, 40], SpecializationMeasure.RelativeDiversity));
        Assert.Equal([0.8, 0.8], Of(x, [40, 40], SpecializationMeasure.Hachman));
        Assert.Equal([0.5, 0.5], Of(x, [40, 40], SpecializationMeasure.CoefficientOfVariation));
        Assert.Equal([Math.Sqrt(0.5), Math.Sqrt(0.5)], Of(x, [40, 40], SpecializationMeasure.CoefficientOfVariationSample));
        Assert.Equal([0.25, 0.25], Of(x, [40, 40], SpecializationMeasure.Coulter));
        double entropy = -(0.75 * Math.Log(0.75) + 0.25 * Math.Log(0.25));
        Assert.Equal(entropy, Of(x, [40, 40], SpecializationMeasure.Entropy)[0], 1e-15);
        Assert.Equal(entropy / Ln2, Of(x, [40, 40], SpecializationMeasure.Evenness)[0], 1e-15);
        Assert.Equal(Ln2 - entropy, Of(x, [40, 40], SpecializationMeasure.Theil)[0], 1e-15);
        Assert.Equal(Ln2 - entropy, Of(x, [40, 40], SpecializationMeasure.TheilRelative)[0], 1e-15);
    }

    [Fact]
    public void Measures_that_compare_look_at_the_benchmark_and_the_others_do_not()
    {
        double[] x = [30, 10, 10, 30];
        foreach (SpecializationMeasure measure in Enum.GetValues<SpecializationMeasure>())
        {
            bool compares = measure is SpecializationMeasure.Krugman or SpecializationMeasure.KrugmanRestOfNation or SpecializationMeasure.GiniRelative or SpecializationMeasure.GiniOfQuotients
                or SpecializationMeasure.Hoover or SpecializationMeasure.TheilRelative or SpecializationMeasure.RelativeDiversity or SpecializationMeasure.Hachman;
            Assert.Equal(compares, Of(x, [40, 40], measure)[0] != Of(x, [80, 40], measure)[0]);
        }
    }

    [Fact]
    public void Missing_figures_make_missing_their_own_region_and_nothing_else()
    {
        foreach (SpecializationMeasure measure in Enum.GetValues<SpecializationMeasure>().Except([SpecializationMeasure.KrugmanMeanOfOthers]))
            Assert.Equal([true, false], Of([1, double.NaN, 2, 5], [7, 9], measure).Select(double.IsNaN));
        Assert.All(Of([1, double.NaN, 2, 5, 3, 3], [7, 9], SpecializationMeasure.KrugmanMeanOfOthers), v => Assert.True(double.IsNaN(v))); // the mean of the others needs them all
    }

    [Fact]
    public void A_region_without_activity_or_with_a_negative_figure_has_no_measure()
    {
        foreach (SpecializationMeasure measure in Enum.GetValues<SpecializationMeasure>())
            Assert.Equal([true, false], Of([0, 0, 2, 5, 3, 3], [7, 9], measure).Take(2).Select(double.IsNaN));
        foreach (SpecializationMeasure measure in Enum.GetValues<SpecializationMeasure>().Except([SpecializationMeasure.KrugmanMeanOfOthers]))
            Assert.Equal([true, false], Of([-1, 3, 2, 5], [7, 9], measure).Select(double.IsNaN));
    }

    [Fact]
    public void The_mean_of_others_leaves_out_who_has_none()
    {
        Assert.Equal([1, double.NaN, 1], Of([30, 10, 0, 0, 10, 30], [40, 40], SpecializationMeasure.KrugmanMeanOfOthers));
        Assert.Equal([double.NaN, double.NaN], Of([30, 10, 0, 0], [40, 40], SpecializationMeasure.KrugmanMeanOfOthers)); // there are no others
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Another_order_of_regions_and_sectors_changes_no_value(DrawnMatrix matrix, int seed)
    {
        int[] rows = DrawnMatrix.Order(matrix.Regions, seed & 0xFFFF);
        int[] columns = DrawnMatrix.Order(matrix.Sectors, seed & 0xFFF);
        DrawnMatrix permuted = matrix.Permuted(rows, columns);
        foreach (SpecializationMeasure measure in Enum.GetValues<SpecializationMeasure>().Except([SpecializationMeasure.RelativeDiversity]))
        {
            double[] ours = Of(matrix.Values, Sums(matrix), measure);
            double[] theirs = Of(permuted.Values, Sums(permuted), measure);
            for (int r = 0; r < rows.Length; r++)
                AssertClose(ours[rows[r]], theirs[r], measure == SpecializationMeasure.KrugmanRestOfNation ? 1e-5 : 1e-12); // a small rest of a large sum keeps few digits
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Values_stay_in_their_bounds(DrawnMatrix matrix)
    {
        int n = matrix.Sectors;
        double[] Values(SpecializationMeasure measure) => [.. Of(matrix.Values, Sums(matrix), measure).Where(v => !double.IsNaN(v))];
        void Within(SpecializationMeasure measure, double low, double high) => Assert.All(Values(measure), v => Assert.InRange(v, low == 0 ? 0 : low * (1 - 1e-12), high * (1 + 1e-12)));
        Within(SpecializationMeasure.Krugman, 0, 2);
        Within(SpecializationMeasure.KrugmanRestOfNation, 0, 2);
        Within(SpecializationMeasure.KrugmanMeanOfOthers, 0, 2);
        Within(SpecializationMeasure.Hoover, 0, 1);
        Within(SpecializationMeasure.HooverEqual, 0, 1 - 1.0 / n);
        Within(SpecializationMeasure.Herfindahl, 1.0 / n, 1);
        Within(SpecializationMeasure.HerfindahlNormalized, 0, 1);
        Within(SpecializationMeasure.EquivalentNumber, 1, n);
        Within(SpecializationMeasure.Gini, 0, 1 - 1.0 / n);
        Within(SpecializationMeasure.GiniNormalized, 0, 1);
        Within(SpecializationMeasure.GiniRelative, 0, 1);
        Within(SpecializationMeasure.GiniOfQuotients, 0, 1);
        Within(SpecializationMeasure.Theil, 0, Math.Log(n));
        Within(SpecializationMeasure.TheilRelative, 0, double.MaxValue);
        Within(SpecializationMeasure.Entropy, 0, Math.Log(n));
        Within(SpecializationMeasure.Evenness, 0, 1);
        Within(SpecializationMeasure.Hachman, 0, 1);
        Within(SpecializationMeasure.Coulter, 0, 1);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Shares_alike_are_no_specialization_and_a_single_sector_is_all(DrawnMatrix matrix)
    {
        int n = matrix.Sectors + 1;
        double scale = matrix.Scale * 0.1;
        double[] equal = [.. Enumerable.Repeat(scale, n)];
        Assert.All([SpecializationMeasure.Krugman, SpecializationMeasure.HerfindahlNormalized, SpecializationMeasure.Gini, SpecializationMeasure.GiniNormalized, SpecializationMeasure.GiniRelative,
            SpecializationMeasure.Hoover, SpecializationMeasure.HooverEqual, SpecializationMeasure.Theil, SpecializationMeasure.TheilRelative, SpecializationMeasure.CoefficientOfVariation,
            SpecializationMeasure.Coulter], measure => Assert.Equal(0, Of(equal, equal, measure)[0]));
        Assert.Equal(1.0 / n, Of(equal, equal, SpecializationMeasure.Herfindahl)[0]);
        Assert.Equal(n, Of(equal, equal, SpecializationMeasure.EquivalentNumber)[0]);
        Assert.Equal(1, Of(equal, equal, SpecializationMeasure.Evenness)[0]);
        Assert.Equal(Math.Log(n), Of(equal, equal, SpecializationMeasure.Entropy)[0], 1e-14);
        double[] single = new double[n];
        single[n / 2] = scale;
        Assert.Equal(1, Of(single, equal, SpecializationMeasure.Herfindahl)[0]);
        Assert.Equal(1, Of(single, equal, SpecializationMeasure.HerfindahlNormalized)[0], 1e-14);
        Assert.Equal(1, Of(single, equal, SpecializationMeasure.GiniNormalized)[0], 1e-14);
        Assert.Equal(0, Of(single, equal, SpecializationMeasure.Entropy)[0]);
        Assert.Equal(Math.Log(n), Of(single, equal, SpecializationMeasure.Theil)[0], 1e-14);
        Assert.Equal(1.0 / n, Of(single, equal, SpecializationMeasure.Hachman)[0], 1e-14);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Measures_that_are_one_another_in_other_words_agree(DrawnMatrix matrix)
    {
        double[] Values(SpecializationMeasure measure) => Of(matrix.Values, Sums(matrix), measure);
        void Same(IEnumerable<double> first, IEnumerable<double> second) => Assert.All(first.Zip(second), p => AssertClose(p.First, p.Second));
        Same(Values(SpecializationMeasure.Theil), Values(SpecializationMeasure.Entropy).Select(h => Math.Log(matrix.Sectors) - h));
        Same(Values(SpecializationMeasure.Hoover), Values(SpecializationMeasure.Krugman).Select(k => k / 2));
        Same(Values(SpecializationMeasure.CoefficientOfVariation), Values(SpecializationMeasure.Coulter).Select(c => c * Math.Sqrt(2 * matrix.Sectors)));
        Same(Values(SpecializationMeasure.HerfindahlNormalized), Values(SpecializationMeasure.Herfindahl).Select(h => (h - 1.0 / matrix.Sectors) / (1 - 1.0 / matrix.Sectors)));
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')",
            Assert.Throws<ArgumentException>(() => SpecializationKernels.Compute([1, 2, 3], [1, 2], default, new double[2])).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')",
            Assert.Throws<ArgumentException>(() => SpecializationKernels.Compute([1, 2, 3, 4], [1, 2], default, new double[1])).Message);
        Assert.StartsWith("There is no such measure of specialization. (Parameter 'measure')",
            Assert.Throws<ArgumentOutOfRangeException>(() => SpecializationKernels.Compute([1, 2, 3, 4], [1, 2], (SpecializationMeasure)99, new double[2])).Message, StringComparison.Ordinal);
    }

    private static void AssertClose(double first, double second, double tolerance = 1e-12) => Assert.True(first.Equals(second) || Math.Abs(first - second) <= tolerance * Math.Max(1, Math.Abs(first)), $"{first:R} and {second:R}");

    private static double[] Sums(DrawnMatrix matrix)
    {
        double[] sums = new double[matrix.Sectors];
        LocationQuotientKernels.SumOfRegions(matrix.Values, sums);
        return sums;
    }

    private static double[] Of(double[] x, double[] benchmark, SpecializationMeasure measure)
    {
        double[] values = new double[x.Length / benchmark.Length];
        SpecializationKernels.Compute(x, benchmark, measure, values);
        return values;
    }
}
