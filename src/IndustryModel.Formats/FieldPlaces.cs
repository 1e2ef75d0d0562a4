using System.Globalization;
using nietras.SeparatedValues;

namespace IndustryModel.Formats;

/// <summary>Where the fields of a row stand, counted as an editor counts: quoted line breaks count too. Only asked when there is something to tell.</summary>
internal static class FieldPlaces
{
    /// <summary>Whether a line says nothing: spaces and commas only.</summary>
    public static bool IsBlank(ReadOnlySpan<char> line) => line.IsEmpty || (line[0] is ',' or ' ' or '\t' && !line.ContainsAnyExcept(", \t"));

    public static Place Of(SepReader.Row row, int column)
    {
        int offset = 0;
        for (int i = 0; i < column; i++)
            offset += row[i].Span.Length + 1;
        ReadOnlySpan<char> before = row.Span[..offset];
        ReadOnlySpan<char> field = row[column].Span;
        int spaces = field.Length - field.TrimStart().Length;
        (int line, int start) = ((int)row.LineNumberFrom, 0);
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && !(i + 1 < before.Length && before[i + 1] == '\n')))
                (line, start) = (line + 1, i + 1);
        }

        return new(line, before.Length - start + spaces + 1);
    }

    /// <summary>Whether quotes of a row are not as they should be; the first fault is among the problems.</summary>
    public static bool ReportQuotes(SepReader.Row row, ProblemList problems)
    {
        for (int i = 0; i < row.ColCount; i++)
        {
            if (Quoted.FaultOf(row[i].Span) is not { } fault)
                continue;
            int unread = (int)(row.LineNumberToExcl - row.LineNumberFrom) - 1;
            string lines = unread == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; the lines {row.LineNumberFrom} to {row.LineNumberToExcl - 1} cannot be told apart");
            (string found, string expected, string advice) = fault switch
            {
                QuoteFault.Open => ("a quote that is opened and never closed" + lines, "a closing quote", "close it before the next comma"),
                QuoteFault.TextAfter => ("text after a closing quote" + lines, "a comma or the end of the line", "write a quote inside quotes twice"),
                _ => ("a quote inside a field without quotes" + lines, "the whole field in quotes", "put the field in quotes, and write each quote inside it twice"),
            };
            problems.Error(Of(row, i), found, expected, advice);
            return true;
        }

        return false;
    }
}
