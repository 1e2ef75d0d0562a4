using IndustryModel.Regional;
using IndustryModel.Results;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary><c>industry analyze relatedness</c>.</summary>
internal static class RelatednessAnalysis
{
    internal static AnalysisMethod Method { get; } = new("relatedness", "Relatedness: which sectors are near each other, and which are near what a region is strong in.",
    [
        new("density", "rows by region and sector: the part of what is near the sector that the region has", request => Table(request, new(), RelatednessIndex.Density)),
        new("opportunity-gain", "rows by region and sector: how much entering it opens the way to complex sectors", request => Table(request, new(), RelatednessIndex.OpportunityGain)),
        new("proximity", "rows by sector and sector2: the smaller conditional probability of an advantage", request => Table(request, new(), RelatednessIndex.Proximity)),
        new("density-without-diagonal", "density over the other sectors only", request => Table(request, new() { Diagonal = RelatednessDiagonal.Excluded }, RelatednessIndex.Density)),
        new("opportunity-gain-sample", "gain from PCI standardized with n − 1", request => Table(request, new() { Gain = OutlookConvention.SampleComplexity }, RelatednessIndex.OpportunityGain)),
        .. Measures(),
        new("proximity-of-regions", "rows by region and region2: the smaller conditional probability of an advantage in a sector", request => Table(request, new(), RelatednessIndex.RegionProximity)) { OnlyWhenAsked = true },
    ]);

    private static IEnumerable<AnalysisVariant> Measures()
    {
        (ProximityMeasure Measure, string Name, string Summary)[] measures =
        [
            (ProximityMeasure.Conditional, "conditional", "the probability of an advantage in sector2, given one in sector"),
            (ProximityMeasure.Cosine, "cosine", "the cosine of co-occurrences"),
            (ProximityMeasure.Jaccard, "jaccard", "Jaccard's index of co-occurrences"),
            (ProximityMeasure.Association, "association", "co-occurrence over its expectation"),
            (ProximityMeasure.Probability, "probability", "co-occurrence over its expectation without self-pairs (Steijn)"),
            (ProximityMeasure.Continuous, "continuous", "(1 + ρ) / 2, ρ the correlation of location quotients (py-ecomplexity)"),
        ];
        return measures.Select(m => new AnalysisVariant($"proximity-{m.Name}", m.Summary, request => Table(request, new() { Proximity = m.Measure }, RelatednessIndex.Proximity)));
    }

    private static ResultTable Table(AnalysisRequest request, RelatednessOptions options, RelatednessIndex index)
        => request.Slice.Relatedness(options with { Benchmark = request.Benchmark }, request.Scope).ToTable(index);
}
