using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct Money : ISpanParsable<Money>, IUtf8SpanParsable<Money>, IQuantity<Money>
{
    /// <summary>Reads <c>1155 million EUR, current prices</c>: a number, perhaps a scale (thousand, million, billion, or in Dutch), a currency, a comma and a price basis.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals; invariant if null.</param>
    /// <exception cref="FormatException">Not of this form; currency and prices are never guessed.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<Money>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<Money>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Money Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<Money>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Money result) => QuantityText.TryParse(utf8Text, provider, out result);

    /// <summary>The exact amount in units of the currency, invariant, which <see cref="Parse(string, IFormatProvider?)"/> reads back: <c>1155000000 EUR, current prices</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>As text. G: the exact amount; N0: rounded, with thousands separators (N is N0); K1, M1, B1: in thousands, millions, billions (K is K1): <c>1,155.0 million EUR, current prices</c>. The culture decides decimals, and Dutch or English words.</summary>
    /// <param name="format">The format; G if null or empty.</param>
    /// <param name="formatProvider">The culture; invariant if null.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => QuantityText.ToString(this, format, formatProvider);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        QuantityFormat f = QuantityFormat.Of(format, "GNKMB", "G, and N, K, M and B with 0 to 15 decimals");
        int power = ScaleWords.OfLetter(f.Letter);
        string scale = ScaleWords.Word(power, provider);
        return f.Letter == 'G'
            ? destination.TryWrite(provider, $"{new ExactNumber(Amount)} {Currency.Code}, {Basis}", out charsWritten)
            : destination.TryWrite(provider, $"{new RoundedNumber(Amount, f.Decimals ?? (power == 0 ? 0 : 1), -power)} {scale}{Currency.Code}, {Basis}", out charsWritten);
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => QuantityText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IQuantity<Money>.Expected => "money: an object with amount, currency and prices";

    double? IQuantity<Money>.JsonNumber => null;

    static string? IQuantity<Money>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out Money value)
    {
        value = default;
        int start = CurrencyStart(text);
        if (start < 0)
            return $"'{text}' is no amount of money; expected one such as 1155 million EUR, current prices.";
        ReadOnlySpan<char> number = text[..start].TrimEnd();
        var currency = new Currency(text.Slice(start, 3).ToString());
        int power = ScaleWords.Strip(ref number);
        if (!DecimalText.Read(number, QuantityText.NumberFormat(provider), power, out double amount))
            return $"'{text}' is no amount of money; '{number}' is no number.";
        ReadOnlySpan<char> prices = text[(start + 3)..].Trim();
        if (prices is not [',', ..])
            return $"'{text}' does not say at which prices; expected an end such as ', current prices'.";
        if (!PriceBasis.TryParse(prices[1..], provider, out PriceBasis basis))
            return $"'{text}' is no amount of money; '{prices[1..].Trim()}' is no price basis such as current prices.";
        if (!IsValid(amount, currency, basis))
            return $"'{text}' is no amount of money: {NeedsPrices}";
        value = new(amount + 0.0, currency, basis);
        return null;
    }

    static string? IQuantity<Money>.ReadNumber(double number, out Money value)
    {
        value = default;
        return $"'{new ExactNumber(number)}' does not say its currency and prices; expected an object with amount, currency and prices.";
    }

    private static int CurrencyStart(ReadOnlySpan<char> text)
    {
        int comma = text.IndexOf(", ");
        int start = (comma < 0 ? text.Length : comma) - 3;
        return start > 1 && text[start - 1] == ' ' && Currency.IsCode(text.Slice(start, 3)) ? start : -1;
    }
}
