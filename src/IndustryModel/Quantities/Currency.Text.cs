using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct Currency : ISpanParsable<Currency>, IUtf8SpanParsable<Currency>, IQuantity<Currency>
{
    /// <summary>Reads <c>EUR</c>: three capital letters of ISO 4217.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals; invariant if null.</param>
    /// <exception cref="FormatException">Anything else.</exception>
    public static Currency Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<Currency>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Currency Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<Currency>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Currency Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<Currency>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Currency result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Currency)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Currency result) => QuantityText.TryParse(utf8Text, provider, out result);

    /// <summary>The code.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The code, in every culture. G is the only format.</summary>
    /// <param name="format">The format; G if null or empty.</param>
    /// <param name="formatProvider">The culture; invariant if null.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => QuantityText.ToString(this, format, formatProvider);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        _ = QuantityFormat.Of(format, "G", "G alone");
        bool fits = Code.TryCopyTo(destination);
        charsWritten = fits ? Code.Length : 0;
        return fits;
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => QuantityText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IQuantity<Currency>.Expected => "a currency: a code of ISO 4217 such as \"EUR\"";

    double? IQuantity<Currency>.JsonNumber => null;

    static string? IQuantity<Currency>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out Currency value)
    {
        bool ok = IsCode(text);
        value = ok ? new(text.ToString()) : default;
        return ok ? null : Refusal(text);
    }

    static string? IQuantity<Currency>.ReadNumber(double number, out Currency value)
    {
        value = default;
        return Refusal(FractionText.Text(number));
    }
}
