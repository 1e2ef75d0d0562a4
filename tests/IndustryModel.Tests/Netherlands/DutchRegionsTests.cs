using IndustryModel.Classifications;
using IndustryModel.Netherlands;

namespace IndustryModel.Tests.Netherlands;

public sealed class DutchRegionsTests
{
    public static TheoryData<string> Versions => new("NUTS2016", "NUTS2021", "NUTS2024");

    [Theory]
    [MemberData(nameof(Versions))]
    public void Each_version_has_4_parts_12_provinces_and_40_COROP_regions_that_tile_the_country(string version)
    {
        Classification<RegionCode> nuts = Version(version);
        Assert.Equal([1, 4, 12, 40], Enumerable.Range(0, 4).Select(level => nuts.AtLevel(level).Count()));
        Assert.Equal(CategoryKind.Total, nuts["NL"].Kind);
        RegionCode[] all = [.. nuts.AtLevel(3).Select(c => c.Code)];
        RegionCode extraRegio = nuts["NLZZZ"].Code;
        Assert.Null(nuts.FindOverlap([.. all, extraRegio]));
        Assert.False(nuts.TryPartition(nuts["NL"].Code, all, out _)); // the nation holds extra-regio too
        Assert.True(nuts.TryPartition(nuts["NL"].Code, [.. all, extraRegio], out var parts));
        Assert.Equal(41, parts.Length);
        Assert.All(nuts.AtLevel(3), c => Assert.StartsWith(c.Parent!.Value.Text, c.Code.Text, StringComparison.Ordinal));
        Assert.All(nuts.Categories, c => Assert.True(c.NameEn.Length > 0 && c.NameNl.Length > 0));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Extra_regio_is_at_no_level_and_yet_known(string version)
    {
        Classification<RegionCode> nuts = Version(version);
        Assert.All(new[] { "NLZ", "NLZZ", "NLZZZ" }, code => Assert.Equal(CategoryKind.ExtraRegio, nuts[code].Kind));
        Assert.DoesNotContain(Enumerable.Range(0, 5).SelectMany(nuts.AtLevel), c => c.Code.Text.StartsWith("NLZ", StringComparison.Ordinal));
        Assert.True(nuts.Covers(nuts["NL"].Code, nuts["NLZZZ"].Code));
    }

    [Theory]
    [InlineData("zeeuwsch-vlaanderen", "NL341")]
    [InlineData("Zeeuws-Vlaanderen", "NL341")]
    [InlineData("ZEEUWS VLAANDEREN", "NL341")]
    [InlineData("NL341", "NL341")]
    [InlineData("nl341", "NL341")]
    [InlineData("NUTS2024:NL341", "NL341")]
    [InlineData("Utrecht", "NL35")]
    [InlineData("flevoland", "NL23")]
    [InlineData("limburg", "NL42")]
    [InlineData("South Holland", "NL36")]
    [InlineData("zuid-holland", "NL36")]
    [InlineData("Fryslan", "NL12")]
    [InlineData("Groningen", "NL11")]
    [InlineData("den haag", "NL361")]
    [InlineData("Agglomeratie 's-Gravenhage", "NL361")]
    [InlineData("the Netherlands", "NL")]
    [InlineData("nederland", "NL")]
    [InlineData("extra-regio", "NLZ")]
    public void A_region_is_found_by_code_or_name(string given, string code) => Assert.Equal("NUTS2024:" + code, DutchRegions.Code(given).ToString());

    [Fact]
    public void The_named_regions_exist()
        => Assert.Equal(["Netherlands", "Extra-regio", "Zeeuws-Vlaanderen"], new[] { DutchRegions.Netherlands, DutchRegions.ExtraRegio, DutchRegions.ZeeuwsVlaanderen }.Select(c => DutchRegions.Nuts2024[c].NameEn));

    [Theory]
    [InlineData("Zeeuws-Vlanderen", "'Zeeuws-Vlanderen' is no region of NUTS 2024. Did you mean Zeeuws-Vlaanderen?")]
    [InlineData("Lmburg", "'Lmburg' is no region of NUTS 2024. Did you mean Limburg?")]
    [InlineData("NUTS2021:NL310", "NUTS2021:NL310 is a code of NUTS2021; expected one of NUTS 2024 (NUTS2024). A code means nothing in another classification: go through a correspondence.")]
    public void An_unknown_region_is_named_with_close_ones(string given, string message) => Assert.Equal(message, Assert.Throws<UnknownCodeException>(() => DutchRegions.Code(given)).Message);

    [Theory]
    [InlineData("NL310", "NUTS2016, NUTS2021")]
    [InlineData("NL350", "NUTS2024")]
    [InlineData("NL341", "NUTS2016, NUTS2021, NUTS2024")]
    [InlineData("NL999", "")]
    public void Case03_A_code_says_in_which_versions_it_stands(string code, string versions) => Assert.Equal(versions, string.Join(", ", DutchRegions.VersionsOf(code).Select(v => v.Id)));

    [Fact]
    public void Case03_Utrecht_before_and_after_is_only_approximately_the_same()
    {
        CorrespondenceLink<RegionCode> link = Assert.Single(DutchRegions.Nuts2021To2024.LinksFrom(DutchRegions.Nuts2021["NL310"].Code));
        Assert.Equal("NUTS2021:NL310 → NUTS2024:NL350 (approximate: the province of Utrecht gained Leerdam and Zederik (Vijfheerenlanden) in 2019)", link.ToString());
        Assert.Equal(link.From, Assert.Single(DutchRegions.Nuts2021To2024.LinksTo(DutchRegions.Code("NL350"))).From);
    }

    [Theory]
    [InlineData("NL33A", "NL364", "Leerdam")]
    [InlineData("NL327", "NL327", "Weesp")]
    [InlineData("NL329", "NL32B", "Haarlemmerliede and Weesp")]
    [InlineData("NL324", "NL32A", "Haarlemmerliede")]
    [InlineData("NL124", "NL127", "Littenseradiel")]
    [InlineData("NL412", "NL415", "Haaren")]
    [InlineData("NL413", "NL416", "Haaren")]
    [InlineData("NL111", "NL114", "Groningen")]
    [InlineData("NL113", "NL115", "Groningen")]
    public void A_moved_border_is_named(string from, string to, string place)
    {
        CorrespondenceLink<RegionCode> link = Assert.Single(DutchRegions.Nuts2021To2024.LinksFrom(DutchRegions.Nuts2021[from].Code));
        Assert.Equal((to, Exactness.Approximate), (link.To.Text, link.Exactness));
        Assert.Contains(place, link.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_is_linked_from_version_to_version_and_only_the_country_exactly()
    {
        foreach (Correspondence<RegionCode> correspondence in new[] { DutchRegions.Nuts2016To2021, DutchRegions.Nuts2021To2024 })
        {
            Assert.All(correspondence.From.Categories, c => Assert.NotEmpty(correspondence.LinksFrom(c.Code)));
            Assert.All(correspondence.To.Categories, c => Assert.NotEmpty(correspondence.LinksTo(c.Code)));
            Assert.Equal("NL", Assert.Single(correspondence.Links, l => l.Exactness == Exactness.Exact).From.Text);
            Assert.All(correspondence.Links, l =>
            {
                Assert.NotNull(l.Note);
                Assert.Equal(correspondence.From[l.From].Level, correspondence.To[l.To].Level);
            });
        }

        Assert.All(DutchRegions.Nuts2016To2021.Links, l => Assert.Equal(l.From.Text, l.To.Text));
    }

    [Fact]
    public void Versions_stand_oldest_first() => Assert.Equal(["NUTS2016", "NUTS2021", "NUTS2024"], DutchRegions.Versions.Select(v => v.Id));

    private static Classification<RegionCode> Version(string id) => DutchRegions.Versions.Single(v => v.Id == id);
}
