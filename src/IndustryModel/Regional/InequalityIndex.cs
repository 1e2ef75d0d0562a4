namespace IndustryModel.Regional;

/// <summary>Which index of inequality: the generalized entropy family, which splits exactly into a part between and a part within groups. Shorrocks (1980).</summary>
public enum InequalityIndex
{
    /// <summary>Theil's T, GE(1): Σ p ln(p / q), p the shares in the value and q those in the weight. Within: each group by its share in the value.</summary>
    TheilT,

    /// <summary>Theil's L, GE(0), the mean logarithmic deviation: Σ q ln(q / p). Within: each group by its share in the weight. ∞ with a value of zero: undefined.</summary>
    TheilL,

    /// <summary>GE(2): half the squared coefficient of variation.</summary>
    HalfSquaredVariation,
}
