using IndustryModel.Results;
using IndustryModel.Scenarios;
using Spectre.Console;

namespace IndustryModel.Cli.Output;

/// <summary>Shows on a terminal how far long work is; a pipe gets nothing.</summary>
internal static class ProgressBar
{
    /// <summary>What a terminal needs after a bar that was left in the middle.</summary>
    internal const string ShowCursor = "\u001b[?25h\n";

    internal static T Run<T>(CliIo io, string what, Func<IProgress<EnsembleProgress>?, T> work)
    {
        if (!io.ErrorIsTerminal)
            return work(null);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(io.Error), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes });
        console.Profile.Width = io.Width;
        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new Report(context.AddTask(Markup.Escape(VisibleText.Of(what)), maxValue: 1))));
    }

    private sealed class Report(ProgressTask task) : IProgress<EnsembleProgress>
    {
        void IProgress<EnsembleProgress>.Report(EnsembleProgress value) => task.Value = (double)value.Done / value.Total;
    }
}
