using IndustryModel.Json;
using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Cli;

/// <summary><c>industry scenario show</c>, and where messages place what cannot be run.</summary>
public sealed class ScenarioShowTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_built_in_scenario_can_be_copied_and_the_copy_gives_the_same()
    {
        string copy = _folder["copy.json"];
        Assert.Equal((0, "", ""), Parts(CliRun.Of("scenario", "show", "illustrative", "--output", copy)));
        Assert.Equal(CliRun.Line("scenario show illustrative").Out, File.ReadAllText(copy));
        foreach (string format in new[] { "csv", "json" })
            Assert.Equal(Parts(CliRun.Of("scenario", "run", "illustrative", "--format", format)), Parts(CliRun.Of("scenario", "run", copy, "--format", format)));
        CliRun named = CliRun.Of("scenario", "show", copy, "--name", "mine");
        Assert.Equal(Scenario.FromJson(File.ReadAllText(copy)) with { Name = "mine" }, Scenario.FromJson(named.Out));
    }

    [Fact]
    public void What_is_shown_of_a_file_is_the_same_scenario()
    {
        string file = _folder.Write("uncertain.json", ScenarioFolder.Uncertain);
        CliRun run = CliRun.Of("scenario", "show", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Scenario.FromJson(ScenarioFolder.Uncertain), Scenario.FromJson(run.Out));
        Assert.Equal(run.Out, CliRun.With(run.Out, ["scenario", "show", "-"]).Out);
        Assert.Equal(2, CliRun.Of("scenario", "show", file, "--name", "").ExitCode);
        Assert.StartsWith($"industry: {_folder["bad.json"]}(1,", CliRun.Of("scenario", "show", _folder.Write("bad.json", "{ \"name\": 3 }")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run FILE")]
    [InlineData("attribute FILE")]
    [InlineData("ensemble FILE --draws 10")]
    [InlineData("ensemble FILE --draws 10 --target 30% --sector C --year 2022")]
    [InlineData("sensitivity FILE --method tornado")]
    public void What_turns_out_to_be_impossible_is_told_with_its_place(string line)
    {
        string file = _folder.Write("impossible.json", ScenarioFolder.Uncertain.Replace("\"mean\": 0.1", "\"mean\": -7", StringComparison.Ordinal).ReplaceLineEndings("\n"));
        CliRun run = CliRun.Of(["scenario", .. line.Split(' ').Select(w => w == "FILE" ? file : w)]);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"industry: {file}(5,", run.Error, StringComparison.Ordinal);
        Assert.Contains("): $.levers[1].effects[0]: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    private static (int, string, string) Parts(CliRun run) => (run.ExitCode, run.Out, run.Error);
}
