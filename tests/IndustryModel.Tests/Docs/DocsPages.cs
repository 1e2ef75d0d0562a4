using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>The pages that people read, and what stands on them.</summary>
internal static class DocsPages
{
    /// <summary>The pages, relative to the root.</summary>
    public static IReadOnlyList<string> Paths { get; } = ["README.md", "CONTRIBUTING.md", "src/README.md", .. Repository.Files("docs", ".md")];

    /// <summary>The fenced blocks of a page.</summary>
    public static IReadOnlyList<MarkdownBlock> Blocks(string page) => MarkdownBlock.Of(page, Repository.Read(page));

    /// <summary>A page without its fenced blocks.</summary>
    public static string Prose(string page)
    {
        List<string> lines = [.. Repository.Read(page).Split('\n')];
        foreach (MarkdownBlock block in Blocks(page).Reverse())
            lines.RemoveRange(block.Line - 1, (block.Text.Length == 0 ? 0 : block.Text.Split('\n').Length) + 2);
        return string.Join('\n', lines);
    }
}
