using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Scenarios;
using IndustryModel.Statistics;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Paths of a scenario beside those of its baseline.</summary>
public static class ScenarioCharts
{
    private const int Height = 480;

    /// <summary>A figure of a scenario year by year, beside its baseline.</summary>
    /// <param name="path">The path.</param>
    /// <param name="markers">Targets or other figures to hold it against.</param>
    /// <param name="options">Title, culture, size.</param>
    /// <exception cref="ArgumentException">No year has a figure.</exception>
    public static Chart ToScenarioChart(this OutcomePath path, IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Draw(path, ChartWords.Dutch(options?.Culture) ? "met en zonder instrumenten" : "with and without levers", path.Explain(path.Years[^1]).Sources, markers, options);
    }

    /// <summary>A figure of a scenario year by year, beside its baseline.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="region">A region by code or name, or <c>cluster:NAME</c>; the nation if null.</param>
    /// <param name="sector">A sector by code or name; all sectors if null.</param>
    /// <param name="markers">Targets or other figures to hold it against.</param>
    /// <param name="options">Title, culture, size.</param>
    /// <exception cref="Classifications.UnknownCodeException">The scenario has no such region or sector.</exception>
    /// <exception cref="ArgumentException">No year has a figure.</exception>
    public static Chart ToScenarioChart(this ScenarioOutcome outcome, OutcomeMeasure measure, string? region = null, string? sector = null, IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Draw(outcome.Path(measure, region, sector), outcome.Scenario.Name, outcome.Sources, markers, options);
    }

    private static Chart Draw(OutcomePath path, string name, IEnumerable<Source> sources, IEnumerable<ChartMarker>? markers, ChartOptions? options)
    {
        ResultColumn column = ScenarioWords.Column(path.Measure, path.Unit);
        ChartWords words = ScenarioWords.Of(options, path.Measure, path.Sector, path.Region, name, column, "in prices of the base year", "in prijzen van het basisjaar", sources);
        ChartMarker[] lines = [.. markers ?? []];
        double[] years = [.. path.Years.Select(y => (double)y.Number)];
        double?[] with = [.. path.Years.Select(y => path[y].HasValue ? path[y].Value : (double?)null)];
        double?[] without = [.. path.Years.Select(y => path.BaselineIn(y).HasValue ? path.BaselineIn(y).Value : (double?)null)];
        double[] all = [.. with.Concat(without).OfType<double>()];
        if (all.Length == 0)
            throw new ArgumentException($"There is nothing to draw: {path.Sector} in {path.Region} has no figure in any year.", nameof(path));
        words.Description = Describe(words, path, column);
        Plot plot = PlotFrame.Create(words,
        [
            new(words.Pick("scenario", "scenario"), ChartColors.Main, KeySign.Line), new(words.Pick("baseline", "basispad"), ChartColors.Total, KeySign.Dashed),
            .. lines.Select((m, i) => new KeyEntry($"{m.Label}: {words.Figure(column, m.Low)}", RankingDrawing.MarkerColor(i), KeySign.Dashed)),
        ]);
        LineDrawing.AddMarkers(plot, lines);
        LineDrawing.Add(plot, years, without, ChartColors.Total, 2, LinePattern.Dashed);
        LineDrawing.Add(plot, years, with, ChartColors.Main);
        LineDrawing.Scale(plot, words, column, years, [.. all, .. lines.Select(m => m.Low)]);
        return new(plot, words, path.ToTable(), words.Options.Width ?? Chart.UsualWidth, words.Options.Height ?? Height);
    }

    private static string Describe(ChartWords words, OutcomePath path, ResultColumn column)
    {
        Year last = path.Years[^1];
        string unit = column.Unit is null ? "" : $" {column.Unit}";
        string Figure(Observation<double> value) => value.HasValue ? words.Figure(column, value.Value) + unit : words.Pick("no figure", "geen cijfer");
        return words.Pick(
            $"Two lines. From {Figure(path[path.Years[0]])} in {path.Years[0]}, the scenario goes to {Figure(path[last])} in {last}, the baseline to {Figure(path.BaselineIn(last))}.",
            $"Twee lijnen. Van {Figure(path[path.Years[0]])} in {path.Years[0]} gaat het scenario naar {Figure(path[last])} in {last}, het basispad naar {Figure(path.BaselineIn(last))}.");
    }
}
