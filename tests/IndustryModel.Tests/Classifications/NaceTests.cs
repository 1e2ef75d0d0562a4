using IndustryModel.Classifications;

namespace IndustryModel.Tests.Classifications;

public sealed class NaceTests
{
    [Theory]
    [InlineData(1, 21)]
    [InlineData(2, 88)]
    [InlineData(3, 272)]
    [InlineData(4, 615)]
    public void Rev_2_is_complete(int level, int count) => Assert.Equal(count, Nace.Rev2.AtLevel(level).Count());

    [Theory]
    [InlineData("C", "C")]
    [InlineData("C20", "20")]
    [InlineData("06.10", "06.10")]
    [InlineData("C10-C12", "C10-C12")]
    [InlineData("c10_c12", "C10-C12")]
    [InlineData("B_E", "B-E")]
    [InlineData("BTE", "B-E")]
    [InlineData("manufacturing", "C")]
    [InlineData("industrie", "C")]
    [InlineData("Industry", "B-E")]
    [InlineData("nijverheid", "B-E")]
    [InlineData("TOT", "TOTAL")]
    [InlineData("Financiele instellingen", "K")]
    [InlineData("NACE2:C", "C")]
    public void A_sector_is_found_by_code_spelling_or_name(string given, string code) => Assert.Equal(code, Nace.Code(given).Text);

    [Fact]
    public void Every_aggregate_covers_exactly_its_parts() => Assert.All(Nace.Rev2.Categories.Where(c => c.Kind == CategoryKind.Aggregate), aggregate =>
    {
        Assert.Null(Nace.Rev2.FindOverlap(aggregate.Parts));
        Assert.True(Nace.Rev2.TryPartition(aggregate.Code, aggregate.Parts, out var parts));
        Assert.Equal(aggregate.Parts.Order(), parts.Order());
    });

    [Fact]
    public void The_rest_of_industry_is_the_whole_less_manufacturing()
    {
        Assert.True(Nace.Rev2.TryRemainder(Nace.IndustryWithoutManufacturing, [Nace.Total, Nace.Industry, Nace.Manufacturing], out SectorCode whole, out var less));
        Assert.Equal(Nace.Industry, whole);
        Assert.Equal(Nace.Manufacturing, Assert.Single(less));
    }

    [Fact]
    public void Case06_One_letter_has_two_meanings()
    {
        SectorCode oldRealEstate = Nace.Rev2["L"].Code;
        SectorCode newFinance = Nace.Rev21["L"].Code;
        Assert.NotEqual(oldRealEstate, newFinance);
        Assert.Equal("Real estate activities", Nace.Rev2["L"].NameEn);
        Assert.Equal("Real estate activities", Nace.Rev21["M"].NameEn);
        Assert.NotEqual(Nace.Rev2["C"].Code, Nace.Rev21["C"].Code);
        var error = Assert.Throws<UnknownCodeException>(() => Nace.Rev2[newFinance]);
        Assert.Equal("NACE2.1:L is a code of NACE2.1; expected one of NACE Rev. 2 (NACE2). A code means nothing in another classification: go through a correspondence.", error.Message);
        Assert.Equal("F", Nace.Rev2[Nace.Rev2[Nace.Rev2["41.1"].Parent!.Value].Parent!.Value].Code.Text);
        Assert.Equal("M", Nace.Rev21.Categories.Single(c => c.Level == 1 && c.Kind == CategoryKind.Node && Nace.Rev21.Covers(c.Code, Nace.Rev21["68.12"].Code)).Code.Text);
        CorrespondenceLink<SectorCode> construction = Assert.Single(Nace.Rev2ToRev21.LinksFrom(Nace.Construction), l => l.To.Text == "F");
        Assert.Equal("NACE2:F → NACE2.1:F (approximate: 41.1, development of building projects, moved from F to 68.12 in M)", construction.ToString());
        Assert.All(Nace.Rev2ToRev21.LinksFrom(Nace.Manufacturing), l => Assert.Equal(Exactness.Approximate, l.Exactness));
    }
}
