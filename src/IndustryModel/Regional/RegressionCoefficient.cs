using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>One coefficient of a regression.</summary>
/// <param name="Name">What it belongs to: <c>constant</c>, <c>beta</c>, or a covariate.</param>
/// <param name="Estimate">The estimate.</param>
/// <param name="StandardError">Its standard error; missing without degrees of freedom.</param>
public sealed record RegressionCoefficient(string Name, Observation<double> Estimate, Observation<double> StandardError)
{
    /// <summary>What it belongs to.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));
}
