using System.Collections.Immutable;
using System.CommandLine;
using IndustryModel.Cli.Output;
using IndustryModel.Results;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary><c>industry scenario run</c> and <c>industry scenario compare</c>: paths beside their baselines.</summary>
internal static class RunScenario
{
    private const int RowsForReading = 200;

    internal static Command Create(CliIo io)
    {
        Argument<string> file = ScenarioFiles.One();
        return Create(io, new("run", "The path of each region, sector and measure with the levers, beside its baseline; magnitudes at their means, no shocks.") { file },
            (parsed, files) => [files.Load(parsed, parsed.GetRequiredValue(file), io)]);
    }

    internal static Command CreateCompare(CliIo io)
    {
        Argument<string[]> file = ScenarioFiles.Many();
        return Create(io, new("compare", "The paths of several scenarios side by side.") { file }, (parsed, files) => files.Load(parsed, parsed.GetRequiredValue(file), io));
    }

    private static Command Create(CliIo io, Command command, Func<ParseResult, ScenarioFiles, ImmutableArray<Scenario>> load)
    {
        var filters = new ResultFilters("all");
        var files = new ScenarioFiles();
        var output = new OutputOptions();
        filters.AddTo(command);
        files.AddTo(command);
        output.AddTo(command);
        command.SetAction(files.Located(parsed =>
        {
            ImmutableArray<Scenario> scenarios = load(parsed, files);
            ScenarioComparison comparison = ScenarioComparison.Of(scenarios);
            bool isNationOnly = output.Format(parsed) == "table" && !filters.IsAnyGiven(parsed) && comparison.Outcomes.Sum(RowsOf) > RowsForReading;
            if (isNationOnly)
                io.Say(FormattableString.Invariant($"note: the table shows the nation only; --region, --sector, --year and --measure choose, and --format csv or json gives all {comparison.Outcomes.Sum(RowsOf)} rows"));
            ImmutableArray<string> regions = isNationOnly ? ["*"] : filters.Regions(parsed);
            ResultTable table = comparison.Outcomes is [ScenarioOutcome only] ? only.ToTable(regions, filters.Sectors(parsed), filters.Measures(parsed), filters.Years(parsed))
                : comparison.ToTable(regions, filters.Sectors(parsed), filters.Measures(parsed), filters.Years(parsed));
            output.WriteWithNotes(parsed, io, table);
            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>The number of rows of everything; the shares of all sectors are left out.</summary>
    private static int RowsOf(ScenarioOutcome outcome) => outcome.Regions.Length * (outcome.Sectors.Length * OutcomeMeasures.Words.Length - 2) * outcome.Years.Length;
}
