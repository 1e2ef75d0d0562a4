using System.Globalization;
using IndustryModel.Results;
using Spectre.Console;

namespace IndustryModel.Cli.Output;

/// <summary>Draws a result on a terminal.</summary>
internal static class TerminalTable
{
    internal static void Write(CliIo io, ResultTable table, CultureInfo culture)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(io.Out), Ansi = AnsiSupport.Yes });
        console.Profile.Width = io.Width;
        Table drawn = new Table().Border(TableBorder.Rounded).Title($"[bold]{Markup.Escape(table.Title)}[/]");
        if (table.Convention is { } convention)
            drawn.Caption($"[dim]{Markup.Escape(convention)}[/]");
        foreach (ResultColumn column in table.Columns)
        {
            var header = new TableColumn($"[bold]{Markup.Escape(ResultTable.HeadingWithUnit(column, culture))}[/]");
            drawn.AddColumn(column.IsNumeric ? header.RightAligned() : header);
        }

        for (int row = 0; row < table.RowCount; row++)
            drawn.AddRow([.. Enumerable.Range(0, table.Columns.Length).Select(c => new Markup(Styled(table, row, c, culture)))]);
        console.Write(drawn);
        foreach (string note in table.Notes)
            console.MarkupLine($"[dim]{Markup.Escape(note)}[/]");
        foreach (Statistics.Source source in table.Sources)
            console.MarkupLine($"[dim]{(culture.TwoLetterISOLanguageName == "nl" ? "Bron" : "Source")}: {Markup.Escape(source.ToString())}[/]");
    }

    private static string Styled(ResultTable table, int row, int column, CultureInfo culture)
    {
        string text = Markup.Escape(table.DisplayText(row, column, culture));
        return table[row, column].Kind == CellKind.Text ? table[row, column].Text switch
        {
            "holds" or "stated" or "stayed" => $"[green]{text}[/]",
            "does-not-hold" or "gone" or "error" => $"[red]{text}[/]",
            "cannot-be-checked" or "inferred" or "warning" => $"[yellow]{text}[/]",
            _ => text,
        } : text;
    }
}
