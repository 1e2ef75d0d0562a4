using System.CommandLine;
using IndustryModel.Classifications;
using IndustryModel.Cli.Output;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary><c>industry scenario goal-seek</c>: the value that reaches a target, or why none does.</summary>
internal static class GoalSeekScenario
{
    private static readonly string[] Words = ["intensity", "growth"];

    internal static Command Create(CliIo io)
    {
        Argument<string> file = ScenarioFiles.One();
        var target = new Option<string>("--target") { Description = "the figure to be reached: of a share 15% or 0.15, else a number in the unit of the measure", Required = true, HelpName = "SHARE" };
        Option<Year?> year = Arguments.Year(description: "the year in which it is to be reached");
        year.Required = true;
        var sector = new Option<string>("--sector") { Description = "the sector by code, aggregate or name", Required = true, HelpName = "S" };
        var region = new Option<string?>("--region") { Description = "the region by code or name; the nation if not given", HelpName = "R" };
        Option<string> measure = OutcomeMeasures.Option("--measure", "what is to be reached", OutcomeMeasure.ShareGva);
        var vary = new Option<string>("--vary")
        {
            Description = "what may change: intensity (a factor on all levers), growth (added to the growth a year of the sector's productivity), or a number of the scenario by its JSON pointer, such as /levers/0/effects/0/magnitude",
            Required = true,
            HelpName = "PARAM",
        };
        vary.CompletionSources.Add(Words);
        var check = new Option<bool>("--check") { Description = "exit with 1 if the target cannot be reached" };
        var files = new ScenarioFiles();
        var output = new OutputOptions();
        var command = new Command("goal-seek", "The value of one number at which a target is reached exactly, or why none reaches it; magnitudes at their means, no shocks.") { file, target, year, sector, region, measure, vary, check };
        files.AddTo(command);
        output.AddTo(command);
        command.Validators.Add(result =>
        {
            string word = result.GetValue(measure) ?? OutcomeMeasures.Words[(int)OutcomeMeasure.ShareGva]; // a default is not there yet
            if (result.GetValue(target) is { } figure && OutcomeMeasures.Words.Contains(word))
                OutcomeMeasures.Require(result, target.Name, figure, OutcomeMeasures.Of(word));
            if (result.GetValue(vary) is { } what && !what.StartsWith('/') && !Words.Contains(what, StringComparer.OrdinalIgnoreCase))
                result.AddError($"--vary {what}: expected intensity, growth, or a JSON pointer such as /levers/0/effects/0/magnitude.{DidYouMean.Sentence(DidYouMean.Closest(what, Words))}");
        });
        command.SetAction(files.Located(parsed =>
        {
            Scenario scenario = files.Load(parsed, parsed.GetRequiredValue(file), io);
            OutcomeMeasure of = OutcomeMeasures.Of(parsed.GetRequiredValue(measure));
            string text = parsed.GetRequiredValue(target);
            Year when = parsed.GetRequiredValue(year)!.Value;
            var goal = new ScenarioTarget($"{OutcomeMeasures.Words[(int)of]} of {text} in {when}", OutcomeMeasures.Figure(text, of), when, of, parsed.GetValue(region), parsed.GetRequiredValue(sector));
            GoalSeekResult result = scenario.Seek(OutcomeMeasures.In(scenario, goal), Array.Find(Words, w => w.Equals(parsed.GetRequiredValue(vary), StringComparison.OrdinalIgnoreCase)) ?? parsed.GetRequiredValue(vary));
            output.WriteWithNotes(parsed, io, result.ToTable());
            return parsed.GetValue(check) && !result.IsReachable ? ExitCode.CheckFailed : ExitCode.Done;
        }));
        return command;
    }
}
