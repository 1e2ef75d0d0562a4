namespace IndustryModel.Classifications;

/// <summary>The European classification of economic activities in its versions, and the codes a first-time user types.</summary>
public static partial class Nace
{
    /// <summary>NACE Rev. 2 (2008–2024): sections, divisions, groups, classes and the statistical aggregates.</summary>
    public static Classification<SectorCode> Rev2 => throw new NotImplementedException();

    /// <summary>NACE Rev. 2.1 (from 2025): sections, and divisions where known.</summary>
    public static Classification<SectorCode> Rev21 => throw new NotImplementedException();

    /// <summary>All activities of NACE Rev. 2.</summary>
    public static SectorCode Total { get; } = SectorCode.Create("NACE2", "TOTAL");

    /// <summary>Section C of NACE Rev. 2: manufacturing.</summary>
    public static SectorCode Manufacturing { get; } = SectorCode.Create("NACE2", "C");

    /// <summary>B-E of NACE Rev. 2: industry (mining, manufacturing, energy, water and waste).</summary>
    public static SectorCode Industry { get; } = SectorCode.Create("NACE2", "B-E");
}
