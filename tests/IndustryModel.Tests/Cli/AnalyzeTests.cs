using System.Text.Json;
using System.Text.RegularExpressions;
using IndustryModel.Cli;
using IndustryModel.Netherlands;
using IndustryModel.Regional;

namespace IndustryModel.Tests.Cli;

/// <summary>What <c>industry analyze</c> takes when nothing is said, what it refuses, and what it says beside its results.</summary>
public sealed class AnalyzeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("location-quotient --variant plain")]
    [InlineData("location-quotient --variant plain --level 1 --measure persons")]
    [InlineData("concentration --measure gva --measure persons --variant theil-decomposition-weighted")]
    [InlineData("shift-share --base-year 2014 --variant dunn --measure persons")]
    [InlineData("growth-accounting --base-year 2014 --measure persons --measure gva --variant lmdi")]
    [InlineData("convergence --base-year 2014 --per population --measure gdp --variant absolute")]
    public void Without_a_year_the_latest_with_sectors_is_taken(string line)
    {
        CliRun unsaid = CliRun.Line("analyze " + line);
        Assert.Equal((0, ""), (unsaid.ExitCode, unsaid.Error));
        Assert.True(HasValues(line));
        if (!line.StartsWith("convergence", StringComparison.Ordinal))
            Assert.Equal(CliRun.Line($"analyze {line} --year 2023").Out, unsaid.Out);
    }

    [Fact]
    public void The_latest_year_is_that_of_all_measures_and_of_whole_years()
    {
        string file = Write("""
            region,sector,year,measure,value
            R1,A,2019,gva,1
            R1,B,2019,gva,2
            R2,A,2019,gva,2
            R2,B,2019,gva,2
            R1,A,2020,gva,1
            R1,B,2020,gva,3
            R2,A,2020,gva,2
            R2,B,2020,gva,2
            R1,A,2021,gva,1
            R1,A,2018,persons,1
            R1,B,2018,persons,1
            R2,A,2018,persons,1
            R2,B,2018,persons,3
            R1,A,2019,persons,1
            R1,B,2019,persons,1
            R2,A,2019,persons,1
            R2,B,2019,persons,4
            """);
        Assert.Contains(", 2020\n", Analyze(file, "specialization").Out, StringComparison.Ordinal);
        Assert.Contains(", 2019\n", Analyze(file, "concentration --measure gva --measure persons").Out, StringComparison.Ordinal);
        CliRun none = Analyze(file, "shift-share --base-year 2020");
        Assert.Equal((2, "industry: --base-year 2020: no later year has what is asked; give an earlier one\n"), (none.ExitCode, none.Error[none.Error.LastIndexOf("industry: ", StringComparison.Ordinal)..]));
    }

    [Fact]
    public void Whole_years_are_those_that_lack_nothing_a_cube_has()
    {
        var gva = DutchIndustry.Load().Accounts.GrossValueAdded;
        Assert.Equal(2023, gva.CompleteYears()[^1].Number);
        Assert.Equal(2023, gva.YearsWithFigures()[^1].Number);
        Assert.Throws<ArgumentException>(() => gva.CompleteYears(new() { Level = 9 }));
    }

    [Fact]
    public void No_example_is_all_missing()
    {
        string plants = Path.Combine(_folder, "plants.csv");
        File.WriteAllText(plants, "plant,region,sector,value\na,NL341,20,120\nb,NL112,20,80\nc,NL112,22,60\n");
        string[] examples = [.. HelpWithExamples.Examples.Values.SelectMany(e => e).Where(e => e.StartsWith("industry analyze ", StringComparison.Ordinal)).Distinct()];
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.True(HasValues(Regex.Replace(example.Split("  #")[0]["industry analyze ".Length..].Replace("plants.csv", plants, StringComparison.Ordinal), " --format [a-z]+", "")), example));
    }

    [Fact]
    public void A_variant_that_the_data_do_not_allow_is_left_out_and_said()
    {
        string file = Write("region,sector,year,measure,value\nR1,A,2020,gva,1\nR2,A,2020,gva,3\n");
        CliRun run = Analyze(file, "concentration");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("industry: left out coagglomeration: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("herfindahl", run.Out, StringComparison.Ordinal);
        CliRun asked = Analyze(file, "concentration --variant coagglomeration");
        Assert.Equal(2, asked.ExitCode);
        CliRun all = CliRun.Line("analyze concentration --year 1900");
        Assert.Equal((2, "industry: The cube nama_10r_3gva has the years 2000 to 2024, not 1900.\n"), (all.ExitCode, all.Error));
    }

    [Fact]
    public void Notes_go_to_standard_error_where_the_format_has_no_place_for_them()
    {
        CliRun csv = CliRun.Line("analyze location-quotient --year 2018 --variant plain --format csv"), table = CliRun.Line("analyze location-quotient --year 2018 --variant plain");
        Assert.Equal("", table.Error);
        string[] notes = [.. table.Out.Split('\n').Where(l => l.StartsWith("Note: ", StringComparison.Ordinal)).Select(l => "industry: note: " + l["Note: ".Length..])];
        Assert.NotEmpty(notes);
        Assert.Equal(notes, csv.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(csv.Error, CliRun.Line("analyze location-quotient --year 2018 --variant plain --format json").Error);
    }

    [Theory]
    [InlineData("location-quotient --base-year 2010", "'--base-year' is no command or option of 'industry analyze location-quotient'. Try 'industry analyze location-quotient --help'.")]
    [InlineData("convergence --base-year 2010 --benchmark nation", null)]
    [InlineData("growth-accounting --base-year 2010 --benchmark nation", null)]
    [InlineData("concentration --benchmark nation", null)]
    [InlineData("location-quotient --benchmark nation --variant rest-of-nation", "analyze location-quotient --variant rest-of-nation does not use --benchmark; leave it out")]
    [InlineData("specialization --benchmark nation --variant gini", "analyze specialization --variant gini does not use --benchmark; leave it out")]
    [InlineData("economic-base --benchmark nation --variant assumption", "analyze economic-base --variant assumption does not use --benchmark; leave it out")]
    [InlineData("convergence --base-year 2010 --covariates x.csv --variant sigma", "analyze convergence --variant sigma does not use --covariates; leave it out")]
    [InlineData("concentration --plants x.csv --variant gini", "analyze concentration --variant gini does not use --plants; leave it out")]
    [InlineData("concentration --plants x.csv --variant ellison-glaeser --year 2018", "analyze concentration --variant ellison-glaeser does not use --year; leave it out")]
    [InlineData("location-quotient --measure gva --measure persons", "analyze location-quotient works on one measure; found gva, persons")]
    [InlineData("concentration --measure gva --measure persons --variant gini", "analyze concentration --variant gini works on one measure; found gva, persons")]
    [InlineData("growth-accounting --base-year 2010 --measure gva --measure persons --measure gdp", "analyze growth-accounting works on two measures; found gva, persons, gdp")]
    [InlineData("growth-accounting --base-year 2010 --measure gva --measure gva", "--measure gva is given twice; expected two different measures")]
    public void What_would_change_nothing_is_refused(string line, string? message)
    {
        CliRun run = CliRun.Line("analyze " + line);
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("industry: ", run.Error, StringComparison.Ordinal);
        if (message is not null)
            Assert.Equal($"industry: {message}\n", run.Error);
    }

    [Fact]
    public void Where_figures_are_missing_the_way_on_is_an_option()
    {
        string file = Write("region,sector,year,measure,value\nR1,A,2020,gva,1\nR1,B,2020,gva,2\nR2,A,2020,gva,3\nR2,B,2020,gva,\n");
        CliRun run = Analyze(file, "location-quotient --variant plain --format csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--missing derive or --missing leave-out goes on without them", run.Out, StringComparison.Ordinal);
        Assert.Contains("--missing derive or --missing leave-out goes on without them", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("MissingPolicy", run.Out + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(",,", Analyze(file, "specialization --variant hoover --format csv --missing leave-out").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Sectors_can_be_chosen()
    {
        CliRun run = CliRun.Line("analyze location-quotient --year 2018 --level 1 --variant plain --sectors manufacturing,A --format csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["A", "C"], run.Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[4]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(0, CliRun.Line("analyze convergence --measure gva --base-year 2014 --per population --sectors C").ExitCode);
    }

    [Fact]
    public void Complexity_can_be_ranked_within_groups()
    {
        string[] cells = ["R1,A,1", "R1,B,2", "R1,D,0", "R2,A,3", "R2,B,1", "R2,D,0", "R3,A,0", "R3,B,0", "R3,D,3", "R4,A,0", "R4,B,0", "R4,D,3"];
        string file = Write("region,sector,value,year,measure\n" + string.Concat(cells.Select(c => c + ",2020,gva\n")));
        CliRun refused = Analyze(file, "complexity --variant eci --format csv");
        Assert.Contains("--variant eci-within-groups or pci-within-groups ranks within each", refused.Out, StringComparison.Ordinal);
        Assert.Contains("eci-within-groups", Analyze(file, "complexity --variant eci-within-groups --format csv").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("within-groups", CliRun.Line("analyze complexity --level 1 --format csv").Out, StringComparison.Ordinal);
    }

    private static bool HasValues(string line)
    {
        using JsonDocument json = JsonDocument.Parse(CliRun.Line($"analyze {line} --format json").Out);
        return json.RootElement.EnumerateArray().Any(row => row.EnumerateObject().Any(p => p.Value.ValueKind == JsonValueKind.Number && p.Name is not ("year" or "plants" or "n" or "from" or "to")));
    }

    private static CliRun Analyze(string file, string line) => CliRun.Of(["analyze", .. line.Split(' '), "--data", file, "--free-codes"]);

    private string Write(string text)
    {
        string path = Path.Combine(_folder, $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
        return path;
    }
}
