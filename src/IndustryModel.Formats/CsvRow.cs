using System.Globalization;
using nietras.SeparatedValues;

namespace IndustryModel.Formats;

/// <summary>A row with the line it begins in. Where a field stands is counted as an editor counts, quoted line breaks included, and only when there is something to tell.</summary>
internal readonly ref struct CsvRow(SepReader.Row row, int line)
{
    private readonly SepReader.Row _row = row;

    public int Line => line;

    public int Count => _row.ColCount;

    public ReadOnlySpan<char> Whole => _row.Span;

    /// <summary>What a field says; see <see cref="Quoted.Unquote"/>.</summary>
    public ReadOnlySpan<char> this[int column] => Quoted.Unquote(_row[column].Span);

    /// <summary>Whether the row says nothing: spaces and commas only.</summary>
    public bool IsBlank => Whole.IsEmpty || (Whole[0] is ',' or ' ' or '\t' && !Whole.ContainsAnyExcept(", \t"));

    public Place PlaceOf(int column)
    {
        int offset = 0;
        for (int i = 0; i < column; i++)
            offset += _row[i].Span.Length + 1;
        ReadOnlySpan<char> field = _row[column].Span;
        offset += field.Length - field.TrimStart().Length;
        (int breaks, int start) = Breaks(Whole[..offset]);
        return new(line + breaks, offset - start + 1);
    }

    /// <summary>Whether quotes of the row are not as they should be; the first fault is among the problems.</summary>
    public bool ReportQuotes(ProblemList problems)
    {
        if (!Whole.Contains('"'))
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (Quoted.FaultOf(_row[i].Span) is not { } fault)
                continue;
            int breaks = Breaks(Whole.TrimEnd("\r\n")).Count;
            string lines = breaks == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", so the lines {line} to {line + breaks} run together");
            (string found, string expected, string advice) = fault switch
            {
                QuoteFault.Open => ("a quote that is opened and never closed", "a closing quote", "close it before the next comma"),
                QuoteFault.TextAfter => ("text after a closing quote", "a comma or the end of the line", "write a quote inside quotes twice"),
                _ => ("a quote inside a field without quotes", "the whole field in quotes", "put the field in quotes, and write each quote inside it twice"),
            };
            problems.Error(PlaceOf(i), found + lines, expected, advice);
            return true;
        }

        return false;
    }

    // the number of line ends, and where the last line begins
    private static (int Count, int Start) Breaks(ReadOnlySpan<char> text)
    {
        (int count, int start) = (0, 0);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                (count, start) = (count + 1, i + 1);
        }

        return (count, start);
    }
}
