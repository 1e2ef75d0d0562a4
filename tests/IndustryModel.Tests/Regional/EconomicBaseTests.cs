using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

public sealed class EconomicBaseTests
{
    [Fact]
    public void Dutch_bases_are_those_of_another_system()
    {
        RegionalScope scope = new() { Level = 3, Sectors = [N("A"), N("B-E"), N("F"), N("G-U")] };
        EconomicBase result = DutchIndustry.Load().Accounts.GrossValueAdded[2018].EconomicBase(scope: scope);
        Golden.Read("economic_base.lq_excess_by_sector.hinterland").Set("nl_gva4").AssertAgrees(row => result[RegionCode.Create("NUTS2024", row[0]), N(row[1])].Value, absolute: 1e-8);
        Golden.Read("economic_base.lq_excess.formula").Set("nl_gva4").AssertAgrees(row =>
        {
            RegionCode region = RegionCode.Create("NUTS2024", row[0]);
            return row[1] == "basic" ? result.Basic(region).Value : result.Multiplier(region).Value;
        });
        Assert.Equal(40, result.RegionsByMultiplier().Length);
    }

    [Fact]
    public void Each_method_names_its_convention()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        EconomicBase quotients = slice.EconomicBase();
        Assert.Equal(150 - 400 * 230.0 / 980, quotients[R("R1"), S("B-E")].Value, 1e-10);
        Assert.Equal("basic = max(0, x[r,s] − x[r,·]·b[s]/b[·]), multiplier = x[r,·] / basic[r,·]; benchmark b: the sum of the 3 regions analyzed", quotients.Convention);
        Assert.Equal(150 - 400 * 250.0 / 1000, slice.EconomicBase(benchmark: RegionalBenchmark.Nation)[R("R1"), S("B-E")].Value, 1e-10);
        Assert.Equal(150 - 400 * 80.0 / 580, slice.EconomicBase(benchmark: RegionalBenchmark.RestOfNation)[R("R1"), S("B-E")].Value, 1e-10);
        EconomicBase least = slice.EconomicBase(EconomicBaseMethod.MinimumRequirements);
        Assert.Equal(150 - 400 * 20.0 / 200, least[R("R1"), S("B-E")].Value, 1e-10);
        EconomicBase assumed = slice.EconomicBase(EconomicBaseMethod.Assumption);
        Assert.Equal((160, 2.5), (assumed.Basic(R("R1")).Value, assumed.Multiplier(R("R1")).Value));
        Assert.Equal(["A", "B-E"], assumed.BasicSectors.Select(s => s.Text));
        Assert.Equal("basic = x[r,s] in A, B-E and 0 elsewhere, multiplier = x[r,·] / basic[r,·]", assumed.Convention);
        Assert.Equal(240, slice.EconomicBase(EconomicBaseMethod.Assumption, basic: [S("F"), S("G-U")]).Basic(R("R1")).Value);
    }

    [Theory]
    [InlineData(EconomicBaseMethod.LocationQuotient)]
    [InlineData(EconomicBaseMethod.MinimumRequirements)]
    [InlineData(EconomicBaseMethod.Assumption)]
    public void A_region_with_a_negative_figure_or_one_beyond_all_numbers_has_no_base(EconomicBaseMethod method)
    {
        EconomicBase negative = Cube("x", CurrentGva, "R1 R2 R3", "A C", 2018, "-1 9 / 9 1 / 2 5")[2018].EconomicBase(method);
        Assert.Equal("R1 × A is negative, and there are no shares of a negative figure", negative[R("R1"), S("C")].Note);
        Assert.Equal((negative[R("R1"), S("C")].Note, true), (negative.Multiplier(R("R1")).Note, negative.Basic(R("R2")).HasValue));
        EconomicBase beyond = Cube("x", ThousandPersons, "R1 R2", "A C", 2018, "1e308 1e308 / 9 1")[2018].EconomicBase(method);
        Assert.Equal(("the figures are beyond the range of numbers", "the figures are beyond the range of numbers"), (beyond[R("R1"), S("C")].Note, beyond.Multiplier(R("R1")).Note));
    }

    [Fact]
    public void Basic_sectors_are_for_the_assumption_method_only()
    {
        CubeSlice slice = Cube("x", ThousandPersons, "R1 R2", "A C", 2018, "1 2 / 3 4")[2018];
        Assert.Equal("EconomicBaseMethod.LocationQuotient finds what is basic itself. Name basic sectors with EconomicBaseMethod.Assumption only. (Parameter 'basic')",
            Assert.Throws<ArgumentException>(() => slice.EconomicBase(basic: [S("A")])).Message);
        Assert.Equal("No sector is named as basic; there are A, C. (Parameter 'basic')", Assert.Throws<ArgumentException>(() => slice.EconomicBase(EconomicBaseMethod.Assumption, basic: [])).Message);
    }

    [Fact]
    public void Without_activity_or_without_a_base_there_is_no_multiplier()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "R1 R2 R3", "A C", 2018, "1 3 / 2 6 / 0 0")[2018];
        EconomicBase result = slice.EconomicBase();
        Assert.Equal("nothing in R1 is basic", result.Multiplier(R("R1")).Note);
        Assert.Equal("R3 has no activity", result.Multiplier(R("R3")).Note);
        Assert.Equal(0, result.Basic(R("R3")).Value);
        Assert.Equal("there is nothing to compare with", Cube("gva", CurrentGva, "R1", "A C", 2018, "1 3")[2018].EconomicBase(benchmark: RegionalBenchmark.RestOfNation)[R("R1"), S("A")].Note);
        EconomicBase nation = Cube("gva", CurrentGva, "N R1", "A C", 2018, "c 9 / 1 3")[2018].EconomicBase(benchmark: RegionalBenchmark.Nation);
        Assert.Equal("a figure of the nation is missing", nation[R("R1"), S("C")].Note);
    }

    [Fact]
    public void What_is_not_analyzed_cannot_be_basic()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        Assert.Equal("C is named as basic but not analyzed; there are A, B-E, F, G-U. (Parameter 'basic')", Assert.Throws<ArgumentException>(() => slice.EconomicBase(EconomicBaseMethod.Assumption, basic: [S("C")])).Message);
        Assert.Equal("None of A, B, C, B-E is analyzed, so name the sectors that are basic; there are F, G-U. (Parameter 'basic')",
            Assert.Throws<ArgumentException>(() => slice.EconomicBase(EconomicBaseMethod.Assumption, scope: new() { Sectors = [S("F"), S("G-U")] })).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => slice.EconomicBase((EconomicBaseMethod)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => slice.EconomicBase(benchmark: (RegionalBenchmark)9));
    }

    private static SectorCode N(string code) => Nace.Rev2[code].Code;
}
