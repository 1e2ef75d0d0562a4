using System.Collections.Immutable;
using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed class LocationQuotientKernelTests
{
    private static readonly string[] Sets = ["nl_gva4", "nl_emp4", "nl_gva6", "de_states_emp17", "syn_ints", "syn_sparse", "syn_ties", "syn_ties_rounding", "syn_zeros"];

    public static TheoryData<string> AllSets => [.. Sets];

    [Fact]
    public void Quotients_are_the_region_s_share_over_the_benchmark_s()
    {
        double[] quotients = new double[4];
        LocationQuotientKernels.Compute([30, 70, 10, 90], [20, 80], quotients);
        Assert.Equal([1.5, 0.875, 0.5, 1.125], quotients.Select(q => Math.Round(q, 12)));
    }

    [Theory]
    [MemberData(nameof(AllSets))]
    public void Plain_is_what_the_formula_gives(string set) => Agrees("lq.plain.formula", set, Plain);

    [Theory]
    [InlineData("lq.plain.econgeo")]
    [InlineData("lq.plain.reat")]
    [InlineData("lq.plain.economiccomplexity")]
    [InlineData("lq.plain.pyecomplexity")]
    [InlineData("lq.plain.krl")]
    [InlineData("lq.plain.hinterland")]
    [InlineData("lq.plain.econgeopy")]
    public void Plain_is_what_seven_systems_give_where_all_regions_and_sectors_are_active(string peer) =>
        Assert.All(Sets.Except(["syn_zeros"]), set => Agrees(peer, set, Plain));

    [Theory]
    [InlineData("lq.plain.reat")]
    [InlineData("lq.plain.economiccomplexity")]
    public void A_region_without_activity_and_a_sector_nowhere_have_no_quotient(string peer) => Agrees(peer, "syn_zeros", Plain);

    [Theory]
    [MemberData(nameof(AllSets))]
    public void Variants_are_what_their_formulas_give(string set)
    {
        Agrees("lq.symmetric.formula", set, m => Then(Plain(m), LocationQuotientKernels.Symmetric), absolute: 1e-14); // near LQ = 1 the difference cancels
        Agrees("lq.log_natural.formula", set, m => Then(Plain(m), LocationQuotientKernels.Log), absolute: 1e-14);
        Agrees("lq.rest_of_nation.formula", set, m =>
        {
            double[] quotients = new double[m.Values.Length];
            LocationQuotientKernels.RestOfNation(m.Values, Sum(m), quotients);
            return quotients;
        });
        Agrees("lq.standardized_by_sector_population.formula", set, m => Standardized(m, StandardDeviation.Population), absolute: 1e-12);
        Agrees("lq.standardized_by_sector_sample.formula", set, m => Standardized(m, StandardDeviation.Sample), absolute: 1e-12);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void The_unit_does_not_matter(DrawnMatrix matrix, FsCheck.PositiveInt factor)
    {
        double[] scaled = [.. matrix.Values.Select(v => v * factor.Get)];
        Assert.All(Quotients(matrix.Values, matrix.Sectors).Zip(Quotients(scaled, matrix.Sectors)), p => AssertClose(p.First, p.Second));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Quotients_weighted_with_the_benchmark_sum_to_one(DrawnMatrix matrix)
    {
        double[] quotients = Quotients(matrix.Values, matrix.Sectors);
        for (int r = 0; r < matrix.Regions; r++)
        {
            if (matrix.RowSum(r) == 0)
            {
                Assert.All(quotients.Skip(r * matrix.Sectors).Take(matrix.Sectors), q => Assert.True(double.IsNaN(q)));
                continue;
            }

            double sum = Enumerable.Range(0, matrix.Sectors).Where(s => matrix.ColumnSum(s) > 0).Sum(s => quotients[r * matrix.Sectors + s] * matrix.ColumnSum(s) / matrix.Total);
            Assert.Equal(1, sum, 1e-12);
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Another_order_of_regions_and_sectors_is_another_order_of_quotients(DrawnMatrix matrix, int seed)
    {
        int[] rows = DrawnMatrix.Order(matrix.Regions, seed & 0xFFFF);
        int[] columns = DrawnMatrix.Order(matrix.Sectors, seed & 0xFFF);
        double[] quotients = Quotients(matrix.Values, matrix.Sectors);
        double[] permuted = Quotients(matrix.Permuted(rows, columns).Values, matrix.Sectors);
        for (int r = 0; r < rows.Length; r++)
        {
            for (int s = 0; s < columns.Length; s++)
                AssertClose(quotients[rows[r] * matrix.Sectors + columns[s]], permuted[r * matrix.Sectors + s]);
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Standardized_quotients_have_mean_zero_and_deviation_one(DrawnMatrix matrix)
    {
        double[] z = new double[matrix.Values.Length];
        LocationQuotientKernels.Standardized(Quotients(matrix.Values, matrix.Sectors), matrix.Sectors, StandardDeviation.Population, z);
        for (int s = 0; s < matrix.Sectors; s++)
        {
            double[] there = [.. Enumerable.Range(0, matrix.Regions).Select(r => z[r * matrix.Sectors + s]).Where(v => !double.IsNaN(v))];
            if (there.Length == 0)
                continue;
            Assert.Equal(0, there.Average(), 1e-9);
            Assert.Equal(1, there.Average(v => v * v), 1e-9);
        }
    }

    [Fact]
    public void Missing_figures_make_missing_what_they_enter_and_nothing_else()
    {
        double[] quotients = new double[6];
        LocationQuotientKernels.Compute([1, double.NaN, 3, 4, 5, 6], [2, 3, 5], quotients);
        Assert.Equal([true, true, true, false, false, false], quotients.Select(double.IsNaN));
    }

    [Fact]
    public void Works_in_place()
    {
        GoldenMatrix matrix = GoldenMatrix.Cross("de_states_emp17");
        double[] apart = Plain(matrix);
        double[] values = [.. matrix.Values];
        LocationQuotientKernels.Compute(values, Sum(matrix), values);
        Assert.Equal(apart, values);
        LocationQuotientKernels.RestOfNation(matrix.Values, Sum(matrix), apart);
        values = [.. matrix.Values];
        LocationQuotientKernels.RestOfNation(values, Sum(matrix), values);
        Assert.Equal(apart, values);
    }

    [Fact]
    public void All_equal_has_no_standardized_form()
    {
        double[] z = [0.1, 0.1, 0.1];
        LocationQuotientKernels.Standardized(z, 1, StandardDeviation.Sample, z);
        Assert.All(z, v => Assert.True(double.IsNaN(v)));
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        double[] d = new double[2];
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')", Assert.Throws<ArgumentException>(() => LocationQuotientKernels.Compute([1, 2, 3], [1, 2], d)).Message);
        Assert.Equal("The destination holds 2 values; 4 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => LocationQuotientKernels.Compute([1, 2, 3, 4], [1, 2], d)).Message);
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')", Assert.Throws<ArgumentException>(() => LocationQuotientKernels.RestOfNation([1, 2, 3], [1, 2], d)).Message);
        Assert.Equal("The destination holds 2 values; 4 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => LocationQuotientKernels.RestOfNation([1, 2, 3, 4], [1, 2], d)).Message);
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')", Assert.Throws<ArgumentException>(() => LocationQuotientKernels.SumOfRegions([1, 2, 3], d)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => LocationQuotientKernels.Symmetric([1, 2, 3], d)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => LocationQuotientKernels.Log([1, 2, 3], d)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => LocationQuotientKernels.Standardized([1, 2, 3], 3, StandardDeviation.Population, d)).Message);
        Assert.Equal("columns", Assert.Throws<ArgumentOutOfRangeException>(() => LocationQuotientKernels.Compute([], [], d)).ParamName);
    }

    private static void AssertClose(double first, double second) => Assert.True(first.Equals(second) || Math.Abs(first - second) <= 1e-12 * Math.Abs(first), $"{first:R} and {second:R}");

    private static void Agrees(string golden, string set, Func<GoldenMatrix, double[]> compute, double absolute = 0)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] ours = compute(matrix);
        Golden.Read(golden).Set(set).AssertAgrees(row => ours[matrix.At(row[0], row[1])], absolute: absolute);
    }

    private static double[] Plain(GoldenMatrix matrix) => Quotients(matrix.Values, matrix.Sectors.Length);

    private static double[] Standardized(GoldenMatrix matrix, StandardDeviation deviation) =>
        Then(Plain(matrix), (from, to) => LocationQuotientKernels.Standardized(from, matrix.Sectors.Length, deviation, to));

    private static double[] Sum(GoldenMatrix matrix)
    {
        double[] sum = new double[matrix.Sectors.Length];
        LocationQuotientKernels.SumOfRegions(matrix.Values, sum);
        return sum;
    }

    private static double[] Quotients(double[] values, int sectors)
    {
        double[] sum = new double[sectors];
        LocationQuotientKernels.SumOfRegions(values, sum);
        double[] quotients = new double[values.Length];
        LocationQuotientKernels.Compute(values, sum, quotients);
        return quotients;
    }

    private static double[] Then(double[] values, KernelOfOne kernel)
    {
        kernel(values, values);
        return values;
    }

    private delegate void KernelOfOne(ReadOnlySpan<double> from, Span<double> to);
}
