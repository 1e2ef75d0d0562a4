namespace IndustryModel.Quantities;

/// <summary>A format such as <c>P1</c>: a letter and a number of decimals.</summary>
internal readonly struct QuantityFormat
{
    private const int MostDecimals = 15;

    private QuantityFormat(char letter, int? decimals) => (Letter, Decimals) = (letter, decimals);

    /// <summary>A capital; G where the format is empty.</summary>
    internal char Letter { get; }

    /// <summary>The decimals, if any are named.</summary>
    internal int? Decimals { get; }

    /// <summary>Reads a format.</summary>
    /// <param name="format">The format; G if empty.</param>
    /// <param name="letters">The capitals that the quantity knows.</param>
    /// <param name="known">Those in words, such as "G, R or P0 to P15".</param>
    /// <exception cref="FormatException">Another format.</exception>
    internal static QuantityFormat Of(ReadOnlySpan<char> format, string letters, string known)
    {
        if (format.IsEmpty)
            return new('G', null);
        char letter = char.ToUpperInvariant(format[0]);
        int decimals = 0;
        bool ok = letters.Contains(letter, StringComparison.Ordinal) && format.Length <= 3 && (format.Length == 1 || letter is not ('G' or 'R'));
        foreach (char digit in format[1..])
        {
            ok &= char.IsAsciiDigit(digit);
            decimals = 10 * decimals + (digit - '0');
        }

        return ok && decimals <= MostDecimals
            ? new(letter, format.Length == 1 ? null : decimals)
            : throw new FormatException($"'{format}' is no format here; known: {known}.");
    }
}
