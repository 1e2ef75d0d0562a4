namespace IndustryModel.Regional;

/// <summary>Whether a sector counts among the sectors that are near it.</summary>
public enum RelatednessDiagonal
{
    /// <summary>It does: a region that has the sector is denser around it. What py-ecomplexity and economiccomplexity do.</summary>
    Included,

    /// <summary>It does not: only the other sectors count. What EconGeo and EconGeoPy do.</summary>
    Excluded,
}
