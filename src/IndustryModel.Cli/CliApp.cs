using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using System.Text.Json;
using IndustryModel.Classifications;
using IndustryModel.Cli.Commands;
using IndustryModel.Cli.Commands.Analysis;
using IndustryModel.Cli.Output;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli;

/// <summary>The command line: a thin face over the public API.</summary>
internal static class CliApp
{
    private const string Name = "industry";
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(20); // for work to stop by itself when interrupted

    private const string Description = "industry: what industry means for a country, by region, sector and year. The Dutch case is built in.";

    /// <summary>Runs on the console of this process.</summary>
    internal static int RunOnConsole(string[] args)
    {
        bool colors = Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        bool terminal = !Console.IsOutputRedirected && colors, errorIsTerminal = !Console.IsErrorRedirected && colors && Environment.GetEnvironmentVariable("TERM") != "dumb";
        (CancellationTokenSource interruption, ManualResetEventSlim ended) = (new(), new()); // the handler may use both until the process ends
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            interruption.Cancel();
            if (ended.Wait(Grace))
                return; // the work has stopped by itself
            AtomicFile.Abandon();
            if (errorIsTerminal)
                Console.Error.Write(ProgressBar.ShowCursor);
            Environment.Exit(ExitCode.Interrupted);
        };
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        try
        {
            int code = Run(args, new(output, error, Console.OpenStandardInput(), terminal, terminal ? WidthOf(Console.WindowWidth) : CliIo.WidthOfPipe) { ErrorIsTerminal = errorIsTerminal, Interrupted = interruption.Token });
            output.Flush();
            ended.Set();
            return interruption.IsCancellationRequested ? ExitCode.Interrupted : code;
        }
        catch (IOException)
        {
            return ExitCode.Done; // whoever read our output has seen enough and closed the pipe
        }
    }

    /// <summary>Runs with given streams; never throws for bad input.</summary>
    internal static int Run(string[] args, CliIo io)
    {
        Command root = CreateRoot(args, io);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && !IsHelp(parsed))
            return Refuse(io, UsageMessage(parsed));
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = io.Out, Error = io.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException) when (io.Interrupted.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (CliException e)
        {
            foreach (string message in e.Messages)
                Refuse(io, LibraryWords.Of(message.ReplaceLineEndings(" ")));
            return ExitCode.BadInput;
        }
        catch (ScenarioException e)
        {
            foreach (ScenarioProblem problem in e.Problems)
                Refuse(io, LibraryWords.Of(problem.ToString().ReplaceLineEndings(" ")));
            return ExitCode.BadInput;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or JsonException or InvalidOperationException or UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(io, MessageOf(e));
        }
    }

    /// <summary>A plain command as root, because a RootCommand takes its name from the running file; but only a RootCommand answers a shell that asks for completions.</summary>
    private static Command CreateRoot(string[] args, CliIo io)
    {
        if (args is [['[', 's', 'u', 'g', 'g', 'e', 's', 't', ..], ..])
            return WithCommands(new RootCommand(Description), io);
        var help = new HelpOption { Recursive = true };
        help.Action = new HelpWithExamples((HelpAction)help.Action!, io);
        Command root = WithCommands(new Command(Name, Description) { help, new VersionOption() }, io);
        root.SetAction(_ =>
        {
            io.Error.WriteLine("industry: no command was given; expected one of report, vision, shares, required-growth, analyze, scenario, chart, data. Try 'industry --help'.");
            return ExitCode.BadInput;
        });
        return root;
    }

    /// <summary>The width of a terminal as it says; some say 0.</summary>
    private static int WidthOf(int said) => said <= 0 ? 80 : Math.Max(40, said);

    private static Command WithCommands(Command root, CliIo io)
    {
        root.Add(ReportCommand.Create(io));
        root.Add(VisionCommand.Create(io));
        root.Add(SharesCommand.Create(io));
        root.Add(RequiredGrowthCommand.Create(io));
        root.Add(AnalyzeCommand.Create(io));
        root.Add(ScenarioCommand.Create(io));
        root.Add(ChartCommand.Create(io));
        root.Add(DataCommand.Create(io));
        return root;
    }

    private static bool IsHelp(ParseResult parsed) => parsed.Action is HelpWithExamples;

    private static int Refuse(CliIo io, string message)
    {
        io.Error.WriteLine($"industry: {message}");
        return ExitCode.BadInput;
    }

    /// <summary>The message without the parameter name that the runtime appends.</summary>
    internal static string MessageOf(Exception e)
    {
        string message = e.Message.ReplaceLineEndings(" ");
        int parameter = e is ArgumentException { ParamName: not null } ? message.IndexOf(" (Parameter '", StringComparison.Ordinal) : -1;
        return LibraryWords.Of(parameter < 0 ? message : message[..parameter]);
    }

    private static string UsageMessage(ParseResult parsed)
    {
        ParseError error = parsed.Errors[0];
        string? token = parsed.UnmatchedTokens is [string first, ..] ? first : null;
        Command command = parsed.CommandResult.Command;
        if (token is not null)
        {
            IEnumerable<string> known = command.Subcommands.Select(c => c.Name).Concat(command.Options.SelectMany(o => o.Aliases.Append(o.Name)));
            return $"'{token}' is no command or option of '{CommandPath(parsed.CommandResult)}'.{DidYouMean.Sentence(DidYouMean.Closest(token, known))} Try '{CommandPath(parsed.CommandResult)} --help'.";
        }

        if (error.SymbolResult is CommandResult { Command.Subcommands.Count: > 0 } group)
            return $"'{CommandPath(group)}' needs a command; expected one of {string.Join(", ", group.Command.Subcommands.Select(c => c.Name))}. Try '{CommandPath(group)} --help'.";
        string message = error.Message.ReplaceLineEndings(" ").TrimEnd('.');
        return $"{message}{(message.EndsWith('?') ? "" : ".")} Try '{CommandPath(parsed.CommandResult)} --help'.";
    }

    private static string CommandPath(CommandResult result) => result.Parent is CommandResult parent ? $"{CommandPath(parent)} {result.Command.Name}" : Name;
}
