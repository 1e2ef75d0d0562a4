using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Charts;

public sealed class RegionOutlineTests
{
    private const string Square = """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A","name":"North"},"geometry":{"type":"Polygon","coordinates":[[[5,52],[6,52],[6,53],[5,53],[5,52]]]}}]}""";

    public static TheoryData<string> Versions => ["NUTS2016", "NUTS2021", "NUTS2024"];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_region_of_the_country_has_an_outline_at_every_level(string version)
    {
        RegionOutlines outlines = RegionOutlines.Of(version);
        Classification<RegionCode> regions = DutchRegions.Versions.Single(c => c.Id == version);
        for (int level = 0; level <= 3; level++)
        {
            foreach (Category<RegionCode> region in regions.AtLevel(level).Where(c => c.Kind != CategoryKind.ExtraRegio))
                Assert.True(outlines.Has(region.Code), $"{region} has no outline");
        }

        Assert.Equal(1 + 4 + 12 + 40, outlines.Outlines.Length);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_country_is_as_large_as_its_regions_and_has_no_border_inside(string version)
    {
        RegionOutlines outlines = RegionOutlines.Of(version);
        RegionOutline country = outlines[RegionCode.Create(version, "NL")];
        double corop = outlines.Outlines.Where(o => o.Region.Text.Length == 5).Sum(Area);
        Assert.Equal(corop, Area(country), 1e-9);
        Assert.InRange(Area(country), 4.4, 5.5); // square degrees, of which one is about 7,600 square km there
        var edges = country.Rings.SelectMany(r => r.Select((p, i) => (p, r[(i + 1) % r.Length]))).ToHashSet();
        Assert.DoesNotContain(edges, e => edges.Contains((e.Item2, e.p)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Merging_by_the_classification_gives_what_the_codes_say(string version)
    {
        RegionOutlines all = RegionOutlines.Of(version);
        var level3 = new RegionOutlines(version, null, [.. all.Outlines.Where(o => o.Region.Text.Length == 5)]);
        RegionOutlines merged = level3.Merge(DutchRegions.Versions.Single(c => c.Id == version));
        foreach (RegionOutline outline in all.Outlines)
            Assert.Equal(Area(outline), Area(merged[outline.Region]), 1e-9);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void What_is_embedded_is_what_the_input_gives(string version)
    {
        string file = $"src/IndustryModel.Charts/Data/outlines/{version.ToLowerInvariant()}";
        using var bytes = new MemoryStream();
        OutlineBinary.Write(RegionOutlines.FromGeoJson(Repository.Read($"{file}.geojson"), version, credit: "© EuroGeographics for the administrative boundaries"), bytes);
        Assert.Equal(File.ReadAllBytes(Repository.PathOf($"{file}.imoutlines")), bytes.ToArray());
    }

    [Fact]
    public void A_cluster_is_merged_from_its_regions()
    {
        RegionCode cluster = RegionCode.Create("NUTS2024", "zeeland-and-west-brabant");
        RegionOutlines outlines = RegionOutlines.Nuts2024.Merge(cluster, [Pictures.Region("NL341"), Pictures.Region("NL342")], "Zeeland");
        Assert.Equal(Area(RegionOutlines.Nuts2024[Pictures.Region("NL34")]), Area(outlines[cluster]), 1e-9);
        Assert.Equal("Zeeland", outlines[cluster].Name);
        Assert.Equal("There is an outline of NL34 already. (Parameter 'region')", Assert.Throws<ArgumentException>(() => outlines.Merge(Pictures.Region("NL34"), [cluster])).Message);
        Assert.Equal("No members of X are given; a region needs at least one to consist of. (Parameter 'members')", Assert.Throws<ArgumentException>(() => outlines.Merge(Pictures.Region("X"), [])).Message);
        Assert.Equal("The region NUTS2021:X is one of NUTS2021; these outlines are those of NUTS2024. (Parameter 'region')", Assert.Throws<ArgumentException>(() => outlines.Merge(RegionCode.Create("NUTS2021", "X"), [cluster])).Message);
    }

    [Fact]
    public void Holes_and_islands_are_kept_whichever_way_the_file_draws_them()
    {
        const string json = """
            {"type":"FeatureCollection","features":[{"type":"Feature","id":7,"properties":{},"geometry":{"type":"MultiPolygon","coordinates":[
              [[[0,0],[0,4],[4,4],[4,0],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]],
              [[[10,10],[11,10],[11,11],[10,11],[10,10]]]]}}]}
            """;
        RegionOutline outline = Assert.Single(RegionOutlines.FromGeoJson(json, "mine").Outlines);
        Assert.Equal("7", outline.Region.Text);
        Assert.Equal([true, false, true], outline.Rings.Select(r => RegionOutline.SignedArea(r.AsSpan()) > 0));
        Assert.Equal(16 - 1 + 1, Area(outline), 1e-12);
    }

    [Fact]
    public void A_file_of_your_own_is_read_with_codes_names_and_credit()
    {
        RegionOutlines outlines = RegionOutlines.FromGeoJson(Square, "mine", credit: "© the surveyor");
        RegionOutline only = Assert.Single(outlines.Outlines);
        Assert.Equal(("A", "North", "© the surveyor"), (only.Region.Text, only.Name, outlines.Credit));
        Assert.Equal("North", Assert.Single(RegionOutlines.FromGeoJson(Square, "mine", codeProperty: "name").Outlines).Region.Text);
        Assert.Equal("No outlines of 'mine' come with the package; those of the Netherlands in NUTS2016, NUTS2021 and NUTS2024 do. Read outlines of your own with RegionOutlines.FromGeoJson and pass them to the map.",
            Assert.Throws<UnknownCodeException>(() => RegionOutlines.Of("mine")).Message);
    }

    [Theory]
    [InlineData("{", "Line 1, column 2: this is no JSON. ")]
    [InlineData("[]", "Expected a GeoJSON FeatureCollection with an array 'features'; found [].")]
    [InlineData("""{"type":"Topology"}""", "Expected a GeoJSON FeatureCollection with an array 'features'; found a Topology.")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", "The FeatureCollection has no features; a map needs at least one region.")]
    [InlineData("""{"type":"FeatureCollection","features":[3]}""", "features[0]: expected a Feature; found 3.")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"x":1}}]}""", "features[0].properties: expected the region's code in NUTS_ID, code, id, statcode; found x. Pass the name of the property as codeProperty.")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A"}}]}""", "features[0] (A).geometry: expected a Polygon or a MultiPolygon; found none.")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Point","coordinates":[5,52]}}]}""", "features[0] (A).geometry: expected a Polygon or a MultiPolygon; found a Point.")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Polygon","coordinates":[[[5,52],[6,52],[6,53],[5,53]]]}}]}""",
        "features[0] (A).geometry.coordinates[0]: a ring ends where it began; found 5 E, 52 N at its start and 5 E, 53 N at its end.")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Polygon","coordinates":[[[5,52],[6,52],[5,52]]]}}]}""",
        "features[0] (A).geometry.coordinates[0]: a ring has at least four positions, of which the last is the first again; found 3.")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Polygon","coordinates":[[[155000,463000],[156000,463000],[156000,464000],[155000,463000]]]}}]}""",
        "features[0] (A).geometry.coordinates[0][0]: expected degrees of WGS 84 (EPSG:4326), longitude first; found [155000,463000]. Convert meters of a national grid, such as the Dutch RD (EPSG:28992), first.")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"A"},"geometry":{"type":"Polygon","coordinates":[[[5,"x"]]]}}]}""",
        "features[0] (A).geometry.coordinates[0][0]: expected a position [longitude, latitude]; found [5,\"x\"].")]
    public void What_is_no_outline_is_refused_with_its_place(string json, string message)
    {
        string said = Assert.Throws<FormatException>(() => RegionOutlines.FromGeoJson(json, "mine")).Message;
        Assert.StartsWith(message, said, StringComparison.Ordinal);
        Assert.True(message.EndsWith(' ') || said == message, said);
    }

    [Fact]
    public void A_code_that_stands_twice_is_refused()
    {
        string feature = Square[Square.IndexOf('[', StringComparison.Ordinal)..^1];
        string twice = $$"""{"type":"FeatureCollection","features":[{{feature[1..^1]}},{{feature[1..^1]}}]}""";
        Assert.Equal("features[1]: the code A stands twice, first in features[0]. Give a region one feature, a MultiPolygon if it has islands.", Assert.Throws<FormatException>(() => RegionOutlines.FromGeoJson(twice, "mine")).Message);
    }

    [Theory]
    [InlineData(181, 0)]
    [InlineData(0, -91)]
    [InlineData(double.NaN, 0)]
    public void A_place_that_is_not_on_Earth_is_refused(double longitude, double latitude) => Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(longitude, latitude));

    private static double Area(RegionOutline outline) => outline.Rings.Sum(r => RegionOutline.SignedArea(r.AsSpan())) / 2;
}
