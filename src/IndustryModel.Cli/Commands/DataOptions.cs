using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Netherlands;

namespace IndustryModel.Cli.Commands;

/// <summary>Which accounts a command works on: the built-in ones, or files.</summary>
internal sealed class DataOptions
{
    private readonly Option<string[]> _files = new("--data") { Description = "analyze these files of tidy CSV instead of the built-in accounts; - is standard input", HelpName = "FILE" };

    internal void AddTo(Command command) => command.Options.Add(_files);

    internal RegionalAccounts Load(ParseResult parsed, CliIo io) => parsed.GetValue(_files) is { Length: > 0 } ? throw new CliException("no") : DutchIndustry.Load().Accounts;
}
