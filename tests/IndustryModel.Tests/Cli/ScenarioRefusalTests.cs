namespace IndustryModel.Tests.Cli;

/// <summary>What <c>industry scenario</c> refuses, and in which words.</summary>
public sealed class ScenarioRefusalTests : IDisposable
{
    private const string OwnAccounts = """
        {
          "name": "own", "baseYear": 2019, "horizon": 2021,
          "accounts": "figures.csv",
          "prices": { "deflator": "prices.csv" },
          "baseline": { "method": "historical", "from": 2015 }
        }
        """;

    private const string Figures = "region,sector,year,measure,value\n"
        + "R1,A,2015,gva,100\nR1,B,2015,gva,100\nR1,A,2019,gva,200\nR1,B,2019,gva,200\nR1,A,2015,persons,10\nR1,B,2015,persons,10\nR1,A,2019,persons,10\nR1,B,2019,persons,10\n";

    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "industry: 'industry scenario' needs a command; expected one of show, run, compare, goal-seek, ensemble, merge, attribute, sensitivity. Try 'industry scenario --help'.")]
    [InlineData("runn x", "industry: 'runn' is no command or option of 'industry scenario'. Did you mean run? Try 'industry scenario --help'.")]
    [InlineData("run", null)]
    [InlineData("run nowhere.json", "industry: 'nowhere.json' does not exist; expected a scenario as JSON, - for standard input, or illustrative.")]
    [InlineData("run illustrativ", "industry: 'illustrativ' does not exist; expected a scenario as JSON, - for standard input, or illustrative. Did you mean illustrative?")]
    [InlineData("run illustrative --region NL999", null)]
    [InlineData("run illustrative --sector manufcturing", null)]
    [InlineData("run illustrative --measure gvaa", "industry: --measure gvaa: expected gva, persons, productivity, share-gva or share-persons. Did you mean gva? Try 'industry scenario run --help'.")]
    [InlineData("run illustrative --year 2050", "industry: The scenario has the years 2019 to 2035, not 2050.")]
    [InlineData("run illustrative --year next", null)]
    [InlineData("run illustrative --free-codes", "industry: --free-codes goes with a scenario whose accounts are a file; leave it out")]
    [InlineData("compare - -", "industry: - is given twice, and standard input can be read once; expected a file for each scenario")]
    [InlineData("compare illustrative illustrative", "industry: Two scenarios are called 'illustrative levers'; give each its own name, so that their rows can be told apart.")]
    [InlineData("goal-seek illustrative --target 12 --year 2035 --sector C --vary growth", "industry: --target 12: '12' is no share: a number without a percent sign is a fraction, such as 0.12; did you mean 12%? Try 'industry scenario goal-seek --help'.")]
    [InlineData("goal-seek illustrative --target 120% --year 2035 --sector C --vary growth", null)]
    [InlineData("goal-seek illustrative --target 15% --year 2035 --sector C --measure gva --vary growth", "industry: --target 15%: '15%' is no figure of gva; expected a number in its unit, such as 1200.5, with a decimal point and no thousands separators. Try 'industry scenario goal-seek --help'.")]
    [InlineData("goal-seek illustrative --target 15% --year 2035 --sector C --vary grwth", "industry: --vary grwth: expected intensity, growth, or a JSON pointer such as /levers/0/effects/0/magnitude. Did you mean growth? Try 'industry scenario goal-seek --help'.")]
    [InlineData("goal-seek illustrative --target 15% --year 2035 --sector C --vary /levers/0/nowhere", null)]
    [InlineData("goal-seek illustrative --target 15% --year 2035 --sector C", null)]
    [InlineData("goal-seek illustrative --target 15% --year 2050 --sector C --vary growth", "industry: The scenario has the years 2019 to 2035, not 2050.")]
    [InlineData("goal-seek illustrative --target 15% --year 2035 --sector XX --vary growth", "industry: 'XX' is no sector of NACE Rev. 2; expected *, or a code such as A, F, J, K, L, B_D_E, C, G-I, M_N, O-Q, R-U.")]
    [InlineData("ensemble illustrative --draws 0 --seed 1", "industry: --draws 0: '0' was found; expected a whole number from 1, in digits only. Try 'industry scenario ensemble --help'.")]
    [InlineData("ensemble illustrative --draws 1e6 --seed 1", "industry: --draws 1e6: '1e6' was found; expected a whole number from 1, in digits only. Try 'industry scenario ensemble --help'.")]
    [InlineData("ensemble illustrative --draws 10 --seed -1", null)]
    [InlineData("ensemble illustrative --draws 10 --from 10", null)]
    [InlineData("ensemble illustrative --draws 10 --from 3 --to 11", null)]
    [InlineData("ensemble illustrative --draws 10 --threads 0", null)]
    [InlineData("ensemble illustrative --draws 10 --sampling sobl", "industry: --sampling sobl: expected random, latin-hypercube or sobol. Did you mean sobol? Try 'industry scenario ensemble --help'.")]
    [InlineData("ensemble illustrative --draws 10 --target 15%", "industry: --target 15%: expected one --sector and one --year with it, and at most one --region and one --measure. Try 'industry scenario ensemble --help'.")]
    [InlineData("ensemble illustrative --draws 10 --target 15 --sector C --year 2035", "industry: --target 15: '15' is no share: a number without a percent sign is a fraction, such as 0.12; did you mean 15%? Try 'industry scenario ensemble --help'.")]
    [InlineData("ensemble illustrative --draws 10 --target 15% --sector C --year next", null)]
    [InlineData("ensemble illustrative --draws 10 --target 15% --sector C --year 2035 --measure gvaa", null)]
    [InlineData("ensemble illustrative --draws 10 --target 15% --sector C --year 2050", "industry: The scenario has the years 2019 to 2035, not 2050.")]
    [InlineData("ensemble illustrative --draws 10 --target 15% --sector XX --year 2035", null)]
    [InlineData("ensemble illustrative --draws 10 --sector XX", null)]
    [InlineData("ensemble illustrative --draws 10 --year 2050", null)]
    [InlineData("merge", null)]
    [InlineData("attribute illustrative --outcome share", null)]
    [InlineData("attribute illustrative --year 2050", "industry: The scenario has the years 2019 to 2035, not 2050.")]
    [InlineData("sensitivity illustrative", null)]
    [InlineData("sensitivity illustrative --method sobl", "industry: --method sobl: expected tornado, morris or sobol. Did you mean sobol? Try 'industry scenario sensitivity --help'.")]
    [InlineData("sensitivity illustrative --method tornado --seed 1", "industry: --method tornado does not use --seed; leave it out. Try 'industry scenario sensitivity --help'.")]
    [InlineData("sensitivity illustrative --method morris --samples 8", "industry: --method morris does not use --samples; leave it out. Try 'industry scenario sensitivity --help'.")]
    [InlineData("sensitivity illustrative --method sobol --samples 1000 --correlated as-if-independent", "industry: 1,000 samples are no power of two, where a Sobol sequence loses its balance. Take 1,024 with --samples.")]
    public void Bad_usage_is_one_message_and_exit_code_2(string line, string? message)
    {
        CliRun run = CliRun.Line("scenario " + line);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("industry: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        if (message is not null)
            Assert.Equal(message + "\n", run.Error);
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_file_is_told_by_line_and_column()
    {
        string file = _folder.Write("bad.json", """
            {
              "name": "bad", "baseYear": 2019, "horizon": 2035,
              "accounts": "nl",
              "levers": [
                { "code": "a", "start": "2021-13-01", "effects": [ { "channel": "productivity", "kind": "level", "magnitude": 0.1 } ] },
                { "code": "b", "start": "2021-07-01", "effects": [ { "channel": "productivty", "kind": "level", "magnitude": 0.1 } ] },
                { "code": "c", "start": "2021-07-01", "effects": [ { "channel": "persons", "kind": "level", "sector": "QQ", "weight": 12, "magnitude": 0.1 } ] }
              ],
              "labourMarket": "elastic"
            }
            """.ReplaceLineEndings("\n"));
        CliRun run = CliRun.Of("scenario", "run", file);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        string[] lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, l => Assert.StartsWith($"industry: {file}(", l, StringComparison.Ordinal));
        foreach ((int line, string about) in new[] { (5, "start"), (6, "channel"), (7, "QQ"), (9, "Did you mean laborMarket?") })
            Assert.Contains(lines, l => l.StartsWith($"industry: {file}({line},", StringComparison.Ordinal) && l.Contains(about, StringComparison.Ordinal));
        Assert.Equal(lines.Distinct(), lines);
    }

    [Fact]
    public void What_is_no_JSON_is_told_with_its_place()
    {
        CliRun run = CliRun.With("{ \"name\": ", ["scenario", "run", "-"]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("industry: stdin(1,", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("industry: stdin(1,1): ", CliRun.With("", ["scenario", "run", "-"]).Error, StringComparison.Ordinal);
        File.WriteAllBytes(_folder["latin1.json"], [0x7B, 0xE9, 0x7D]);
        Assert.Equal($"industry: {_folder["latin1.json"]}: bytes that are no UTF-8; expected a scenario as JSON; save the file in UTF-8\n", CliRun.Of("scenario", "run", _folder["latin1.json"]).Error);
        Assert.Equal(2, CliRun.Of("scenario", "run", _folder.Path).ExitCode);
    }

    [Fact]
    public void Accounts_and_price_indices_are_files_beside_the_scenario()
    {
        string file = _folder.Write("own.json", OwnAccounts);
        _folder.Write("figures.csv", Figures);
        _folder.Write("prices.csv", "year,index\n2015,100\n2019,200\n");
        CliRun run = CliRun.Of("scenario", "run", file, "--free-codes", "--sector", "A", "--region", "nation", "--measure", "gva", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["200", "200", "200"], run.Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(r => r.Split(',')[6])); // prices doubled, so nothing grew
        Assert.Contains("deflated by the price indices of prices.csv", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_the_files_that_a_scenario_names_is_told_with_what_is_wrong_with_it()
    {
        string file = _folder.Write("own.json", OwnAccounts.Replace("\"from\": 2015", "\"from\": 2015, \"until\": 2019", StringComparison.Ordinal));
        CliRun nowhere = CliRun.Of("scenario", "run", file, "--free-codes");
        Assert.Equal(2, nowhere.ExitCode);
        Assert.Contains($"industry: {file}(3,15): $.accounts: accounts: 'figures.csv' was found, which is no file beside the scenario; expected nl, or a file of tidy CSV.\n", nowhere.Error, StringComparison.Ordinal);
        Assert.Contains("unknown member 'until'", nowhere.Error, StringComparison.Ordinal);

        _folder.Write("figures.csv", Figures.Replace("100", "1oo", StringComparison.Ordinal));
        CliRun bad = CliRun.Of("scenario", "run", file, "--free-codes");
        Assert.Contains($"industry: {_folder["figures.csv"]}(2,15): ", bad.Error, StringComparison.Ordinal);
        Assert.Contains("unknown member 'until'", bad.Error, StringComparison.Ordinal);

        _folder.Write("figures.csv", Figures);
        _folder.Write("prices.csv", "year,index\n2015,0\n2019,x\n");
        CliRun prices = CliRun.Of("scenario", "run", file, "--free-codes");
        Assert.Contains($"industry: {_folder["prices.csv"]}(2,6): the index 0; expected a price index above 0", prices.Error, StringComparison.Ordinal);
        Assert.Contains($"industry: {_folder["prices.csv"]}(3,6): ", prices.Error, StringComparison.Ordinal);
        Assert.Equal("", prices.Out);
    }

    [Fact]
    public void A_run_that_is_impossible_names_the_lever_and_the_draw()
    {
        string file = _folder.Write("wide.json", ScenarioFolder.Uncertain.Replace("\"sd\": 0.02", "\"sd\": 5", StringComparison.Ordinal));
        CliRun run = CliRun.Of("scenario", "ensemble", file, "--draws", "100", "--seed", "1");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("smart-industry/0 brings the level of productivity", run.Error, StringComparison.Ordinal);
        Assert.Contains(" of seed 1, where ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }
}
