namespace IndustryModel.Tests.Cli;

public sealed class AnalyzePlantsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Plants_with_codes_of_their_own_need_no_accounts()
    {
        CliRun run = Analyze("--variant ellison-glaeser --free-codes --format csv", "plant,region,sector,value\n1,north,bread,2\n2,south,cake,1\n3,north,cake,1\n");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("method,variant,sector,sectorName,value,rawConcentration,plantHerfindahl,plants,standardScore,flag", run.Out.Split("\r\n")[0]);
        Assert.StartsWith("concentration,ellison-glaeser,cake,cake,-0.33333333333333", run.Out.Split("\r\n")[2], StringComparison.Ordinal);
        Assert.Contains("undefined: bread is one plant", run.Out, StringComparison.Ordinal);
        CliRun pairs = Analyze("--variant coagglomeration --free-codes --format csv", "plant,region,sector,value\n1,north,bread,2\n2,south,cake,1\n3,north,cake,1\n");
        Assert.StartsWith("concentration,coagglomeration,bread,bread,cake,cake,-0.33333333333333", pairs.Out.Split("\r\n")[1], StringComparison.Ordinal);
        Assert.Equal("industry: analyze concentration --variant ellison-glaeser-accounts needs plants in regions of NUTS 2024, as the accounts have them\n",
            Analyze("--variant ellison-glaeser-accounts --free-codes", "plant,region,sector,value\n1,north,bread,2\n").Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Regions_shares_may_be_those_of_the_accounts()
    {
        CliRun run = Analyze("--variant ellison-glaeser-accounts --measure persons --year 2018 --level 3 --format csv", "plant,region,sector,value\na,NL341,20,120\nb,NL112,20,80\nc,NL112,22,60\n");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("concentration,ellison-glaeser-accounts,20,", run.Out.Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year 2018", "--year")]
    [InlineData("--level 2", "--level")]
    [InlineData("--measure persons --missing derive", "--measure")]
    [InlineData("--sectors A,C", "--sectors")]
    [InlineData("--missing derive", "--missing")]
    public void Coagglomeration_of_plants_refuses_what_only_accounts_have(string options, string refused)
    {
        CliRun run = Analyze($"--variant coagglomeration {options}", "plant,region,sector,value\na,NL341,20,120\nb,NL112,22,60\n");
        Assert.Equal((2, $"industry: analyze concentration --variant coagglomeration with --plants does not use {refused}, as the plants carry their own regions, sectors and figures; leave it out, or leave out --plants to use the accounts\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void A_file_that_is_wrong_is_bad_input()
    {
        CliRun run = Analyze("--variant ellison-glaeser --free-codes", "plant,region,sector,value\n1,north,bread,two\n2,south,cake,-1\n");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("industry: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("plants.csv(2,15)", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" (1 more)", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    private CliRun Analyze(string options, string plants)
    {
        string file = Path.Combine(_folder, "plants.csv");
        File.WriteAllText(file, plants);
        return CliRun.Of(["analyze", "concentration", "--plants", file, .. options.Split(' ')]);
    }
}
