using System.Collections.Immutable;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Shares;
using ScottPlot.Plottables;

namespace IndustryModel.Tests.Charts;

public sealed class TableChartTests
{
    private static readonly ResultTable Figures = new("Own figures",
        [new("name", ColumnKind.Text), new("year", ColumnKind.Year), new("value", ColumnKind.Number, "Value", "Waarde", "million EUR"), new("growth", ColumnKind.GrowthRate, "Growth"), new("flag", ColumnKind.Text)],
        [Row("a", 2018, 10, 0.02), Row("b", 2018, 30, -0.01), Row("c", 2018, null, null, "confidential"), Row("d", 2018, -5, 0.01)]);

    [Fact]
    public void A_ranking_is_in_order_and_names_what_is_missing()
    {
        Chart chart = Figures.ToRanking("name", "value");
        Assert.Equal([30d, 10, -5, 0], chart.Plot.GetPlottables<BarPlot>().Single().Bars.Select(b => b.Value));
        Assert.Equal("Bars. 3 rows. Highest: b, 30.0 million EUR. Lowest: d, -5.0 million EUR. Median: 10.0 million EUR. Missing: c (confidential).", chart.Description);
        Assert.Contains("no figure: confidential", Pictures.TextOf(Pictures.Svg(chart)), StringComparison.Ordinal);
        Assert.Contains("Value; million EUR", Pictures.TextOf(Pictures.Svg(chart)), StringComparison.Ordinal);
    }

