using ScottPlot;
using ScottPlot.TickGenerators;

namespace IndustryModel.Charts;

/// <summary>A plot as all charts begin: title above, key and source below, a quiet grid, the font of the package.</summary>
internal static class PlotFrame
{
    internal const float TickSize = 12;

    private const float TitleSize = 17;
    private const float SubtitleSize = 12.5f;
    private const float SourceSize = 10.5f;

    internal static Plot Create(ChartWords words, IEnumerable<KeyEntry>? key = null, string keyHeading = "")
    {
        ChartFont.Ensure();
        var plot = new Plot();
        plot.Legend.FontName = ChartFont.Name;
        plot.FigureBackground.Color = ChartColors.Ground;
        plot.Axes.Title.IsVisible = false;
        plot.Axes.Top.IsVisible = false;
        plot.Axes.Right.IsVisible = false;
        plot.Grid.MajorLineColor = ChartColors.Rule;
        plot.Grid.MajorLineWidth = 1;
        foreach (IAxis axis in plot.Axes.GetAxes())
            Quiet(axis);
        plot.Axes.AddPanel(new TextPanel(plot, Edge.Top, new ChartText(ChartText.Drawable(words.Title), TitleSize, ChartColors.Ink, strong: true), new ChartText(ChartText.Drawable(words.Subtitle), SubtitleSize, ChartColors.Muted)));
        KeyEntry[] entries = [.. key ?? []];
        if (entries.Length > 0)
            plot.Axes.AddPanel(new KeyPanel(plot, entries, keyHeading));
        plot.Axes.AddPanel(new TextPanel(plot, Edge.Bottom, new ChartText(ChartText.Drawable(words.SourceLine), SourceSize, ChartColors.Muted)));
        plot.Axes.AddPanel(new SideMargin(Edge.Right));
        return plot;
    }

    /// <summary>An axis of years: whole ones.</summary>
    internal static NumericAutomatic YearTicks() => new() { IntegerTicksOnly = true, LabelFormatter = year => year.ToString("0", System.Globalization.CultureInfo.InvariantCulture), MinimumTickSpacing = 18 };

    internal static void HideAxes(Plot plot)
    {
        plot.HideGrid();
        plot.Axes.Left.IsVisible = false;
        plot.Axes.Bottom.IsVisible = false;
    }

    private static void Quiet(IAxis axis)
    {
        axis.FrameLineStyle.Color = ChartColors.Rule;
        axis.FrameLineStyle.Width = 1;
        axis.MajorTickStyle.Length = 0;
        axis.MinorTickStyle.Length = 0;
        axis.TickLabelStyle.FontSize = TickSize;
        axis.TickLabelStyle.ForeColor = ChartColors.Ink;
        axis.TickLabelStyle.FontName = ChartFont.Name;
        axis.Label.FontName = ChartFont.Name;
    }
}
