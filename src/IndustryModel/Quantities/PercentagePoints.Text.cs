using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct PercentagePoints : ISpanParsable<PercentagePoints>, IUtf8SpanParsable<PercentagePoints>, IQuantity<PercentagePoints>
{
    /// <summary>Reads <c>3 pp</c>, <c>-1.5 pp</c> or <c>3 percentage points</c> (Dutch: <c>procentpunt</c>). Bare numbers and percentages are refused.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals; invariant if null.</param>
    /// <exception cref="FormatException">No number with its unit.</exception>
    public static PercentagePoints Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<PercentagePoints>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PercentagePoints Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<PercentagePoints>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PercentagePoints Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<PercentagePoints>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PercentagePoints)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentagePoints result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PercentagePoints)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PercentagePoints result) => QuantityText.TryParse(utf8Text, provider, out result);

    /// <summary>The exact number, invariant, which <see cref="Parse(string, IFormatProvider?)"/> reads back: <c>-1.5 pp</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>As text. G: the exact number, <c>1.2 pp</c>; P1: rounded to one decimal (P0 to P15, P is P1); R: without the unit. The culture decides decimals and thousands.</summary>
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
            'P' => destination.TryWrite(provider, $"{new RoundedNumber(Value, f.Decimals ?? 1)} pp", out charsWritten),
            'R' => new ExactNumber(Value).TryFormat(destination, out charsWritten, default, provider),
            _ => destination.TryWrite(provider, $"{new ExactNumber(Value)} pp", out charsWritten),
        };
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => QuantityText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IQuantity<PercentagePoints>.Expected => "percentage points: a number such as 3 or a text such as \"3 pp\"";

    double? IQuantity<PercentagePoints>.JsonNumber => Value;

    static string? IQuantity<PercentagePoints>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out PercentagePoints value)
    {
        value = default;
        ReadOnlySpan<char> number = text;
        bool unit = QuantityText.TryStripEnd(ref number, "percentage points", "percentage point", "procentpunten", "procentpunt", "pp");
        bool percent = !unit && QuantityText.TryStripEnd(ref number, "%");
        if (!DecimalText.Read(number, QuantityText.NumberFormat(provider), 0, out double points))
            return $"'{text}' is no number of percentage points; expected one such as 3 pp.";
        if (percent)
            return $"'{text}' is a percentage; the difference of two percentages is in percentage points: did you mean {number} pp?";
        if (!unit)
            return $"'{text}' does not say that it is percentage points: did you mean {number} pp?";
        value = new(points);
        return null;
    }

    static string? IQuantity<PercentagePoints>.ReadNumber(double number, out PercentagePoints value)
    {
        value = new(number);
        return null;
    }
}
