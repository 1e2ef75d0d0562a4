using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using IndustryModel.Cli.Output;
using IndustryModel.Results;
using IndustryModel.Scenarios;

namespace IndustryModel.Cli.Commands.Scenarios;

/// <summary><c>industry scenario ensemble</c> and <c>industry scenario merge</c>: many draws, or slices of them, and slices put together.</summary>
internal static class EnsembleScenario
{
    private static readonly string[] Samplings = ["random", "latin-hypercube", "sobol"]; // as in SamplingMethod

    internal static Command Create(CliIo io)
    {
        Argument<string> file = ScenarioFiles.One();
        Option<long?> draws = Arguments.LongCount("--draws", "the number of draws of the whole; 10000 if not given");
        Option<ulong?> seed = Arguments.Seed("--seed", "the seed: the same seed gives the same draws; 1 if not given");
        Option<long?> from = Arguments.Position("--from", "the first draw of a slice; 0 if not given");
        Option<long?> to = Arguments.Position("--to", "the draw before which a slice ends; the number of draws if not given");
        var save = SaveOption();
        Option<string> sampling = new Option<string>("--sampling") { Description = "how magnitudes are drawn; shocks are always random", DefaultValueFactory = _ => Samplings[0], HelpName = string.Join('|', Samplings) }.OneOf(Samplings);
        Option<int?> threads = Arguments.Count("--threads", "how many threads may work, which changes no result; as many as there are processors if not given");
        var target = new Option<string?>("--target") { Description = "a figure whose probability is asked: of a share 15% or 0.15; with one --sector and one --year, and --measure where it is not share-gva", HelpName = "SHARE" };
        var filters = new ResultFilters("the nation");
        var files = new ScenarioFiles();
        var output = new OutputOptions();
        var command = new Command("ensemble", "Many draws over all distributions and shocks: means, quantiles and the probability of targets. Slices of the draws can be made anywhere, saved, and merged.") { file, draws, seed, from, to, save, sampling, threads, target };
        filters.AddTo(command);
        files.AddTo(command);
        output.AddTo(command);
        command.Validators.Add(result =>
        {
            if (WrongSlice(result, draws, from, to) is { } wrong)
                result.AddError(wrong);
            if (result.GetValue(target) is not { } figure)
                return;
            string[] measures = result.GetValue(filters.Measure) ?? [];
            int Given(Option option) => result.GetResult(option)?.Tokens.Count ?? 0;
            if (Given(filters.Sector) != 1 || Given(filters.Year) != 1 || Given(filters.Region) > 1 || measures.Length > 1)
                result.AddError($"--target {figure}: expected one --sector and one --year with it, and at most one --region and one --measure");
            else if (measures.All(OutcomeMeasures.Words.Contains))
                OutcomeMeasures.Require(result, target.Name, figure, measures is [string one] ? OutcomeMeasures.Of(one) : OutcomeMeasure.ShareGva);
        });
        command.SetAction(files.Located(parsed =>
        {
            Scenario scenario = files.Load(parsed, parsed.GetRequiredValue(file), io);
            RequireFiles(parsed, output, parsed.GetValue(save), io);
            if (parsed.GetValue(target) is { } figure)
                scenario = scenario with { Targets = scenario.Targets.Add(OutcomeMeasures.In(scenario, Target(figure, filters, parsed))) };
            var options = new EnsembleOptions
            {
                Draws = parsed.GetValue(draws) ?? new EnsembleOptions().Draws,
                Seed = parsed.GetValue(seed) ?? new EnsembleOptions().Seed,
                From = parsed.GetValue(from) ?? 0,
                To = parsed.GetValue(to),
                Sampling = (SamplingMethod)Array.IndexOf(Samplings, parsed.GetRequiredValue(sampling)),
                Threads = parsed.GetValue(threads),
                Regions = filters.Regions(parsed),
                Sectors = filters.Sectors(parsed),
                Measures = filters.Measures(parsed),
                Years = filters.Years(parsed),
            };
            Ensemble ensemble = ProgressBar.Run(io, FormattableString.Invariant($"{scenario.Name}: {(options.To ?? options.Draws) - options.From:N0} draws"), progress => scenario.Simulate(options, progress, io.Interrupted));
            Write(ensemble, parsed, output, parsed.GetValue(save), io);
            return ExitCode.Done;
        }));
        return command;
    }

