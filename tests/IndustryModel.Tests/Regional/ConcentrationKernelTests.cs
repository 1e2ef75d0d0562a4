using FsCheck.Xunit;
using IndustryModel.Regional;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Regional;

public sealed class ConcentrationKernelTests
{
    [Theory]
    [InlineData("krugman.conc_vs_total.formula", ConcentrationMeasure.Krugman)]
    [InlineData("krugman.conc_vs_total.reat", ConcentrationMeasure.Krugman)]
    [InlineData("krugman.conc_vs_rest_of_sectors.formula", ConcentrationMeasure.KrugmanRestOfSectors)]
    [InlineData("herfindahl.sector.formula", ConcentrationMeasure.Herfindahl)]
    [InlineData("herfindahl.sector.reat", ConcentrationMeasure.Herfindahl)]
    [InlineData("herfindahl.sector_normalized.formula", ConcentrationMeasure.HerfindahlNormalized)]
    [InlineData("herfindahl.sector_normalized.reat", ConcentrationMeasure.HerfindahlNormalized)]
    [InlineData("herfindahl.sector_equivalent_number.reat", ConcentrationMeasure.EquivalentNumber)]
    [InlineData("gini.sector.formula", ConcentrationMeasure.Gini)]
    [InlineData("gini.sector_normalized.formula", ConcentrationMeasure.GiniNormalized)]
    [InlineData("gini.locational_lorenz.formula", ConcentrationMeasure.LocationalGini)]
    [InlineData("gini.locational_lorenz_half.formula", ConcentrationMeasure.LocationalGiniHalf)]
    [InlineData("gini.conc_of_lq_unweighted.formula", ConcentrationMeasure.GiniOfQuotients)]
    [InlineData("hoover.sector_vs_total.formula", ConcentrationMeasure.Hoover)]
    [InlineData("hoover.sector_vs_total.reat", ConcentrationMeasure.Hoover)]
    [InlineData("hoover.sector_vs_equal.formula", ConcentrationMeasure.HooverEqual)]
    [InlineData("theil_T.sector.formula", ConcentrationMeasure.Theil)]
    [InlineData("theil_relative.sector_vs_total.formula", ConcentrationMeasure.TheilRelative)]
    [InlineData("entropy.sector_natural.formula", ConcentrationMeasure.Entropy)]
    [InlineData("entropy.sector_evenness.formula", ConcentrationMeasure.Evenness)]
    public void Measures_are_what_formulas_and_packages_give_also_with_a_sector_that_is_nowhere(string golden, ConcentrationMeasure measure) =>
        MeasureGolden.AssertSectors(golden, MeasureGolden.Sets, measure);

    [Theory]
    [InlineData("herfindahl.sector.econgeopy", ConcentrationMeasure.Herfindahl)]
    [InlineData("gini.sector.reat", ConcentrationMeasure.Gini)]
    [InlineData("gini.sector.reat_gini2", ConcentrationMeasure.Gini)]
    [InlineData("gini.sector.ineq", ConcentrationMeasure.Gini)]
    [InlineData("gini.sector.pysal", ConcentrationMeasure.Gini)]
    [InlineData("gini.sector.econgeopy", ConcentrationMeasure.Gini)]
    [InlineData("gini.sector_normalized.reat", ConcentrationMeasure.GiniNormalized)]
    [InlineData("gini.sector_normalized.ineq", ConcentrationMeasure.GiniNormalized)]
    [InlineData("gini.locational.econgeo", ConcentrationMeasure.LocationalGiniHalf)]
    [InlineData("gini.conc_lq.reat", ConcentrationMeasure.GiniOfQuotients)]
    [InlineData("hoover.sector_vs_equal.reat", ConcentrationMeasure.HooverEqual)]
    [InlineData("hoover.sector_vs_equal.ineq_RS", ConcentrationMeasure.HooverEqual)]
    [InlineData("hoover.sector_vs_equal.econgeopy", ConcentrationMeasure.HooverEqual)]
    [InlineData("theil_T.sector.pysal", ConcentrationMeasure.Theil)]
    [InlineData("cv.sector_population.ineq", ConcentrationMeasure.CoefficientOfVariation)]
    [InlineData("cv.sector_sample.reat", ConcentrationMeasure.CoefficientOfVariationSample)]
    [InlineData("coulter.sector.reat", ConcentrationMeasure.Coulter)]
    public void Measures_are_what_packages_give_where_all_sectors_are_somewhere(string golden, ConcentrationMeasure measure) =>
        MeasureGolden.AssertSectors(golden, MeasureGolden.Active, measure);

