using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace IndustryModel.Classifications;

/// <summary>Finds what a reader may have meant: the closest of some texts, whatever their case, diacritics, hyphens and spaces.</summary>
public static class DidYouMean
{
    private const int StackAtMost = 256;

    /// <summary>The closest candidates, best first: those within a third of the given text's length in edits (optimal string alignment; Damerau, 1964), or that begin with it.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="candidates">What exists.</param>
    /// <param name="count">How many at the most.</param>
    public static ImmutableArray<string> Closest(string given, IEnumerable<string> candidates, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(candidates);
        string wanted = Normalize(given);
        int allowed = wanted.Length <= 1 ? 0 : Math.Max(1, wanted.Length / 3); // one edit makes any letter of any other
        return [.. candidates.Distinct(StringComparer.Ordinal)
            .Select(c => (Text: c, Distance: Distance(wanted, Normalize(c), allowed)))
            .Where(c => c.Distance <= allowed)
            .OrderBy(c => c.Distance).ThenBy(c => c.Text, StringComparer.Ordinal)
            .Take(count).Select(c => c.Text)];
    }

    /// <summary>The end of an error message: " Did you mean A or B?", or nothing.</summary>
    public static string Sentence(ImmutableArray<string> suggestions) => suggestions.Length switch
    {
        0 => "",
        1 => $" Did you mean {suggestions[0]}?",
        _ => $" Did you mean {string.Join(", ", suggestions.AsSpan(0, suggestions.Length - 1).ToArray())} or {suggestions[^1]}?",
    };

    /// <summary>A text without what does not matter in a look-up: case, diacritics, hyphens, underscores, apostrophes and spaces.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string from = Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD);
        Span<char> kept = from.Length <= StackAtMost ? stackalloc char[StackAtMost] : new char[from.Length];
        int count = 0;
        foreach (char c in from)
        {
            if (c is not (' ' or '-' or '_' or '\'' or '’' or '–' or '\u00A0') && (char.IsAscii(c) || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
                kept[count++] = char.ToLowerInvariant(c);
        }

        return new string(kept[..count]);
    }

    private static int Distance(string a, string b, int allowed)
    {
        if (a.Length >= 3 && b.StartsWith(a, StringComparison.Ordinal))
            return 1;
        if (Math.Abs(a.Length - b.Length) > allowed)
            return int.MaxValue;
        int[] before = new int[b.Length + 1], above = new int[b.Length + 1], row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            above[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }
}
