using System.Globalization;
using System.Text;
using System.Text.Json;
using IndustryModel.Tests.Regional;

namespace IndustryModel.Tests.Cli;

/// <summary>Analyses of change on files of free codes, against the figures of other systems.</summary>
public sealed class CliGrowthTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Shift_share_of_a_file_is_what_the_formula_gives()
    {
        string file = Write("panel.csv", Tidy("panel.de_emp", "persons"));
        JsonElement[] rows = Json("analyze", "shift-share", "--data", file, "--free-codes", "--measure", "persons", "--base-year", "2008", "--year", "2014", "--variant", "esteban-marquillas", "--format", "json");
        Golden.Read("shiftshare.cells.formula").Set("de_emp").AssertAgrees(row =>
        {
            JsonElement ours = rows.Single(r => Text(r, "region") == row[0] && Text(r, "sector") == row[1]);
            string? field = row[2] switch { "actual" => "change", "national" => "national", "mix" => "industryMix", "competitive" => "regional", "em_competitive" => "homothetic", "em_allocation" => "allocation", _ => null };
            return field is null ? Golden.Number(row[3]) : ours.GetProperty(field).GetDouble();
        }, absolute: 1e-5);
        JsonElement[] berlin = [.. rows.Where(r => Text(r, "region") == "Berlin")];
        Assert.Equal(berlin.Where(r => Text(r, "sector") != "TOTAL").Sum(r => r.GetProperty("regional").GetDouble()), berlin.Single(r => Text(r, "sector") == "TOTAL").GetProperty("regional").GetDouble(), 1e-6);
        Assert.Equal(["dunn", "esteban-marquillas", "arcelus", "dynamic", "dynamic-esteban-marquillas", "dynamic-arcelus", "esteban-marquillas-appearing-competitive", "gerfin"],
            Json("analyze", "shift-share", "--data", file, "--free-codes", "--measure", "persons", "--base-year", "2008", "--year", "2014", "--format", "json").Select(r => Text(r, "variant")).Distinct());
    }

    [Fact]
    public void A_cell_from_zero_has_no_homothetic_part_and_the_flag_says_why()
    {
        string file = Write("panel.csv", Tidy("panel.syn_zeros", "persons"));
        JsonElement row = Json("analyze", "shift-share", "--data", file, "--free-codes", "--measure", "persons", "--base-year", "2001", "--year", "2005", "--variant", "esteban-marquillas", "--format", "json")
            .Single(r => Text(r, "region") == "R1" && Text(r, "sector") == "S1");
        Assert.Equal((168.725, JsonValueKind.Null), (row.GetProperty("regional").GetDouble(), row.GetProperty("homothetic").ValueKind));
        Assert.Equal("undefined: R1 × S1 is 0 in 2001, and there is no growth from nothing", Text(row, "flag"));
    }

    [Fact]
    public void The_economic_base_of_a_file_is_what_the_formula_gives()
    {
        var text = new StringBuilder("region,sector,year,measure,value\n");
        foreach (var row in Golden.Read("inputs/cross.syn_zeros").Rows)
            text.Append(CultureInfo.InvariantCulture, $"{row[0]},{row[1]},2018,persons,{row[2]}\n");
        string file = Write("cross.csv", text.ToString());
        JsonElement[] rows = Json("analyze", "economic-base", "--data", file, "--free-codes", "--measure", "persons", "--year", "2018", "--format", "json");
        Assert.Equal(["location-quotient", "minimum-requirements"], rows.Select(r => Text(r, "variant")).Distinct()); // no sector that is usually basic
        foreach ((string golden, string variant) in new[] { ("economic_base.lq_excess.formula", "location-quotient"), ("economic_base.minimum_requirements.formula", "minimum-requirements") })
        {
            Golden.Read(golden).Set("syn_zeros").AssertAgrees(row => rows.Single(r => Text(r, "variant") == variant && Text(r, "region") == row[0] && Text(r, "sector") == "TOTAL").GetProperty(row[1]) is { ValueKind: JsonValueKind.Number } value
                ? value.GetDouble() : double.NaN);
        }
    }

    [Fact]
    public void Convergence_per_head_with_covariates_is_what_a_system_gives()
    {
        Golden counties = Golden.Read("inputs/gdp.de_counties");
        int At(string name) => counties.Columns.IndexOf(name);
        var text = new StringBuilder("region,sector,year,measure,value\n");
        var east = new StringBuilder("region,east\n");
        foreach (var row in counties.Rows)
        {
            foreach (string year in new[] { "2008", "2014" })
            {
                text.Append(CultureInfo.InvariantCulture, $"{row[0]},TOTAL,{year},gdp,{row[At("gdppc_" + year)]}\n");
                text.Append(CultureInfo.InvariantCulture, $"{row[0]},TOTAL,{year},population,1\n");
            }

            east.Append(CultureInfo.InvariantCulture, $"{row[0]},{(string.CompareOrdinal(row[1], "11") >= 0 ? 1 : 0)}\n");
        }

        string data = Write("counties.csv", text.ToString());
        JsonElement[] rows = Json("analyze", "convergence", "--data", data, "--free-codes", "--measure", "gdp", "--per", "population", "--base-year", "2008", "--year", "2014", "--covariates", Write("east.csv", east.ToString()), "--format", "json");
        JsonElement absolute = rows.Single(r => Text(r, "variant") == "absolute"), conditional = rows.Single(r => Text(r, "variant") == "conditional");
        Golden formula = Golden.Read("convergence.beta_absolute.formula").Set("de_counties");
        Assert.Equal(formula["beta_annual_growth_regression"], absolute.GetProperty("beta").GetDouble(), 1e-12);
        Assert.Equal(formula["half_life = ln2/lambda"], absolute.GetProperty("halfLife").GetDouble(), 1e-8);
        Golden peer = Golden.Read("convergence.beta_conditional_ols.reat").Set("de_counties");
        Assert.Equal(peer["Beta/Estimate"], conditional.GetProperty("beta").GetDouble(), 1e-12);
        Assert.Equal(peer["Beta/Std. Error"], conditional.GetProperty("standardError").GetDouble(), 1e-12);
        Assert.Equal((402, peer["R-Squared/Estimate"]), (conditional.GetProperty("n").GetDouble(), Math.Round(conditional.GetProperty("r2").GetDouble(), 15)), (a, b) => a.Item1.Equals(b.Item1) && Math.Abs(a.Item2 - b.Item2) < 1e-12);
    }

    [Theory]
    [InlineData("region,x\nNL341,abc\n", "(2,7): 'abc' for x; expected a number with a decimal point.")]
    [InlineData("region,x\nNL341\n", "(2,1): 1 field; expected 2, as in the header; leave no field out.")]
    [InlineData("place,x\nNL341,1\n", "(1,1): the column 'place'; expected a header 'region,name,…' and a row for each region.")]
    [InlineData("region,x\n", "(1,1): a header without rows; expected a header 'region,name,…' and a row for each region.")]
    [InlineData("", "(1,1): an empty file; expected a header 'region,name,…' and a row for each region.")]
    [InlineData("region,x,x\nNL341,1,2\n", "(1,10): the column 'x' a second time; expected a header 'region,name,…' and a row for each region; leave it out.")]
    [InlineData("region,x\nNL341,1\nNL112,2\n\"Zeeuws-Vlaanderen\",3\n", "(4,1): NL341 again, which stands in line 2; expected each region once; leave one of them out.")]
    [InlineData("region,x\nNL341,\n", "(2,7): no value for x; expected a number with a decimal point; leave the region out if it has none.")]
    [InlineData("region,x\nNL999,1\n", "(2,1): the region 'NL999'; expected a region of NUTS 2024; check the code.")]
    [InlineData("region,x\n\"NL341,1\n", null)]
    public void A_file_of_covariates_that_cannot_be_read_is_named_with_its_place(string text, string? message)
    {
        string file = Write("covariates.csv", text);
        CliRun run = CliRun.Of("analyze", "convergence", "--base-year", "2014", "--year", "2018", "--per", "population", "--covariates", file);
        Assert.Equal(2, run.ExitCode);
        if (message is null)
            Assert.StartsWith($"industry: {file}(2,1): a quote that is opened and never closed", run.Error, StringComparison.Ordinal);
        else
            Assert.Equal($"industry: {file}{message}\n", run.Error);
    }

    [Fact]
    public void Covariates_have_quotes_and_may_come_from_standard_input()
    {
        string[] rows = [.. "NL1 NL2 NL3 NL4".Split(' ').Select((r, i) => $"\"{r}\",\"{i % 2}\"\n")];
        string text = "region,\"east, or \"\"not\"\"\"\n" + string.Concat(rows);
        string[] line = ["analyze", "convergence", "--measure", "gdp", "--base-year", "2014", "--year", "2018", "--per", "population", "--level", "1", "--variant", "conditional", "--format", "json"];
        CliRun piped = CliRun.With(text, [.. line, "--covariates", "-"]);
        Assert.Equal(0, piped.ExitCode);
        Assert.Contains("\"n\": 4", piped.Out, StringComparison.Ordinal);
        Assert.Contains("c·east, or \"not\"", CliRun.With(text, [.. line.SkipLast(2), "--covariates", "-"]).Out, StringComparison.Ordinal);
        Assert.Equal(piped.Out, CliRun.Of([.. line, "--covariates", Write("covariates.csv", text)]).Out);
        CliRun broken = CliRun.With("region,x\nNL1,one\n", [.. line, "--covariates", "-"]);
        Assert.Equal((2, "industry: stdin(2,5): 'one' for x; expected a number with a decimal point.\n"), (broken.ExitCode, broken.Error));
    }

    [Fact]
    public void Per_population_needs_a_population()
    {
        string file = Write("gdp.csv", "region,sector,year,measure,value\nR1,TOTAL,2017,gdp,1\nR1,TOTAL,2018,gdp,2\nR2,TOTAL,2017,gdp,1\nR2,TOTAL,2018,gdp,3\n");
        CliRun run = CliRun.Of("analyze", "convergence", "--data", file, "--free-codes", "--measure", "gdp", "--base-year", "2017", "--year", "2018", "--per", "population");
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("industry: --per population: the accounts have no population; give it with the measure population\n", run.Error, StringComparison.Ordinal);
    }

    private static string Text(JsonElement row, string field) => row.GetProperty(field).GetString() ?? "";

    private static string Tidy(string input, string measure)
    {
        var text = new StringBuilder("region,sector,year,measure,value\n");
        foreach (var row in Golden.Read("inputs/" + input).Rows)
            text.Append(CultureInfo.InvariantCulture, $"{row[0]},{row[1]},{row[2]},{measure},{row[3]}\n");
        return text.ToString();
    }

    private static JsonElement[] Json(params string[] arguments)
    {
        CliRun run = CliRun.Of(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        using JsonDocument document = JsonDocument.Parse(run.Out);
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
