using System.CommandLine;
using IndustryModel.Accounts;
using IndustryModel.Cli.Output;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary>One method of <c>industry analyze</c>: its name, what it answers, and its variants. Options, output and errors are the same for all.</summary>
internal sealed class AnalysisMethod(string name, string answers, IReadOnlyList<AnalysisVariant> variants, bool perPopulation = false)
{
    private static readonly string[] Measures = ["gva", "persons", "jobs", "fte", "hours", "output", "gdp"];
    private static readonly string[] Benchmarks = ["regions", "nation", "rest"];

    private readonly Option<string[]> _measure = new Option<string[]>("--measure")
    {
        Description = "what is analyzed; repeat it where a method needs two",
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

    internal string Name => name;

    /// <summary>The option that names a file of plants, where the method has variants of plants.</summary>
    internal PlantOptions? Plants { get; init; }

    internal IReadOnlyList<AnalysisVariant> Variants => variants;

    internal Command Create(CliIo io)
    {
        Option<Year?> year = Arguments.Year();
        Option<Year?> baseYear = Arguments.Year("--base-year", "the year that growth starts from");
        var data = new DataOptions();
        var output = new OutputOptions();
        var command = new Command(name, answers) { _measure, year, baseYear, _level, _variant, _benchmark };
        Plants?.AddTo(command);
        if (perPopulation)
        {
            command.Add(_per);
            command.Add(_covariates);
        }

        data.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            // plants may have codes of their own beside the built-in accounts
            RegionalAccounts accounts = Plants?.IsNamed(parsed) == true && !data.HasFiles(parsed) ? DutchIndustry.Load().Accounts : data.Load(parsed, io);
            DataCube[] cubes = [.. parsed.GetRequiredValue(_measure).Select(m => Arguments.Concept(m)).Select(c => accounts[c])];
            var request = new AnalysisRequest(accounts, cubes, parsed.GetValue(year) ?? LatestYear(cubes[0]), parsed.GetValue(baseYear),
                new() { Level = parsed.GetValue(_level) }, (RegionalBenchmark)Array.IndexOf(Benchmarks, parsed.GetRequiredValue(_benchmark)))
            {
                Plants = Plants?.Load(parsed, data.IsFree(parsed), cubes[0], io),
                PerPopulation = perPopulation && parsed.GetValue(_per) is not null,
                Covariates = perPopulation ? parsed.GetValue(_covariates) : null,
            };
            output.Write(parsed, io, Compute(request, parsed.GetValue(_variant)));
            return ExitCode.Done;
        });
        return command;
    }

    private ResultTable Compute(AnalysisRequest request, string? asked)
    {
        if (asked is not null)
        {
            AnalysisVariant one = variants.First(v => v.Name == asked);
            return one.Needs?.Invoke(request) is { } lacking ? throw new CliException($"analyze {name} --variant {asked} needs {lacking}") : one.Compute(request);
        }

        AnalysisVariant[] possible = [.. variants.Where(v => v.Needs?.Invoke(request) is null)];
        if (possible.Length == 0)
            throw new CliException($"analyze {name} needs {variants[0].Needs!(request)}");
        ResultTable[] tables = [.. possible.Select(v => v.Compute(request))];
        return tables is [ResultTable only] ? only : ResultTable.Concat($"{answers.TrimEnd('.')}: {request.Cube.Measure.Concept}, {request.Year}", tables);
    }

    private static Year LatestYear(DataCube cube)
    {
        Year year = cube.LastYear;
        while (year > cube.FirstYear && cube[year].Values.IndexOfAnyExcept(double.NaN) < 0)
            year -= 1;
        return year;
    }
}
