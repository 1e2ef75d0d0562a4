using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Two figures against each other, with labels that do not overlap.</summary>
public static class ScatterCharts
{
    private const int Height = 560;

    /// <summary>Specialization against growth: each region's location quotient of a sector, and the sector's growth there from the year of the quotients to a later one.</summary>
    /// <param name="quotients">The quotients; their cube gives the growth.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="until">The later year.</param>
    /// <param name="options">Title, culture, size, regions that stand out.</param>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    /// <exception cref="ArgumentException">The year is not later or not in the cube, or no region has both figures.</exception>
    public static Chart ToScatter(this LocationQuotients quotients, SectorCode sector, Year until, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(quotients);
        Category<SectorCode> category = quotients.Cube.Sectors.Classification[sector];
        return Draw(quotients, until, options, category.NameEn, category.NameNl, quotients.Regions.Select(r => (RegionalWords.Name(quotients, r, options), r, sector)), "regions", "regio's");
    }

    /// <summary>Specialization against growth of each sector of a region: its location quotient, and its growth from the year of the quotients to a later one.</summary>
    /// <param name="quotients">The quotients; their cube gives the growth.</param>
    /// <param name="region">The region.</param>
    /// <param name="until">The later year.</param>
    /// <param name="options">Title, culture, size, sectors that stand out.</param>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    /// <exception cref="ArgumentException">The year is not later or not in the cube, or no sector has both figures.</exception>
    public static Chart ToScatter(this LocationQuotients quotients, RegionCode region, Year until, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(quotients);
        Category<RegionCode> category = quotients.Cube.Regions.Classification[region];
        return Draw(quotients, until, options, category.NameEn, category.NameNl, quotients.Sectors.Select(s => (RegionalWords.Name(quotients, s, options), region, s)), "sectors", "sectoren");
    }

    /// <summary>Figures of your own against each other: two columns of a table.</summary>
    /// <param name="table">The table; its title, notes and sources are the chart's.</param>
    /// <param name="label">The column of labels.</param>
    /// <param name="x">The column of figures across.</param>
    /// <param name="y">The column of figures upward.</param>
    /// <param name="options">Title, culture, size, rows that stand out.</param>
    /// <exception cref="ArgumentException">There is no such column, it holds no numbers, or no row has both figures.</exception>
    public static Chart ToScatter(this ResultTable table, string label, string x, string y, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        (ResultColumn across, ResultColumn upward) = (TableFigures.NumberColumn(table, x), TableFigures.NumberColumn(table, y));
        ChartWords words = new(options, table.Title, table.Title, "", "", table.Sources);
        return Draw(words, table, across, upward, [.. TableFigures.Of(table, label, x, options).Zip(TableFigures.Of(table, label, y, options))], [], "rows", "rijen");
    }

    private static Chart Draw(LocationQuotients quotients, Year until, ChartOptions? options, string ofEn, string ofNl, IEnumerable<(string Label, RegionCode Region, SectorCode Sector)> pairs, string manyEn, string manyNl)
    {
        if (until <= quotients.Year || until > quotients.Cube.LastYear)
            throw new ArgumentException($"Growth is asked for from {quotients.Year} to {until}; expected a year after {quotients.Year}, up to {quotients.Cube.LastYear}, the last of {quotients.Cube.Id}.", nameof(until));
        ResultColumn x = RegionalWords.Column(quotients) with { HeadingEn = $"Location quotient, {quotients.Year}", HeadingNl = $"Locatiequotiënt, {quotients.Year}" };
        var y = new ResultColumn("growth", ColumnKind.GrowthRate, $"Growth a year, {quotients.Year}–{until}", $"Groei per jaar, {quotients.Year}–{until}", Decimals: 1);
        (LabeledValue X, LabeledValue Y)[] figures = [.. pairs.Select(p =>
        {
            Observation<double> quotient = quotients[p.Region, p.Sector];
            Observation<double> first = quotients.Cube.Observe(p.Region, p.Sector, quotients.Year);
            Observation<double> last = quotients.Cube.Observe(p.Region, p.Sector, until);
            bool grows = first.HasValue && last.HasValue && first.Value > 0 && last.Value > 0;
            string code = pairs.All(o => o.Region == p.Region) && p.Sector.Text.Length > 0 && manyEn == "sectors" ? p.Sector.Text : p.Region.Text;
            return (new LabeledValue(p.Label, quotient.HasValue ? quotient.Value : null, code), new LabeledValue(p.Label, grows ? GrowthRate.Between(first.Value, quotients.Year, last.Value, until).Fraction : null, code));
        })];
        Measure measure = quotients.Measure;
        var words = new ChartWords(options, $"{ofEn}: specialization and growth", $"{ofNl}: specialisatie en groei", $"{measure.Concept.NameEn}, {measure.PriceBasis}", $"{measure.Concept.NameNl}, {measure.PriceBasis}", quotients.Sources);
        var table = new ResultTable(words.Title, [new("code", ColumnKind.Text, "Code", "Code"), new("name", ColumnKind.Text, "Name", "Naam"), x with { Name = "quotient" }, y],
            figures.Select(f => (System.Collections.Immutable.ImmutableArray<ResultCell>)[f.X.Code, f.X.Label, f.X.Value, f.Y.Value]), quotients.Convention, quotients.Sources, quotients.Notes);
        return Draw(words, table, x, y, figures, quotients.Form == LocationQuotientVariant.Plain ? [1] : [0], manyEn, manyNl);
    }

