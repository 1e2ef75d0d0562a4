using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IndustryModel.Tests.Quantities;

internal delegate T ParseText<T>(string text, IFormatProvider? provider);

internal delegate T ParseUtf8<T>(ReadOnlySpan<byte> text, IFormatProvider? provider);

/// <summary>What must give the same value again.</summary>
internal static class RoundTrips
{
    internal static void Everything<T>(T value, ParseText<T> parse, ParseUtf8<T> parseUtf8)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        string text = value.ToString()!;
        Assert.Equal(text, value.ToString(null, CultureInfo.InvariantCulture));
        Assert.Equal(value, parse(text, null));
        Assert.Equal(value, parseUtf8(Encoding.UTF8.GetBytes(text), null));
        Span<byte> exact = new byte[Encoding.UTF8.GetByteCount(text)];
        Assert.True(value.TryFormat(exact, out int bytes, default, null));
        Assert.Equal((text, exact.Length), (Encoding.UTF8.GetString(exact), bytes));
        Span<char> chars = new char[text.Length];
        Assert.True(value.TryFormat(chars, out int written, default, null));
        Assert.Equal((text, text.Length), (chars.ToString(), written));
        Assert.False(value.TryFormat(chars[1..], out written, default, null));
        Assert.Equal(0, written);
        Json(value);
        Key(value);
    }

    internal static void Json<T>(T value)
    {
        string json = JsonSerializer.Serialize(value);
        T read = JsonSerializer.Deserialize<T>(json)!;
        Assert.Equal(value, read);
        Assert.Equal(json, JsonSerializer.Serialize(read));
    }

    internal static void Key<T>(T value)
        where T : notnull
    {
        string json = JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 7 });
        Assert.Equal(7, JsonSerializer.Deserialize<Dictionary<T, int>>(json)![value]);
    }
}
