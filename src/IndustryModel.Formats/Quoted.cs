using System.Diagnostics.CodeAnalysis;

namespace IndustryModel.Formats;

/// <summary>Fields in quotes, after RFC 4180; and texts of a file as messages quote them.</summary>
internal static class Quoted
{
    private const int Longest = 40;

    /// <summary>What a field says: without its quotes, without spaces around (no code has any), with doubled quotes once. The field must be well formed.</summary>
    public static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> field)
    {
        field = field.Trim();
        if (field is not ['"', .., '"'])
            return field;
        field = field[1..^1].Trim();
        return field.Contains('"') ? field.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : field;
    }

    /// <summary>What is wrong with the quotes of a field; null where nothing is.</summary>
    public static QuoteFault? FaultOf(ReadOnlySpan<char> field)
    {
        field = field.Trim();
        if (field is not ['"', ..])
            return field.Contains('"') ? QuoteFault.Bare : null;
        for (int i = 1; i < field.Length; i++)
        {
            if (field[i] != '"')
                continue;
            if (i + 1 == field.Length)
                return null;
            if (field[i + 1] != '"')
                return QuoteFault.TextAfter;
            i++;
        }

        return QuoteFault.Open;
    }

    /// <summary>A text as a message shows it: in one line, and not too long.</summary>
    [SuppressMessage("Style", "IDE0057", Justification = "The length is counted, not the end.")]
    public static string Short(ReadOnlySpan<char> text)
    {
        string line = text.ToString().ReplaceLineEndings("↵");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest - 1), "…");
    }
}

/// <summary>What can be wrong with quotes.</summary>
internal enum QuoteFault
{
    /// <summary>Opened and never closed.</summary>
    Open,

    /// <summary>Closed, and followed by more text.</summary>
    TextAfter,

    /// <summary>Inside a field that does not begin with one.</summary>
    Bare,
}
