using System.Text;
using IndustryModel.Cli;

namespace IndustryModel.Tests.Cli;

/// <summary>A run of the tool in this process, and what came of it.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    internal static CliRun Of(params string[] args) => With("", args);

    internal static CliRun Line(string line) => Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    internal static CliRun With(string input, string[] args, bool isTerminal = false, int width = CliIo.WidthOfPipe)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        int code = CliApp.Run(args, new(output, error, stdin, isTerminal, width));
        return new(code, output.ToString(), error.ToString());
    }
}
