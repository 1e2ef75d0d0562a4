using System.Text.Json;
using System.Text.RegularExpressions;
using IndustryModel.Tests.Architecture;

namespace IndustryModel.Tests.Docs;

/// <summary>The stored notebooks are those of the scripts, and were executed. That they show what the scripts give today is for .ci/run, which executes both.</summary>
public sealed partial class NotebookTests
{
    public static TheoryData<string> Names => [.. Scripts];

    private static IEnumerable<string> Scripts => Repository.Files("docs/scripts", ".cs").Select(f => Path.GetFileNameWithoutExtension(f));

    [Fact]
    public void Every_script_has_a_notebook_and_the_page_names_both()
    {
        string page = Repository.Read("docs/scripts.md");
        Assert.Equal(Scripts.Select(n => $"docs/notebooks/{n}.ipynb"), Repository.Files("docs/notebooks", ".ipynb"));
        Assert.All(Scripts, n => Assert.Contains($"(scripts/{n}.cs) | [{n}.ipynb](notebooks/{n}.ipynb)", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_has_the_lines_of_its_script(string name)
    {
        IEnumerable<string> script = Repository.Read($"docs/scripts/{name}.cs").Split('\n').Where(l => !l.StartsWith("#:package", StringComparison.Ordinal))
            .Select(l => Saved().Replace(l.StartsWith("//", StringComparison.Ordinal) ? l[2..].TrimStart(' ') : l, "$1display($2);"));
        IEnumerable<string> notebook = Cells(name).SelectMany(c => Joined(c.GetProperty("source")).Split('\n')).Where(l => !l.StartsWith("#r \"nuget: IndustryModel", StringComparison.Ordinal));
        Assert.Equal(Plain(script), Plain(notebook));

        static IEnumerable<string> Plain(IEnumerable<string> lines) => lines.Where(l => l.Length > 0).Select(l => l.Replace("Console.WriteLine(", "display(", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_takes_the_packages_of_its_script_and_shows_what_it_made(string name)
    {
        string[] packages = [.. Repository.Read($"docs/scripts/{name}.cs").Split('\n').Where(l => l.StartsWith("#:package ", StringComparison.Ordinal)).Select(l => $"#r \"nuget: {l["#:package ".Length..].Replace("@", ", ", StringComparison.Ordinal)}\"")];
        JsonElement[] code = [.. Cells(name).Where(c => c.GetProperty("cell_type").GetString() == "code")];
        Assert.Equal(string.Join('\n', packages), Joined(code[0].GetProperty("source")));
        Assert.All(code.Where(c => Joined(c.GetProperty("source")).Contains("display(", StringComparison.Ordinal)), c => Assert.NotEmpty(c.GetProperty("outputs").EnumerateArray()));
        JsonElement[] outputs = [.. code.SelectMany(c => c.GetProperty("outputs").EnumerateArray())];
        Assert.DoesNotContain(outputs, o => o.GetProperty("output_type").GetString() == "error");
        Assert.Contains(outputs, o => o.TryGetProperty("data", out JsonElement data) && Joined(data.GetProperty("text/html")).Contains("<table class=\"rows\">", StringComparison.Ordinal));
        Assert.Contains(outputs, o => o.TryGetProperty("data", out JsonElement data) && Joined(data.GetProperty("text/html")).Contains("<svg", StringComparison.Ordinal));
    }

    private static JsonElement[] Cells(string name) => [.. JsonDocument.Parse(Repository.Read($"docs/notebooks/{name}.ipynb")).RootElement.GetProperty("cells").EnumerateArray()];

    private static string Joined(JsonElement lines) => string.Concat(lines.EnumerateArray().Select(l => l.GetString()));

    [GeneratedRegex(@"^(\s*)(.+)\.Save\(""[^""]+\.svg""\);$")]
    private static partial Regex Saved();
}
