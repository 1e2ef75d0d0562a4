using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using IndustryModel.Cli;
using IndustryModel.Tests.Expectations;

namespace IndustryModel.Tests.Cli;

public sealed class CliTests
{
    private const string Required = "required-growth --from 12% --to 15% --years 10 --rest-growth 1.5%";

    [Theory]
    [InlineData("report", "report --year 2018")]
    [InlineData("report-latest", "report")]
    [InlineData("report-nl", "report --year 2018 --culture nl-NL")]
    [InlineData("vision-list", "vision list")]
    [InlineData("vision-list-2025-json", "vision list --vision 2025 --format json")]
    [InlineData("vision-show", "vision show zeeuws-vlaanderen")]
    [InlineData("vision-compare", "vision compare 2020 2025")]
    [InlineData("vision-technologies", "vision compare-technologies --format csv")]
    [InlineData("vision-claims", "vision claims --year 2018 --format csv")]
    [InlineData("vision-claims-industry", "vision claims --definition industry")]
    [InlineData("vision-trace", "vision trace smart-industry NL341 --format json")]
    [InlineData("vision-trace-all", "vision trace photonics NL")]
    [InlineData("vision-graph", "vision graph --vision 2025 --regions")]
    [InlineData("vision-graph-dot", "vision graph --vision 2024 --as dot --culture nl-NL")]
    [InlineData("help-graph", "vision graph --help")]
    [InlineData("shares-corop", "shares --sector C --level 3 --year 2018 --format csv")]
    [InlineData("shares-provinces", "shares --sector B-E --level 2 --measure persons --year 2018")]
    [InlineData("shares-gdp", "shares --sector C --base gdp --year 2018 --format json")]
    [InlineData("shares-region-nl", "shares --sector industrie --region zeeuwsch-vlaanderen --year 2018 --culture nl-NL")]
    [InlineData("shares-cluster", "shares --sector C --cluster chemelot")]
    [InlineData("required-growth", Required)]
    [InlineData("required-growth-json", Required + " --format json")]
    [InlineData("required-growth-csv", Required + " --format csv")]
    [InlineData("analyze-location-quotient", "analyze location-quotient --year 2018 --level 1 --variant plain")]
    [InlineData("analyze-location-quotient-csv", "analyze location-quotient --year 2018 --level 1 --measure persons --format csv")]
    [InlineData("help-analyze", "analyze --help")]
    [InlineData("help-location-quotient", "analyze location-quotient --help")]
    [InlineData("analyze-specialization", "analyze specialization --year 2018 --level 1")]
    [InlineData("analyze-concentration", "analyze concentration --year 2018 --level 2 --format csv")]
    [InlineData("analyze-inequality", "analyze concentration --year 2018 --measure gva --measure persons --variant theil-decomposition-weighted")]
    [InlineData("help-specialization", "analyze specialization --help")]
    [InlineData("help-concentration", "analyze concentration --help")]
    [InlineData("analyze-shift-share", "analyze shift-share --measure persons --base-year 2010 --year 2018 --level 1 --variant esteban-marquillas")]
    [InlineData("analyze-shift-share-all", "analyze shift-share --base-year 2016 --year 2018 --level 1 --benchmark nation --format csv")]
    [InlineData("analyze-growth-accounting", "analyze growth-accounting --measure persons --measure gva --base-year 2016 --year 2018 --level 1 --format csv")]
    [InlineData("analyze-economic-base", "analyze economic-base --measure persons --year 2018 --level 1 --format csv")]
    [InlineData("analyze-convergence", "analyze convergence --measure gdp --per population --base-year 2014 --year 2018")]
    [InlineData("help-convergence", "analyze convergence --help")]
    [InlineData("analyze-complexity", "analyze complexity --year 2018 --level 2 --variant eci")]
    [InlineData("analyze-complexity-csv", "analyze complexity --year 2018 --level 1 --benchmark nation --format csv")]
    [InlineData("help-complexity", "analyze complexity --help")]
    [InlineData("analyze-relatedness", "analyze relatedness --year 2018 --level 3 --measure persons --variant proximity")]
    [InlineData("analyze-relatedness-csv", "analyze relatedness --year 2018 --level 1 --variant opportunity-gain --benchmark rest --format csv")]
    [InlineData("help-relatedness", "analyze relatedness --help")]
    [InlineData("data-list", "data list")]
    [InlineData("help", "--help")]
    [InlineData("help-shares", "shares --help")]
    [InlineData("help-report", "report --help")]
    [InlineData("help-trace", "vision trace --help")]
    [InlineData("help-chart", "chart --help")]
    [InlineData("help-chart-map", "chart map --help")]
    public void Output_is_as_approved(string name, string line)
    {
        CliRun run = CliRun.Line(line);
        Assert.DoesNotContain(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => !line.StartsWith("analyze", StringComparison.Ordinal) || !l.StartsWith("industry: note: ", StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
        Approved.Equal($"cli/{name}.txt", run.Out);
    }

    [Theory]
    [InlineData("bogus", "industry: 'bogus' is no command or option of 'industry'. Try 'industry --help'.")]
    [InlineData("repport", "industry: 'repport' is no command or option of 'industry'. Did you mean report? Try 'industry --help'.")]
    [InlineData("vision shw x", "industry: 'shw' is no command or option of 'industry vision'. Did you mean show? Try 'industry vision --help'.")]
    [InlineData("shares --sectr C", "industry: '--sectr' is no command or option of 'industry shares'. Did you mean --sector? Try 'industry shares --help'.")]
    [InlineData("shares --sector C --level 4", "industry: --level 4: expected 0 (nation), 1, 2 (provinces) or 3 (COROP regions). Try 'industry shares --help'.")]
    [InlineData("shares --sector C --level x", "industry: --level x: expected 0 (nation), 1, 2 (provinces) or 3 (COROP regions). Try 'industry shares --help'.")]
    [InlineData("shares --sector C --level 2 --region NL", "industry: --level, --region and --cluster exclude each other; give one of them. Try 'industry shares --help'.")]
    [InlineData("shares --sector C --base gdp --measure persons", "industry: --base gdp goes with value added; --measure persons is a share of persons. Try 'industry shares --help'.")]
    [InlineData("shares --sector manufcturing", "industry: 'manufcturing' is no sector of NACE Rev. 2. Did you mean Manufacturing?")]
    [InlineData("shares --sector C --region NL999", "industry: 'NL999' is no region of NUTS 2024. It has 60 codes, such as NL, NL1, NL11.")]
    [InlineData("shares --sector C --cluster chemlot", "industry: 'chemlot' is not in the vision 'Vision on the future of industry in the Netherlands'. Did you mean chemelot?")]
    [InlineData("shares --sector C --measure jobs", "industry: 'Accounts of the Netherlands' does not measure jobs; it measures gross value added, employed persons, gross domestic product, population, wages and salaries, GDP per head, GDP deflator, change of consumer prices on the year before, employees, gross output, intermediate inputs, price index of gross value added, price index of gross output, price index of intermediate inputs, compensation of employees, hours worked, hours worked by employees, labor compensation, capital compensation, value added per hour worked, labor services, capital services, ICT capital services, non-ICT capital services, total factor productivity.")]
    [InlineData("vision list --vision 2021", "industry: '2021' is no vision; expected one of 2020, 2024, 2025")]
    [InlineData("vision show photonicz", "industry: 'photonicz' is no entity and no region of a cluster in the vision 'Vision on the future of industry in the Netherlands'. Did you mean photonics or Fotonica?")]
    [InlineData("data list --culture xx-YY-zz", "industry: 'xx-YY-zz' is no culture; expected such as nl-NL or en-US")]
    [InlineData("shares --sector C --free-codes", "industry: --free-codes goes with --data FILE: the built-in accounts have codes of NUTS and NACE")]
    [InlineData("vision", "industry: 'industry vision' needs a command; expected one of list, show, compare, claims, trace, compare-technologies, graph. Try 'industry vision --help'.")]
    [InlineData("vision trace smart-industry Friesland", "industry: the vision 2020 draws no cluster as NL12 Friesland; it draws them as NL112, NL115, NL213, NL225, NL323, NL325, NL32B, NL341, NL36, NL363, NL366, NL411, NL414, NL423")]
    [InlineData("vision graph --format svg", "industry: --as svg: expected mermaid or dot. Try 'industry vision graph --help'.")]
    [InlineData("shares --sector C --measure person", "industry: --measure person: expected gva, persons, jobs, fte, hours or output. Did you mean persons? Try 'industry shares --help'.")]
    [InlineData("shares --sector C --format xml", "industry: --format xml: expected table, json or csv. Try 'industry shares --help'.")]
    [InlineData("required-growth --from 12 --to 15% --years 10 --rest-growth 1.5%", "industry: --from 12: '12' is no share: a number without a percent sign is a fraction, such as 0.12; did you mean 12%? Try 'industry required-growth --help'.")]
    [InlineData("required-growth --from 12,5% --to 15% --years 10 --rest-growth 1.5%", "industry: --from 12,5%: '12,5%' is no share; expected a percentage such as 12% or a fraction such as 0.12. Decimals have a point here; did you mean 12.5%? Try 'industry required-growth --help'.")]
    [InlineData("required-growth --from 12% --to 15% --years ten --rest-growth 1.5%", "industry: --years ten: 'ten' is no number of years; expected a whole number from 1, such as 10. Try 'industry required-growth --help'.")]
    [InlineData("required-growth --from 0% --to 15% --years 10 --rest-growth 1.5%", null)]
    [InlineData("required-growth --from 150% --to 15% --years 10 --rest-growth 1.5%", null)]
    [InlineData("required-growth --from 12% --to 15% --years 0 --rest-growth 1.5%", null)]
    [InlineData("required-growth --from 12% --to 15% --years 10 --rest-growth -101%", null)]
    [InlineData("required-growth --from 12%", null)]
    [InlineData("analyze location-quotent", "industry: 'location-quotent' is no command or option of 'industry analyze'. Did you mean location-quotient? Try 'industry analyze --help'.")]
    [InlineData("analyze location-quotient --level 7", "industry: --level 7: expected 1 (parts of the country), 2 (provinces) or 3 (COROP regions)")]
    [InlineData("analyze location-quotient --level 0", "industry: --level 0: expected 1 (parts of the country), 2 (provinces) or 3 (COROP regions)")]
    [InlineData("analyze location-quotient --level x", "industry: --level x: expected a whole number such as 2. Try 'industry analyze location-quotient --help'.")]
    [InlineData("analyze convergence --base-year 2014 --per pop", "industry: --per pop: expected population. Did you mean population? Try 'industry analyze convergence --help'.")]
    [InlineData("analyze location-quotient --sectors A,mining,xyz", "industry: 'xyz' is no sector of NACE Rev. 2. It has 1035 codes, such as TOTAL, A, 01.")]
    [InlineData("analyze location-quotient --sectors C,B-E", null)]
    [InlineData("analyze location-quotient --missing drop", "industry: --missing drop: expected propagate, derive or leave-out. Try 'industry analyze location-quotient --help'.")]
    [InlineData("analyze location-quotient --year 1900", "industry: The cube nama_10r_3gva has the years 2000 to 2024, not 1900.")]
    [InlineData("analyze location-quotient --variant plane", null)]
    [InlineData("analyze location-quotient --benchmark world", null)]
    [InlineData("analyze concentration --variant ellison-glaeser", "industry: analyze concentration --variant ellison-glaeser needs --plants FILE")]
    [InlineData("analyze concentration --variant ellison-glaeser --plants nowhere.csv", "industry: nowhere.csv: no such file; expected a file of plants; check the path.")]
    [InlineData("analyze concentration --variant theil-decomposition-weighted", "industry: analyze concentration --variant theil-decomposition-weighted needs two measures, such as --measure gva --measure persons")]
    [InlineData("analyze", null)]
    [InlineData("analyze shift-share --year 2018", "industry: analyze shift-share needs --base-year YEAR, the year that growth starts from")]
    [InlineData("analyze shift-share --year 2018 --variant gerfin", "industry: analyze shift-share --variant gerfin needs --base-year YEAR, the year that growth starts from")]
    [InlineData("analyze shift-share --base-year 2018 --year 2018", "industry: Growth runs from a year to a later one, not from 2018 to 2018.")]
    [InlineData("analyze growth-accounting --base-year 2010 --year 2018", "industry: analyze growth-accounting needs two measures, one of which counts labor, such as --measure gva --measure persons")]
    [InlineData("analyze convergence --base-year 2010 --year 2018 --variant conditional", "industry: analyze convergence --variant conditional needs --covariates FILE, with columns region and a name for each")]
    [InlineData("analyze convergence --base-year 2010 --year 2018 --covariates none.csv", "industry: 'none.csv' does not exist; expected CSV with columns region and a name for each covariate")]
    [InlineData("shares", null)]
    [InlineData("shares --sector", null)]
    [InlineData("shares --sector C --year twothousand", null)]
    [InlineData("report --year 1850", null)]
    [InlineData("vision trace smart-industry", null)]
    [InlineData("vision trace smart-industry NL341 extra", null)]
    [InlineData("vision compare 2020 2030", null)]
    [InlineData("data validate", null)]
    [InlineData("--bogus", null)]
    [InlineData("-x", null)]
    [InlineData("", null)]
    public void Bad_usage_is_one_message_and_exit_code_2(string line, string? message)
    {
        CliRun run = CliRun.Line(line);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Out);
        Assert.StartsWith("industry: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        if (message is not null)
            Assert.Equal(message + "\n", run.Error);
    }

    [Fact]
    public void Case07_Is_12_twelve_percent()
    {
        Assert.Equal(0.04150993773324285, Needed(Required));
        Assert.Equal(0.04150993773324285, Needed("required-growth --from 0.12 --to 0.15 --years 10 --rest-growth 0.015"));
        Assert.Equal(0.04150993773324285, Needed("required-growth --from 12e-2 --to +0.15 --years 10 --rest-growth 1.5e-2"));
        Assert.True(Needed("required-growth --from 12% --to 15% --years 10 --rest-growth -1%") < Needed(Required));
        Assert.True(Needed("required-growth --from 12% --to 15% --years 10 --rest-growth 150%") > 1);
        CliRun refused = CliRun.Line("required-growth --from 12 --to 15 --years 10 --rest-growth 1.5%");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("did you mean 12%?", refused.Error, StringComparison.Ordinal);

        static double Needed(string line)
        {
            using JsonDocument json = JsonDocument.Parse(CliRun.Line(line + " --format json").Out);
            return json.RootElement[0].GetProperty("requiredGrowth").GetDouble();
        }
    }

    [Fact]
    public void Every_example_of_the_help_works_as_typed()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "figures.csv"), "region,sector,year,measure,value,unit\nNL,C,2018,gva,10,MIO_EUR\n");
        File.WriteAllText(Path.Combine(folder, "plants.csv"), "plant,region,sector,value\na,NL341,20,120\nb,NL112,20,80\nc,NL112,22,60\n");
        File.WriteAllText(Path.Combine(folder, "two-levers.json"), ScenarioFolder.Uncertain.Replace("2022", "2035", StringComparison.Ordinal));
        string[] inFolder = ["figures.csv", "plants.csv", "two-levers.json", "first.imens", "second.imens", "whole.imens"];
        try
        {
            Assert.All(HelpWithExamples.Examples.Values.SelectMany(e => e).Distinct(), example =>
            {
                string[] words = [.. example.Replace("--output out", $"--output {folder}", StringComparison.Ordinal).Split(' ').Select(w => inFolder.Contains(w) ? Path.Combine(folder, w) : w)];
                Assert.Equal("industry", words[0]);
                int picture = words[1] == "chart" ? Array.IndexOf(words, "--output") + 1 : 0;
                if (picture > 0)
                    words[picture] = Path.Combine(folder, words[picture]);
                CliRun run = CliRun.Of(words[1..]);
                Assert.True(run.ExitCode == 0, $"{example}: {run.Error}");
                if (picture > 0)
                    Assert.True(new FileInfo(words[picture]).Length > 1000, example);
                else
                    Assert.NotEmpty(run.Out);
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("shares --sector C --level 3", "region,regionName,cluster,sector,year,measure,base,value,total,share,flag")]
    [InlineData("vision claims", "claim,stated,hedge,low,high,measured,verdict,sector,region,measure,base,year,source")]
    [InlineData("vision trace education NL213", "path,links")]
    [InlineData("vision compare 2024 2025", "kind,code,inA,inB,relation")]
    [InlineData("vision compare-technologies", "technology,in2020,in2024,relation")]
    [InlineData(Required, "from,to,years,restGrowth,requiredGrowth")]
    [InlineData("vision list", "kind,code,nameEn,nameNl")]
    [InlineData("vision show metal", "kind,code,nameEn,nameNl")]
    public void Json_and_csv_have_the_fields_of_the_contract_and_the_same_cells(string line, string fields)
    {
        using JsonDocument json = JsonDocument.Parse(CliRun.Line(line + " --format json").Out);
        string csv = CliRun.Line(line + " --format csv").Out;
        string[] header = csv.Split("\r\n")[0].Split(',');
        Assert.NotEqual(0, json.RootElement.GetArrayLength());
        Assert.All(fields.Split(','), f => Assert.Contains(f, header));
        Assert.All(json.RootElement.EnumerateArray(), row => Assert.Equal(header, row.EnumerateObject().Select(p => p.Name)));
        Assert.True(fields.Split(',').SequenceEqual(header.Where(fields.Split(',').Contains)));
    }

    [Fact]
    public void Answers_do_not_depend_on_the_culture_of_the_machine()
    {
        string[] lines = ["report --year 2018", "shares --sector C --level 2 --format csv", "vision claims --format json", Required];
        string[] expected = [.. lines.Select(l => CliRun.Line(l).Out)];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "nl-NL", "tr-TR", "ar-SA", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, lines.Select(l => CliRun.Line(l).Out));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_check_that_does_not_hold_is_exit_code_1()
    {
        Assert.Equal(1, CliRun.Line("vision claims --check").ExitCode);
        Assert.Equal(1, CliRun.Line("report --check").ExitCode);
        Assert.Equal(0, CliRun.Line("vision claims").ExitCode);
    }

    [Fact]
    public void A_terminal_gets_color_and_bars_and_a_pipe_neither()
    {
        CliRun terminal = CliRun.With("", ["report"], isTerminal: true);
        Assert.Contains("\u001b[", terminal.Out, StringComparison.Ordinal);
        Assert.Contains('█', terminal.Out);
        Assert.DoesNotContain("\u001b[", CliRun.Of("report").Out, StringComparison.Ordinal);
        Assert.DoesNotContain('█', CliRun.Of("report").Out);
        Assert.Contains("\u001b[", CliRun.With("", ["vision", "claims"], isTerminal: true).Out, StringComparison.Ordinal);
        Assert.All(CliRun.Of("report").Out.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Theory]
    [InlineData("shares-80", "shares --sector C --level 2 --year 2018", 80)]
    [InlineData("shares-40", "shares --sector C --level 2 --year 2018", 40)]
    [InlineData("list-80", "vision list --vision 2025", 80)]
    public void A_table_on_a_terminal_breaks_no_number_and_no_code(string name, string line, int width)
    {
        string drawn = Plain(CliRun.With("", line.Split(' '), isTerminal: true, width));
        Assert.All(drawn.Split('\n'), l => Assert.True(l.Length <= width, l));
        Approved.Equal($"cli/terminal-{name}.txt", drawn);
    }

    [Theory]
    [InlineData("shares --sector C --level 3")]
    [InlineData("data list")]
    [InlineData("vision claims")]
    [InlineData("vision compare 2020 2025")]
    public void Every_number_stands_whole_on_a_terminal_of_any_width(string line)
    {
        using JsonDocument json = JsonDocument.Parse(CliRun.Line(line + " --format json").Out);
        string[] codes = [.. json.RootElement.EnumerateArray().Select(row => row.EnumerateObject().First().Value.GetString()!).Distinct()];
        string piped = CliRun.Line(line).Out;
        foreach (int width in new[] { 40, 60, 80, 120, 400 })
        {
            string drawn = Plain(CliRun.With("", line.Split(' '), isTerminal: true, width));
            Assert.All(codes, code => Assert.Contains(code, drawn, StringComparison.Ordinal));
            Assert.All(Regex.Matches(piped, @"(?<=  )[0-9][0-9.,]*( %)?(?=  |\n)").Select(m => m.Value.Trim()).Distinct(), number => Assert.Contains(number, drawn, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void The_report_keeps_to_the_width_of_the_terminal(int width)
        => Assert.All(Plain(CliRun.With("", ["report"], isTerminal: true, width)).Split('\n'), l => Assert.True(l.Length <= width, l));

    [Fact]
    public void What_cannot_be_formed_is_said_with_what_there_is()
    {
        string shares = CliRun.Line("shares --sector C26").Out;
        Assert.Contains("Note: no year has what is asked; this is 2024\n", shares, StringComparison.Ordinal);
        Assert.Contains("Note: nama_10r_3gva covers the sectors TOTAL, A, C, F, J, K, L, B-E, G-I, M_N, O-Q, R-U\n", shares, StringComparison.Ordinal);
        CliRun claims = CliRun.Line("vision claims --vision 2024");
        Assert.Equal((0, "industry: the vision 2024 states no claims\n"), (claims.ExitCode, claims.Error));
    }

    private static string Plain(CliRun run) => Regex.Replace(run.Out, "\u001b\\[[0-9;]*m| +(?=\n)", "");

    [Fact]
    public void A_shell_gets_completions() => Assert.Contains("shares\n", CliRun.Of("[suggest:2]", "sh").Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void Version_is_said() => Assert.Equal(0, CliRun.Of("--version").ExitCode);
}
