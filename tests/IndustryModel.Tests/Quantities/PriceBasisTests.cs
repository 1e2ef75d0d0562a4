using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

public sealed class PriceBasisTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static TheoryData<PriceBasis, PriceBasisKind, int?, string, string, string> All => new()
    {
        { PriceBasis.None, PriceBasisKind.None, null, "none", "no prices", "geen prijzen" },
        { PriceBasis.Current, PriceBasisKind.Current, null, "current", "current prices", "lopende prijzen" },
        { PriceBasis.Constant(2015), PriceBasisKind.Constant, 2015, "constant-2015", "prices of 2015", "prijzen van 2015" },
        { PriceBasis.Constant(15), PriceBasisKind.Constant, 15, "constant-0015", "prices of 0015", "prijzen van 0015" },
        { PriceBasis.ChainLinked(2020), PriceBasisKind.ChainLinked, 2020, "chain-linked-2020", "chain-linked volumes, reference year 2020", "kettingvolumes, referentiejaar 2020" },
        { PriceBasis.PreviousYear, PriceBasisKind.PreviousYear, null, "previous-year", "prices of the previous year", "prijzen van het voorgaande jaar" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void A_basis_has_a_code_and_words(PriceBasis basis, PriceBasisKind kind, int? year, string code, string english, string dutch)
    {
        Assert.Equal((kind, year, code), (basis.Kind, basis.Year?.Number, basis.Code));
        Assert.Equal(kind != PriceBasisKind.ChainLinked, basis.IsAdditive);
        Assert.Equal((english, english, dutch), (basis.ToString(), basis.ToString("G", null), basis.ToString("G", Dutch)));
        Assert.Equal((code, code), (basis.ToString("C", null), basis.ToString("c", Dutch)));
        Assert.All([code, english, dutch, code.ToUpperInvariant(), $" {english.ToUpperInvariant()} "], text => Assert.Equal(basis, PriceBasis.Parse(text)));
        Assert.False(basis.TryFormat(new char[english.Length - 1], out int written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("dear")]
    [InlineData("constant")]
    [InlineData("constant-")]
    [InlineData("constant-15")]
    [InlineData("constant-0000")]
    [InlineData("chain-linked-20200")]
    [InlineData("2015")]
    [InlineData("")]
    public void Other_texts_are_refused(string text)
    {
        Assert.Equal($"'{text}' is no price basis; expected current, constant-2015, chain-linked-2020, previous-year or none.", Assert.Throws<FormatException>(() => PriceBasis.Parse(text)).Message);
        Assert.False(PriceBasis.TryParse(text, null, out PriceBasis basis));
        Assert.Equal(PriceBasis.None, basis);
    }

    [Theory]
    [InlineData("2015", "'2015' is no price basis; expected current, constant-2015, chain-linked-2020, previous-year or none.")]
    [InlineData("null", "Found null; expected a price basis: \"current\", \"constant-2015\", \"chain-linked-2020\", \"previous-year\" or \"none\".")]
    public void Json_of_another_kind_is_refused(string json, string message) => Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PriceBasis>(json)).Message);

    [Fact]
    public void Other_formats_are_refused() => Assert.Equal("'N' is no format here; known: G and C.", Assert.Throws<FormatException>(() => PriceBasis.Current.ToString("N", null)).Message);

    [Property]
    public void It_comes_back_equal(PriceBasis basis)
    {
        RoundTrips.Everything(basis, PriceBasis.Parse, PriceBasis.Parse);
        Assert.Equal(basis, PriceBasis.Parse(basis.ToString("G", Dutch), Dutch));
    }
}
