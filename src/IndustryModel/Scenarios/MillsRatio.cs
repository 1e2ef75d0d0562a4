namespace IndustryModel.Scenarios;

/// <summary>
/// Mills' ratio of the normal distribution, R(t) = (1 − Φ(t)) / φ(t): what is left of a tail once its exponential is taken out. (t + 1) R(t) is a polynomial in
/// u = (t − 6.5) / (t + 5.5) to 2 · 10⁻¹⁷; its coefficients were computed with 40 digits (Chebyshev's interpolation, then powers). Relative error at most 2 units in the last place.
/// </summary>
internal static class MillsRatio
{
    /// <summary>The least argument.</summary>
    internal const double Least = 0.5;

    /// <summary>R(t), t at least <see cref="Least"/>.</summary>
    internal static double Of(double t)
    {
        double u = t < 1e16 ? (t - 6.5) / (t + 5.5) : 1;
        double w = u * u;
        double even = 1.128277415522018 + w * (0.0757756682649696 + w * (-0.02299423268259627 + w * (-0.019391038159694448 + w * (-0.00426942596919837 + w * (-0.0001543202437583968
            + w * (3.148161807368391e-05 + w * (-2.2875389920318087e-06 + w * (7.449397576777019e-08 + w * (9.32852209060124e-09 + w * (-2.6579246804815155e-09
            + w * (3.9715892801233456e-10 + w * -3.228475753187268e-11)))))))))));
        double odd = -0.18911772444735667 + w * (-0.006621803007628588 + w * (0.026849830905720164 + w * (0.0104549724940071 + w * (0.001215514941821361 + w * (-5.089465703659909e-05
            + w * (-4.0988118665676545e-06 + w * (9.775728266354897e-07 + w * (-1.3145031325031663e-07 + w * (1.5687923588529755e-08 + w * (-1.6889748846999503e-09
            + w * 1.2060843690946108e-10))))))))));
        return (even + u * odd) / (t + 1);
    }
}
