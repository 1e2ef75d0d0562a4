using System.Text.Json.Serialization;

namespace IndustryModel.Policy;

/// <summary>A node of the policy graph: an entity of a vision, a region of one of its clusters, or the nation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">The code as people write it, such as <c>smart-industry</c> or <c>NL341</c>.</param>
/// <param name="NameEn">English name.</param>
/// <param name="NameNl">Dutch name.</param>
/// <param name="Classification">The classification and version of a region; null for others.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record PolicyNode([property: JsonPropertyOrder(-4)] PolicyKind Kind, string Code, string NameEn, string NameNl, string? Classification = null)
{
    /// <summary>The code as people write it.</summary>
    [JsonPropertyOrder(-3)]
    public string Code { get; init; } = Code ?? throw new ArgumentNullException(nameof(Code));

    /// <summary>English name.</summary>
    [JsonPropertyOrder(-2)]
    public string NameEn { get; init; } = NameEn ?? throw new ArgumentNullException(nameof(NameEn));

    /// <summary>Dutch name.</summary>
    [JsonPropertyOrder(-1)]
    public string NameNl { get; init; } = NameNl ?? throw new ArgumentNullException(nameof(NameNl));

    /// <summary>What tells it from all other nodes: the code, with its classification where it has one.</summary>
    public string Id => Classification is null ? Code : $"{Classification}:{Code}";

    /// <summary>The English name, with the code of a region.</summary>
    public override string ToString() => Classification is null ? NameEn : $"{NameEn} ({Code})";
}
