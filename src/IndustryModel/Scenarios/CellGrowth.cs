using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Growth a year of some regions and sectors: in place of the general rates, or, as a differential, on top of them.</summary>
/// <param name="Region">A region with all below it, or <c>*</c>.</param>
/// <param name="Sector">A sector with all below it, or <c>*</c>.</param>
/// <param name="Persons">Growth of employment; null leaves it as it is.</param>
/// <param name="Productivity">Growth of labor productivity; null leaves it as it is.</param>
public sealed record CellGrowth(string Region = "*", string Sector = "*", GrowthRate? Persons = null, GrowthRate? Productivity = null)
{
    /// <summary>The region.</summary>
    public string Region { get; init; } = Region ?? throw new ArgumentNullException(nameof(Region));

    /// <summary>The sector.</summary>
    public string Sector { get; init; } = Sector ?? throw new ArgumentNullException(nameof(Sector));
}
