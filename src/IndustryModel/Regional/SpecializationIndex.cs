namespace IndustryModel.Regional;

/// <summary>How specialized a region is: s are its sectors' shares, q those of the benchmark, n the number of sectors (those without activity count).</summary>
public enum SpecializationIndex
{
    /// <summary>Σ |s − q|, in [0, 2). Krugman (1991).</summary>
    Krugman,

    /// <summary>The same against the nation without the region.</summary>
    KrugmanRestOfNation,

    /// <summary>The same against the unweighted mean of the other regions' shares: K of REAT's <c>spec</c>. Regions without activity have no shares and do not enter.</summary>
    KrugmanMeanOfOthers,

    /// <summary>Σ s², in [1/n, 1].</summary>
    Herfindahl,

    /// <summary>(H − 1/n) / (1 − 1/n), in [0, 1].</summary>
    HerfindahlNormalized,

    /// <summary>1 / H: the number of equal sectors with the same Herfindahl index.</summary>
    EquivalentNumber,

    /// <summary>Gini coefficient of the shares, in [0, 1 − 1/n].</summary>
    Gini,

    /// <summary>Gini · n / (n − 1), in [0, 1].</summary>
    GiniNormalized,

    /// <summary>Gini coefficient of the Lorenz curve of the region's shares against the benchmark's, in [0, 1].</summary>
    GiniRelative,

    /// <summary>Gini coefficient of the location quotients, each sector with weight one: G of REAT's <c>spec</c>, <c>gini.spec</c>.</summary>
    GiniOfQuotients,

    /// <summary>½ Σ |s − q|, in [0, 1): Hoover's and Florence's coefficient of specialization.</summary>
    Hoover,

    /// <summary>½ Σ |s − 1/n|: the same against equal shares.</summary>
    HooverEqual,

    /// <summary>Theil's T, Σ s ln(n s) = ln n − entropy, in [0, ln n].</summary>
    Theil,

    /// <summary>Σ s ln(s / q): Theil's T against the benchmark, the relative entropy.</summary>
    TheilRelative,

    /// <summary>−Σ s ln s, natural logarithm, in [0, ln n]: diversity.</summary>
    Entropy,

    /// <summary>Entropy / ln n, in [0, 1].</summary>
    Evenness,

    /// <summary>1 / Σ |s − q|. Duranton and Puga (2000).</summary>
    RelativeDiversity,

    /// <summary>1 / Σ s²/q, in (0, 1]: likeness to the benchmark. Hachman (1995).</summary>
    Hachman,

    /// <summary>Standard deviation (n) / mean of the sectors.</summary>
    CoefficientOfVariation,

    /// <summary>Standard deviation (n − 1) / mean of the sectors.</summary>
    CoefficientOfVariationSample,

    /// <summary>√(½ Σ (s − 1/n)²). Coulter (1989).</summary>
    Coulter,
}
