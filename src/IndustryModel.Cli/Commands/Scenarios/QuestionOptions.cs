using System.CommandLine;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary>Which figure of a scenario is asked about.</summary>
internal sealed class QuestionOptions
{
    private readonly Option<string> _outcome = OutcomeMeasures.Option("--outcome", "the measure that is asked about", OutcomeMeasure.Gva);
    private readonly Option<string?> _sector = new("--sector") { Description = "its sector by code, aggregate or name; all sectors if not given", HelpName = "S" };
    private readonly Option<string?> _region = new("--region") { Description = "its region by code or name, or cluster:NAME; the nation if not given", HelpName = "R" };
    private readonly Option<Year?> _year = Arguments.Year(description: "its year; the last of the scenario if not given");

    internal void AddTo(Command command)
    {
        command.Options.Add(_outcome);
        command.Options.Add(_sector);
        command.Options.Add(_region);
        command.Options.Add(_year);
    }

    internal OutcomeQuestion Of(ParseResult parsed) => new(OutcomeMeasures.Of(parsed.GetRequiredValue(_outcome)), parsed.GetValue(_region), parsed.GetValue(_sector), parsed.GetValue(_year));
}
