using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Cli.Output;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary>One method of <c>industry analyze</c>: its name, what it answers, and its variants. Output and errors are the same for all; of the options, each has those it uses.</summary>
internal sealed class AnalysisMethod(string name, string answers, IReadOnlyList<AnalysisVariant> variants)
{
    private static readonly string[] Measures = ["gva", "persons", "jobs", "fte", "hours", "output", "gdp"];
    private static readonly string[] Benchmarks = ["regions", "nation", "rest"];

    private readonly Option<string[]> _measure = new Option<string[]>("--measure")
    {
        Description = variants.Any(v => v.Measures > 1) ? "what is analyzed; repeat it where a variant needs two" : "what is analyzed",
        DefaultValueFactory = _ => ["gva"],
        HelpName = string.Join('|', Measures),
        AllowMultipleArgumentsPerToken = false,
    }.OneOf(Measures);

    private readonly Option<int?> _level = new("--level") { Description = "the regions: 1 parts of the country, 2 provinces, 3 COROP regions; the deepest if not given", HelpName = "1..3" };

    private readonly Option<string?> _variant = new Option<string?>("--variant") { Description = "one of the variants below; all that the data allow, if not given", HelpName = "V" }
        .OneOf([.. variants.Select(v => v.Name)]);

    private readonly Option<string> _benchmark = new Option<string>("--benchmark")
    {
        Description = "what regions are compared with: the sum of the regions, the published nation, or the rest of the regions",
        DefaultValueFactory = _ => "regions",
        HelpName = string.Join('|', Benchmarks),
    }.OneOf(Benchmarks);

    private readonly Option<string?> _per = new Option<string?>("--per") { Description = "what the measure is divided by", HelpName = "population" }.OneOf("population");

    private readonly Option<string?> _covariates = new("--covariates") { Description = "CSV of what is held constant: region, and a column for each covariate", HelpName = "FILE" };

    private readonly Option<Year?> _year = Arguments.Year();
    private readonly Option<Year?> _baseYear = Arguments.Year("--base-year", "the year that growth starts from");

    internal string Name => name;

    /// <summary>Whether regions are compared with something that can be chosen.</summary>
    internal bool HasBenchmark { get; init; } = true;

    /// <summary>Whether it is about a change from a base year.</summary>
    internal bool IsOverTime { get; init; }

    /// <summary>Whether the total of each region is compared, and may be divided by population: convergence.</summary>
    internal bool IsOfTotals { get; init; }

    /// <summary>The option that names a file of plants, where the method has variants of plants.</summary>
    internal PlantOptions? Plants { get; init; }

    internal IReadOnlyList<AnalysisVariant> Variants => variants;

