namespace IndustryModel.Scenarios;

/// <summary>When a year's investment enters the stock.</summary>
public enum InvestmentTiming
{
    /// <summary>At the end of the year, so that it does not wear in its first: K₁ = (1 − δ) K₀ + I.</summary>
    EndOfYear,

    /// <summary>In the middle of the year, so that it wears for half of its first: K₁ = (1 − δ) K₀ + (1 − δ/2) I.</summary>
    MidYear,
}
