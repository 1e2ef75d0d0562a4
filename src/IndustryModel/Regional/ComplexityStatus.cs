namespace IndustryModel.Regional;

/// <summary>Whether a matrix of advantages determines indices of economic complexity, and if not, why.</summary>
public enum ComplexityStatus
{
    /// <summary>One component, one second eigenvector, one sign.</summary>
    Defined,

    /// <summary>An advantage is missing (NaN).</summary>
    Missing,

    /// <summary>No region has an advantage in any sector.</summary>
    Empty,

    /// <summary>The regions fall apart into groups that share no sector: the second eigenvector only tells the groups apart. Within a group there may be indices.</summary>
    Disconnected,

    /// <summary>All regions have the same advantages: nothing tells them apart.</summary>
    Uniform,

    /// <summary>The second eigenvalue occurs more than once: several rankings are equally right.</summary>
    NotUnique,

    /// <summary>The second eigenvector has no correlation with diversity, as when all regions have as many advantages: which end is the complex one cannot be told.</summary>
    SignUndefined,
}
