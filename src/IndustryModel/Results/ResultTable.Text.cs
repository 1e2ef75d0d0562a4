using System.Globalization;
using System.Text;

namespace IndustryModel.Results;

public sealed partial class ResultTable
{
    /// <summary>Aligned plain text for reading: title, convention, headings with units, rows, notes and sources. Rounded; files hold the whole numbers.</summary>
    /// <param name="culture">Decides decimals, and Dutch or English headings; invariant if null.</param>
    public string ToText(IFormatProvider? culture = null)
    {
        string[] headings = [.. Columns.Select(c => HeadingWithUnit(c, culture))];
        string[][] rows = [.. Enumerable.Range(0, RowCount).Select(r => Enumerable.Range(0, Columns.Length).Select(c => DisplayText(r, c, culture)).ToArray())];
        int[] widths = [.. headings.Select((h, c) => rows.Length == 0 ? h.Length : Math.Max(h.Length, rows.Max(r => r[c].Length)))];
        var text = new StringBuilder();
        text.Append(Title).Append('\n');
        if (Convention is not null)
            text.Append(Convention).Append('\n');
        AppendLine(text, headings, widths);
        AppendLine(text, [.. widths.Select(w => new string('-', w))], widths);
        foreach (string[] row in rows)
            AppendLine(text, row, widths);
        if (rows.Length == 0)
            text.Append(ResultCulture.IsDutch(culture) ? "(geen rijen)\n" : "(no rows)\n");
        foreach (string note in Notes)
            text.Append(ResultCulture.IsDutch(culture) ? "Noot: " : "Note: ").Append(note).Append('\n');
        foreach (Statistics.Source source in Sources)
            text.Append(ResultCulture.IsDutch(culture) ? "Bron: " : "Source: ").Append(source).Append('\n');
        return text.ToString();
    }

    /// <summary>A cell as people read it: percent for shares and rates, grouped and rounded numbers, "–" for a missing value.</summary>
    public string DisplayText(int row, int column, IFormatProvider? culture = null)
    {
        ResultCell cell = this[row, column];
        CultureInfo format = ResultCulture.Of(culture);
        return cell.Kind switch
        {
            CellKind.Missing => "–",
            CellKind.Number => cell.IsCount ? cell.Number.ToString("N0", format) : Columns[column].DisplayText(cell.Number, culture),
            CellKind.TextList => string.Join(" → ", cell.TextList),
            CellKind.Boolean => (cell.Boolean, ResultCulture.IsDutch(culture)) switch
            {
                (true, true) => "ja",
                (false, true) => "nee",
                (true, false) => "yes",
                _ => "no",
            },
            _ => cell.Text,
        };
    }

    /// <summary>A heading with its unit, as people read it.</summary>
    public static string HeadingWithUnit(ResultColumn column, IFormatProvider? culture = null)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Unit is null ? column.Heading(culture) : $"{column.Heading(culture)} ({column.Unit})";
    }

    private void AppendLine(StringBuilder text, string[] cells, int[] widths)
    {
        int start = text.Length;
        for (int c = 0; c < cells.Length; c++)
        {
            if (c > 0)
                text.Append("  ");
            text.Append(Columns[c].IsNumeric ? cells[c].PadLeft(widths[c]) : cells[c].PadRight(widths[c]));
        }

        int end = text.Length;
        while (end > start && text[end - 1] == ' ')
            end--;
        text.Length = end;
        text.Append('\n');
    }
}
