using System.Text.Json;
using IndustryModel.Cli;
using IndustryModel.Cli.Output;

namespace IndustryModel.Tests.Cli;

/// <summary>What <c>industry scenario ensemble</c> and <c>merge</c> answer, keep and refuse.</summary>
public sealed class ScenarioEnsembleTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public ScenarioEnsembleTests() => _folder.Write("uncertain.json", ScenarioFolder.Uncertain);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Slices_merged_in_any_order_are_the_whole_to_the_byte()
    {
        CliRun whole = Ensemble("--save whole");
        Assert.Equal((0, ""), (whole.ExitCode, whole.Error));
        Assert.Equal(0, Ensemble("--from 0 --to 50 --save a").ExitCode);
        Assert.Equal(0, Ensemble("--from 50 --to 100 --save b --threads 1").ExitCode);
        foreach (string format in new[] { "table", "csv", "json" })
        {
            string expected = Ensemble($"--format {format}").Out;
            foreach (string order in new[] { "a b", "b a" })
            {
                CliRun merged = Merge($"{order} --format {format} --save merged");
                Assert.Equal((0, "", expected), (merged.ExitCode, merged.Error, merged.Out));
                Assert.Equal(File.ReadAllBytes(_folder["whole"]), File.ReadAllBytes(_folder["merged"]));
            }
        }

        Assert.StartsWith("scenario,region,sector,year,measure,mean,sd,p05,p25,p50,p75,p95,probability,", Ensemble("--format csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Slices_that_do_not_fit_are_refused_and_a_gap_is_told()
    {
        Assert.Equal(0, Ensemble("--from 0 --to 50 --save a").ExitCode);
        Assert.Equal(0, Ensemble("--from 30 --to 60 --save overlapping").ExitCode);
        Assert.Equal(0, Ensemble("--from 80 --save last").ExitCode);
        Assert.Equal(0, Run("--draws 100 --seed 8 --from 50 --save other-seed").ExitCode);
        Assert.Equal(0, Run("--draws 200 --seed 7 --from 50 --save other-draws").ExitCode);
        Assert.Equal(0, Ensemble("--from 50 --save other-results --sector C").ExitCode);
        _folder.Write("uncertain.json", ScenarioFolder.Uncertain.Replace("0.1,", "0.2,", StringComparison.Ordinal));
        Assert.Equal(0, Ensemble("--from 50 --save other-scenario").ExitCode);

        CliRun gap = Merge("last a --format csv");
        Assert.Equal(1, gap.ExitCode);
        Assert.NotEqual("", gap.Out);
        Assert.Contains("industry: draws are missing: [50, 80) of 100; make them with 'scenario ensemble --from --to' and merge again\n", gap.Error, StringComparison.Ordinal);
        Assert.Equal(1, Merge("a").ExitCode);

        foreach ((string other, string why) in new[]
        {
            ("overlapping", "[0, 50) and [30, 60) overlap, and draws would count twice."), ("other-seed", "their seeds are 7 and 8."), ("other-draws", "they are parts of 100 and 200 draws."),
            ("other-results", "they keep different results."), ("other-scenario", "they come from different scenarios, 'uncertain' and 'uncertain', or from different accounts."), ("a", "[0, 50) and [0, 50) overlap, and draws would count twice."),
        })
        {
            CliRun refused = Merge($"a {other} --save merged");
            Assert.Equal((2, "", $"industry: {_folder["a"]} and {_folder[other]}: The parts cannot be merged: {why}\n"), (refused.ExitCode, refused.Out, refused.Error));
        }

        Assert.False(File.Exists(_folder["merged"]));
    }

    [Fact]
    public void What_is_no_saved_ensemble_is_refused_by_name()
    {
        Assert.Equal(0, Ensemble("--save a").ExitCode);
        byte[] bytes = File.ReadAllBytes(_folder["a"]);
        File.WriteAllBytes(_folder["short"], bytes[..^9]);
        _folder.Write("text", "no ensemble at all");
        _folder.Write("empty", "");
        foreach (string bad in new[] { "short", "text", "empty", "nowhere", "." })
        {
            CliRun run = Merge($"a {bad}");
            Assert.Equal((2, ""), (run.ExitCode, run.Out));
            Assert.Contains(_folder[bad], run.Error, StringComparison.Ordinal);
            Assert.Equal(1, run.Error.Count(c => c == '\n'));
        }
    }

    [Theory]
    [InlineData("random")]
    [InlineData("latin-hypercube")]
    [InlineData("sobol")]
    public void Each_way_of_sampling_is_asked_by_its_word(string sampling)
    {
        CliRun run = Ensemble($"--sampling {sampling} --sector C --year 2022 --target 27% --format json");
        Assert.Equal(0, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Out);
        JsonElement share = json.RootElement.EnumerateArray().Single(r => r.GetProperty("measure").GetString() == "share-gva");
        Assert.InRange(share.GetProperty("probability").GetDouble(), 0.2, 0.6);
        Assert.Equal("at least 27%", share.GetProperty("target").GetString());
        Assert.All(json.RootElement.EnumerateArray().Where(r => r.GetProperty("measure").GetString() != "share-gva"), r => Assert.Equal(JsonValueKind.Null, r.GetProperty("probability").ValueKind));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_refused_before_the_draws()
    {
        CliRun run = Ensemble("--save no/where");
        Assert.Equal((2, $"industry: the folder of '{_folder["no/where"]}' does not exist; make it first\n"), (run.ExitCode, run.Error));
        Assert.Equal(2, Ensemble("--save .").ExitCode);
    }

    [Fact]
    public void A_terminal_gets_a_bar_and_a_pipe_nothing()
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        int code = CliApp.Run(["scenario", "ensemble", _folder["uncertain.json"], "--draws", "5000", "--seed", "1", "--format", "csv"], new(output, error, Stream.Null) { ErrorIsTerminal = true });
        Assert.Equal(0, code);
        Assert.Contains("uncertain: 5,000 draws", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("\u001b[?25h", error.ToString(), StringComparison.Ordinal); // the cursor is back
        Assert.DoesNotContain('\u001b', output.ToString());
        Assert.Equal("", Ensemble("--format csv").Error);
    }

    [Fact]
    public void An_interruption_leaves_no_file_and_is_exit_code_130()
    {
        using var interruption = new CancellationTokenSource();
        interruption.Cancel();
        using var error = new StringWriter();
        using var output = new StringWriter();
        int code = CliApp.Run(["scenario", "ensemble", _folder["uncertain.json"], "--draws", "5000", "--save", _folder["kept"], "--output", _folder["out"]], new(output, error, Stream.Null) { Interrupted = interruption.Token });
        Assert.Equal((130, "", "industry: interrupted"), (code, output.ToString(), error.ToString().TrimEnd()));
        Assert.Equal([_folder["uncertain.json"]], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void What_is_half_written_is_taken_away()
    {
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(_folder["out"], stream =>
        {
            stream.WriteByte(1);
            AtomicFile.Abandon();
            throw new InvalidOperationException();
        }));
        Assert.Equal([_folder["uncertain.json"]], Directory.GetFiles(_folder.Path));
    }

    private CliRun Ensemble(string options) => Run($"--draws 100 --seed 7 {options}");

    private CliRun Run(string options) => CliRun.Of(["scenario", "ensemble", _folder["uncertain.json"], .. Words(options, "--save")]);

    private CliRun Merge(string words)
    {
        string[] all = words.Split(' ');
        int files = Array.FindIndex(all, w => w.StartsWith('-')) is var at && at < 0 ? all.Length : at;
        return CliRun.Of(["scenario", "merge", .. all[..files].Select(f => _folder[f]), .. Words(string.Join(' ', all[files..]), "--save")]);
    }

    private IEnumerable<string> Words(string options, string file)
    {
        string before = "";
        foreach (string word in options.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return before == file ? _folder[word] : word;
            before = word;
        }
    }
}
