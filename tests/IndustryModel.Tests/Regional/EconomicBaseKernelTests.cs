using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed class EconomicBaseKernelTests
{
    private static readonly string[] Primary = ["A", "B", "B-E", "C", "B+D+E", "S1", "S2", "I1"];

    public static TheoryData<string> Sets => ["nl_gva4", "nl_emp4", "nl_gva6", "de_states_emp17", "syn_ints", "syn_sparse", "syn_ties", "syn_ties_rounding", "syn_zeros"];

    private delegate void BasicPart(GoldenMatrix matrix, Span<double> basic);

    [Fact]
    public void What_is_beyond_the_benchmark_s_share_is_basic()
    {
        double[] basic = new double[4];
        EconomicBaseKernels.LocationQuotient([30, 70, 10, 90], [20, 80], ReferenceEconomy.Whole, basic);
        Assert.Equal([10, 0, 0, 10], basic);
        EconomicBaseKernels.MinimumRequirements([30, 70, 10, 90], 2, basic);
        Assert.Equal([20, 0, 0, 20], basic.Select(b => Math.Round(b, 12)));
        EconomicBaseKernels.Assumption([30, 70, 10, 90], [true, false], basic);
        Assert.Equal([30, 0, 10, 0], basic);
        double[] multipliers = new double[2];
        EconomicBaseKernels.Multipliers([30, 70, 10, 90], basic, 2, multipliers);
        Assert.Equal([100 / 30.0, 10], multipliers);
        EconomicBaseKernels.LocationQuotient([30, 70, 10, 90], [40, 160], ReferenceEconomy.Rest, basic); // the rest of the first: 10 of 100; of the second: 30 of 100
        Assert.Equal([20, 0, 0, 20], basic.Select(b => Math.Round(b, 12)));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Excess_is_what_the_formula_and_another_system_give(string set)
    {
        Agrees("economic_base.lq_excess.formula", set, Excess);
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] basic = Basic(matrix, Excess);
        double size = 1e-12 * matrix.Values.Max(); // near LQ = 1 the excess cancels
        Golden.Read("economic_base.lq_excess_by_sector.hinterland").Set(set).AssertAgrees(row => basic[matrix.At(row[0], row[1])], absolute: size);
        double[] multipliers = Multipliers(matrix, basic);
        bool tied = set is "syn_ties" or "syn_ties_rounding"; // regions with the nation's structure have no base but rounding
        Golden.Read("economic_base.lq_excess.hinterland").Set(set).AssertAgrees(row =>
        {
            int r = matrix.Row(row[0]);
            double own = matrix.Values.Skip(r * matrix.Sectors.Length).Take(matrix.Sectors.Length).Sum();
            double sum = basic.Skip(r * matrix.Sectors.Length).Take(matrix.Sectors.Length).Sum();
            double multiplier = tied && sum < 1e-9 * own ? Golden.Number(row[2]) : multipliers[r];
            return row[1] switch { "basic" => sum, "nonBasic" => own - sum, "basicShare" => own == 0 ? double.NaN : sum / own, _ => multiplier };
        }, absolute: 1e-9 * matrix.Values.Max());
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Minimum_requirements_are_what_the_formula_gives(string set) => Agrees("economic_base.minimum_requirements.formula", set, (matrix, basic) => EconomicBaseKernels.MinimumRequirements(matrix.Values, matrix.Sectors.Length, basic));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Sectors_assumed_to_be_basic_are_what_the_formula_gives(string set) =>
        Agrees("economic_base.assumption_primary_sectors.formula", set, (matrix, basic) => EconomicBaseKernels.Assumption(matrix.Values, [.. matrix.Sectors.Select(Primary.Contains)], basic));

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void The_base_is_part_of_the_whole_and_multipliers_are_at_least_one(DrawnMatrix matrix)
    {
        double[] sum = new double[matrix.Sectors];
        LocationQuotientKernels.SumOfRegions(matrix.Values, sum);
        double[] excess = new double[matrix.Values.Length], least = new double[matrix.Values.Length], multipliers = new double[matrix.Regions];
        EconomicBaseKernels.LocationQuotient(matrix.Values, sum, ReferenceEconomy.Whole, excess);
        EconomicBaseKernels.MinimumRequirements(matrix.Values, matrix.Sectors, least);
        foreach (double[] basic in new[] { excess, least })
        {
            Assert.All(basic.Zip(matrix.Values), p => Assert.InRange(p.First, 0, p.Second * (1 + 1e-12)));
            EconomicBaseKernels.Multipliers(matrix.Values, basic, matrix.Sectors, multipliers);
            Assert.All(multipliers, m => Assert.True(double.IsNaN(m) || m >= 1 - 1e-12));
        }

        for (int i = 0; i < excess.Length; i++) // the smallest share is at most the mean share
            Assert.True(least[i] >= excess[i] - 1e-12 * matrix.Values[i] || matrix.RowSum(i / matrix.Sectors) == 0);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Regions_with_one_structure_have_no_base(DrawnMatrix matrix, FsCheck.PositiveInt factor)
    {
        double[] row = matrix.Row(0);
        double[] two = [.. row, .. row.Select(v => v * factor.Get)];
        double[] sum = new double[matrix.Sectors], basic = new double[two.Length];
        LocationQuotientKernels.SumOfRegions(two, sum);
        double size = 1e-12 * two.Max();
        EconomicBaseKernels.LocationQuotient(two, sum, ReferenceEconomy.Whole, basic);
        Assert.All(basic, b => Assert.InRange(b, 0, size));
        EconomicBaseKernels.MinimumRequirements(two, matrix.Sectors, basic);
        Assert.All(basic, b => Assert.InRange(b, 0, size));
    }

    [Fact]
    public void Missing_figures_make_missing_what_they_enter()
    {
        double n = double.NaN;
        double[] basic = new double[4];
        EconomicBaseKernels.LocationQuotient([1, n, 3, 4], [5, 5], ReferenceEconomy.Whole, basic);
        Assert.Equal([true, true, false, false], basic.Select(double.IsNaN));
        EconomicBaseKernels.MinimumRequirements([3, 4, 1, n], 2, basic); // the unknown region might make do with the least
        Assert.All(basic, b => Assert.True(double.IsNaN(b)));
        EconomicBaseKernels.Assumption([1, n, n, 4], [true, false], basic);
        Assert.Equal([1, n, n, 0], basic);
        double[] multipliers = new double[2];
        EconomicBaseKernels.Multipliers([1, n, 3, 4], [1, 0, 2, 0], 2, multipliers);
        Assert.Equal([n, 3.5], multipliers);
    }

    [Fact]
    public void A_nation_of_one_region_has_no_rest()
    {
        double[] basic = new double[2];
        EconomicBaseKernels.LocationQuotient([1, 2], [1, 2], ReferenceEconomy.Rest, basic);
        Assert.All(basic, b => Assert.True(double.IsNaN(b)));
        EconomicBaseKernels.LocationQuotient([0, 0], [0, 0], ReferenceEconomy.Whole, basic);
        Assert.Equal([0, 0], basic);
        EconomicBaseKernels.MinimumRequirements([0, 0], 2, basic);
        Assert.Equal([0, 0], basic);
    }

    [Fact]
    public void Works_in_place()
    {
        double[] x = [30, 70, 10, 90];
        EconomicBaseKernels.LocationQuotient(x, [20, 80], ReferenceEconomy.Whole, x);
        Assert.Equal([10, 0, 0, 10], x);
        x = [30, 70, 10, 90];
        EconomicBaseKernels.MinimumRequirements(x, 2, x);
        Assert.Equal([20, 0, 0, 20], x.Select(b => Math.Round(b, 12)));
        x = [30, 70, 10, 90];
        EconomicBaseKernels.Assumption(x, [false, true], x);
        Assert.Equal([0, 70, 0, 90], x);
    }

    [Fact]
    public void A_benchmark_that_sums_to_nothing_has_no_shares()
    {
        double[] basic = new double[4];
        EconomicBaseKernels.LocationQuotient([5, 3, 0, 0], [1, -1], ReferenceEconomy.Whole, basic);
        Assert.Equal([double.NaN, double.NaN, 0, 0], basic);
    }

    [Fact]
    public void A_region_that_is_not_known_first_may_be_the_smallest()
    {
        double[] basic = new double[6];
        EconomicBaseKernels.MinimumRequirements([double.NaN, 1, 1, 1, 2, 6], 2, basic);
        Assert.All(basic, v => Assert.True(double.IsNaN(v)));
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        double[] d = new double[2];
        const string rows = "Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')";
        const string room = "The destination holds 2 values; 4 are needed. (Parameter 'destination')";
        Assert.Equal(rows, Assert.Throws<ArgumentException>(() => EconomicBaseKernels.Assumption([1, 2, 3], [true, false], d)).Message);
        Assert.Equal(room, Assert.Throws<ArgumentException>(() => EconomicBaseKernels.Assumption([1, 2, 3, 4], [true, false], d)).Message);
        Assert.Equal(rows, Assert.Throws<ArgumentException>(() => EconomicBaseKernels.LocationQuotient([1, 2, 3], [1, 2], ReferenceEconomy.Whole, d)).Message);
        Assert.Equal(room, Assert.Throws<ArgumentException>(() => EconomicBaseKernels.LocationQuotient([1, 2, 3, 4], [1, 2], ReferenceEconomy.Whole, d)).Message);
        Assert.Equal(rows, Assert.Throws<ArgumentException>(() => EconomicBaseKernels.MinimumRequirements([1, 2, 3], 2, d)).Message);
        Assert.Equal(room, Assert.Throws<ArgumentException>(() => EconomicBaseKernels.MinimumRequirements([1, 2, 3, 4], 2, d)).Message);
        Assert.Equal(rows, Assert.Throws<ArgumentException>(() => EconomicBaseKernels.Multipliers([1, 2, 3], [1, 2, 3], 2, d)).Message);
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one shape. (Parameter 'basic')", Assert.Throws<ArgumentException>(() => EconomicBaseKernels.Multipliers([1, 2], [1], 2, d)).Message);
        Assert.Equal("The destination holds 0 values; 1 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => EconomicBaseKernels.Multipliers([1, 2], [1, 2], 2, [])).Message);
    }

    private static void Excess(GoldenMatrix matrix, Span<double> basic)
    {
        double[] sum = new double[matrix.Sectors.Length];
        LocationQuotientKernels.SumOfRegions(matrix.Values, sum);
        EconomicBaseKernels.LocationQuotient(matrix.Values, sum, ReferenceEconomy.Whole, basic);
    }

    private static void Agrees(string golden, string set, BasicPart part)
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] basic = Basic(matrix, part);
        double[] multipliers = Multipliers(matrix, basic);
        bool tied = set is "syn_ties" or "syn_ties_rounding";
        Golden.Read(golden).Set(set).AssertAgrees(row =>
        {
            int r = matrix.Row(row[0]);
            double sum = basic.Skip(r * matrix.Sectors.Length).Take(matrix.Sectors.Length).Sum();
            return row[1] == "basic" ? sum : tied && sum < 1e-9 * matrix.Values.Max() ? Golden.Number(row[2]) : multipliers[r];
        }, absolute: tied ? 1e-12 * matrix.Values.Max() : 0);
    }

    private static double[] Basic(GoldenMatrix matrix, BasicPart part)
    {
        double[] basic = new double[matrix.Values.Length];
        part(matrix, basic);
        return basic;
    }

    private static double[] Multipliers(GoldenMatrix matrix, double[] basic)
    {
        double[] multipliers = new double[matrix.Regions.Length];
        EconomicBaseKernels.Multipliers(matrix.Values, basic, matrix.Sectors.Length, multipliers);
        return multipliers;
    }
}
