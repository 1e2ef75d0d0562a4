using System.Collections.Immutable;
using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

public sealed class LocationQuotientTests
{
    private const string ThreeRegions = "R1 R2 R3";

    [Fact]
    public void A_quotient_is_the_share_in_the_region_over_the_share_in_all_regions()
    {
        LocationQuotients quotients = Country().GrossValueAdded[2018].LocationQuotients();
        Assert.Equal(["R1", "R2", "R3"], quotients.Regions.Select(r => r.Text));
        Assert.Equal(["A", "B-E", "F", "G-U"], quotients.Sectors.Select(s => s.Text));
        Assert.Equal(150.0 / 400 / (230.0 / 980), quotients[R("R1"), S("B-E")].Value, 1e-14);
        Assert.Equal("LQ = (x[r,s] / x[r,·]) / (b[s] / b[·]); benchmark b: the sum of the 3 regions analyzed", quotients.Convention);
        Assert.Equal(["Z is no region and is left out"], quotients.Notes.AsEnumerable());
        Assert.Equal(("location-quotient", "plain"), (quotients.Method, quotients.Variant));
    }

    [Fact]
    public void The_published_nation_includes_what_is_no_region()
    {
        LocationQuotients quotients = Country().GrossValueAdded[2018].LocationQuotients(benchmark: RegionalBenchmark.Nation);
        Assert.Equal(150.0 / 400 / (250.0 / 1000), quotients[R("R1"), S("B-E")].Value, 1e-14);
        Assert.EndsWith("benchmark b: N as published", quotients.Convention, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nation_that_is_not_published_is_derived_from_its_regions_and_said_to_be()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2 R3 Z", "A C", 2018, 2019).Fill(2018, "R1 R2 R3 Z", "A C", "10 5 / 20 6 / 30 7 / 0 1").Fill(2019, "R1 R2 R3 Z", "A C", "11 6 / 22 7 / 33 8 / 0 1").Build();
        const RegionalBenchmark nation = RegionalBenchmark.Nation;
        const ObservationFlags derived = ObservationFlags.Derived;
        LocationQuotients quotients = cube[2018].LocationQuotients(benchmark: nation);
        Assert.EndsWith("benchmark b: N derived from its regions", quotients.Convention, StringComparison.Ordinal);
        Assert.Equal((derived, derived), (quotients[R("R1"), S("A")].Flags, quotients.WorstFlag));
        Assert.Equal(10 / 15.0 / (60 / 79.0), quotients[R("R1"), S("A")].Value, 1e-14);
        Assert.Equal(ObservationFlags.None, cube[2018].LocationQuotients()[R("R1"), S("A")].Flags);

        RegionalSpecialization krugman = cube[2018].Specialization(benchmark: nation);
        Assert.EndsWith("q: shares in N derived from its regions", krugman.Convention, StringComparison.Ordinal);
        Assert.Equal(derived, krugman[R("R1")].Flags);
        Assert.Equal(ObservationFlags.None, cube[2018].Specialization(SpecializationIndex.Herfindahl, nation)[R("R1")].Flags);
        Assert.Equal(derived, cube[2018].Specialization(R("P1"))[R("R1")].Flags);

        EconomicBase economicBase = cube[2018].EconomicBase(benchmark: nation);
        Assert.Equal((derived, derived), (economicBase[R("R1"), S("C")].Flags, economicBase.Multiplier(R("R1")).Flags));
        Assert.EndsWith("benchmark b: N derived from its regions", economicBase.Convention, StringComparison.Ordinal);
        Assert.Equal(derived, cube[2018].EconomicComplexity(new() { Benchmark = nation }).Diversity(R("R1")).Flags);
        Assert.Equal(derived, cube[2018].Relatedness(new() { Benchmark = nation }).Proximity(S("A"), S("A")).Flags);

        ShiftShare shiftShare = cube.ShiftShare(2018, 2019, new() { Benchmark = nation });
        Assert.Contains("growth g of N derived from its regions", shiftShare.Convention, StringComparison.Ordinal);
        Assert.Equal((derived, derived), (shiftShare[R("R1"), S("A")]["national"].Flags, shiftShare.WorstFlag));
        Assert.Equal(derived, cube.GerfinIndices(2018, 2019, nation)[R("R1")].Net.Flags);
        Assert.Equal(derived, cube.ShiftShareProjection(2018, 2019, 2020, benchmark: nation)[R("R1"), S("A")].Flags);
    }

    [Fact]
    public void Whatever_is_said_of_the_nation_s_figures_holds_for_what_is_compared_with_them()
    {
        const ObservationFlags provisional = ObservationFlags.Provisional;
        DataCubeBuilder builder = Builder("gva", CurrentGva, "N R1 R2", "A C", 2018, 2019).Fill(2018, "N R1 R2", "A C", "30 11 / 10 5 / 20 6").Fill(2019, "N R1 R2", "A C", "33 13 / 11 6 / 22 7");
        DataCube cube = builder.Set(R("N"), S("A"), 2018, 30, provisional).Build();
        LocationQuotients quotients = cube[2018].LocationQuotients(benchmark: RegionalBenchmark.Nation);
        Assert.Equal((provisional, provisional), (quotients[R("R1"), S("C")].Flags, quotients.WorstFlag));
        Assert.Equal(ObservationFlags.None, cube[2018].LocationQuotients()[R("R1"), S("C")].Flags);
        Assert.Equal(provisional, cube[2018].Specialization(benchmark: RegionalBenchmark.Nation)[R("R2")].Flags);
        Assert.Equal(provisional, cube[2018].Specialization(R("N"))[R("R2")].Flags);
        Assert.Equal(provisional, cube.ShiftShare(2018, 2019, new() { Benchmark = RegionalBenchmark.Nation })[R("R1"), S("C")]["national"].Flags);
    }

    [Theory]
    [InlineData("N R1 R2 R3 Z", "15 8 / 1 2 / 3 4 / 5 6 / 0 1", "N as published")]
    [InlineData("N R1 R2 R3 Z", "c 8 / 1 2 / 3 4 / 5 6 / 0 1", "N as published, A not there")]
    [InlineData("N R1 R2 R3 Z", "c : / 1 2 / 3 4 / 5 6 / 0 1", "N, which is not there")]
    [InlineData("R1 R2 R3", "1 2 / 3 4 / 5 6", "N, which is not there")]
    [InlineData("R1 R2 R3 Z", "1 2 / 3 4 / 5 6 / c 1", "N derived from its regions, A not there")]
    public void The_nation_is_said_to_be_what_it_is(string regions, string figures, string words)
    {
        LocationQuotients quotients = Cube("gva", CurrentGva, regions, "A C", 2018, figures)[2018].LocationQuotients(benchmark: RegionalBenchmark.Nation);
        Assert.EndsWith($"benchmark b: {words}", quotients.Convention, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_of_the_nation_is_without_the_own_region()
    {
        LocationQuotients quotients = Country().GrossValueAdded[2018].LocationQuotients(benchmark: RegionalBenchmark.RestOfNation);
        Assert.Equal(150.0 / 400 / (80.0 / 580), quotients[R("R1"), S("B-E")].Value, 1e-14);
        Assert.Equal("rest-of-nation", quotients.Variant);
        Assert.EndsWith("less the own one", quotients.Convention, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LocationQuotientVariant.Symmetric, "symmetric")]
    [InlineData(LocationQuotientVariant.Standardized, "standardized")]
    [InlineData(LocationQuotientVariant.StandardizedSample, "standardized-sample")]
    [InlineData(LocationQuotientVariant.Log, "log")]
    public void Forms_are_those_of_the_kernels(LocationQuotientVariant form, string name)
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        double[] expected = slice.LocationQuotients().Values.ToArray();
        switch (form)
        {
            case LocationQuotientVariant.Symmetric:
                LocationQuotientKernels.Symmetric(expected, expected);
                break;
            case LocationQuotientVariant.Log:
                LocationQuotientKernels.Log(expected, expected);
                break;
            default:
                LocationQuotientKernels.Standardized(expected, 4, form == LocationQuotientVariant.Standardized ? StandardDeviation.Population : StandardDeviation.Sample, expected);
                break;
        }

        LocationQuotients quotients = slice.LocationQuotients(form);
        Assert.Equal(expected, quotients.Values.ToArray());
        Assert.Equal((name, form), (quotients.Variant, quotients.Form));
        Assert.Equal(name + "-rest-of-nation", slice.LocationQuotients(form, RegionalBenchmark.RestOfNation).Variant);
    }

    [Fact]
    public void Dutch_quotients_are_those_of_other_systems()
    {
        LocationQuotients quotients = DutchIndustry.Load().Accounts.GrossValueAdded[2018].LocationQuotients(scope: new() { Level = 3, Sectors = [S2("A"), S2("B-E"), S2("F"), S2("G-U")] });
        Golden.Read("lq.plain.reat").Set("nl_gva4").AssertAgrees(row => quotients[RegionCode.Create("NUTS2024", row[0]), S2(row[1])].Value);
        Assert.Equal(40, quotients.Regions.Length);
    }

    [Fact]
    public void Case05_aggregates_beside_their_parts_are_refused_by_name()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        OverlapException refused = Assert.Throws<OverlapException>(() => slice.LocationQuotients(scope: new() { Sectors = [S("B-E"), S("C")] }));
        Assert.Equal("B-E and C overlap in Small sectors: what they share would count twice. Leave one of them out.", refused.Message);
        Assert.Equal("TOTAL and A overlap in Small sectors: what they share would count twice. Leave one of them out.",
            Assert.Throws<OverlapException>(() => slice.LocationQuotients(scope: new() { Sectors = slice.Cube.Sectors.Codes })).Message);
        Assert.Equal("P1 and R1 overlap in Small regions: what they share would count twice. Leave one of them out.",
            Assert.Throws<OverlapException>(() => slice.LocationQuotients(scope: new() { Regions = [R("P1"), R("R1")] })).Message);
    }

    [Fact]
    public void A_missing_figure_makes_unknown_what_is_made_from_it_and_is_named()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "N R1 R2", "TOTAL A C", 2018, "60 20 40 / 30 c 20 / 30 10 20")[2018];
        RegionalScope scope = new() { Sectors = [S("A"), S("C")] };
        LocationQuotients quotients = slice.LocationQuotients(scope: scope);
        Observation<double> missing = quotients[R("R2"), S("C")];
        Assert.Equal((false, MissingReason.PartMissing), (missing.HasValue, missing.Reason));
        Assert.Equal("1 of 4 figures of 2018 missing: R1 × A (confidential); MissingPolicy.DeriveFromTotal or LeaveOut goes on without them", missing.Note);
        Assert.Contains(missing.Note!, quotients.Notes);

