using System.Collections.Immutable;
using System.Globalization;
using FsCheck.Xunit;
using IndustryModel.Classifications;
using IndustryModel.Policy;

namespace IndustryModel.Tests.Policy;

public sealed class PolicyGraphTests
{
    private static readonly IndustryVision Vision = SmallVision.Create();

    [Fact]
    public void All_paths_are_found_with_who_says_each_step()
    {
        ImmutableArray<PolicyPath> paths = Vision.Trace("invest", "R2");
        Assert.Equal(["Invest → Light ⇢ Health → Machines ⇢ North ⇢ Region R2 (R2)", "Invest → Light ⇢ Health → Machines → South → Region R2 (R2)"], paths.Select(p => p.ToString()));
        Assert.False(paths[1].IsStated);
        Assert.True(Vision.Trace("learn", "south")[0].IsStated);
        Assert.Equal(Exactness.PartOf, Vision.Trace("learn", "N")[0].Exactness);
        Assert.Equal(Exactness.Exact, paths[0].Exactness);
        Assert.Equal(("invest", "R2"), (paths[0].From.Code, paths[0].To.Code));
        Assert.Equal("Investeren → Licht ⇢ Gezondheid → Machines → Zuid → Regio R2 (R2)", paths[1].ToText(CultureInfo.GetCultureInfo("nl-NL")));
    }

    [Fact]
    public void Names_in_either_language_work_and_a_region_is_that_of_the_newest_version()
    {
        Assert.Equal(Vision.Trace("learn", "R1").AsEnumerable(), Vision.Trace("LEREN", "region-r1"));
        Assert.Equal("V2", Vision.Trace("learn", "R1")[0].To.Classification);
        Assert.Equal("V1", Vision.Trace("learn", "V1:R1")[0].To.Classification);
        Assert.Equal("V1", Vision.Trace("learn", RegionCode.Create("V1", "R1"))[0].To.Classification);
    }

    [Fact]
    public void No_way_is_no_path()
    {
        Assert.Empty(Vision.Trace("glass", "N"));
        Assert.Empty(Vision.Trace("south", "R1"));
        Assert.Empty(Vision.Trace("R2", "learn"));
        Assert.Empty(Vision.Trace("learn", "learn"));
    }

    [Fact]
    public void Unknown_ends_are_named_with_close_ones()
    {
        var error = Assert.Throws<UnknownCodeException>(() => Vision.Trace("lern", "R2"));
        Assert.Equal("'lern' is no entity and no region of a cluster in the vision 'Vision 2020'. Did you mean Leren or learn?", error.Message);
        Assert.Equal("'nowhere at all' is no entity and no region of a cluster in the vision 'Vision 2020'.", Assert.Throws<UnknownCodeException>(() => Vision.Trace("learn", "nowhere at all")).Message);
    }

    [Fact]
    public void What_depends_on_an_entity_ends_where_nothing_follows()
    {
        Assert.All(Vision.DependsOn("light"), p => Assert.Equal("N", p.To.Code));
        Assert.Equal(4, Vision.DependsOn("machines").Length);
        Assert.Empty(Vision.DependsOn("glass"));
    }

    [Fact]
    public void The_table_has_paths_and_links()
    {
        var table = PolicyPath.ToTable("t", Vision.Trace("learn", "south"));
        Assert.Equal("""[{"path":["learn","machines","south"],"links":["stated","stated"]}]""", table.ToJson());
    }

    [Fact]
    public void Impossible_links_do_not_construct()
    {
        Assert.StartsWith("The link machines → light (stated) runs from a Sector to a Technology; links run lever → technology → market → sector → cluster → region → nation.",
            Assert.Throws<ArgumentException>(() => SmallVision.Create([new("machines", "light", LinkOrigin.Stated)])).Message, StringComparison.Ordinal);
        Assert.Equal("The link learn → machins (inferred) of the vision 'Vision 2020' names 'machins', which the vision does not hold. Did you mean machines?",
            Assert.Throws<UnknownCodeException>(() => SmallVision.Create([new("learn", "machins", LinkOrigin.Inferred)])).Message);
        Assert.StartsWith("The link learn → light (stated) stands twice in the vision.",
            Assert.Throws<ArgumentException>(() => SmallVision.Create([new("learn", "light", LinkOrigin.Stated), new("learn", "light", LinkOrigin.Stated)])).Message, StringComparison.Ordinal);
        Assert.Equal("The code 'light' stands twice in the vision 'Vision 2020'; each code may stand once.",
            Assert.Throws<ArgumentException>(() => SmallVision.Create(levers: [new("light", "Light", "Licht")])).Message);
        Assert.StartsWith("The cluster c names V2:R1 twice; a region belongs to a cluster once.",
            Assert.Throws<ArgumentException>(() => new Cluster("c", "C", "C", ClusterKind.Medical, [SmallVision.Region("R1"), SmallVision.Region("R1")])).Message, StringComparison.Ordinal);
    }

    [Property]
    public void Order_of_links_changes_no_path(int seed)
    {
        PolicyLink[] links = [.. Vision.Links];
        new Random(seed).Shuffle(links);
        IndustryVision shuffled = SmallVision.Create([.. links]);
        foreach (PolicyNode from in Vision.Graph.Nodes)
        {
            foreach (PolicyNode to in Vision.Graph.Nodes)
            {
                ImmutableArray<PolicyPath> paths = Vision.Graph.Paths(from, to);
                Assert.Equal(paths.AsEnumerable(), shuffled.Graph.Paths(from, to));
                Assert.All(paths, p => Assert.Equal(p.Nodes.Length, p.Nodes.Select(n => n.Id).Distinct().Count()));
                Assert.All(paths.SelectMany(p => p.Links), l => Assert.Contains(l, Vision.Graph.Links));
            }
        }
    }

    [Fact]
    public void An_entity_is_described_with_its_links()
    {
        var table = Vision.Describe("machines");
        Assert.Equal(["sector", "cluster", "cluster", "lever", "market"], Enumerable.Range(0, table.RowCount).Select(r => table[r, "kind"].Text));
        Assert.Equal("to", table[1, "direction"].Text);
        Assert.Equal(["region", "nation", "cluster", "cluster"], Enumerable.Range(0, 4).Select(r => Vision.Describe("R2")[r, "kind"].Text));
    }
}
