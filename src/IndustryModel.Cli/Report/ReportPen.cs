using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Report;

/// <summary>Writes the report's lines: wrapped to the width, with color and bars on a terminal, plain in a pipe.</summary>
internal sealed class ReportPen(TextWriter output, bool isTerminal, int width = CliIo.WidthOfPipe)
{
    private const int NameOfPlace = 36;
    private const int Figures = 45; // of a ranked line: the rank, four figures and the blanks between
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Dim = "\u001b[2m";
    private const string Green = "\u001b[32m";
    private const string Red = "\u001b[31m";
    private const string Yellow = "\u001b[33m";
    private const string Cyan = "\u001b[36m";

    private int Width { get; } = Math.Clamp(width, 40, CliIo.WidthOfPipe);

    private int NameWidth => Math.Clamp(Width - Figures, 12, NameOfPlace);

    /// <summary>What a ranked line leaves; none on 80 columns.</summary>
    private int BarWidth => Math.Max(0, Width - Figures - NameWidth);

    internal void Blank() => output.WriteLine();

    internal void Title(string text)
    {
        foreach (string line in Wrapped(text, Width))
            output.WriteLine(Styled(Bold, line));
        output.WriteLine(new string('=', Math.Min(Width, text.Length)));
    }

    internal void Heading(string text)
    {
        output.WriteLine();
        foreach (string line in Wrapped(text, Width))
            output.WriteLine(Styled(Bold, line));
        output.WriteLine(new string('-', Math.Min(Width, text.Length)));
    }

    internal void Paragraph(string text)
    {
        foreach (string line in Wrapped(text, Width))
            output.WriteLine(line);
    }

    internal void Note(string text)
    {
        foreach (string line in Wrapped(text, Width))
            output.WriteLine(Styled(Dim, line));
    }

    internal void Indented(string text)
    {
        foreach (string line in Wrapped(text, Width - 4))
            output.WriteLine("    " + line);
    }

    internal void Entry(string name, string text)
    {
        const int Before = 14;
        string first = VisibleText.Of(name).PadRight(Before);
        foreach (string line in Wrapped(text, Width - Before))
        {
            output.WriteLine(Styled(Cyan, first) + line);
            first = new string(' ', Before);
        }
    }

    internal void Verdict(ClaimVerdict verdict, string claim)
    {
        (string color, string mark) = verdict switch
        {
            ClaimVerdict.Holds => (Green, "+"),
            ClaimVerdict.DoesNotHold => (Red, "-"),
            _ => (Yellow, "?"),
        };
        string[] lines = [.. Wrapped(claim, Width - 2)];
        for (int i = 0; i < lines.Length; i++)
            output.WriteLine(Styled(color, (i == 0 ? mark + " " : "  ") + lines[i]));
    }

    internal void Bar(string name, string share, Observation<Share> value, string text)
    {
        Paragraph(name);
        output.WriteLine($"    {share,8} {Blocks(value)}{text}");
    }

    internal void Columns(string rank, string name, params string[] headings)
        => output.WriteLine(Styled(Dim, $"{rank,3} {Fit(name, NameWidth)}{string.Concat(headings.Select(h => h.PadLeft(10)))}"));

    internal void Ranked(int? rank, string name, Observation<Share> share, params string[] cells)
        => output.WriteLine($"{rank,3} {Fit(name, NameWidth)}{string.Concat(cells.Select(c => c.PadLeft(10)))} {Blocks(share)}".TrimEnd());

    /// <summary>A bar on a terminal that has room, nothing in a pipe; full at 50 %.</summary>
    private string Blocks(Observation<Share> share)
    {
        if (!isTerminal || BarWidth == 0)
            return "";
        int blocks = share.HasValue ? (int)Math.Round(Math.Min(1, share.Value.Fraction / 0.5) * BarWidth) : 0;
        return Styled(Cyan, new string('█', blocks)) + (blocks > 0 ? " " : "");
    }

    private string Styled(string style, string text) => isTerminal ? style + text + Reset : text;

    private static string Fit(string text, int width)
    {
        string visible = VisibleText.Of(text);
        return visible.Length <= width ? visible.PadRight(width) : visible[..(width - 1)] + "…";
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        string line = "";
        foreach (string joined in VisibleText.Of(text).Replace(" %", "\u00A0%", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string word = joined.Replace('\u00A0', ' ');
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
            yield return line;
    }
}
