namespace IndustryModel.Regional;

/// <summary>How the complexity of regions and sectors is computed from their advantages.</summary>
public enum ComplexityMethod
{
    /// <summary>ECI and PCI as second eigenvectors. Hausmann et al. (2014).</summary>
    Eigenvector,

    /// <summary>The method of reflections, 18 steps for regions and 19 for sectors, standardized: what came before the eigenvector, and comes near it. Hidalgo and Hausmann (2009).</summary>
    Reflections,

    /// <summary>Fitness of regions and complexity of sectors after 20 rounds, in their means: another idea of complexity, by the least fit region that has a sector. Tacchella et al. (2012).</summary>
    Fitness,
}
