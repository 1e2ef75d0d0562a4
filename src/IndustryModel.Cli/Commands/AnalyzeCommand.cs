using System.CommandLine;
using IndustryModel.Cli.Commands.Analysis;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry analyze METHOD</c>: regional analysis.</summary>
internal static class AnalyzeCommand
{
    internal static readonly IReadOnlyList<AnalysisMethod> Methods =
    [
        LocationQuotientAnalysis.Method,
        SpecializationAnalysis.Method,
        ConcentrationAnalysis.Method,
        ShiftShareAnalysis.Method,
        ComplexityAnalysis.Method,
        RelatednessAnalysis.Method,
        ConvergenceAnalysis.Method,
        GrowthAccountingAnalysis.Method,
        EconomicBaseAnalysis.Method,
    ];

    internal static Command Create(CliIo io)
    {
        var command = new Command("analyze", "Regional analysis of a measure by region and sector.");
        foreach (AnalysisMethod method in Methods)
            command.Add(method.Create(io));
        return command;
    }
}