    [Theory]
    [InlineData("gini.sector_rounded3.econgeo", ConcentrationMeasure.Gini, 1, 0.000501)]
    [InlineData("gini.hoover_rounded3.econgeo", ConcentrationMeasure.LocationalGini, 1, 0.000501)]
    [InlineData("hoover.sector_vs_total_pct_rounded2.econgeo", ConcentrationMeasure.Hoover, 100, 0.00501)]
    [InlineData("hoover.sector_vs_equal_pct_rounded2.econgeo", ConcentrationMeasure.HooverEqual, 100, 0.00501)]
    public void Measures_are_what_EconGeo_gives_at_its_digits(string golden, ConcentrationMeasure measure, double factor, double absolute) =>
        MeasureGolden.AssertSectors(golden, MeasureGolden.Active, measure, factor, absolute);

    [Theory]
    [InlineData("H i", ConcentrationMeasure.Hoover)]
    [InlineData("G i", ConcentrationMeasure.GiniOfQuotients)]
    [InlineData("K i", ConcentrationMeasure.KrugmanMeanOfOthers)]
    public void The_three_of_REAT_conc_have_each_a_name_here(string key, ConcentrationMeasure measure) =>
        MeasureGolden.AssertSectors("concentration.conc_HGK.reat", MeasureGolden.Active, measure, only: key);

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
        (ConcentrationMeasure, SpecializationMeasure)[] pairs = [.. Enum.GetValues<ConcentrationMeasure>().Except([ConcentrationMeasure.LocationalGiniHalf]).Select(c => (c, c switch
        {
            ConcentrationMeasure.KrugmanRestOfSectors => SpecializationMeasure.KrugmanRestOfNation,
            ConcentrationMeasure.LocationalGini => SpecializationMeasure.GiniRelative,
            _ => Enum.Parse<SpecializationMeasure>(c.ToString()),
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
        ConcentrationKernels.Compute([30, 10, 10, 50], 2, [40, 60], ConcentrationMeasure.LocationalGiniHalf, half);
        ConcentrationKernels.Compute([30, 10, 10, 50], 2, [40, 60], ConcentrationMeasure.LocationalGini, whole);
        Assert.Equal([0.35, 0.4 - 1.0 / 6], whole.Select(v => Math.Round(v, 14)), (a, b) => Math.Abs(a - b) < 1e-13); // shares 3/4 beside 4/10; 1/6 beside 4/10
        Assert.Equal(whole.Select(v => v / 2), half);
    }

    [Fact]
    public void No_regions_have_no_concentration()
    {
        double[] none = [1, 1];
        ConcentrationKernels.Compute([], 2, [], ConcentrationMeasure.KrugmanMeanOfOthers, none);
        Assert.All(none, v => Assert.True(double.IsNaN(v)));
        ConcentrationKernels.Compute([], 2, [], ConcentrationMeasure.Herfindahl, none);
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
        Assert.StartsWith("There is no such measure of concentration. (Parameter 'measure')", Assert.Throws<ArgumentOutOfRangeException>(() => ConcentrationKernels.Compute([1, 2], 2, [1], (ConcentrationMeasure)99, d)).Message, StringComparison.Ordinal);
        Assert.Equal("Got 3 values where whole rows of 2 were expected: a matrix lies row by row. (Parameter 'x')", Assert.Throws<ArgumentException>(() => ConcentrationKernels.SumOfSectors([1, 2, 3], 2, d)).Message);
        Assert.Equal("The destination holds 2 values; 3 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => ConcentrationKernels.SumOfSectors([1, 2, 3], 1, d)).Message);
    }
}
