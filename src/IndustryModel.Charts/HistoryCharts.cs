using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;

namespace IndustryModel.Charts;

/// <summary>Figures over the years.</summary>
public static class HistoryCharts
{
    /// <summary>The shares that a query asks for, in every year of the accounts; its year is not looked at. A line for each region or area, broken where a share cannot be formed.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="query">Sector, measure, base, and level, regions or areas; the nation if none.</param>
    /// <param name="markers">Claims, targets or other figures to hold them against.</param>
    /// <param name="options">Title, culture, size, regions that stand out.</param>
    /// <exception cref="ArgumentException">No year has a share; or what <see cref="ShareTableExtensions.Shares(RegionalAccounts, ShareQuery)"/> refuses.</exception>
    public static Chart ToHistory(this RegionalAccounts accounts, ShareQuery query, IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(query);
        ShareTable[] tables = [.. accounts[query.Measure].Years.Select(y => accounts.Shares(query with { Year = y }))];
        tables = [.. tables.SkipWhile(t => !HasAny(t)).Reverse().SkipWhile(t => !HasAny(t)).Reverse()];
        if (tables.Length == 0)
            throw new ArgumentException($"There is nothing to draw: no year has a share of {query.Sector.Text}.", nameof(query));
        Series[] lines = [.. tables[^1].Rows.Select(r => ShareWords.Figure(r, options)).Select(f => new Series(f.Label, f.Code,
            [.. tables.Select(t => t.Rows.Select(r => ShareWords.Figure(r, options)).First(o => o.Code == f.Code).Value)]))];
        ChartWords words = ShareWords.Of(tables[^1], options, years: $"{tables[0].Year}–{tables[^1].Year}");
        ResultTable table = ResultTable.Concat(words.Title, [.. tables.Select(t => t.ToTable())]);
        return HistoryDrawing.Draw(words, table, ShareWords.Column, [.. tables.Select(t => t.Year)], lines, [.. markers ?? []]);
    }

    /// <summary>The shares of a sector in the nation, or in all regions of a level, in every year of the accounts.</summary>
    /// <inheritdoc cref="ToHistory(RegionalAccounts, ShareQuery, IEnumerable{ChartMarker}?, ChartOptions?)" path="/returns|/exception"/>
    /// <param name="accounts">The accounts.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="level">0 for the nation, 1 to 3 for NUTS levels.</param>
    /// <param name="markers">Claims, targets or other figures to hold them against.</param>
    /// <param name="options">Title, culture, size, regions that stand out.</param>
    public static Chart ToHistory(this RegionalAccounts accounts, Classifications.SectorCode sector, int level = 0, IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
        => accounts.ToHistory(new ShareQuery(sector) { Level = level }, markers, options);

    /// <summary>Figures of your own over the years: a column of a table that has a column of years.</summary>
    /// <param name="table">The table; its title, unit, notes and sources are the chart's.</param>
    /// <param name="value">The column of figures.</param>
    /// <param name="series">The column that says which line a row belongs to; one line if null.</param>
    /// <param name="year">The column of years.</param>
    /// <param name="markers">Figures to hold them against.</param>
    /// <param name="options">Title, culture, size, lines that stand out.</param>
    /// <exception cref="ArgumentException">There is no such column, it holds no numbers, no row has a figure, or two rows are about one year of one line.</exception>
    public static Chart ToHistory(this ResultTable table, string value, string? series = null, string year = "year", IEnumerable<ChartMarker>? markers = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(year);
        ResultColumn column = TableFigures.NumberColumn(table, value);
        _ = TableFigures.NumberColumn(table, year);
        IReadOnlyList<LabeledValue> figures = TableFigures.Of(table, series ?? value, value, options);
        var rows = Enumerable.Range(0, table.RowCount).Where(r => !table[r, year].IsMissing)
            .Select(r => (Year: new Year((int)table[r, year].Number), Line: series is null ? column.Heading(options?.Culture) : figures[r].Label, Code: series is null ? null : figures[r].Code, figures[r].Value)).ToList();
        if (rows.GroupBy(r => (r.Year, r.Line)).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two rows of '{table.Title}' are about {twice.Key.Line} in {twice.Key.Year}; name the column that tells lines apart as series.", nameof(series));
        if (rows.TrueForAll(r => r.Value is null))
            throw new ArgumentException($"There is nothing to draw: no row of '{table.Title}' has a figure.", nameof(table));
        (Year first, Year last) = (rows.Min(r => r.Year), rows.Max(r => r.Year));
        ImmutableArray<Year> years = [.. Enumerable.Range(first.Number, last.Number - first.Number + 1).Select(y => new Year(y))];
        Series[] lines = [.. rows.GroupBy(r => r.Line).Select(g => new Series(g.Key, g.First().Code, [.. years.Select(y => g.FirstOrDefault(r => r.Year == y).Value)]))];
        return HistoryDrawing.Draw(TableFigures.Words(table, column, options), table, column, years, lines, [.. markers ?? []]);
    }

    private static bool HasAny(ShareTable table) => table.Rows.Any(r => r.Share.HasValue);
}
