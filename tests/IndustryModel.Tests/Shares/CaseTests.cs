using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

/// <summary>Situations from practice, as far as they concern shares.</summary>
public sealed class CaseTests
{
    private static readonly CubeSlice WithHole = Gva("TOTAL A B-E F G-U", "100 10 c 20 30");

    [Fact]
    public void Case01_Share_of_a_missing_cell_is_missing_and_says_why()
    {
        Observation<Share> share = WithHole.ShareOf(S("B-E"), of: R("R1"));
        Assert.False(share.HasValue);
        Assert.Equal(MissingReason.Confidential, share.Reason);
        Assert.Equal("R1 × B-E × 2018 is confidential", share.Note);
    }

    [Fact]
    public void Case01_Share_of_a_present_cell_in_the_published_total_stays()
    {
        Observation<Share> share = WithHole.ShareOf(S("A"), of: R("R1"));
        Assert.Equal(Share.FromFraction(0.10), share.Value);
        Assert.Equal(ObservationFlags.None, share.Flags);
        Assert.Null(share.Note);
    }

    [Fact]
    public void Case01_Derived_from_the_total_it_is_forty_and_marked()
    {
        Observation<Share> share = WithHole.ShareOf(S("B-E"), of: R("R1"), missing: MissingPolicy.DeriveFromTotal);
        Assert.Equal(Share.FromFraction(0.40), share.Value);
        Assert.Equal(ObservationFlags.Derived, share.Flags);
        Assert.Equal("derived: TOTAL less A, F, G-U", share.Note);
    }

    [Fact]
    public void Case05_Aggregate_beside_its_part_is_refused()
    {
        CubeSlice gva = Gva("A B-E C F G-U R TOTAL", "2 15 12 5 78 6 100");
        var error = Assert.Throws<OverlapException>(() => gva.ShareOf([S("B-E"), S("C")], [R("R1")]));
        Assert.Equal("B-E and C overlap in Small sectors: a sum would count what they share twice. Leave one of them out, or take a partition.", error.Message);
        Assert.Equal(1, gva.ShareOf([S("A"), S("B-E"), S("F"), S("G-U")], [R("R1")]).Value.Fraction);
    }
}
