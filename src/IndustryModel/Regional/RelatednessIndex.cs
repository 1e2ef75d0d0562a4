namespace IndustryModel.Regional;

/// <summary>What a result of relatedness holds.</summary>
public enum RelatednessIndex
{
    /// <summary>For each region and sector the part of what is near the sector that the region has.</summary>
    Density,

    /// <summary>For each region and sector how much entering it would open the way to other complex sectors.</summary>
    OpportunityGain,

    /// <summary>For each pair of sectors how near they are.</summary>
    Proximity,

    /// <summary>For each pair of regions how near they are, by the sectors in which both have an advantage: the same formula with regions and sectors exchanged.</summary>
    RegionProximity,
}
