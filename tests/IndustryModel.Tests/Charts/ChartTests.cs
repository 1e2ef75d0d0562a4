using System.Globalization;
using System.Text;
using System.Xml.Linq;
using IndustryModel.Charts;
using SkiaSharp;

namespace IndustryModel.Tests.Charts;

public sealed class ChartTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static TheoryData<string> Kinds => [.. Pictures.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_has_the_size_asked_for_and_is_not_blank(string kind)
    {
        Chart chart = Pictures.Of(kind);
        using SKBitmap usual = Pictures.Png(chart);
        Assert.Equal((chart.Width, chart.Height), (usual.Width, usual.Height));
        Assert.True(Pictures.ColorsIn(usual) > 20, $"{kind} has {Pictures.ColorsIn(usual)} colors");
        using SKBitmap asked = Pictures.Png(chart, 390, 500);
        Assert.Equal((390, 500), (asked.Width, asked.Height));
        Assert.Equal(SKColors.White, usual.GetPixel(2, 2));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_figures_give_the_same_bytes(string kind)
    {
        Chart first = Pictures.Of(kind);
        Chart second = Pictures.Of(kind);
        Assert.Equal(first.ToSvg(), second.ToSvg());
        Assert.Equal(first.ToPng(), second.ToPng());
        string before = first.ToSvg();
        _ = first.ToPng(390);
        Assert.Equal(before, first.ToSvg()); // nor does a picture depend on the one drawn before it
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_svg_says_what_it_shows_to_those_who_cannot_see_it(string kind)
    {
        Chart chart = Pictures.Of(kind);
        XElement svg = Pictures.Svg(chart);
        XNamespace space = svg.Name.Namespace;
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(chart.Title, svg.Element(space + "title")!.Value);
        Assert.Equal(chart.Description, svg.Element(space + "desc")!.Value);
        Assert.Equal($"{svg.Element(space + "title")!.Attribute("id")!.Value} {svg.Element(space + "desc")!.Attribute("id")!.Value}", svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal($"0 0 {chart.Width} {chart.Height}", svg.Attribute("viewBox")!.Value);
        Assert.True(chart.Description.Length > 60, chart.Description);
        Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_text_is_drawn_in_the_font_of_the_package_and_has_a_fallback(string kind)
    {
        Chart chart = Pictures.Of(kind);
        Assert.All(XDocument.Parse(chart.Plot.GetSvgXml(chart.Width, chart.Height)).Descendants().Where(e => e.Name.LocalName == "text"),
            text => Assert.StartsWith("Open Sans", text.Attribute("font-family")!.Value, StringComparison.Ordinal));
        Assert.All(Pictures.Svg(chart).Descendants().Where(e => e.Name.LocalName == "text"), text => Assert.EndsWith("sans-serif", text.Attribute("font-family")!.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Dutch_readers_get_Dutch_words_and_decimals(string kind)
    {
        Chart english = Pictures.Of(kind);
        Chart dutch = Pictures.Of(kind, new() { Culture = Dutch });
        Assert.NotEqual(english.Title, dutch.Title);
        Assert.NotEqual(english.Description, dutch.Description);
        Assert.DoesNotMatch(@"\b\d+\.\d\b(?!\d)", dutch.Description);
        Assert.Contains("lang=\"nl\"", dutch.ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_the_caller_says_goes_before_what_the_result_says(string kind)
    {
        Chart chart = Pictures.Of(kind, new() { Title = "Mine", Subtitle = "my unit", Width = 500, Height = 700 });
        Assert.Equal(("Mine", 500, 700), (chart.Title, chart.Width, chart.Height));
        Assert.Contains("my unit", Pictures.TextOf(Pictures.Svg(chart, 900)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Figures_and_their_sources_come_with_the_picture(string kind)
    {
        Chart chart = Pictures.Of(kind);
        Assert.True(chart.Table.RowCount > 0);
        Assert.All(chart.Table.Sources, s => Assert.Contains(s, chart.Sources));
        Assert.All(chart.Sources, s => Assert.Contains(s.ToString(), chart.SourceLine, StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_differ_between_pictures_on_one_page_and_every_reference_is_met()
    {
        XElement[] pictures = [.. Pictures.Kinds.Select(k => Pictures.Svg(Pictures.Of(k)))];
        string[] ids = [.. pictures.SelectMany(p => p.DescendantsAndSelf().Attributes("id").Select(a => a.Value))];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(pictures, picture =>
        {
            var own = picture.DescendantsAndSelf().Attributes("id").Select(a => a.Value).ToHashSet();
            foreach (System.Text.RegularExpressions.Match reference in System.Text.RegularExpressions.Regex.Matches(picture.ToString(), @"url\(#([^)]+)\)"))
                Assert.Contains(reference.Groups[1].Value, own);
        });
    }

    [Fact]
    public void A_page_gets_a_figure_that_loads_nothing()
    {
        Chart chart = Pictures.Of("map");
        XElement figure = XDocument.Parse(chart.ToHtml(420)).Root!;
        Assert.Equal("figure", figure.Name.LocalName);
        Assert.Contains(chart.SourceLine, figure.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(figure.Descendants().Attributes(), a => a.Name.LocalName is "href" or "src" && !a.Value.StartsWith('#'));
        Assert.Contains("max-width:420px", figure.Attribute("style")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_what_its_name_says()
    {
        string folder = Directory.CreateTempSubdirectory("charts").FullName;
        Chart chart = Pictures.Of("history");
        chart.Save(Path.Combine(folder, "a.SVG"));
        chart.Save(Path.Combine(folder, "a.png"), 300, 200);
        Assert.StartsWith("<svg", File.ReadAllText(Path.Combine(folder, "a.SVG")), StringComparison.Ordinal);
        using SKBitmap png = SKBitmap.Decode(Path.Combine(folder, "a.png"));
        Assert.Equal((300, 200), (png.Width, png.Height));
        ArgumentException refused = Assert.Throws<ArgumentException>(() => chart.Save(Path.Combine(folder, "a.pdf")));
        Assert.Equal("A picture is saved as SVG or PNG, by the end of its name; 'a.pdf' ends in neither .svg nor .png. (Parameter 'path')", refused.Message);
        Assert.False(File.Exists(Path.Combine(folder, "a.pdf")));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(16_385)]
    public void A_side_that_no_picture_has_is_refused(int side)
    {
        Chart chart = Pictures.Of("history");
        Assert.StartsWith("A picture is from 1 to 16384 pixels wide and high.", Assert.Throws<ArgumentOutOfRangeException>(() => chart.ToPng(side)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A picture is from 1 to 16384 pixels wide and high.", Assert.Throws<ArgumentOutOfRangeException>(() => chart.ToSvg(100, side)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrow_picture_stays_high_enough_and_rows_keep_their_height()
    {
        using SKBitmap lines = Pictures.Png(Pictures.Of("history"), 390);
        Assert.Equal((390, 312), (lines.Width, lines.Height));
        Chart ranking = Pictures.Of("ranking");
        using SKBitmap rows = Pictures.Png(ranking, 390);
        Assert.Equal((390, ranking.Height), (rows.Width, rows.Height));
    }

    [Fact]
    public void The_drawing_can_be_changed()
    {
        Chart chart = Pictures.Of("map");
        RegionShape first = chart.Plot.GetPlottables<RegionShape>().First(s => s.Value is not null);
        string before = chart.ToSvg();
        first.FillColor = ScottPlot.Color.FromHex("#FE01FD");
        Assert.NotEqual(before, chart.ToSvg());
        Assert.Contains("#FE01FD", chart.ToSvg(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(chart.ToSvg(), Encoding.UTF8.GetString(chart.ToBytes(".svg")));
    }
}
