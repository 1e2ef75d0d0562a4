using System.Globalization;

namespace IndustryModel.Formats;

/// <summary>Numbers in a file: a decimal point, no thousands separators, always finite.</summary>
internal static class TidyNumbers
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const string Number = "a number with a decimal point and without thousands separators";

    private static readonly string[] MissingMarks = ["NA", "N/A", "#N/A", "-", "--", "..", "...", ".", "x", "null", "none", "missing"];

    /// <summary>Reads a decimal times 10^power, rounded once; false where the text is none that a double can hold.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, int power, out double value)
    {
        if (!double.TryParse(text, Style, CultureInfo.InvariantCulture, out value) || !double.IsFinite(value))
            return false;
        if (power != 0 && value != 0)
            return TryParseScaled(text, power, out value);
        return value != 0 || !HasDigit(text);
    }

    /// <summary>Says what is wrong with a text that is no number.</summary>
    public static (string Found, string Expected, string? Advice) Explain(string text)
    {
        string found = $"the value '{Quoted.Short(text)}'";
        if (text.TrimStart('+', '-').ToUpperInvariant() is "NAN" or "INF" or "INFINITY" or "∞")
            return (found, "a finite number", "leave the value empty, or write ':', where it is missing");
        if (double.TryParse(text, Style, CultureInfo.InvariantCulture, out double value))
        {
            if (double.IsFinite(value) && value != 0)
                return (found + ", which is too large or too small for the unit of the first row", "a number that both units can hold", "write all rows of a measure in one unit");
            return double.IsInfinity(value)
                ? (found + ", which is larger than any number this library can hold", "a number up to 1.79e308", "check the exponent and the unit")
                : (found + ", which is closer to zero than any number this library can hold", "0, or a number from 4.94e-324", "check the exponent and the unit");
        }

        if (MissingMarks.Contains(text, StringComparer.OrdinalIgnoreCase))
            return (found, "a number, or nothing where it is missing", text[0] == '-' ? "leave it empty if the figure is missing, write 0 if it is nil" : "leave it empty, or write ':'; a flag can say why");
        if (text.EndsWith('%'))
            return (found, Number, "write the number in the unit of the measure; a share of something is no measure of this format");
        return Separated(text) ?? WithFlag(text) ?? (found, Number, null);
    }

    private static (string, string, string?)? Separated(string text)
    {
        string plain = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal)
            .Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        int comma = plain.LastIndexOf(',');
        int point = plain.LastIndexOf('.');
        string found = $"the value '{Quoted.Short(text)}'";
        if (plain.Any(c => !char.IsAsciiDigit(c) && c is not (',' or '.' or '-' or '+')) || !plain.Any(char.IsAsciiDigit))
            return null;
        if (comma >= 0 && point < 0 && plain.IndexOf(',', StringComparison.Ordinal) == comma)
        {
            string decimals = plain.Replace(',', '.');
            return plain.Length - comma == 4 && plain == text
                ? (found + " with a comma", Number, $"write {decimals} if the comma is the decimal comma, {plain.Replace(",", "", StringComparison.Ordinal)} if it separates thousands")
                : (found + " with a decimal comma", Number, $"write {decimals}");
        }

        if (comma > point && point >= 0)
            return (found + " with a decimal comma", Number, $"write {plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')}");
        string without = comma >= 0 ? plain.Replace(",", "", StringComparison.Ordinal) : plain.Count(c => c == '.') > 1 ? plain.Replace(".", "", StringComparison.Ordinal) : plain;
        return without == text ? null : (found + " with thousands separators", Number, $"write {without}");
    }

    private static (string, string, string?)? WithFlag(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !(text[..space] == ":" || double.TryParse(text.AsSpan(0, space), Style, CultureInfo.InvariantCulture, out _)) || !TidyFlags.TryParse(text.AsSpan(space), out _, out _))
            return null;
        return ($"the value '{Quoted.Short(text)}' with a flag in it", Number, $"write {text[..space]}, and '{text[space..].Trim()}' in a column 'flag'");
    }

    private static bool TryParseScaled(ReadOnlySpan<char> text, int power, out double value)
    {
        int at = text.IndexOfAny('e', 'E');
        int exponent = at < 0 ? 0 : int.Parse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string shifted = string.Create(CultureInfo.InvariantCulture, $"{(at < 0 ? text : text[..at])}E{exponent + power}");
        return double.TryParse(shifted, Style, CultureInfo.InvariantCulture, out value) && double.IsFinite(value) && value != 0;
    }

    // whether something other than zero was written
    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAny('e', 'E');
        return (at < 0 ? text : text[..at]).ContainsAnyInRange('1', '9');
    }
}
