using IndustryModel.Regional;
using IndustryModel.Results;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary><c>industry analyze location-quotient</c>.</summary>
internal static class LocationQuotientAnalysis
{
    internal static AnalysisMethod Method { get; } = new("location-quotient", "Location quotients: how much larger a sector's share is in a region than elsewhere.",
    [
        new("plain", "LQ; 1 is the benchmark's share", request => Quotients(request, LocationQuotientVariant.Plain)),
        new("symmetric", "(LQ − 1) / (LQ + 1)", request => Quotients(request, LocationQuotientVariant.Symmetric)),
        new("standardized", "z over the regions, standard deviation of the population", request => Quotients(request, LocationQuotientVariant.Standardized)),
        new("standardized-sample", "z over the regions, standard deviation of a sample", request => Quotients(request, LocationQuotientVariant.StandardizedSample)),
        new("log", "natural logarithm of LQ", request => Quotients(request, LocationQuotientVariant.Log)),
        new("rest-of-nation", "LQ against the other regions", request => request.Slice.LocationQuotients(benchmark: RegionalBenchmark.RestOfNation, scope: request.Scope).ToTable()) { Without = ["--benchmark"] },
    ]);

    private static ResultTable Quotients(AnalysisRequest request, LocationQuotientVariant form) => request.Slice.LocationQuotients(form, request.Benchmark, request.Scope).ToTable();
}
