using System.Text.RegularExpressions;

namespace IndustryModel.Tests.Architecture;

public sealed partial class SourceTests
{
    private static readonly string[] TopLevel =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props", "Directory.Packages.props",
        "IndustryModel.sln", "LICENSE", "README.md", "benchmarks", "docs", "global.json", "src", "tests",
    ];

    // What tools leave behind; none of it is in the repository.
    private static readonly string[] Ignored = [".config", ".git", ".idea", ".vs", ".vscode", "artifacts", "BenchmarkDotNet.Artifacts", "StrykerOutput", "TestResults"];

    // Spelled in halves, or this file would find itself.
    private static readonly string[] Forbidden =
    [
        "/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", @"C:\Us" + "ers", "api.nu" + "get", "Foundation" + " 1", "SKE" + "LETON", "NotImplemented" + "Exception", "TO" + "DO",
        "#reg" + "ion",
    ];

    private static IReadOnlyList<string> Sources => Repository.Files("src", ".cs");

    [Fact]
    public void The_top_level_holds_what_the_layout_says()
    {
        IEnumerable<string> found = Directory.EnumerateFileSystemEntries(Repository.Root).Select(p => Path.GetFileName(p)!).Except(Ignored);
        Assert.Empty(found.Except(TopLevel));
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Assert.Empty(Sources.Concat(Repository.Files("tests", ".cs")).Where(f => LinesOf(f) > 400).Select(f => $"{f}: {LinesOf(f)} lines"));

    [Fact]
    public void Half_of_the_source_files_are_shorter_than_120_lines() =>
        Assert.True(Sources.Select(LinesOf).Order().ElementAt(Sources.Count / 2) < 120);

    [Fact]
    public void No_file_or_folder_is_a_place_for_anything() =>
        Assert.DoesNotContain(Sources, f => f.Split('/', '.').Any(part => Vague().IsMatch(part)));

    [Fact]
    public void A_folder_is_a_namespace()
    {
        Assert.Empty(Sources.Where(f => NamespaceOf(f) is { } space && space != FolderNamespace(f)).Select(f => $"{f}: {NamespaceOf(f)}"));
    }

    [Fact]
    public void No_text_carries_the_traces_of_a_machine_or_of_unfinished_work() =>
        Assert.Empty(Repository.Files(".", ".cs", ".csproj", ".props", ".targets", ".md", ".ipynb", ".csv", ".tsv", ".json", ".txt", ".config", ".sln", ".editorconfig", "")
            .SelectMany(f => Forbidden.Where(w => Repository.Read(f).Contains(w, StringComparison.Ordinal)).Select(w => $"{f}: {w}")));

    [Fact]
    public void Warnings_are_silenced_only_with_a_reason() =>
        Assert.Empty(Sources.SelectMany(f => Repository.Read(f).Split('\n').Where(l => Silenced().IsMatch(l)).Select(l => $"{f}: {l.Trim()}")));

    [Fact]
    public void English_is_spelled_the_American_way() =>
        Assert.Empty(Sources.Concat(Repository.Files("docs", ".md")).Concat(["README.md", "CHANGELOG.md", "CONTRIBUTING.md"])
            .SelectMany(f => British().Matches(Repository.Read(f)).Select(m => $"{f}: {m.Value}")));

    private static int LinesOf(string file) => Repository.Read(file).AsSpan().TrimEnd('\n').Count('\n') + 1;

    private static string? NamespaceOf(string file) => Namespace().Match(Repository.Read(file)) is { Success: true } found ? found.Groups[1].Value : null;

    private static string FolderNamespace(string file) => string.Join('.', file.Split('/')[1..^1]);

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("^(Utils?|Utilities|Helpers?|Common|Managers?|Misc|Shared)$|(Utils|Utilities|Helpers?|Manager)$")]
    private static partial Regex Vague();

    [GeneratedRegex(@"#pragma warning disable(?!.*//)|SuppressMessage\((?!.*Justification)")]
    private static partial Regex Silenced();

    [GeneratedRegex(@"\b(labour|neighbour|colour|behaviour|centre|licence|organis\w+|normalis\w+|digitalis\w+|specialis(?!atie\b)\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex British();
}
