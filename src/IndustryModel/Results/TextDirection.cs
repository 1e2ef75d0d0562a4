using System.Text;

namespace IndustryModel.Results;

/// <summary>Keeps marks of writing direction in a text from turning what stands around it (Unicode Standard Annex 9: isolates).</summary>
internal static class TextDirection
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';
    private const char PopEmbedding = '\u202C';

    /// <summary>The text as it is, or, where it has such marks, in an isolate of its own with each of them closed.</summary>
    internal static string Isolated(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u200E', '\u200F') && !text.AsSpan().ContainsAnyInRange('\u202A', '\u202E') && !text.AsSpan().ContainsAnyInRange('\u2066', '\u2069'))
            return text;
        var open = new Stack<char>();
        var isolated = new StringBuilder().Append(FirstStrongIsolate);
        foreach (char c in text)
        {
            if (c is PopEmbedding or PopIsolate && !open.TryPop(c))
                continue; // it would close what is around
            if (c is '\u202A' or '\u202B' or '\u202D' or '\u202E')
                open.Push(PopEmbedding);
            else if (c is '\u2066' or '\u2067' or FirstStrongIsolate)
                open.Push(PopIsolate);
            isolated.Append(c);
        }

        while (open.TryPop(out char close))
            isolated.Append(close);
        return isolated.Append(PopIsolate).ToString();
    }

    private static bool TryPop(this Stack<char> open, char close) => open.TryPeek(out char expected) && expected == close && open.Pop() == close;
}
