using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Cli.Commands.Analysis;
using IndustryModel.Quantities;
using IndustryModel.Regional;

namespace IndustryModel.Cli.Commands.Charts;

/// <summary>Charts of location quotients: <c>heatmap</c>, <c>scatter</c>.</summary>
internal static class QuotientCharts
{
    internal static Command HeatMap(CliIo io)
    {
        Option<Year?> year = Arguments.Year();
        return Create(io, new("heatmap", "Location quotients of all regions and sectors as a grid of colors: how much larger a sector is there than elsewhere."), command => command.Options.Add(year),
            (parsed, cube, scope, options) => cube[parsed.GetValue(year) ?? LatestYear.Of([(cube, scope)])].LocationQuotients(scope: scope).ToHeatMap(options: options));
    }

    internal static Command Scatter(CliIo io)
    {
        var sector = new Option<string?>("--sector") { Description = "the sector whose regions are compared, by code, aggregate or name", HelpName = "S" };
        var region = new Option<string?>("--region") { Description = "the region whose sectors are compared, by code or name", HelpName = "R" };
        Option<Year?> from = Arguments.Year("--base-year", "the year of the quotients, from which growth starts");
        Option<Year?> year = Arguments.Year(description: "the year until which growth is counted; the latest that has what is asked, if not given");
        from.Required = true;
        return Create(io, new("scatter", "Specialization against growth: location quotients, and growth since, of a sector's regions or of a region's sectors."), command =>
            {
                foreach (Option option in new Option[] { sector, region, from, year })
                    command.Options.Add(option);
                command.Validators.Add(result =>
                {
                    if (result.GetValue(sector) is null == result.GetValue(region) is null)
                        result.AddError("--sector S compares the regions of a sector, --region R the sectors of a region; give one of them");
                });
            },
            (parsed, cube, scope, options) =>
            {
                SectorCode? one = parsed.GetValue(sector) is { } s ? cube.Sectors.Classification.Find(s).Code : null;
                LocationQuotients quotients = cube[parsed.GetValue(from)!.Value].LocationQuotients(scope: scope);
                Year until = parsed.GetValue(year) ?? LatestYear.Of([(cube, scope)]);
                return one is { } code ? quotients.ToScatter(code, until, options) : quotients.ToScatter(cube.Regions.Classification.Find(parsed.GetValue(region)!).Code, until, options);
            });
    }

    private static Command Create(CliIo io, Command command, Action<Command> addOptions, Func<ParseResult, DataCube, RegionalScope, ChartOptions, Chart> draw)
    {
        string[] measures = ["gva", "persons", "jobs", "fte", "hours", "output"];
        Option<string> measure = new Option<string>("--measure") { Description = "what is analyzed", DefaultValueFactory = _ => "gva", HelpName = string.Join('|', measures) }.OneOf(measures);
        Option<int?> level = Arguments.Level("the regions: 1 parts of the country, 2 provinces, 3 COROP regions; the deepest if not given", "1..3", "1 (parts of the country), 2 (provinces) or 3 (COROP regions)", highest: 3);
        var sectors = new Option<string?>("--sectors") { Description = "the sectors, by code, aggregate or name, with commas between; the finest that make the total, if not given", HelpName = "A,B-E,…" };
        var data = new DataOptions();
        var picture = new PictureOptions();
        command.Options.Add(measure);
        addOptions(command);
        command.Options.Add(level);
        command.Options.Add(sectors);
        data.AddTo(command);
        picture.AddTo(command);
        command.SetAction(parsed =>
        {
            picture.RequireFile(parsed);
            DataCube cube = data.Load(parsed, io)[Arguments.Concept(parsed.GetRequiredValue(measure))];
            var scope = new RegionalScope
            {
                Level = parsed.GetValue(level),
                Sectors = [.. (parsed.GetValue(sectors)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []).Select(s => cube.Sectors.Classification.Find(s).Code)],
            };
            return picture.Write(parsed, io, draw(parsed, cube, scope, picture.Of(parsed)));
        });
        return command;
    }
}