    [Fact]
    public void Markers_are_drawn_and_told()
    {
        Chart chart = Figures.ToRanking("name", "value", [new("claimed", 20), new("range", 12, 15), new("more than", 25, double.PositiveInfinity)]);
        Assert.Equal([20d, 25], chart.Plot.GetPlottables<VerticalLine>().Select(l => l.X).Where(x => x != 0));
        HorizontalSpan band = Assert.Single(chart.Plot.GetPlottables<HorizontalSpan>());
        Assert.Equal((12d, 15d), (band.X1, band.X2));
        Assert.EndsWith(" claimed: 20.0. range: 12.0–15.0. more than: from 25.0.", chart.Description, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChartMarker("x", 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChartMarker("x", double.NaN));
    }

    [Fact]
    public void A_claim_marks_what_its_words_leave()
    {
        var claims = DutchIndustry.Load().Vision.Claims;
        ChartMarker several = claims.Single(c => c.Code == "several-regions-share").Marker();
        Assert.Equal((0.3, double.PositiveInfinity), (several.Low, several.High));
        ChartMarker about = claims.Single(c => c.Code == "gdp-share").Marker(System.Globalization.CultureInfo.GetCultureInfo("nl-NL"));
        Assert.Equal((0.115, 0.125), (about.Low, about.High));
        Assert.StartsWith("geclaimd (", about.Label, StringComparison.Ordinal);
    }

    [Fact]
    public void A_waterfall_adds_up_and_shows_where_it_cannot()
    {
        Chart whole = Figures.Where(r => r != 2).ToWaterfall("name", "value");
        Assert.Equal("Waterfall. a +10.0, b +30.0, d -5.0. Together: 35.0 million EUR.", whole.Description);
        Assert.Equal([(0d, 10d), (10, 40), (35, 40), (0, 35)], whole.Plot.GetPlottables<Rectangle>().Select(r => (r.X1, r.X2)));
        Assert.EndsWith("c confidential, d -5.0. Together: no figure.", Figures.ToWaterfall("name", "value").Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_waterfall_of_levers_goes_from_without_to_with_in_percentage_points()
    {
        Attribution split = DutchIndustry.Load().IllustrativeScenario.Attribute(new(OutcomeMeasure.ShareGva, null, "C"));
        Chart chart = split.ToWaterfall();
        Rectangle[] bars = [.. chart.Plot.GetPlottables<Rectangle>()];
        Assert.Equal(split.Levers.Length, bars.Length);
        Assert.Equal([split.Without, split.With], chart.Plot.GetPlottables<Marker>().Select(m => m.X));
        Assert.Equal(split.Levers.Sum(l => l.Value), bars.Zip(split.Levers).Sum(p => Math.Sign(p.Second.Value) * (p.First.X2 - p.First.X1)), 1e-12);
        Assert.Contains("Digitalization of industry (Smart Industry) +0.52 pp", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_break_where_a_year_is_missing()
    {
        ResultTable years = new("Years", [new("year", ColumnKind.Year), new("share", ColumnKind.Share)],
            new (int, double?)[] { (2015, 0.1), (2016, 0.2), (2018, 0.3), (2020, 0.25), (2021, 0.2) }.Select(r => ImmutableArray.Create<ResultCell>(r.Item1, r.Item2)));
        Chart chart = years.ToHistory("share");
        Assert.Equal([2, 1, 2], chart.Plot.GetPlottables<Scatter>().Select(s => s.Data.GetScatterPoints().Count));
        Assert.Equal("A line, 2015 to 2021. share: 10.0 % in 2015, 20.0 % in 2021. 2 figures are missing; the lines are broken there.", chart.Description);
    }

    [Fact]
    public void Two_rows_of_one_year_are_refused_unless_something_tells_them_apart()
    {
        Assert.Equal("Two rows of 'Own figures' are about Value in 2018; name the column that tells lines apart as series. (Parameter 'series')", Assert.Throws<ArgumentException>(() => Figures.ToHistory("value")).Message);
        Assert.Equal(4, Figures.ToHistory("value", "name").Table.RowCount);
    }

    [Fact]
    public void The_bands_of_a_fan_are_the_quantiles_and_told_as_such()
    {
        Ensemble ensemble = DutchIndustry.Load().IllustrativeScenario.Simulate(new EnsembleOptions { Draws = 200, Seed = 1, Sectors = ["C"], Measures = [OutcomeMeasure.ShareGva] });
        FanChart fan = ensemble.Fan(OutcomeMeasure.ShareGva, sector: "C");
        Chart chart = fan.ToFanChart();
        double[] last = fan[fan.Years[^1]].ToArray();
        FillY[] bands = [.. chart.Plot.GetPlottables<FillY>()];
        Assert.Equal(2, bands.Length);
        foreach ((FillY band, int low, int high) in new[] { (bands[0], 0, 4), (bands[1], 1, 3) })
            Assert.Equal((fan.Years.Min(y => fan[y][low]), fan.Years.Max(y => fan[y][high])), (band.GetAxisLimits().Bottom, band.GetAxisLimits().Top));
        Assert.Contains($"In 2035, the middle 90 % of draws lie from {100 * last[0]:0.00} % to {100 * last[4]:0.00} %.", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_points_never_overlap_and_what_stands_out_always_has_one()
    {
        Chart chart = Pictures.Of("scatter", new() { Highlight = ["NL341"] });
        foreach (int width in (int[])[390, 800])
        {
            _ = chart.ToPng(width);
            PointLabels labels = chart.Plot.GetPlottables<PointLabels>().Single();
            ScottPlot.PixelRect[] rooms = [.. labels.LastPlaced.Select(p => p.Room)];
            Assert.InRange(rooms.Length, 8, 40);
            for (int i = 0; i < rooms.Length; i++)
            {
                for (int j = 0; j < i; j++)
                    Assert.False(rooms[i].Left < rooms[j].Right && rooms[j].Left < rooms[i].Right && rooms[i].Top < rooms[j].Bottom && rooms[j].Top < rooms[i].Bottom, $"{i} and {j} overlap at {width}");
            }

            Assert.Contains(labels.LastPlaced, p => p.Label == "Zeeuws-Vlaanderen");
        }
    }

    [Fact]
    public void Growth_runs_from_the_year_of_the_quotients_to_a_later_one()
    {
        var quotients = Pictures.Quotients();
        Assert.Equal("Growth is asked for from 2018 to 2018; expected a year after 2018, up to 2023, the last of nama_10r_3gva. (Parameter 'until')", Assert.Throws<ArgumentException>(() => quotients.ToScatter(Nace.Industry, 2018)).Message);
        Chart chart = quotients.ToScatter(Nace.Industry, 2023);
        double start = quotients.Cube.Observe(Pictures.Region("NL341"), Nace.Industry, 2018).Value, end = quotients.Cube.Observe(Pictures.Region("NL341"), Nace.Industry, 2023).Value;
        int row = Enumerable.Range(0, chart.Table.RowCount).Single(r => chart.Table[r, "code"].Text == "NL341");
        Assert.Equal(Math.Pow(end / start, 1 / 5.0) - 1, chart.Table[row, "growth"].Number, 1e-12);
        Assert.Equal(quotients[Pictures.Region("NL341"), Nace.Industry].Value, chart.Table[row, "quotient"].Number);
    }

    [Fact]
    public void A_grid_has_a_cell_for_each_pair_and_refuses_two()
    {
        Chart chart = Figures.ToHeatMap("name", "year", "value");
        Assert.StartsWith("Heat map of 4 rows and 1 columns. 3 cells. Highest: b × 2018, 30.0 million EUR.", chart.Description, StringComparison.Ordinal);
        Assert.Equal("Two rows of 'Own figures' are about 2018 and 2018; a cell of a grid has one figure. (Parameter 'table')", Assert.Throws<ArgumentException>(() => Figures.ToHeatMap("year", "year", "value")).Message);
    }

    [Fact]
    public void An_empty_result_is_refused_by_name()
    {
        ResultTable empty = Figures.Take(0);
        Assert.Equal("There is nothing to draw: the result is empty. (Parameter 'figures')", Assert.Throws<ArgumentException>(() => empty.ToRanking("name", "value")).Message);
        Assert.Equal("There is nothing to draw: the table 'Own figures' has no rows. (Parameter 'table')", Assert.Throws<ArgumentException>(() => empty.ToWaterfall("name", "value")).Message);
        Assert.Equal("There are no regions to draw: the result is empty. (Parameter 'figures')", Assert.Throws<ArgumentException>(() => empty.ToMap("value", RegionOutlines.Nuts2024, "name")).Message);
        Assert.Equal("There is nothing to draw: none of the 0 rows has both figures. (Parameter 'figures')", Assert.Throws<ArgumentException>(() => empty.ToScatter("name", "value", "growth")).Message);
    }

    [Theory]
    [InlineData("Zeeuws-Vlaanderen", 200, false, "Zeeuws-Vlaanderen")]
    [InlineData("Professional services and support", 100, true, "Professional\nservices…")]
    [InlineData("Professional services and support", 100, false, "Professio…")]
    [InlineData("Professional", 5, false, "…")]
    public void A_label_fits_the_room_it_has(string label, float room, bool two, string expected) => Assert.Equal(expected, CategoryTicks.Fitted(label, room, two, text => 10 * text.Length));

    private static ImmutableArray<ResultCell> Row(string name, int year, double? value, double? growth, string? flag = null) => [name, year, value, growth, flag];
}
