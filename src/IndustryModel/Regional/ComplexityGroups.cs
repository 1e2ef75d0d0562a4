namespace IndustryModel.Regional;

/// <summary>What to do where regions fall apart into groups that share no sector in which they have an advantage.</summary>
public enum ComplexityGroups
{
    /// <summary>No indices then: across groups there is nothing to compare.</summary>
    Refuse,

    /// <summary>Indices within each group, standardized within it.</summary>
    Within,
}
