using System.Globalization;

namespace IndustryModel.Quantities;

/// <summary>
/// Doubles as the shortest decimals that stand for them: read and written exactly, and shifted by powers of ten without a rounding of their own,
/// so that 11.9 % and 0.119 are one number, and 1155.3 million is 1155300000.
/// </summary>
internal static class DecimalText
{
    private const int LongestExponent = 5;
    private const int ExactPowers = 22; // 10^22 is the last power of ten that a double holds exactly
    private const double ExactIntegers = 9007199254740992;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    /// <summary>The double nearest to the shortest decimal of a value times 10^power.</summary>
    internal static double Shift(double value, int power)
    {
        if (!double.IsFinite(value) || value == 0)
            return value;
        if (Math.Abs(value) <= ExactIntegers && Math.Floor(value) == value && Math.Abs(power) <= ExactPowers)
            return power >= 0 ? value * Powers[power] : value / Powers[-power];
        Span<char> buffer = stackalloc char[32];
        value.TryFormat(buffer, out int written, "R", CultureInfo.InvariantCulture);
        Read(buffer[..written], NumberFormatInfo.InvariantInfo, power, out double shifted);
        return shifted;
    }

    /// <summary>Reads a decimal times 10^power: a sign, digits, a decimal separator, an exponent; thousands in groups of exactly three. Nothing else: no words, no infinity.</summary>
    /// <returns>False where the text is no such number, or it is too large for a double.</returns>
    internal static bool Read(ReadOnlySpan<char> text, NumberFormatInfo format, int power, out double value)
    {
        value = 0;
        Span<char> plain = text.Length <= 200 ? stackalloc char[text.Length + 16] : new char[text.Length + 16];
        int length = 0;
        if (text is ['-' or '+' or '\u2212', ..])
        {
            if (text[0] != '+')
                plain[length++] = '-';
            text = text[1..];
        }

        if (!TryReadExponent(ref text, out int exponent))
            return false;
        int point = text.IndexOf(format.NumberDecimalSeparator, StringComparison.Ordinal);
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> rest = point < 0 ? "0" : text[(point + format.NumberDecimalSeparator.Length)..];
        if (!TryCopyGroups(whole, format.NumberGroupSeparator, plain, ref length))
            return false;
        plain[length++] = '.';
        if (!TryCopyDigits(rest, plain, ref length))
            return false;
        plain[length++] = 'E';
        (exponent + power).TryFormat(plain[length..], out int written, default, CultureInfo.InvariantCulture);
        return double.TryParse(plain[..(length + written)], NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    private static bool TryReadExponent(ref ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        int at = text.IndexOfAny('e', 'E');
        if (at < 0)
            return true;
        ReadOnlySpan<char> digits = text[(at + 1)..];
        text = text[..at];
        return digits.Length <= LongestExponent && int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
    }

    private static bool TryCopyGroups(ReadOnlySpan<char> whole, string separator, Span<char> plain, ref int length)
    {
        int at = separator.Length == 0 ? -1 : whole.IndexOf(separator, StringComparison.Ordinal);
        if (at < 0)
            return TryCopyDigits(whole, plain, ref length);
        if (at > 3)
            return false;
        while (at >= 0)
        {
            if (!TryCopyDigits(whole[..at], plain, ref length))
                return false;
            whole = whole[(at + separator.Length)..];
            at = whole.IndexOf(separator, StringComparison.Ordinal);
            if ((at < 0 ? whole.Length : at) != 3)
                return false;
        }

        return TryCopyDigits(whole, plain, ref length);
    }

    private static bool TryCopyDigits(ReadOnlySpan<char> digits, Span<char> plain, ref int length)
    {
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return false;
        digits.CopyTo(plain[length..]);
        length += digits.Length;
        return true;
    }
}
