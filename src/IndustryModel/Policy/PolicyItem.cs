using System.Text.Json.Serialization;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Policy;

/// <summary>How an entity of a later vision follows from one of an earlier vision under another code.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ContinuationKind>))]
public enum ContinuationKind
{
    /// <summary>The same under another name.</summary>
    Renamed,

    /// <summary>The later one is wider.</summary>
    Widened,

    /// <summary>The later one is narrower, or one of several parts.</summary>
    Narrowed,
}

/// <summary>Says that an entity follows from one of an earlier vision.</summary>
/// <param name="Code">The earlier one's code.</param>
/// <param name="Relation">How the later one follows from it.</param>
public sealed record Continuation(string Code, ContinuationKind Relation)
{
    /// <summary>The earlier one's code.</summary>
    [JsonPropertyOrder(-1)]
    public string Code { get; init; } = Code ?? throw new ArgumentNullException(nameof(Code));
}

/// <summary>What every entity of a vision has: a code, and names and a description in English and Dutch, in this library's words.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public abstract record PolicyItem : IHtmlResult
{
    private protected PolicyItem(string code, string nameEn, string nameNl, string? descriptionEn, string? descriptionNl, Continuation? continues)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(nameEn);
        ArgumentNullException.ThrowIfNull(nameNl);
        if (string.IsNullOrWhiteSpace(code))
            throw new ArgumentException($"'{nameEn}' has no code; every entity of a vision needs one.", nameof(code));
        if (string.IsNullOrWhiteSpace(nameEn))
            throw new ArgumentException($"'{code}' lacks an English name; every entity of a vision needs both.", nameof(nameEn));
        if (string.IsNullOrWhiteSpace(nameNl))
            throw new ArgumentException($"'{code}' lacks a Dutch name; every entity of a vision needs both.", nameof(nameNl));
        (Code, NameEn, NameNl, DescriptionEn, DescriptionNl, Continues) = (code, nameEn, nameNl, descriptionEn, descriptionNl, continues);
    }

    /// <summary>The code, unique in its vision, such as <c>smart-industry</c>.</summary>
    [JsonPropertyOrder(-9)]
    public string Code { get; }

    /// <summary>English name.</summary>
    [JsonPropertyOrder(-8)]
    public string NameEn { get; }

    /// <summary>Dutch name.</summary>
    [JsonPropertyOrder(-7)]
    public string NameNl { get; }

    /// <summary>What it is, in English.</summary>
    [JsonPropertyOrder(-6)]
    public string? DescriptionEn { get; }

    /// <summary>What it is, in Dutch.</summary>
    [JsonPropertyOrder(-5)]
    public string? DescriptionNl { get; }

    /// <summary>What it follows from in an earlier vision, where its code differs; null otherwise.</summary>
    public Continuation? Continues { get; }

    /// <summary>What it is.</summary>
    [JsonIgnore]
    public abstract PolicyKind Kind { get; }

    /// <summary>Name, kind, code and description as HTML that stands alone; every text is escaped.</summary>
    /// <param name="culture">Decides the language; English if null.</param>
    public string ToHtml(IFormatProvider? culture = null)
    {
        bool dutch = ResultCulture.IsDutch(culture);
        HtmlWriter html = new HtmlWriter().Open("p").Element("strong", dutch ? NameNl : NameEn).Text($" ({VisionComparison.KindText(Kind)}) ").Element("code", Code);
        if ((dutch ? DescriptionNl : DescriptionEn) is { } description)
            html.Raw("<br/>").Text(description);
        return html.Close("p").ToString();
    }

    /// <summary>The English name.</summary>
    public override string ToString() => NameEn;
}
