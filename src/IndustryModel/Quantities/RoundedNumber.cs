using System.Globalization;

namespace IndustryModel.Quantities;

/// <summary>A double times 10^power, rounded for reading to some decimals (of its shortest decimal, as the framework rounds), thousands in groups; never "-0".</summary>
internal readonly struct RoundedNumber(double value, int decimals, int power = 0) : ISpanFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = new char[480];
        TryFormat(buffer, out int written, format, formatProvider);
        return new(buffer[..written]);
    }

    public override string ToString() => ToString(null, null);

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> numberFormat = ['N', (char)('0' + decimals / 10), (char)('0' + decimals % 10)];
        NumberFormatInfo numbers = QuantityText.NumberFormat(provider);
        return DecimalText.Shift(value, power).TryFormat(destination, out charsWritten, numberFormat, numbers)
            && (!(value < 0) || destination[..charsWritten].ContainsAnyInRange('1', '9') || 0.0.TryFormat(destination, out charsWritten, numberFormat, numbers));
    }
}
