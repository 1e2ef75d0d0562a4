using System.Collections.Immutable;
using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Cli.Commands.Analysis;
using IndustryModel.Cli.Output;
using IndustryModel.Formats;
using IndustryModel.Results;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry data …</c>: what is built in, and what a file holds or what is wrong with it.</summary>
internal static class DataCommand
{
    internal static Command Create(CliIo io) => new("data", "What accounts are built in, and what a file holds or what is wrong with it.") { List(io), Validate(io) };

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

    private static Command Validate(CliIo io)
    {
        Argument<string> file = new Argument<string>("FILE") { Description = $"a file of tidy CSV, or - for standard input. {DataOptions.Versions}" }.FileName();
        Option<bool> freeCodes = DataOptions.FreeCodesOption();
        var output = new OutputOptions();
        var command = new Command("validate", "Everything that is wrong with a file, by line and column; exit code 2 for bad input, 1 for figures that do not add up.") { file, freeCodes };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            TidyCsvResult result = DataOptions.Read(parsed.GetRequiredValue(file), parsed.GetValue(freeCodes), io);
            ConsistencyReport? consistency = result.TryGetAccounts(out RegionalAccounts? accounts) ? accounts.CheckConsistency() : null;
            output.Write(parsed, io, LibraryWords.Of(Rows(result, consistency)));
            io.Say($"{result}{(consistency is null ? "" : $"; {consistency}")}");
            return !result.IsSuccess ? ExitCode.BadInput : consistency is { IsConsistent: false } ? ExitCode.CheckFailed : ExitCode.Done;
        });
        return command;
    }

    private static ResultTable Rows(TidyCsvResult result, ConsistencyReport? consistency)
    {
        ResultTable problems = result.ToTable();
        IEnumerable<ImmutableArray<ResultCell>> findings = (consistency?.Findings ?? []).Select(f => ImmutableArray.Create<ResultCell>(
            result.File, ResultCell.Missing, ResultCell.Missing, "inconsistent",
            FormattableString.Invariant($"{f.Cube}, {f.Region} × {f.Sector} × {f.Year}: {f.Parts} {(f.Issue == ConsistencyIssue.SumDiffers ? "sum to" : "is")} {f.Sum:0.######}"),
            FormattableString.Invariant($"{(f.Issue == ConsistencyIssue.SumDiffers ? "" : "at most ")}{f.Whole:0.######}, the whole")));
        return new(problems.Title, problems.Columns, Enumerable.Range(0, problems.RowCount).Select(r => problems.Row(r).ToImmutableArray()).Concat(findings), notes: problems.Notes);
    }
}
