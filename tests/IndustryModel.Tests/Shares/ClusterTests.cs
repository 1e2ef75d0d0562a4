using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

public sealed class ClusterTests
{
    private static Cluster Cluster(string code, params (string Region, Exactness Exactness, string? Note)[] regions) => new(code, $"Cluster {code}", $"Cluster {code}", ClusterKind.Manufacturing,
        [.. regions.Select(r => new RegionLink(r.Region.Contains(':', StringComparison.Ordinal) ? RegionCode.Parse(r.Region, null) : R(r.Region), r.Region, r.Region, LinkOrigin.Inferred, r.Exactness, r.Note))]);

    private static readonly Cluster West = Cluster("west", ("R1", Exactness.Exact, null), ("R3", Exactness.Exact, null), ("OLD:R9", Exactness.Exact, null));

    [Fact]
    public void Version_is_chosen_by_the_accounts()
    {
        Assert.Equal([R("R1"), R("R3")], West.In(Regions).Regions.ToArray());
        Assert.Null(West.In(Regions).Note);
        Assert.Equal("The cluster old is not drawn in Small regions; it is drawn in OLD. (Parameter 'cluster')", Assert.Throws<ArgumentException>(() => Cluster("old", ("OLD:R9", Exactness.Exact, null)).In(Regions)).Message);
        Assert.Equal("The cluster moved is not drawn in Small regions; it is drawn in OLD, OLDER. (Parameter 'cluster')",
            Assert.Throws<ArgumentException>(() => Cluster("moved", ("OLD:R9", Exactness.Exact, null), ("OLD:R8", Exactness.Exact, null), ("OLDER:R7", Exactness.Exact, null)).In(Regions)).Message);
        Assert.Equal("The cluster none is not drawn in Small regions; it is drawn in no version. (Parameter 'cluster')", Assert.Throws<ArgumentException>(() => Cluster("none").In(Regions)).Message);
    }

    [Fact]
    public void Exactness_is_passed_on()
    {
        ShareArea area = Cluster("a", ("R1", Exactness.Approximate, "a harbor lies outside"), ("R2", Exactness.PartOf, "the port"), ("R3", Exactness.Exact, null)).In(Regions);
        Assert.Equal([R("R1"), R("R3")], area.Regions.ToArray());
        Assert.Equal("R1 fits approximately (a harbor lies outside); only a part of R2 belongs to it (the port), left out", area.Note);
        ShareArea part = Cluster("b", ("R2", Exactness.PartOf, null)).In(Regions);
        Assert.Equal([R("R2")], part.Regions.ToArray());
        Assert.Equal("only a part of R2 belongs to it, counted whole", part.Note);
        Assert.Equal("R1 fits approximately", Cluster("c", ("R1", Exactness.Approximate, null)).In(Regions).Note);
    }

    [Fact]
    public void Clusters_show_share_part_of_the_nation_persons_and_productivity()
    {
        ClusterTable table = Country().Clusters([West, Cluster("south", ("R2", Exactness.Exact, null))], S("C"), 2018);
        Assert.Equal(["west", "south"], table.Rows.Select(r => r.Cluster.Code)); // in the order given, not ranked
        ClusterProfile west = table.Rows[0];
        Assert.Equal(185.0 / 780, west.ValueAdded.Share.Value.Fraction);
        Assert.Equal(185.0 / 200, west.ShareInNation.Value.Fraction);
        Assert.Equal(1.45 / 8, west.Employment!.Share.Value.Fraction, 15);
        Assert.Equal(185e6 / 1450, west.Productivity!.Level.Value.Amount, 6);
        Assert.Equal("west Cluster west: 23.72 % of value added, 92.5 % of the nation's", west.ToString());
        Assert.Equal("cluster,clusterName,regions,sector,year,valueAdded,share,shareInNation,persons,personsShare,productivity,relative,flag", table.ToTable().ToCsv().Split("\r\n")[0]);
        Assert.StartsWith("south,Cluster south,R2,C,2018,15,0.075,0.075,0.15,0.075,100000,0.8,", table.ToTable().ToCsv().Split("\r\n")[2], StringComparison.Ordinal);
        Assert.Equal("Clusters, C, 2018", table.ToTable().Title);
        Assert.Equal([Office], table.Sources.ToArray());
        Assert.Equal(ObservationFlags.None, table.WorstFlag);
        Assert.Equal(table.ToTable().ToString(), table.ToString());
        Assert.Equal("Share of C in Cluster south (R2), 2018, gross value added: 7.5 %", table.Explain("south").Title);
        Assert.Equal("The table has no cluster 'north'; it has west, south.", Assert.Throws<UnknownCodeException>(() => table.Explain("north")).Message);
    }

