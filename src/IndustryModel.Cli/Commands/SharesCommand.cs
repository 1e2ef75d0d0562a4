using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Cli.Output;
using IndustryModel.Shares;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry shares</c>: a sector's share in regions or a cluster.</summary>
internal static class SharesCommand
{
    internal static Command Create(CliIo io)
    {
        var shares = new ShareOptions();
        var data = new DataOptions();
        var output = new OutputOptions();
        var command = new Command("shares", "A sector's share of value added, GDP or employment in the nation, in regions or in a cluster.");
        shares.AddTo(command);
        data.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            RegionalAccounts accounts = data.Load(parsed, io);
            output.Write(parsed, io, accounts.Shares(shares.Query(parsed, accounts)).ToTable());
            return ExitCode.Done;
        });
        return command;
    }
}
