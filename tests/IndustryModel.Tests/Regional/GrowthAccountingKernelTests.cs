using System.Collections.Immutable;
using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed class GrowthAccountingKernelTests
{
    private const string Dutch = "wiod_nl_2000_2014";

    [Fact]
    public void The_logarithmic_mean_lies_between_its_numbers_and_has_their_limits()
    {
        Assert.Equal(1 / Math.Log(2), GrowthAccountingKernels.LogarithmicMean(1, 2), 1e-15);
        Assert.Equal(1 / Math.Log(2), GrowthAccountingKernels.LogarithmicMean(2, 1), 1e-15);
        Assert.Equal(7, GrowthAccountingKernels.LogarithmicMean(7, 7));
        Assert.Equal(0, GrowthAccountingKernels.LogarithmicMean(0, 5));
        Assert.Equal(0, GrowthAccountingKernels.LogarithmicMean(5, 0));
        Assert.Equal(0, GrowthAccountingKernels.LogarithmicMean(0, 0));
        Assert.Equal(double.NaN, GrowthAccountingKernels.LogarithmicMean(-1, 2));
        Assert.Equal(double.NaN, GrowthAccountingKernels.LogarithmicMean(2, -1));
        Assert.Equal(double.NaN, GrowthAccountingKernels.LogarithmicMean(double.NaN, 0));
        Assert.Equal(double.NaN, GrowthAccountingKernels.LogarithmicMean(0, double.NaN));
        Assert.Equal(double.NaN, GrowthAccountingKernels.LogarithmicMean(double.NaN, 1));
        Assert.Equal(double.NaN, GrowthAccountingKernels.LogarithmicMean(1, double.NaN));
        Assert.Equal(1 + 5e-10, GrowthAccountingKernels.LogarithmicMean(1, 1 + 1e-9), 1e-15); // where ln(a/b) would cancel
        Assert.Equal(1e150 / (300 * Math.Log(10)), GrowthAccountingKernels.LogarithmicMean(1e-150, 1e150), 1e136);
        Assert.Equal(1e300 / (600 * Math.Log(10)), GrowthAccountingKernels.LogarithmicMean(1e300, 1e-300), 1e286);
    }

    [Fact]
    public void Additive_effects_are_what_the_formula_and_another_system_give()
    {
        (double[] start, double[] end, double[] before, double[] after) = Factors("lmdi." + Dutch);
        double[] effects = new double[before.Length];
        GrowthAccountingKernels.Additive(start, end, before, after, effects);
        double[] sums = [.. effects.Chunk(start.Length).Select(row => row.Sum())];
        double[] multiplied = new double[3];
        GrowthAccountingKernels.Multiplicative(effects, start.Sum(), end.Sum(), multiplied);
        foreach (string peer in new[] { "formula", "pylmdi" })
        {
            Golden.Read($"lmdi.additive.{peer}").Set(Dutch).AssertAgrees(row => Term(row[0], end.Sum() - start.Sum(), sums));
            Golden.Read($"lmdi.multiplicative.{peer}").Set(Dutch).AssertAgrees(row => Term(row[0], end.Sum() / start.Sum(), multiplied));
        }
    }

    [Fact]
    public void The_example_of_another_system()
    {
        double[] effects = new double[3]; // 600 = 2·… to 75: each factor doubles, so that each has a third
        GrowthAccountingKernels.Additive([75], [600], [1, 3, 25], [2, 6, 50], effects);
        Assert.All(effects, e => Assert.Equal(175, e, 1e-12));
        double[] multiplied = new double[3];
        GrowthAccountingKernels.Multiplicative(effects, 75, 600, multiplied);
        Assert.All(multiplied, m => Assert.Equal(2, m, 1e-14));
        Golden.Read("lmdi.additive.pylmdi").Set("pylmdi_demo").AssertAgrees(row => row[0] == "total" ? 525 : effects[0]);
        Golden.Read("lmdi.multiplicative.pylmdi").Set("pylmdi_demo").AssertAgrees(row => row[0] == "total" ? 8 : multiplied[0]);
    }

    [Fact]
    public void Coming_going_and_staying_are_taken_by_the_limit_where_a_system_gives_nothing()
    {
        (double[] start, double[] end, double[] before, double[] after) = Factors("lmdi.syn_zeros");
        double[] effects = new double[before.Length];
        GrowthAccountingKernels.Additive(start, end, before, after, effects);
        double[][] rows = [.. effects.Chunk(start.Length)];
        Assert.Equal([0, 4, 0], rows.Select(row => row[2])); // S3 appears: structure alone
        Assert.Equal([0, -5, 0], rows.Select(row => row[3])); // S4 disappears
        Assert.Equal(20 * Math.Log(243 / 200.0), rows[0][1], 1e-12); // S2 stays at 20, L(20, 20) = 20
        Assert.Equal(20 * Math.Log(80 * 200 / (50 * 243.0)), rows[1][1], 1e-12);
        Assert.Equal(20 * Math.Log(50 / 80.0), rows[2][1], 1e-12);
        Assert.Equal(15.2, effects.Sum(), 1e-12);
        Golden peer = Golden.Read("lmdi.additive.pylmdi").Set("syn_zeros");
        Assert.Equal(double.NaN, peer["structure"]);
        Assert.Equal(rows[0].Sum() - rows[0][1], peer["output"], 1e-10); // its S2 has weight 0
    }

    [Fact]
    public void A_change_from_zero_falls_in_equal_parts_on_the_factors_that_are_zero()
    {
        double[] effects = new double[3];
        GrowthAccountingKernels.Additive([0], [12], [0, 0, 5], [2, 2, 3], effects);
        Assert.Equal([6, 6, 0], effects);
        GrowthAccountingKernels.Additive([12], [0], [2, 2, 3], [2, 0, 0], effects);
        Assert.Equal([0, -6, -6], effects);
        GrowthAccountingKernels.Additive([0], [0], [0, 1, 5], [0, 0, 3], effects);
        Assert.Equal([0, 0, 0], effects);
        GrowthAccountingKernels.Additive([0], [12], [1, 2, 5], [2, 2, 3], effects); // the product says otherwise
        Assert.Equal([double.NaN, double.NaN, double.NaN], effects);
        GrowthAccountingKernels.Additive([0], [12], [0, double.NaN, 5], [2, 2, 3], effects);
        Assert.Equal([12, double.NaN, 0], effects);
        GrowthAccountingKernels.Additive([3], [12], [3, 0, 1], [2, 2, 3], effects);
        Assert.Equal([false, true, false], effects.Select(double.IsNaN));
        GrowthAccountingKernels.Additive([3], [double.NaN], [3, 1, 1], [2, 2, 3], effects);
        Assert.All(effects, e => Assert.True(double.IsNaN(e)));
    }

    [Fact]
    public void Many_at_a_time_have_the_same_bits_as_one_by_one()
    {
        const int Count = 200;
        double[] odd = [0, double.NaN, double.PositiveInfinity, -2, 5, double.Epsilon, 1e300];
        var random = new Random(20201030);
        double[] Draw(int seed) => [.. Enumerable.Range(0, 2 * Count).Select(i => (i + seed) % 23 == 0 ? odd[random.Next(odd.Length)] : random.NextDouble() * Math.Pow(10, random.Next(0, 18)))];
        (double[] before, double[] after) = (Draw(0), Draw(3));
        for (int i = 0; i < Count; i += 11)
            after[i] = before[i];
        double[] start = Draw(5)[..Count];
        double[] end = Draw(9)[..Count];
        double[] together = new double[2 * Count];
        double[] alone = new double[2];
        GrowthAccountingKernels.Additive(start, end, before, after, together);
        for (int i = 0; i < Count; i++)
        {
            GrowthAccountingKernels.Additive(start.AsSpan(i, 1), end.AsSpan(i, 1), [before[i], before[Count + i]], [after[i], after[Count + i]], alone);
            Assert.Equal(alone.Select(BitConverter.DoubleToInt64Bits), ((double[])[together[i], together[Count + i]]).Select(BitConverter.DoubleToInt64Bits));
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Employment_structure_and_productivity_leave_nothing_over(DrawnPanel panel)
    {
        int n = panel.Cells;
        (double[] l0, double[] l1) = (panel.Year(0), panel.Year(1));
        double[] v0 = [.. l0.Select((l, i) => l * (1 + i % 5))], v1 = [.. l1.Select((l, i) => l * (0.5 + i % 3))];
        double[] effects = new double[3 * n];
        GrowthAccountingKernels.Employment(l0, l1, v0, v1, effects);
        bool nobody = l0.Sum() == 0 || l1.Sum() == 0;
        for (int i = 0; i < n; i++)
        {
            double sum = effects[i] + effects[n + i] + effects[2 * n + i];
            double size = Math.Abs(effects[i]) + Math.Abs(effects[n + i]) + Math.Abs(effects[2 * n + i]) + v0[i] + v1[i];
            Assert.True(Math.Abs(sum - (v1[i] - v0[i])) <= 1e-12 * size, $"{sum:R}");
        }

        double[] multiplied = new double[3];
        GrowthAccountingKernels.Multiplicative(effects, v0.Sum(), v1.Sum(), multiplied);
        Assert.True(nobody || Math.Abs(multiplied[0] * multiplied[1] * multiplied[2] / (v1.Sum() / v0.Sum()) - 1) < 1e-9);

        GrowthAccountingKernels.WithinBetween(l0, l1, v0, v1, effects);
        double change = v1.Sum() / l1.Sum() - v0.Sum() / l0.Sum();
        Assert.True(nobody || Math.Abs(effects.Sum() - change) <= 1e-12 * (effects.Sum(Math.Abs) + v0.Sum() / l0.Sum()));
    }

    [Fact]
    public void Swapping_the_years_turns_additive_effects_round()
    {
        double[] forth = new double[6], back = new double[6];
        GrowthAccountingKernels.Employment([10, 20], [15, 18], [100, 300], [180, 290], forth);
        GrowthAccountingKernels.Employment([15, 18], [10, 20], [180, 290], [100, 300], back);
        Assert.All(forth.Zip(back), p => Assert.Equal(p.First, -p.Second, 1e-12));
        double mean = 80 / Math.Log(1.8);
        Assert.Equal(mean * Math.Log(33 / 30.0), forth[0], 1e-12);
        Assert.Equal(mean * Math.Log(15 / 33.0 / (10 / 30.0)), forth[2], 1e-12);
        Assert.Equal(mean * Math.Log(12 / 10.0), forth[4], 1e-12);
    }

    [Fact]
    public void Structural_change_is_what_another_system_gives()
    {
        foreach (string set in new[] { Dutch, "syn_zeros" })
        {
            Golden table = Golden.Read("inputs/lmdi." + set);
            double[] Column(int c) => [.. table.Rows.Select(r => Golden.Number(r[c]))];
            ImmutableArray<string> sectors = [.. table.Rows.Select(r => r[0])];
            double[] parts = new double[3 * sectors.Length];
            GrowthAccountingKernels.WithinBetween(Column(1), Column(3), Column(2), Column(4), parts);
            Golden.Read("structural_change.within_across_dynamic.jironghuang").Set(set).AssertAgrees(row =>
            {
                int plane = row[1] switch { "within_effect" => 0, "across_effect" => 1, _ => 2 };
                double ours = parts[plane * sectors.Length + sectors.IndexOf(row[0])];
                return double.IsNaN(Golden.Number(row[2])) ? double.NaN : ours; // where a sector comes or goes it has none
            }, absolute: 1e-15);
            if (set == "syn_zeros")
            {
                Assert.Equal([0, 4 / 243.0, 0], new[] { parts[2], parts[7], parts[12] });
                Assert.Equal([0, -0.025, 0], new[] { parts[3], parts[8], parts[13] });
            }
        }
    }

    [Fact]
    public void Value_without_anybody_at_work_has_no_productivity()
    {
        double[] effects = new double[6];
        GrowthAccountingKernels.Employment([0, 5], [4, 5], [3, 5], [8, 6], effects);
        Assert.Equal([false, false, true, false, true, false], effects.Select(double.IsNaN));
        GrowthAccountingKernels.WithinBetween([0, 5], [4, 5], [3, 5], [8, 6], effects);
        Assert.Equal([true, false, true, false, true, false], effects.Select(double.IsNaN));
        GrowthAccountingKernels.WithinBetween([0, 5], [0, 5], [0, 5], [0, 6], effects);
        Assert.Equal([0, 0.2, 0, 0, 0, 0], effects.Select(e => Math.Round(e, 12)));
        double[] multiplied = [1];
        GrowthAccountingKernels.Multiplicative([0, 0], 0, 0, multiplied);
        Assert.True(double.IsNaN(multiplied[0]));
    }

    [Fact]
    public void Growth_is_what_another_system_rounds_to_hundredths_of_a_percent() => Assert.All(["de_emp", "syn", "syn_zeros"], panel =>
    {
        (int first, int last) = panel == "de_emp" ? (2008, 2014) : (2001, 2005);
        GoldenMatrix start = GoldenMatrix.Panel(panel, first);
        double[] growth = new double[start.Values.Length];
        GrowthAccountingKernels.Growth(start.Values, GoldenMatrix.Panel(panel, last).Values, growth);
        Assert.All(Golden.Read("growth.cells_pct_rounded2.econgeo").Set(panel).Rows, row =>
        {
            int at = start.At(row[0], row[1]);
            Assert.True(start.Values[at] == 0 ? double.IsNaN(growth[at]) : Math.Abs(100 * growth[at] - Golden.Number(row[2])) < 0.005001); // from zero it gives infinity, and 0 for 0/0
        });
    });

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        double[] d = new double[1];
        const string shape = "Got 1 values where 2 were expected: all inputs have one order and one shape. (Parameter '{0}')";
        Refused(shape, "end", () => GrowthAccountingKernels.Growth([1, 2], [1], d));
        Refused("The destination holds 1 values; 2 are needed. (Parameter '{0}')", "destination", () => GrowthAccountingKernels.Growth([1, 2], [1, 2], d));
        Refused(shape, "end", () => GrowthAccountingKernels.Additive([1, 2], [1], [1, 2], [1, 2], d));
        Refused("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter '{0}')", "factorsStart", () => GrowthAccountingKernels.Additive([1, 2], [1, 2], [1, 2, 3], [1, 2, 3], d));
        Refused(shape, "factorsEnd", () => GrowthAccountingKernels.Additive([1, 2], [1, 2], [1, 2], [1], d));
        Refused("The destination holds 1 values; 2 are needed. (Parameter '{0}')", "destination", () => GrowthAccountingKernels.Additive([1, 2], [1, 2], [1, 2], [1, 2], d));
        Refused("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter '{0}')", "additive", () => GrowthAccountingKernels.Multiplicative([1, 2, 3], 1, 2, new double[2]));
        Refused(shape, "laborEnd", () => GrowthAccountingKernels.Employment([1, 2], [1], [1, 2], [1, 2], d));
        Refused(shape, "valueStart", () => GrowthAccountingKernels.Employment([1, 2], [1, 2], [1], [1, 2], d));
        Refused(shape, "valueEnd", () => GrowthAccountingKernels.WithinBetween([1, 2], [1, 2], [1, 2], [1], d));
        Refused("The destination holds 1 values; 3 are needed. (Parameter '{0}')", "destination", () => GrowthAccountingKernels.Employment([1], [1], [1], [1], d));
        Refused("The destination holds 1 values; 3 are needed. (Parameter '{0}')", "destination", () => GrowthAccountingKernels.WithinBetween([1], [1], [1], [1], d));
    }

    [Fact]
    public void A_region_that_loses_all_its_labor_loses_it_by_labor()
    {
        double[] effects = new double[6];
        GrowthAccountingKernels.Employment([10, 10], [0, 0], [100, 50], [0, 0], effects);
        Assert.Equal([-100, -50, 0, 0, 0, 0], effects);
        GrowthAccountingKernels.Employment([0, 0], [10, 10], [0, 0], [100, 50], effects);
        Assert.Equal([100, 50, 0, 0, 0, 0], effects);
    }

    [Fact]
    public void Value_without_labor_has_no_productivity_and_labor_without_value_one_of_zero()
    {
        double[] effects = new double[3];
        GrowthAccountingKernels.Employment([10], [0], [100], [50], effects);
        Assert.Equal(double.NaN, effects[2]);
        GrowthAccountingKernels.Employment([10], [5], [100], [0], effects);
        Assert.Equal([0, 0, -100], effects);
        Refused("The destination holds 3 values; 6 are needed. (Parameter '{0}')", "destination", () => GrowthAccountingKernels.WithinBetween([1, 1], [1, 1], [1, 1], [1, 1], effects));
        Refused("The destination holds 3 values; 6 are needed. (Parameter '{0}')", "destination", () => GrowthAccountingKernels.Employment([1, 1], [1, 1], [1, 1], [1, 1], effects));
    }

    [Fact]
    public void A_factor_that_vanishes_where_the_product_does_not_has_no_effect()
    {
        double[] effects = new double[2];
        GrowthAccountingKernels.Additive([2], [3], [5, 2], [0, 3], effects);
        Assert.Equal(double.NaN, effects[0]);
        GrowthAccountingKernels.Additive([2], [3], [0, 2], [5, 3], effects);
        Assert.Equal(double.NaN, effects[0]);
        GrowthAccountingKernels.Additive([2], [3], [5, 2], [5, 3], effects);
        Assert.Equal("0", effects[0].ToString("R", System.Globalization.CultureInfo.InvariantCulture)); // what stays has an effect of 0, not of −0
        GrowthAccountingKernels.Multiplicative([1], 0, 5, effects.AsSpan(0, 1));
        Assert.Equal(double.NaN, effects[0]); // no factor leads from nothing to something
    }

    private static void Refused(string message, string parameter, Action action) =>
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, message, parameter), Assert.Throws<ArgumentException>(action).Message);

    private static double Term(string name, double total, double[] effects) => name switch { "total" => total, "output" => effects[0], "structure" => effects[1], _ => effects[2] };

    /// <summary>Value added as total output × share of the sector × value added by output; where there is no output, its ratio is the other year's.</summary>
    private static (double[] Start, double[] End, double[] Before, double[] After) Factors(string input)
    {
        Golden table = Golden.Read("inputs/" + input);
        double[] Column(int c) => [.. table.Rows.Select(r => Golden.Number(r[c]))];
        (double[] o0, double[] v0, double[] o1, double[] v1) = (Column(1), Column(2), Column(3), Column(4));
        double[] Rows(double[] o, double[] v, double[] other, double[] otherV) =>
            [.. o.Select(_ => o.Sum()), .. o.Select(x => x / o.Sum()), .. o.Select((x, i) => x == 0 ? otherV[i] / other[i] : v[i] / x)];
        return (v0, v1, Rows(o0, v0, o1, v1), Rows(o1, v1, o0, v0));
    }
}
