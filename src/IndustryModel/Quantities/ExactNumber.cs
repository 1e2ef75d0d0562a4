using System.Globalization;

namespace IndustryModel.Quantities;

/// <summary>A double times 10^power as its shortest decimal, digit for digit: what <see cref="DecimalText.Read"/> reads gives the same double. Thousands in groups on request.</summary>
internal readonly struct ExactNumber(double value, int power = 0, bool grouped = false) : ISpanFormattable
{
    private const int LongestPlain = 40; // beyond: an exponent

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[96];
        TryFormat(buffer, out int written, format, formatProvider);
        return new(buffer[..written]);
    }

    public override string ToString() => ToString(null, null);

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        NumberFormatInfo numbers = QuantityText.NumberFormat(provider);
        Span<char> digits = stackalloc char[32];
        value.TryFormat(digits, out int length, "R", CultureInfo.InvariantCulture);
        int point = Split(ref digits, ref length) + power; // value = 0.d1 d2 d3 … × 10^point
        Span<char> text = stackalloc char[96];
        int at = 0;
        if (value < 0)
            Append(text, ref at, "-");
        if (length == 0)
            Append(text, ref at, "0");
        else if (Math.Abs(point) > LongestPlain)
            AppendScientific(text, ref at, digits[..length], point, numbers);
        else
            AppendPlain(text, ref at, digits[..length], point, numbers);
        bool fits = text[..at].TryCopyTo(destination);
        charsWritten = fits ? at : 0;
        return fits;
    }

    // leaves the significant digits, and answers where the decimal point stands relative to the first of them
    private static int Split(ref Span<char> text, ref int length)
    {
        int exponent = 0, digits = 0, point = -1, leading = 0;
        for (int i = 0; i < length; i++)
        {
            char c = text[i];
            if (c == 'E')
            {
                exponent = int.Parse(text[(i + 1)..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                break;
            }

            if (c == '.')
                point = digits;
            else if (c != '-' && digits == 0 && c == '0')
                leading += point >= 0 ? 1 : 0;
            else if (c != '-')
                text[digits++] = c;
        }

        int position = point < 0 ? digits : point - leading;
        while (digits > 0 && text[digits - 1] == '0')
            digits--;
        length = digits;
        return position + exponent;
    }

    private void AppendPlain(Span<char> text, ref int at, ReadOnlySpan<char> digits, int point, NumberFormatInfo numbers)
    {
        if (point <= 0)
            Append(text, ref at, "0");
        for (int i = 0; i < point; i++)
        {
            if (grouped && i > 0 && (point - i) % 3 == 0)
                Append(text, ref at, numbers.NumberGroupSeparator);
            text[at++] = i < digits.Length ? digits[i] : '0';
        }

        if (digits.Length <= point)
            return;
        Append(text, ref at, numbers.NumberDecimalSeparator);
        for (int i = point; i < 0; i++)
            text[at++] = '0';
        Append(text, ref at, digits[Math.Max(point, 0)..]);
    }

    private static void AppendScientific(Span<char> text, ref int at, ReadOnlySpan<char> digits, int point, NumberFormatInfo numbers)
    {
        text[at++] = digits[0];
        if (digits.Length > 1)
        {
            Append(text, ref at, numbers.NumberDecimalSeparator);
            Append(text, ref at, digits[1..]);
        }

        text[at++] = 'E';
        (point - 1).TryFormat(text[at..], out int written, default, CultureInfo.InvariantCulture);
        at += written;
    }

    private static void Append(Span<char> text, ref int at, ReadOnlySpan<char> part)
    {
        part.CopyTo(text[at..]);
        at += part.Length;
    }
}
