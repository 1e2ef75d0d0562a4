using IndustryModel.Classifications;
using IndustryModel.DataCompiler;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Netherlands;

public sealed class DutchVisionTests
{
    private static readonly DutchIndustry Case = DutchIndustry.Load();

    [Fact]
    public void The_case_is_complete()
    {
        IndustryVision vision = Case.Vision;
        Assert.Equal((7, 2, 9, 4, 3, 10), (vision.Claims.Length, vision.Goals.Length, vision.Levers.Length, vision.Technologies.Length, vision.Markets.Length, vision.Clusters.Length));
        Assert.Equal(10, Case.Strategy2024.Technologies.Length);
        Assert.Equal(6, Case.Policy2025.Markets.Length);
        Assert.Equal(["clusters-2020", "clusters-later"], vision.ClusterLists.Select(l => l.Code));
        Assert.Equal([2020, 2024, 2025], Case.Visions.Select(v => v.PublicationDate.Year));
    }

    [Fact]
    public void Every_sector_and_region_of_every_vision_exists() => Assert.All(Case.Visions, vision =>
    {
        Assert.All(vision.Sectors.SelectMany(s => s.Sectors), link => Assert.True(Nace.Rev2.TryFind(link.Sector.Text, out Category<SectorCode>? found) && found.Code == link.Sector, link.ToString()));
        Assert.All(vision.ClusterLists.SelectMany(l => l.Clusters).SelectMany(c => c.Regions), link =>
            Assert.Contains(DutchRegions.Versions, v => v.Has(link.Region)));
    });

    [Fact]
    public void Every_cluster_is_drawn_in_both_versions() => Assert.All(Case.Vision.Clusters, cluster
        => Assert.Equal(cluster.RegionsIn("NUTS2021").Length, cluster.RegionsIn("NUTS2024").Length));

    [Fact]
    public void Levers_reach_Zeeuws_Vlaanderen_by_known_paths()
    {
        Assert.Equal(["Digitalization of industry (Smart Industry) → Industry as a whole ⇢ Zeeuws-Vlaanderen → Zeeuws-Vlaanderen (NL341)"],
            Case.Vision.Trace("smart-industry", "NL341").Select(p => p.ToString()));
        Assert.Equal(Case.Vision.Trace("smart-industry", "NL341").AsEnumerable(), Case.Vision.Trace("Digitalisering van de industrie (Smart Industry)", "NUTS2024:NL341"));
        Assert.NotEmpty(Case.Vision.RestsOn("zeeuws-vlaanderen-share"));
        Assert.NotEmpty(Case.Vision.DependsOn("photonics"));
    }

    [Fact]
    public void Visions_round_trip_through_json() => Assert.All(Case.Visions, vision =>
    {
        string json = vision.ToJson();
        Assert.Equal(vision, IndustryVision.FromJson(json));
        Assert.Equal(json, IndustryVision.FromJson(vision.ToJson(indented: true)).ToJson());
    });

    [Fact]
    public void Case18_The_publication_date_is_iso_text() => Assert.Contains("\"publicationDate\":\"2020-10-30\"", Case.Vision.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Technologies_of_2020_and_2024_are_compared()
    {
        VisionComparison comparison = Case.Vision.CompareWith(Case.Strategy2024);
        Assert.Equal(VisionRelation.Widened, Assert.Single(comparison.Differences, d => d.InA?.Code == "photonics").Relation);
        Assert.Equal(VisionRelation.Stayed, Assert.Single(comparison.Differences, d => d.InA?.Code == "quantum" && d.InB?.Kind == PolicyKind.Technology).Relation);
        Assert.Equal(6, comparison.With(VisionRelation.New).Count(d => d.Item.Kind == PolicyKind.Technology));
    }

    [Fact]
    public void The_embedded_form_is_what_the_text_gives()
    {
        string folder = Repository.PathOf("src", "IndustryModel.Netherlands", "Data", "visions");
        foreach (IndustryVision vision in Case.Visions)
        {
            (IndustryVision? read, IReadOnlyList<Problem> problems) = VisionCompiler.Compile(Path.Combine(folder, $"vision-{vision.Code}.json"));
            Assert.Empty(problems);
            Assert.NotNull(read);
            Assert.Equal(read, vision);
            Assert.Equal(read.ToJson(), vision.ToJson());
            using var bytes = new MemoryStream();
            read.WriteBinary(bytes);
            Assert.Equal(File.ReadAllBytes(Path.Combine(folder, $"vision-{vision.Code}.imdata")), bytes.ToArray());
        }
    }
}
