using System.CommandLine;
using IndustryModel.Cli.Commands.Scenarios;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry scenario …</c>: what happens if levers are pulled.</summary>
internal static class ScenarioCommand
{
    internal static Command Create(CliIo io) => new("scenario", "What happens to value added, persons and shares if levers are pulled: paths, targets, draws, and which lever does how much.")
    {
        ShowScenario.Create(io), RunScenario.Create(io), RunScenario.CreateCompare(io), GoalSeekScenario.Create(io), EnsembleScenario.Create(io), EnsembleScenario.CreateMerge(io), AttributeScenario.Create(io), SensitivityScenario.Create(io),
    };
}
