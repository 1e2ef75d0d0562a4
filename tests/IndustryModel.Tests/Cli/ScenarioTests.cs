using System.Text.Json;
using IndustryModel.Tests.Expectations;

namespace IndustryModel.Tests.Cli;

/// <summary>What <c>industry scenario</c> answers.</summary>
public sealed class ScenarioTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_hundred_with_levers_of_10_and_20_percent_is_132_of_which_11_and_21()
    {
        string file = _folder.Write("two-levels.json", ScenarioFolder.TwoLevels);
        CliRun run = CliRun.Of("scenario", "run", file, "--measure", "gva", "--region", "R1", "--sector", "C", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("scenario,region,sector,year,measure,baseline,value,difference,unit,flag\r\ntwo levels,R1,C,2019,gva,100,100,0,", run.Out, StringComparison.Ordinal);
        Assert.Equal(132, Numbers(CliRun.Of("scenario", "run", file, "--measure", "gva", "--region", "R1", "--sector", "C", "--year", "2021", "--format", "json"), "value")[0], 12);
        CliRun split = CliRun.Of("scenario", "attribute", file, "--format", "json");
        Assert.Equal(0, split.ExitCode);
        Assert.Equal([11.0, 21.0], Numbers(split, "value").Select(v => Math.Round(v, 12)));
        Assert.Equal([10.0, 20.0], Numbers(split, "alone").Select(v => Math.Round(v, 12)));
        Assert.Equal([12.0, 22.0], Numbers(split, "last").Select(v => Math.Round(v, 12)));
        Assert.Equal([11.0 / 32, 21.0 / 32], Numbers(split, "share").Select(v => Math.Round(v, 12)));
        Assert.Contains("industry: note: from 100 without levers to 132 with all of them", split.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_the_contract_runs()
    {
        string file = _folder.Write("example.json", """
            { "name": "two levers", "baseYear": 2019, "horizon": 2035,
              "cells": [ { "region": "R1", "sector": "C", "persons": 100, "valueAdded": 100 }, { "region": "R1", "sector": "G", "persons": 300, "valueAdded": 300 } ],
              "prices": { "deflator": "current-prices" },
              "baseline": { "method": "constant", "persons": 0.0, "productivity": 0.0, "shock": null, "cells": [ { "sector": "C", "productivity": "1%" } ] },
              "levers": [
                { "code": "smart-industry", "start": "2021-07-01", "end": null, "lag": "P0D", "buildUp": "P0D", "profile": "linear", "persistence": "permanent",
                  "effects": [ { "channel": "productivity", "kind": "level", "region": "*", "sector": "C", "weight": 1, "magnitude": { "distribution": "normal", "mean": 0.1, "sd": 0.02 }, "origin": "assumption: made up" } ] },
                { "code": "education", "start": "2021-07-01",
                  "effects": [ { "channel": "productivity", "kind": "level", "sector": "C", "magnitude": { "distribution": "normal", "mean": 0.05, "sd": 0.01 } } ] } ],
              "correlations": [ { "between": [ "smart-industry/0", "education/0" ], "rank": 0.4 } ],
              "combination": [ { "pair": [ "smart-industry", "education" ], "synergy": 0.0 } ],
              "laborMarket": "elastic" }
            """);
        CliRun run = CliRun.Of("scenario", "run", file, "--sector", "C", "--region", "R1", "--measure", "gva", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(17, Numbers(run, "value").Length);
        Assert.Equal(Math.Pow(1.01, 16) * 100 * 1.1 * 1.05, Numbers(run, "value")[^1], 10);
        Assert.Equal(Math.Pow(1.01, 2) * 100 * (1 + 0.1 * 184 / 365) * (1 + 0.05 * 184 / 365), Numbers(run, "value")[2], 10);
        Assert.Contains("industry: note: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("[assumption: made up]", run.Error, StringComparison.Ordinal);
        CliRun refused = CliRun.Of("scenario", "sensitivity", file, "--method", "sobol", "--samples", "64");
        Assert.Equal((2, "industry: smart-industry/0 and education/0 are correlated, and variance cannot be shared out over magnitudes that move together. Give --correlated as-if-independent, or leave the correlations out.\n"), (refused.ExitCode, refused.Error));
        Assert.Equal(0, CliRun.Of("scenario", "sensitivity", file, "--method", "sobol", "--samples", "64", "--correlated", "as-if-independent").ExitCode);
    }

    [Fact]
    public void A_file_may_be_standard_input_and_all_formats_have_the_same_rows()
    {
        CliRun csv = CliRun.With(ScenarioFolder.Uncertain, ["scenario", "run", "-", "--format", "csv"]), json = CliRun.With(ScenarioFolder.Uncertain, ["scenario", "run", "-", "--format", "json"]);
        Assert.Equal((0, 0), (csv.ExitCode, json.ExitCode));
        using JsonDocument rows = JsonDocument.Parse(json.Out);
        Assert.Equal(csv.Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1, rows.RootElement.GetArrayLength());
        Assert.Equal(csv.Error, json.Error);
        CliRun table = CliRun.With(ScenarioFolder.Uncertain, ["scenario", "run", "-", "--year", "2022", "--measure", "share-gva"]);
        Assert.Equal("", table.Error);
        Assert.Contains("Note: ", table.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_many_rows_shows_the_nation_and_says_so()
    {
        CliRun run = CliRun.Line("scenario run illustrative");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("industry: note: the table shows the nation only; ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("NL341", run.Out, StringComparison.Ordinal);
        CliRun csv = CliRun.Line("scenario run illustrative --format csv");
        Assert.Contains($" all {csv.Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1} rows\n", run.Error, StringComparison.Ordinal);
        CliRun region = CliRun.Line("scenario run illustrative --region Zeeuws-Vlaanderen --sector C --year 2035");
        Assert.Equal((0, ""), (region.ExitCode, region.Error));
        Assert.Contains("NL341", region.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_are_compared_row_under_row()
    {
        string a = _folder.Write("a.json", ScenarioFolder.Uncertain), b = _folder.Write("b.json", ScenarioFolder.Uncertain.Replace("\"uncertain\"", "\"other\"", StringComparison.Ordinal).Replace("0.1,", "0.2,", StringComparison.Ordinal));
        CliRun run = CliRun.Of("scenario", "compare", a, b, "--sector", "C", "--region", "R1", "--measure", "gva", "--year", "2022", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        string[] rows = run.Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["scenario", "uncertain", "other"], rows.Select(r => r.Split(',')[0]));
        Assert.Contains("industry: note: other: ", run.Error, StringComparison.Ordinal);
        CliRun twice = CliRun.Of("scenario", "compare", a, a);
        Assert.Equal((2, "industry: Two scenarios are called 'uncertain'; give each its own name, so that their rows can be told apart.\n"), (twice.ExitCode, twice.Error));
    }

    [Fact]
    public void Goal_seek_finds_the_value_or_says_why_there_is_none()
    {
        string file = _folder.Write("uncertain.json", ScenarioFolder.Uncertain);
        string[] seek = ["scenario", "goal-seek", file, "--year", "2022", "--sector", "C", "--format", "json", "--target"];
        CliRun found = CliRun.Of([.. seek, "30%", "--vary", "/levers/1/effects/0/magnitude/mean", "--check"]);
        Assert.Equal(0, found.ExitCode);
        using (JsonDocument json = JsonDocument.Parse(found.Out))
        {
            JsonElement row = json.RootElement[0];
            Assert.Equal(["reachable", "parameter", "value", "achieved", "reason"], row.EnumerateObject().Select(p => p.Name));
            Assert.True(row.GetProperty("reachable").GetBoolean());
            Assert.Equal(2.0 / 7, row.GetProperty("value").GetDouble(), 9); // 100 (1 + x) / (100 (1 + x) + 300) = 0.3
            Assert.Equal(0.3, row.GetProperty("achieved").GetDouble(), 12);
        }

        string[] hopeless = [.. seek, "0.3", "--vary", "/levers/0/effects/0/magnitude/high"];
        CliRun none = CliRun.Of(hopeless);
        Assert.Equal(0, none.ExitCode);
        using (JsonDocument json = JsonDocument.Parse(none.Out))
        {
            Assert.False(json.RootElement[0].GetProperty("reachable").GetBoolean());
            Assert.Equal(JsonValueKind.Null, json.RootElement[0].GetProperty("value").ValueKind);
            Assert.NotEqual("", json.RootElement[0].GetProperty("reason").GetString());
        }

        Assert.Equal(1, CliRun.Of([.. hopeless, "--check"]).ExitCode);
        Assert.Equal(0, CliRun.Of([.. seek, "140", "--measure", "gva", "--vary", "intensity", "--check"]).ExitCode);
    }

    [Theory]
    [InlineData("tornado", "swing,swing")]
    [InlineData("morris --paths 4 --seed 1", "mu-star,mu-star,mu,mu,sigma,sigma")]
    [InlineData("sobol --samples 64 --seed 1", "first-order,first-order,total,total")]
    [InlineData("sobol --samples 64 --estimator salib", "first-order,first-order,total,total")]
    [InlineData("sobol --samples 64 --estimator azzini2021", "first-order,first-order,total,total")]
    public void Sensitivity_has_a_row_for_each_index(string method, string indices)
    {
        string file = _folder.Write("uncertain.json", ScenarioFolder.Uncertain);
        CliRun run = CliRun.Of(["scenario", "sensitivity", file, "--outcome", "share-gva", "--sector", "C", "--format", "csv", "--method", .. method.Split(' ')]);
        Assert.Equal(0, run.ExitCode);
        string[] rows = run.Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("parameter,index,value,low,high", rows[0]);
        Assert.Equal(indices, string.Join(',', rows.Skip(1).Select(r => r.Split(',')[1])));
    }

    [Theory]
    [InlineData("scenario-run", "scenario run illustrative --sector C --region NL --year 2019 --year 2035")]
    [InlineData("scenario-goal-seek", "scenario goal-seek illustrative --target 15% --year 2035 --sector C --vary growth")]
    [InlineData("scenario-attribute", "scenario attribute illustrative --outcome share-gva --sector C")]
    [InlineData("scenario-sensitivity", "scenario sensitivity illustrative --method tornado --outcome share-gva --sector C")]
    [InlineData("scenario-ensemble", "scenario ensemble illustrative --draws 256 --seed 1 --sector C --year 2035 --target 15%")]
    [InlineData("help-scenario", "scenario --help")]
    [InlineData("help-scenario-run", "scenario run --help")]
    [InlineData("help-scenario-compare", "scenario compare --help")]
    [InlineData("help-scenario-goal-seek", "scenario goal-seek --help")]
    [InlineData("help-scenario-ensemble", "scenario ensemble --help")]
    [InlineData("help-scenario-merge", "scenario merge --help")]
    [InlineData("help-scenario-sensitivity", "scenario sensitivity --help")]
    public void Output_is_as_approved(string name, string line)
    {
        CliRun run = CliRun.Line(line);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approved.Equal($"cli/{name}.txt", run.Out);
    }

    [Fact]
    public void A_shell_completes_words()
    {
        Assert.Contains("illustrative\n", CliRun.Of("[suggest:13]", "scenario run ").Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("morris\n", CliRun.Of("[suggest:46]", "scenario sensitivity illustrative --method mor").Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static double[] Numbers(CliRun run, string field)
    {
        using JsonDocument json = JsonDocument.Parse(run.Out);
        return [.. json.RootElement.EnumerateArray().Select(row => row.GetProperty(field).GetDouble())];
    }
}
