namespace IndustryModel.Regional;

/// <summary>What a result of economic complexity holds for each region or each sector.</summary>
public enum ComplexityIndex
{
    /// <summary>For each region the number of sectors in which it has an advantage.</summary>
    Diversity,

    /// <summary>For each sector the number of regions that have an advantage in it.</summary>
    Ubiquity,

    /// <summary>For each region its economic complexity: ECI, or fitness.</summary>
    RegionComplexity,

    /// <summary>For each sector its complexity: PCI, or the complexity that goes with fitness.</summary>
    SectorComplexity,

    /// <summary>For each region the complexity outlook: how near and how complex the sectors are that it lacks.</summary>
    Outlook,
}
