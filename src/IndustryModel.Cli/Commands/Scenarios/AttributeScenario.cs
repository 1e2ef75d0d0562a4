using System.CommandLine;
using IndustryModel.Cli.Output;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary><c>industry scenario attribute</c>: which lever does how much.</summary>
internal static class AttributeScenario
{
    internal static Command Create(CliIo io)
    {
        Argument<string> file = ScenarioFiles.One();
        var question = new QuestionOptions();
        var files = new ScenarioFiles();
        var output = new OutputOptions();
        var command = new Command("attribute", "Which lever does how much of the whole effect: its Shapley value over all coalitions of levers, beside its effect alone and added last.") { file };
        question.AddTo(command);
        files.AddTo(command);
        output.AddTo(command);
        command.SetAction(files.Located(parsed =>
        {
            output.WriteWithNotes(parsed, io, files.Load(parsed, parsed.GetRequiredValue(file), io).Attribute(question.Of(parsed), io.Interrupted).ToTable());
            return ExitCode.Done;
        }));
        return command;
    }
}
