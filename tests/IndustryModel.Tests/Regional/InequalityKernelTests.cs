using System.Globalization;
using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed class InequalityKernelTests
{
    [Theory]
    [InlineData("inequality.theil_T_popweighted.dineq", InequalityIndex.TheilT, true)]
    [InlineData("inequality.theil_T_popweighted.ic2", InequalityIndex.TheilT, true)]
    [InlineData("inequality.theil_T_unweighted.ineq", InequalityIndex.TheilT, false)]
    [InlineData("inequality.theil_T_unweighted.pysal", InequalityIndex.TheilT, false)]
    [InlineData("inequality.theil_L_popweighted.dineq", InequalityIndex.TheilL, true)]
    [InlineData("inequality.theil_L_popweighted.ic2", InequalityIndex.TheilL, true)]
    [InlineData("inequality.theil_L_unweighted.ineq", InequalityIndex.TheilL, false)]
    [InlineData("inequality.theil_L_unweighted.reat_theil", InequalityIndex.TheilL, false)]
    public void Theil_of_counties_is_what_packages_give(string golden, InequalityIndex index, bool weighted) =>
        Golden.Read(golden).Set("de_counties").AssertAgrees(row => Of(Counties(row[0], weighted), index));

    [Theory]
    [InlineData("theil_T_popweighted", InequalityIndex.TheilT, true)]
    [InlineData("theil_T_unweighted", InequalityIndex.TheilT, false)]
    [InlineData("theil_L_popweighted", InequalityIndex.TheilL, true)]
    [InlineData("theil_L_unweighted", InequalityIndex.TheilL, false)]
    public void Theil_of_counties_is_what_the_formula_gives(string measure, InequalityIndex index, bool weighted) =>
        Golden.Read("inequality.all.formula").Set("de_counties").Where("measure", measure).AssertAgrees(row => Of(Counties(row[0], weighted), index));

    [Theory]
    [InlineData("inequality.gini_popweighted.dineq")]
    [InlineData("inequality.gini_popweighted.ic2")]
    [InlineData("inequality.gini_popweighted.reat_gini2")]
    public void A_weighted_Gini_is_the_Lorenz_curve_of_product_against_population(string golden) =>
        Golden.Read(golden).Set("de_counties").AssertAgrees(row => Counties(row[0], weighted: true) is var c ? DistributionKernels.LorenzGini(c.Values, c.Weights) : 0, relative: 1e-9); // dineq drops the last digits

    [Fact]
    public void Other_measures_of_counties_are_what_packages_give()
    {
        Golden.Read("inequality.gini_unweighted.ineq").Set("de_counties").AssertAgrees(row => DistributionKernels.Gini(Counties(row[0], weighted: false).Values));
        Golden.Read("inequality.hoover_popweighted.econgeopy").Set("de_counties").AssertAgrees(row => Counties(row[0], weighted: true) is var c ? DistributionKernels.Hoover(c.Values, c.Weights) : 0);
        Golden.Read("inequality.coulter_popweighted.reat").Set("de_counties").AssertAgrees(row => // REAT compares the shares in product per head, not in product
            DistributionKernels.Coulter(Counties(row[0], weighted: false).Values, Counties(row[0], weighted: true).Weights));
        Golden formula = Golden.Read("inequality.all.formula").Set("de_counties");
        formula.Where("measure", "gini_popweighted").AssertAgrees(row => Counties(row[0], weighted: true) is var c ? DistributionKernels.LorenzGini(c.Values, c.Weights) : 0);
        formula.Where("measure", "gini_unweighted").AssertAgrees(row => DistributionKernels.Gini(Counties(row[0], weighted: false).Values));
    }

    [Theory]
    [InlineData("state")]
    [InlineData("district")]
    [InlineData("group")]
    public void Decompositions_are_what_the_formula_gives(string partition) => Golden.Read("theil_decomposition.formula").Set("de_counties").Where("partition", partition).AssertAgrees(row =>
        Part(Split(Counties(row[0], row[1] == "pop"), Groups(partition), row[2] == "T" ? InequalityIndex.TheilT : InequalityIndex.TheilL).Parts, row[3]));

    [Theory]
    [InlineData("state")]
    [InlineData("district")]
    [InlineData("group")]
    public void Decompositions_by_generalized_entropy_are_what_IC2_gives(string partition) => Golden.Read("theil_decomposition.gei.ic2").Set("de_counties").Where("partition", partition).AssertAgrees(row =>
    {
        (string[] names, int[] numbers) = Groups(partition);
        InequalityIndex index = row[2] switch { "0" => InequalityIndex.TheilL, "1" => InequalityIndex.TheilT, _ => InequalityIndex.HalfSquaredVariation };
        (InequalityParts parts, double[] contributions, double[] indices) = Split(Counties(row[0], row[1] == "pop"), (names, numbers), index);
        return row[3] switch
        {
            "within_contribution" => contributions[names.IndexOf(row[4])],
            "group_index" => indices[names.IndexOf(row[4])],
            _ => Part(parts, row[3]),
        };
    }, absolute: 1e-14); // a county that is a state of its own: IC2 rounds where we have 0

    [Theory]
    [InlineData("state")]
    [InlineData("group")]
    public void Decompositions_of_L_are_what_dineq_gives(string partition) => Golden.Read("theil_decomposition.mld.dineq").Set("de_counties").Where("partition", partition).AssertAgrees(row =>
    {
        (string[] names, int[] numbers) = Groups(partition);
        (InequalityParts parts, double[] contributions, double[] indices) = Split(Counties(row[0], weighted: true), (names, numbers), InequalityIndex.TheilL);
        return row[1] switch
        {
            "group_index" => indices[names.IndexOf(row[2])],
            "total" or "between" or "within" => Part(parts, row[1]),
            _ => contributions[names.IndexOf(row[2])],
        };
    }, absolute: 1e-14);

    [Theory]
    [InlineData("state")]
    [InlineData("district")]
    [InlineData("group")]
    public void Decompositions_of_T_are_what_pysal_gives(string partition) => Golden.Read("theil_decomposition.T_unweighted.pysal").Set("de_counties").Where("partition", partition).AssertAgrees(row =>
        Part(Split((Column($"{row[0]}_{row[1]}"), []), Groups(partition), InequalityIndex.TheilT).Parts, row[2]), relative: 1e-9); // its within is total less between

    [Fact]
    public void Case09_a_group_of_zeros()
    {
        double[] x = [0, 0, 0, 10, 10, 10];
        double[] contributions = new double[2];
        double[] indices = new double[2];
        InequalityParts parts = InequalityKernels.Decompose(x, [0, 0, 0, 1, 1, 1], InequalityIndex.TheilT, contributions, indices);
        Assert.Equal(0.6931471805599453, parts.Total);
        Assert.Equal(0.6931471805599453, parts.Between);
        Assert.Equal(0, parts.Within);
        Assert.Equal([0, 0], contributions);
        Assert.Equal([double.NaN, 0], indices);
        Assert.Equal(0.6931471805599453, InequalityKernels.Compute(x, InequalityIndex.TheilT));
    }

    [Fact]
    public void A_group_without_units_adds_nothing_and_has_no_index()
    {
        double[] contributions = new double[3];
        double[] indices = new double[3];
        InequalityParts parts = InequalityKernels.Decompose([1, 3, 4, 4], [0, 0, 2, 2], InequalityIndex.TheilT, contributions, indices);
        Assert.Equal([true, false, false], new[] { double.IsNaN(indices[1]), double.IsNaN(indices[0]), double.IsNaN(indices[2]) });
        Assert.Equal(0, contributions[1]);
        Assert.Equal(InequalityKernels.Compute([1, 3], InequalityIndex.TheilT), indices[0], 1e-16);
        Assert.Equal(4.0 / 12 * indices[0], contributions[0], 1e-16); // by its share in the value
        Assert.Equal(contributions[0], parts.Within);
        Assert.Equal(InequalityKernels.Compute([2, 2, 4, 4], InequalityIndex.TheilT), parts.Between, 1e-16);
    }

    [Fact]
    public void Every_index_of_a_table_worked_by_hand()
    {
        // values per weight 1 and 3, half the weight each; the mean is 2
        double[] values = [5, 15];
        double[] weights = [5, 5];
        Assert.Equal(0.25 * Math.Log(0.5) + 0.75 * Math.Log(1.5), InequalityKernels.Compute(values, weights, InequalityIndex.TheilT), 1e-16);
        Assert.Equal(0.5 * Math.Log(2) - 0.5 * Math.Log(1.5), InequalityKernels.Compute(values, weights, InequalityIndex.TheilL), 1e-16);
        Assert.Equal(0.125, InequalityKernels.Compute(values, weights, InequalityIndex.HalfSquaredVariation)); // ½ (½)²
        Assert.Equal(0.125, InequalityKernels.Compute([1, 3], InequalityIndex.HalfSquaredVariation));
    }

    [Fact]
    public void Zeros_count()
    {
        Assert.Equal(Math.Log(2), InequalityKernels.Compute([0, 3], InequalityIndex.TheilT), 1e-16);
        Assert.Equal(double.PositiveInfinity, InequalityKernels.Compute([0, 3], InequalityIndex.TheilL)); // the logarithm of nothing
        Assert.Equal(0.5, InequalityKernels.Compute([0, 3], InequalityIndex.HalfSquaredVariation));
        Assert.True(double.IsNaN(InequalityKernels.Compute([0, double.NaN, 3], InequalityIndex.TheilL)));
        Assert.Equal(Math.Log(2), InequalityKernels.Compute([1e-300, 3], InequalityIndex.TheilT), 1e-15);
    }

    [Fact]
    public void Units_without_weight()
    {
        Assert.Equal(InequalityKernels.Compute([1, 3], [2, 2], InequalityIndex.TheilT), InequalityKernels.Compute([1, 0, 3], [2, 0, 2], InequalityIndex.TheilT));
        Assert.Equal(double.PositiveInfinity, InequalityKernels.Compute([1, 1, 3], [2, 0, 2], InequalityIndex.TheilT));
        Assert.Equal(double.PositiveInfinity, InequalityKernels.Compute([1, 1, 3], [2, 0, 2], InequalityIndex.HalfSquaredVariation));
        // L = Σ q ln(q / p) with q = ½, 0, ½ and p = 1/5, 1/5, 3/5
        Assert.Equal(0.5 * Math.Log(2.5) + 0.5 * Math.Log(0.5 / 0.6), InequalityKernels.Compute([1, 1, 3], [2, 0, 2], InequalityIndex.TheilL), 1e-15);
    }

    [Theory]
    [InlineData(InequalityIndex.TheilT)]
    [InlineData(InequalityIndex.TheilL)]
    [InlineData(InequalityIndex.HalfSquaredVariation)]
    public void A_small_inequality_keeps_its_digits(InequalityIndex index)
    {
        foreach (double e in new[] { 1e-9, 1e-6, 0.999e-3, 1.001e-3, 1e-2 })
        {
            double d = (1 + e) - 1; // as a double has it
            double expected = index switch // ((1 + d) ln(1 + d) + (1 − d) ln(1 − d)) / 2, −(ln(1 + d) + ln(1 − d)) / 2, in powers of d
            {
                InequalityIndex.TheilT => d * d / 2 + Math.Pow(d, 4) / 12 + Math.Pow(d, 6) / 30 + Math.Pow(d, 8) / 56,
                InequalityIndex.TheilL => d * d / 2 + Math.Pow(d, 4) / 4 + Math.Pow(d, 6) / 6 + Math.Pow(d, 8) / 8,
                _ => d * d / 2,
            };
            double value = InequalityKernels.Compute([1 - d, 1 + d], index);
            Assert.True(Math.Abs(value - expected) <= 3e-13 * expected, $"{e}: {value:R}, expected {expected:R}");
        }
    }

    [Theory] // against sixty digits of what Σ (x / m) ln (x / m) / n and −Σ ln (x / m) / n give
    [InlineData(InequalityIndex.TheilT, 3.6507849367670523E-7, new double[] { 8185, 8199 })]
    [InlineData(InequalityIndex.TheilL, 3.650785825316066E-7, new double[] { 8185, 8199 })]
    [InlineData(InequalityIndex.TheilT, 2.4338566245113684E-7, new double[] { 8185, 8192, 8199 })]
    [InlineData(InequalityIndex.TheilL, 2.433857216877377E-7, new double[] { 8185, 8192, 8199 })]
    [InlineData(InequalityIndex.TheilT, 2.582577235410056E-7, new double[] { 8186, 8190, 8200 })]
    [InlineData(InequalityIndex.TheilL, 2.5822868638883513E-7, new double[] { 8186, 8190, 8200 })]
    public void A_small_inequality_is_exact_to_its_last_digits(InequalityIndex index, double expected, double[] values) =>
        Assert.Equal(expected, InequalityKernels.Compute(values, index), 4e-16 * expected);

    [Fact]
    public void Two_units_without_weight_are_as_far_away_as_one()
    {
        Assert.Equal(double.PositiveInfinity, InequalityKernels.Compute([1, 2], [0, 1], InequalityIndex.TheilT));
        Assert.Equal(double.PositiveInfinity, InequalityKernels.Compute([1, 1, 2], [0, 0, 1], InequalityIndex.TheilT));
        Assert.Equal(double.PositiveInfinity, InequalityKernels.Compute([1, 1, 2], [0, 0, 1], InequalityIndex.HalfSquaredVariation));
    }

    [Fact]
    public void What_has_no_inequality()
    {
        Assert.All(Enum.GetValues<InequalityIndex>(), index =>
        {
            Assert.Equal(0, InequalityKernels.Compute([0.1, 0.1, 0.1], index));
            Assert.Equal(0, InequalityKernels.Compute([0.1, 0.2, 0.3], [1, 2, 3], index), 1e-31);
            Assert.Equal(0, InequalityKernels.Compute([7], index));
            Assert.All(new[] { InequalityKernels.Compute([], index), InequalityKernels.Compute([0, 0], index), InequalityKernels.Compute([1, double.NaN], index), InequalityKernels.Compute([-1, 2], index),
                InequalityKernels.Compute([1, 2], [-1, 2], index), InequalityKernels.Compute([1, 2], [0, 0], index) is var v && double.IsFinite(v) ? v : double.NaN }, v => Assert.True(double.IsNaN(v)));
        });
    }

    [Fact]
    public void A_missing_value_leaves_the_other_groups_their_index()
    {
        double[] contributions = new double[2];
        double[] indices = new double[2];
        InequalityParts parts = InequalityKernels.Decompose([1, double.NaN, 1, 3], [0, 0, 1, 1], InequalityIndex.TheilT, contributions, indices);
        Assert.All([parts.Total, parts.Between, parts.Within, indices[0], contributions[0], contributions[1]], v => Assert.True(double.IsNaN(v)));
        Assert.Equal(InequalityKernels.Compute([1, 3], InequalityIndex.TheilT), indices[1]);
        InequalityKernels.Decompose([0, 0, 1, double.NaN], [0, 0, 1, 1], InequalityIndex.TheilT, contributions, []);
        Assert.All(contributions, v => Assert.True(double.IsNaN(v)));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Parts_are_never_negative_and_sum_to_the_index(DrawnMatrix matrix, int seed)
    {
        double[] weights = [.. Enumerable.Range(0, matrix.Values.Length).Select(i => 1.0 + (i * 31 + (seed & 0xFF)) % 7)];
        int groups = matrix.Sectors;
        int[] group = [.. Enumerable.Range(0, matrix.Values.Length).Select(i => i % groups)];
        Assert.All(Enum.GetValues<InequalityIndex>(), index =>
        {
            double[] contributions = new double[groups];
            InequalityParts parts = InequalityKernels.Decompose(matrix.Values, weights, group, index, contributions, []);
            double whole = InequalityKernels.Compute(matrix.Values, weights, index);
            Assert.Equal(double.IsNaN(whole), double.IsNaN(parts.Total));
            if (double.IsNaN(whole))
                return;
            Assert.True(parts.Between >= 0 && parts.Within >= 0 && contributions.All(c => c >= 0));
            Assert.Equal(parts.Between + parts.Within, parts.Total);
            Assert.True(whole.Equals(parts.Total) || Math.Abs(whole - parts.Total) <= 1e-12 * whole, $"{index}: {whole:R} and {parts.Total:R}");
        });
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void One_group_is_all_within_and_a_group_for_each_is_all_between(DrawnMatrix matrix)
    {
        double[] x = matrix.Values;
        double whole = InequalityKernels.Compute(x, InequalityIndex.TheilT);
        InequalityParts one = InequalityKernels.Decompose(x, new int[x.Length], InequalityIndex.TheilT, new double[1], []);
        InequalityParts each = InequalityKernels.Decompose(x, [.. Enumerable.Range(0, x.Length)], InequalityIndex.TheilT, new double[x.Length], []);
        if (double.IsNaN(whole))
            return;
        Assert.Equal(0, one.Between);
        Assert.Equal(whole, one.Within);
        Assert.Equal(0, each.Within);
        Assert.Equal(whole, each.Between);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Twice_the_values_or_the_weights_change_nothing(DrawnMatrix matrix)
    {
        double[] weights = [.. matrix.Values.Select((v, i) => (1 + i % 3) * matrix.Scale)];
        Assert.All(Enum.GetValues<InequalityIndex>(), index => Assert.Equal(InequalityKernels.Compute(matrix.Values, weights, index),
            InequalityKernels.Compute([.. matrix.Values.Select(v => 2 * v)], [.. weights.Select(w => w / 4)], index)));
    }

    [Fact]
    public void Inputs_that_do_not_fit_are_refused()
    {
        double[] one = new double[1];
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one shape. (Parameter 'weights')", Assert.Throws<ArgumentException>(() => InequalityKernels.Compute([1, 2], [1], default)).Message);
        Assert.Equal("Got 0 values where 2 were expected: all inputs have one order and one shape. (Parameter 'weights')", Assert.Throws<ArgumentException>(() => InequalityKernels.Compute([1, 2], [], default)).Message);
        Assert.Equal("Got 0 values where 2 were expected: all inputs have one order and one shape. (Parameter 'weights')", Assert.Throws<ArgumentException>(() => InequalityKernels.Decompose([1, 2], [], [0, 0], default, one, [])).Message);
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one shape. (Parameter 'groups')", Assert.Throws<ArgumentException>(() => InequalityKernels.Decompose([1, 2], [0], default, one, [])).Message);
        Assert.Equal("Got 2 values where 1 were expected: all inputs have one order and one shape. (Parameter 'indices')", Assert.Throws<ArgumentException>(() => InequalityKernels.Decompose([1, 2], [0, 0], default, one, new double[2])).Message);
        Assert.StartsWith("Unit 1 stands in no group: groups are numbered from 0 to 0. (Parameter 'groups')", Assert.Throws<ArgumentOutOfRangeException>(() => InequalityKernels.Decompose([1, 2], [0, 1], default, one, [])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => InequalityKernels.Decompose([1, 2], [0, -1], default, one, []));
        foreach (int wrong in new[] { -1, 3 })
        {
            Assert.StartsWith("There is no such index of inequality. (Parameter 'index')", Assert.Throws<ArgumentOutOfRangeException>(() => InequalityKernels.Compute([1, 2], (InequalityIndex)wrong)).Message, StringComparison.Ordinal);
            Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => InequalityKernels.Decompose([1, 2], [0, 0], (InequalityIndex)wrong, one, [])).ParamName);
        }
    }

    private static double Of((double[] Values, double[] Weights) units, InequalityIndex index) =>
        units.Weights.Length == 0 ? InequalityKernels.Compute(units.Values, index) : InequalityKernels.Compute(units.Values, units.Weights, index);

    private static (InequalityParts Parts, double[] Contributions, double[] Indices) Split((double[] Values, double[] Weights) units, (string[] Names, int[] Numbers) groups, InequalityIndex index)
    {
        double[] contributions = new double[groups.Names.Length];
        double[] indices = new double[groups.Names.Length];
        return (units.Weights.Length == 0
            ? InequalityKernels.Decompose(units.Values, groups.Numbers, index, contributions, indices)
            : InequalityKernels.Decompose(units.Values, units.Weights, groups.Numbers, index, contributions, indices), contributions, indices);
    }

    private static double Part(InequalityParts parts, string name) => name switch { "total" => parts.Total, "between" => parts.Between, _ => parts.Within };

    /// <summary>Unweighted: product per head. Weighted: product, which is product per head times population, and population.</summary>
    private static (double[] Values, double[] Weights) Counties(string year, bool weighted)
    {
        double[] perHead = Column($"gdppc_{year}");
        if (!weighted)
            return (perHead, []);
        double[] population = Column($"pop_{year}");
        return ([.. perHead.Zip(population, (x, w) => x * w)], population);
    }

    private static double[] Column(string name)
    {
        Golden table = Golden.Read("inputs/gdp.de_counties");
        int at = table.Columns.IndexOf(name);
        return [.. table.Rows.Select(row => double.Parse(row[at], CultureInfo.InvariantCulture))];
    }

    private static (string[] Names, int[] Numbers) Groups(string partition)
    {
        Golden table = Golden.Read("inputs/gdp.de_counties");
        int at = table.Columns.IndexOf(partition);
        string[] names = [.. table.Rows.Select(row => row[at]).Distinct()];
        return (names, [.. table.Rows.Select(row => names.IndexOf(row[at]))]);
    }
}
