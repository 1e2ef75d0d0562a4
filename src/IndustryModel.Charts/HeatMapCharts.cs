using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace IndustryModel.Charts;

/// <summary>Results by region and sector as grids of colors.</summary>
public static class HeatMapCharts
{
    private const int RowHeight = 20;
    private const int ColumnWidth = 46;
    private const int Around = 220;
    private const int Beside = 250;
    private const int LeastBeside = 200;
    private const int LeastColumn = 30;
    private const int MostNames = 12; // columns whose codes are explained below the grid

    /// <summary>A result by region and sector as a grid: location quotients around 1, other values from low to high.</summary>
    /// <param name="result">The result.</param>
    /// <param name="sectors">The sectors, in this order; all of the result if empty.</param>
    /// <param name="regions">The regions, in this order; all of the result if empty.</param>
    /// <param name="options">Title, culture, size.</param>
    /// <exception cref="UnknownCodeException">The result does not have a region or a sector.</exception>
    public static Chart ToHeatMap(this RegionSectorResult result, IEnumerable<SectorCode>? sectors = null, IEnumerable<RegionCode>? regions = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        SectorCode[] across = [.. sectors ?? []];
        RegionCode[] down = [.. regions ?? []];
        across = across.Length == 0 ? [.. result.Sectors] : across;
        down = down.Length == 0 ? [.. result.Regions] : down;
        Observation<double>[][] values = [.. down.Select(r => across.Select(s => result[r, s]).ToArray())];
        var words = new ChartWords(options, $"{Capital(RegionalWords.Method(result, false))} by region and sector, {result.Year}", $"{Capital(RegionalWords.Method(result, true))} naar regio en sector, {result.Year}",
            RegionalWords.Subtitle(result, false), RegionalWords.Subtitle(result, true), result.Sources);
        ResultTable table = result.ToTable();
        var wanted = across.Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        var places = down.Select(r => r.Text).ToHashSet(StringComparer.Ordinal);
        return Draw(words, table.Where(row => wanted.Contains(table[row, "sector"].Text) && places.Contains(table[row, "region"].Text)), RegionalWords.Column(result),
            [.. down.Select(r => RegionalWords.Name(result, r, options))], [.. across.Select(s => s.Text)], values,
            RegionalWords.Classes(result, values.SelectMany(v => v).Where(v => v.HasValue).Select(v => v.Value)),
            across.Length <= MostNames ? string.Join(" · ", across.Select(s => $"{s.Text} {RegionalWords.Name(result, s, options)}")) : "");
    }

    /// <summary>Figures of your own as a grid: two columns of labels and one of figures.</summary>
    /// <param name="table">The table; its title, unit, notes and sources are the chart's.</param>
    /// <param name="row">The column of labels downward.</param>
    /// <param name="column">The column of labels across.</param>
    /// <param name="value">The column of figures.</param>
    /// <param name="middle">The figure away from which colors run to both sides; from low to high if null.</param>
    /// <param name="options">Title, culture, size.</param>
    /// <exception cref="ArgumentException">There is no such column, it holds no numbers, there are no rows, or two rows are about one cell.</exception>
    public static Chart ToHeatMap(this ResultTable table, string row, string column, string value, double? middle = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(value);
        ResultColumn figures = TableFigures.NumberColumn(table, value);
        IReadOnlyList<LabeledValue> cells = TableFigures.Of(table, row, value, options);
        string[] across = [.. TableFigures.Of(table, column, value, options).Select(c => c.Code!)];
        string[] columns = [.. across.Distinct()];
        string[] rows = [.. cells.Select(c => c.Label).Distinct()];
        if (rows.Length == 0)
            throw new ArgumentException($"There is nothing to draw: the table '{table.Title}' has no rows.", nameof(table));
        var values = rows.Select(_ => columns.Select(_ => Observation<double>.Missing(MissingReason.NotAvailable)).ToArray()).ToArray();
        var seen = new HashSet<(string, string)>();
        foreach ((LabeledValue cell, string at) in cells.Zip(across))
        {
            if (!seen.Add((cell.Label, at)))
                throw new ArgumentException($"Two rows of '{table.Title}' are about {cell.Label} and {at}; a cell of a grid has one figure.", nameof(table));
            if (cell.Value is { } figure)
                values[Array.IndexOf(rows, cell.Label)][Array.IndexOf(columns, at)] = Observation.Of(figure);
        }

        double[] all = [.. cells.Select(c => c.Value).OfType<double>()];
        return Draw(TableFigures.Words(table, figures, options), table, figures, [.. rows], [.. columns], values, middle is { } m ? ColorClasses.Around(m, all) : ColorClasses.Sequential(all));
    }

    private static Chart Draw(ChartWords words, ResultTable table, ResultColumn column, ImmutableArray<string> rows, ImmutableArray<string> columns, Observation<double>[][] values, ColorClasses classes, string columnNames = "")
    {
        LabeledValue[] all = [.. values.SelectMany((line, r) => line.Select((v, c) => new LabeledValue($"{rows[r]} × {columns[c]}", v.HasValue ? v.Value : null, null, v.HasValue ? null : v.Reason.Describe())))];
        words.Description = words.Pick($"Heat map of {rows.Length} rows and {columns.Length} columns. ", $"Warmtekaart van {rows.Length} rijen en {columns.Length} kolommen. ")
            + FigureWords.Extremes(words, column, all, "cells", "cellen");
        Plot plot = PlotFrame.Create(words, classes.Key(words, column, all), columnNames);
        plot.Add.Plottable(new CellGrid(
            [.. values.SelectMany((line, r) => line.Select((v, c) => new GridCell(r, c, v.HasValue ? classes.ColorOf(v.Value) : null, v.HasValue ? words.Figure(column, v.Value) : "")))], rows.Length, columns.Length));
        plot.Axes.Margins(0, 0);
        plot.HideGrid();
        plot.Axes.Bottom.IsVisible = false;
        plot.Axes.Top.IsVisible = true;
        plot.Axes.Top.TickGenerator = new NumericManual([.. columns.Select((_, i) => (double)i)], [.. columns.Select(ChartText.Drawable)]);
        plot.Axes.SetLimitsX(-0.5, columns.Length - 0.5, plot.Axes.Top);
        CategoryTicks.Set(plot, rows);
        plot.Axes.Top.FrameLineStyle.Width = 0;
        return new(plot, words, table, words.Options.Width ?? Math.Max(480, Beside + ColumnWidth * columns.Length), words.Options.Height ?? Around + RowHeight * rows.Length) { IsOfRows = true, LeastWidth = LeastBeside + LeastColumn * columns.Length };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
