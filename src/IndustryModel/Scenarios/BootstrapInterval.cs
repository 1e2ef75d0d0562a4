namespace IndustryModel.Scenarios;

/// <summary>How an interval of confidence comes from estimates on resampled rows. Efron and Tibshirani (1993).</summary>
public enum BootstrapInterval
{
    /// <summary>From one quantile of the resampled estimates to the other: 2.5 % to 97.5 % for a level of 95 %.</summary>
    Percentile,

    /// <summary>The estimate plus and minus so many standard deviations of the resampled estimates as a normal distribution has at that level.</summary>
    Normal,
}
