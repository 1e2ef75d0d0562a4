using System.Text.RegularExpressions;
using IndustryModel.Tests.Architecture;
using IndustryModel.Tests.Cli;

namespace IndustryModel.Tests.Docs;

/// <summary>Commands on the pages: those of the tool run here, each other one is run by a step of <c>.ci/run</c> or has a reason why it is not.</summary>
public sealed partial class CommandTests
{
    // The start of a command → where it runs: words of .ci/run or .ci/release, or "by hand: why".
    private static readonly (string Command, string Where)[] Elsewhere =
    [
        ("dotnet build", "dotnet build IndustryModel.sln"),
        ("dotnet test", "count_tests dotnet test"),
        ("UPDATE_EXPECTED=1 dotnet test", "by hand: it rewrites what the tests compare with"),
        ("UPDATE_EXPECTED=1 .ci/run", "by hand: it rewrites what the step compares with"),
        ("dotnet pack --output", "dotnet pack IndustryModel.sln"),
        ("dotnet tool restore", "dotnet tool restore"),
        ("dotnet stryker", "by hand: it takes hours; the page has its figures"),
        ("dotnet format analyzers", "by hand: it writes the record of the public API"),
        ("dotnet run --project ../../IndustryModel.DataCompiler", "dotnet run --project src/IndustryModel.DataCompiler"),
        ("cd ", "by hand: a folder of the reader's"),
        ("dotnet new nugetconfig", "by hand: it needs the public registry; tests/consumers has the file that it makes"),
        ("dotnet nuget add source", "by hand: it needs the public registry; tests/consumers has the file that it makes"),
        ("dotnet add package", "by hand: it needs the public registry; tests/consumers has the projects that it makes"),
        ("sbatch ", "by hand: Slurm; the step runs the same script with the number of the slice"),
        ("kubectl ", "by hand: Kubernetes; the step runs the line of the manifest"),
        ("./merge.sh", "./merge.sh"),
        ("./one-machine.sh", "./one-machine.sh"),
        (".ci/release", "by hand: it publishes"),
        ("dotnet pack src/IndustryModel -p:PackageValidationBaselineVersion", "by hand: after a release, when the surface breaks"),
        ("for folder in src/*/; do", "by hand: at a release, it rewrites the record of the public API"),
        ("rm removed.txt", "by hand: at a release, it rewrites the record of the public API"),
        ("dotnet run 01-first-steps.cs", "dotnet run \"$script\""),
        ("pip install jupyterlab", "by hand: it needs the public registry; the step installs Debian's packages"),
        ("dotnet tool install --global Microsoft.dotnet-interactive", "dotnet tool install Microsoft.dotnet-interactive --version 1.0.712001"),
        ("dotnet interactive jupyter install", "by hand: it writes into the home folder; the step describes the kernel in a folder of its own"),
        ("jupyter lab ", "by hand: it opens a browser; the step runs the same notebook"),
    ];

    private static readonly string Steps = Repository.Read(".ci/run");