    internal static Command CreateMerge(CliIo io)
    {
        Argument<string[]> summaries = new Argument<string[]>("SUMMARY") { Description = "slices that 'scenario ensemble --save' or 'scenario merge --save' wrote, in any order", Arity = ArgumentArity.OneOrMore }.FileName();
        var save = SaveOption();
        var output = new OutputOptions();
        var command = new Command("merge", "Slices of one ensemble put together: the result is that of one run, to the byte. Exit code 1 if draws are missing.") { summaries, save };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] files = parsed.GetRequiredValue(summaries);
            Ensemble[] parts = [.. files.Select(f => Load(f, io))];
            RequireFiles(parsed, output, parsed.GetValue(save), io);
            Ensemble ensemble = Merge(files, parts);
            Write(ensemble, parsed, output, parsed.GetValue(save), io);
            if (ensemble.Gaps.IsEmpty)
                return ExitCode.Done;
            io.Say(FormattableString.Invariant($"draws are missing: {string.Join(", ", ensemble.Gaps)} of {ensemble.TotalDraws}; make them with 'scenario ensemble --from --to' and merge again"));
            return ExitCode.CheckFailed;
        });
        return command;
    }

    private static string? WrongSlice(CommandResult result, Option<long?> draws, Option<long?> from, Option<long?> to)
    {
        return Given(draws, new EnsembleOptions().Draws) is > 0 and { } all && Given(from, 0) is { } first && Given(to, all) is { } end ? WrongSlice(all, first, end) : null;

        long? Given(Option<long?> option, long usual) => result.GetResult(option) is not { Tokens: [Token token] } ? usual
            : long.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null; // what is no number is told by the option
    }

    private static string? WrongSlice(long draws, long from, long to)
        => to > draws ? FormattableString.Invariant($"--to {to}: expected at most {draws}, the number of draws")
        : to == 0 ? "--to 0: expected at least 1, as a slice holds at least one draw"
        : from >= to ? FormattableString.Invariant($"--from {from}: expected less than {(to == draws ? $"{draws}, the number of draws" : $"--to {to}")}, as a slice holds at least one draw")
        : null;

    private static Option<string?> SaveOption() => new Option<string?>("--save") { Description = "keep the draws in this file, to be merged", HelpName = "SUMMARY" }.FileName();

    private static ScenarioTarget Target(string figure, ResultFilters filters, ParseResult parsed)
    {
        ImmutableArray<OutcomeMeasure> measures = filters.Measures(parsed);
        ImmutableArray<string> regions = filters.Regions(parsed);
        OutcomeMeasure measure = measures.IsEmpty ? OutcomeMeasure.ShareGva : measures[0];
        return new($"at least {figure}", OutcomeMeasures.Figure(figure, measure), filters.Years(parsed)[0], measure, regions.IsEmpty ? null : regions[0], filters.Sectors(parsed)[0]);
    }

    private static void RequireFiles(ParseResult parsed, OutputOptions output, string? save, CliIo io)
    {
        output.RequireFile(parsed, io);
        if (save is null)
            return;
        if (save == "-")
            throw new CliException("--save -: draws are kept in a file; expected its name");
        io.Inputs.RequireOther(save);
        string full = AtomicFile.Require(save);
        if (output.File(parsed) is { } file && AtomicFile.Resolve(file) == full)
            throw new CliException($"--save {save} and --output {file} are one file, and the draws would be lost; give two");
    }

    private static void Write(Ensemble ensemble, ParseResult parsed, OutputOptions output, string? save, CliIo io)
    {
        ResultTable table = ensemble.ToTable(io.Interrupted);
        if (save is not null)
            AtomicFile.Write(save, ensemble.Save);
        output.WriteWithNotes(parsed, io, table);
    }

    private static Ensemble Load(string file, CliIo io)
    {
        try
        {
            using FileStream stream = File.OpenRead(io.Inputs.Read(file));
            return Ensemble.Load(stream);
        }
        catch (InvalidDataException e)
        {
            throw new CliException($"{file}: {e.Message}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException($"'{file}' does not exist; expected a file that 'scenario ensemble --save' wrote");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new CliException($"'{file}' cannot be read: {(Directory.Exists(file) ? "it is a folder" : e.Message)}");
        }
    }

    private static Ensemble Merge(string[] files, Ensemble[] parts)
    {
        try
        {
            return Ensemble.Merge(parts);
        }
        catch (ArgumentException e)
        {
            throw new CliException($"{Which(files, parts)}{CliApp.MessageOf(e)}");
        }
    }

    /// <summary>The first two files that cannot be merged with each other.</summary>
    private static string Which(string[] files, Ensemble[] parts)
    {
        for (int i = 1; i < parts.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                try
                {
                    Ensemble.Merge(parts[j], parts[i]);
                }
                catch (ArgumentException)
                {
                    return $"{files[j]} and {files[i]}: ";
                }
            }
        }

        return "";
    }
}
