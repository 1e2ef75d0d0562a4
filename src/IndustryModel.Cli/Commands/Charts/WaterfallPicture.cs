using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Cli.Commands.Analysis;
using IndustryModel.Cli.Commands.Scenarios;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Scenarios;
using IndustryModel.Shares;

namespace IndustryModel.Cli.Commands.Charts;

/// <summary><c>industry chart waterfall attribution|contributions|shift-share</c>.</summary>
internal static class WaterfallPicture
{
    internal static Command Create(CliIo io) => new("waterfall", "A change and what it consists of.")
    {
        Attribution(io),
        OfAccounts(io, new("contributions", "What each sector contributed to the growth of a region's total."), withSector: false,
            (cube, scope, region, _, start, end, options) => cube.Contributions(region, start, end).ToWaterfall(options)),
        OfAccounts(io, new("shift-share", "What national growth, the mix of industries and the region itself contributed to a region's change."), withSector: true,
            (cube, scope, region, sector, start, end, options) => cube.ShiftShare(start, end, scope: scope).ToWaterfall(region, sector, options)),
    };

    private static Command Attribution(CliIo io)
    {
        Argument<string> file = ScenarioFiles.One();
        var question = new QuestionOptions();
        var files = new ScenarioFiles();
        var picture = new PictureOptions();
        var command = new Command("attribution", "Which lever does how much of a scenario's effect: its Shapley value over all coalitions of levers.") { file };
        question.AddTo(command);
        files.AddTo(command);
        picture.AddTo(command, withHighlight: false);
        command.SetAction(parsed =>
        {
            picture.RequireFile(parsed);
            Scenario scenario = files.Load(parsed, parsed.GetRequiredValue(file), io);
            return picture.Write(parsed, io, scenario.Attribute(question.Of(parsed), io.Interrupted).ToWaterfall(picture.Of(parsed) with { Sources = scenario.Run().Sources }));
        });
        return command;
    }

    private static Command OfAccounts(CliIo io, Command command, bool withSector, Func<DataCube, RegionalScope, RegionCode, SectorCode?, Year, Year, ChartOptions, Chart> draw)
    {
        string[] measures = ["gva", "persons", "jobs", "fte", "hours", "output"];
        Option<string> measure = new Option<string>("--measure") { Description = "what grows", DefaultValueFactory = _ => "gva", HelpName = string.Join('|', measures) }.OneOf(measures);
        var region = new Option<string>("--region") { Description = "the region, by code or name", Required = true, HelpName = "R" };
        var sector = new Option<string?>("--sector") { Description = "one of its sectors; their sum if not given", HelpName = "S" };
        Option<Year?> from = Arguments.Year("--base-year", "the year that growth starts from");
        Option<Year?> year = Arguments.Year();
        from.Required = true;
        var data = new DataOptions();
        var picture = new PictureOptions();
        foreach (Option option in withSector ? new Option[] { measure, region, sector, from, year } : [measure, region, from, year])
            command.Options.Add(option);
        data.AddTo(command);
        picture.AddTo(command, withHighlight: false);
        command.SetAction(parsed =>
        {
            picture.RequireFile(parsed);
            DataCube cube = data.Load(parsed, io)[Arguments.Concept(parsed.GetRequiredValue(measure))];
            Category<RegionCode> place = cube.Regions.Classification.Find(parsed.GetRequiredValue(region));
            var scope = new RegionalScope { Level = place.Level };
            Year end = parsed.GetValue(year) ?? LatestYear.Of([(cube, scope)]);
            SectorCode? one = withSector && parsed.GetValue(sector) is { } s ? cube.Sectors.Classification.Find(s).Code : null;
            return picture.Write(parsed, io, draw(cube, scope, place.Code, one, parsed.GetValue(from)!.Value, end, picture.Of(parsed)));
        });
        return command;
    }
}
