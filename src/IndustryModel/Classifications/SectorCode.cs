using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace IndustryModel.Classifications;

/// <summary>The code of a sector in a classification of sectors, written <c>NACE2:C</c>; classification and text both count for equality.</summary>
[JsonConverter(typeof(SectorCodeJsonConverter))]
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly partial record struct SectorCode : ICategoryCode<SectorCode>
{
    private readonly string? _classification;
    private readonly string? _text;

    private SectorCode(string classification, string text) => (_classification, _text) = (classification, text);

    /// <inheritdoc/>
    public string Classification => _classification ?? "";

    /// <inheritdoc/>
    public string Text => _text ?? "";

    static string ICategoryCode<SectorCode>.Kind => "sector";

    /// <summary>A code of a classification, without spaces at its ends; whether the classification has it is checked where the two meet.</summary>
    /// <param name="classification">The id of the classification, such as <c>NACE2</c>.</param>
    /// <param name="text">The code, such as <c>C</c>.</param>
    /// <exception cref="ArgumentException">One of the two is empty, or the id contains a colon.</exception>
    public static SectorCode Create(string classification, string text) => new(CategoryCodeText.CheckedId(classification), CategoryCodeText.CheckedText(text));

    /// <summary>Whether the left code sorts earlier.</summary>
    public static bool operator <(SectorCode left, SectorCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code sorts later.</summary>
    public static bool operator >(SectorCode left, SectorCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code does not sort later.</summary>
    public static bool operator <=(SectorCode left, SectorCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code does not sort earlier.</summary>
    public static bool operator >=(SectorCode left, SectorCode right) => left.CompareTo(right) >= 0;

    /// <summary>Reads <c>NACE2:C</c>; a bare code is refused, because it does not say which classification.</summary>
    /// <exception cref="FormatException">Not of this form.</exception>
    public static SectorCode Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return CategoryCodeText.Parse<SectorCode>(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static SectorCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => CategoryCodeText.Parse<SectorCode>(s);

    /// <summary>Reads <c>NACE2:C</c>, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SectorCode result) => CategoryCodeText.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out SectorCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SectorCode result) => CategoryCodeText.TryParse(s, out result);

    /// <summary>By classification, then by text, both ordinal.</summary>
    public int CompareTo(SectorCode other) => CategoryCodeText.Compare(this, other);

    /// <summary>The form that can be read again: <c>NACE2:C</c>.</summary>
    public override string ToString() => CategoryCodeText.ToText(this);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => CategoryCodeText.ToText(this);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => CategoryCodeText.TryFormat(this, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => CategoryCodeText.TryFormat(this, utf8Destination, out bytesWritten);
}
