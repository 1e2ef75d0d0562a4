using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace IndustryModel.Quantities;

/// <summary>The text side that all quantities share. Without a provider everything is invariant, never the culture of the machine.</summary>
internal static class QuantityText
{
    private const int OnStack = 128;

    internal static NumberFormatInfo NumberFormat(IFormatProvider? provider) => provider is null ? NumberFormatInfo.InvariantInfo : NumberFormatInfo.GetInstance(provider);

    internal static bool IsDutch(IFormatProvider? provider) => provider is CultureInfo { TwoLetterISOLanguageName: "nl" };

    internal static T Parse<T>(ReadOnlySpan<char> text, IFormatProvider? provider)
        where T : struct, IQuantity<T>
        => T.Read(text.Trim(), provider, out T value) is { } error ? throw new FormatException(error) : value;

    internal static T Parse<T>(string s, IFormatProvider? provider)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse<T>(s.AsSpan(), provider);
    }

    internal static T Parse<T>(ReadOnlySpan<byte> utf8, IFormatProvider? provider)
        where T : struct, IQuantity<T>
        => Parse<T>(Encoding.UTF8.GetString(utf8), provider);

    internal static string? Read<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out T value)
        where T : struct, IQuantity<T>
        => T.Read(text.Trim(), provider, out value);

    internal static bool TryParse<T>([NotNullWhen(true)] string? text, IFormatProvider? provider, out T value)
        where T : struct, IQuantity<T>
    {
        value = default;
        return text is not null && TryParse(text.AsSpan(), provider, out value);
    }

    internal static bool TryParse<T>(ReadOnlySpan<char> text, IFormatProvider? provider, out T value)
        where T : struct, IQuantity<T>
        => T.Read(text.Trim(), provider, out value) is null;

    internal static bool TryParse<T>(ReadOnlySpan<byte> utf8, IFormatProvider? provider, out T value)
        where T : struct, IQuantity<T>
        => TryParse(Encoding.UTF8.GetString(utf8), provider, out value);

    internal static string ToString<T>(T value, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IQuantity<T>
    {
        Span<char> buffer = stackalloc char[OnStack];
        int written;
        while (!value.TryFormat(buffer, out written, format, provider))
            buffer = new char[2 * buffer.Length];
        return new(buffer[..written]);
    }

    internal static bool TryFormat<T>(T value, Span<byte> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where T : struct, IQuantity<T>
    {
        Span<char> buffer = stackalloc char[OnStack];
        int length;
        while (!value.TryFormat(buffer, out length, format, provider))
            buffer = new char[2 * buffer.Length];
        return Encoding.UTF8.TryGetBytes(buffer[..length], destination, out written);
    }

    /// <summary>The words after a text's end, if it ends with one of them, whatever the case.</summary>
    internal static bool TryStripEnd(ref ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (!text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            text = text[..^word.Length].TrimEnd();
            return true;
        }

        return false;
    }
}
