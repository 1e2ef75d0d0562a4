using IndustryModel.Results;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Horizontal bars, the first figure on top, each with its value; markers across them.</summary>
internal static class RankingDrawing
{
    private const int RowHeight = 21;
    private const int Around = 130;
    private const float ValueSize = 11;
    private const float ValueOffset = 5;

    internal static Chart Draw(ChartWords words, ResultTable table, ResultColumn column, IReadOnlyList<LabeledValue> figures, IReadOnlyList<ChartMarker> markers, string manyEn, string manyNl)
    {
        if (figures.Count == 0)
            throw new ArgumentException("There is nothing to draw: the result is empty.", nameof(figures));
        words.Description = words.Pick("Bars. ", "Staven. ") + FigureWords.Extremes(words, column, figures, manyEn, manyNl)
            + string.Concat(markers.Select(m => $" {m.Label}: {Range(words, column, m)}."));
        Plot plot = PlotFrame.Create(words, markers.Select((m, i) => new KeyEntry($"{m.Label}: {Range(words, column, m)}", MarkerColor(i), m.High is { } high && double.IsFinite(high) ? KeySign.Box : KeySign.Dashed)));
        AddMarkers(plot, markers, bands: true);
        AddBars(plot, words, column, figures);
        AddMarkers(plot, markers, bands: false);
        AddValues(plot, words, column, figures);
        ScaleAxes(plot, words, column, figures, markers);
        return new(plot, words, table, words.Options.Width ?? Chart.UsualWidth, words.Options.Height ?? Around + RowHeight * (figures.Count + (markers.Count + 1) / 2)) { IsOfRows = true };
    }

    internal static Color MarkerColor(int at) => ChartColors.Series[2 + at % (ChartColors.Series.Length - 2)];

    private static void AddBars(Plot plot, ChartWords words, ResultColumn column, IReadOnlyList<LabeledValue> figures)
    {
        var bars = new List<Bar>();
        for (int i = 0; i < figures.Count; i++)
        {
            LabeledValue figure = figures[i];
            bool stands = words.Options.Highlight.Any(h => h == figure.Label || h == figure.Code);
            bars.Add(new()
            {
                Position = -i,
                Value = figure.Value ?? 0,
                Size = 0.72,
                FillColor = stands ? ChartColors.Accent : ChartColors.Main,
                LineWidth = 0,
                Orientation = Orientation.Horizontal,
            });
        }

        plot.Add.Bars(bars).Horizontal = true;
    }

    private static void AddValues(Plot plot, ChartWords words, ResultColumn column, IReadOnlyList<LabeledValue> figures)
    {
        for (int i = 0; i < figures.Count; i++)
        {
            LabeledValue figure = figures[i];
            string text = ValueText(words, column, figure);
            bool left = figure.Value < 0;
            ScottPlot.Plottables.Text label = plot.Add.Text(text, figure.Value ?? 0, -i);
            label.LabelFontName = ChartText.FontFor(text);
            label.LabelFontSize = ValueSize;
            label.LabelFontColor = figure.Value is null ? ChartColors.Muted : ChartColors.Ink;
            label.LabelAlignment = left ? Alignment.MiddleRight : Alignment.MiddleLeft;
            label.LabelBackgroundColor = ChartColors.Ground.WithAlpha(0.8);
            label.OffsetX = left ? -ValueOffset : ValueOffset;
        }
    }

    private static void AddMarkers(Plot plot, IReadOnlyList<ChartMarker> markers, bool bands)
    {
        for (int i = 0; i < markers.Count; i++)
        {
            bool isBand = markers[i].High is { } end && double.IsFinite(end);
            if (isBand && bands)
                plot.Add.HorizontalSpan(markers[i].Low, markers[i].High!.Value, MarkerColor(i).WithAlpha(0.25)).LineStyle.Width = 0;
            else if (!isBand && !bands)
                plot.Add.VerticalLine(markers[i].Low, 2, MarkerColor(i), LinePattern.Dashed);
        }
    }

    private static void ScaleAxes(Plot plot, ChartWords words, ResultColumn column, IReadOnlyList<LabeledValue> figures, IReadOnlyList<ChartMarker> markers)
    {
        double[] reach = [0, .. figures.Select(f => f.Value).OfType<double>(), .. markers.Select(m => m.Low), .. markers.Select(m => m.High).OfType<double>().Where(double.IsFinite)];
        (double low, double high) = (reach.Min(), reach.Max());
        RoomForLabels.Set(plot, low, high, figures.Select(f => ValueText(words, column, f)), ValueSize, ValueOffset, onLeft: low < 0, onRight: true);
        plot.Axes.SetLimitsY(-figures.Count + 0.4, 0.6);
        CategoryTicks.Set(plot, figures.Select(f => f.Label));
        plot.Axes.Bottom.IsVisible = false; // each bar carries its figure
        plot.HideGrid();
        if (low < 0)
            plot.Add.VerticalLine(0, 1, ChartColors.Muted);
    }

    private static string ValueText(ChartWords words, ResultColumn column, LabeledValue figure) => figure.Value is { } value ? words.Figure(column, value)
        : ChartText.Drawable(figure.WhyMissing is { } why ? words.Pick($"no figure: {why}", $"geen cijfer: {why}") : words.Pick("no figure", "geen cijfer"));

    private static string Range(ChartWords words, ResultColumn column, ChartMarker marker) => marker.High is { } high
        ? double.IsFinite(high) ? $"{words.Figure(column, marker.Low)}–{words.Figure(column, high)}" : words.Pick($"from {words.Figure(column, marker.Low)}", $"vanaf {words.Figure(column, marker.Low)}")
        : words.Figure(column, marker.Low);
}
