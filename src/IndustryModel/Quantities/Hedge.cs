namespace IndustryModel.Quantities;

/// <summary>How a text hedges a figure.</summary>
public enum Hedge
{
    /// <summary>Stated without a hedge.</summary>
    Exactly,

    /// <summary>"Nearly": just below.</summary>
    Nearly,

    /// <summary>"About": around.</summary>
    About,

    /// <summary>"More than": above.</summary>
    MoreThan,

    /// <summary>"At least": not below.</summary>
    AtLeast,

    /// <summary>"Up to about": the highest of several, around the figure.</summary>
    UpToAbout,

    /// <summary>From one figure to another, both included.</summary>
    Range,
}

/// <summary>What a hedged figure is a figure of.</summary>
public enum EstimateKind
{
    /// <summary>A count, such as persons.</summary>
    Count,

    /// <summary>A share, as a fraction.</summary>
    Share,

    /// <summary>A growth rate a year, as a fraction.</summary>
    GrowthRate,
}
