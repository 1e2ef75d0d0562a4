namespace IndustryModel.Regional;

/// <summary>The form of a location quotient. Packages call several of these "the" quotient.</summary>
public enum LocationQuotientVariant
{
    /// <summary>LQ itself: 1 is the benchmark's share, 2 twice it; from 0.</summary>
    Plain,

    /// <summary>(LQ − 1) / (LQ + 1): 0 is the benchmark's share; from −1 to below 1.</summary>
    Symmetric,

    /// <summary>z: how many standard deviations (of the population) the region lies from the mean of the sector's quotients.</summary>
    Standardized,

    /// <summary>z with the standard deviation of a sample, divided by n − 1.</summary>
    StandardizedSample,

    /// <summary>ln LQ: 0 is the benchmark's share; undefined where the region has nothing.</summary>
    Log,
}
