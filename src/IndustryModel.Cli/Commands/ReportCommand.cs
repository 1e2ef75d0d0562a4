using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Cli.Output;
using IndustryModel.Cli.Report;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;

namespace IndustryModel.Cli.Commands;

/// <summary><c>industry report</c>: the main job.</summary>
internal static class ReportCommand
{
    internal static Command Create(CliIo io)
    {
        Option<Year?> year = Arguments.Year();
        var folder = new Option<string?>("--output") { Description = "write report.html and report.json into this folder; it is made if it does not exist", HelpName = "DIR" };
        var check = new Option<bool>("--check") { Description = "exit with 1 unless every claim holds" };
        var data = new DataOptions();
        var output = new OutputOptions();
        var command = new Command("report", "What industry means for the Netherlands: the vision, its claims checked, shares ranked, clusters, required growth.") { year, folder, check };
        data.AddTo(command);
        output.AddTo(command, withOutput: false);
        command.SetAction(parsed =>
        {
            DutchIndustry nl = DutchIndustry.Load();
            RegionalAccounts accounts = data.Load(parsed, io);
            var words = new ReportWords(output.Culture(parsed));
            var report = new IndustryReport(nl.Vision, nl.Policy2025, accounts, parsed.GetValue(year));
            if (parsed.GetValue(folder) is { } directory)
                WriteTo(directory, report, words, io);
            switch (output.Format(parsed))
            {
                case "json":
                    io.Out.Write(report.ToJson());
                    break;
                case "csv":
                    io.Out.Write(ClaimCheck.TableOf(report.Claims).ToCsv());
                    break;
                default:
                    new ReportText(report, new ReportPen(io.Out, io.IsTerminal, io.Width), words).Write();
                    break;
            }

            return parsed.GetValue(check) && report.Claims.Any(c => c.Verdict != ClaimVerdict.Holds) ? ExitCode.CheckFailed : ExitCode.Done;
        });
        return command;
    }

    private static void WriteTo(string directory, IndustryReport report, ReportWords words, CliIo io)
    {
        if (string.IsNullOrWhiteSpace(directory))
            throw new CliException($"--output '{directory}': expected the name of a folder");
        if (File.Exists(directory))
            throw new CliException($"'{directory}' is a file; expected a folder");
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"the folder '{directory}' cannot be made{(e is UnauthorizedAccessException ? ": access is denied" : "")}; give one that you may write to");
        }

        foreach ((string name, string text) in new[] { ("report.json", report.ToJson()), ("report.html", new ReportHtml(report, words).Write()) })
        {
            string path = Path.Combine(directory, name);
            io.Inputs.RequireOther(path);
            AtomicFile.Write(path, text);
            io.Error.WriteLine($"wrote {VisibleText.Of(path)}");
        }
    }
}
