using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Quantities;

public readonly partial record struct Estimate : ISpanParsable<Estimate>, IUtf8SpanParsable<Estimate>, IQuantity<Estimate>
{
    /// <summary>Reads <c>nearly 10 %</c>, <c>about 12%</c>, <c>more than 800,000</c>, <c>at least 15 %</c>, <c>up to about 45 %</c>, <c>1 % to 1.5 % a year</c> (also <c>1 to 1.5 % a year</c>), and the same in Dutch. A percentage is a share, with "a year" a growth rate; a number without a percent sign is a count.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of decimals; invariant if null.</param>
    /// <exception cref="FormatException">Not of this form, a share outside 0 to 100 %, or a range from high to low.</exception>
    public static Estimate Parse(string s, IFormatProvider? provider = null) => QuantityText.Parse<Estimate>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Estimate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => QuantityText.Parse<Estimate>(s, provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Estimate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => QuantityText.Parse<Estimate>(utf8Text, provider);

    /// <summary>Reads as <see cref="Parse(string, IFormatProvider?)"/> does, or answers false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Estimate result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Estimate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Estimate result) => QuantityText.TryParse(s, provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Estimate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Estimate result) => QuantityText.TryParse(utf8Text, provider, out result);

    /// <summary>The statement in English, invariant, which <see cref="Parse(string, IFormatProvider?)"/> reads back: <c>more than 800,000</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>As text. G is the only format: figures are as exact as stated. The culture decides decimals and thousands, and Dutch or English words: <c>meer dan 800.000</c>.</summary>
    /// <param name="format">The format; G if null or empty.</param>
    /// <param name="formatProvider">The culture; invariant if null.</param>
    /// <exception cref="FormatException">Another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => QuantityText.ToString(this, format, formatProvider);

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        _ = QuantityFormat.Of(format, "G", "G alone");
        bool dutch = QuantityText.IsDutch(provider);
        string words = EstimateWords.Of(Hedge, dutch), end = Kind == EstimateKind.GrowthRate ? EstimateWords.AYear(dutch) : "";
        int power = Kind == EstimateKind.Count ? 0 : 2;
        string unit = power == 0 ? "" : " %";
        var low = new ExactNumber(Low, power, grouped: power == 0);
        var high = new ExactNumber(High, power, grouped: power == 0);
        return Hedge == Hedge.Range
            ? destination.TryWrite(provider, $"{low}{unit}{words}{high}{unit}{end}", out charsWritten)
            : destination.TryWrite(provider, $"{words}{low}{unit}{end}", out charsWritten);
    }

    /// <inheritdoc cref="ToString(string?, IFormatProvider?)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => QuantityText.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    static string IQuantity<Estimate>.Expected => "a hedged figure: a text such as \"nearly 10 %\" or \"more than 800,000\"";

    double? IQuantity<Estimate>.JsonNumber => null;

    static string? IQuantity<Estimate>.Read(ReadOnlySpan<char> text, IFormatProvider? provider, out Estimate value)
    {
        value = default;
        ReadOnlySpan<char> rest = text;
        bool aYear = QuantityText.TryStripEnd(ref rest, EstimateWords.AYear(dutch: false), EstimateWords.AYear(dutch: true));
        bool percent = QuantityText.TryStripEnd(ref rest, "%");
        if (aYear && !percent)
            return $"'{text}' is no hedged figure: growth a year is a percentage, such as 1.5 % a year.";
        EstimateKind kind = aYear ? EstimateKind.GrowthRate : percent ? EstimateKind.Share : EstimateKind.Count;
        Hedge hedge = EstimateWords.Strip(ref rest);
        ReadOnlySpan<char> lowText = rest, highText = rest;
        if (hedge == Hedge.Exactly && EstimateWords.TrySplitRange(rest, out lowText, out highText))
        {
            hedge = Hedge.Range;
            bool own = QuantityText.TryStripEnd(ref lowText, "%");
            if (own && !percent)
                return $"'{text}' is no hedged figure: one end of the range is a percentage, the other is not.";
        }

        if (!TryReadFigure(lowText, provider, kind, out double low) || !TryReadFigure(highText, provider, kind, out double high))
            return $"'{text}' is no hedged figure; expected one such as nearly 10 %, more than 800,000 or 1 % to 1.5 % a year.";
        if (!IsInRange(kind, low) || !IsInRange(kind, high))
            return $"'{text}' is no hedged figure: {RangeOf(kind)}.";
        if (low > high)
            return $"'{text}' is no hedged figure: a range runs from the lower to the higher figure.";
        value = new(hedge, kind, low + 0.0, high + 0.0);
        return null;
    }

    static string? IQuantity<Estimate>.ReadNumber(double number, out Estimate value)
    {
        value = default;
        return $"'{new ExactNumber(number)}' does not say whether it is a count or a percentage, and how it is hedged; expected a text such as \"nearly 10 %\".";
    }

    private static bool TryReadFigure(ReadOnlySpan<char> text, IFormatProvider? provider, EstimateKind kind, out double figure)
        => DecimalText.Read(text, QuantityText.NumberFormat(provider), kind == EstimateKind.Count ? 0 : -2, out figure);

    private static bool IsInRange(EstimateKind kind, double figure) => kind switch
    {
        EstimateKind.Share => figure is >= 0 and <= 1,
        EstimateKind.GrowthRate => GrowthRate.IsValid(figure),
        _ => IsCount(figure),
    };

    private static string RangeOf(EstimateKind kind) => kind switch
    {
        EstimateKind.Share => "a share is from 0 % to 100 %",
        EstimateKind.GrowthRate => "a growth rate is at least -100 %",
        _ => "a count is not negative",
    };
}