    private static Chart Draw(ChartWords words, ResultTable table, ResultColumn x, ResultColumn y, (LabeledValue X, LabeledValue Y)[] figures, double[] dividers, string manyEn, string manyNl)
    {
        LabeledPoint[] points = [.. figures.Where(f => f.X.Value is not null && f.Y.Value is not null).Select(f => new LabeledPoint(f.X.Label, f.X.Code, f.X.Value!.Value, f.Y.Value!.Value))];
        if (points.Length == 0)
            throw new ArgumentException($"There is nothing to draw: none of the {figures.Length} {manyEn} has both figures.", nameof(figures));
        words.Description = Describe(words, x, y, figures, points, manyEn, manyNl);
        Plot plot = PlotFrame.Create(words);
        foreach (double divider in dividers)
            plot.Add.VerticalLine(divider, 1.2f, ChartColors.Muted, LinePattern.Dashed);
        if (points.Any(p => p.Y < 0))
            plot.Add.HorizontalLine(0, 1.2f, ChartColors.Muted);
        plot.Add.Plottable(new PointLabels(points, p => words.Options.Highlight.Any(h => h == p.Label || h == p.Code)));
        plot.Axes.Margins(0.09, 0.09);
        Axis(plot.Axes.Bottom, words, x);
        Axis(plot.Axes.Left, words, y);
        return new(plot, words, table, words.Options.Width ?? Chart.UsualWidth, words.Options.Height ?? Height);
    }

    private static void Axis(IAxis axis, ChartWords words, ResultColumn column)
    {
        axis.TickGenerator = new FigureTicks(words, column);
        axis.Label.Text = ChartText.Drawable(ResultTable.HeadingWithUnit(column, words.Culture));
        axis.Label.FontName = ChartText.FontFor(axis.Label.Text);
        axis.Label.FontSize = 12;
        axis.Label.Bold = false;
        axis.Label.ForeColor = ChartColors.Muted;
    }

    private static string Describe(ChartWords words, ResultColumn x, ResultColumn y, (LabeledValue X, LabeledValue Y)[] figures, LabeledPoint[] points, string manyEn, string manyNl)
    {
        LabeledPoint right = points.MaxBy(p => p.X)!;
        LabeledPoint up = points.MaxBy(p => p.Y)!;
        LabeledPoint down = points.MinBy(p => p.Y)!;
        string At(LabeledPoint p) => $"{p.Label} ({words.Figure(x, p.X)}; {words.Figure(y, p.Y)})";
        string text = words.Pick(
            $"Scatter of {points.Length} {manyEn}: {x.Heading(null)} across, {y.Heading(null)} upward. Farthest right: {At(right)}. Highest: {At(up)}. Lowest: {At(down)}.",
            $"Spreidingsdiagram van {points.Length} {manyNl}: horizontaal {x.Heading(words.Culture)}, verticaal {y.Heading(words.Culture)}. Het meest rechts: {At(right)}. Hoogste: {At(up)}. Laagste: {At(down)}.");
        string[] left = [.. figures.Where(f => f.X.Value is null || f.Y.Value is null).Select(f => f.X.Label)];
        return left.Length == 0 ? text : text + words.Pick($" Without both figures, so not drawn: {string.Join(", ", left)}.", $" Zonder beide cijfers, dus niet getekend: {string.Join(", ", left)}.");
    }
}
