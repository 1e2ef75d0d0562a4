using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary>Which scenarios a command works on: files with the accounts and price indices that they name, standard input, or the built-in one.</summary>
internal sealed class ScenarioFiles
{
    private const string BuiltIn = "illustrative";
    private const string BuiltInAccounts = "nl";
    private const string StandardInput = "stdin";

    private readonly Option<bool> _freeCodes = new("--free-codes") { Description = "codes in a file of accounts that the scenario names are any texts, without a hierarchy but for TOTAL" };

    private readonly List<ScenarioReading> _readings = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _warnings = [];
    private bool _hasOwnAccounts;

    internal static Argument<string> One() => Completed(new Argument<string>("FILE") { Description = $"a scenario as JSON; - is standard input, {BuiltIn} the one that is built in" }).FileName();

    internal static Argument<string[]> Many() => Completed(new Argument<string[]>("FILE") { Description = $"scenarios as JSON; - is standard input, {BuiltIn} the one that is built in", Arity = ArgumentArity.OneOrMore }).FileName();

    internal void AddTo(Command command) => command.Options.Add(_freeCodes);

    /// <summary>Reads a scenario; everything that is wrong with it and with the files that it names is told at once.</summary>
    internal Scenario Load(ParseResult parsed, string file, CliIo io) => Load(parsed, [file], io)[0];

    /// <summary>Reads scenarios; everything that is wrong with any of them is told at once.</summary>
    internal ImmutableArray<Scenario> Load(ParseResult parsed, IReadOnlyList<string> files, CliIo io)
    {
        if (files.Count(f => f == "-") > 1)
            throw new CliException("- is given twice, and standard input can be read once; expected a file for each scenario");
        bool freeCodes = parsed.GetValue(_freeCodes);
        Scenario?[] scenarios = [.. files.Select(f => f == BuiltIn ? DutchIndustry.Load().IllustrativeScenario : Read(f, freeCodes, io))];
        foreach (string warning in _warnings.Distinct(StringComparer.Ordinal)) // scenarios may share their accounts
            io.Say(warning);
        if (_problems.Count > 0)
            throw new CliException([.. _problems.Distinct(StringComparer.Ordinal)]);
        if (freeCodes && !_hasOwnAccounts)
            throw new CliException("--free-codes goes with a scenario whose accounts are a file; leave it out");
        return [.. scenarios.Select(s => s!)];
    }

    /// <summary>What a command does with the scenarios, so that what turns out to be impossible only then, also with a target or a value that the file does not have, is told with its place in the file.</summary>
    internal Func<ParseResult, int> Located(Func<ParseResult, int> action) => parsed =>
    {
        try
        {
            return action(parsed);
        }
        catch (ScenarioException e) when (_readings is [ScenarioReading reading]) // of several, each says itself where it stands
        {
            throw new CliException([.. e.Problems.Select(p => (p.Line is null ? reading.With(p.Path, p.Message).Problems[0] : p).ToString())]);
        }
    };

    private Scenario? Read(string file, bool freeCodes, CliIo io)
    {
        string name = file == "-" ? StandardInput : file;
        ScenarioReading reading = Scenario.ReadJson(Text(file, io), name);
        if (reading.Scenario is { } scenario)
        {
            string folder = file == "-" ? "" : Path.GetDirectoryName(file) ?? "";
            reading = scenario.Accounts is { } accounts && scenario.Cells.IsEmpty ? InEconomy(reading, accounts, scenario.Baseline.Deflator, folder, freeCodes, io) : reading.In(null);
        }

        _problems.AddRange(reading.Problems.Select(p => p.Line is null ? $"{name}: {p}" : p.ToString()));
        if (!reading.IsSound)
            return null;
        _readings.Add(reading);
        return reading.Scenario;
    }

    private ScenarioReading InEconomy(ScenarioReading reading, string accounts, Deflator? deflator, string folder, bool freeCodes, CliIo io)
    {
        if (accounts.Length == 0)
            return reading; // told already
        if (EconomyOf(accounts, folder, freeCodes, io, out bool isThere) is not { } economy)
            return isThere ? reading : reading.With("$.accounts", $"accounts: '{accounts}' was found, which is no file beside the scenario; expected {BuiltInAccounts}, or a file of tidy CSV.{DidYouMean.Sentence(DidYouMean.Closest(accounts, [BuiltInAccounts]))}");
        if (deflator is not { IsFile: true })
            return reading.In(economy);
        PriceIndexCsvResult prices = PriceIndexCsv.Read(io.Inputs.Read(Path.Combine(folder, deflator.Name)), economy.Accounts.GrossValueAdded.Sectors.Classification);
        if (prices.TryGetIndices(out ImmutableArray<PriceIndex> indices))
            return reading.In(economy.WithPriceIndices(deflator.Name, indices));
        _problems.AddRange(prices.Errors.Select(e => e.Message));
        return reading; // without prices, nothing sound can be said of a baseline that looks back
    }

    /// <summary>The economy that a scenario names; null where its file is not there or has problems, which are told.</summary>
    private Economy? EconomyOf(string accounts, string folder, bool freeCodes, CliIo io, out bool isThere)
    {
        isThere = true;
        if (accounts == BuiltInAccounts)
            return DutchIndustry.Load().Economy;
        _hasOwnAccounts = true;
        string path = Path.Combine(folder, accounts);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            isThere = false;
            return null;
        }

        TidyCsvResult result = TidyCsv.Read(io.Inputs.Read(path), new TidyCsvOptions { RegionClassifications = DutchRegions.Versions, FreeCodes = freeCodes });
        if (!result.TryGetAccounts(out RegionalAccounts? read))
        {
            _problems.AddRange(result.Errors.Select(e => e.Message));
            return null;
        }

        _warnings.AddRange(result.Warnings.Select(w => w.Message));
        return new(accounts, read);
    }

    private static string Text(string file, CliIo io)
    {
        try
        {
            if (file == "-")
                return Text(io.In);
            using FileStream stream = File.OpenRead(io.Inputs.Read(file));
            return Text(stream);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException($"'{file}' does not exist; expected a scenario as JSON, - for standard input, or {BuiltIn}.{DidYouMean.Sentence(DidYouMean.Closest(file, [BuiltIn]))}");
        }
        catch (DecoderFallbackException)
        {
            throw new CliException($"{(file == "-" ? StandardInput : file)}: bytes that are no UTF-8; expected a scenario as JSON; save the file in UTF-8");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new CliException($"'{file}' cannot be read: {(Directory.Exists(file) ? "it is a folder" : e.Message)}");
        }
    }

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return reader.ReadToEnd();
    }

    private static Argument<T> Completed<T>(Argument<T> argument)
    {
        argument.HelpName = argument.Name; // completions would stand in its place
        argument.CompletionSources.Add(BuiltIn);
        return argument;
    }
}