        LocationQuotients nation = slice.LocationQuotients(benchmark: RegionalBenchmark.Nation, scope: scope);
        Assert.Equal(2.0 / 3 / (40.0 / 60), nation[R("R2"), S("C")].Value, 1e-14);
        Assert.False(nation[R("R1"), S("C")].HasValue);
    }

    [Fact]
    public void Left_out_figures_count_in_no_sum_and_are_flagged()
    {
        LocationQuotients quotients = Cube("gva", CurrentGva, "N R1 R2", "TOTAL A C", 2018, "60 20 40 / 30 c 20 / 30 10 20")[2018]
            .LocationQuotients(scope: new() { Sectors = [S("A"), S("C")], Missing = MissingPolicy.LeaveOut });
        Assert.Equal(20.0 / 30 / (40.0 / 50), quotients[R("R2"), S("C")].Value, 1e-14);
        Assert.Equal(ObservationFlags.Incomplete, quotients[R("R2"), S("C")].Flags);
        Assert.Equal(ObservationFlags.Incomplete, quotients.WorstFlag);
        Assert.Equal(MissingReason.PartMissing, quotients[R("R1"), S("A")].Reason);
        Assert.Contains("1 of 4 figures of 2018 missing: R1 × A (confidential); they are left out of all sums", quotients.Notes);
    }

    [Fact]
    public void Missing_figures_are_derived_from_a_total_when_asked()
    {
        LocationQuotients quotients = Cube("gva", CurrentGva, "N R1 R2", "TOTAL A G-U", 2018, "60 20 40 / 30 c 20 / 30 10 20")[2018]
            .LocationQuotients(scope: new() { Sectors = [S("A"), S("G-U")], Missing = MissingPolicy.DeriveFromTotal });
        Assert.All(quotients.Values.ToArray(), q => Assert.True(double.IsNaN(q)));
    }

    [Theory]
    [InlineData("0 0 / 1 2", LocationQuotientVariant.Plain, "R1", "A", "R1 has no activity, so no shares")]
    [InlineData("-3 1 / 5 2", LocationQuotientVariant.Plain, "R1", "A", "the sum of R1 is -2, and there are no shares of a negative sum")]
    [InlineData("1 0 / 1 0", LocationQuotientVariant.Plain, "R1", "C", "the benchmark has nothing in C")]
    [InlineData("1 -1 / 5 0", LocationQuotientVariant.Plain, "R2", "C", "the benchmark has a negative figure in C")]
    [InlineData("0 1 / 1 2", LocationQuotientVariant.Log, "R1", "A", "R1 has nothing in A, and 0 has no logarithm")]
    [InlineData("2 4 / 1 2", LocationQuotientVariant.Standardized, "R1", "A", "all regions have the same quotient of A, so there is no deviation to divide by")]
    [InlineData("2 4 / 1 2", LocationQuotientVariant.StandardizedSample, "R2", "C", "all regions have the same quotient of C, so there is no deviation to divide by")]
    [InlineData("1e308 1e308 / 1 2", LocationQuotientVariant.Plain, "R1", "A", "the quotient is beyond the range of numbers")]
    public void Where_the_arithmetic_has_no_answer_the_reason_stands(string figures, LocationQuotientVariant form, string region, string sector, string why)
    {
        Observation<double> value = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, figures)[2018].LocationQuotients(form)[R(region), S(sector)];
        Assert.Equal((false, MissingReason.Undefined, why), (value.HasValue, value.ReasonOrNull ?? default, value.Note));
    }

    [Fact]
    public void The_rest_of_the_nation_may_have_nothing()
    {
        LocationQuotients quotients = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "1 2 / 0 2")[2018].LocationQuotients(benchmark: RegionalBenchmark.RestOfNation);
        Assert.Equal("the rest of the nation has nothing in A", quotients[R("R1"), S("A")].Note);
    }

    [Fact]
    public void Parts_of_the_result_are_ranked()
    {
        LocationQuotients quotients = Cube("gva", CurrentGva, ThreeRegions, "A C", 2018, "1 3 / 3 1 / 0 0")[2018].LocationQuotients();
        Assert.Equal([("R2", 1, 1.5), ("R1", 2, 0.5), ("R3", null, null)], quotients.RegionsOf(S("A")).Select(r => (r.Code.Text, r.Rank, r.Value.ValueOrNull)));
        Assert.Equal([("C", "Manufacturing", 1), ("A", "Agriculture", 2)], quotients.SectorsOf(R("R1")).Select(r => (r.Code.Text, r.Name, r.Rank ?? 0)));
        Assert.Equal("The result has no region T1:P1; it has R1, R2, R3.", Assert.Throws<UnknownCodeException>(() => quotients.SectorsOf(R("P1"))).Message);
        Assert.Equal("The result has no sector S:F; it has A, C.", Assert.Throws<UnknownCodeException>(() => quotients[R("R1"), S("F")]).Message);
    }

    [Fact]
    public void Equal_values_share_a_rank()
        => Assert.Equal([1, 1, 3], Cube("gva", CurrentGva, ThreeRegions, "A C", 2018, "3 1 / 3 1 / 1 3")[2018].LocationQuotients().RegionsOf(S("A")).Select(r => r.Rank ?? 0));

    [Fact]
    public void What_cannot_be_analyzed_is_refused_with_the_way_out()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        Assert.Equal("Ask for a level or name the regions, not both. (Parameter 'scope')", Assert.Throws<ArgumentException>(() => slice.LocationQuotients(scope: new() { Level = 2, Regions = [R("R1")] })).Message);
        Assert.Equal("gva has no regions of level 2 of Small regions. (Parameter 'scope')", Assert.Throws<ArgumentException>(() => slice.LocationQuotients(scope: new() { Level = 2 })).Message);
        Assert.Equal("gva does not cover the sector D; it has TOTAL, A, B-E, C, F, G-U. (Parameter 'scope')", Assert.Throws<ArgumentException>(() => slice.LocationQuotients(scope: new() { Sectors = [S("D")] })).Message);
        Assert.Equal("gdp has no regions, only N: regional analysis compares regions with each other.", Assert.Throws<InvalidOperationException>(() => Country().Gdp[2018].LocationQuotients()).Message);
        Assert.Equal("x has no sectors, only TOTAL: regional analysis compares sectors with each other.", Assert.Throws<InvalidOperationException>(() => Cube("x", CurrentGva, "R1 R2", "TOTAL", 2018, "1 / 2")[2018].LocationQuotients()).Message);
        Assert.Equal("B-E and C overlap in Small sectors, and the sectors of x do not make the total without overlap. Name sectors in RegionalScope.Sectors that do not overlap.",
            Assert.Throws<OverlapException>(() => Cube("x", CurrentGva, "R1 R2", "B-E C", 2018, "1 1 / 2 1")[2018].LocationQuotients()).Message);
        Assert.Equal("Regions of syn_ints declares no nation, so there is none to compare with. Take RegionalBenchmark.Regions, or give the classification a region of the kind Total.",
            Assert.Throws<InvalidOperationException>(() => GoldenMatrix.Cross("syn_ints").Slice().LocationQuotients(benchmark: RegionalBenchmark.Nation)).Message);
        Assert.Throws<UnknownCodeException>(() => slice.LocationQuotients(scope: new() { Sectors = [Nace.Manufacturing] }));
        Assert.Throws<ArgumentOutOfRangeException>("form", () => slice.LocationQuotients((LocationQuotientVariant)9));
        Assert.Throws<ArgumentOutOfRangeException>("benchmark", () => slice.LocationQuotients(benchmark: (RegionalBenchmark)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Country().GrossValueAdded[2030].LocationQuotients());
    }

    [Fact]
    public void Volumes_that_do_not_add_up_are_refused()
    {
        Measure volumes = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2015));
        Assert.Equal("x holds gross value added, million EUR, chain-linked volumes, reference year 2015, which does not add up: there is no total of a region or a sector to compare with. Use current prices or counts.",
            Assert.Throws<InvalidOperationException>(() => Cube("x", volumes, "R1 R2", "A C", 2018, "1 2 / 2 3")[2018].LocationQuotients()).Message);
    }

    [Fact]
    public void Sectors_are_the_finest_that_make_the_total_and_a_part_of_it_is_said()
    {
        CubeSlice slice = Cube("x", CurrentGva, "R1 R2", "TOTAL A B-E B C D F G-U B-U", 2018, "10 1 5 1 3 1 1 3 9 / 10 1 5 1 3 1 1 3 9")[2018];
        Assert.Equal(["A", "B", "C", "D", "F", "G-U"], slice.LocationQuotients().Sectors.Select(s => s.Text));
        Assert.Empty(slice.LocationQuotients().Notes);
        Assert.Equal(["the sectors analyzed (A, C) are not the whole of TOTAL: shares are shares of their sum"], slice.LocationQuotients(scope: new() { Sectors = [S("A"), S("C")] }).Notes.AsEnumerable());
    }

    [Fact]
    public void Sectors_that_do_not_sum_to_the_published_total_are_said()
    {
        Assert.Equal(["the sectors do not sum to the published total in 1 of 2 regions (those of R1 sum to 10, TOTAL is 12): some overlap, or one is lacking"],
            Cube("x", CurrentGva, "R1 R2", "TOTAL A B-U", 2018, "12 4 6 / 10 4 5")[2018].LocationQuotients().Notes.AsEnumerable());
        Assert.Empty(Cube("x", CurrentGva, "R1 R2", "TOTAL A B-U", 2018, "11 4 6 / 10 4 5")[2018].LocationQuotients().Notes); // whole numbers, each rounded
        Assert.Empty(Cube("x", CurrentGva, "R1 R2", "TOTAL A B-U", 2018, "12 4 6 / 10 4 5")[2018].LocationQuotients(scope: new() { Regions = [R("R2")] }).Notes);
        Assert.DoesNotContain(Cube("x", CurrentGva, "R1 R2", "TOTAL A B-U", 2018, "12 4 6 / : 4 5")[2018].LocationQuotients(scope: new() { Regions = [R("R2")] }).Notes, n => n.Contains("sum", StringComparison.Ordinal));
    }

    [Fact]
    public void Regions_without_parts_on_the_deepest_level_are_named_as_left_out()
    {
        LocationQuotients quotients = Cube("x", CurrentGva, "P2 R1 R2", "A C", 2018, "1 2 / 3 4 / 5 6")[2018].LocationQuotients();
        Assert.Equal(["R1", "R2"], quotients.Regions.Select(r => r.Text));
        Assert.Contains("left out, because nothing of their parts is there: P2", quotients.Notes);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Every_quotient_is_a_number_or_says_why_not(DrawnTable drawn)
    {
        foreach (DataCube cube in drawn.Accounts().Cubes)
        {
            foreach (LocationQuotientVariant form in Enum.GetValues<LocationQuotientVariant>())
            {
                foreach (MissingPolicy policy in Enum.GetValues<MissingPolicy>())
                {
                    LocationQuotients quotients = cube[cube.FirstYear].LocationQuotients(form, scope: new() { Missing = policy });
                    foreach (RegionCode region in quotients.Regions)
                    {
                        foreach (SectorCode sector in quotients.Sectors)
                        {
                            Observation<double> value = quotients[region, sector];
                            Assert.True(value.HasValue ? double.IsFinite(value.Value) : value.Note is { Length: > 0 });
                        }
                    }
                }
            }
        }
    }

    private static SectorCode S2(string code) => Nace.Rev2[code].Code;
}