    internal Command Create(CliIo io)
    {
        var data = new DataOptions();
        var output = new OutputOptions();
        var command = new Command(name, answers) { _measure, _year };
        if (IsOverTime)
            command.Add(_baseYear);
        command.Add(_level);
        command.Add(_variant);
        if (HasBenchmark)
            command.Add(_benchmark);
        Plants?.AddTo(command);
        if (IsOfTotals)
        {
            command.Add(_per);
            command.Add(_covariates);
        }

        data.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            AnalysisVariant? asked = variants.FirstOrDefault(v => v.Name == parsed.GetValue(_variant));
            RefuseWhatIsNotUsed(parsed, asked);
            ResultTable result = Compute(Request(parsed, data, io), asked, io);
            output.Write(parsed, io, result);
            if (output.Format(parsed) != "table")
                WriteNotes(result, io);
            return ExitCode.Done;
        });
        return command;
    }

    private AnalysisRequest Request(ParseResult parsed, DataOptions data, CliIo io)
    {
        // plants may have codes of their own beside the built-in accounts
        RegionalAccounts accounts = Plants?.IsNamed(parsed) == true && !data.HasFiles(parsed) ? DutchIndustry.Load().Accounts : data.Load(parsed, io);
        MeasureConcept[] concepts = [.. parsed.GetRequiredValue(_measure).Select(Arguments.Concept)];
        DataCube[] cubes = [.. concepts.Select(c => IsOfTotals ? ConvergenceAnalysis.CubeOf(accounts, c) : accounts[c])];
        DataCube? per = IsOfTotals && parsed.GetValue(_per) is not null ? ConvergenceAnalysis.PopulationOf(accounts, cubes[0]) : null;
        var scope = new RegionalScope { Level = parsed.GetValue(_level) };
        Year? baseYear = IsOverTime ? parsed.GetValue(_baseYear) : null;
        return new(accounts, cubes, parsed.GetValue(_year) ?? Latest([.. cubes, .. per is null ? [] : new[] { per }], scope, baseYear), baseYear, scope,
            HasBenchmark ? (RegionalBenchmark)Array.IndexOf(Benchmarks, parsed.GetRequiredValue(_benchmark)) : RegionalBenchmark.Regions)
        {
            Plants = Plants?.Load(parsed, data.IsFree(parsed), cubes[0], io),
            Per = per,
            Covariates = IsOfTotals ? parsed.GetValue(_covariates) : null,
        };
    }

    private Year Latest(DataCube[] cubes, RegionalScope scope, Year? after)
    {
        Year latest = LatestYear.Of([.. cubes.Select(c => (c, IsOfTotals ? ConvergenceAnalysis.Totals(c, scope) : scope))]);
        return after < latest || after is null ? latest : throw new CliException($"--base-year {after}: no later year has what is asked; give an earlier one");
    }

    /// <summary>An option that would change nothing is a misunderstanding.</summary>
    private void RefuseWhatIsNotUsed(ParseResult parsed, AnalysisVariant? asked)
    {
        string[] measures = parsed.GetRequiredValue(_measure);
        int most = asked?.Measures ?? variants.Max(v => v.Measures);
        string who = asked is null ? $"analyze {name}" : $"analyze {name} --variant {asked.Name}";
        if (measures.Length > most)
            throw new CliException($"{who} works on {(most == 1 ? "one measure" : "two measures")}; found {string.Join(", ", measures)}");
        if (measures.Distinct(StringComparer.Ordinal).Count() < measures.Length)
            throw new CliException($"--measure {measures[0]} is given twice; expected two different measures");
        if (asked?.Without.FirstOrDefault(option => parsed.GetResult(option) is System.CommandLine.Parsing.OptionResult { Implicit: false }) is { } unused)
            throw new CliException($"{who} does not use {unused}; leave it out");
    }

    private ResultTable Compute(AnalysisRequest request, AnalysisVariant? asked, CliIo io)
    {
        if (asked is not null)
            return asked.Needs?.Invoke(request) is { } lacking ? throw new CliException($"analyze {name} --variant {asked.Name} needs {lacking}") : asked.Compute(request);
        AnalysisVariant[] possible = [.. variants.Where(v => v.Needs?.Invoke(request) is null)];
        if (possible.Length == 0)
            throw new CliException($"analyze {name} needs {variants[0].Needs!(request)}");
        var tables = new List<ResultTable>();
        var failed = new List<(string Variant, Exception Why)>();
        foreach (AnalysisVariant variant in possible)
        {
            try
            {
                tables.Add(variant.Compute(request));
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException or ArithmeticException)
            {
                failed.Add((variant.Name, e));
            }
        }

        if (tables.Count == 0)
            throw new CliException(CliApp.MessageOf(failed[0].Why));
        foreach ((string variant, Exception why) in failed)
            io.Error.WriteLine($"industry: left out {variant}: {CliApp.MessageOf(why)}");
        return tables is [ResultTable only] ? only : ResultTable.Concat($"{answers.TrimEnd('.')}: {request.Cube.Measure.Concept}, {request.Year}", tables);
    }

    /// <summary>Files for programs have no place for notes.</summary>
    private static void WriteNotes(ResultTable result, CliIo io)
    {
        foreach (string note in result.Notes.Distinct(StringComparer.Ordinal))
            io.Error.WriteLine($"industry: note: {note}");
    }
}
