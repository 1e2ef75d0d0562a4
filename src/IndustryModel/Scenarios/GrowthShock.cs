using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Who shares a shock.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ShockScope>))]
public enum ShockScope
{
    /// <summary>One draw a sector, the same in all regions.</summary>
    Sector,

    /// <summary>One draw for each region and sector.</summary>
    Cell,

    /// <summary>One draw for all.</summary>
    Nation,
}

/// <summary>A normal draw, with mean 0, that each year adds to the growth of productivity.</summary>
/// <param name="StandardDeviation">The standard deviation of the growth rate, such as 0.02.</param>
/// <param name="By">Who shares a draw.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record GrowthShock(double StandardDeviation, ShockScope By = ShockScope.Sector)
{
    /// <summary>Its name and members, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(nameof(GrowthShock), (nameof(StandardDeviation), StandardDeviation), (nameof(By), By));
}
