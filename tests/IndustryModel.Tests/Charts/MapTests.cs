using System.Collections.Immutable;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Shares;
using ScottPlot;
using SkiaSharp;

namespace IndustryModel.Tests.Charts;

public sealed class MapTests
{
    [Fact]
    public void The_highest_region_has_the_last_color_and_the_lowest_the_first()
    {
        Chart chart = Pictures.Of("map");
        using SKBitmap picture = Pictures.Png(chart);
        RegionShape[] shapes = [.. chart.Plot.GetPlottables<RegionShape>().Where(s => s.Value is not null)];
        double[] values = [.. shapes.Select(s => s.Value!.Value)];
        ColorClasses classes = ColorClasses.Sequential(values);
        Assert.Equal(40, shapes.Length);
        foreach (RegionShape shape in (RegionShape[])[shapes.MaxBy(s => s.Value)!, shapes.MinBy(s => s.Value)!])
        {
            Pixel inside = Inside(chart, shape);
            Color expected = shape.Value == values.Max() ? classes.Colors[^1] : classes.Colors[0];
            Assert.Equal(expected.ToSKColor(), picture.GetPixel((int)inside.X, (int)inside.Y));
        }
    }

    [Fact]
    public void North_is_up_west_is_left_and_a_kilometer_is_as_long_both_ways()
    {
        Chart chart = Pictures.Of("map");
        _ = chart.ToPng();
        Pixel groningen = Center(chart, "NL115"), maastricht = Center(chart, "NL423"), zeeland = Center(chart, "NL341");
        Assert.True(groningen.Y < maastricht.Y);
        Assert.True(zeeland.X < maastricht.X);
        AxisLimits limits = chart.Plot.Axes.GetLimits();
        PixelRect data = chart.Plot.LastRender.DataRect;
        Assert.Equal(limits.HorizontalSpan / data.Width, limits.VerticalSpan / data.Height, limits.VerticalSpan / data.Height * 0.001);
        GeoPoint[] points = [.. RegionOutlines.Nuts2024.Outlines.SelectMany(o => o.Rings).SelectMany(r => r)];
        double width = chart.Plot.GetPlottables<RegionShape>().Max(s => s.GetAxisLimits().Right) - chart.Plot.GetPlottables<RegionShape>().Min(s => s.GetAxisLimits().Left);
        Assert.Equal(Math.Cos(52.1 * Math.PI / 180), width / (points.Max(p => p.Longitude) - points.Min(p => p.Longitude)), 0.01);
    }

    [Fact]
    public void What_is_missing_is_hatched_named_and_explained_in_the_key()
    {
        Chart chart = Table(("NL341", 0.3), ("NL342", null)).ToMap("share", RegionOutlines.Nuts2024);
        RegionShape missing = chart.Plot.GetPlottables<RegionShape>().Single(s => s.Region.Text == "NL342");
        Assert.True(missing.IsHatched);
        Assert.Contains("Missing: Region NL342 (confidential).", chart.Description, StringComparison.Ordinal);
        Assert.Contains("no figure", Pictures.TextOf(Pictures.Svg(chart)), StringComparison.Ordinal);
        using SKBitmap picture = Pictures.Png(chart);
        Pixel at = Inside(chart, missing);
        SKColor[] around = [.. from x in Enumerable.Range(-4, 9) from y in Enumerable.Range(-4, 9) select picture.GetPixel((int)at.X + x, (int)at.Y + y)];
        Assert.True(around.Distinct().Count() > 2, "no lines across what is missing");
    }

    [Fact]
    public void A_map_credits_whose_boundaries_it_draws()
    {
        Chart chart = Pictures.Of("map");
        Assert.Equal("Source: Eurostat, nama_10r_3gva. Boundaries: © EuroGeographics for the administrative boundaries.", chart.SourceLine);
        Assert.Contains("© EuroGeographics", Pictures.TextOf(Pictures.Svg(chart)), StringComparison.Ordinal);
    }

    [Fact]
    public void Regions_of_one_version_are_not_drawn_on_the_borders_of_another()
    {
        ShareTable shares = IndustryModel.Netherlands.DutchIndustry.Load().Accounts.Shares(Nace.Manufacturing, 3, 2018);
        UnknownCodeException refused = Assert.Throws<UnknownCodeException>(() => shares.ToMap(RegionOutlines.Nuts2021));
        Assert.Equal($"The region {shares.Rows[0].Regions[0].Text} is one of NUTS2024, and the outlines are those of NUTS2021: their borders differ, so one is not drawn on the other. "
            + "Pass outlines of NUTS2021, or recode the figures by a correspondence first.".Replace("outlines of NUTS2021", "outlines of NUTS2024", StringComparison.Ordinal), refused.Message);
    }

