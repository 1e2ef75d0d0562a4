using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Charts;
using IndustryModel.Policy;
using IndustryModel.Shares;

namespace IndustryModel.Cli.Commands.Charts;

/// <summary>Charts of shares: <c>map</c>, <c>ranking</c>, <c>history</c>.</summary>
internal static class ShareCharts
{
    private const int Corop = 3;

    internal static Command Map(CliIo io)
    {
        var outlines = new OutlineOptions();
        return Create(io, new("map", "A sector's shares on a map: COROP regions unless another level is asked for; what has no figure is hatched."), Corop, outlines.AddTo,
            (parsed, accounts, query, options) => accounts.Shares(query).ToMap(outlines.Load(parsed, accounts[query.Measure].Regions.Classification.Id), options));
    }

    internal static Command Ranking(CliIo io)
    {
        var claim = new Option<string[]>("--claim") { Description = "a claim of the vision about a share, by code, to hold the shares against (may be repeated)", HelpName = "CODE" };
        var target = new Option<string[]>("--target") { Description = "a target of the vision about a share, by code (may be repeated)", HelpName = "CODE" };
        var shares = new ShareOptions { UsualLevel = Corop };
        return Create(io, new("ranking", "A sector's shares as bars, the largest on top; claims and targets across them."), shares, command => { command.Options.Add(claim); command.Options.Add(target); },
            (parsed, accounts, query, options) =>
            {
                IndustryVision vision = VisionCommand.Find(shares.Vision(parsed));
                ChartMarker[] markers =
                [
                    .. (parsed.GetValue(claim) ?? []).Select(c => VisionItems.Of(vision.Claims, c, "claim", vision).Marker(options.Culture)),
                    .. (parsed.GetValue(target) ?? []).Select(t => VisionItems.Of(vision.Targets, t, "target", vision).Marker(options.Culture)),
                ];
                return accounts.Shares(query).ToRanking(markers, options);
            });
    }

    internal static Command History(CliIo io) => Create(io, new("history", "A sector's shares over the years: the nation's unless a region, a level or a cluster is asked for."), 0, null,
        (_, accounts, query, options) => accounts.ToHistory(query, options: options), withYear: false);

    private static Command Create(CliIo io, Command command, int usualLevel, Action<Command>? addOptions, Func<ParseResult, RegionalAccounts, ShareQuery, ChartOptions, Chart> draw, bool withYear = true)
        => Create(io, command, new ShareOptions { UsualLevel = usualLevel }, addOptions, draw, withYear);

    private static Command Create(CliIo io, Command command, ShareOptions shares, Action<Command>? addOptions, Func<ParseResult, RegionalAccounts, ShareQuery, ChartOptions, Chart> draw, bool withYear = true)
    {
        var data = new DataOptions();
        var picture = new PictureOptions();
        shares.AddTo(command, withYear);
        addOptions?.Invoke(command);
        data.AddTo(command);
        picture.AddTo(command);
        command.SetAction(parsed =>
        {
            picture.RequireFile(parsed);
            RegionalAccounts accounts = data.Load(parsed, io);
            return picture.Write(parsed, io, draw(parsed, accounts, shares.Query(parsed, accounts), picture.Of(parsed)));
        });
        return command;
    }
}
