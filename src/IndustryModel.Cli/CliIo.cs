using IndustryModel.Cli.Output;
using IndustryModel.Results;

namespace IndustryModel.Cli;

/// <summary>What a run reads and writes, so that tests run it without a console.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Everything else.</param>
/// <param name="In">Standard input, for <c>--data -</c>.</param>
/// <param name="IsTerminal">Whether <paramref name="Out"/> is a terminal: color and bars, or plain text.</param>
/// <param name="Width">The width of the terminal.</param>
internal sealed record CliIo(TextWriter Out, TextWriter Error, Stream In, bool IsTerminal = false, int Width = CliIo.WidthOfPipe)
{
    /// <summary>The width of what is written into a pipe or a file.</summary>
    internal const int WidthOfPipe = 100;

    /// <summary>Whether <see cref="Error"/> is a terminal: long work shows how far it is.</summary>
    internal bool ErrorIsTerminal { get; init; }

    /// <summary>Says that the user interrupts.</summary>
    internal CancellationToken Interrupted { get; init; }

    /// <summary>The files that the run has read, none of which it may write over.</summary>
    internal InputFiles Inputs { get; } = new();

    /// <summary>A line to the user on standard error.</summary>
    internal void Say(string message) => Error.WriteLine($"industry: {VisibleText.Of(message)}");
}
