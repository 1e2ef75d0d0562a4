namespace IndustryModel.Regional;

/// <summary>What a shift-share projection takes over from the past.</summary>
public enum ProjectionAssumption
{
    /// <summary>Nothing of the region: its sectors grow as in the benchmark, and it keeps its share of each.</summary>
    ConstantShare,

    /// <summary>The difference between the sector's growth in the region and in the benchmark, g[r,s] − g[s], in proportion to the years.</summary>
    ConstantShift,

    /// <summary>The region's location index, one for all its sectors, compounded over the years. Gerfin (1964).</summary>
    LocationIndex,
}
