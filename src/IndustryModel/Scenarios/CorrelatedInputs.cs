using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>What an analysis that needs independent inputs does with correlated ones.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<CorrelatedInputs>))]
public enum CorrelatedInputs
{
    /// <summary>Refuses: variance cannot be shared out over inputs that move together.</summary>
    Refuse,

    /// <summary>Draws each from its own distribution, as if it were independent of the others.</summary>
    AsIfIndependent,
}
