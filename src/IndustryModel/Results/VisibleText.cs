using System.Buffers;
using System.Globalization;
using System.Text;

namespace IndustryModel.Results;

/// <summary>Texts of data as a terminal may show them: what would move its cursor, change its colors or break a line is written out.</summary>
public static class VisibleText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(char.IsControl), '\u2028', '\u2029']);

    /// <summary>A text with its control characters and line breaks as escapes, such as <c>\n</c> and <c>\u001b</c>; all other texts as they are.</summary>
    /// <param name="text">Such as the name of a scenario in a file.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int at = text.AsSpan().IndexOfAny(Controls);
        if (at < 0)
            return text;
        var visible = new StringBuilder(text, 0, at, text.Length + 16);
        foreach (char c in text.AsSpan(at))
        {
            _ = c switch
            {
                '\n' => visible.Append(@"\n"),
                '\r' => visible.Append(@"\r"),
                '\t' => visible.Append(@"\t"),
                _ when Controls.Contains(c) => visible.Append(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}"),
                _ => visible.Append(c),
            };
        }

        return visible.ToString();
    }
}
