using IndustryModel.Quantities;

namespace IndustryModel.Regional;

/// <summary>How a least squares regression came out.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record RegressionFit
{
    internal RegressionFit(int observations, int degreesOfFreedom, double rSquared, int collinear) => (Observations, DegreesOfFreedom, RSquared, Collinear) = (observations, degreesOfFreedom, rSquared, collinear);

    /// <summary>The number of observations, n.</summary>
    public int Observations { get; }

    /// <summary>n less the number of coefficients.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>1 − Σu² / Σ(y − mean)²; NaN where y does not vary: undefined.</summary>
    public double RSquared { get; }

    /// <summary>−1 where the answer is unique; otherwise the first variable, from 0, that depends on the constant and those before it, and all coefficients are NaN.</summary>
    public int Collinear { get; }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(RegressionFit), (nameof(Observations), Observations), (nameof(DegreesOfFreedom), DegreesOfFreedom), (nameof(RSquared), RSquared), (nameof(Collinear), Collinear));
}
