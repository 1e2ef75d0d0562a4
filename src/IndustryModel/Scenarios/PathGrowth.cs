using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Growth of some regions and sectors in some years of a baseline path.</summary>
/// <param name="From">The first year whose growth (on the year before) it is.</param>
/// <param name="To">The last such year; null for the first alone.</param>
/// <param name="Region">A region with all below it, or <c>*</c>.</param>
/// <param name="Sector">A sector with all below it, or <c>*</c>.</param>
/// <param name="Persons">Growth of employment; null leaves it as it is.</param>
/// <param name="Productivity">Growth of labor productivity; null leaves it as it is.</param>
public sealed record PathGrowth(Year From, Year? To = null, string Region = "*", string Sector = "*", GrowthRate? Persons = null, GrowthRate? Productivity = null)
{
    /// <summary>The region.</summary>
    public string Region { get; init; } = Region ?? throw new ArgumentNullException(nameof(Region));

    /// <summary>The sector.</summary>
    public string Sector { get; init; } = Sector ?? throw new ArgumentNullException(nameof(Sector));
}
