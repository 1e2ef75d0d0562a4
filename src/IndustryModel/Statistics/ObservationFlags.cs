using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Statistics;

/// <summary>What a source, or this library, says about a value; several may hold at once. Ordered: a later one is the worse one.</summary>
[Flags]
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ObservationFlags>))]
public enum ObservationFlags
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>Computed by this library from other cells, such as a total minus its parts.</summary>
    Derived = 1,

    /// <summary>Revised by the source ("r").</summary>
    Revised = 2,

    /// <summary>Provisional ("p").</summary>
    Provisional = 4,

    /// <summary>Estimated by the source ("e").</summary>
    Estimated = 8,

    /// <summary>Forecast ("f").</summary>
    Forecast = 16,

    /// <summary>The definition differs ("d").</summary>
    DefinitionDiffers = 32,

    /// <summary>The series breaks here ("b").</summary>
    Break = 64,

    /// <summary>Not significant ("n").</summary>
    NotSignificant = 128,

    /// <summary>Of low reliability ("u").</summary>
    Unreliable = 256,

    /// <summary>Missing cells were left out of a sum, because the caller said so.</summary>
    Incomplete = 512,
}
