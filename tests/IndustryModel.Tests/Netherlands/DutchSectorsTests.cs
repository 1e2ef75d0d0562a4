using IndustryModel.Classifications;
using IndustryModel.Netherlands;

namespace IndustryModel.Tests.Netherlands;

public sealed class DutchSectorsTests
{
    [Fact]
    public void SBI_2008_leaves_out_what_does_not_occur_in_the_Netherlands()
    {
        Assert.Equal([21, 86], new[] { 1, 2 }.Select(level => DutchSectors.Sbi2008.AtLevel(level).Count()));
        Assert.DoesNotContain(DutchSectors.Sbi2008.Categories, c => c.Code.Text.StartsWith("05", StringComparison.Ordinal) || c.Code.Text.StartsWith("07", StringComparison.Ordinal));
        Assert.Equal(["06", "08", "09"], DutchSectors.Sbi2008["B"].Children.Select(c => c.Text));
        Assert.Equal(Nace.Rev2.Categories.Count(c => !c.Code.Text.StartsWith("05", StringComparison.Ordinal) && !c.Code.Text.StartsWith("07", StringComparison.Ordinal)), DutchSectors.Sbi2008.Categories.Length);
    }

    [Theory]
    [InlineData("Industrie", "C", "Manufacturing", "Industrie")]
    [InlineData("20", "20", "Manufacture of chemicals and chemical products", "Vervaardiging van chemische producten")]
    [InlineData("bouwnijverheid", "F", "Construction", "Bouwnijverheid")]
    public void Sections_and_divisions_have_Dutch_titles(string given, string code, string english, string dutch)
    {
        Category<SectorCode> found = DutchSectors.Sbi2008.Find(given);
        Assert.Equal(("SBI2008:" + code, english, dutch), (found.Code.ToString(), found.NameEn, found.NameNl));
    }

    [Fact]
    public void Every_section_and_division_has_a_Dutch_title_of_its_own()
        => Assert.All(DutchSectors.Sbi2008.AtLevel(1).Concat(DutchSectors.Sbi2008.AtLevel(2)), c => Assert.NotEqual(c.NameEn, c.NameNl));

    [Fact]
    public void SBI_2008_is_NACE_Rev_2_exactly()
    {
        Assert.Equal(DutchSectors.Sbi2008.Categories.Length, DutchSectors.Sbi2008ToNace.Links.Length);
        Assert.All(DutchSectors.Sbi2008ToNace.Links, l => Assert.Equal((l.From.Text, Exactness.Exact), (l.To.Text, l.Exactness)));
        Assert.Equal("SBI2008:B → NACE2:B (exact: the same activity; divisions 05 and 07, which do not occur in the Netherlands, are left out)", Assert.Single(DutchSectors.Sbi2008ToNace.LinksFrom(DutchSectors.Sbi2008["B"].Code)).ToString());
        Assert.Equal("SBI2008:C → NACE2:C (exact: SBI 2008 is NACE Rev. 2 down to four digits)", Assert.Single(DutchSectors.Sbi2008ToNace.LinksFrom(DutchSectors.Sbi2008["C"].Code)).ToString());
        Assert.NotEqual(Nace.Manufacturing, DutchSectors.Sbi2008["C"].Code);
    }
}
