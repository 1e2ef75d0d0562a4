using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct Jobs : ISpanParsable<Jobs>, IUtf8SpanParsable<Jobs>, IQuantity<Jobs>
{
    /// <summary>Reads <c>232700</c>, <c>232700 jobs</c> or <c>232.7 thousand jobs</c> (Dutch words too); another measure of employment is refused.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals; invariant if null.</param>
    /// <exception cref="FormatException">No number, a negative one, or one of another measure.</exception>
    public static Jobs Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<Jobs>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Jobs Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<Jobs>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Jobs Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<Jobs>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Jobs result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Jobs)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Jobs result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Jobs)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Jobs result) => QuantityText.TryParse(utf8Text, provider, out result);

    /// <summary>The exact number with its word, invariant, which <see cref="Parse(string, IFormatProvider?)"/> reads back: <c>232700 jobs</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>As text. G: the exact number and its word; R: the exact number alone; N0: rounded, with thousands separators (N is N0); K1, M1, B1: in thousands, millions, billions (K is K1), <c>232.7 thousand jobs</c>. The culture decides decimals, and Dutch or English words.</summary>
    /// <param name="format">The format; G if null or empty.</param>
    /// <param name="formatProvider">The culture; invariant if null.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => QuantityText.ToString(this, format, formatProvider);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => EmploymentText.TryFormat(this, destination, out charsWritten, format, provider);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => QuantityText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IQuantity<Jobs>.Expected => EmploymentText.Expected<Jobs>();

    static EmploymentWords IEmployment<Jobs>.Words => Words;

    double? IQuantity<Jobs>.JsonNumber => Number;

    internal static EmploymentWords Words { get; } = new("job", "jobs", "baan", "banen");

    static Jobs IEmployment<Jobs>.Of(double number) => new(number);

    static string? IQuantity<Jobs>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out Jobs value) => EmploymentText.Read(text, provider, out value);

    static string? IQuantity<Jobs>.ReadNumber(double number, out Jobs value) => EmploymentText.ReadNumber(number, out value);
}
