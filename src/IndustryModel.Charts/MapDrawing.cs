using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>A region, or several as one area, with its figure on a map.</summary>
internal sealed record MapFigure(ImmutableArray<RegionCode> Regions, LabeledValue Figure);

/// <summary>Choropleth maps: regions filled by the class of their figure, those without one hatched.</summary>
internal static class MapDrawing
{
    private const int Width = 640;
    private const int Height = 760;

    internal static Chart Draw(ChartWords words, ResultTable table, ResultColumn column, IReadOnlyList<MapFigure> figures, RegionOutlines outlines, ColorClasses classes)
    {
        if (figures.Count == 0)
            throw new ArgumentException("There are no regions to draw: the result is empty.", nameof(figures));
        LabeledValue[] values = [.. figures.Select(f => f.Figure)];
        words.Description = words.Pick("Map. ", "Kaart. ") + FigureWords.Extremes(words, column, values, "regions", "regio's");
        Plot plot = PlotFrame.Create(words, classes.Key(words, column, values));
        PlotFrame.HideAxes(plot);
        double scale = Narrowing(figures.SelectMany(f => f.Regions).Select(r => outlines[r]));
        foreach (RegionOutline around in Around(outlines, figures))
            plot.Add.Plottable(new RegionShape(around.Region, around.Name ?? around.Region.Text, null, Rings(around, scale)) { FillColor = ChartColors.MissingFill, LineColor = ChartColors.Rule });
        foreach (MapFigure figure in figures)
        {
            foreach (RegionCode region in figure.Regions)
            {
                plot.Add.Plottable(new RegionShape(region, figure.Figure.Label, figure.Figure.Value, Rings(outlines[region], scale))
                {
                    FillColor = figure.Figure.Value is { } value ? classes.ColorOf(value) : Colors.Transparent,
                    IsHatched = figure.Figure.Value is null,
                });
            }
        }

        foreach (MapFigure figure in figures.Where(f => IsHighlighted(words.Options, f)))
        {
            foreach (RegionCode region in figure.Regions)
                plot.Add.Plottable(new RegionShape(region, figure.Figure.Label, figure.Figure.Value, Rings(outlines[region], scale)) { LineColor = ChartColors.Ink, LineWidth = 2.2f });
        }

        plot.Axes.Margins(0.02, 0.02);
        plot.Axes.SquareUnits();
        return new(plot, words, table, words.Options.Width ?? Width, words.Options.Height ?? Height);
    }

    private static bool IsHighlighted(ChartOptions options, MapFigure figure)
        => options.Highlight.Any(h => h == figure.Figure.Label || h == figure.Figure.Code || figure.Regions.Any(r => r.Text == h));

    /// <summary>What lies around the regions that have a figure, so that a part of a country is seen in its place.</summary>
    private static IEnumerable<RegionOutline> Around(RegionOutlines outlines, IReadOnlyList<MapFigure> figures)
    {
        int length = figures[0].Regions[0].Text.Length; // NUTS codes of one level are as long as each other
        var drawn = figures.SelectMany(f => f.Regions).ToHashSet();
        return outlines.Outlines.Where(o => o.Region.Text.Length == length && !drawn.Contains(o.Region));
    }

    /// <summary>How much narrower a degree of longitude is than one of latitude where the map is.</summary>
    private static double Narrowing(IEnumerable<RegionOutline> outlines)
    {
        double[] latitudes = [.. outlines.SelectMany(o => o.Rings).SelectMany(r => r).Select(p => p.Latitude)];
        return Math.Cos((latitudes.Min() + latitudes.Max()) / 2 * Math.PI / 180);
    }

    private static Coordinates[][] Rings(RegionOutline outline, double scale)
        => [.. outline.Rings.Select(r => r.Select(p => new Coordinates(p.Longitude * scale, p.Latitude)).ToArray())];
}
