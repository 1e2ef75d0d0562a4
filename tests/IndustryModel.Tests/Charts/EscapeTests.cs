using System.Collections.Immutable;
using System.Xml.Linq;
using FsCheck.Xunit;
using IndustryModel.Charts;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Charts;

public sealed class EscapeTests
{
    private const string Nasty = "<script>alert(\"1\")</script> & 'Twente' ]]> \u202Eabc\u202C \u200F";

    public static TheoryData<string> Kinds => ["ranking", "map", "history", "waterfall", "heat map", "scatter"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_text_from_data_stays_a_text(string kind)
    {
        Chart chart = Of(kind, Nasty);
        XElement svg = XDocument.Parse(chart.ToSvg()).Root!;
        Assert.DoesNotContain(svg.DescendantsAndSelf(), e => e.Name.LocalName == "script");
        Assert.Equal(chart.Title, svg.Elements().First(e => e.Name.LocalName == "title").Value);
        XElement figure = XDocument.Parse(chart.ToHtml()).Root!;
        Assert.DoesNotContain(figure.DescendantsAndSelf(), e => e.Name.LocalName == "script");
        Assert.Contains(Nasty, figure.Elements().Last().Value, StringComparison.Ordinal);
        Assert.Contains("<bdi>", chart.ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_turns_the_direction_of_text_is_not_drawn(string kind)
        => Assert.DoesNotMatch("[\u202A-\u202E\u2066-\u2069\u200E\u200F]", Pictures.TextOf(Pictures.Svg(Of(kind, Nasty))));

    [Fact]
    public void A_name_without_letters_that_can_be_drawn_is_no_error()
    {
        foreach (string name in (string[])["\u200F", "\uFFFE", "\uD800", "\u0000", "\uE000", "日本", "שלום", "👩🏽‍🏭", "line\nbreak", "tab\tand\r"])
        {
            Chart chart = Of("ranking", name);
            _ = XDocument.Parse(chart.ToSvg());
            Assert.NotEmpty(chart.ToPng());
        }
    }

    [Property(MaxTest = 30)]
    public void Whatever_a_name_is_the_picture_is_well_formed(string? name)
    {
        Chart chart = Of("ranking", string.IsNullOrWhiteSpace(name) ? "x" : name);
        _ = XDocument.Parse(chart.ToSvg());
        _ = XDocument.Parse(chart.ToHtml());
    }

    [Fact]
    public void Letters_that_no_font_can_draw_are_marked_and_kept_in_the_description()
    {
        Chart chart = Of("ranking", "שלום");
        Assert.Contains("שלום", chart.Description, StringComparison.Ordinal);
        Assert.Matches("שלום|[?]{4}", Pictures.TextOf(Pictures.Svg(chart)));
    }

    private static Chart Of(string kind, string name)
    {
        var table = new ResultTable($"Title of {name}",
            [new("region", ColumnKind.Text), new("regionName", ColumnKind.Text), new("year", ColumnKind.Year), new("share", ColumnKind.Share, name), new("growth", ColumnKind.GrowthRate), new("flag", ColumnKind.Text)],
            [Row("NL341", name, 0.3, 0.02, null), Row("NL342", $"{name} 2", 0.1, -0.01, null), Row("NL411", "third", null, 0.01, name)],
            sources: [new Source("id", name, name)]);
        return kind switch
        {
            "ranking" => table.ToRanking("region", "share", [new ChartMarker($"m {name}", 0.2)]),
            "map" => table.ToMap("share", RegionOutlines.Nuts2024),
            "history" => table.ToHistory("share", "region"),
            "waterfall" => table.ToWaterfall("region", "share"),
            "heat map" => table.ToHeatMap("region", "year", "share"),
            _ => table.ToScatter("region", "share", "growth"),
        };
    }

    private static ImmutableArray<ResultCell> Row(string region, string name, double? share, double growth, string? flag) => [region, name, 2018, share, growth, flag];
}
