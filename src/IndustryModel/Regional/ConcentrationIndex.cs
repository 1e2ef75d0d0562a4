namespace IndustryModel.Regional;

/// <summary>How concentrated a sector is in space: s are its regions' shares, q the regions' shares in all sectors together, n the number of regions (those without the sector count).</summary>
public enum ConcentrationIndex
{
    /// <summary>Σ |s − q|, in [0, 2). Krugman (1991).</summary>
    Krugman,

    /// <summary>The same against the other sectors together.</summary>
    KrugmanRestOfSectors,

    /// <summary>The same against the unweighted mean of the other sectors' shares: K of REAT's <c>conc</c>. Sectors that are nowhere have no shares and do not enter.</summary>
    KrugmanMeanOfOthers,

    /// <summary>Σ s², in [1/n, 1].</summary>
    Herfindahl,

    /// <summary>(H − 1/n) / (1 − 1/n), in [0, 1].</summary>
    HerfindahlNormalized,

    /// <summary>1 / H: the number of equal regions with the same Herfindahl index.</summary>
    EquivalentNumber,

    /// <summary>Gini coefficient of the regions' values, in [0, 1 − 1/n].</summary>
    Gini,

    /// <summary>Gini · n / (n − 1), in [0, 1].</summary>
    GiniNormalized,

    /// <summary>Gini coefficient of the Lorenz curve of the sector against all sectors, regions in order of location quotient: the whole area, in [0, 1].</summary>
    LocationalGini,

    /// <summary>Half of that, in [0, ½]: the area as Krugman (1991) and EconGeo's <c>locational_gini</c> take it.</summary>
    LocationalGiniHalf,

    /// <summary>Gini coefficient of the location quotients, each region with weight one: G of REAT's <c>conc</c>, <c>gini.conc</c>.</summary>
    GiniOfQuotients,

    /// <summary>½ Σ |s − q|, in [0, 1): Hoover's and Florence's coefficient of localization.</summary>
    Hoover,

    /// <summary>½ Σ |s − 1/n|: the same against equal shares.</summary>
    HooverEqual,

    /// <summary>Theil's T, Σ s ln(n s), in [0, ln n].</summary>
    Theil,

    /// <summary>Σ s ln(s / q): Theil's T against all sectors, the relative entropy.</summary>
    TheilRelative,

    /// <summary>−Σ s ln s, natural logarithm, in [0, ln n].</summary>
    Entropy,

    /// <summary>Entropy / ln n, in [0, 1].</summary>
    Evenness,

    /// <summary>Standard deviation (n) / mean of the regions.</summary>
    CoefficientOfVariation,

    /// <summary>Standard deviation (n − 1) / mean of the regions.</summary>
    CoefficientOfVariationSample,

    /// <summary>√(½ Σ (s − 1/n)²). Coulter (1989).</summary>
    Coulter,
}
