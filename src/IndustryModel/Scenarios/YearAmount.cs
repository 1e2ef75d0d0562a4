using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>An amount of a year, such as money spent.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly record struct YearAmount
{
    /// <summary>An amount of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="amount">The amount, in the unit of what it is compared with.</param>
    public YearAmount(Year year, double amount) => (Year, Amount) = (year, amount);

    /// <summary>The year.</summary>
    public Year Year { get; }

    /// <summary>The amount.</summary>
    public double Amount { get; }

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(YearAmount), (nameof(Year), Year), (nameof(Amount), Amount));
}
