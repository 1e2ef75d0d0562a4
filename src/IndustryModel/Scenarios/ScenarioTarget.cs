using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>A figure to be reached in a year: goal seek aims at it, an ensemble says how probable it is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="AtLeast">The figure to be reached: a fraction for shares, else in the unit of the measure.</param>
/// <param name="Year">The year.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Region">A region; null for the nation.</param>
/// <param name="Sector">A sector; null for all.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ScenarioTarget(string Name, double AtLeast, Year Year, OutcomeMeasure Measure = OutcomeMeasure.ShareGva, string? Region = null, string? Sector = null)
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));

    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(ScenarioTarget), (nameof(Name), Name), (nameof(AtLeast), AtLeast), (nameof(Year), Year), (nameof(Measure), Measure), (nameof(Region), Region), (nameof(Sector), Sector));
}
