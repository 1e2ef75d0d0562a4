using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct PriceBasis : ISpanParsable<PriceBasis>, IUtf8SpanParsable<PriceBasis>, IQuantity<PriceBasis>
{
    /// <summary>Reads a code (<c>current</c>, <c>constant-2015</c>, <c>chain-linked-2020</c>, <c>previous-year</c>, <c>none</c>), or what <see cref="ToString()"/> writes, in English or Dutch.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals: without effect, years are written alike; invariant if null.</param>
    /// <exception cref="FormatException">Anything else.</exception>
    public static PriceBasis Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<PriceBasis>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PriceBasis Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<PriceBasis>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PriceBasis Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<PriceBasis>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PriceBasis result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PriceBasis)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PriceBasis result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PriceBasis)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PriceBasis result) => QuantityText.TryParse(utf8Text, provider, out result);

    /// <summary>Such as "current prices" or "chain-linked volumes, reference year 2020"; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>As text. G: in words, Dutch for a Dutch culture ("lopende prijzen"); C: the code.</summary>
    /// <param name="format">The format; G if null or empty.</param>
    /// <param name="formatProvider">The culture; invariant if null.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => QuantityText.ToString(this, format, formatProvider);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string text = QuantityFormat.Of(format, "GC", "G and C").Letter == 'C' ? Code : Words(QuantityText.IsDutch(provider));
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => QuantityText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IQuantity<PriceBasis>.Expected => "a price basis: \"current\", \"constant-2015\", \"chain-linked-2020\", \"previous-year\" or \"none\"";

    double? IQuantity<PriceBasis>.JsonNumber => null;

    static string? IQuantity<PriceBasis>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out PriceBasis value)
    {
        foreach (PriceBasis candidate in (ReadOnlySpan<PriceBasis>)[None, Current, PreviousYear])
        {
            if (candidate.IsWrittenAs(text))
            {
                value = candidate;
                return null;
            }
        }

        if (text.Length > 4 && Quantities.Year.TryParse(text[^4..], provider, out Year year))
        {
            foreach (PriceBasis candidate in (ReadOnlySpan<PriceBasis>)[Constant(year), ChainLinked(year)])
            {
                if (candidate.IsWrittenAs(text))
                {
                    value = candidate;
                    return null;
                }
            }
        }

        value = default;
        return Refusal(text);
    }

    static string? IQuantity<PriceBasis>.ReadNumber(double number, out PriceBasis value)
    {
        value = default;
        return Refusal(FractionText.Text(number));
    }

    private static string Refusal(ReadOnlySpan<char> text)
        => $"'{text}' is no price basis; expected current, constant-2015, chain-linked-2020, previous-year or none.";

    private bool IsWrittenAs(ReadOnlySpan<char> text) => text.Equals(Code, StringComparison.OrdinalIgnoreCase)
        || text.Equals(Words(dutch: false), StringComparison.OrdinalIgnoreCase) || text.Equals(Words(dutch: true), StringComparison.OrdinalIgnoreCase);

    private string Words(bool dutch) => (Kind, dutch) switch
    {
        (PriceBasisKind.None, false) => "no prices",
        (PriceBasisKind.None, true) => "geen prijzen",
        (PriceBasisKind.Current, false) => "current prices",
        (PriceBasisKind.Current, true) => "lopende prijzen",
        (PriceBasisKind.Constant, false) => $"prices of {YearText}",
        (PriceBasisKind.Constant, true) => $"prijzen van {YearText}",
        (PriceBasisKind.ChainLinked, false) => $"chain-linked volumes, reference year {YearText}",
        (PriceBasisKind.ChainLinked, true) => $"kettingvolumes, referentiejaar {YearText}",
        (_, false) => "prices of the previous year",
        _ => "prijzen van het voorgaande jaar",
    };
}
