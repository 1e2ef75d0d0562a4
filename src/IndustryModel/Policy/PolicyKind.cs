namespace IndustryModel.Policy;

/// <summary>What an entity of a vision is. From <see cref="Lever"/> on, the order is that of the policy graph: links run from earlier kinds to later ones.</summary>
public enum PolicyKind
{
    /// <summary>Why: an aim.</summary>
    Goal,

    /// <summary>A figure to be reached in a year.</summary>
    Target,

    /// <summary>A fact that is stated.</summary>
    Claim,

    /// <summary>How: what government does.</summary>
    Lever,

    /// <summary>A key technology.</summary>
    Technology,

    /// <summary>A growth market.</summary>
    Market,

    /// <summary>A sector that is named.</summary>
    Sector,

    /// <summary>Where: a cluster.</summary>
    Cluster,

    /// <summary>A region of a statistical classification.</summary>
    Region,

    /// <summary>The nation, whose share it is all about.</summary>
    Nation,
}
