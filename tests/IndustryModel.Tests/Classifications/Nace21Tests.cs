using System.Globalization;
using IndustryModel.Classifications;

namespace IndustryModel.Tests.Classifications;

public sealed class Nace21Tests
{
    [Fact]
    public void Revision_2_1_has_22_sections_from_A_to_V_and_87_divisions()
    {
        Assert.Equal("ABCDEFGHIJKLMNOPQRSTUV", string.Concat(Nace.Rev21.AtLevel(1).Select(c => c.Code.Text)));
        Assert.Equal(87, Nace.Rev21.AtLevel(2).Count());
        Assert.DoesNotContain(Nace.Rev21.AtLevel(2), c => c.Code.Text == "45"); // motor vehicles went to 46, 47 and 95
    }

    [Theory]
    [InlineData("A", 1, 3)]
    [InlineData("B", 5, 9)]
    [InlineData("C", 10, 33)]
    [InlineData("D", 35, 35)]
    [InlineData("E", 36, 39)]
    [InlineData("F", 41, 43)]
    [InlineData("G", 46, 47)]
    [InlineData("H", 49, 53)]
    [InlineData("I", 55, 56)]
    [InlineData("J", 58, 60)]
    [InlineData("K", 61, 63)]
    [InlineData("L", 64, 66)]
    [InlineData("M", 68, 68)]
    [InlineData("N", 69, 75)]
    [InlineData("O", 77, 82)]
    [InlineData("P", 84, 84)]
    [InlineData("Q", 85, 85)]
    [InlineData("R", 86, 88)]
    [InlineData("S", 90, 93)]
    [InlineData("T", 94, 96)]
    [InlineData("U", 97, 98)]
    [InlineData("V", 99, 99)]
    public void A_section_holds_its_divisions(string section, int first, int last)
        => Assert.Equal(Enumerable.Range(first, last - first + 1).Select(n => n.ToString("00", CultureInfo.InvariantCulture)), Nace.Rev21[section].Children.Select(c => c.Text));

    [Fact]
    public void Development_of_building_projects_is_in_real_estate()
    {
        Assert.Equal("M", Nace.Rev21["68"].Parent!.Value.Text);
        Assert.Equal("Development of building projects", Nace.Rev21["68.12"].NameEn);
        CorrespondenceLink<SectorCode> moved = Assert.Single(Nace.Rev2ToRev21.LinksFrom(Nace.Rev2["41.1"].Code));
        Assert.Equal("NACE2:41.1 → NACE2.1:68.12 (exact: the same activity, development of building projects)", moved.ToString());
        Assert.Equal(["F", "M"], Nace.Rev2ToRev21.LinksFrom(Nace.Construction).Select(l => l.To.Text));
    }

    [Fact]
    public void Every_section_of_both_has_a_link_and_no_letter_is_proof()
    {
        Assert.All(Nace.Rev2.AtLevel(1), c => Assert.NotEmpty(Nace.Rev2ToRev21.LinksFrom(c.Code)));
        Assert.All(Nace.Rev21.AtLevel(1), c => Assert.NotEmpty(Nace.Rev2ToRev21.LinksTo(c.Code)));
        Assert.All(Nace.Rev2ToRev21.Links.Where(l => l.From.Text.Length == 1), l => Assert.NotEqual(Exactness.Exact, l.Exactness));
        Assert.All(Nace.Rev2ToRev21.Links, l => Assert.NotNull(l.Note));
    }

    [Fact]
    public void Aggregates_of_2_1_cover_exactly_their_parts() => Assert.All(Nace.Rev21.Categories.Where(c => c.Kind == CategoryKind.Aggregate), aggregate =>
    {
        Assert.Null(Nace.Rev21.FindOverlap(aggregate.Parts));
        Assert.True(Nace.Rev21.TryPartition(aggregate.Code, aggregate.Parts, out var parts));
        Assert.Equal(aggregate.Parts.Order(), parts.Order());
    });
}
