using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Commands;

/// <summary>Which shares are asked for: those of a sector in the nation, in regions or in a cluster.</summary>
internal sealed class ShareOptions
{
    private static readonly string[] Measures = ["gva", "persons", "jobs", "fte", "hours", "output"];

    private readonly Option<string> _sector = new("--sector") { Description = "a sector by code, aggregate or name: C, B-E, manufacturing, industrie", Required = true, HelpName = "S" };
    private readonly Option<string> _measure = new Option<string>("--measure") { Description = "what is shared", DefaultValueFactory = _ => "gva", HelpName = string.Join('|', Measures) }.OneOf(Measures);
    private readonly Option<string?> _base = new Option<string?>("--base") { Description = "what a share of value added is a share of", HelpName = "gva|gdp" }.OneOf("gva", "gdp");
    private readonly Option<int?> _level = Arguments.Level("all regions of a level, ranked: 0 nation, 1 parts of the country, 2 provinces, 3 COROP regions", "0..3", "0 (nation), 1, 2 (provinces) or 3 (COROP regions)", highest: 3);
    private readonly Option<string?> _region = new("--region") { Description = "one region, by code or name", HelpName = "R" };
    private readonly Option<string?> _cluster = new("--cluster") { Description = "a cluster of the vision, by code or name", HelpName = "K" };
    private readonly Option<string> _vision = VisionCommand.VisionOption();
    private readonly Option<Year?> _year = Arguments.Year();

    /// <summary>The level that is meant where no region, cluster or level is named.</summary>
    internal int UsualLevel { get; init; }

    internal void AddTo(Command command, bool withYear = true)
    {
        foreach (Option option in new Option[] { _sector, _measure, _base, _level, _region, _cluster, _vision })
            command.Options.Add(option);
        if (withYear)
            command.Options.Add(_year);
        command.Validators.Add(result =>
        {
            if (new Option[] { _level, _region, _cluster }.Count(o => result.GetResult(o) is { Implicit: false }) > 1)
                result.AddError("--level, --region and --cluster exclude each other; give one of them");
            if (result.GetValue(_base) == "gdp" && result.GetValue(_measure) is { } given and not "gva")
                result.AddError($"--base gdp goes with value added; --measure {given} is a share of {given}");
        });
    }

    internal string Vision(ParseResult parsed) => parsed.GetRequiredValue(_vision);

    internal ShareQuery Query(ParseResult parsed, RegionalAccounts accounts)
    {
        MeasureConcept concept = Arguments.Concept(parsed.GetRequiredValue(_measure));
        DataCube cube = accounts[concept];
        var query = new ShareQuery(cube.Sectors.Classification.Find(parsed.GetRequiredValue(_sector)).Code)
        {
            Measure = concept,
            Base = parsed.GetValue(_base) == "gdp" ? ShareBase.Gdp : ShareBase.SameMeasure,
            Year = parsed.GetValue(_year),
            Vintages = VintagePolicy.AllowAndSay,
        };
        return parsed.GetValue(_region) is { } one ? query with { Regions = [cube.Regions.Classification.Find(one).Code] }
            : parsed.GetValue(_cluster) is { } code ? query with { Areas = [VisionCommand.Find(Vision(parsed)).Cluster(code).In(cube.Regions.Classification)] }
            : query with { Level = parsed.GetValue(_level) ?? UsualLevel };
    }
}
