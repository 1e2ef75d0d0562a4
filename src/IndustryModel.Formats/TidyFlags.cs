using System.Collections.Immutable;
using System.Text;
using IndustryModel.Statistics;

namespace IndustryModel.Formats;

/// <summary>Flags in a file: the letters of Eurostat in any order, such as <c>bu</c>, or words, such as <c>derived</c>, separated by spaces.</summary>
internal static class TidyFlags
{
    private const MissingReason Several = (MissingReason)byte.MaxValue; // more than one reason: refused

    private static readonly ImmutableArray<(char Letter, string Word, ObservationFlags Flag)> Flags =
    [
        ('b', "break", ObservationFlags.Break), ('d', "definition-differs", ObservationFlags.DefinitionDiffers), ('e', "estimated", ObservationFlags.Estimated),
        ('f', "forecast", ObservationFlags.Forecast), ('n', "not-significant", ObservationFlags.NotSignificant), ('p', "provisional", ObservationFlags.Provisional),
        ('r', "revised", ObservationFlags.Revised), ('u', "unreliable", ObservationFlags.Unreliable),
        (' ', "derived", ObservationFlags.Derived), (' ', "incomplete", ObservationFlags.Incomplete),
    ];

    private static readonly ImmutableArray<(char Letter, string Word, MissingReason Reason)> Reasons =
    [
        ('c', "confidential", MissingReason.Confidential), ('z', "not-applicable", MissingReason.NotApplicable), (' ', "not-available", MissingReason.NotAvailable),
        (' ', "not-covered", MissingReason.NotCovered), (' ', "part-missing", MissingReason.PartMissing), (' ', "undefined", MissingReason.Undefined),
    ];

    /// <summary>All letters and words, for messages.</summary>
    public static string Known { get; } = "letters of b, c, d, e, f, n, p, r, u, z, or the words derived, incomplete, not-covered, part-missing, undefined";

    /// <summary>Reads flags and, if one is named, the reason why the value is missing. False where a flag is unknown (then there is no reason), or two reasons are named.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ObservationFlags flags, out MissingReason? reason)
    {
        (flags, reason) = (ObservationFlags.None, null);
        foreach (Range range in text.SplitAny(" ;+|"))
        {
            ReadOnlySpan<char> token = text[range];
            if (token.IsEmpty)
                continue;
            if (!TryParseWord(token, ref flags, ref reason) && !TryParseLetters(token, ref flags, ref reason))
            {
                reason = null;
                return false;
            }

        }

        return reason != Several;
    }

    /// <summary>The words close to an unknown flag.</summary>
    public static ImmutableArray<string> Close(string text) => text.Length < 4 ? [] : DidYouMeanWord(text);

    /// <summary>Flags and reason as a file holds them: letters, then words.</summary>
    public static string Write(ObservationFlags flags, MissingReason? reason)
    {
        if (flags == ObservationFlags.None && reason is null or MissingReason.NotAvailable)
            return "";
        var letters = new StringBuilder();
        var words = new StringBuilder();
        foreach ((char letter, string word, ObservationFlags flag) in Flags.Where(f => (flags & f.Flag) != 0))
            Append(letter, word);
        foreach ((char letter, string word, MissingReason why) in Reasons.Where(r => r.Reason == reason && reason != MissingReason.NotAvailable))
            Append(letter, word);
        return letters.Append(words.Length > 0 && letters.Length > 0 ? " " : "").Append(words).ToString();

        void Append(char letter, string word) => _ = letter == ' ' ? words.Append(words.Length > 0 ? " " : "").Append(word) : letters.Append(letter);
    }

    private static ImmutableArray<string> DidYouMeanWord(string text)
        => Classifications.DidYouMean.Closest(text, Flags.Select(f => f.Word).Concat(Reasons.Select(r => r.Word)));

    private static bool TryParseWord(ReadOnlySpan<char> token, ref ObservationFlags flags, ref MissingReason? reason)
    {
        foreach ((_, string word, ObservationFlags flag) in Flags)
        {
            if (token.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                flags |= flag;
                return true;
            }
        }

        foreach ((_, string word, MissingReason why) in Reasons)
        {
            if (token.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                reason = Joined(reason, why);
                return true;
            }
        }

        return false;
    }

    private static bool TryParseLetters(ReadOnlySpan<char> token, ref ObservationFlags flags, ref MissingReason? reason)
    {
        foreach (char c in token)
        {
            char lower = char.ToLowerInvariant(c);
            if (lower is 'c' or 'z')
            {
                reason = Joined(reason, lower == 'c' ? MissingReason.Confidential : MissingReason.NotApplicable);
                continue;
            }

            ObservationFlags flag = lower switch
            {
                'b' => ObservationFlags.Break,
                'd' => ObservationFlags.DefinitionDiffers,
                'e' => ObservationFlags.Estimated,
                'f' => ObservationFlags.Forecast,
                'n' => ObservationFlags.NotSignificant,
                'p' => ObservationFlags.Provisional,
                'r' => ObservationFlags.Revised,
                'u' => ObservationFlags.Unreliable,
                _ => ObservationFlags.None,
            };
            if (flag == ObservationFlags.None)
                return false;
            flags |= flag;
        }

        return true;
    }

    private static MissingReason Joined(MissingReason? known, MissingReason why) => known is null || known == why ? why : Several;
}
