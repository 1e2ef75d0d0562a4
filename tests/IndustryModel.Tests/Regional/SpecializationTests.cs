using System.Collections.Immutable;
using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

public sealed class SpecializationTests
{
    private static readonly SpecializationIndex[] Comparing = [SpecializationIndex.Krugman, SpecializationIndex.Hoover, SpecializationIndex.GiniRelative, SpecializationIndex.GiniOfQuotients,
        SpecializationIndex.TheilRelative, SpecializationIndex.RelativeDiversity, SpecializationIndex.Hachman];

    [Fact]
    public void Case05_the_partition_has_an_index_and_overlapping_rows_are_refused_by_name()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "R1", "TOTAL A B-E C F G-U", 2018, "100 2 15 12 5 78")[2018];
        ImmutableArray<SectorCode> partition = [S("A"), S("B-E"), S("F"), S("G-U")];
        Assert.Equal(0.6338, slice.Specialization(SpecializationIndex.Herfindahl, scope: new() { Sectors = partition })[R("R1")].Value, 1e-15);
        Assert.Equal(0.706394931771974, slice.Specialization(SpecializationIndex.Entropy, scope: new() { Sectors = partition })[R("R1")].Value, 1e-15);
        Assert.Equal(partition.AsEnumerable(), slice.Specialization(SpecializationIndex.Herfindahl).Sectors);
        Assert.Equal("B-E and C overlap in Small sectors: what they share would count twice. Leave one of them out.",
            Assert.Throws<OverlapException>(() => slice.Specialization(scope: new() { Sectors = [S("B-E"), S("C")] })).Message);
        Assert.Equal("TOTAL and A overlap in Small sectors: what they share would count twice. Leave one of them out.",
            Assert.Throws<OverlapException>(() => slice.Specialization(scope: new() { Sectors = slice.Cube.Sectors.Codes })).Message);
        Assert.Throws<OverlapException>(() => slice.Concentration(scope: new() { Sectors = [S("B-E"), S("C")] }));
    }

    [Fact]
    public void Dutch_regions_are_as_specialized_as_other_systems_say()
    {
        RegionalScope scope = new() { Level = 3, Sectors = [S2("A"), S2("B-E"), S2("F"), S2("G-U")] };
        CubeSlice slice = DutchIndustry.Load().Accounts.GrossValueAdded[2018];
        RegionalSpecialization krugman = slice.Specialization(scope: scope);
        Golden.Read("krugman.spec_vs_nation.reat").Set("nl_gva4").AssertAgrees(row => krugman[Nuts(row[0])].Value);
        RegionalSpecialization theil = slice.Specialization(SpecializationIndex.Theil, scope: scope);
        Golden.Read("theil_T.region.pysal").Set("nl_gva4").AssertAgrees(row => theil[Nuts(row[0])].Value);
        SectorConcentration gini = slice.Concentration(ConcentrationIndex.LocationalGiniHalf, scope);
        Golden.Read("gini.locational.econgeo").Set("nl_gva4").AssertAgrees(row => gini[S2(row[0])].Value);
        foreach ((string region, string other) in new[] { ("NL112", "NL114"), ("NL341", "NL342") })
        {
            Assert.Equal(Golden.Read("krugman.spec_pairs.reat").Set("nl_gva4")[$"{region}/{other}"], slice.Specialization(Nuts(other), scope: scope)[Nuts(region)].Value, 1e-12);
            Assert.Equal(0, slice.Specialization(Nuts(other), scope: scope)[Nuts(other)].Value);
        }
    }

    [Fact]
    public void A_benchmark_may_be_the_published_nation_the_rest_or_another_region()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        // R1: A 10, B-E 150, F 30, G-U 210 of 400; the regions: 50, 230, 100, 600 of 980; the nation: 50, 250, 100, 600 of 1000
        RegionalSpecialization regions = slice.Specialization();
        Assert.Equal(2 * (150.0 / 400 - 230.0 / 980), regions[R("R1")].Value, 1e-14);
        Assert.Equal("Σ |s − q|; s: the region's shares of 4 sectors; q: shares in the sum of the 3 regions analyzed", regions.Convention);
        Assert.Equal(("specialization", "krugman", SpecializationIndex.Krugman), (regions.Method, regions.Variant, regions.Index));
        Assert.Equal(["Z is no region and is left out"], regions.Notes.AsEnumerable());

        RegionalSpecialization nation = slice.Specialization(benchmark: RegionalBenchmark.Nation);
        Assert.Equal(2 * (150.0 / 400 - 250.0 / 1000), nation[R("R1")].Value, 1e-14);
        Assert.EndsWith("; q: shares in N as published", nation.Convention, StringComparison.Ordinal);

        RegionalSpecialization rest = slice.Specialization(SpecializationIndex.KrugmanRestOfNation);
        Assert.Equal(2 * (150.0 / 400 - 80.0 / 580), rest[R("R1")].Value, 1e-14);
        Assert.EndsWith("; q: shares in the sum of the 3 regions analyzed less the own one", rest.Convention, StringComparison.Ordinal);
        Assert.Equal("krugman-rest-of-nation", rest.Variant);
        Assert.Equal(2 * (150.0 / 400 - 100.0 / 600), slice.Specialization(SpecializationIndex.KrugmanRestOfNation, RegionalBenchmark.Nation)[R("R1")].Value, 1e-14);
        Assert.EndsWith("; q: shares in N as published less the own one", slice.Specialization(SpecializationIndex.KrugmanRestOfNation, RegionalBenchmark.Nation).Convention, StringComparison.Ordinal);

        RegionalSpecialization krugman = slice.Specialization(benchmark: RegionalBenchmark.RestOfNation);
        Assert.Equal(rest.Values.ToArray(), krugman.Values.ToArray());
        Assert.Equal("krugman-rest-of-nation", krugman.Variant);
        RegionalSpecialization hoover = slice.Specialization(SpecializationIndex.Hoover, RegionalBenchmark.RestOfNation);
        Assert.Equal(150.0 / 400 - 80.0 / 580, hoover[R("R1")].Value, 1e-14);
        Assert.Equal("hoover-rest-of-nation", hoover.Variant);
        Assert.Equal("herfindahl", slice.Specialization(SpecializationIndex.Herfindahl, RegionalBenchmark.RestOfNation).Variant);
        Assert.Equal(slice.Specialization(SpecializationIndex.Herfindahl).Values.ToArray(), slice.Specialization(SpecializationIndex.Herfindahl, RegionalBenchmark.RestOfNation).Values.ToArray());
        Assert.Equal("H = Σ s²; s: the region's shares of 4 sectors", slice.Specialization(SpecializationIndex.Herfindahl).Convention);

        RegionalSpecialization other = slice.Specialization(R("R2"));
        Assert.Equal([2 * (150.0 / 400 - 20.0 / 200), 0], [other[R("R1")].Value, other[R("R2")].Value], (a, b) => Math.Abs(a - b) < 1e-14);
        Assert.EndsWith("; q: shares in R2 (Southtown)", other.Convention, StringComparison.Ordinal);
        Assert.All(Comparing, index => Assert.Equal(index, slice.Specialization(R("P1"), index).Index));
    }

    [Fact]
    public void Every_index_is_that_of_the_kernel()
    {
        GoldenMatrix matrix = GoldenMatrix.Cross("syn_sparse");
        CubeSlice slice = matrix.Slice();
        Assert.All(Enum.GetValues<SpecializationIndex>(), index => Assert.Equal(MeasureGolden.Of(matrix, index), slice.Specialization(index).Values.ToArray()));
        Assert.All(Enum.GetValues<ConcentrationIndex>(), index => Assert.Equal(MeasureGolden.Of(matrix, index), slice.Concentration(index).Values.ToArray()));
    }

    [Fact]
    public void Sectors_have_their_words_for_what_they_are_compared_with()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        SectorConcentration krugman = slice.Concentration();
        // B-E: 150, 20, 60 of 230; all: 400, 200, 380 of 980
        Assert.Equal(2 * (150.0 / 230 - 400.0 / 980), krugman[S("B-E")].Value, 1e-14);
        Assert.Equal("Σ |s − q|; s: the sector's shares of 3 regions; q: shares of the 4 sectors together", krugman.Convention);
        Assert.Equal(("concentration", "krugman", ConcentrationIndex.Krugman), (krugman.Method, krugman.Variant, krugman.Index));
        Assert.Equal(2 * (150.0 / 230 - 250.0 / 750), slice.Concentration(ConcentrationIndex.KrugmanRestOfSectors)[S("B-E")].Value, 1e-14);
        Assert.EndsWith("; q: shares of the other sectors together", slice.Concentration(ConcentrationIndex.KrugmanRestOfSectors).Convention, StringComparison.Ordinal);
        Assert.EndsWith("; q: the unweighted mean of the other sectors' shares", slice.Concentration(ConcentrationIndex.KrugmanMeanOfOthers).Convention, StringComparison.Ordinal);
        Assert.Equal("H = Σ s²; s: the sector's shares of 3 regions", slice.Concentration(ConcentrationIndex.Herfindahl).Convention);
        Assert.StartsWith("the area between", slice.Concentration(ConcentrationIndex.LocationalGiniHalf).Convention, StringComparison.Ordinal);
        Assert.StartsWith("twice the area between", slice.Concentration(ConcentrationIndex.LocationalGini).Convention, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_the_results_are_ranked()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "R1 R2 R3", "A C F", 2018, "1 2 0 / 3 0 0 / 0 0 0")[2018];
        Assert.Equal([("R2", "Southtown", 1), ("R1", "Northtown", 2), ("R3", "Westtown", null)], slice.Specialization(SpecializationIndex.Herfindahl).Ranked().Select(r => (r.Code.Text, r.Name, r.Rank)));
        Assert.Equal([("C", "Manufacturing", 1), ("A", "Agriculture", 2), ("F", "Construction", null)], slice.Concentration(ConcentrationIndex.Herfindahl).Ranked().Select(r => (r.Code.Text, r.Name, r.Rank)));
        Assert.Throws<UnknownCodeException>(() => slice.Specialization()[R("P1")]);
        Assert.Throws<UnknownCodeException>(() => slice.Specialization().Explain(R("P1")));
        Assert.Throws<UnknownCodeException>(() => slice.Concentration()[S("G")]);
        Assert.Throws<UnknownCodeException>(() => slice.Concentration().Explain(S("G")));
    }

    [Theory]
    [InlineData("0 0 / 1 2", SpecializationIndex.Herfindahl, "R1 has no activity, so no shares")]
    [InlineData("-1 2 / 1 2", SpecializationIndex.Herfindahl, "R1 × A is negative, and there are no shares of a negative figure")]
    [InlineData("1 2 / 0 0", SpecializationIndex.KrugmanRestOfNation, "the sum of the 2 regions analyzed less the own one has no activity to compare with")]
    [InlineData("1 2 / 0 0", SpecializationIndex.KrugmanMeanOfOthers, "there are no others with activity to compare with")]
    [InlineData("1 2 / 2 4", SpecializationIndex.RelativeDiversity, "R1 is spread exactly as the sum of the 2 regions analyzed, and 1 / 0 is no number")]
    [InlineData("1 2 / -3 4", SpecializationIndex.Krugman, "the figure of A in the sum of the 2 regions analyzed is negative")]
    public void Where_a_region_has_no_index_the_reason_stands(string figures, SpecializationIndex index, string why)
    {
        Observation<double> value = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, figures)[2018].Specialization(index)[R("R1")];
        Assert.Equal((MissingReason.Undefined, why), (value.ReasonOrNull, value.Note));
    }

    [Fact]
    public void More_reasons_for_no_index()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "1 2 / 0 4")[2018];
        foreach (SpecializationIndex index in new[] { SpecializationIndex.TheilRelative, SpecializationIndex.GiniOfQuotients, SpecializationIndex.Hachman })
            Assert.Equal("R2 (Southtown) has nothing in A, where R1 has something", slice.Specialization(R("R2"), index)[R("R1")].Note);
        Assert.Equal("A is the only part, and a single part cannot be uneven", Cube("gva", CurrentGva, "R1 R2", "A", 2018, "1 / 2")[2018].Specialization(SpecializationIndex.Evenness)[R("R1")].Note);
        CubeSlice nowhere = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "0 2 / 0 4")[2018];
        Assert.Equal("A has no activity, so no shares", nowhere.Concentration()[S("A")].Note);
        Assert.Equal("the other sectors together has no activity to compare with", nowhere.Concentration(ConcentrationIndex.KrugmanRestOfSectors)[S("C")].Note);
        Assert.Equal("there are no others with activity to compare with", nowhere.Concentration(ConcentrationIndex.KrugmanMeanOfOthers)[S("C")].Note);
    }

    [Fact]
    public void A_missing_figure_makes_unknown_what_is_made_from_it_and_is_named()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "N R1 R2", "TOTAL A C", 2018, "60 20 40 / 30 c 20 / 30 10 20")[2018];
        RegionalScope scope = new() { Sectors = [S("A"), S("C")] };
        const string note = "1 of 4 figures of 2018 missing: R1 × A (confidential); MissingPolicy.DeriveFromTotal or LeaveOut goes on without them";
        Assert.Equal(5.0 / 9, slice.Specialization(SpecializationIndex.Herfindahl, scope: scope)[R("R2")].Value, 1e-15); // its own figures are all there
        Assert.Equal((MissingReason.PartMissing, note), (slice.Specialization(SpecializationIndex.Herfindahl, scope: scope)[R("R1")].ReasonOrNull, slice.Specialization(SpecializationIndex.Herfindahl, scope: scope)[R("R1")].Note));
        Assert.Equal(MissingReason.PartMissing, slice.Specialization(scope: scope)[R("R2")].ReasonOrNull); // the sum of the regions is unknown
        Assert.Equal(0, slice.Specialization(benchmark: RegionalBenchmark.Nation, scope: scope)[R("R2")].Value, 1e-15);
        Assert.Equal(0.5, slice.Concentration(ConcentrationIndex.Herfindahl, scope)[S("C")].Value);
        Assert.Equal((MissingReason.PartMissing, note), (slice.Concentration(scope: scope)[S("C")].ReasonOrNull, slice.Concentration(scope: scope)[S("C")].Note));
        Assert.Contains(note, slice.Concentration(scope: scope).Notes);
        Observation<double> incomplete = slice.Specialization(SpecializationIndex.Herfindahl, scope: scope with { Missing = MissingPolicy.LeaveOut })[R("R1")];
        Assert.Equal((1.0, ObservationFlags.Incomplete), (incomplete.Value, incomplete.Flags));
    }

    [Fact]
    public void What_is_left_out_is_no_part_of_zero()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "R1 R2 R3", "A C F", 2018, "c 20 20 / 10 20 30 / 30 10 20")[2018];
        RegionalScope scope = new() { Missing = MissingPolicy.LeaveOut };
        CubeSlice without = Cube("gva", CurrentGva, "R2 R3", "A C F", 2018, "10 20 30 / 30 10 20")[2018];
        foreach (ConcentrationIndex index in Enum.GetValues<ConcentrationIndex>())
            Assert.Equal(without.Concentration(index)[S("A")].Value, slice.Concentration(index, scope)[S("A")].Value);
        Assert.Equal(2 * Math.Log(2) - 0.75 * Math.Log(3), slice.Concentration(ConcentrationIndex.Entropy, scope)[S("A")].Value, 1e-15); // of ¼ and ¾
        Assert.Equal("Σ |s − q|; s: the sector's shares of 3 regions, those that have a figure; q: shares of the 3 sectors together", slice.Concentration(scope: scope).Convention);
        Assert.Equal(["R2: s = 10 / 40 = 25.0 %, q = 50.0 %, |s − q| = 0.25", "R3: s = 30 / 40 = 75.0 %, q = 50.0 %, |s − q| = 0.25"], slice.Concentration(scope: scope).Explain(S("A")).Steps.Take(2));
        Assert.Equal(3, slice.Concentration(ConcentrationIndex.EquivalentNumber, scope)[S("C")].Value, 0.5); // all three

        CubeSlice sectors = Cube("gva", CurrentGva, "R1 R2 R3", "C F", 2018, "20 20 / 20 30 / 10 20")[2018];
        foreach (SpecializationIndex index in Enum.GetValues<SpecializationIndex>().Except([SpecializationIndex.RelativeDiversity]))
        {
            foreach (RegionalBenchmark benchmark in new[] { RegionalBenchmark.Regions, RegionalBenchmark.RestOfNation })
                Assert.Equal(sectors.Specialization(index, benchmark)[R("R1")].Value, slice.Specialization(index, benchmark, scope)[R("R1")].Value, 1e-15);
        }

        Assert.Equal(2, slice.Specialization(SpecializationIndex.EquivalentNumber, scope: scope)[R("R1")].Value);
        Assert.Equal(ObservationFlags.Incomplete, slice.Specialization(SpecializationIndex.EquivalentNumber, scope: scope)[R("R1")].Flags);
    }

    [Fact]
    public void What_cannot_be_analyzed_is_refused()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        Assert.Throws<ArgumentOutOfRangeException>("index", () => slice.Specialization((SpecializationIndex)99));
        Assert.Throws<ArgumentOutOfRangeException>("benchmark", () => slice.Specialization(benchmark: (RegionalBenchmark)9));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => slice.Concentration((ConcentrationIndex)99));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => slice.Specialization(R("R1"), (SpecializationIndex)99));
        foreach (SpecializationIndex index in Enum.GetValues<SpecializationIndex>().Except(Comparing))
            Assert.Throws<ArgumentException>("index", () => slice.Specialization(R("R1"), index));
        Assert.Equal("herfindahl does not compare a region with another; krugman, hoover, gini-relative, gini-of-quotients, theil-relative, relative-diversity and hachman do. (Parameter 'index')",
            Assert.Throws<ArgumentException>(() => slice.Specialization(R("R1"), SpecializationIndex.Herfindahl)).Message);
        Assert.Throws<UnknownCodeException>(() => slice.Specialization(Nuts("NL341")));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Every_value_is_a_number_or_says_why_not(DrawnTable drawn)
    {
        foreach (DataCube cube in drawn.Accounts().Cubes)
        {
            foreach (MissingPolicy policy in Enum.GetValues<MissingPolicy>())
            {
                CubeSlice slice = cube[cube.FirstYear];
                RegionalScope scope = new() { Missing = policy };
                foreach (SpecializationIndex index in Enum.GetValues<SpecializationIndex>())
                {
                    RegionalSpecialization result = slice.Specialization(index, scope: scope);
                    Assert.All(result.Regions, r => Assert.True(result[r].HasValue ? double.IsFinite(result[r].Value) : result[r].Note is { Length: > 0 }));
                    Assert.All(result.Regions, r => Assert.NotEmpty(result.Explain(r).Steps));
                }

                foreach (ConcentrationIndex index in Enum.GetValues<ConcentrationIndex>())
                {
                    SectorConcentration result = slice.Concentration(index, scope);
                    Assert.All(result.Sectors, s => Assert.True(result[s].HasValue ? double.IsFinite(result[s].Value) : result[s].Note is { Length: > 0 }));
                }
            }
        }
    }

    private static SectorCode S2(string code) => Nace.Rev2[code].Code;

    private static RegionCode Nuts(string code) => RegionCode.Create("NUTS2024", code);
}
