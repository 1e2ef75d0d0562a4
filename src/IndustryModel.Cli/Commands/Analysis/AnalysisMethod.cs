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

    private static readonly string[] MissingWords = ["propagate", "derive", "leave-out"];

    private readonly Option<string[]> _measure = new Option<string[]>("--measure")
    {
        Description = variants.Any(v => v.Measures > 1) ? "what is analyzed; repeat it where a variant needs two" : "what is analyzed",
        DefaultValueFactory = _ => ["gva"],
        HelpName = string.Join('|', Measures),
        AllowMultipleArgumentsPerToken = false,
    }.OneOf(Measures);

    private readonly Option<int?> _level = Arguments.Level("the regions: 1 parts of the country, 2 provinces, 3 COROP regions; the deepest if not given", "1..3");

    private readonly Option<string?> _sectors = new("--sectors") { Description = "the sectors, by code, aggregate or name, with commas between; the finest that make the total, if not given", HelpName = "A,B-E,…" };

    private readonly Option<string> _missing = new Option<string>("--missing")
    {
        Description = "what is done where figures are missing: what needs them is missing too, they are derived from a total, or sums leave them out",
        DefaultValueFactory = _ => "propagate",
        HelpName = string.Join('|', MissingWords),
    }.OneOf(MissingWords);

    private readonly Option<string?> _variant = new Option<string?>("--variant") { Description = "one of the variants below; all that the data allow, if not given", HelpName = "V" }
        .OneOf([.. variants.Select(v => v.Name)]);

    private readonly Option<string> _benchmark = new Option<string>("--benchmark")
    {
        Description = "what regions are compared with: the sum of the regions, the published nation, or the rest of the regions",
        DefaultValueFactory = _ => "regions",
        HelpName = string.Join('|', Benchmarks),
    }.OneOf(Benchmarks);

    private readonly Option<string?> _per = new Option<string?>("--per") { Description = "what the measure is divided by", HelpName = "population" }.OneOf("population");

    private readonly Option<string?> _covariates = new Option<string?>("--covariates") { Description = "CSV of what is held constant: region, and a column for each covariate (- is standard input)", HelpName = "FILE" }.FileName();

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
        command.Add(_sectors);
        command.Add(_missing);
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
            ResultTable result = LibraryWords.Of(Compute(Request(parsed, data, io), asked, io));
            output.WriteWithNotes(parsed, io, result);
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
        RegionalScope scope = Scope(parsed, cubes[0], data);
        Year? baseYear = IsOverTime ? parsed.GetValue(_baseYear) : null;
        return new(accounts, cubes, parsed.GetValue(_year) ?? Latest(cubes, per, scope, baseYear), baseYear, scope,
            HasBenchmark ? (RegionalBenchmark)Array.IndexOf(Benchmarks, parsed.GetRequiredValue(_benchmark)) : RegionalBenchmark.Regions)
        {
            Plants = Plants?.Load(parsed, data.IsFree(parsed), cubes[0], io),
            Per = per,
            Io = io,
            Covariates = IsOfTotals ? parsed.GetValue(_covariates) : null,
        };
    }

    private Year Latest(DataCube[] cubes, DataCube? per, RegionalScope scope, Year? after)
    {
        Year latest = LatestYear.Of(
        [
            .. cubes.Select(c => (c, IsOfTotals ? ConvergenceAnalysis.Totals(c, scope) : scope)),
            .. per is null ? [] : new[] { (per, ConvergenceAnalysis.Totals(per, scope with { Sectors = [] })) },
        ]);
        return after < latest || after is null ? latest : throw new CliException($"--base-year {after}: no later year has what is asked; give an earlier one");
    }

    private RegionalScope Scope(ParseResult parsed, DataCube cube, DataOptions data)
    {
        int? level = parsed.GetValue(_level);
        if (level is < 1 or > 3 && !data.HasFiles(parsed))
            throw new CliException($"--level {level}: expected 1 (parts of the country), 2 (provinces) or 3 (COROP regions)");
        string[] sectors = parsed.GetValue(_sectors)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (sectors.Length == 0 && parsed.GetValue(_sectors) is { } text)
            throw new CliException($"--sectors '{text}': expected sectors with commas between, such as A,B-E");
        return new()
        {
            Level = level,
            Sectors = [.. sectors.Select(s => cube.Sectors.Classification.Find(s).Code)],
            Missing = (MissingPolicy)Array.IndexOf(MissingWords, parsed.GetRequiredValue(_missing)),
        };
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
        bool IsGiven(string option) => parsed.GetResult(option) is System.CommandLine.Parsing.OptionResult { Implicit: false };
        if (asked?.Without.FirstOrDefault(IsGiven) is { } unused)
            throw new CliException($"{who} does not use {unused}; leave it out");
        if (Plants?.IsNamed(parsed) == true && asked?.WithoutBesidePlants.FirstOrDefault(IsGiven) is { } beside)
            throw new CliException($"{who} with --plants does not use {beside}, as the plants carry their own regions, sectors and figures; leave it out, or leave out --plants to use the accounts");
    }

    private ResultTable Compute(AnalysisRequest request, AnalysisVariant? asked, CliIo io)
    {
        if (asked is not null)
            return asked.Needs?.Invoke(request) is { } lacking ? throw new CliException($"analyze {name} --variant {asked.Name} needs {lacking}") : asked.Compute(request);
        AnalysisVariant[] possible = [.. variants.Where(v => !v.OnlyWhenAsked && v.Needs?.Invoke(request) is null)];
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
            io.Say($"left out {variant}: {CliApp.MessageOf(why)}");
        return tables is [ResultTable only] ? only : ResultTable.Concat($"{answers.TrimEnd('.')}: {request.Cube.Measure.Concept}, {request.Year}", tables);
    }
}
