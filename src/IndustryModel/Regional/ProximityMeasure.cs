namespace IndustryModel.Regional;

/// <summary>How near two sectors are, from the regions that have an advantage in both. C[i,j] counts those regions, k[i] those of one sector.</summary>
public enum ProximityMeasure
{
    /// <summary>C[i,j] / max(k[i], k[j]): the smaller of the two conditional probabilities; 1 on the diagonal. Hidalgo, Klinger, Barabási and Hausmann (2007). The default of py-ecomplexity and economiccomplexity.</summary>
    MinimumConditional,

    /// <summary>C[i,j] / k[i]: the probability of an advantage in j, given one in i. Not symmetric. EconGeoPy's and py-ecomplexity's <c>asymmetric</c>.</summary>
    Conditional,

    /// <summary>C[i,j] / √(S[i]·S[j]), S[i] = Σ C[i,j] over the other sectors; 0 on the diagonal. Salton's cosine of co-occurrences; van Eck and Waltman (2009). EconGeo's <c>cosine</c>.</summary>
    Cosine,

    /// <summary>C[i,j] / (S[i] + S[j] − C[i,j]); 0 on the diagonal. EconGeo's <c>Jaccard</c>.</summary>
    Jaccard,

    /// <summary>C[i,j]·T / (S[i]·S[j]), T = Σ S: observed over expected co-occurrence; 0 on the diagonal. Association strength, van Eck and Waltman (2009). EconGeo's <c>association</c>.</summary>
    Association,

    /// <summary>C[i,j] / (T/2 · (S[i]/T · S[j]/(T − S[i]) + S[j]/T · S[i]/(T − S[j]))): the same, with the expectation that a sector does not occur with itself; 0 on the diagonal. Steijn (2021). EconGeo's <c>prob</c>, its default.</summary>
    Probability,

    /// <summary>
    /// (1 + ρ[i,j]) / 2, in [0, 1], ρ the correlation of the two sectors' location quotients over the regions: from how large they are, not only from whether they reach 1; ½ where they have nothing to do with each other,
    /// 1 on the diagonal. py-ecomplexity's <c>continuous</c>. It needs quotients: <see cref="ProximityKernels.Continuous"/>.
    /// </summary>
    Continuous,
}
