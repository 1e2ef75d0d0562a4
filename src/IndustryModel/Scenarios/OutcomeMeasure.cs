using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>What a scenario tells of a region and sector in a year.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<OutcomeMeasure>))]
public enum OutcomeMeasure
{
    /// <summary>Value added in prices of the base year.</summary>
    Gva,

    /// <summary>Employment, in the concept of the accounts.</summary>
    Persons,

    /// <summary>Value added in prices of the base year per person.</summary>
    Productivity,

    /// <summary>The sector's value added as a share of that of all sectors of the region, in prices of the base year.</summary>
    ShareGva,

    /// <summary>The sector's employment as a share of that of all sectors of the region.</summary>
    SharePersons,
}
