namespace IndustryModel.Quantities;

/// <summary>thousand, million and billion (milliard), read and written.</summary>
internal static class ScaleWords
{
    /// <summary>Takes a scale word off a text's end: the power of ten, 0 where there is none.</summary>
    internal static int Strip(ref ReadOnlySpan<char> text)
    {
        if (QuantityText.TryStripEnd(ref text, "thousand", "duizend"))
            return 3;
        if (QuantityText.TryStripEnd(ref text, "million", "miljoen"))
            return 6;
        return QuantityText.TryStripEnd(ref text, "billion", "miljard") ? 9 : 0;
    }

    /// <summary>The power of ten of a format's letter: K, M or B; 0 for others.</summary>
    internal static int OfLetter(char letter) => letter switch { 'K' => 3, 'M' => 6, 'B' => 9, _ => 0 };

    /// <summary>The word with a space after it, or nothing.</summary>
    internal static string Word(int power, IFormatProvider? provider) => (power, QuantityText.IsDutch(provider)) switch
    {
        (3, false) => "thousand ",
        (3, true) => "duizend ",
        (6, false) => "million ",
        (6, true) => "miljoen ",
        (9, false) => "billion ",
        (9, true) => "miljard ",
        _ => "",
    };
}
