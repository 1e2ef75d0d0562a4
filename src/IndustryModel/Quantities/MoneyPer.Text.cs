using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct MoneyPer<TLabor> : ISpanParsable<MoneyPer<TLabor>>, IUtf8SpanParsable<MoneyPer<TLabor>>, IQuantity<MoneyPer<TLabor>>
{
    /// <summary>Reads <c>95000 EUR per person, current prices</c>: money as <see cref="Money"/> reads it, with what it is for.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals; invariant if null.</param>
    /// <exception cref="FormatException">Not of this form, or per something else.</exception>
    public static MoneyPer<TLabor> Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<MoneyPer<TLabor>>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static MoneyPer<TLabor> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<MoneyPer<TLabor>>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static MoneyPer<TLabor> Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<MoneyPer<TLabor>>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MoneyPer<TLabor> result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out MoneyPer{TLabor})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MoneyPer<TLabor> result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out MoneyPer{TLabor})"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out MoneyPer<TLabor> result) => QuantityText.TryParse(utf8Text, provider, out result);

    /// <summary>The exact amount, invariant, which <see cref="Parse(string, IFormatProvider?)"/> reads back: <c>95000 EUR per person, current prices</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>As text, in the formats of <see cref="Money"/>: N0 gives <c>95,000 EUR per person, current prices</c>.</summary>
    /// <param name="format">The format; G if null or empty.</param>
    /// <param name="formatProvider">The culture; invariant if null.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => QuantityText.ToString(this, format, formatProvider);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string money = ForOne.ToString(format.ToString(), provider);
        int at = money.IndexOf(ForOne.Currency.Code, StringComparison.Ordinal) + ForOne.Currency.Code.Length;
        return destination.TryWrite($"{money.AsSpan(0, at)} per {(QuantityText.IsDutch(provider) ? Words.OneNl : Words.One)}{money.AsSpan(at)}", out charsWritten);
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => QuantityText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    private static EmploymentWords Words => default(TLabor) switch
    {
        Persons => Persons.Words,
        Jobs => Jobs.Words,
        FullTimeEquivalents => FullTimeEquivalents.Words,
        _ => HoursWorked.Words,
    };

    static string IQuantity<MoneyPer<TLabor>>.Expected => $"money per {Words.One}: a text such as \"95000 EUR per {Words.One}, current prices\"";

    double? IQuantity<MoneyPer<TLabor>>.JsonNumber => null;

    static string? IQuantity<MoneyPer<TLabor>>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out MoneyPer<TLabor> value)
    {
        value = default;
        foreach (string word in (ReadOnlySpan<string>)[Words.One, Words.OneNl])
        {
            int at = text.IndexOf($" per {word},", StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            if (QuantityText.Read($"{text[..at]}{text[(at + word.Length + 5)..]}", provider, out Money money) is { } error)
                return error;
            value = new(money);
            return null;
        }

        return $"'{text}' is no money per {Words.One}; expected a text such as 95000 EUR per {Words.One}, current prices.";
    }

    static string? IQuantity<MoneyPer<TLabor>>.ReadNumber(double number, out MoneyPer<TLabor> value)
    {
        value = default;
        return $"'{new ExactNumber(number)}' does not say its currency and prices; expected a text such as 95000 EUR per {Words.One}, current prices.";
    }
}
