using IndustryModel.Regional;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary><c>industry analyze economic-base</c>.</summary>
internal static class EconomicBaseAnalysis
{
    internal static AnalysisMethod Method { get; } = new("economic-base", "Economic base: which part of a region's sectors works for others, and what it carries.",
    [
        new("assumption", "agriculture, mining and manufacturing (A, B, C, B-E) are basic, all else is not", request => Compute(request, EconomicBaseMethod.Assumption),
            request => request.Cube.Sectors.Codes.Any(s => s.Text is "A" or "B" or "C" or "B-E") ? null : "a sector A, B, C or B-E, which are taken as basic") { Without = ["--benchmark"] },
        new("location-quotient", "what goes beyond the benchmark's share", request => Compute(request, EconomicBaseMethod.LocationQuotient)),
        new("minimum-requirements", "what goes beyond the smallest share of any region", request => Compute(request, EconomicBaseMethod.MinimumRequirements)) { Without = ["--benchmark"] },
    ]);

    private static Results.ResultTable Compute(AnalysisRequest request, EconomicBaseMethod method) => request.Slice.EconomicBase(method, request.Benchmark, scope: request.Scope).ToTable();
}
