using System.Reflection;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>Pages quote compiled regions and what these print; <c>UPDATE_EXPECTED=1</c> rewrites the pages.</summary>
public sealed class DocsTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    private static readonly IReadOnlyDictionary<string, string> Regions = SnippetRegions.Of(
        string.Join('\n', Repository.Files("tests/IndustryModel.Tests/Docs", ".cs").Where(f => f.EndsWith("Snippets.cs", StringComparison.Ordinal))
            .Append("tests/consumers/WebApi/Program.cs").Select(Repository.Read))); // an app that .ci/run builds and runs

    private static readonly IReadOnlyDictionary<string, MethodInfo> Methods = typeof(DocsTests).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public))
        .Where(m => m.IsDefined(typeof(SnippetAttribute)))
        .ToDictionary(m => m.GetCustomAttribute<SnippetAttribute>()!.Name, StringComparer.Ordinal);

    public static TheoryData<string> Pages => [.. DocsPages.Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_on_a_page_is_code_that_compiles(string page)
    {
        foreach (MarkdownBlock block in DocsPages.Blocks(page).Where(b => b.Language == "csharp"))
        {
            Assert.True(block.Kind == "snippet", $"{block}: the line above C# must be <!-- snippet: name -->, naming a region of tests/IndustryModel.Tests/Docs.");
            Assert.True(Regions.TryGetValue(block.Name, out string? region), $"{block}: no region has this name.");
            Compare(block, region);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Output_on_a_page_is_what_its_snippet_prints(string page)
    {
        foreach (MarkdownBlock block in DocsPages.Blocks(page).Where(b => b.Kind == "output"))
            Compare(block, Run(block));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_excerpt_on_a_page_has_its_lines_in_what_its_snippet_prints(string page)
    {
        foreach (MarkdownBlock block in DocsPages.Blocks(page).Where(b => b.Kind == "excerpt"))
        {
            string[] printed = [.. Run(block).Split('\n').Select(l => l.TrimEnd())];
            int at = -1;
            foreach (string line in block.Text.Split('\n').Where(l => l.Length > 0 && l != "…"))
            {
                at = Array.IndexOf(printed, line.TrimEnd(), at + 1);
                Assert.True(at >= 0, $"{block}: the snippet does not print this line, or not after the one before it:\n{line}\nIt prints:\n{string.Join('\n', printed)}");
            }
        }
    }

    [Fact]
    public void Every_snippet_stands_on_a_page() =>
        Assert.Empty(Methods.Keys.Except(DocsPages.Paths.SelectMany(DocsPages.Blocks).Select(b => b.Name)));

    [Fact]
    public void Links_between_pages_lead_somewhere() =>
        Assert.Empty(DocsPages.Paths.SelectMany(page => PageLinks.Of(Repository.Read(page))
            .Where(link => !Path.Exists(Path.Combine(Repository.PathOf(page), "..", link)))
            .Select(link => $"{page}: {link}")));

    [Fact]
    public void Regions_of_one_name_follow_each_other_without_their_indent() =>
        Assert.Equal("using A;\n\nif (x)\n    y();", SnippetRegions.Of("// snippet: a\nusing A;\n// end\nno\n    // snippet: a\n    if (x)\n        y();\n    // end\n")["a"]);

    [Fact]
    public void A_block_knows_its_marker_and_can_be_exchanged()
    {
        const string Markdown = "a\n<!-- output: b -->\n```text\nold\nlines\n```\nz\n";
        MarkdownBlock block = Assert.Single(MarkdownBlock.Of("p.md", Markdown));
        Assert.Equal(new("p.md", 3, "text", "output", "b", "old\nlines"), block);
        Assert.Equal("a\n<!-- output: b -->\n```text\nnew\n```\nz\n", block.Exchange(Markdown, "new"));
    }

    private static string Run(MarkdownBlock block)
    {
        Assert.True(Methods.TryGetValue(block.Name, out MethodInfo? method), $"{block}: no method has [Snippet(\"{block.Name}\")].");
        return Console.Capture(method.CreateDelegate<Action>());
    }

    private static void Compare(MarkdownBlock block, string expected)
    {
        if (Update && block.Text != expected)
        {
            // Another block of the page may have moved this one: it is looked up again.
            string page = Repository.Read(block.Page);
            MarkdownBlock now = MarkdownBlock.Of(block.Page, page).Single(b => (b.Kind, b.Name) == (block.Kind, block.Name));
            File.WriteAllText(Repository.PathOf(block.Page), now.Exchange(page, expected));
            return;
        }

        Assert.True(block.Text == expected, $"{block} is out of date (UPDATE_EXPECTED=1 rewrites it).\nIt says:\n{block.Text}\nIt should say:\n{expected}");
    }
}
