using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed class AdvantageKernelTests
{
    private static readonly string[] WithoutTies = ["nl_gva4"];

    [Fact]
    public void A_sector_with_at_least_its_share_in_all_regions_is_an_advantage()
    {
        Assert.Equal([1, 0, 0, 1], Decide([30, 70, 10, 90], 2));
        Assert.Equal([1, 1, 1, 1], Decide([1, 2, 3, 6], 2)); // both regions are the whole in small
    }

    [Theory]
    [InlineData("nl_gva6")]
    [InlineData("de_states_emp17")]
    [InlineData("syn_ints")]
    [InlineData("syn_sparse")]
    [InlineData("syn_zeros")]
    [InlineData("syn_ties")]
    [InlineData("syn_ties_rounding")]
    public void Decisions_are_those_of_exact_fractions(string set)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] ours = Decide(matrix.Values, matrix.Sectors.Length);
        Golden.Read("complexity.mcp.formula").Set(set).AssertAgrees(row => ours[matrix.At(row[0], row[1])], relative: 0);
    }

    [Theory]
    [InlineData("lq.binary.econgeo")]
    [InlineData("lq.binary.pyecomplexity")]
    [InlineData("lq.binary.economiccomplexity")]
    [InlineData("lq.binary.econgeopy")]
    public void Decisions_are_those_of_four_systems_where_nothing_ties(string peer) => Assert.All(WithoutTies, set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] ours = Decide(matrix.Values, matrix.Sectors.Length);
        Golden.Read(peer).Set(set).AssertAgrees(row => ours[matrix.At(row[0], row[1])], relative: 0);
    });

    [Theory] // R1 and R2 have the structure of the whole, so every one of their quotients is exactly 1.
    [InlineData("lq.binary.econgeo", "11111 00001")]
    [InlineData("lq.binary.pyecomplexity", "01100 01101")]
    [InlineData("lq.binary.econgeopy", "01100 01101")]
    [InlineData("lq.binary.economiccomplexity", "00000 00001")]
    public void Rounding_a_quotient_makes_four_different_matrices_where_ours_is_right(string peer, string theirs)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross("syn_ties_rounding");
        Golden golden = Golden.Read(peer).Set("syn_ties_rounding");
        Assert.Equal(theirs, string.Join(' ', matrix.Regions.Take(2).Select(r => string.Concat(matrix.Sectors.Select(s => golden[$"{r}/{s}"])))));
        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], Decide(matrix.Values, 5).Take(10));
    }

    [Theory]
    [InlineData("nl_gva4")]
    [InlineData("nl_emp4")]
    [InlineData("nl_gva6")]
    [InlineData("de_states_emp17")]
    [InlineData("trade60")]
    [InlineData("syn_ints")]
    [InlineData("syn_sparse")]
    [InlineData("syn_zeros")]
    [InlineData("syn_ties")]
    [InlineData("syn_ties_rounding")]
    public void Diversity_and_ubiquity_count_rows_and_columns(string set)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] advantages = Decide(matrix.Values, matrix.Sectors.Length);
        double[] diversity = new double[matrix.Regions.Length];
        double[] ubiquity = new double[matrix.Sectors.Length];
        AdvantageKernels.Diversity(advantages, matrix.Sectors.Length, diversity);
        AdvantageKernels.Ubiquity(advantages, ubiquity);
        Golden.Read("complexity.diversity.formula").Set(set).AssertAgrees(row => diversity[matrix.Row(row[0])], relative: 0);
        Golden.Read("complexity.ubiquity.formula").Set(set).AssertAgrees(row => ubiquity[matrix.Column(row[0])], relative: 0);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 300)]
    public void Decisions_are_those_of_whole_numbers(DrawnMatrix matrix) =>
        Assert.Equal(Exactly(matrix.Values, null, matrix.Sectors), Decide(matrix.Values, matrix.Sectors));

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 300)]
    public void Decisions_against_a_benchmark_are_those_of_whole_numbers(DrawnMatrix matrix, int seed)
    {
        double[] benchmark = matrix.Row((seed & 0xFFFF) % matrix.Regions); // the region itself ties everywhere
        double[] ours = new double[matrix.Values.Length];
        AdvantageKernels.DecideAgainst(matrix.Values, benchmark, ours);
        Assert.Equal(Exactly(matrix.Values, benchmark, matrix.Sectors), ours);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Neither_the_unit_nor_the_order_matters(DrawnMatrix matrix, int seed)
    {
        double[] ours = Decide(matrix.Values, matrix.Sectors);
        double[] rescaled = [.. matrix.Values.Select(v => v * 1024)];
        if (matrix.Exponent == 0) // 1024 times a short decimal is a short decimal
            Assert.Equal(ours, Decide(rescaled, matrix.Sectors));
        int[] rows = DrawnMatrix.Order(matrix.Regions, seed & 0xFFFF);
        int[] columns = DrawnMatrix.Order(matrix.Sectors, seed & 0xFFF);
        Assert.Equal([.. rows.SelectMany(r => columns.Select(c => ours[r * matrix.Sectors + c]))], Decide(matrix.Permuted(rows, columns).Values, matrix.Sectors));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Every_region_with_activity_has_an_advantage_and_every_sector_is_one_somewhere(DrawnMatrix matrix)
    {
        double[] ours = Decide(matrix.Values, matrix.Sectors);
        Assert.All(Enumerable.Range(0, matrix.Regions), r => Assert.Equal(matrix.RowSum(r) > 0, ours.Skip(r * matrix.Sectors).Take(matrix.Sectors).Contains(1)));
        Assert.All(Enumerable.Range(0, matrix.Sectors), s => Assert.Equal(matrix.ColumnSum(s) > 0, ours.Where((_, i) => i % matrix.Sectors == s).Contains(1)));
    }

    [Fact]
    public void The_smallest_written_difference_counts()
    {
        Assert.Equal([0, 1, 1, 0], Decide([1_000_000, 1_000_000, 1_000_000.1, 1_000_000], 2));
        Assert.Equal([1, 1, 1, 1], Decide([1_000_000, 1_000_000, 1_000_000, 1_000_000], 2));
        Assert.Equal([1, 0, 0, 1], Decide([1_000_000, 1_000_000, 999_999.9, 1_000_000], 2));
    }

    [Fact]
    public void Differences_below_the_last_bit_of_a_product_count()
    {
        // with a = 94906267, the sides differ by 1 near 2a² = 1.8·10¹⁶, where doubles are 2 apart
        double a = 94906267;
        Assert.Equal([0, 1], DecideAgainst([a - 1, a], [a, a + 1]));
        Assert.Equal([1, 0], DecideAgainst([a, a - 1], [a + 1, a]));
        Assert.Equal([1, 1], DecideAgainst([a, a + 1], [a, a + 1]));
    }

    [Theory]
    [InlineData(1e-9, 1)] // nine decimals: read as whole numbers of 128 bits
    [InlineData(1e-10, 1)] // ten: as numbers of any length
    [InlineData(1e14, 1)]
    [InlineData(1e15, 1)]
    [InlineData(1e-300, 1)]
    [InlineData(1e300, 1)]
    [InlineData(5e-324, 1)]
    public void A_tie_is_a_tie_at_every_size(double unit, double expected) => Assert.Equal([expected, expected, expected, expected], Decide([unit, 2 * unit, unit, 2 * unit], 2));

    [Fact]
    public void Sums_are_exact_where_figures_differ_in_size_by_more_than_a_double_holds()
    {
        Assert.Equal([1, 1, 1, 1], Decide([1e20, 1e-20, 1e20, 1e-20], 2));
        Assert.Equal([0, 1], DecideAgainst([1e20, 2e-20], [1e20, 1e-20]));
        Assert.Equal([1, 0], DecideAgainst([1e20, 1e-20], [1e20, 2e-20]));
    }

    [Fact]
    public void A_figure_of_more_than_fifteen_digits_is_what_is_written_not_what_is_stored()
    {
        const double Stored = 123456789012345664; // written 1.2345678901234566E+17: 4 less, and ten times the benchmark's
        Assert.Equal("1.2345678901234566E+17", Stored.ToString("R", CultureInfo.InvariantCulture));
        Assert.Equal([1, 1], DecideAgainst([Stored, 1], [12345678901234566, 0.1]));
    }

    [Fact]
    public void Nothing_is_no_advantage()
    {
        Assert.Equal([0, 0, 0, 1, 0, 1], Decide([0, 0, 0, 1, 0, 1], 3)); // an empty region, a sector nowhere
        Assert.Equal([0, 0], Decide([0, 0], 2));
        Assert.Equal([0], DecideAgainst([0], [0]));
        Assert.Equal([], Decide([], 3));
    }

    [Fact]
    public void A_negative_figure_is_no_advantage_and_counts_in_the_sums()
    {
        Assert.Equal([1, 0, 0, 1], Decide([4, -1, 3, 5], 2)); // 4/3 against 7/11, 5/8 against 4/11
    }

    [Fact]
    public void A_positive_figure_in_a_sum_that_is_not_positive_is_undefined()
    {
        Assert.Equal([0, double.NaN, 1, 0], Decide([-3, 2, 9, 1], 2)); // region sum −1
        Assert.Equal([0, 1, double.NaN, 0], Decide([-5, 9, 4, 3], 2)); // sector sum −1
        Assert.Equal([double.NaN, 0], Decide([1, -1], 2)); // sums of 0
        Assert.Equal([double.NaN, 0], DecideAgainst([1, 1], [0, 5])); // the benchmark lacks the sector
        Assert.Equal([double.NaN, 0], DecideAgainst([1, 0], [0, 0]));
        Assert.Equal([double.NaN, double.NaN], DecideAgainst([1, 1], [1, -1]));
    }

    [Fact]
    public void Ties_that_need_negative_figures_are_exact_too()
    {
        Assert.Equal([1, 1, 0, 1, 1, 0], Decide([0.2, 0.4, -0.2, 0.1, 0.2, -0.1], 3));
        Assert.Equal([1, 0, 1], DecideAgainst([0.1, -0.2, 0.4], [0.1, 0, 0.2])); // 0.1·0.3 = 0.3·0.1
    }

    [Theory] // what is left of large figures of both signs is off by more than the bound for figures of its size
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(11)]
    public void Sums_that_cancel_are_decided_exactly(int times)
    {
        double[] odd = [1000000.1, 3000000.3, 7000000.7, 9000000.9], even = [-1000000, -3000000, -7000000, -9000000];
        double[] one = [.. Enumerable.Range(0, times).Select(i => odd[i % 4])];
        double[] other = [.. Enumerable.Range(0, times).Select(i => even[i % 4])];
        // by sector: the sums 0.1, 0.3, 0.7 and 0.9 are as the first region's figures
        Assert.Equal([.. one.Select(_ => 1.0), .. other.Select(_ => 0.0)], Decide([.. one, .. other], times));
        // by region: the sums of regions are as their figures
        double[] turned = [.. one.Zip(other, (a, b) => new[] { a, b }).SelectMany(row => row)];
        Assert.Equal([.. one.SelectMany(_ => new[] { 1.0, 0 })], Decide(turned, 2));
    }

    [Fact]
    public void A_benchmark_that_cancels_is_decided_exactly()
    {
        Assert.Equal([1, 0], DecideAgainst([10000001, -10000000], [1000000.1, -1000000])); // ten times the benchmark
        Assert.Equal([1, 0], DecideAgainst([10000003, -10000000], [1000000.3, -1000000]));
        Assert.Equal([1, 0, 0], DecideAgainst([1, 1, 0], [0.1, 1000000.2, -1000000.1])); // 1 · 0.2 = 2 · 0.1
        Assert.Equal([1, 0, 0], DecideAgainst([1, 1, 0], [0.1, 1000000.3, -1000000.2]));
        Assert.Equal([1, 0, 0, 0, 0, 0, 0, 0, 0, 0], DecideAgainst([1, 1, 0, 0, 0, 0, 0, 0, 0, 0], [0.1, 1000000.2, -1000000.1, 0, 0, 0, 0, 0, 0, 0]));
    }

    [Theory] // a sum that is zero may come out as some hundred-billionths, of either sign
    [InlineData(1000000.1, -0.1)]
    [InlineData(1000000.3, -0.3)]
    [InlineData(1000000.5, -0.5)]
    public void A_sum_of_nothing_is_nothing_whatever_rounding_leaves(double first, double last)
    {
        Assert.Equal([double.NaN, 0, 0, 1, 0, 1], Decide([first, 1, -1000000, 1000003, last, 4], 2)); // the first sector sums to nothing
        Assert.Equal([double.NaN, 0, 0], DecideAgainst([first, -1000000, last], [1, 2, 3])); // a region that sums to nothing
        Assert.Equal([double.NaN, 0, 0], DecideAgainst([2, 0, 0], [first, -1000000, last])); // a benchmark that does
    }

    [Fact]
    public void Figures_of_many_places_are_read_with_their_sign_and_to_the_last_digit()
    {
        Assert.Equal([1, 1, 0, 1, 1, 0], Decide([0.2e-12, 0.4e-12, -0.2e-12, 0.1e-12, 0.2e-12, -0.1e-12], 3));
        Assert.Equal([1, 0, double.NaN], DecideAgainst([2e-12, -1e-12, 1e-12], [5, 1, -1])); // 2 of 2 against 5 of 5
        Assert.Equal([0, 0, double.NaN], DecideAgainst([1e14, 3e14, 1e-9], [1, 3, 0])); // shares of a whole that is 10⁻²³ larger
        Assert.Equal([1, 1], DecideAgainst([1, 3], [0.5, 1.5])); // whole numbers against decimals
        Assert.Equal([1, 1], DecideAgainst([1e-12, 3e-12], [1, 3]));
        Assert.Equal([1, 1], DecideAgainst([1, 3], [1e-12, 3e-12]));
    }

    [Theory]
    [InlineData(1e300, 1)]
    [InlineData(1, 1e300)]
    [InlineData(1e-300, 1)]
    [InlineData(1, 1e-300)]
    [InlineData(1e200, 1e-200)]
    public void The_largest_figure_may_stand_anywhere(double first, double last)
    {
        Assert.Equal([1, 1, 1, 1], Decide([first, last, first, last], 2));
        Assert.Equal([1, 0, 0, 1], Decide([2 * first, last, first, last], 2));
        double[] row = [.. Enumerable.Repeat(first, 9), .. Enumerable.Repeat(last, 9)];
        Assert.Equal([.. Enumerable.Repeat(1.0, 36)], Decide([.. row, .. row], 18));
        row[4] *= 2;
        Assert.Equal([.. Enumerable.Range(0, 18).Select(s => s == 4 ? 1.0 : 0)], DecideAgainst(row, [.. Enumerable.Repeat(first, 9), .. Enumerable.Repeat(last, 9)]));
    }

    [Fact]
    public void A_figure_without_bound_leaves_every_share_unknown()
    {
        Assert.All(DecideAgainst([1, 2, double.PositiveInfinity, 3], [1, 1]), v => Assert.True(double.IsNaN(v)));
        Assert.All(DecideAgainst([1, 2], [double.NegativeInfinity, 3]), v => Assert.True(double.IsNaN(v)));
        Assert.All(Decide([1, 2, 3, double.NegativeInfinity], 2), v => Assert.True(double.IsNaN(v)));
    }

    [Fact]
    public void Missing_figures_make_missing_what_they_enter_and_nothing_else()
    {
        Assert.All(Decide([1, double.NaN, 3, 4], 2), v => Assert.True(double.IsNaN(v)));
        Assert.Equal([true, true, false, false], DecideAgainst([1, double.NaN, 3, 4], [1, 1]).Select(double.IsNaN));
        Assert.Equal([true, true, false, false], DecideAgainst([1, double.NaN, 3, 3], [1, 1]).Select(double.IsNaN)); // the second row ties
        Assert.All(DecideAgainst([1, 2], [double.NaN, 1]), v => Assert.True(double.IsNaN(v)));
        Assert.All(Decide([1, double.PositiveInfinity], 2), v => Assert.True(double.IsNaN(v)));
        Assert.All(DecideAgainst([1, 2], [1, double.PositiveInfinity]), v => Assert.True(double.IsNaN(v)));
        double[] counts = new double[2];
        AdvantageKernels.Diversity([1, double.NaN, 1, 1], 2, counts);
        Assert.Equal([double.NaN, 2], counts);
        AdvantageKernels.Ubiquity([1, double.NaN, 1, 1], counts);
        Assert.Equal([2, double.NaN], counts);
    }

    [Fact]
    public void Works_in_place()
    {
        double[] values = [.. GoldenMatrix.Cross("syn_ties_rounding").Values];
        double[] apart = Decide(values, 5);
        AdvantageKernels.Decide(values, 5, values);
        Assert.Equal(apart, values);
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        double[] d = new double[2];
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')", Assert.Throws<ArgumentException>(() => AdvantageKernels.Decide([1, 2, 3], 2, d)).Message);
        Assert.Equal("The destination holds 2 values; 4 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => AdvantageKernels.Decide([1, 2, 3, 4], 2, d)).Message);
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')", Assert.Throws<ArgumentException>(() => AdvantageKernels.DecideAgainst([1, 2, 3], [1, 2], d)).Message);
        Assert.Equal("The destination holds 2 values; 4 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => AdvantageKernels.DecideAgainst([1, 2, 3, 4], [1, 2], d)).Message);
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'advantages')", Assert.Throws<ArgumentException>(() => AdvantageKernels.Diversity([1, 2, 3], 2, d)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => AdvantageKernels.Diversity([1, 2, 3], 1, d)).Message);
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'advantages')", Assert.Throws<ArgumentException>(() => AdvantageKernels.Ubiquity([1, 2, 3], d)).Message);
    }

    internal static double[] Decide(ReadOnlySpan<double> x, int sectors)
    {
        double[] advantages = new double[x.Length];
        AdvantageKernels.Decide(x, sectors, advantages);
        return advantages;
    }

    private static double[] DecideAgainst(ReadOnlySpan<double> x, ReadOnlySpan<double> benchmark)
    {
        double[] advantages = new double[x.Length];
        AdvantageKernels.DecideAgainst(x, benchmark, advantages);
        return advantages;
    }

    /// <summary>The same question, asked of the written figures as numbers of any length: another way to read them, and no doubles at all.</summary>
    private static double[] Exactly(double[] x, double[]? benchmark, int sectors)
    {
        int regions = x.Length / sectors;
        BigInteger[] whole = [.. x.Select(Whole)];
        BigInteger[] sums = [.. Enumerable.Range(0, sectors).Select(s => benchmark is null ? Sum(Enumerable.Range(0, regions).Select(r => whole[r * sectors + s])) : Whole(benchmark[s]))];
        return [.. whole.Select((v, i) =>
        {
            BigInteger own = Sum(whole.Skip(i / sectors * sectors).Take(sectors));
            return v == 0 ? 0.0 : sums[i % sectors] == 0 ? double.NaN : v * Sum(sums) >= own * sums[i % sectors] ? 1.0 : 0.0;
        })];
    }

    private static BigInteger Sum(IEnumerable<BigInteger> values) => values.Aggregate(BigInteger.Zero, (a, b) => a + b);

    private static BigInteger Whole(double figure)
    {
        string[] parts = figure.ToString("R", CultureInfo.InvariantCulture).Split('E');
        string[] mantissa = parts[0].Split('.');
        int places = (mantissa.Length > 1 ? mantissa[1].Length : 0) - (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        return BigInteger.Parse(string.Concat(mantissa), CultureInfo.InvariantCulture) * BigInteger.Pow(10, 400 - places);
    }
}
