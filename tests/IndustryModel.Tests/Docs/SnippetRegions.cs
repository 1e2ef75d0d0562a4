using System.Text.RegularExpressions;

namespace IndustryModel.Tests.Docs;

/// <summary>The marked regions of a source text: from <c>// snippet: name</c> to <c>// end</c>; parts of one name follow each other, a blank line between.</summary>
internal static partial class SnippetRegions
{
    public static IReadOnlyDictionary<string, string> Of(string source)
    {
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        string? name = null;
        var part = new List<string>();
        foreach (string line in source.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Start().Match(line) is { Success: true } start)
            {
                name = start.Groups[1].Value;
                part.Clear();
            }
            else if (name is not null && line.Trim() == "// end")
            {
                string text = Dedent(part);
                regions[name] = regions.TryGetValue(name, out string? before) ? $"{before}\n\n{text}" : text;
                name = null;
            }
            else if (name is not null)
            {
                part.Add(line);
            }
        }

        return name is null ? regions : throw new FormatException($"The snippet {name} has no end.");
    }

    private static string Dedent(List<string> lines)
    {
        int indent = lines.Where(l => l.Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(l => l.Length == 0 ? l : l[indent..]));
    }

    [GeneratedRegex(@"^\s*// snippet: ([\w-]+)$")]
    private static partial Regex Start();
}
