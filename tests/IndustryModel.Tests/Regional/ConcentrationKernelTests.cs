using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed class ConcentrationKernelTests
{
    [Theory]
    [InlineData("krugman.conc_vs_total.formula", ConcentrationIndex.Krugman)]
    [InlineData("krugman.conc_vs_total.reat", ConcentrationIndex.Krugman)]
    [InlineData("krugman.conc_vs_rest_of_sectors.formula", ConcentrationIndex.KrugmanRestOfSectors)]
    [InlineData("herfindahl.sector.formula", ConcentrationIndex.Herfindahl)]
    [InlineData("herfindahl.sector.reat", ConcentrationIndex.Herfindahl)]
    [InlineData("herfindahl.sector_normalized.formula", ConcentrationIndex.HerfindahlNormalized)]
    [InlineData("herfindahl.sector_normalized.reat", ConcentrationIndex.HerfindahlNormalized)]
    [InlineData("herfindahl.sector_equivalent_number.reat", ConcentrationIndex.EquivalentNumber)]
    [InlineData("gini.sector.formula", ConcentrationIndex.Gini)]
    [InlineData("gini.sector_normalized.formula", ConcentrationIndex.GiniNormalized)]
    [InlineData("gini.locational_lorenz.formula", ConcentrationIndex.LocationalGini)]
    [InlineData("gini.locational_lorenz_half.formula", ConcentrationIndex.LocationalGiniHalf)]
    [InlineData("gini.conc_of_lq_unweighted.formula", ConcentrationIndex.GiniOfQuotients)]
    [InlineData("hoover.sector_vs_total.formula", ConcentrationIndex.Hoover)]
    [InlineData("hoover.sector_vs_total.reat", ConcentrationIndex.Hoover)]
    [InlineData("hoover.sector_vs_equal.formula", ConcentrationIndex.HooverEqual)]
    [InlineData("theil_T.sector.formula", ConcentrationIndex.Theil)]
    [InlineData("theil_relative.sector_vs_total.formula", ConcentrationIndex.TheilRelative)]
    [InlineData("entropy.sector_natural.formula", ConcentrationIndex.Entropy)]
    [InlineData("entropy.sector_evenness.formula", ConcentrationIndex.Evenness)]
    public void Measures_are_what_formulas_and_packages_give_also_with_a_sector_that_is_nowhere(string golden, ConcentrationIndex index) =>
        MeasureGolden.AssertSectors(golden, MeasureGolden.Sets, index);

    [Theory]
    [InlineData("herfindahl.sector.econgeopy", ConcentrationIndex.Herfindahl)]
    [InlineData("gini.sector.reat", ConcentrationIndex.Gini)]
    [InlineData("gini.sector.reat_gini2", ConcentrationIndex.Gini)]
    [InlineData("gini.sector.ineq", ConcentrationIndex.Gini)]
    [InlineData("gini.sector.pysal", ConcentrationIndex.Gini)]
    [InlineData("gini.sector.econgeopy", ConcentrationIndex.Gini)]
    [InlineData("gini.sector_normalized.reat", ConcentrationIndex.GiniNormalized)]
    [InlineData("gini.sector_normalized.ineq", ConcentrationIndex.GiniNormalized)]
    [InlineData("gini.locational.econgeo", ConcentrationIndex.LocationalGiniHalf)]
    [InlineData("gini.conc_lq.reat", ConcentrationIndex.GiniOfQuotients)]
    [InlineData("hoover.sector_vs_equal.reat", ConcentrationIndex.HooverEqual)]
    [InlineData("hoover.sector_vs_equal.ineq_RS", ConcentrationIndex.HooverEqual)]
    [InlineData("hoover.sector_vs_equal.econgeopy", ConcentrationIndex.HooverEqual)]
    [InlineData("theil_T.sector.pysal", ConcentrationIndex.Theil)]
    [InlineData("cv.sector_population.ineq", ConcentrationIndex.CoefficientOfVariation)]
    [InlineData("cv.sector_sample.reat", ConcentrationIndex.CoefficientOfVariationSample)]
    [InlineData("coulter.sector.reat", ConcentrationIndex.Coulter)]
    public void Measures_are_what_packages_give_where_all_sectors_are_somewhere(string golden, ConcentrationIndex index) =>
        MeasureGolden.AssertSectors(golden, MeasureGolden.Active, index);

    [Theory]
    [InlineData("gini.sector_rounded3.econgeo", ConcentrationIndex.Gini, 1, 0.000501)]
    [InlineData("gini.hoover_rounded3.econgeo", ConcentrationIndex.LocationalGini, 1, 0.000501)]
    [InlineData("hoover.sector_vs_total_pct_rounded2.econgeo", ConcentrationIndex.Hoover, 100, 0.00501)]
    [InlineData("hoover.sector_vs_equal_pct_rounded2.econgeo", ConcentrationIndex.HooverEqual, 100, 0.00501)]
    public void Measures_are_what_EconGeo_gives_at_its_digits(string golden, ConcentrationIndex index, double factor, double absolute) =>
        MeasureGolden.AssertSectors(golden, MeasureGolden.Active, index, factor, absolute);

    [Theory]
    [InlineData("H i", ConcentrationIndex.Hoover)]
    [InlineData("G i", ConcentrationIndex.GiniOfQuotients)]
    [InlineData("K i", ConcentrationIndex.KrugmanMeanOfOthers)]
    public void The_three_of_REAT_conc_have_each_a_name_here(string key, ConcentrationIndex index) =>
        MeasureGolden.AssertSectors("concentration.conc_HGK.reat", MeasureGolden.Active, index, only: key);

    [Fact]
    public void Krugman_between_two_sectors_is_what_REAT_gives() => Assert.All(MeasureGolden.Active, set =>
    {
        GoldenMatrix matrix = GoldenMatrix.Cross(set);
        double[] Column(string sector) => [.. matrix.Regions.Select(r => matrix.Values[matrix.At(r, sector)])];
        Golden.Read("krugman.conc_pairs.reat").Set(set).AssertAgrees(row => DistributionKernels.Krugman(Column(row[0]), Column(row[1])), absolute: 1e-14);
    });

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Concentration_is_specialization_with_regions_and_sectors_exchanged(DrawnMatrix matrix)
    {
        double[] totals = new double[matrix.Regions];
        ConcentrationKernels.SumOfSectors(matrix.Values, matrix.Sectors, totals);
        double[] exchanged = [.. Enumerable.Range(0, matrix.Sectors).SelectMany(matrix.Column)];
        (ConcentrationIndex, SpecializationIndex)[] pairs = [.. Enum.GetValues<ConcentrationIndex>().Except([ConcentrationIndex.LocationalGiniHalf]).Select(c => (c, c switch
        {
            ConcentrationIndex.KrugmanRestOfSectors => SpecializationIndex.KrugmanRestOfNation,
            ConcentrationIndex.LocationalGini => SpecializationIndex.GiniRelative,
            _ => Enum.Parse<SpecializationIndex>(c.ToString()),
        }))];
        Assert.All(pairs, pair =>
        {
            double[] ours = new double[matrix.Sectors];
            double[] theirs = new double[matrix.Sectors];
            ConcentrationKernels.Compute(matrix.Values, matrix.Sectors, totals, pair.Item1, ours);
            SpecializationKernels.Compute(exchanged, totals, pair.Item2, theirs);
            Assert.Equal(theirs, ours);
        });
    }

    [Fact]
    public void The_half_area_is_half_the_whole()
    {
        double[] half = new double[2];
        double[] whole = new double[2];
        ConcentrationKernels.Compute([30, 10, 10, 50], 2, [40, 60], ConcentrationIndex.LocationalGiniHalf, half);
        ConcentrationKernels.Compute([30, 10, 10, 50], 2, [40, 60], ConcentrationIndex.LocationalGini, whole);
        Assert.Equal([0.35, 0.4 - 1.0 / 6], whole.Select(v => Math.Round(v, 14)), (a, b) => Math.Abs(a - b) < 1e-13); // shares 3/4 beside 4/10; 1/6 beside 4/10
        Assert.Equal(whole.Select(v => v / 2), half);
    }

    [Fact]
    public void No_regions_have_no_concentration()
    {
        double[] none = [1, 1];
        ConcentrationKernels.Compute([], 2, [], ConcentrationIndex.KrugmanMeanOfOthers, none);
        Assert.All(none, v => Assert.True(double.IsNaN(v)));
        ConcentrationKernels.Compute([], 2, [], ConcentrationIndex.Herfindahl, none);
        Assert.All(none, v => Assert.True(double.IsNaN(v)));
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        double[] d = new double[2];
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')", Assert.Throws<ArgumentException>(() => ConcentrationKernels.Compute([1, 2, 3], 2, [1], default, d)).Message);
        Assert.Equal("Got 1 values where 2 were expected: all inputs have one order and one shape. (Parameter 'totals')", Assert.Throws<ArgumentException>(() => ConcentrationKernels.Compute([1, 2, 3, 4], 2, [1], default, d)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => ConcentrationKernels.Compute([1, 2, 3], 3, [1], default, d)).Message);
        Assert.Equal("columns", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationKernels.Compute([1, 2, 3], 0, [1], default, d)).ParamName);
        Assert.StartsWith("There is no such index of concentration. (Parameter 'index')", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationKernels.Compute([1, 2], 2, [1], (ConcentrationIndex)99, d)).Message, StringComparison.Ordinal);
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')", Assert.Throws<ArgumentException>(() => ConcentrationKernels.SumOfSectors([1, 2, 3], 2, d)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => ConcentrationKernels.SumOfSectors([1, 2, 3], 1, d)).Message);
    }
}
