using IndustryModel.Results;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Lines over the years: gaps where a figure is missing, axes that end at round figures.</summary>
internal static class LineDrawing
{
    /// <summary>A line, broken where there is no figure; a figure between two gaps is a dot.</summary>
    internal static void Add(Plot plot, double[] years, IReadOnlyList<double?> values, Color color, float width = 2.5f, LinePattern? pattern = null)
    {
        for (int start = 0; start < years.Length; start++)
        {
            if (values[start] is null)
                continue;
            int end = start;
            while (end + 1 < years.Length && values[end + 1] is not null)
                end++;
            ScottPlot.Plottables.Scatter line = plot.Add.Scatter(years[start..(end + 1)], [.. values.Skip(start).Take(end - start + 1).Select(v => v!.Value)], color);
            line.LineWidth = width;
            line.LinePattern = pattern ?? LinePattern.Solid;
            line.MarkerSize = start == end ? 6 : 0;
            start = end;
        }
    }

    internal static void AddMarkers(Plot plot, IReadOnlyList<ChartMarker> markers, int colorsTaken = 0)
    {
        for (int i = 0; i < markers.Count; i++)
        {
            if (markers[i].High is { } high && double.IsFinite(high))
                plot.Add.VerticalSpan(markers[i].Low, high, RankingDrawing.MarkerColor(i + colorsTaken).WithAlpha(0.2)).LineStyle.Width = 0;
            else
                plot.Add.HorizontalLine(markers[i].Low, 2, RankingDrawing.MarkerColor(i + colorsTaken), LinePattern.Dashed);
        }
    }

    internal static void Scale(Plot plot, ChartWords words, ResultColumn column, double[] years, double[] values, double afterLast = 0)
    {
        (double low, double high) = values.Length == 0 ? (0, 1) : (values.Min(), values.Max());
        double room = (high - low) is > 0 and var span ? span * 0.08 : Math.Max(Math.Abs(high) * 0.1, 0.01);
        plot.Axes.SetLimits(years[0] - 0.2, years[^1] + 0.2 + afterLast, low >= 0 && low - room < 0 ? 0 : low - room, high + room);
        plot.Axes.Bottom.TickGenerator = PlotFrame.YearTicks();
        plot.Axes.Left.TickGenerator = new FigureTicks(words, column);
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Grid.XAxisStyle.IsVisible = false;
    }
}
