namespace IndustryModel.Regional;

/// <summary>Which parts the change of a sector in a region is split into.</summary>
public enum ShiftShareDecomposition
{
    /// <summary>National growth, industry mix, regional (competitive) effect. Dunn (1960).</summary>
    Dunn,

    /// <summary>The same, with the regional effect split into a homothetic part and allocation. Esteban-Marquillas (1972).</summary>
    EstebanMarquillas,

    /// <summary>Eight parts: national and regional growth, in total and by sector, each for the expected (homothetic) and the differential size of the sector. Arcelus (1984).</summary>
    Arcelus,
}
