using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Cli.Output;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry shares</c>: a sector's share in regions or a cluster.</summary>
internal static class SharesCommand
{
    private static readonly string[] Measures = ["gva", "persons", "jobs", "fte", "hours", "output"];

    internal static Command Create(CliIo io)
    {
        var sector = new Option<string>("--sector") { Description = "a sector by code, aggregate or name: C, B-E, manufacturing, industrie", Required = true, HelpName = "S" };
        Option<string> measure = new Option<string>("--measure") { Description = "what is shared", DefaultValueFactory = _ => "gva", HelpName = string.Join('|', Measures) }.OneOf(Measures);
        Option<string?> shareBase = new Option<string?>("--base") { Description = "what a share of value added is a share of", HelpName = "gva|gdp" }.OneOf("gva", "gdp");
        Option<int?> level = Arguments.Level("all regions of a level, ranked: 0 nation, 1 parts of the country, 2 provinces, 3 COROP regions", "0..3", "0 (nation), 1, 2 (provinces) or 3 (COROP regions)", highest: 3);
        var region = new Option<string?>("--region") { Description = "one region, by code or name", HelpName = "R" };
        var cluster = new Option<string?>("--cluster") { Description = "a cluster of the vision, by code or name", HelpName = "K" };
        Option<string> vision = VisionCommand.VisionOption();
        Option<Year?> year = Arguments.Year();
        var data = new DataOptions();
        var output = new OutputOptions();
        var command = new Command("shares", "A sector's share of value added, GDP or employment in the nation, in regions or in a cluster.") { sector, measure, shareBase, level, region, cluster, vision, year };
        data.AddTo(command);
        output.AddTo(command);
        command.Validators.Add(result =>
        {
            if (new Option[] { level, region, cluster }.Count(o => result.GetResult(o) is { Implicit: false }) > 1)
                result.AddError("--level, --region and --cluster exclude each other; give one of them");
            if (result.GetValue(shareBase) == "gdp" && result.GetValue(measure) is { } given and not "gva")
                result.AddError($"--base gdp goes with value added; --measure {given} is a share of {given}");
        });
        command.SetAction(parsed =>
        {
            RegionalAccounts accounts = data.Load(parsed, io);
            MeasureConcept concept = Arguments.Concept(parsed.GetRequiredValue(measure));
            DataCube cube = accounts[concept];
            var query = new ShareQuery(cube.Sectors.Classification.Find(parsed.GetRequiredValue(sector)).Code)
            {
                Measure = concept,
                Base = parsed.GetValue(shareBase) == "gdp" ? ShareBase.Gdp : ShareBase.SameMeasure,
                Year = parsed.GetValue(year),
                Vintages = VintagePolicy.AllowAndSay,
            };
            query = parsed.GetValue(region) is { } one ? query with { Regions = [cube.Regions.Classification.Find(one).Code] }
                : parsed.GetValue(cluster) is { } code ? query with { Areas = [VisionCommand.Find(parsed.GetRequiredValue(vision)).Cluster(code).In(cube.Regions.Classification)] }
                : query with { Level = parsed.GetValue(level) ?? 0 };
            output.Write(parsed, io, accounts.Shares(query).ToTable());
            return ExitCode.Done;
        });
        return command;
    }
}
