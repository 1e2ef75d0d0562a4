namespace IndustryModel.Quantities;

/// <summary>The words of hedges, in English and Dutch.</summary>
internal static class EstimateWords
{
    private static readonly (Hedge Hedge, string English, string Dutch)[] Prefixes =
    [
        (Hedge.Nearly, "nearly ", "bijna "),
        (Hedge.About, "about ", "ongeveer "),
        (Hedge.MoreThan, "more than ", "meer dan "),
        (Hedge.AtLeast, "at least ", "ten minste "),
        (Hedge.UpToAbout, "up to about ", "tot ongeveer "),
    ];

    internal static string AYear(bool dutch) => dutch ? " per jaar" : " a year";

    /// <summary>The words before a figure, or between the two of a range; nothing for an exact figure.</summary>
    internal static string Of(Hedge hedge, bool dutch)
    {
        foreach ((Hedge known, string english, string nl) in Prefixes)
        {
            if (known == hedge)
                return dutch ? nl : english;
        }

        return hedge == Hedge.Range ? Between(dutch) : "";
    }

    /// <summary>Takes the words of a hedge off a text's beginning.</summary>
    internal static Hedge Strip(ref ReadOnlySpan<char> text)
    {
        foreach ((Hedge hedge, string english, string dutch) in Prefixes)
        {
            foreach (string words in (ReadOnlySpan<string>)[english, dutch])
            {
                if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                {
                    text = text[words.Length..].TrimStart();
                    return hedge;
                }
            }
        }

        return Hedge.Exactly;
    }

    /// <summary>The two figures of a range.</summary>
    internal static bool TrySplitRange(ReadOnlySpan<char> text, out ReadOnlySpan<char> low, out ReadOnlySpan<char> high)
    {
        foreach (string words in (ReadOnlySpan<string>)[Between(dutch: false), Between(dutch: true)])
        {
            int at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            low = text[..at].TrimEnd();
            high = text[(at + words.Length)..].TrimStart();
            return true;
        }

        low = high = text;
        return false;
    }

    private static string Between(bool dutch) => dutch ? " tot " : " to ";
}
