using System.Globalization;
using System.Numerics;
using System.Text;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

/// <summary>Texts that do not fit where the usual ones are written first: 128 characters, then twice as many, until they do.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData(1e92, 1)] // 128 characters in points: the longest that fits
    [InlineData(1e93, 1)]
    [InlineData(1e94, 1)]
    [InlineData(1e150, 15)]
    [InlineData(1e186, 2)]
    [InlineData(1e190, 2)] // 259: grown twice
    [InlineData(1e292, 0)]
    public void A_text_is_as_long_as_it_needs_to_be(double percent, int decimals)
    {
        string zeros = decimals == 0 ? "" : "." + new string('0', decimals);
        string number = new BigInteger(percent).ToString("N0", CultureInfo.InvariantCulture) + zeros;
        Written(GrowthRate.FromPercent(percent), $"P{decimals}", number + " %");
        Written(new PercentagePoints(percent), $"P{decimals}", number + " pp");
        Written(new PercentagePoints(-percent), $"P{decimals}", $"-{number} pp");
    }

    private static void Written<T>(T quantity, string format, string expected)
        where T : ISpanFormattable, IUtf8SpanFormattable
    {
        Assert.Equal(expected, quantity.ToString(format, null));
        byte[] bytes = new byte[expected.Length + 1];
        Assert.True(quantity.TryFormat(bytes, out int written, format, null));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes.AsSpan(0, written)));
        Assert.False(quantity.TryFormat(new byte[expected.Length - 1], out written, format, null));
        Assert.Equal(0, written);
        char[] chars = new char[expected.Length];
        Assert.True(quantity.TryFormat(chars, out written, format, null));
        Assert.Equal((expected, expected.Length), (new string(chars), written));
        Assert.False(quantity.TryFormat(chars.AsSpan(1), out written, format, null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void A_long_text_is_read()
    {
        string text = $"{new string('0', 300)}12.{new string('0', 300)}";
        Assert.Equal(Share.FromPercent(12), Share.Parse($"{text} %"));
        Assert.Equal(Share.FromPercent(12), Share.Parse(Encoding.UTF8.GetBytes($"{text} %"), null));
        Assert.Equal(new PercentagePoints(12), PercentagePoints.Parse($"{text} pp"));
        Assert.Equal(new Persons(12), Persons.Parse(text));
    }
}
