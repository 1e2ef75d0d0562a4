using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct Year : ISpanParsable<Year>, IUtf8SpanParsable<Year>, IQuantity<Year>
{
    /// <summary>Reads <c>2018</c>: one to four digits.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals; invariant if null.</param>
    /// <exception cref="FormatException">No number from 1 to 9999.</exception>
    public static Year Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<Year>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Year Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<Year>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Year Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<Year>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Year result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Year)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Year result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Year)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Year result) => QuantityText.TryParse(utf8Text, provider, out result);

    /// <summary>The number, such as 2018.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The number, such as 2018, in every culture. G is the only format.</summary>
    /// <param name="format">The format; G if null or empty.</param>
    /// <param name="formatProvider">The culture; invariant if null.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => QuantityText.ToString(this, format, formatProvider);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        _ = QuantityFormat.Of(format, "G", "G alone");
        return Number.TryFormat(destination, out charsWritten, default, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => QuantityText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IQuantity<Year>.Expected => "a year: a whole number from 1 to 9999";

    double? IQuantity<Year>.JsonNumber => Number;

    static string? IQuantity<Year>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out Year value)
    {
        bool ok = text.Length <= 4 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && number >= 1;
        value = ok ? new(int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)) : default;
        return ok ? null : $"'{text}' is no year; expected a whole number from 1 to 9999, such as 2018.";
    }

    static string? IQuantity<Year>.ReadNumber(double number, out Year value)
    {
        bool ok = number is >= 1 and <= 9999 && Math.Floor(number) == number;
        value = ok ? new((int)number) : default;
        return ok ? null : $"'{new ExactNumber(number)}' is no year; expected a whole number from 1 to 9999, such as 2018.";
    }
}
