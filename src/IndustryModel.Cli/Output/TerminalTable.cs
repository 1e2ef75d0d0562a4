using System.Globalization;
using IndustryModel.Results;
using Spectre.Console;

namespace IndustryModel.Cli.Output;

/// <summary>Draws a result on a terminal: as a table where it fits; else without the columns that say the same in every row, which then stand above; else row by row. No number and no code is broken.</summary>
internal sealed class TerminalTable
{
    private const int NameAtLeast = 14; // texts of several words may be wrapped to this
    private const int Frame = 1; // of a table; each column has two blanks and a line besides
    private const int FrameOfColumn = 3;

    private readonly IAnsiConsole _console;
    private readonly int _width;
    private readonly ResultTable _table;
    private readonly CultureInfo _culture;
    private readonly string[][] _cells; // by column

    private TerminalTable(CliIo io, ResultTable table, CultureInfo culture)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(io.Out), Ansi = AnsiSupport.Yes });
        _console.Profile.Width = io.Width;
        (_width, _table, _culture) = (io.Width, table, culture);
        _cells = [.. Enumerable.Range(0, table.Columns.Length).Select(c => Enumerable.Range(0, table.RowCount).Select(r => table.DisplayText(r, c, culture)).ToArray())];
    }

    internal static void Write(CliIo io, ResultTable table, CultureInfo culture) => new TerminalTable(io, table, culture).Write();

    private void Write()
    {
        int[] all = [.. Enumerable.Range(0, _cells.Length)];
        int[] varying = _table.RowCount < 2 ? all : [.. all.Where(c => _cells[c].Distinct().Skip(1).Any())];
        if (Fits(all))
            Draw(all);
        else if (Fits(varying))
            Draw(varying);
        else
            DrawRowByRow(varying);
        foreach (string note in _table.Notes)
            _console.MarkupLine($"[dim]{Escape(note)}[/]");
        foreach (Statistics.Source source in _table.Sources)
            _console.MarkupLine($"[dim]{(_culture.TwoLetterISOLanguageName == "nl" ? "Bron" : "Source")}: {Escape(source.ToString())}[/]");
    }

    private bool Fits(int[] columns) => columns.Length > 0 && Width(columns, WidthNeeded) <= _width;

    private static int Width(int[] columns, Func<int, int> ofColumn) => Frame + columns.Sum(c => ofColumn(c) + FrameOfColumn);

    private int WidthWithWholeHeading(int column) => Math.Max(Heading(column).Length, WidthNeeded(column));

    private int WidthNeeded(int column)
    {
        string heading = Heading(column);
        int cells = _cells[column].Select(t => t.Length).DefaultIfEmpty().Max();
        return Math.Max(heading.Split(' ').Max(w => w.Length), IsBreakable(column) ? Math.Min(cells, NameAtLeast) : cells);
    }

    /// <summary>Whether a column holds texts of several words: a number or a code in two parts would be misread.</summary>
    private bool IsBreakable(int column) => !_table.Columns[column].IsNumeric && _cells[column].Any(t => t.Contains(' '));

    private void Draw(int[] columns)
    {
        WriteWhatIsTheSame(columns);
        Table drawn = new Table().Border(TableBorder.Rounded);
        if (columns.Length == _cells.Length)
            drawn.Title(Title);
        if (_table.Convention is { } convention)
            drawn.Caption($"[dim]{Escape(convention)}[/]");
        Func<int, int> width = Width(columns, WidthWithWholeHeading) <= _width ? WidthWithWholeHeading : WidthNeeded;
        foreach (int column in columns)
        {
            var header = new TableColumn($"[bold]{Markup.Escape(Heading(column))}[/]") { NoWrap = !IsBreakable(column), Width = IsBreakable(column) ? null : width(column) };
            drawn.AddColumn(_table.Columns[column].IsNumeric ? header.RightAligned() : header);
        }

        for (int row = 0; row < _table.RowCount; row++)
            drawn.AddRow([.. columns.Select(c => new Markup(Styled(row, c)))]);
        _console.Write(drawn);
    }

    private void DrawRowByRow(int[] columns)
    {
        WriteWhatIsTheSame(columns);
        if (_table.Convention is { } convention)
            _console.MarkupLine($"[dim]{Escape(convention)}[/]");
        for (int row = 0; row < _table.RowCount; row++)
        {
            Grid lines = new Grid().AddColumn(new GridColumn { NoWrap = true }).AddColumn();
            foreach (int column in columns.Where(c => !_table[row, c].IsMissing))
                lines.AddRow(new Markup($"[bold]{Markup.Escape(Heading(column))}[/]"), new Markup(Styled(row, column)));
            _console.WriteLine();
            _console.Write(lines);
        }

        _console.WriteLine();
    }

    /// <summary>The title, and under it what the columns that are left out say in every row.</summary>
    private void WriteWhatIsTheSame(int[] columns)
    {
        if (columns.Length == _cells.Length && Fits(columns))
            return; // the table has its title
        _console.MarkupLine(Title);
        string same = string.Join(" · ", Enumerable.Range(0, _cells.Length).Except(columns).Where(c => !_table[0, c].IsMissing).Select(c => $"{Heading(c)}: {_cells[c][0]}"));
        if (same.Length > 0)
            _console.MarkupLine($"[dim]{Markup.Escape(same)}[/]");
    }

    private string Title => $"[bold]{Escape(_table.Title)}[/]";

    private static string Escape(string text) => Markup.Escape(VisibleText.Of(text));

    private string Heading(int column) => ResultTable.HeadingWithUnit(_table.Columns[column], _culture);

    private string Styled(int row, int column)
    {
        string text = Markup.Escape(_cells[column][row]);
        return _table[row, column].Kind == CellKind.Text ? _table[row, column].Text switch
        {
            "holds" or "stated" or "stayed" => $"[green]{text}[/]",
            "does-not-hold" or "gone" or "error" => $"[red]{text}[/]",
            "cannot-be-checked" or "inferred" or "warning" => $"[yellow]{text}[/]",
            _ => text,
        } : text;
    }
}
