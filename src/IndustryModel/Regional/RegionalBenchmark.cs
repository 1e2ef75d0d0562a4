namespace IndustryModel.Regional;

/// <summary>What regions are compared with. Packages differ in it, and so do their figures.</summary>
public enum RegionalBenchmark
{
    /// <summary>The sum of the regions analyzed, the own one included; without extra-regio.</summary>
    Regions,

    /// <summary>The nation as published, extra-regio included. Where the cube does not publish it, it is derived from its regions, and the convention and the flags say so.</summary>
    Nation,

    /// <summary>The sum of the regions analyzed less the own one.</summary>
    RestOfNation,
}
