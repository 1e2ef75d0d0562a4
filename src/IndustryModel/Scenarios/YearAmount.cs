using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>An amount of a year, such as money spent.</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">The amount, in the unit of what it is compared with.</param>
public readonly record struct YearAmount(Year Year, double Amount)
{
    /// <summary>The year.</summary>
    public Year Year { get; } = Year;

    /// <summary>The amount.</summary>
    public double Amount { get; } = Amount;
}
