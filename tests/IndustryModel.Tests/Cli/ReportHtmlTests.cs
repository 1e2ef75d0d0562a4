using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using IndustryModel.Cli.Report;
using IndustryModel.Netherlands;
using IndustryModel.Policy;

namespace IndustryModel.Tests.Cli;

public sealed partial class ReportHtmlTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly Lazy<string> English = new(() => Html(DutchIndustry.Load().Vision, CultureInfo.InvariantCulture));
    private static readonly Lazy<string> InDutch = new(() => Html(DutchIndustry.Load().Vision, Dutch));

    private static string Html(IndustryVision vision, CultureInfo culture)
        => new ReportHtml(new IndustryReport(vision, DutchIndustry.Load().Policy2025, DutchIndustry.Load().Accounts, null), new ReportWords(culture)).Write();

    private static XElement Parsed(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader);
    }

    [Fact]
    public void The_page_is_whole_and_says_what_the_report_says()
    {
        XElement html = Parsed(English.Value);
        Assert.Equal("en", html.Attribute("lang")!.Value);
        Assert.Equal(DutchIndustry.Load().Vision.NameEn, html.Element("head")!.Element("title")!.Value);
        Assert.Equal(["vision", "claims", "nation", "level-2", "level-3", "clusters", "targets", "sources"], html.Descendants("section").Select(s => s.Attribute("id")!.Value));
        Assert.Equal(new IndustryReport(DutchIndustry.Load().Vision, DutchIndustry.Load().Policy2025, DutchIndustry.Load().Accounts, null).Claims.Count, html.Descendants("article").Count());
        Assert.Equal(40, html.Descendants("section").Single(s => s.Attribute("id")!.Value == "level-3").Descendants("tbody").Elements("tr").Count());
        Assert.Equal(12, html.Descendants("section").Single(s => s.Attribute("id")!.Value == "level-2").Descendants("tbody").Elements("tr").Count());
        Assert.All(html.Descendants().Attributes("id").GroupBy(id => id.Value), group => Assert.Single(group));
        Assert.Single(html.Descendants("h1"));
    }

    [Fact]
    public void Nothing_is_loaded()
    {
        foreach (string page in (string[])[English.Value, InDutch.Value])
        {
            Assert.DoesNotContain(Parsed(page).DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "src" or "href" or "srcset" or "data" or "poster" or "action");
            Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
            Assert.Empty(Parsed(page).Descendants("script"));
            Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", Parsed(page).Descendants("meta").Single(m => m.Attribute("http-equiv") is not null).Attribute("content")!.Value);
        }
    }

    [Fact]
    public void Every_drawing_has_a_text_or_stands_beside_its_figure()
    {
        foreach (XElement drawing in Parsed(English.Value).Descendants("svg"))
        {
            if (drawing.Attribute("aria-hidden")?.Value == "true")
                Assert.NotEmpty(drawing.Parent!.ElementsBeforeSelf("td").Last().Value);
            else
                Assert.Equal(("img", drawing.Attribute("aria-label")!.Value), (drawing.Attribute("role")!.Value, drawing.Element("title")!.Value));
        }
    }

    [Fact]
    public void Maps_and_the_history_are_inside_with_a_text_alternative_and_a_source()
    {
        XNamespace space = "http://www.w3.org/2000/svg";
        XElement[] figures = [.. Parsed(English.Value).Descendants("figure")];
        Assert.Equal(["nation", "level-2", "level-3"], figures.Select(f => f.Ancestors("section").Single().Attribute("id")!.Value));
        Assert.All(figures, figure =>
        {
            XElement svg = figure.Element(space + "svg")!;
            Assert.Equal("img", svg.Attribute("role")!.Value);
            Assert.True(svg.Element(space + "desc")!.Value.Length > 60);
            Assert.Contains("Eurostat, nama_10r_3gva", figure.Element("figcaption")!.Value, StringComparison.Ordinal);
        });
        string[] ids = [.. Parsed(English.Value).DescendantsAndSelf().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(Parsed(InDutch.Value).Descendants("figure"), f => Assert.Contains("Bron: ", f.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_verdict_is_a_word_and_not_a_color_alone()
        => Assert.All(Parsed(English.Value).Descendants("article"), article => Assert.Contains(article.Descendants("span").Single(s => s.Attribute("class")?.Value == "verdict").Value[2..], (string[])["holds", "does not hold", "cannot be checked"]));

    [Fact]
    public void Dutch_is_Dutch()
    {
        XElement html = Parsed(InDutch.Value);
        Assert.Equal("nl", html.Attribute("lang")!.Value);
        Assert.Contains("klopt niet", InDutch.Value, StringComparison.Ordinal);
        Assert.Contains("nergens hoger", InDutch.Value, StringComparison.Ordinal);
        Assert.Contains("11,6 %", InDutch.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("does not hold", InDutch.Value, StringComparison.Ordinal);
        Assert.Equal(["Sector", "Van", "Aandeel", "Waarde"], html.Descendants("section").Single(s => s.Attribute("id")!.Value == "nation").Descendants("thead").Single().Descendants("th").Select(th => th.Value));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a & b < c > d \"e\" 'f'")]
    [InlineData("]]> --> <!-- ")]
    [InlineData("&amp;&lt;")]
    [InlineData("=1+1")]
    [InlineData("שלום")]
    [InlineData("\u202Eevil\u202C")]
    public void Text_from_data_stays_text(string name)
    {
        IndustryVision nl = DutchIndustry.Load().Vision;
        var vision = new IndustryVision("2020", name, name, nl.PublicationDate, name, new("s", name, name), "NL", name, name, name, name, claims: nl.Claims,
            goals: [new("g", name, name)], levers: [new("lever", name, name), .. nl.Levers], technologies: nl.Technologies, markets: nl.Markets, sectors: nl.Sectors, clusterLists: nl.ClusterLists, links: nl.Links);
        XElement html = Parsed(Html(vision, CultureInfo.InvariantCulture));
        Assert.Equal(TextDirection.Isolated(name), html.Descendants("h1").Single().Value);
        Assert.Contains(html.Descendants("svg").Single(s => s.Attribute("class")!.Value == "graph").Descendants("title"), title => title.Value == TextDirection.Isolated(name));
        Assert.Equal(Parsed(English.Value).Descendants().Select(e => e.Name.LocalName).Distinct().Order(), html.Descendants().Select(e => e.Name.LocalName).Distinct().Order());
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\u200Fb", "\u2068a\u200Fb\u2069")]
    [InlineData("\u202Eabc", "\u2068\u202Eabc\u202C\u2069")]
    [InlineData("\u2066a\u202Bb", "\u2068\u2066a\u202Bb\u202C\u2069\u2069")]
    [InlineData("a\u2069\u202Cb", "\u2068ab\u2069")]
    [InlineData("\u202Aa\u202Cb", "\u2068\u202Aa\u202Cb\u2069")]
    public void Marks_of_direction_are_closed_where_they_stand(string text, string expected) => Assert.Equal(expected, TextDirection.Isolated(text));

    [Fact]
    public void Characters_that_XML_cannot_hold_are_replaced()
        => Assert.Equal("<p title=\"a&quot;\uFFFD\">\uFFFD&lt;\n</p>\n", new HtmlWriter().Element("p", "\u0001<\n", ("title", "a\"\u0000")).ToString());

    [Theory]
    [InlineData("text", "ground", 4.5)]
    [InlineData("text", "card", 4.5)]
    [InlineData("muted", "ground", 4.5)]
    [InlineData("muted", "card", 4.5)]
    [InlineData("holds", "card", 4.5)]
    [InlineData("fails", "card", 4.5)]
    [InlineData("unknown", "card", 4.5)]
    [InlineData("accent", "ground", 3)]
    public void Colors_can_be_told_apart_in_every_scheme(string front, string back, double least)
    {
        MatchCollection schemes = Schemes().Matches(English.Value);
        Assert.Equal(3, schemes.Count); // light, dark, print
        Assert.All(schemes, scheme =>
        {
            Dictionary<string, string> colors = Variables().Matches(scheme.Value).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
            double a = Luminance(colors[front]), b = Luminance(colors[back]);
            Assert.True((Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05) >= least, $"{front} {colors[front]} on {back} {colors[back]}");
        });
    }

    // relative luminance of WCAG 2.2
    private static double Luminance(string color)
    {
        double Channel(int at)
        {
            double c = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Schemes();

    [GeneratedRegex(@"--(\w+): (#[0-9a-f]{6});")]
    private static partial Regex Variables();
}
