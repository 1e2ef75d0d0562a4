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
}
