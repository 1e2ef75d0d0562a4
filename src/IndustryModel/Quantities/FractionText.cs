using System.Globalization;

namespace IndustryModel.Quantities;

/// <summary>Reads fractions that people write as 12% or 0.12; a bare number of 1 or more could be either, and is never guessed.</summary>
internal static class FractionText
{
    /// <summary>Reads a fraction. Answers null, or what is wrong.</summary>
    /// <param name="text">Such as 12%, 12 %, 0.12 or 1.2e-1.</param>
    /// <param name="provider">Decides the decimal separator.</param>
    /// <param name="what">"share" or "growth rate".</param>
    /// <param name="range">The range in words, for the message.</param>
    /// <param name="isValid">Whether a fraction is in range.</param>
    /// <param name="fraction">The fraction.</param>
    internal static string? Read(ReadOnlySpan<char> text, IFormatProvider? provider, string what, string range, Func<double, bool> isValid, out double fraction)
    {
        ReadOnlySpan<char> number = text;
        bool percent = QuantityText.TryStripEnd(ref number, "%");
        if (!DecimalText.Read(number, QuantityText.NumberFormat(provider), percent ? -2 : 0, out fraction))
            return $"'{text}' is no {what}; expected a percentage such as 12% or a fraction such as 0.12.{HintAtPoint(number, text)}";
        if (!percent && Math.Abs(fraction) >= 1)
            return Ambiguous(fraction, text, what, range, isValid);
        return isValid(fraction) ? null : OutOfRange(text, what, range);
    }

    /// <summary>Where a comma stands for the point, what was meant.</summary>
    private static string HintAtPoint(ReadOnlySpan<char> number, ReadOnlySpan<char> text) => number.Count(',') == 1 && DecimalText.Read(number.ToString().Replace(',', '.'), NumberFormatInfo.InvariantInfo, 0, out _)
        ? $" Decimals have a point here; did you mean {text.ToString().Replace(',', '.')}?" : "";

    /// <summary>What is wrong with a bare number: out of range either way, or ambiguous.</summary>
    internal static string Ambiguous(double number, ReadOnlySpan<char> text, string what, string range, Func<double, bool> isValid)
    {
        string percent = new ExactNumber(number).ToString();
        if (!isValid(DecimalText.Shift(number, -2)))
            return OutOfRange(text, what, range);
        return Math.Abs(number) == 1
            ? $"'{text}' is no {what}: it could be a percentage or a fraction; did you mean {percent}% or {percent}00%?"
            : $"'{text}' is no {what}: a number without a percent sign is a fraction, such as 0.12; did you mean {percent}%?";
    }

    internal static string OutOfRange(ReadOnlySpan<char> text, string what, string range) => $"'{text}' is no {what}: a {what} is {range}.";

    internal static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
