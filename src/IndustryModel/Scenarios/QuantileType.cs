namespace IndustryModel.Scenarios;

/// <summary>
/// Which of the nine definitions of a sample quantile: types 1 to 3 take order statistics as they are, types 4 to 9 interpolate between the two around a position in the sorted sample of n. Numbers and definitions of
/// Hyndman and Fan (1996), as R has them.
/// </summary>
public enum QuantileType
{
    /// <summary>Type 1: the inverse of the empirical distribution function.</summary>
    InverseEmpirical = 1,

    /// <summary>Type 2: as type 1, with the average of both where the function is flat.</summary>
    AveragedInverseEmpirical = 2,

    /// <summary>Type 3: the observation nearest to n p, the even one of two equally near (SAS).</summary>
    NearestEven = 3,

    /// <summary>Type 4: position n p, linear interpolation of the empirical distribution function.</summary>
    InterpolatedEmpirical = 4,

    /// <summary>Type 5: position n p + ½, Hazen (1914).</summary>
    Hazen = 5,

    /// <summary>Type 6: position (n + 1) p, Weibull (1939); Excel's PERCENTILE.EXC.</summary>
    Weibull = 6,

    /// <summary>Type 7: position (n − 1) p + 1, Gumbel (1939); the default of R and NumPy, Excel's PERCENTILE.INC.</summary>
    Linear = 7,

    /// <summary>Type 8: position (n + ⅓) p + ⅓, approximately median-unbiased whatever the distribution; the choice of Hyndman and Fan.</summary>
    MedianUnbiased = 8,

    /// <summary>Type 9: position (n + ¼) p + ⅜, approximately unbiased for normal samples, Blom (1958).</summary>
    NormalUnbiased = 9,
}
