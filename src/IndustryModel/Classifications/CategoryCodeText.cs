using System.Text;

namespace IndustryModel.Classifications;

/// <summary>The text form that all codes share: <c>classification:code</c>.</summary>
internal static class CategoryCodeText
{
    internal static string CheckedId(string classification)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(classification);
        if (classification.Contains(':', StringComparison.Ordinal))
            throw new ArgumentException($"'{classification}' is no id of a classification: it contains a colon, which separates the id from the code.", nameof(classification));
        return classification.Trim();
    }

    internal static string CheckedText(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text.Trim();
    }

    internal static TCode Parse<TCode>(ReadOnlySpan<char> s)
        where TCode : struct, ICategoryCode<TCode>
        => TryParse<TCode>(s, out TCode code) ? code : throw new FormatException(
            $"'{s}' is no {TCode.Kind} code that says its classification; expected 'classification:code', such as NACE2:C or NUTS2024:NL341.");

    internal static bool TryParse<TCode>(ReadOnlySpan<char> s, out TCode code)
        where TCode : struct, ICategoryCode<TCode>
    {
        int colon = s.IndexOf(':');
        ReadOnlySpan<char> id = colon < 0 ? default : s[..colon].Trim();
        ReadOnlySpan<char> text = colon < 0 ? default : s[(colon + 1)..].Trim();
        bool ok = !id.IsEmpty && !text.IsEmpty;
        code = ok ? TCode.Create(id.ToString(), text.ToString()) : default;
        return ok;
    }

    internal static int Compare<TCode>(TCode left, TCode right)
        where TCode : struct, ICategoryCode<TCode>
    {
        int order = string.CompareOrdinal(left.Classification, right.Classification);
        return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
    }

    internal static string ToText<TCode>(TCode code)
        where TCode : struct, ICategoryCode<TCode>
        => code.Text.Length == 0 ? "" : $"{code.Classification}:{code.Text}";

    internal static bool TryFormat<TCode>(TCode code, Span<char> destination, out int written)
        where TCode : struct, ICategoryCode<TCode>
    {
        string text = ToText(code);
        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written == text.Length;
    }

    internal static bool TryFormat<TCode>(TCode code, Span<byte> destination, out int written)
        where TCode : struct, ICategoryCode<TCode>
        => Encoding.UTF8.TryGetBytes(ToText(code), destination, out written);
}
