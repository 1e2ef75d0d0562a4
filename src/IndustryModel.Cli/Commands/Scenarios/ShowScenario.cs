using System.CommandLine;
using IndustryModel.Cli.Output;
using IndustryModel.Json;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary><c>industry scenario show</c>: a scenario as the file that it is, or could be.</summary>
internal static class ShowScenario
{
    internal static Command Create(CliIo io)
    {
        Argument<string> file = ScenarioFiles.One();
        var name = new Option<string?>("--name") { Description = "call it so, that it can be compared with the one that it is a copy of", HelpName = "TEXT" };
        var files = new ScenarioFiles();
        var output = new OutputOptions();
        var command = new Command("show", "The scenario as a JSON document, without what equals its default: to be read, or to start one of your own from.") { file, name };
        name.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
                result.AddError("--name: expected a name; found none");
        });
        files.AddTo(command);
        output.AddTo(command, withFormat: false, withCulture: false);
        command.SetAction(parsed =>
        {
            Scenario scenario = files.Load(parsed, parsed.GetRequiredValue(file), io);
            output.Write(parsed, io, (parsed.GetValue(name) is { } other ? scenario with { Name = other } : scenario).ToJson(indented: true) + "\n");
            return ExitCode.Done;
        });
        return command;
    }
}
