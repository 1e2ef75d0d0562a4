using System.CommandLine;
using IndustryModel.Cli.Output;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry data …</c>: what is built in, and what a file holds.</summary>
internal static class DataCommand
{
    internal static Command Create(CliIo io) => new("data", "What accounts are built in, and what a file holds or what is wrong with it.") { List(io) };

    private static Command List(CliIo io)
    {
        var data = new DataOptions();
        var output = new OutputOptions();
        var command = new Command("list", "The cubes of the accounts: measure, unit, prices, regions, sectors, years, source, vintage.");
        data.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            output.Write(parsed, io, data.Load(parsed, io).ToTable());
            return ExitCode.Done;
        });
        return command;
    }
}
