using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Where the growth of a scenario without levers comes from.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<BaselineMethod>))]
public enum BaselineMethod
{
    /// <summary>Rates given by the user, the same each year.</summary>
    Constant,

    /// <summary>The compound growth a year of each region and sector between two years of history.</summary>
    Historical,

    /// <summary>The nation's growth of each sector between two years of history, and of a region's difference to it as much as is asked for.</summary>
    ShiftShare,

    /// <summary>Rates given by the user, by year.</summary>
    Path,
}