    [Fact]
    public void Cluster_that_is_not_drawn_in_this_version_is_left_out_and_named()
    {
        Cluster old = Cluster("old", ("OLD:R9", Exactness.Exact, null));
        ClusterTable table = Country().Clusters([old, West], S("C"), 2018);
        Assert.Equal(["west"], table.Rows.Select(r => r.Cluster.Code));
        Assert.Equal(["old is drawn in no region of Small regions and left out"], table.Notes.ToArray());
        ClusterTable none = Country().Clusters([old], S("C"));
        Assert.Empty(none.Rows);
        Assert.Equal(new Year(2019), none.Year);
        Assert.Equal(0, none.ToTable().RowCount);
    }

    [Fact]
    public void Accounts_without_persons_show_value_added_alone()
    {
        var accounts = new RegionalAccounts("gva only", [Country().GrossValueAdded]);
        ClusterProfile west = Assert.Single(accounts.Clusters([West], S("C"), 2018).Rows);
        Assert.Null(west.Employment);
        Assert.Null(west.Productivity);
        Assert.Equal("west,Cluster west,R1 + R3,C,2018,185,0.23717948717948717,0.925,,,,,", accounts.Clusters([West], S("C"), 2018).ToTable().ToCsv().Split("\r\n")[1]);
    }

    [Fact]
    public void Missing_figures_say_why()
    {
        DataCube gva = Cube("gva", CurrentGva, "N R1 R3", "TOTAL C", 2018, "100 20 / 40 c / 30 5");
        ClusterTable table = new RegionalAccounts("hole", [gva]).Clusters([West], S("C"), 2018);
        Assert.Equal("west,Cluster west,R1 + R3,C,2018,,,,,,,,a part is missing: R1 + R3 × C × 2018: 1 of 2 cells missing: R1 × C (confidential)", table.ToTable().ToCsv().Split("\r\n")[1]);
        Assert.StartsWith("west Cluster west: a part is missing: ", table.Rows[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_above_the_nation_is_no_part_of_it_and_both_are_named()
    {
        DataCube gva = Cube("gva", CurrentGva, "N R1 R3", "TOTAL C", 2018, "100 20 / 40 16 / 30 5");
        ClusterProfile west = new RegionalAccounts("odd", [gva]).Clusters([West], S("C"), 2018).Rows[0];
        Assert.Equal(21.0 / 70, west.ValueAdded.Share.Value.Fraction);
        Assert.Equal("west × C × 2018 is 21, above its whole, N × C × 2018, 20: no share (it is not cut to 100 %)", west.ShareInNation.Note);
        DataCube hole = Cube("gva", CurrentGva, "N R1 R3", "TOTAL C", 2018, "100 c / 40 16 / 30 5");
        Assert.Equal("N × C × 2018 is confidential", new RegionalAccounts("odd", [hole]).Clusters([West], S("C"), 2018).Rows[0].ShareInNation.Note);
    }

    [Fact]
    public void Of_two_regions_that_are_the_same_area_the_first_counts()
    {
        ShareArea province = Cluster("p", ("P2", Exactness.Exact, null)).In(Regions), region = Cluster("r", ("R3", Exactness.Exact, null)).In(Regions); // P2 has one region
        Assert.Equal("P2: R3 lies in another region and counts once", Kept(province, region));
        Assert.Equal("R3: P2 lies in another region and counts once", Kept(region, province));

        static string Kept(params ShareArea[] areas) => areas.Together("all", "All", Regions) is var all ? $"{string.Join(", ", all.Regions.Select(r => r.Text))}: {all.Note}" : "";
    }

    [Fact]
    public void Latest_year_is_taken_and_named()
    {
        ClusterTable table = Country().Clusters([West], S("C"));
        Assert.Equal(new Year(2019), table.Year);
        Assert.Equal("2019 is the latest year that has what is asked", table.Notes[0]);
        Assert.Equal("not covered: R1 + R3 × C × 2019: persons has the years 2018 to 2018, not 2019", table.Rows[0].Employment!.Flag);
    }

    [Fact]
    public void Clusters_that_overlap_are_counted_once_together()
    {
        ShareArea all = new[] { West.In(Regions), Cluster("north", ("P1", Exactness.Approximate, null)).In(Regions), Cluster("again", ("R3", Exactness.Exact, null)).In(Regions) }.Together("all", "All", Regions);
        Assert.Equal([R("R3"), R("P1")], all.Regions.ToArray());
        Assert.Equal("north: P1 fits approximately; R1 lies in another region and counts once", all.Note);
        ShareTable table = Country().Shares(new ShareQuery(S("C")) { Areas = [all], Year = 2018 });
        Assert.Equal(200.0 / 980, table.Rows[0].Share.Value.Fraction);
        Assert.Null(new[] { West.In(Regions) }.Together("one", "One", Regions).Note);
    }
}
