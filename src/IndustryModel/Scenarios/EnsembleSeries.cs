namespace IndustryModel.Scenarios;

/// <summary>What an ensemble keeps: a measure of a region and sector.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Region">The region's code.</param>
/// <param name="Sector">The sector's code.</param>
/// <param name="Unit">The unit.</param>
public sealed record EnsembleSeries(OutcomeMeasure Measure, string Region, string Sector, string Unit)
{
    /// <summary>The region's code.</summary>
    public string Region { get; init; } = Region ?? throw new ArgumentNullException(nameof(Region));

    /// <summary>The sector's code.</summary>
    public string Sector { get; init; } = Sector ?? throw new ArgumentNullException(nameof(Sector));

    /// <summary>The unit.</summary>
    public string Unit { get; init; } = Unit ?? throw new ArgumentNullException(nameof(Unit));
}
