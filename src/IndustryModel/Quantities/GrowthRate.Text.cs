using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct GrowthRate : ISpanParsable<GrowthRate>, IUtf8SpanParsable<GrowthRate>, IQuantity<GrowthRate>
{
    /// <summary>Reads <c>1.5%</c>, <c>150 %</c>, <c>-100%</c>, <c>0.015</c> or <c>1.5e-2</c>. A bare number whose size is 1 or more is never guessed.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals; invariant if null.</param>
    /// <exception cref="FormatException">No number, below −100 %, or a bare 12, which could be meant as 12 %.</exception>
    public static GrowthRate Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<GrowthRate>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static GrowthRate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<GrowthRate>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static GrowthRate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<GrowthRate>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GrowthRate result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out GrowthRate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GrowthRate result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out GrowthRate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out GrowthRate result) => QuantityText.TryParse(utf8Text, provider, out result);

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

    private const string What = "growth rate";
    private const string Range = "at least -100 %";

    static string IQuantity<GrowthRate>.Expected => "a growth rate: a number such as 0.12 or a text such as \"12%\"";

    double? IQuantity<GrowthRate>.JsonNumber => Math.Abs(Fraction) < 1 ? Fraction : null;

    static string? IQuantity<GrowthRate>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out GrowthRate value)
    {
        string? error = FractionText.Read(text, provider, What, Range, IsValid, out double fraction);
        value = error is null ? new(fraction + 0.0) : default;
        return error;
    }

    static string? IQuantity<GrowthRate>.ReadNumber(double number, out GrowthRate value)
    {
        string? error = Math.Abs(number) < 1 ? null : FractionText.Ambiguous(number, FractionText.Text(number), What, Range, IsValid);
        value = error is null ? new(number + 0.0) : default;
        return error;
    }

    internal static bool IsValid(double fraction) => fraction is >= -1 and <= Largest;
}
