using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct Share : ISpanParsable<Share>, IUtf8SpanParsable<Share>, IQuantity<Share>
{
    /// <summary>Reads <c>12%</c>, <c>12 %</c>, <c>0.12</c> or <c>1.2e-1</c>. A bare number of 1 or more is never guessed.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals; invariant if null.</param>
    /// <exception cref="FormatException">No number, outside 0 % to 100 %, or a bare 12, which could be meant as 12 %.</exception>
    public static Share Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<Share>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Share Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<Share>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Share Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<Share>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Share result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Share)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Share result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Share)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Share result) => QuantityText.TryParse(utf8Text, provider, out result);

    /// <summary>The exact percentage, invariant, which <see cref="Parse(string, IFormatProvider?)"/> reads back: <c>11.9 %</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>As text. G: the exact percentage, <c>11.9 %</c>; P1: rounded to one decimal (P0 to P15, P is P1); R: the exact fraction, <c>0.119</c>. The culture decides decimals and thousands: <c>11,9 %</c> in nl-NL.</summary>
    /// <param name="format">The format; G if null or empty.</param>
    /// <param name="formatProvider">The culture; invariant if null.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => QuantityText.ToString(this, format, formatProvider);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        QuantityFormat f = QuantityFormat.Of(format, "GPR", "G, R and P0 to P15");
        return f.Letter switch
        {
            'P' => destination.TryWrite(provider, $"{new RoundedNumber(Fraction, f.Decimals ?? 1, 2)} %", out charsWritten),
            'R' => new ExactNumber(Fraction).TryFormat(destination, out charsWritten, default, provider),
            _ => destination.TryWrite(provider, $"{new ExactNumber(Fraction, 2)} %", out charsWritten),
        };
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => QuantityText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    private const string What = "share";
    private const string Range = "from 0 % to 100 %";

    static string IQuantity<Share>.Expected => "a share: a number such as 0.12 or a text such as \"12%\"";

    double? IQuantity<Share>.JsonNumber => Fraction;

    static string? IQuantity<Share>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out Share value)
    {
        string? error = FractionText.Read(text, provider, What, Range, IsValid, out double fraction);
        value = error is null ? new(fraction + 0.0) : default;
        return error;
    }

    static string? IQuantity<Share>.ReadNumber(double number, out Share value)
    {
        string? error = number is >= 0 and <= 1 ? null : FractionText.Ambiguous(number, FractionText.Text(number), What, Range, IsValid);
        value = error is null ? new(number + 0.0) : default;
        return error;
    }

    private static bool IsValid(double fraction) => fraction is >= 0 and <= 1;
}
