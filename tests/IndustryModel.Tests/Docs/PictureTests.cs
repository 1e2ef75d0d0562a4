using System.Text.RegularExpressions;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>Pictures of the pages: shown, described in words, and made by a command of the repository.</summary>
public sealed partial class PictureTests
{
    private static readonly IReadOnlyList<string> Pictures = Repository.Files("docs", ".png", ".svg");

    [Fact]
    public void Every_picture_is_made_by_a_command()
    {
        string browser = Repository.Read(".ci/pictures.cs");
        string[] charts = [.. DocsPages.Blocks("docs/charts.md").Where(b => b.Language == "sh").SelectMany(b => b.Text.Split('\n'))]; // .ci/run charts draws them again
        Assert.NotEmpty(Pictures);
        Assert.All(Pictures, p => Assert.True(
            browser.Contains($"\"{p}\"", StringComparison.Ordinal) || charts.Any(c => c.StartsWith("industry chart ", StringComparison.Ordinal) && c.EndsWith($" --output {p}", StringComparison.Ordinal)),
            $"{p}: no command makes it"));
    }

    [Fact]
    public void Every_picture_stands_on_a_page_with_words_for_those_who_do_not_see_it()
    {
        (string Page, string Words, string File)[] shown =
        [
            .. DocsPages.Paths.SelectMany(page => Image().Matches(DocsPages.Prose(page)).Select(m =>
                (page, m.Groups[1].Value, Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.PathOf(page), "..", m.Groups[2].Value))).Replace('\\', '/')))),
        ];
        Assert.Empty(Pictures.Except(shown.Select(s => s.File)));
        Assert.All(shown, s => Assert.True(s.Words.Split(' ').Length >= 4, $"{s.Page}: say in words what {s.File} shows"));
    }

    [GeneratedRegex(@"!\[([^\]]*)\]\(([^)]+)\)")]
    private static partial Regex Image();
}
