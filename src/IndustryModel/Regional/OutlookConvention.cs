namespace IndustryModel.Regional;

/// <summary>From which PCI complexity outlook and opportunity gain are made, and in which unit. Packages differ.</summary>
public enum OutlookConvention
{
    /// <summary>From PCI in standard deviations of the regions' ECI, its mean over all advantages 0; the outlook then standardized over the regions with n. What py-ecomplexity gives.</summary>
    Standardized,

    /// <summary>From PCI standardized over the sectors with n − 1, and left in that unit. What economiccomplexity gives.</summary>
    SampleComplexity,
}
