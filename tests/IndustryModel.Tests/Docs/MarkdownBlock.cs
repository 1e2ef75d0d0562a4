using System.Text.RegularExpressions;

namespace IndustryModel.Tests.Docs;

/// <summary>A fenced block of a page, with the language of its fence and the marker comment in the line above it.</summary>
/// <param name="Page">The page, relative to the root.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Language">What the fence says after its backticks.</param>
/// <param name="Kind">The marker's word: <c>snippet</c>, <c>output</c> or <c>excerpt</c>; empty without one.</param>
/// <param name="Name">The marker's name.</param>
/// <param name="Text">The text between the fences, without a last line break.</param>
internal sealed partial record MarkdownBlock(string Page, int Line, string Language, string Kind, string Name, string Text)
{
    /// <summary>All blocks of a page, in its order.</summary>
    public static IReadOnlyList<MarkdownBlock> Of(string page, string markdown)
    {
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var blocks = new List<MarkdownBlock>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            int end = Array.IndexOf(lines, "```", i + 1);
            if (end < 0)
                throw new FormatException($"{page}({i + 1}): this block has no closing fence.");
            Match marker = Marker().Match(i > 0 ? lines[i - 1] : "");
            blocks.Add(new(page, i + 1, lines[i][3..].Trim(), marker.Groups[1].Value, marker.Groups[2].Value, string.Join('\n', lines[(i + 1)..end])));
            i = end;
        }

        return blocks;
    }

    /// <summary>The page with the text of this block exchanged; blocks before it must be as they were read.</summary>
    public string Exchange(string markdown, string text)
    {
        List<string> lines = [.. markdown.ReplaceLineEndings("\n").Split('\n')];
        int old = Text.Length == 0 ? 0 : Text.Split('\n').Length;
        lines.RemoveRange(Line, old);
        lines.InsertRange(Line, text.Split('\n'));
        return string.Join('\n', lines);
    }

    public override string ToString() => $"{Page}({Line}) {Kind} {Name}";

    [GeneratedRegex(@"^<!-- (snippet|output|excerpt): ([\w-]+) -->$")]
    private static partial Regex Marker();
}
