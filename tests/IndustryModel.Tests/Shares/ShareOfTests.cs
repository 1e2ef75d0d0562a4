using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

public sealed class ShareOfTests
{
    [Fact]
    public void Share_is_the_sector_over_the_total_of_the_region()
    {
        CubeSlice gva = Country().GrossValueAdded[2018];
        Assert.Equal(Share.FromFraction(0.2), gva.ShareOf(S("C"), of: R("N")).Value);
        Assert.Equal(Share.FromFraction(125.0 / 400), gva.ShareOf(S("C"), of: R("R1")).Value);
    }

    [Fact]
    public void Share_within_another_whole_is_over_that_whole()
        => Assert.Equal(0.8, Country().GrossValueAdded[2018].ShareOf(S("C"), of: R("N"), within: S("B-E")).Value.Fraction);

    [Fact]
    public void Derived_sector_is_flagged_as_derived()
    {
        Observation<Share> share = Country().GrossValueAdded[2018].ShareOf(S("B+D+E"), of: R("N"));
        Assert.Equal(0.05, share.Value.Fraction);
        Assert.Equal(ObservationFlags.Derived, share.Flags);
    }

    [Fact]
    public void Whole_that_does_not_contain_the_sector_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Country().GrossValueAdded[2018].ShareOf(S("C"), of: R("N"), within: S("G-U")));
        Assert.Equal("C Manufacturing is no part of G-U All services, so it has no share in it. (Parameter 'sector')", error.Message);
    }

    [Fact]
    public void Total_of_zero_has_no_shares()
    {
        Observation<Share> share = Gva("TOTAL A", "0 0").ShareOf(S("A"), of: R("R1"));
        Assert.Equal(MissingReason.Undefined, share.Reason);
        Assert.Equal("R1 × TOTAL × 2018 is 0, and nothing is a share of 0", share.Note);
    }

    [Fact]
    public void Negative_total_has_no_shares()
        => Assert.Equal("R1 × TOTAL × 2018 is -10, below 0: there is no share of a negative whole", Gva("TOTAL A", "-10 5").ShareOf(S("A"), of: R("R1")).Note);

    [Fact]
    public void Negative_part_is_not_cut_to_zero()
    {
        Observation<Share> share = Gva("TOTAL A", "100 -5").ShareOf(S("A"), of: R("R1"));
        Assert.False(share.HasValue);
        Assert.Equal(MissingReason.Undefined, share.Reason);
        Assert.Equal("R1 × A × 2018 is -5, below 0: a negative part is no share (it is not cut to 0 %)", share.Note);
    }

    [Fact]
    public void Part_above_its_whole_is_not_cut_to_one()
    {
        Observation<Share> share = Gva("TOTAL A", "100 120.5").ShareOf(S("A"), of: R("R1"));
        Assert.Equal(MissingReason.Undefined, share.Reason);
        Assert.Equal("R1 × A × 2018 is 120.5, above its whole, R1 × TOTAL × 2018, 100: no share (it is not cut to 100 %)", share.Note);
    }

    [Fact]
    public void Rounding_of_the_arithmetic_alone_is_forgiven()
    {
        Assert.Equal(1, Gva("TOTAL A", "0.3 0.30000000000000004").ShareOf(S("A"), of: R("R1")).Value.Fraction);
        Assert.Equal(0, Gva("TOTAL B-E C", "1 0.3 0.30000000000000004").ShareOf(S("B+D+E"), of: R("R1")).Value.Fraction);
        Assert.False(Gva("TOTAL A", "1 1.000000000002").ShareOf(S("A"), of: R("R1")).HasValue);
        Assert.False(Gva("TOTAL A", "1 -0.000000000002").ShareOf(S("A"), of: R("R1")).HasValue);
    }

    [Fact]
    public void Whole_and_nothing_are_shares()
    {
        CubeSlice gva = Gva("TOTAL A F", "100 100 0");
        Assert.Equal(1, gva.ShareOf(S("A"), of: R("R1")).Value.Fraction);
        Assert.Equal(0, gva.ShareOf(S("F"), of: R("R1")).Value.Fraction);
    }

    [Fact]
    public void Missing_total_is_named()
    {
        Observation<Share> share = Gva("TOTAL A", "c 5").ShareOf(S("A"), of: R("R1"));
        Assert.Equal(MissingReason.Confidential, share.Reason);
        Assert.Equal("R1 × TOTAL × 2018 is confidential", share.Note);
    }

    [Fact]
    public void Flags_of_part_and_whole_come_along()
    {
        DataCubeBuilder builder = Builder("gva", CurrentGva, "R1", "TOTAL A", 2018, 2018);
        builder.Set(R("R1"), S("TOTAL"), 2018, 100, ObservationFlags.Provisional).Set(R("R1"), S("A"), 2018, 10, ObservationFlags.Break);
        Assert.Equal(ObservationFlags.Provisional | ObservationFlags.Break, builder.Build()[2018].ShareOf(S("A"), of: R("R1")).Flags);
    }

    [Fact]
    public void Chain_linked_volumes_have_no_shares()
    {
        DataCube volumes = Cube("volumes", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2020)), "N", "TOTAL A", 2018, "100 5");
        Observation<Share> share = volumes[2018].ShareOf(S("A"), of: R("N"));
        Assert.Equal(MissingReason.Undefined, share.Reason);
        Assert.Equal($"volumes holds {volumes.Measure}, which does not add up, so that its parts have no shares. Use current prices.", share.Note);
    }

    [Fact]
    public void Classification_without_a_total_asks_for_the_whole()
    {
        Classification<SectorCode> free = Classification.OfSectors("F", "Free sectors", [new("X", "X"), new("Y", "Y", Parent: "X")]);
        DataCube cube = new DataCubeBuilder("free", "free", CurrentGva, new(Regions, [R("R1")]), new(free, [free["X"].Code, free["Y"].Code]), 2018, 2018, Office, Spring)
            .Set(R("R1"), free["X"].Code, 2018, 4).Set(R("R1"), free["Y"].Code, 2018, 1).Build();
        var error = Assert.Throws<InvalidOperationException>(() => cube[2018].ShareOf(free["Y"].Code, of: R("R1")));
        Assert.Equal("Free sectors declares no total, so a share of free does not say of what. Name the whole, or give the classification a category of the kind Total.", error.Message);
        Assert.Equal(0.25, cube[2018].ShareOf(free["Y"].Code, of: R("R1"), within: free["X"].Code).Value.Fraction);
    }

    [Fact]
    public void Share_of_several_sectors_and_regions_counts_each_once()
    {
        CubeSlice gva = Country().GrossValueAdded[2018];
        Observation<Share> share = gva.ShareOf([S("C"), S("F")], [R("R1"), R("R3")]);
        Assert.Equal((125.0 + 30 + 60 + 50) / 780, share.Value.Fraction);
        Assert.Equal("C and B-E overlap in Small sectors: a sum would count what they share twice. Leave one of them out, or take a partition.",
            Assert.Throws<OverlapException>(() => gva.ShareOf([S("C"), S("B-E")], [R("R1")])).Message);
        Assert.Equal("P1 and R1 overlap in Small regions: a sum would count what they share twice. Leave one of them out, or take a partition.",
            Assert.Throws<OverlapException>(() => gva.ShareOf([S("C")], [R("P1"), R("R1")])).Message);
    }

    [Fact]
    public void Share_of_several_names_what_is_missing()
    {
        CubeSlice gva = Cube("gva", CurrentGva, "R1 R3", "TOTAL C", 2018, "100 c / 100 30")[2018];
        Assert.Equal("R1 + R3 × C × 2018: 1 of 2 cells missing: R1 × C (confidential)", gva.ShareOf([S("C")], [R("R1"), R("R3")]).Note);
        Observation<Share> left = gva.ShareOf([S("C")], [R("R1"), R("R3")], MissingPolicy.LeaveOut);
        Assert.Equal(0.15, left.Value.Fraction);
        Assert.Equal(ObservationFlags.Incomplete, left.Flags);
        Assert.Equal("1 of 2 cells missing: R1 × C (confidential)", left.Note);
    }

    [Fact]
    public void Sums_that_have_no_share_are_named_in_full()
    {
        CubeSlice gva = Cube("gva", CurrentGva, "R1 R3", "TOTAL C F", 2018, "100 90 20 / 100 90 20")[2018];
        Assert.Equal("R1 + R3 × C + F × 2018 is 220, above its whole, R1 + R3 × TOTAL × 2018, 200: no share (it is not cut to 100 %)", gva.ShareOf([S("C"), S("F")], [R("R1"), R("R3")]).Note);
        CubeSlice hole = Cube("gva", CurrentGva, "R1 R3", "TOTAL C F", 2018, "c 10 20 / 100 10 20")[2018];
        Assert.Equal("R1 + R3 × TOTAL × 2018: 1 of 2 cells missing: R1 × TOTAL (confidential)", hole.ShareOf([S("C"), S("F")], [R("R1"), R("R3")]).Note);
    }

    [Fact]
    public void Region_that_has_no_share_in_the_nation_is_named_beside_it()
    {
        CubeSlice gva = Cube("gva", CurrentGva, "N R1 R2", "TOTAL C", 2018, "100 20 / 120 10 / c 30")[2018];
        Assert.Equal("R1 × TOTAL × 2018 is 120, above its whole, N × TOTAL × 2018, 100: no share (it is not cut to 100 %)", gva.ShareInNation(R("R1")).Note);
        Assert.Equal("R2 × C × 2018 is 30, above its whole, N × C × 2018, 20: no share (it is not cut to 100 %)", gva.ShareInNation(R("R2"), S("C")).Note);
        Assert.Equal("R2 × TOTAL × 2018 is confidential", gva.ShareInNation(R("R2")).Note);
        DataCube volumes = Cube("volumes", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2020)), "N R1", "TOTAL", 2018, "100 / 5");
        Assert.Equal($"volumes holds {volumes.Measure}, which does not add up, so that its parts have no shares. Use current prices.", volumes[2018].ShareInNation(R("R1")).Note);
    }

    [Fact]
    public void Classification_without_a_nation_asks_for_it()
    {
        Classification<RegionCode> free = Classification.OfRegions("F", "Free regions", [new("X", "X"), new("Y", "Y", Parent: "X")]);
        DataCube cube = new DataCubeBuilder("free", "free", CurrentGva, new(free, [free["X"].Code, free["Y"].Code]), new(Sectors, [S("TOTAL")]), 2018, 2018, Office, Spring)
            .Set(free["X"].Code, S("TOTAL"), 2018, 4).Set(free["Y"].Code, S("TOTAL"), 2018, 1).Build();
        Assert.Equal("Free regions declares no nation, so a share of free does not say of what. Name the nation, or give the classification a region of the kind Total.",
            Assert.Throws<InvalidOperationException>(() => cube[2018].ShareInNation(free["Y"].Code)).Message);
        Assert.Equal(0.25, cube[2018].ShareInNation(free["Y"].Code, nation: free["X"].Code).Value.Fraction);
    }

    [Fact]
    public void Rounding_is_forgiven_in_proportion_to_the_whole()
    {
        Assert.Equal(1, Gva("TOTAL A", "1000000 1000000.0000005").ShareOf(S("A"), of: R("R1")).Value.Fraction);
        Assert.False(Gva("TOTAL A", "1000000 1000000.000002").ShareOf(S("A"), of: R("R1")).HasValue);
        Assert.False(Gva("TOTAL A", "0.001 0.0010000000005").ShareOf(S("A"), of: R("R1")).HasValue);
    }

    [Fact]
    public void Share_in_the_nation_counts_extra_regio_in_the_nation()
    {
        CubeSlice gva = Country().GrossValueAdded[2018];
        Assert.Equal(0.4, gva.ShareInNation(R("R1")).Value.Fraction);
        Assert.Equal(0.625, gva.ShareInNation(R("R1"), S("C")).Value.Fraction);
        Assert.Equal(125.0 / 140, gva.ShareInNation(R("R1"), S("C"), nation: R("P1")).Value.Fraction);
        Assert.Equal("R3 Westtown is no part of P1 First province, so it has no share in it. (Parameter 'region')",
            Assert.Throws<ArgumentException>(() => gva.ShareInNation(R("R3"), nation: R("P1"))).Message);
        Assert.Equal(1 - gva.ShareInNation(R("Z")).Value.Fraction, new[] { "R1", "R2", "R3" }.Sum(r => gva.ShareInNation(R(r)).Value.Fraction), 15);
    }

    [Fact]
    public void Code_of_another_classification_is_refused()
        => Assert.Throws<UnknownCodeException>(() => Country().GrossValueAdded[2018].ShareOf(SectorCode.Create("NACE2", "C"), of: R("N")));

    [Fact]
    public void Region_outside_the_cube_is_not_covered()
    {
        Observation<Share> share = Gva("TOTAL A", "100 5").ShareOf(S("A"), of: R("R3"));
        Assert.Equal(MissingReason.NotCovered, share.Reason);
        Assert.Equal("R3 × A × 2018: gva does not cover the region R3", share.Note);
    }
}
