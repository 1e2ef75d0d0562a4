using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>What an effect acts on.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<EffectChannel>))]
public enum EffectChannel
{
    /// <summary>Labor productivity: value added in prices of the base year per person.</summary>
    Productivity,

    /// <summary>Employment.</summary>
    Persons,
}

/// <summary>How an effect acts.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<EffectKind>))]
public enum EffectKind
{
    /// <summary>Adds weight × magnitude × intensity to the growth rate of each year.</summary>
    Growth,

    /// <summary>Multiplies the level of each year by 1 + weight × magnitude × intensity.</summary>
    Level,
}
