using System.Text.Json.Serialization;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Policy;

/// <summary>Who says that two entities are linked. No inferred link is ever the government's.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<LinkOrigin>))]
public enum LinkOrigin
{
    /// <summary>Stated in the source.</summary>
    Stated,

    /// <summary>Inferred by this library.</summary>
    Inferred,
}

/// <summary>A link of the policy graph: the first entity acts through the second.</summary>
/// <param name="From">The code of the first.</param>
/// <param name="To">The code of the second.</param>
/// <param name="Origin">Whether the source states it or this library infers it.</param>
/// <param name="Exactness">How well it fits.</param>
/// <param name="Note">Why it is drawn, or what does not fit.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record PolicyLink(string From, string To, LinkOrigin Origin, Exactness Exactness = Exactness.Exact, string? Note = null)
{
    /// <summary>The code of the first.</summary>
    [JsonPropertyOrder(-2)]
    public string From { get; init; } = From ?? throw new ArgumentNullException(nameof(From));

    /// <summary>The code of the second.</summary>
    [JsonPropertyOrder(-1)]
    public string To { get; init; } = To ?? throw new ArgumentNullException(nameof(To));

    /// <summary>Such as "smart-industry → industry (stated)".</summary>
    public override string ToString() => $"{From} → {To} ({(Origin == LinkOrigin.Stated ? "stated" : "inferred")})";
}
