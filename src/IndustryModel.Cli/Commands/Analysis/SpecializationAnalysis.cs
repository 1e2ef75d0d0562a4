using IndustryModel.Regional;

namespace IndustryModel.Cli.Commands.Analysis;

/// <summary><c>industry analyze specialization</c>.</summary>
internal static class SpecializationAnalysis
{
    internal static AnalysisMethod Method { get; } = new("specialization", "Specialization of regions: how unevenly a region is spread over sectors.",
    [
        Of("krugman", "Σ |s − q|, s the region's shares, q the benchmark's", SpecializationIndex.Krugman),
        Of("krugman-rest-of-nation", "against the nation without the region", SpecializationIndex.KrugmanRestOfNation),
        Of("krugman-mean-of-others", "against the unweighted mean of the other regions' shares", SpecializationIndex.KrugmanMeanOfOthers) with { Without = ["--benchmark"] },
        Of("herfindahl", "H = Σ s²", SpecializationIndex.Herfindahl) with { Without = ["--benchmark"] },
        Of("herfindahl-normalized", "(H − 1/n) / (1 − 1/n)", SpecializationIndex.HerfindahlNormalized) with { Without = ["--benchmark"] },
        Of("equivalent-number", "1 / H", SpecializationIndex.EquivalentNumber) with { Without = ["--benchmark"] },
        Of("gini", "Gini coefficient of the shares", SpecializationIndex.Gini) with { Without = ["--benchmark"] },
        Of("gini-normalized", "Gini · n / (n − 1)", SpecializationIndex.GiniNormalized) with { Without = ["--benchmark"] },
        Of("gini-relative", "Gini of the Lorenz curve against the benchmark", SpecializationIndex.GiniRelative),
        Of("gini-of-quotients", "Gini of the location quotients, unweighted", SpecializationIndex.GiniOfQuotients),
        Of("hoover", "½ Σ |s − q|", SpecializationIndex.Hoover),
        Of("hoover-equal", "½ Σ |s − 1/n|", SpecializationIndex.HooverEqual) with { Without = ["--benchmark"] },
        Of("theil", "T = Σ s ln(n s)", SpecializationIndex.Theil) with { Without = ["--benchmark"] },
        Of("theil-relative", "Σ s ln(s / q)", SpecializationIndex.TheilRelative),
        Of("entropy", "−Σ s ln s, natural logarithm", SpecializationIndex.Entropy) with { Without = ["--benchmark"] },
        Of("evenness", "entropy / ln n", SpecializationIndex.Evenness) with { Without = ["--benchmark"] },
        Of("relative-diversity", "1 / Σ |s − q|, Duranton and Puga", SpecializationIndex.RelativeDiversity),
        Of("hachman", "1 / Σ s² / q", SpecializationIndex.Hachman),
        Of("coefficient-of-variation", "standard deviation (n) / mean", SpecializationIndex.CoefficientOfVariation) with { Without = ["--benchmark"] },
        Of("coefficient-of-variation-sample", "standard deviation (n − 1) / mean", SpecializationIndex.CoefficientOfVariationSample) with { Without = ["--benchmark"] },
        Of("coulter", "√(½ Σ (s − 1/n)²)", SpecializationIndex.Coulter) with { Without = ["--benchmark"] },
    ]);

    private static AnalysisVariant Of(string name, string summary, SpecializationIndex index) => new(name, summary, request => request.Slice.Specialization(index, request.Benchmark, request.Scope).ToTable());
}
