using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Classifications;

namespace IndustryModel.Tests.Classifications;

public sealed class CodeTests
{
    [Property]
    public void A_sector_code_comes_back_from_every_text(SectorCode code) => RoundTrip(code);

    [Property]
    public void A_region_code_comes_back_from_every_text(RegionCode code) => RoundTrip(code);

    [Property]
    public void Sector_codes_sort_by_classification_and_then_by_text(SectorCode left, SectorCode right)
    {
        int order = string.CompareOrdinal(left.Classification, right.Classification);
        order = Math.Sign(order != 0 ? order : string.CompareOrdinal(left.Text, right.Text));
        Assert.Equal(order, Math.Sign(left.CompareTo(right)));
        Assert.Equal([order < 0, order > 0, order <= 0, order >= 0], new[] { (left < right), (left > right), (left <= right), (left >= right) });
        Assert.Equal(order == 0, left == right);
    }

    [Property]
    public void Region_codes_sort_by_classification_and_then_by_text(RegionCode left, RegionCode right)
    {
        int order = string.CompareOrdinal(left.Classification, right.Classification);
        order = Math.Sign(order != 0 ? order : string.CompareOrdinal(left.Text, right.Text));
        Assert.Equal(order, Math.Sign(left.CompareTo(right)));
        Assert.Equal([order < 0, order > 0, order <= 0, order >= 0], new[] { (left < right), (left > right), (left <= right), (left >= right) });
        Assert.Equal(order == 0, left == right);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("")]
    [InlineData(":C")]
    [InlineData("NACE2:")]
    [InlineData(" : ")]
    public void A_code_that_does_not_say_its_classification_is_refused(string text)
    {
        Assert.Equal($"'{text}' is no sector code that says its classification; expected 'classification:code', such as NACE2:C or NUTS2024:NL341.",
            Assert.Throws<FormatException>(() => SectorCode.Parse(text)).Message);
        Assert.Equal($"'{text}' is no region code that says its classification; expected 'classification:code', such as NACE2:C or NUTS2024:NL341.",
            Assert.Throws<FormatException>(() => RegionCode.Parse(text.AsSpan())).Message);
        Assert.False(SectorCode.TryParse(text, null, out SectorCode sector));
        Assert.False(RegionCode.TryParse(text, null, out RegionCode region));
        Assert.Equal((default, default), (sector, region));
    }

    [Fact]
    public void Spaces_at_the_ends_do_not_count()
    {
        Assert.Equal(SectorCode.Create("NACE2", "C"), SectorCode.Create(" NACE2", "C  "));
        Assert.Equal(RegionCode.Create("NUTS2024", "NL341"), RegionCode.Parse(" NUTS2024 : NL341 "));
        Assert.Throws<ArgumentException>(() => SectorCode.Create("NACE2", "  "));
        Assert.Throws<ArgumentException>(() => SectorCode.Create("", "C"));
        Assert.Throws<ArgumentNullException>(() => RegionCode.Create("NUTS2024", null!));
        Assert.Equal("'a:b' is no id of a classification: it contains a colon, which separates the id from the code. (Parameter 'classification')",
            Assert.Throws<ArgumentException>(() => RegionCode.Create("a:b", "c")).Message);
    }

    [Fact]
    public void The_default_is_an_empty_code_that_no_classification_has()
    {
        SectorCode none = default;
        Assert.Equal(("", "", ""), (none.Classification, none.Text, none.ToString()));
        Assert.Equal(("", "", ""), (default(RegionCode).Classification, default(RegionCode).Text, default(RegionCode).ToString()));
        Assert.False(Nace.Rev2.Has(none));
        Assert.True(none < Nace.Total);
        Assert.Equal("An empty sector code was given; expected one of NACE Rev. 2, such as NACE2:TOTAL.", Assert.Throws<UnknownCodeException>(() => Nace.Rev2[none]).Message);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"C\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    public void JSON_that_is_no_code_is_refused(string json)
    {
        Assert.StartsWith("The JSON value could not be converted to IndustryModel.Classifications.SectorCode. Path: $ |", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SectorCode>(json)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The JSON value could not be converted to IndustryModel.Classifications.RegionCode. Path: $ |", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RegionCode>(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_keys_are_codes_too()
    {
        var shares = new Dictionary<SectorCode, int> { [Nace.Manufacturing] = 12, [SectorCode.Create("X", "x:y")] = 3 };
        string json = JsonSerializer.Serialize(shares);
        Assert.Equal("""{"NACE2:C":12,"X:x:y":3}""", json);
        Assert.Equal(shares, JsonSerializer.Deserialize<Dictionary<SectorCode, int>>(json));
        var regions = new Dictionary<RegionCode, int> { [RegionCode.Create("NUTS2024", "NL341")] = 45 };
        Assert.Equal(regions, JsonSerializer.Deserialize<Dictionary<RegionCode, int>>(JsonSerializer.Serialize(regions)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<RegionCode, int>>("""{"NL341":1}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<SectorCode, int>>("""{"C":1}"""));
    }

    private static void RoundTrip<TCode>(TCode code)
        where TCode : struct, ICategoryCode<TCode>
    {
        string text = code.ToString()!;
        Assert.Equal($"{code.Classification}:{code.Text}", text);
        Assert.Equal(text, code.ToString("anything", CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal(code, TCode.Parse(text, null));
        Assert.True(TCode.TryParse(text.AsSpan(), null, out TCode read));
        Assert.Equal(code, read);
        Assert.Equal(code, TCode.Create(code.Classification, code.Text));

        Span<char> chars = new char[text.Length];
        Assert.True(code.TryFormat(chars, out int written, default, null));
        Assert.Equal((text, text.Length), (chars.ToString(), written));
        Assert.False(code.TryFormat(chars[1..], out written, default, null));
        Assert.Equal(0, written);

        byte[] expected = Encoding.UTF8.GetBytes(text);
        Span<byte> bytes = new byte[expected.Length];
        Assert.True(code.TryFormat(bytes, out written, default, null));
        Assert.Equal(expected.Length, written);
        Assert.Equal(expected, bytes.ToArray());
        Assert.False(code.TryFormat(bytes[1..], out _, default, null));

        Assert.Equal(code, JsonSerializer.Deserialize<TCode>(JsonSerializer.Serialize(code)));
        Assert.Equal(code, JsonSerializer.Deserialize<Dictionary<TCode, int>>(JsonSerializer.Serialize(new Dictionary<TCode, int> { [code] = 1 }))!.Keys.Single());
    }
}
