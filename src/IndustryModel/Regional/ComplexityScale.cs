namespace IndustryModel.Regional;

/// <summary>In what the indices of economic complexity are expressed. The eigenvector has no unit of its own, so packages choose, and differ.</summary>
public enum ComplexityScale
{
    /// <summary>Mean 0 and standard deviation 1 over the regions (ECI) and over the sectors (PCI), deviation divided by n.</summary>
    PopulationDeviation,

    /// <summary>The same with the deviation divided by n − 1: what the R package economiccomplexity gives.</summary>
    SampleDeviation,

    /// <summary>ECI as in <see cref="PopulationDeviation"/>; PCI less the mean of the regions, over the deviation of the regions, so that ECI is the mean PCI of the sectors in which a region has an advantage: what py-ecomplexity gives.</summary>
    RegionMoments,

    /// <summary>Both over the deviation of the regions, neither shifted: the mean PCI of all advantages is 0. What py-ecomplexity's complexity outlook starts from.</summary>
    RegionDeviation,
}
