using System.Text.Json.Serialization;
using IndustryModel.Quantities;

namespace IndustryModel.Classifications;

/// <summary>How well a link between two categories, or between a text's term and a category, fits.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<Exactness>))]
public enum Exactness
{
    /// <summary>The same thing.</summary>
    Exact,

    /// <summary>Nearly the same thing; something moved or is left out.</summary>
    Approximate,

    /// <summary>One is a part of the other.</summary>
    PartOf,
}