    public static TheoryData<string> Tool => [.. DocsPages.Paths.SelectMany(ToolCommands).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tool))]
    public void A_command_of_the_tool_works_as_it_stands(string command)
    {
        using var folder = new ScenarioFolder();
        string[] args = [.. Words().Matches(command).Select(m => Placed(m.Value.Trim('"'), command, folder))];
        if (Group().IsMatch(command))
            args = [.. args, "--help"]; // a group of commands does nothing by itself
        CliRun run = CliRun.Of(args);
        Assert.True(run.ExitCode == 0, $"industry {command} ends with {run.ExitCode}: {run.Error}");
        if (Array.IndexOf(args, "--output") is > -1 and int output)
            Assert.True(Path.Exists(args[output + 1]), $"industry {command} wrote no {args[output + 1]}");
        else
            Assert.NotEmpty(run.Out + run.Error);
    }

    [Fact]
    public void Any_other_command_runs_in_a_step_or_has_a_reason()
    {
        foreach ((string page, string command) in DocsPages.Paths.SelectMany(p => ShellCommands(p).Select(c => (p, c))).Where(c => ToolCommand().Match(c.c) is { Success: false }))
        {
            (string Command, string Where) entry = Elsewhere.Where(e => command.StartsWith(e.Command, StringComparison.Ordinal)).DefaultIfEmpty().MaxBy(e => e.Command?.Length ?? 0);
            Assert.True(entry.Where is not null, $"{page}: nothing says where this command runs: {command}");
            Assert.True(entry.Where.StartsWith("by hand: ", StringComparison.Ordinal) || Steps.Contains(entry.Where, StringComparison.Ordinal), $"{page}: {command}: no step of .ci/run has '{entry.Where}'");
        }
    }

    [Fact]
    public void No_reason_stands_without_its_command() =>
        Assert.Empty(Elsewhere.Where(e => !DocsPages.Paths.SelectMany(ShellCommands).Any(c => c.StartsWith(e.Command, StringComparison.Ordinal))).Select(e => e.Command));

    [Fact]
    public void A_block_is_compiled_printed_run_or_measured_by_a_command_above_it() =>
        Assert.Empty(DocsPages.Paths.SelectMany(DocsPages.Blocks)
            .Where(b => b.Kind.Length == 0 && b.Language != "sh" && !(b.Language == "text" && Measured(b)))
            .Select(b => b.ToString()));

    // The section of a measurement names its command.
    private static bool Measured(MarkdownBlock block)
    {
        string[] above = Repository.Read(block.Page).Split('\n')[..(block.Line - 1)];
        return above.Reverse().TakeWhile(line => !line.StartsWith('#')).Any(line => line.Contains("`dotnet run -c Release --project benchmarks/", StringComparison.Ordinal));
    }

    private static IEnumerable<string> ToolCommands(string page) =>
        ShellCommands(page).Concat(CodeSpan().Matches(DocsPages.Prose(page)).Select(m => m.Groups[1].Value))
            .Select(c => ToolCommand().Match(c)).Where(m => m.Success).Select(m => m.Groups[1].Value)
            .Where(c => !c.Contains('…'))
            .SelectMany(Alternatives);

    // "--method a|b" is a command for a and one for b.
    private static IEnumerable<string> Alternatives(string command) =>
        Choice().Match(command) is { Success: true } choice ? choice.Value.Split('|').Select(one => command.Replace(choice.Value, one, StringComparison.Ordinal)) : [command];

    // Files of the pages, and what stands for files of the reader.
    private static string Placed(string word, string command, ScenarioFolder folder) => word switch
    {
        "FILE" when command.StartsWith("data ", StringComparison.Ordinal) => folder.Write("figures.csv", "region,sector,year,measure,value\nNL341,C,2023,gva,1492\n"),
        "FILE" when command.StartsWith("scenario sensitivity ", StringComparison.Ordinal) => folder.Write("uncertain.json", ScenarioFolder.Uncertain), // two of its methods refuse correlations
        "FILE" or "A.json" => Repository.PathOf("docs/scenarios/two-levers.json"),
        "mine.json" => folder["mine.json"],
        "B.json" => folder.Write("other.json", Repository.Read("docs/scenarios/two-levers.json").Replace("\"two levers\"", "\"other\"", StringComparison.Ordinal)),
        "DIR" => folder.Path,
        _ when word.EndsWith(".svg", StringComparison.Ordinal) => folder[Path.GetFileName(word)],
        _ when word.EndsWith(".json", StringComparison.Ordinal) => Repository.PathOf("docs/scenarios", word),
        _ => word,
    };

    private static IEnumerable<string> ShellCommands(string page) =>
        DocsPages.Blocks(page).Where(b => b.Language == "sh" && b.Kind.Length == 0)
            .SelectMany(b => b.Text.Split('\n'))
            .Where(line => line.Length > 0 && !line.StartsWith(' ') && line != "done")
            .SelectMany(line => line.Split(" && "))
            .Select(c => c.Split("  #")[0].TrimEnd());

    [GeneratedRegex("^(?:industry|dotnet run --project src/IndustryModel.Cli --) ([^|]+(?:\\|\\w+)*?)(?: \\| .*)?$")]
    private static partial Regex ToolCommand();

    [GeneratedRegex("^(vision|scenario|analyze|data)$")]
    private static partial Regex Group();

    [GeneratedRegex(@"\w+(\|\w+)+")]
    private static partial Regex Choice();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
