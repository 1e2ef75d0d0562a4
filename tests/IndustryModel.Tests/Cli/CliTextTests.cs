using System.Globalization;
using System.Text.Json;
using IndustryModel.Cli;
using IndustryModel.Results;

namespace IndustryModel.Tests.Cli;

/// <summary>Texts from files as a terminal shows them, and words of options as people type them.</summary>
public sealed class CliTextTests : IDisposable
{
    private const string Hostile = "a\u001b[2Jb\rc\nd\te\u0085f\u2028g";
    private const string Shown = @"a\u001b[2Jb\rc\nd\te\u0085f\u2028g";

    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "")]
    [InlineData("Fryslân — 100 %", "Fryslân — 100 %")]
    [InlineData(Hostile, Shown)]
    [InlineData("\u0000\u007f\u009b", @"\u0000\u007f\u009b")]
    public void Control_characters_are_written_out(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Theory]
    [InlineData("scenario run FILE --sector C --region nation --year 2022")]
    [InlineData("scenario ensemble FILE --draws 10 --sector C --year 2022")]
    [InlineData("scenario attribute FILE")]
    [InlineData("scenario sensitivity FILE --method tornado")]
    public void No_text_of_a_scenario_moves_the_cursor(string line)
    {
        string file = _folder.Write("hostile.json", ScenarioFolder.Uncertain.Replace("\"uncertain\"", JsonSerializer.Serialize(Hostile), StringComparison.Ordinal).Replace("smart-industry", JsonSerializer.Serialize(Hostile)[1..^1], StringComparison.Ordinal));
        string[] args = line.Replace("FILE", file, StringComparison.Ordinal).Split(' ');
        CliRun piped = CliRun.Of(args), terminal = CliRun.With("", args, isTerminal: true, 400);
        Assert.Equal((0, 0), (piped.ExitCode, terminal.ExitCode));
        Assert.Contains(Shown, piped.Out, StringComparison.Ordinal);
        Assert.Contains(Shown, terminal.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(piped.Out, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain("\u001b[2J", terminal.Out, StringComparison.Ordinal);
        CliRun csv = CliRun.Of([.. args, "--format", "csv"]);
        Assert.DoesNotContain(csv.Error, c => char.IsControl(c) && c != '\n');
        Assert.Contains("\u001b[2J", csv.Out, StringComparison.Ordinal); // files hold texts as they are
    }

    [Fact]
    public void No_text_of_a_file_or_an_argument_moves_the_cursor_in_a_message()
    {
        foreach (string[] args in new string[][]
        {
            ["scenario", "run", "\u001b[2J"], ["shares", "--sector", "\u001b[2J"], ["\u001b[2J"], ["data", "list", "--data", "\u001b[2J"], ["scenario", "merge", "\u001b[2J"], ["vision", "show", "\u001b[2J"], ["shares", "--format", "\u001b[2J", "--sector", "C"],
            ["scenario", "run", _folder.Write("bad.json", ScenarioFolder.TwoLevels.Replace("\"ten\"", "\"\\u001b[2J\", \"\\u001b[3J\": 1", StringComparison.Ordinal).Replace("0.1 ", "\"\\u001b[4J\" ", StringComparison.Ordinal))],
        })
        {
            CliRun run = CliRun.Of(args);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(@"\u001b[", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', run.Error);
        }

        string figures = _folder.Write("figures.csv", "region,sector,year,measure,value\n\u001b[2J,C,2018,gva,1\n");
        CliRun validate = CliRun.Of("data", "validate", figures);
        Assert.DoesNotContain('\u001b', validate.Out + validate.Error);
        Assert.DoesNotContain("\u001b[2J", CliRun.With("", ["report", "--free-codes", "--data", figures], isTerminal: true).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shares --sector C --level 2 --format CSV", "shares --sector C --level 2 --format csv")]
    [InlineData("shares --sector C --level 2 --measure Persons", "shares --sector C --level 2 --measure persons")]
    [InlineData("shares --sector C --level 2 --base GDP", "shares --sector C --level 2 --base gdp")]
    [InlineData("vision graph --as Dot", "vision graph --as dot")]
    [InlineData("analyze location-quotient --year 2018 --level 1 --variant Plain --measure GVA --benchmark Nation --missing Derive", "analyze location-quotient --year 2018 --level 1 --variant plain --measure gva --benchmark nation --missing derive")]
    [InlineData("scenario run illustrative --region NL --sector C --measure Share-GVA --measure PERSONS", "scenario run illustrative --region NL --sector C --measure share-gva --measure persons")]
    [InlineData("scenario ensemble illustrative --draws 16 --sampling Sobol --sector C --year 2035 --measure Share-GVA --target 15%", "scenario ensemble illustrative --draws 16 --sampling sobol --sector C --year 2035 --measure share-gva --target 15%")]
    [InlineData("scenario goal-seek illustrative --target 15% --year 2035 --sector C --measure Share-GVA --vary growth", "scenario goal-seek illustrative --target 15% --year 2035 --sector C --measure share-gva --vary growth")]
    [InlineData("scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary Growth", "scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary growth")]
    [InlineData("scenario attribute illustrative --outcome Share-GVA --sector C", "scenario attribute illustrative --outcome share-gva --sector C")]
    [InlineData("scenario sensitivity illustrative --method Sobol --samples 64 --estimator Jansen1999 --correlated As-If-Independent", "scenario sensitivity illustrative --method sobol --samples 64 --estimator jansen1999 --correlated as-if-independent")]
    public void Words_may_be_written_in_any_case(string line, string usual)
    {
        CliRun run = CliRun.Line(line);
        Assert.Equal((0, CliRun.Line(usual).Out), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("--from 10", "--from 10: expected less than 10, the number of draws, as a slice holds at least one draw")]
    [InlineData("--from 12 --to 11", "--to 11: expected at most 10, the number of draws")]
    [InlineData("--from 3 --to 11", "--to 11: expected at most 10, the number of draws")]
    [InlineData("--from 3 --to 3", "--from 3: expected less than --to 3, as a slice holds at least one draw")]
    [InlineData("--from 5 --to 3", "--from 5: expected less than --to 3, as a slice holds at least one draw")]
    [InlineData("--to 0", "--to 0: expected at least 1, as a slice holds at least one draw")]
    public void A_slice_that_is_none_is_told_by_its_option(string options, string message)
    {
        CliRun run = CliRun.Line("scenario ensemble illustrative --draws 10 " + options);
        Assert.Equal((2, $"industry: {message}. Try 'industry scenario ensemble --help'.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_region_that_is_none_is_told_with_those_there_are()
    {
        string file = _folder.Write("uncertain.json", ScenarioFolder.Uncertain);
        Assert.Equal("industry: '' is no region of the scenario's regions; expected *, or a code such as R1.\n", CliRun.Of("scenario", "run", file, "--region", "").Error);
        Assert.Contains("expected *, or one of 40 codes from NL112 to ", CliRun.Of("scenario", "run", "illustrative", "--region", "").Error, StringComparison.Ordinal);
        Assert.EndsWith(" Did you mean TOTAL?\n", CliRun.Of("scenario", "run", file, "--region", "R,TOTAL").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_about_accounts_that_scenarios_share_are_told_once()
    {
        _folder.Write("figures.csv", "region,sector,year,measure,value\nR1,A,2019,gva,200\nR1,A,2019,persons,10\n");
        const string Text = "{ \"name\": \"one\", \"baseYear\": 2019, \"horizon\": 2021, \"accounts\": \"figures.csv\" }";
        string one = _folder.Write("one.json", Text), two = _folder.Write("two.json", Text.Replace("one", "two", StringComparison.Ordinal));
        CliRun run = CliRun.Of("scenario", "compare", one, two, "--free-codes");
        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Count(l => l.Contains("warning: no unit for ", StringComparison.Ordinal)));
        CliRun refused = CliRun.Of("scenario", "compare", one, two);
        string[] problems = refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(problems.Distinct(), problems);
        Assert.All(problems, p => Assert.EndsWith("see the list of codes, or give --free-codes if the codes are your own.", p, StringComparison.Ordinal));
        Assert.Contains("or give --free-codes if the codes are your own", CliRun.Of("data", "validate", _folder["figures.csv"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_effects_and_rates_are_shown_with_enough_digits()
    {
        CultureInfo dutch = CultureInfo.GetCultureInfo("nl-NL");
        using JsonDocument growth = JsonDocument.Parse(CliRun.Line("scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary growth --format json").Out);
        double value = growth.RootElement[0].GetProperty("value").GetDouble();
        Assert.Contains($"  {(100 * value).ToString("0.0000", CultureInfo.InvariantCulture)} %  15.000 %", CliRun.Line("scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary growth").Out, StringComparison.Ordinal);
        Assert.Contains($"  {(100 * value).ToString("0.0000", dutch)} %  15,000 %", CliRun.Line("scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary growth --culture nl-NL").Out, StringComparison.Ordinal);
        using JsonDocument intensity = JsonDocument.Parse(CliRun.Line("scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary intensity --format json").Out);
        Assert.Contains($"  {intensity.RootElement[0].GetProperty("value").GetDouble().ToString("0.0000", CultureInfo.InvariantCulture)}  15.000 %", CliRun.Line("scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary intensity").Out, StringComparison.Ordinal);
        using JsonDocument split = JsonDocument.Parse(CliRun.Line("scenario attribute illustrative --outcome share-gva --sector C --format json").Out);
        string table = CliRun.Line("scenario attribute illustrative --outcome share-gva --sector C").Out;
        Assert.All(split.RootElement.EnumerateArray(), l => Assert.Contains($"  {(100 * l.GetProperty("value").GetDouble()).ToString("0.000", CultureInfo.InvariantCulture)} %", table, StringComparison.Ordinal));
    }

    [Fact]
    public void An_input_that_was_closed_is_known_by_its_writer()
    {
        if (!OperatingSystem.IsLinux())
            return;
        string fd = Directory.CreateDirectory(_folder["fd"]).FullName, info = Directory.CreateDirectory(_folder["fdinfo"]).FullName;
        File.CreateSymbolicLink(Path.Combine(fd, "0"), "pipe:[5]");
        File.CreateSymbolicLink(Path.Combine(fd, "1"), "pipe:[6]");
        File.WriteAllText(Path.Combine(info, "0"), "pos:\t0\nflags:\t02000000\n");
        File.WriteAllText(Path.Combine(info, "1"), "pos:\t0\nflags:\t02000001\n");
        Assert.False(StandardInput.IsClosed(_folder.Path)); // a pipe from another process
        File.CreateSymbolicLink(Path.Combine(fd, "7"), "pipe:[5]");
        File.WriteAllText(Path.Combine(info, "7"), "pos:\t0\nflags:\t02000000\n");
        Assert.False(StandardInput.IsClosed(_folder.Path)); // a second reader
        File.WriteAllText(Path.Combine(info, "7"), "pos:\t0\nflags:\t02000001\n");
        Assert.True(StandardInput.IsClosed(_folder.Path));
        Assert.False(StandardInput.IsClosed(_folder["nowhere"]));
    }
}
