using IndustryModel.Quantities;
using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>
/// Correlation over plain numbers: of samples, between its kinds in a normal copula, and of matrices. A correlation matrix lies row by row, n × n. The same bits on every 64-bit processor.
/// </summary>
public static partial class CorrelationKernels
{
    /// <summary>The correlation ρ of two normal variables whose rank correlation (Spearman's) is the one given, ρ = 2 sin(π ρ_S / 6). Pearson (1907).</summary>
    /// <param name="spearman">From −1 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [−1, 1].</exception>
    public static double NormalFromSpearman(double spearman)
    {
        Require(spearman, nameof(spearman));
        return spearman is -1 or 1 ? spearman : 2 * CircleFunctions.SinPi(spearman / 6);
    }

    /// <summary>The rank correlation (Spearman's) of two normal variables, ρ_S = (6 / π) arcsin(ρ / 2); also Pearson's of the uniform variables that they are turned into.</summary>
    /// <param name="normal">Their correlation ρ, from −1 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [−1, 1].</exception>
    public static double SpearmanFromNormal(double normal)
    {
        Require(normal, nameof(normal));
        return normal is -1 or 1 ? normal : 6 * (CircleFunctions.Asin(normal / 2) / Math.PI);
    }

    /// <summary>The correlation ρ of two normal variables whose Kendall's τ is the one given, ρ = sin(π τ / 2).</summary>
    /// <param name="kendall">From −1 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [−1, 1].</exception>
    public static double NormalFromKendall(double kendall)
    {
        Require(kendall, nameof(kendall));
        return CircleFunctions.SinPi(kendall / 2);
    }

    /// <summary>Kendall's τ of two normal variables, τ = (2 / π) arcsin ρ.</summary>
    /// <param name="normal">Their correlation ρ, from −1 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or outside [−1, 1].</exception>
    public static double KendallFromNormal(double normal)
    {
        Require(normal, nameof(normal));
        return normal is -1 or 1 ? normal : 2 * (CircleFunctions.Asin(normal) / Math.PI);
    }

    /// <summary>Pearson's correlation of two log-normal variables, (e^(ρ σ₁ σ₂) − 1) / √((e^(σ₁²) − 1)(e^(σ₂²) − 1)), ρ that of their logarithms.</summary>
    /// <param name="normal">The correlation ρ of the logarithms, from −1 to 1.</param>
    /// <param name="sdLog1">The standard deviation of the first logarithm, positive.</param>
    /// <param name="sdLog2">The standard deviation of the second logarithm, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN, a correlation outside [−1, 1], a standard deviation that is not from above 0 to 26.</exception>
    public static double PearsonOfLogNormals(double normal, double sdLog1, double sdLog2)
    {
        Require(normal, nameof(normal));
        RequireDeviation(sdLog1, nameof(sdLog1));
        RequireDeviation(sdLog2, nameof(sdLog2));
        return Elementary.Expm1(normal * sdLog1 * sdLog2) / (Math.Sqrt(Elementary.Expm1(sdLog1 * sdLog1)) * Math.Sqrt(Elementary.Expm1(sdLog2 * sdLog2)));
    }

    private static void Require(double correlation, string name)
    {
        if (!(correlation is >= -1 and <= 1))
            throw new ArgumentOutOfRangeException(name, correlation, "A correlation is a number from -1 to 1.");
    }

    private static void RequireDeviation(double deviation, string name)
    {
        if (!(deviation is > 0 and <= 26))
            throw new ArgumentOutOfRangeException(name, deviation, "The standard deviation of a logarithm is above 0 here, and at most 26: beyond, the variance is no number.");
    }
}
