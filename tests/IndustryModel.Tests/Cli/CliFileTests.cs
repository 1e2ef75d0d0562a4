using System.Text.Json;

namespace IndustryModel.Tests.Cli;

public sealed class CliFileTests : IDisposable
{
    private const string Good = "region,sector,year,measure,value,unit,flag\nNL341,C,2018,gva,1155,MIO_EUR,\nNL341,TOTAL,2018,gva,3873,MIO_EUR,p\n";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void Output_replaces_a_file_by_a_whole_one_and_leaves_nothing_else()
    {
        string path = Write("out.csv", "old");
        CliRun run = CliRun.Of("shares", "--sector", "C", "--year", "2018", "--format", "csv", "--output", path);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("region,regionName", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(_folder));
        Assert.NotEqual(0xEF, File.ReadAllBytes(path)[0]);
    }

    [Fact]
    public void A_failed_run_keeps_the_old_file()
    {
        string path = Write("out.csv", "old");
        Assert.Equal(2, CliRun.Of("shares", "--sector", "Q99", "--output", path).ExitCode);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(2, CliRun.Of("shares", "--sector", "C", "--output", Path.Combine(_folder, "no", "where.csv")).ExitCode);
        Assert.Equal(2, CliRun.Of("shares", "--sector", "C", "--output", _folder).ExitCode);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Report_writes_one_object_with_its_five_parts()
    {
        string folder = Path.Combine(_folder, "report");
        CliRun run = CliRun.Of("report", "--output", folder, "--year", "2018");
        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Out);
        Assert.Contains("<html lang=\"en\">", File.ReadAllText(Path.Combine(folder, "report.html")), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(folder).Length);
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "report.json")));
        Assert.Equal(["vision", "claims", "shares", "clusters", "requiredGrowth"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("2020-10-30", json.RootElement.GetProperty("vision").GetProperty("publicationDate").GetString());
        Assert.Equal(2 * 2 * (1 + 12 + 40), json.RootElement.GetProperty("shares").GetArrayLength());
        Assert.Equal(10, json.RootElement.GetProperty("clusters").GetArrayLength());
        Assert.Contains(json.RootElement.GetProperty("requiredGrowth").EnumerateArray(), r => r.GetProperty("target").GetString() == "industry-15-percent");
        Assert.Equal(2, CliRun.Of("report", "--output", Write("file", "")).ExitCode);
    }

    [Fact]
    public void A_file_is_analyzed_instead_of_the_built_in_accounts()
    {
        string file = Write("good.csv", Good);
        CliRun run = CliRun.Of("shares", "--data", file, "--sector", "C", "--region", "Zeeuws-Vlaanderen", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal(1155.0 / 3873, json.RootElement[0].GetProperty("share").GetDouble());
        Assert.Equal(run.Out, CliRun.With(Good, ["shares", "--data", "-", "--sector", "C", "--region", "NL341", "--format", "json"]).Out);
        Assert.Equal(0, CliRun.Of("data", "list", "--data", file).ExitCode);
    }

    [Fact]
    public void Several_files_make_one_data_set_and_a_measure_stands_in_one()
    {
        string gva = Write("gva.csv", Good);
        string persons = Write("persons.csv", "region,sector,year,measure,value,unit\nNL341,C,2018,persons,7.5,THS\nNL341,TOTAL,2018,persons,50,THS\n");
        Assert.Equal(0, CliRun.Of("shares", "--data", gva, "--data", persons, "--sector", "C", "--region", "NL341", "--measure", "persons").ExitCode);
        CliRun twice = CliRun.Of("data", "list", "--data", gva, "--data", gva);
        Assert.Equal((2, $"industry: {gva} holds gross value added, and so does a file before it; give each measure in one file\n"), (twice.ExitCode, twice.Error[twice.Error.LastIndexOf("industry: ", StringComparison.Ordinal)..]));
    }

    [Fact]
    public void Free_codes_are_texts_and_a_missing_share_says_why()
    {
        string file = Write("free.csv", "region,sector,year,measure,value,unit,flag\nNA,01,2018,gva,10,MIO_EUR,\nNA,02,2018,gva,,MIO_EUR,c\nNA,TOTAL,2018,gva,100,MIO_EUR,\n");
        CliRun run = CliRun.Of("shares", "--data", file, "--free-codes", "--sector", "02", "--region", "NA", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(run.Out);
        Assert.Equal(JsonValueKind.Null, json.RootElement[0].GetProperty("share").ValueKind);
        Assert.Contains("confidential", json.RootElement[0].GetProperty("flag").GetString(), StringComparison.Ordinal);
        using JsonDocument known = JsonDocument.Parse(CliRun.Of("shares", "--data", file, "--free-codes", "--sector", "01", "--region", "NA", "--format", "json").Out);
        Assert.Equal(0.1, known.RootElement[0].GetProperty("share").GetDouble());
    }

    [Fact]
    public void Validation_lists_every_problem_and_says_how_bad_it_is()
    {
        Assert.Equal(0, CliRun.Of("data", "validate", Write("good.csv", Good)).ExitCode);
        CliRun mixed = CliRun.Of("data", "validate", "--format", "json", Write("mixed.csv", "region,sector,year,measure,value\nNL310,C,2017,gva,4400\nNL350,C,2018,gva,x\n"));
        Assert.Equal(2, mixed.ExitCode);
        using JsonDocument json = JsonDocument.Parse(mixed.Out);
        Assert.Equal(2, json.RootElement.EnumerateArray().Count(r => r.GetProperty("severity").GetString() == "error"));
        Assert.All(json.RootElement.EnumerateArray(), r => Assert.Equal(["file", "line", "column", "severity", "found", "expected"], r.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(1, mixed.Error.Count(c => c == '\n'));
        CliRun above = CliRun.Of("data", "validate", "--format", "csv", Write("above.csv", "region,sector,year,measure,value,unit\nNL,B-E,2018,gva,10,MIO_EUR\nNL,C,2018,gva,15,MIO_EUR\n"));
        Assert.Equal(1, above.ExitCode);
        Assert.Contains("inconsistent,\"gva, NL × B-E × 2018: C is 15\",\"at most 10, the whole\"", above.Out, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.Of("data", "validate", Write("header.csv", "region,sector,year,measure,value\n")).ExitCode);
        Assert.Equal(2, CliRun.Of("data", "validate", Write("empty.csv", "")).ExitCode);
        Assert.Equal(2, CliRun.Of("data", "validate", Path.Combine(_folder, "none.csv")).ExitCode);
        Assert.Equal(2, CliRun.Of("data", "validate", _folder).ExitCode);
        Assert.Equal(0, CliRun.With(Good, ["data", "validate", "-"]).ExitCode);
    }

    [Fact]
    public void A_bad_file_is_refused_with_its_first_problem()
    {
        string file = Write("bad.csv", "region,sector,year,measure,value\nNL,C,2018,gva,1\nNL,D,2018,gva,NaN\nNL,E,2018,gva,x\n");
        CliRun run = CliRun.Of("shares", "--data", file, "--sector", "C");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"industry: {file}(3,15): ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("(1 more; 'industry data validate' lists all)\n", run.Error, StringComparison.Ordinal);
    }
}
