using IndustryModel.Results;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>From a start over changes to an end, from top to bottom, so that long labels fit. A change is a bar; a level is a bar from zero, or a mark where the changes are too small beside it for the axis to begin at zero.</summary>
internal static class WaterfallDrawing
{
    private const int RowHeight = 34;
    private const int Around = 150;
    private const float ValueSize = 11.5f;
    private const float ValueOffset = 9;
    private const double SmallBesideLevel = 0.25;
    private const string OfShares = "differenceOfShares";

    /// <summary>Differences of shares, which are fractions, in percentage points.</summary>
    internal static ResultColumn DifferencesOfShares { get; } = new(OfShares, ColumnKind.PercentagePoints, Decimals: 2);

    /// <param name="words">The texts.</param>
    /// <param name="table">The figures.</param>
    /// <param name="column">What a level is measured in.</param>
    /// <param name="changeColumn">What a change is measured in: of shares, percentage points.</param>
    /// <param name="start">The level at the start; null where changes start at zero.</param>
    /// <param name="changes">The changes, in order; one without a figure leaves a gap, and the end is not reached by adding up.</param>
    /// <param name="end">The level at the end, or the whole change.</param>
    internal static Chart Draw(ChartWords words, ResultTable table, ResultColumn column, ResultColumn changeColumn, LabeledValue? start, IReadOnlyList<LabeledValue> changes, LabeledValue end)
    {
        words.Description = Describe(words, column, changeColumn, start, changes, end);
        bool anyMissing = changes.Any(c => c.Value is null);
        Plot plot = PlotFrame.Create(words,
        [
            .. changes.Any(c => c.Value > 0) ? [new KeyEntry(words.Pick("adds", "voegt toe"), ChartColors.Gain)] : Array.Empty<KeyEntry>(),
            .. changes.Any(c => c.Value < 0) ? [new KeyEntry(words.Pick("takes away", "neemt af"), ChartColors.Loss)] : Array.Empty<KeyEntry>(),
            new(start is null ? words.Pick("whole change", "hele verandering") : words.Pick("level", "niveau"), ChartColors.Total),
            .. anyMissing ? [new KeyEntry(words.Pick("no figure", "geen cijfer"), ChartColors.MissingFill, KeySign.Hatched)] : Array.Empty<KeyEntry>(),
        ]);
        double at = start?.Value ?? 0;
        double[] levels = [at, .. changes.Select(c => at += c.Value ?? 0), .. end.Value is { } e ? [e] : Array.Empty<double>()];
        bool fromZero = start is null || levels.Max() - levels.Min() > SmallBesideLevel * levels.Max(Math.Abs);
        (double low, double high) = (fromZero ? Math.Min(0, levels.Min()) : levels.Min(), fromZero ? Math.Max(0, levels.Max()) : levels.Max());
        int row = 0;
        var labels = new List<string>();
        at = start?.Value ?? 0;
        if (start is not null)
            Level(plot, words, column, start, row++, labels, fromZero);
        foreach (LabeledValue change in changes)
        {
            Change(plot, words, changeColumn, change, at, row, labels);
            double next = at + (change.Value ?? 0);
            plot.Add.Line(next, -row - 0.34, next, -row - 1 + 0.34).LineStyle = new LineStyle { Color = ChartColors.Muted, Width = 1 };
            at = next;
            row++;
        }

        Level(plot, words, column, end, row, labels, fromZero);
        if (fromZero)
            plot.Add.VerticalLine(0, 1, ChartColors.Muted);
        RoomForLabels.Set(plot, low, high, [.. changes.Select(c => ChangeText(words, changeColumn, c)), words.Figure(column, end.Value ?? 0)], ValueSize, ValueOffset, onLeft: end.Value < 0 && fromZero, onRight: true);
        plot.Axes.SetLimitsY(-row - 0.6, 0.6);
        CategoryTicks.Set(plot, labels);
        plot.Axes.Bottom.TickGenerator = new FigureTicks(words, column);
        plot.Axes.Bottom.FrameLineStyle.Width = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        return new(plot, words, table, words.Options.Width ?? Chart.UsualWidth, words.Options.Height ?? Around + RowHeight * (row + 1)) { IsOfRows = true };
    }

