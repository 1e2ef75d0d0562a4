using System.Collections.Immutable;

namespace IndustryModel.Results;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class ResultTable : IHtmlResult
{
    private const int UsualRows = 25;

    // Colors come from the page, so that contrast is the page's own, on light and dark ones; gray draws lines and never text. Each rule names table and class, so that a notebook's own rules for cells do not win.
    private const string Style = """
        <style>
        .industry-table{overflow-x:auto}
        div.industry-table table.rows{border-collapse:collapse;font-variant-numeric:tabular-nums}
        div.industry-table table.rows caption{caption-side:top;text-align:left;padding:0 0 .4em}
        div.industry-table table.rows th,div.industry-table table.rows td{padding:.2em .6em;border-bottom:1px solid #80808066;text-align:left;vertical-align:top;font-weight:normal}
        div.industry-table table.rows thead th{border-bottom:2px solid #808080;vertical-align:bottom;font-weight:bold}
        div.industry-table table.rows .figure{text-align:right;white-space:nowrap}
        div.industry-table table.rows thead .figure{white-space:normal}
        .industry-table p{margin:.2em 0;font-size:.85em}
        </style>

        """;

    // Where the reason of a missing value stands, the nearest column first.
    private static readonly string[] ReasonColumns = ["flag", "reason", "note"];

    /// <summary>
    /// The first rows as a table of HTML that stands alone: title, convention, headings with units, figures to the right, a missing value as "–" with its reason, notes and sources.
    /// It loads nothing, takes its colors from the page, and every text from data is escaped.
    /// </summary>
    /// <param name="culture">Decides decimals, and Dutch or English headings; invariant if null.</param>
    public string ToHtml(IFormatProvider? culture = null) => ToHtml(UsualRows, culture);

    /// <summary>As <see cref="ToHtml(IFormatProvider?)"/>, with as many rows as are wanted.</summary>
    /// <param name="maxRows">How many rows; a last line says how many more there are, where there is more than one.</param>
    /// <param name="culture">Decides decimals, and Dutch or English headings; invariant if null.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than no rows.</exception>
    public string ToHtml(int maxRows, IFormatProvider? culture = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxRows);
        bool dutch = ResultCulture.IsDutch(culture);
        var html = new HtmlWriter();
        html.Open("div", ("class", "industry-table"), ("role", "region"), ("tabindex", "0"), ("aria-label", Title)).Raw(Style).Open("table", ("class", "rows"));
        html.Open("caption").Element("strong", Title);
        if (Convention is not null)
            html.Raw("<br/>").Element("small", Convention);
        html.Close("caption").Open("thead").Open("tr");
        foreach (ResultColumn column in Columns)
            html.Element("th", HeadingWithUnit(column, culture), [("scope", "col"), .. Figure(column)]);
        html.Close("tr").Close("thead").Open("tbody");
        int shown = RowCount <= maxRows + 1 ? RowCount : maxRows; // a line to say that there is one more would take its place
        for (int row = 0; row < shown; row++)
            WriteRow(html, row, culture);
        if (shown < RowCount || RowCount == 0)
            html.Open("tr").Element("td", More(RowCount - shown, culture), ("colspan", $"{Columns.Length}")).Close("tr");
        html.Close("tbody").Close("table");
        WriteLines(html, dutch ? "Noot: " : "Note: ", Notes);
        WriteLines(html, dutch ? "Bron: " : "Source: ", [.. Sources.Select(s => s.ToString())]);
        return html.Close("div").ToString();
    }

    private static string More(int hidden, IFormatProvider? culture) => (hidden, ResultCulture.IsDutch(culture)) switch
    {
        (0, true) => "(geen rijen)",
        (0, false) => "(no rows)",
        (_, true) => $"… nog {hidden.ToString("N0", ResultCulture.Of(culture))} rijen",
        _ => $"… {hidden.ToString("N0", ResultCulture.Of(culture))} more rows",
    };

    private static (string Name, string Value)[] Figure(ResultColumn column) => column.IsNumeric ? [("class", "figure")] : [];

    private void WriteRow(HtmlWriter html, int row, IFormatProvider? culture)
    {
        html.Open("tr");
        for (int c = 0; c < Columns.Length; c++)
        {
            if (c == 0 && Columns[c].Kind == ColumnKind.Text && !this[row, c].IsMissing)
                html.Element("th", DisplayText(row, c, culture), ("scope", "row"));
            else if (this[row, c].IsMissing && Reason(row, c) is { } reason)
                html.Open("td", Figure(Columns[c])).Element("abbr", DisplayText(row, c, culture), ("title", reason)).Close("td");
            else
                html.Element("td", this[row, c].IsMissing && !Columns[c].IsNumeric ? "" : DisplayText(row, c, culture), Figure(Columns[c]));
        }

        html.Close("tr");
    }

    /// <summary>Why a number is missing: what the row says of it.</summary>
    private string? Reason(int row, int column)
    {
        if (!Columns[column].IsNumeric)
            return null;
        foreach (string name in ReasonColumns)
        {
            for (int c = 0; c < Columns.Length; c++)
            {
                if (Columns[c].Name == name && this[row, c].Kind == CellKind.Text)
                    return this[row, c].Text;
            }
        }

        return null;
    }

    private static void WriteLines(HtmlWriter html, string label, ImmutableArray<string> lines)
    {
        foreach (string line in lines)
            html.Element("p", label + line);
    }
}
