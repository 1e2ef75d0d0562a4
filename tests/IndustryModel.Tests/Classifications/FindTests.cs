using IndustryModel.Classifications;

namespace IndustryModel.Tests.Classifications;

public sealed class FindTests
{
    private static readonly Classification<RegionCode> Mine = Classification.OfRegions("MINE", "My land",
    [
        new("L", "The land", "Het land", Kind: CategoryKind.Total),
        new("N", "North", "Noord", Parent: "L"),
        new("N1", "North", "Noord", Parent: "N"),
        new("S", "South", "Zuid", Parent: "L", Aliases: ["Sørland", "The-South"]),
        new("S1", "Saint-Étienne", "Sint Étienne", Parent: "S"),
        new("S2", "Middle", "Midden", Parent: "S"),
        new("N2", "Middle", "Midden", Parent: "N"),
        new("A-B", "Far", "Ver", Parent: "L"),
        new("AB", "Near", "Dichtbij", Parent: "L"),
        new("E", "S1", "Oost", Parent: "L"),
    ]);

    [Theory]
    [InlineData("N1", "N1")]
    [InlineData("n1", "N1")]
    [InlineData("North", "N")] // the province and the only region that is named so too: the one that covers the other
    [InlineData("noord", "N")]
    [InlineData("SØRLAND", "S")]
    [InlineData("the south", "S")]
    [InlineData("saint étienne", "S1")]
    [InlineData("SAINTETIENNE", "S1")]
    [InlineData("sint_etienne", "S1")]
    [InlineData("s1", "S1")] // a code wins over the name of another
    [InlineData("A-B", "A-B")]
    [InlineData("AB", "AB")]
    [InlineData("MINE:N1", "N1")]
    [InlineData("oost", "E")]
    public void A_category_is_found_whatever_case_diacritics_and_hyphens(string given, string code)
    {
        Assert.Equal(code, Mine.Find(given).Code.Text);
        Assert.Equal(code, Mine[given].Code.Text);
        Assert.True(Mine.TryFind(given, out var category));
        Assert.Equal(code, category.Code.Text);
    }

    [Theory]
    [InlineData("Nroth", "'Nroth' is no region of My land. Did you mean North?", "North")]
    [InlineData("Midle", "'Midle' is no region of My land. Did you mean Middle?", "Middle")]
    [InlineData("hopeless", "'hopeless' is no region of My land. It has 10 codes, such as L, N, N1.", "")]
    [InlineData("Middle", "'Middle' may be several regions of My land: N2 Middle, S2 Middle. Give the code.", "N2|S2")]
    [InlineData("a b", "'a b' may be several regions of My land: A-B Far, AB Near. Give the code.", "A-B|AB")]
    [InlineData("YOURS:N1", "YOURS:N1 is a code of YOURS; expected one of My land (MINE). A code means nothing in another classification: go through a correspondence.", "")]
    [InlineData("MINE:N9", "'N9' is no region of My land. Did you mean N, N1 or N2?", "N|N1|N2")]
    public void What_is_not_found_is_named_with_what_comes_close(string given, string message, string close)
    {
        Assert.False(Mine.TryFind(given, out var category));
        Assert.Null(category);
        var error = Assert.Throws<UnknownCodeException>(() => Mine.Find(given));
        Assert.Equal(message, error.Message);
        Assert.Equal(close, string.Join('|', error.Suggestions));
        Assert.NotEmpty(error.Given);
    }

    [Fact]
    public void A_code_of_another_classification_is_never_read_as_one_of_this()
    {
        Assert.False(Mine.Has(RegionCode.Create("YOURS", "N")));
        Assert.True(Mine.Has(RegionCode.Create("MINE", "N")));
        Assert.False(Mine.Has(RegionCode.Create("MINE", "n"))); // a code is exact; only look-ups forgive
        Assert.Throws<UnknownCodeException>(() => Mine.Covers(RegionCode.Create("MINE", "N"), RegionCode.Create("YOURS", "N1")));
        Assert.Throws<UnknownCodeException>(() => Mine.FindOverlap([RegionCode.Create("MINE", "N"), RegionCode.Create("YOURS", "N")]));
        Assert.Throws<UnknownCodeException>(() => Mine.TryPartition(RegionCode.Create("MINE", "L"), [RegionCode.Create("YOURS", "N")], out _));
        Assert.Equal("N9", Assert.Throws<UnknownCodeException>(() => Mine[RegionCode.Create("MINE", "N9")]).Given);
        Assert.Throws<ArgumentNullException>(() => Mine.TryFind(null!, out _));
        Assert.Throws<ArgumentNullException>(() => Mine.TryPartition(RegionCode.Create("MINE", "L"), null!, out _));
        Assert.Throws<ArgumentNullException>(() => Mine.TryRemainder(RegionCode.Create("MINE", "L"), null!, out _, out _));
        Assert.Throws<ArgumentNullException>(() => Mine.FindOverlap(null!));
    }

    [Theory]
    [InlineData("manufactering", "'manufactering' is no sector of NACE Rev. 2. Did you mean Manufacturing?")]
    [InlineData("C21.99", "'C21.99' is no sector of NACE Rev. 2. Did you mean 23.99, 25.99 or 28.99?")]
    [InlineData("W", "'W' is no sector of NACE Rev. 2. It has 1035 codes, such as TOTAL, A, 01.")]
    public void An_unknown_sector_is_named_with_close_ones(string given, string message)
        => Assert.Equal(message, Assert.Throws<UnknownCodeException>(() => Nace.Code(given)).Message);
}
