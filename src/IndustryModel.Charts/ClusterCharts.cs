using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace IndustryModel.Charts;

/// <summary>Clusters side by side.</summary>
public static class ClusterCharts
{
    private const int RowHeight = 26;
    private const int Around = 175;
    private const double BarRoom = 0.52; // of the width of a column; its figure stands beside the bar

    /// <summary>A profile of each cluster: the sector's share there, its part of the nation's sector, its share of persons, and its productivity against the nation, each on a scale of its own.</summary>
    /// <param name="clusters">The clusters.</param>
    /// <param name="options">Title, culture, size, clusters that stand out.</param>
    /// <exception cref="ArgumentException">There are no clusters.</exception>
    public static Chart ToClusterProfile(this ClusterTable clusters, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        if (clusters.Rows.IsEmpty)
            throw new ArgumentException("There is nothing to draw: no cluster is drawn in these accounts' regions.", nameof(clusters));
        var sector = clusters.Rows[0].ValueAdded.Cube.Sectors.Classification[clusters.Sector];
        var words = new ChartWords(options, $"Clusters: {sector.NameEn}, {clusters.Year}", $"Clusters: {sector.NameNl}, {clusters.Year}",
            "each column on a scale of its own; clusters overlap, so rows are not to be summed", "elke kolom op een eigen schaal; clusters overlappen, dus rijen tellen niet op", clusters.Sources);
        Metric[] metrics = [.. Metrics(clusters, words).Where(m => m.Values.Any(v => v is not null))];
        string[] names = [.. clusters.Rows.Select(r => words.Pick(r.Cluster.NameEn, r.Cluster.NameNl))];
        words.Description = words.Pick($"Bars of {names.Length} clusters in {metrics.Length} columns.", $"Staven van {names.Length} clusters in {metrics.Length} kolommen.")
            + string.Concat(metrics.Select(m => $" {m.Column.Heading(options?.Culture)}: " + FigureWords.Extremes(words, m.Column, [.. names.Select((n, i) => new LabeledValue(n, m.Values[i]))], "clusters", "clusters")));
        Plot plot = PlotFrame.Create(words);
        for (int c = 0; c < metrics.Length; c++)
            Draw(plot, words, clusters, metrics[c], c);
        plot.Axes.SetLimits(0, metrics.Length, -names.Length + 0.4, 0.6);
        plot.HideGrid();
        plot.Axes.Bottom.IsVisible = false;
        plot.Axes.Top.IsVisible = true;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Top.TickLabelStyle.ForeColor = ChartColors.Muted;
        plot.Axes.Top.TickGenerator = new NumericManual([.. metrics.Select((_, i) => i + BarRoom / 2)], [.. metrics.Select(m => TwoLines(m.Column.Heading(options?.Culture)))]);
        plot.Axes.SetLimitsX(0, metrics.Length, plot.Axes.Top);
        CategoryTicks.Set(plot, names);
        return new(plot, words, clusters.ToTable(), words.Options.Width ?? 900, words.Options.Height ?? Around + RowHeight * names.Length) { IsOfRows = true, LeastWidth = 700 };
    }

    private static IEnumerable<Metric> Metrics(ClusterTable clusters, ChartWords words)
    {
        yield return new(new("share", ColumnKind.Share, "Share of value added", "Aandeel in toegevoegde waarde", Decimals: 1), [.. clusters.Rows.Select(r => Fraction(r.ValueAdded.Share))]);
        yield return new(new("shareInNation", ColumnKind.Share, "Part of the nation's sector", "Deel van de sector in het land", Decimals: 1), [.. clusters.Rows.Select(r => Fraction(r.ShareInNation))]);
        yield return new(new("personsShare", ColumnKind.Share, "Share of persons", "Aandeel in personen", Decimals: 1), [.. clusters.Rows.Select(r => r.Employment is { } e ? Fraction(e.Share) : null)]);
        yield return new(new("relative", ColumnKind.Number, "Productivity, nation = 1", "Productiviteit, land = 1", Decimals: 2), [.. clusters.Rows.Select(r => r.Productivity is { Relative: { HasValue: true } p } ? p.Value : (double?)null)]);
    }

    private static void Draw(Plot plot, ChartWords words, ClusterTable clusters, Metric metric, int at)
    {
        double most = metric.Values.Max(v => v ?? 0);
        for (int row = 0; row < metric.Values.Length; row++)
        {
            double? value = metric.Values[row];
            double end = at + (value is { } v && most > 0 ? BarRoom * Math.Max(0, v) / most : 0);
            bool stands = words.Options.Highlight.Any(h => h == clusters.Rows[row].Cluster.Code || h == clusters.Rows[row].Cluster.NameEn || h == clusters.Rows[row].Cluster.NameNl);
            ScottPlot.Plottables.Rectangle bar = plot.Add.Rectangle(at, end, -row - 0.32, -row + 0.32);
            bar.FillColor = stands ? ChartColors.Accent : ChartColors.Main;
            bar.LineWidth = 0;
            ScottPlot.Plottables.Text label = plot.Add.Text(value is { } figure ? words.Figure(metric.Column, figure) : words.Pick("no figure", "geen cijfer"), end, -row);
            label.LabelFontName = ChartFont.Name;
            label.LabelFontSize = 11;
            label.LabelFontColor = value is null ? ChartColors.Muted : ChartColors.Ink;
            label.LabelAlignment = Alignment.MiddleLeft;
            label.OffsetX = 5;
        }
    }

    private static double? Fraction(Observation<Share> share) => share.HasValue ? share.Value.Fraction : null;

    /// <summary>A heading over a narrow column: broken at the space nearest to its middle.</summary>
    private static string TwoLines(string heading)
    {
        int[] spaces = [.. Enumerable.Range(0, heading.Length).Where(i => heading[i] == ' ')];
        if (spaces.Length == 0)
            return heading;
        int cut = spaces.MinBy(i => Math.Abs(i - heading.Length / 2));
        return $"{heading[..cut]}\n{heading[(cut + 1)..]}";
    }

    private sealed record Metric(ResultColumn Column, double?[] Values);
}
