using IndustryModel.Regional;
using IndustryModel.Results;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary><c>industry analyze complexity</c>.</summary>
internal static class ComplexityAnalysis
{
    private static readonly ComplexityOptions Sample = new() { Scale = ComplexityScale.SampleDeviation, Outlook = OutlookConvention.SampleComplexity };
    private static readonly ComplexityOptions Within = new() { Groups = ComplexityGroups.Within };
    private static readonly ComplexityOptions Reflections = new() { Method = ComplexityMethod.Reflections };
    private static readonly ComplexityOptions Fitness = new() { Method = ComplexityMethod.Fitness };

    internal static AnalysisMethod Method { get; } = new("complexity", "Economic complexity: how many and which sectors a region is strong in, and how rare those are.",
    [
        new("diversity", "rows by region: sectors with an advantage", request => Table(request, new(), ComplexityIndex.Diversity)),
        new("ubiquity", "rows by sector: regions with an advantage", request => Table(request, new(), ComplexityIndex.Ubiquity)),
        new("eci", "rows by region: second eigenvector, standardized (n)", request => Table(request, new(), ComplexityIndex.RegionComplexity)),
        new("pci", "rows by sector: second eigenvector, standardized (n)", request => Table(request, new(), ComplexityIndex.SectorComplexity)),
        new("outlook", "rows by region: complexity near the region's advantages, standardized (n)", request => Table(request, new(), ComplexityIndex.Outlook)),
        new("eci-sample", "ECI standardized with n − 1", request => Table(request, Sample, ComplexityIndex.RegionComplexity)),
        new("pci-sample", "PCI standardized with n − 1", request => Table(request, Sample, ComplexityIndex.SectorComplexity)),
        new("pci-region-moments", "PCI by mean and deviation of the regions' ECI", request => Table(request, new() { Scale = ComplexityScale.RegionMoments }, ComplexityIndex.SectorComplexity)),
        new("outlook-sample", "outlook from PCI standardized with n − 1, not standardized itself", request => Table(request, Sample, ComplexityIndex.Outlook)),
        new("eci-within-groups", "ECI within each group of regions, where these share no sector with others", request => Table(request, Within, ComplexityIndex.RegionComplexity)) { OnlyWhenAsked = true },
        new("pci-within-groups", "PCI, likewise", request => Table(request, Within, ComplexityIndex.SectorComplexity)) { OnlyWhenAsked = true },
        new("eci-reflections", "18 reflections, standardized (n)", request => Table(request, Reflections, ComplexityIndex.RegionComplexity)),
        new("pci-reflections", "19 reflections, standardized (n)", request => Table(request, Reflections, ComplexityIndex.SectorComplexity)),
        new("fitness", "fitness of regions after 20 rounds, in its mean", request => Table(request, Fitness, ComplexityIndex.RegionComplexity)),
        new("fitness-complexity", "the complexity of sectors that goes with it", request => Table(request, Fitness, ComplexityIndex.SectorComplexity)),
    ]);

    private static ResultTable Table(AnalysisRequest request, ComplexityOptions options, ComplexityIndex index)
        => request.Slice.EconomicComplexity(options with { Benchmark = request.Benchmark }, request.Scope).ToTable(index);
}
