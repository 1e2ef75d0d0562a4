using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Quantities;
using IndustryModel.Shares;

namespace IndustryModel.Cli.Commands.Charts;

/// <summary><c>industry chart cluster</c>.</summary>
internal static class ClusterPicture
{
    internal static Command Create(CliIo io)
    {
        var sector = new Option<string>("--sector") { Description = "a sector by code, aggregate or name: C, B-E, manufacturing, industrie", DefaultValueFactory = _ => "C", HelpName = "S" };
        Option<string> vision = VisionCommand.VisionOption();
        Option<Year?> year = Arguments.Year();
        var data = new DataOptions();
        var picture = new PictureOptions();
        var command = new Command("cluster", "The clusters of a vision side by side: a sector's share there, its part of the nation's sector, its persons and its productivity.") { sector, vision, year };
        data.AddTo(command);
        picture.AddTo(command);
        command.SetAction(parsed =>
        {
            picture.RequireFile(parsed);
            RegionalAccounts accounts = data.Load(parsed, io);
            return picture.Write(parsed, io, accounts.Clusters(VisionCommand.Find(parsed.GetRequiredValue(vision)).Clusters,
                accounts.GrossValueAdded.Sectors.Classification.Find(parsed.GetRequiredValue(sector)).Code, parsed.GetValue(year)).ToClusterProfile(picture.Of(parsed)));
        });
        return command;
    }
}
