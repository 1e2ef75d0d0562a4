using System.CommandLine;
using IndustryModel.Cli.Commands.Scenarios;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Charts;

/// <summary>Which figure of a scenario is drawn year by year.</summary>
internal sealed class SeriesOptions
{
    private readonly Option<string> _measure = OutcomeMeasures.Option("--measure", "the measure", OutcomeMeasure.Gva);
    private readonly Option<string?> _sector = new("--sector") { Description = "its sector by code, aggregate or name; all sectors if not given", HelpName = "S" };
    private readonly Option<string?> _region = new("--region") { Description = "its region by code or name, or cluster:NAME; the nation if not given", HelpName = "R" };

    internal void AddTo(Command command)
    {
        command.Options.Add(_measure);
        command.Options.Add(_sector);
        command.Options.Add(_region);
    }

    internal OutcomeMeasure Measure(ParseResult parsed) => OutcomeMeasures.Of(parsed.GetRequiredValue(_measure));

    internal string? Sector(ParseResult parsed) => parsed.GetValue(_sector);

    internal string? Region(ParseResult parsed) => parsed.GetValue(_region);
}
