using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Results;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>A line over the years: its label and its figures, null where one is missing.</summary>
internal sealed record Series(string Label, string? Code, ImmutableArray<double?> Values);

/// <summary>Lines over the years. A few have a color each; of many, those that stand out have one, and the others show the field.</summary>
internal static class HistoryDrawing
{
    private const int Height = 480;
    private const int MostColors = 7;

    internal static Chart Draw(ChartWords words, ResultTable table, ResultColumn column, ImmutableArray<Year> years, IReadOnlyList<Series> series, IReadOnlyList<ChartMarker> markers)
    {
        Series[] colored = series.Count <= MostColors ? [.. series] : [.. Standing(words, series)];
        words.Description = Describe(words, column, years, series);
        Plot plot = PlotFrame.Create(words,
        [
            .. colored.Select((s, i) => new KeyEntry(s.Label, Color(i), KeySign.Line)),
            .. colored.Length < series.Count ? [new KeyEntry(words.Pick($"{series.Count - colored.Length} others", $"{series.Count - colored.Length} andere"), ChartColors.Faint, KeySign.Line)] : Array.Empty<KeyEntry>(),
            .. markers.Select((m, i) => new KeyEntry($"{m.Label}: {words.Figure(column, m.Low)}", RankingDrawing.MarkerColor(i + colored.Length), KeySign.Dashed)),
        ]);
        double[] at = [.. years.Select(y => (double)y.Number)];
        foreach (Series other in series.Except(colored))
            LineDrawing.Add(plot, at, other.Values, ChartColors.Faint, 1.2f);
        for (int i = 0; i < colored.Length; i++)
            LineDrawing.Add(plot, at, colored[i].Values, Color(i));
        LineDrawing.AddMarkers(plot, markers, colored.Length);
        LineDrawing.Scale(plot, words, column, at, [.. series.SelectMany(s => s.Values).OfType<double>(), .. markers.Select(m => m.Low)]);
        return new(plot, words, table, words.Options.Width ?? Chart.UsualWidth, words.Options.Height ?? Height);
    }

    /// <summary>What the caller wants to see, else the highest and the lowest at the end.</summary>
    private static IEnumerable<Series> Standing(ChartWords words, IReadOnlyList<Series> series)
    {
        Series[] wanted = [.. series.Where(s => words.Options.Highlight.Any(h => h == s.Label || h == s.Code)).Take(MostColors)];
        return wanted.Length > 0 ? wanted : series.Where(s => s.Values[^1] is not null).OrderByDescending(s => s.Values[^1]) is var ranked ? ranked.Take(3).Concat(ranked.TakeLast(1)).Distinct() : [];
    }

    private static Color Color(int i) => ChartColors.Series[i % ChartColors.Series.Length];

    private static string Describe(ChartWords words, ResultColumn column, ImmutableArray<Year> years, IReadOnlyList<Series> series)
    {
        string unit = column.Unit is null ? "" : $" {column.Unit}";
        string text = words.Pick($"{(series.Count == 1 ? "A line" : $"{series.Count} lines")}, {years[0]} to {years[^1]}.", $"{(series.Count == 1 ? "Een lijn" : $"{series.Count} lijnen")}, {years[0]} tot {years[^1]}.");
        foreach (Series line in series.Count <= MostColors ? series : [.. Standing(words, series)])
        {
            int first = Enumerable.Range(0, years.Length).FirstOrDefault(i => line.Values[i] is not null, -1);
            int last = Enumerable.Range(0, years.Length).LastOrDefault(i => line.Values[i] is not null, -1);
            text += first < 0 ? words.Pick($" {line.Label}: no figure.", $" {line.Label}: geen cijfer.")
                : words.Pick($" {line.Label}: {words.Figure(column, line.Values[first]!.Value)}{unit} in {years[first]}, {words.Figure(column, line.Values[last]!.Value)}{unit} in {years[last]}.",
                    $" {line.Label}: {words.Figure(column, line.Values[first]!.Value)}{unit} in {years[first]}, {words.Figure(column, line.Values[last]!.Value)}{unit} in {years[last]}.");
        }

        int gaps = series.Sum(s => s.Values.Count(v => v is null));
        return gaps == 0 ? text : text + words.Pick($" {gaps} figures are missing; the lines are broken there.", $" {gaps} cijfers ontbreken; daar zijn de lijnen onderbroken.");
    }
}
