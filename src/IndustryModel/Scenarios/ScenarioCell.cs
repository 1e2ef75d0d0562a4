using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>The state of one region and sector in the base year, given in the scenario itself.</summary>
/// <param name="Region">The region, any code.</param>
/// <param name="Sector">The sector, any code; where all sectors of a scenario are codes of NACE Rev. 2, its hierarchy holds.</param>
/// <param name="Persons">Employment L, 0 or more.</param>
/// <param name="ValueAdded">Value added V in prices of the base year.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ScenarioCell(string Region, string Sector, double Persons, double ValueAdded)
{
    /// <summary>The region.</summary>
    public string Region { get; init; } = Region ?? throw new ArgumentNullException(nameof(Region));

    /// <summary>The sector.</summary>
    public string Sector { get; init; } = Sector ?? throw new ArgumentNullException(nameof(Sector));

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ScenarioCell), (nameof(Region), Region), (nameof(Sector), Sector), (nameof(Persons), Persons), (nameof(ValueAdded), ValueAdded));
}
