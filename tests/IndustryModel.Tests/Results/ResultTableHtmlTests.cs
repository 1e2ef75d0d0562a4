using System.Globalization;
using System.Xml.Linq;
using FsCheck.Xunit;
using IndustryModel.Results;
using IndustryModel.Statistics;
using IndustryModel.Tests.Expectations;

namespace IndustryModel.Tests.Results;

public sealed class ResultTableHtmlTests
{
    private static readonly ResultTable Sample = new("Shares <b>&\"'",
        [
            new("region", ColumnKind.Text, "Region", "Regio"), new("year", ColumnKind.Year, "Year", "Jaar"), new("value", ColumnKind.Number, "Value", "Waarde", "million EUR"),
            new("share", ColumnKind.Share, "Share", "Aandeel"), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        [
            ["<script>alert(1)</script>", 2018, 1234.5678, 0.119278, ResultCell.Missing],
            ["north & \"south\"", 2019, ResultCell.Missing, ResultCell.Missing, "confidential"],
            ["\u202Ereversed", 2019, -2.5, 0.5, "revised"],
        ],
        "a <convention>", [new Source("o", "Office <&>", "Table")], ["a <note>"]);

    [Fact]
    public void Html_is_as_approved_in_english_and_dutch()
    {
        Approved.Equal("html/table.html", Sample.ToHtml());
        Approved.Equal("html/table.nl.html", Sample.ToHtml(2, CultureInfo.GetCultureInfo("nl-NL")) + Sample.ToHtml(1, CultureInfo.GetCultureInfo("nl-NL")));
    }

    [Fact]
    public void A_missing_figure_says_why()
    {
        XElement cell = Parse(Sample.ToHtml()).Descendants("abbr").First();
        Assert.Equal(("–", "confidential"), (cell.Value, cell.Attribute("title")!.Value));
    }

    [Theory]
    [InlineData(0, 0, "(no rows)", 0)]
    [InlineData(25, 25, null, 25)]
    [InlineData(26, 25, null, 26)]
    [InlineData(27, 25, "… 2 more rows", 25)]
    [InlineData(2_000, 25, "… 1,975 more rows", 25)]
    [InlineData(3, 0, "… 3 more rows", 0)]
    public void Many_rows_end_with_how_many_more_there_are(int rows, int max, string? last, int shown)
    {
        var table = new ResultTable("t", [new("n", ColumnKind.Count)], Enumerable.Range(0, rows).Select(i => (System.Collections.Immutable.ImmutableArray<ResultCell>)[i]));
        XElement[] lines = [.. Parse(table.ToHtml(max)).Descendants("tbody").Single().Elements("tr")];
        Assert.Equal(shown, lines.Length - (last is null ? 0 : 1));
        if (last is not null)
            Assert.Equal(last, lines[^1].Value.Trim());
    }

    [Fact]
    public void Fewer_rows_than_none_are_refused() => Assert.Throws<ArgumentOutOfRangeException>("maxRows", () => Sample.ToHtml(-1));

    // Without a color of its own for text or its ground, contrast is that of the page: never less than what the page has for its own text.
    [Fact]
    public void Text_takes_its_color_from_the_page()
        => Assert.All(HtmlSamples.All.Select(s => Parse(s.ToHtml())).SelectMany(h => h.Descendants("style").Select(s => s.Value).Concat(h.Descendants().Attributes("style").Select(a => a.Value))).Distinct(), style =>
            Assert.DoesNotContain(style.Split(';', '{', '}'), d => ((string[])["color:", "background", "opacity"]).Any(p => d.TrimStart().StartsWith(p, StringComparison.Ordinal))));

    [Fact]
    public void Figures_stand_to_the_right_under_headings_that_do_too()
    {
        XElement html = Parse(Sample.ToHtml());
        Assert.All(html.Descendants("tr"), row => Assert.Equal([null, "figure", "figure", "figure", null], row.Elements().Select(c => c.Attribute("class")?.Value)));
        Assert.Contains("div.industry-table table.rows .figure{text-align:right", html.Descendants("style").Single().Value, StringComparison.Ordinal);
    }

    [Property]
    public void Any_text_comes_through_escaped(string title, string cell, string note)
    {
        string[] texts = [title, cell, note];
        if (texts.Any(t => string.IsNullOrWhiteSpace(t) || t.Any(c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || c is '\uFFFE' or '\uFFFF')))
            return;
        XElement html = Parse(new ResultTable(title, [new("x", ColumnKind.Text)], [[cell]], notes: [note]).ToHtml());
        Assert.Equal(title, html.Descendants("strong").Single().Value);
        Assert.Equal(cell, html.Descendants("th").Last().Value);
        Assert.Equal("Note: " + note, html.Descendants("p").Single().Value);
    }

    private static XElement Parse(string html) => XElement.Parse($"<body>{html}</body>", LoadOptions.PreserveWhitespace);
}
