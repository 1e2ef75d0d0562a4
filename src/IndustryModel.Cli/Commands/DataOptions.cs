using System.Collections.Immutable;
using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Formats;
using IndustryModel.Netherlands;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Commands;

/// <summary>Which accounts a command works on: the built-in ones, or files of tidy CSV.</summary>
internal sealed class DataOptions
{
    private readonly Option<string[]> _files = new Option<string[]>("--data") { Description = $"analyze this file of tidy CSV instead of the built-in accounts (may be repeated; - is standard input). {Versions}", HelpName = "FILE" }.FileName();

    /// <summary>What the codes of a file belong to, as no option says it: the codes do.</summary>
    internal const string Versions = "All its codes belong to one version of NUTS and one of NACE; where several have them, the newest NUTS and NACE Rev. 2 are taken";

    private readonly Option<bool> _freeCodes = FreeCodesOption();

    internal static Option<bool> FreeCodesOption() => new("--free-codes") { Description = "codes in the file are any texts, without a hierarchy but for TOTAL" };

    /// <summary>Reads a file or, for "-", standard input; all problems are in the result.</summary>
    internal static TidyCsvResult Read(string file, bool freeCodes, CliIo io, Vintage? vintage = null)
    {
        var options = new TidyCsvOptions { RegionClassifications = DutchRegions.Versions, FreeCodes = freeCodes, Vintage = vintage };
        try
        {
            return file == "-" ? TidyCsv.Read(io.In, options with { FileName = "stdin" }) : TidyCsv.Read(io.Inputs.Read(file), options);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException($"'{file}' does not exist; expected a file of tidy CSV, or - for standard input");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new CliException($"'{file}' cannot be read: {e.Message}");
        }
    }

    internal bool HasFiles(ParseResult parsed) => parsed.GetValue(_files) is { Length: > 0 };

    internal bool IsFree(ParseResult parsed) => parsed.GetValue(_freeCodes);

    internal void AddTo(Command command)
    {
        command.Options.Add(_files);
        command.Options.Add(_freeCodes);
    }

    /// <summary>The accounts that the options name. Files given together count as one state of revision.</summary>
    internal RegionalAccounts Load(ParseResult parsed, CliIo io)
    {
        bool freeCodes = parsed.GetValue(_freeCodes);
        if (parsed.GetValue(_files) is not { Length: > 0 } files)
            return freeCodes ? throw new CliException("--free-codes goes with --data FILE: the built-in accounts have codes of NUTS and NACE") : DutchIndustry.Load().Accounts;
        var cubes = new List<DataCube>();
        foreach (string file in files)
        {
            TidyCsvResult result = Read(file, freeCodes, io, cubes.Count == 0 ? null : cubes[0].Vintage);
            if (!result.TryGetAccounts(out RegionalAccounts? accounts))
                throw new CliException(Summary(result.Errors));
            foreach (FormatProblem warning in result.Warnings)
                io.Say(warning.Message);
            foreach (DataCube cube in accounts.Cubes)
            {
                if (cubes.Exists(c => c.Id == cube.Id))
                    throw new CliException($"{file} holds {cube.Measure.Concept}, and so does a file before it; give each measure in one file");
                cubes.Add(cube);
            }
        }

        return new(string.Join(", ", files), cubes);
    }

    private static string Summary(ImmutableArray<FormatProblem> errors) => errors.Length == 1 ? errors[0].Message
        : $"{errors[0].Message} ({errors.Length - 1} more; 'industry data validate' lists all)";
}
