using IndustryModel.Results;
using IndustryModel.Scenarios;
using ScottPlot;

namespace IndustryModel.Charts;

/// <summary>Ensembles as fan charts.</summary>
public static class FanCharts
{
    private const int Height = 480;

    /// <summary>The bands in which a figure lies with so much probability, year by year, and its median.</summary>
    /// <param name="fan">The quantiles.</param>
    /// <param name="markers">Targets or other figures to hold it against.</param>
    /// <param name="options">Title, culture, size; <see cref="ChartOptions.Sources"/> says where the starting point comes from, which an ensemble does not keep.</param>
    public static Chart ToFanChart(this FanChart fan, IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fan);
        ResultColumn column = ScenarioWords.Column(fan.Series.Measure, fan.Series.Unit);
        string drawn = fan.Convention.Split(';')[0]; // so many draws, seed, way of drawing; the rest stands in the table
        ChartWords words = ScenarioWords.Of(options, fan.Series.Measure, fan.Series.Sector, fan.Series.Region, fan.Name, column, drawn, drawn, []);
        ChartMarker[] lines = [.. markers ?? []];
        words.Description = Describe(words, fan, column);
        Color[] bands = [.. Bands(fan).Select((_, i) => ChartColors.Main.WithAlpha(0.18 + 0.2 * i))];
        Plot plot = PlotFrame.Create(words, Key(words, fan, column, bands, lines));
        double[] years = [.. fan.Years.Select(y => (double)y.Number)];
        foreach (((int low, int high), Color color) in Bands(fan).Zip(bands))
        {
            ScottPlot.Plottables.FillY area = plot.Add.FillY(years, [.. fan.Years.Select(y => fan[y][low])], [.. fan.Years.Select(y => fan[y][high])]);
            area.FillColor = color;
            area.LineWidth = 0;
            area.MarkerSize = 0;
        }

        if (Median(fan) is >= 0 and var median)
            LineDrawing.Add(plot, years, [.. fan.Years.Select(y => (double?)fan[y][median])], ChartColors.Main);
        LineDrawing.Scale(plot, words, column, years, [.. fan.Years.SelectMany(y => fan[y].ToArray()), .. lines.Select(m => m.Low)]);
        LineDrawing.AddMarkers(plot, lines);
        return new(plot, words, fan.ToTable(), words.Options.Width ?? Chart.UsualWidth, words.Options.Height ?? Height);
    }

    /// <summary>The fan of a figure of an ensemble; see <see cref="Ensemble.Fan"/> and <see cref="ToFanChart(FanChart, IEnumerable{ChartMarker}?, ChartOptions?)"/>.</summary>
    /// <param name="ensemble">The ensemble.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="region">The region's code; the first that is kept (by default the nation) if null.</param>
    /// <param name="sector">The sector's code; all sectors if null.</param>
    /// <param name="markers">Targets or other figures to hold it against.</param>
    /// <param name="options">Title, culture, size, sources.</param>
    /// <exception cref="Classifications.UnknownCodeException">The ensemble did not keep it; the message says what it kept.</exception>
    public static Chart ToFanChart(this Ensemble ensemble, OutcomeMeasure measure, string? region = null, string? sector = null, IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ensemble);
        return ensemble.Fan(measure, region, sector).ToFanChart(markers, options);
    }

    /// <summary>The outermost two quantiles, then the next ones inside.</summary>
    private static IEnumerable<(int Low, int High)> Bands(FanChart fan)
    {
        for (int i = 0; i < fan.Probabilities.Length / 2; i++)
            yield return (i, fan.Probabilities.Length - 1 - i);
    }

    private static int Median(FanChart fan) => fan.Probabilities.IndexOf(0.5);

    private static IEnumerable<KeyEntry> Key(ChartWords words, FanChart fan, ResultColumn column, Color[] bands, ChartMarker[] markers)
    {
        if (Median(fan) >= 0)
            yield return new(words.Pick("median", "mediaan"), ChartColors.Main, KeySign.Line);
        foreach (((int low, int high), Color color) in Bands(fan).Zip(bands).Reverse())
            yield return new(words.Pick($"middle {Percent(fan.Probabilities[high] - fan.Probabilities[low], words)} % of draws", $"middelste {Percent(fan.Probabilities[high] - fan.Probabilities[low], words)} % van de trekkingen"), color);
        for (int i = 0; i < markers.Length; i++)
            yield return new($"{markers[i].Label}: {words.Figure(column, markers[i].Low)}", RankingDrawing.MarkerColor(i), KeySign.Dashed);
    }

    private static string Percent(double probability, ChartWords words) => (100 * probability).ToString("0.###", words.Culture);

    private static string Describe(ChartWords words, FanChart fan, ResultColumn column)
    {
        string At(int year, int quantile) => words.Figure(column, fan[fan.Years[year]][quantile]);
        int last = fan.Years.Length - 1;
        string unit = column.Unit is null ? "" : $" {column.Unit}";
        string middle = Median(fan) is >= 0 and var m ? words.Pick($" The median goes from {At(0, m)} in {fan.Years[0]} to {At(last, m)}{unit} in {fan.Years[last]}.", $" De mediaan gaat van {At(0, m)} in {fan.Years[0]} naar {At(last, m)}{unit} in {fan.Years[last]}.") : "";
        string spread = string.Concat(Bands(fan).Select(b => words.Pick(
            $" In {fan.Years[last]}, the middle {Percent(fan.Probabilities[b.High] - fan.Probabilities[b.Low], words)} % of draws lie from {At(last, b.Low)} to {At(last, b.High)}{unit}.",
            $" In {fan.Years[last]} liggen de middelste {Percent(fan.Probabilities[b.High] - fan.Probabilities[b.Low], words)} % van de trekkingen tussen {At(last, b.Low)} en {At(last, b.High)}{unit}.")));
        return words.Pick("Fan chart.", "Waaiergrafiek.") + middle + spread;
    }
}
