using IndustryModel.Results;

namespace IndustryModel.Charts;

/// <summary>The rows of a table as figures of a chart: a label, a number, and the reason where there is none.</summary>
internal static class TableFigures
{
    private const string Flag = "flag";

    /// <exception cref="ArgumentException">There is no such column, or it holds no numbers; the message lists those that do.</exception>
    internal static ResultColumn NumberColumn(ResultTable table, string name)
    {
        ResultColumn? column = table.Columns.FirstOrDefault(c => c.Name == name);
        return column is { IsNumeric: true } ? column
            : throw new ArgumentException($"The table '{table.Title}' has no column of numbers '{name}'; it has {string.Join(", ", table.Columns.Where(c => c.IsNumeric).Select(c => c.Name))}.", nameof(name));
    }

    internal static IReadOnlyList<LabeledValue> Of(ResultTable table, string label, string value, ChartOptions? options)
    {
        string shown = NameColumn(table, label);
        int flag = table.Columns.Select((c, i) => (c, i)).Where(p => p.c is { Name: Flag, Kind: ColumnKind.Text }).Select(p => p.i).DefaultIfEmpty(-1).First();
        var figures = new List<LabeledValue>();
        for (int row = 0; row < table.RowCount; row++)
        {
            ResultCell cell = table[row, value];
            string text = Text(table, row, shown, options);
            string code = Text(table, row, label, options);
            figures.Add(new(text, cell.IsMissing ? null : cell.Number, code, cell.IsMissing && flag >= 0 && !table[row, flag].IsMissing ? table[row, flag].Text : null));
        }

        return figures;
    }

    /// <summary>The rows whose cell in a column is a text.</summary>
    internal static ResultTable Where(ResultTable table, string column, string text) => table.Where(row => table[row, column] == text);

    internal static string Text(ResultTable table, int row, string column, ChartOptions? options)
        => table.DisplayText(row, table.Columns.Select((c, i) => (c, i)).First(p => p.c.Name == column).i, options?.Culture);

    internal static ChartWords Words(ResultTable table, ResultColumn column, ChartOptions? options, string? credit = null)
        => new(options, table.Title, table.Title, Unit(column, null), Unit(column, System.Globalization.CultureInfo.GetCultureInfo("nl-NL")), table.Sources, credit);

    internal static string Unit(ResultColumn column, IFormatProvider? culture)
    {
        string unit = column.Kind switch
        {
            ColumnKind.Share => ChartWords.Dutch(culture) ? "procent" : "percent",
            ColumnKind.GrowthRate => ChartWords.Dutch(culture) ? "procent per jaar" : "percent a year",
            ColumnKind.PercentagePoints => ChartWords.Dutch(culture) ? "procentpunten" : "percentage points",
            _ => column.Unit ?? "",
        };
        string heading = column.Heading(culture);
        return unit.Length == 0 ? heading : $"{heading}; {unit}";
    }

    /// <summary>Beside a column of codes results have one of names: <c>region</c> and <c>regionName</c>.</summary>
    private static string NameColumn(ResultTable table, string label)
    {
        if (table.Columns.All(c => c.Name != label))
            throw new ArgumentException($"The table '{table.Title}' has no column '{label}'; it has {string.Join(", ", table.Columns.Select(c => c.Name))}.", nameof(label));
        string name = label + "Name";
        return table.Columns.Any(c => c.Name == name) ? name : label;
    }
}