    private static void Change(Plot plot, ChartWords words, ResultColumn column, LabeledValue change, double from, int row, List<string> labels)
    {
        labels.Add(change.Label);
        if (change.Value is not { } value)
        {
            Label(plot, ChangeText(words, column, change), from, row, toTheRight: true, ChartColors.Muted);
            return;
        }

        Bar(plot, from, from + value, row, value < 0 ? ChartColors.Loss : ChartColors.Gain);
        Label(plot, ChangeText(words, column, change), value < 0 ? from : from + value, row, toTheRight: true, ChartColors.Ink);
    }

    private static void Level(Plot plot, ChartWords words, ResultColumn column, LabeledValue level, int row, List<string> labels, bool fromZero)
    {
        labels.Add(level.Label);
        if (level.Value is not { } value)
        {
            Label(plot, words.Pick("no figure", "geen cijfer"), 0, row, toTheRight: true, ChartColors.Muted);
            return;
        }

        if (fromZero)
            Bar(plot, 0, value, row, ChartColors.Total);
        else
            plot.Add.Marker(value, -row, MarkerShape.FilledDiamond, 13, ChartColors.Total);
        Label(plot, words.Figure(column, value), value, row, toTheRight: value >= 0 || !fromZero, ChartColors.Ink);
    }

    private static void Bar(Plot plot, double from, double to, int row, Color color)
    {
        ScottPlot.Plottables.Rectangle bar = plot.Add.Rectangle(Math.Min(from, to), Math.Max(from, to), -row - 0.34, -row + 0.34);
        bar.FillColor = color;
        bar.LineWidth = 0;
    }

    private static void Label(Plot plot, string text, double x, int row, bool toTheRight, Color color)
    {
        ScottPlot.Plottables.Text label = plot.Add.Text(ChartText.Drawable(text), x, -row);
        label.LabelFontName = ChartText.FontFor(text);
        label.LabelFontSize = ValueSize;
        label.LabelFontColor = color;
        label.LabelAlignment = toTheRight ? Alignment.MiddleLeft : Alignment.MiddleRight;
        label.OffsetX = toTheRight ? ValueOffset : -ValueOffset;
    }

    private static string ChangeText(ChartWords words, ResultColumn column, LabeledValue change) => change.Value is { } value ? Signed(words, column, value)
        : ChartText.Drawable(change.WhyMissing is { } why ? words.Pick($"no figure: {why}", $"geen cijfer: {why}") : words.Pick("no figure", "geen cijfer"));

    private static string Signed(ChartWords words, ResultColumn column, double value)
    {
        bool isOfShares = column.Kind == ColumnKind.PercentagePoints && column.Name == OfShares;
        string figure = words.Figure(column, isOfShares ? 100 * value : value);
        return (value > 0 ? $"+{figure}" : figure) + (isOfShares ? words.Pick(" pp", " pp") : "");
    }

    private static string Describe(ChartWords words, ResultColumn column, ResultColumn changeColumn, LabeledValue? start, IReadOnlyList<LabeledValue> changes, LabeledValue end)
    {
        string unit = column.Unit is null ? "" : $" {column.Unit}";
        string first = start is { Value: { } from } ? words.Pick($"{start.Label}: {words.Figure(column, from)}{unit}. ", $"{start.Label}: {words.Figure(column, from)}{unit}. ") : "";
        string steps = string.Join(", ", changes.Select(c => $"{c.Label} {(c.Value is { } v ? Signed(words, changeColumn, v) : c.WhyMissing ?? words.Pick("no figure", "geen cijfer"))}"));
        string last = end.Value is { } to ? $"{end.Label}: {words.Figure(column, to)}{unit}." : $"{end.Label}: {words.Pick("no figure", "geen cijfer")}.";
        return words.Pick("Waterfall. ", "Watervalgrafiek. ") + first + $"{steps}. {last}";
    }
}
