using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary><c>industry analyze convergence</c>: of a measure's total by region, by head with <c>--per population</c>.</summary>
internal static class ConvergenceAnalysis
{
    internal static AnalysisMethod Method { get; } = new("convergence", "Convergence: whether poor regions grow faster (β), and whether regions come closer (σ).",
    [
        new("absolute", "slope of growth on the start, by ordinary least squares", request => Beta(request, null), ShiftShareAnalysis.NeedsBaseYear) { Without = ["--covariates"] },
        new("conditional", "the same, with covariates held constant", request => Beta(request, Covariates(request)),
            request => ShiftShareAnalysis.NeedsBaseYear(request) ?? (request.Covariates is null ? "--covariates FILE, with columns region and a name for each" : null)),
        new("sigma", "coefficient of variation and standard deviation of logarithms, population; Williamson's with --per population", request => Sigma(request, StandardDeviation.Population), ShiftShareAnalysis.NeedsBaseYear) { Without = ["--covariates"] },
        new("sigma-sample", "the same, divided by n − 1", request => Sigma(request, StandardDeviation.Sample), ShiftShareAnalysis.NeedsBaseYear) { Without = ["--covariates"] },
    ])
    {
        HasBenchmark = false,
        IsOverTime = true,
        IsOfTotals = true,
    };

    private static ResultTable Beta(AnalysisRequest request, IReadOnlyList<RegionalCovariate>? covariates)
        => request.Cube.BetaConvergence(request.BaseYear!.Value, request.Year, request.Per, covariates, VintagePolicy.AllowAndSay, request.Scope).ToTable();

    private static ResultTable Sigma(AnalysisRequest request, StandardDeviation deviation)
        => request.Cube.SigmaConvergence(request.BaseYear!.Value, request.Year, request.Per, deviation, VintagePolicy.AllowAndSay, request.Scope).ToTable();

    /// <summary>The first cube of the measure that adds up and has regions.</summary>
    internal static DataCube CubeOf(RegionalAccounts accounts, MeasureConcept concept)
        => accounts.Cubes.FirstOrDefault(c => c.Measure.Concept.Equals(concept) && c.Measure.IsAdditive && HasRegions(c)) ?? accounts[concept];

    /// <summary>The population, in the same version of regions if there is one.</summary>
    internal static DataCube PopulationOf(RegionalAccounts accounts, DataCube cube)
    {
        DataCube[] populations = [.. accounts.Cubes.Where(c => c.Measure.Concept.Equals(MeasureConcept.Population))];
        return populations.FirstOrDefault(p => p.Regions.Classification.Id == cube.Regions.Classification.Id) ?? populations.FirstOrDefault()
            ?? throw new CliException("--per population: the accounts have no population; give it with the measure population");
    }

    /// <summary>The published total of each region where there is one, as convergence takes it.</summary>
    internal static RegionalScope Totals(DataCube cube, RegionalScope scope) => scope.Sectors.IsEmpty
        && cube.Sectors.Classification.Categories.FirstOrDefault(c => c.Kind == CategoryKind.Total) is { } total && cube.Sectors.CanMake(total.Code) ? scope with { Sectors = [total.Code] } : scope;

    private static bool HasRegions(DataCube cube) => cube.Regions.Codes.Any(r => cube.Regions.Classification[r].Kind == CategoryKind.Node);

    /// <summary>CSV with a header: region, then a column for each covariate; - is standard input.</summary>
    private static ImmutableArray<RegionalCovariate> Covariates(AnalysisRequest request)
    {
        string file = request.Covariates!;
        Classification<RegionCode> regions = request.Cube.Regions.Classification;
        try
        {
            if (file == "-")
                return CovariateCsv.Read(request.Io.In, regions, "stdin");
            using FileStream stream = File.OpenRead(request.Io.Inputs.Read(file));
            return CovariateCsv.Read(stream, regions, file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException($"'{file}' does not exist; expected CSV with columns region and a name for each covariate");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new CliException($"'{file}' cannot be read: {e.Message}");
        }
    }
}
