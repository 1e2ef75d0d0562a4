namespace IndustryModel.Regional;

/// <summary>How the basic part of a sector is told from what serves the region itself.</summary>
public enum EconomicBaseMethod
{
    /// <summary>What goes beyond the benchmark's share: LQ above 1. Hildebrand and Mace (1950).</summary>
    LocationQuotient,

    /// <summary>What goes beyond the smallest share of any region. Ullman and Dacey (1960).</summary>
    MinimumRequirements,

    /// <summary>Sectors named as basic are so entirely. Hoyt (1939).</summary>
    Assumption,
}