    [Fact]
    public void An_unknown_region_is_named_with_close_ones()
    {
        UnknownCodeException refused = Assert.Throws<UnknownCodeException>(() => Table(("NL3411", 0.3)).ToMap("share", RegionOutlines.Nuts2024));
        Assert.StartsWith("There is no outline of the region NL3411; there are 57 of NUTS2024: NL112, ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("NL341", refused.Suggestions);
    }

    [Fact]
    public void Clusters_are_drawn_as_their_regions_and_what_stands_out_has_a_border()
    {
        var nl = IndustryModel.Netherlands.DutchIndustry.Load();
        ShareTable clusters = nl.Accounts.Shares(new ShareQuery(Nace.Manufacturing) { Areas = [nl.Vision.Cluster("chemelot").In(nl.Accounts.GrossValueAdded.Regions.Classification)], Year = 2018 });
        Chart chart = clusters.ToMap(options: new() { Highlight = ["chemelot"] });
        RegionShape[] shapes = [.. chart.Plot.GetPlottables<RegionShape>()];
        Assert.All(clusters.Rows[0].Regions, r => Assert.Contains(shapes, s => s.Region == r && s.Value == clusters.Rows[0].Share.Value.Fraction));
        Assert.Equal(clusters.Rows[0].Regions.Length, shapes.Count(s => s.LineWidth > 2));
    }

    [Fact]
    public void A_column_that_holds_no_numbers_is_refused_with_those_that_do() => Assert.Equal("The table 'Shares' has no column of numbers 'region'; it has share. (Parameter 'name')",
        Assert.Throws<ArgumentException>(() => Table(("NL341", 0.3)).ToMap("region", RegionOutlines.Nuts2024)).Message);

    private static ResultTable Table(params (string Region, double? Share)[] rows) => new("Shares",
        [new("region", ColumnKind.Text), new("regionName", ColumnKind.Text), new("share", ColumnKind.Share), new("flag", ColumnKind.Text)],
        rows.Select(r => ImmutableArray.Create<ResultCell>(r.Region, $"Region {r.Region}", r.Share, r.Share is null ? "confidential" : null)));

    private static Pixel Center(Chart chart, string region) => Inside(chart, chart.Plot.GetPlottables<RegionShape>().First(s => s.Region.Text == region));

    /// <summary>A place inside a region, well away from its border.</summary>
    private static Pixel Inside(Chart chart, RegionShape shape)
    {
        AxisLimits limits = shape.GetAxisLimits();
        GeoPoint[] ring = [.. RegionOutlines.Nuts2024[shape.Region].Rings.MaxBy(r => r.Length)];
        double scale = limits.Right / RegionOutlines.Nuts2024[shape.Region].Rings.SelectMany(r => r).Max(p => p.Longitude);
        (double X, double Y)[] points = [.. ring.Select(p => (p.Longitude * scale, p.Latitude))];
        return chart.Plot.GetPixel(Enumerable.Range(1, 39).SelectMany(i => Enumerable.Range(1, 39).Select(j => (X: limits.Left + limits.HorizontalSpan * i / 40, Y: limits.Bottom + limits.VerticalSpan * j / 40)))
            .Where(p => Contains(points, p)).MaxBy(p => points.Zip(points.Skip(1).Append(points[0])).Min(e => Distance(p, e.First, e.Second))) is var at ? new Coordinates(at.X, at.Y) : default);
    }

    private static bool Contains((double X, double Y)[] ring, (double X, double Y) p)
        => ring.Zip(ring.Skip(1).Append(ring[0])).Count(e => e.First.Y > p.Y != e.Second.Y > p.Y && p.X < (e.Second.X - e.First.X) * (p.Y - e.First.Y) / (e.Second.Y - e.First.Y) + e.First.X) % 2 == 1;

    private static double Distance((double X, double Y) p, (double X, double Y) a, (double X, double Y) b)
    {
        double length = (b.X - a.X) * (b.X - a.X) + (b.Y - a.Y) * (b.Y - a.Y);
        double t = length == 0 ? 0 : Math.Clamp(((p.X - a.X) * (b.X - a.X) + (p.Y - a.Y) * (b.Y - a.Y)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(p.X - a.X - t * (b.X - a.X), 2) + Math.Pow(p.Y - a.Y - t * (b.Y - a.Y), 2));
    }
}
