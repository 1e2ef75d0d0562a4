using IndustryModel.Classifications;

namespace IndustryModel.Tests.Classifications;

public sealed class ClassificationTextTests
{
    [Fact]
    public void Every_kind_of_line_is_read()
    {
        const string text = """
            # a comment, and then an empty line

            *TOT||All|Alles
            A | TOT | First
            01|A|Second||x; y
            ~Z|TOT|Nowhere|Nergens
            =A-Z|A, Z|Both||
            """;
        IReadOnlyList<CategoryDefinition> lines = ClassificationText.Read(new StringReader(text), "mine.txt");
        Assert.Equal(new CategoryDefinition("TOT", "All", "Alles", Kind: CategoryKind.Total), lines[0]);
        Assert.Equal(new CategoryDefinition("A", "First", Parent: "TOT"), lines[1]);
        Assert.Equal(new CategoryDefinition("01", "Second", Parent: "A"), lines[2] with { Aliases = null });
        Assert.Equal(["x", "y"], lines[2].Aliases);
        Assert.Equal(new CategoryDefinition("Z", "Nowhere", "Nergens", "TOT", Kind: CategoryKind.ExtraRegio), lines[3]);
        Assert.Equal(new CategoryDefinition("A-Z", "Both", Kind: CategoryKind.Aggregate), lines[4] with { Parts = null });
        Assert.Equal(["A", "Z"], lines[4].Parts);
        Assert.Equal(5, lines.Count);
    }

    [Theory]
    [InlineData("A|B")]
    [InlineData("A||One|Een|x|y")]
    [InlineData("||One")]
    [InlineData("=||One")]
    [InlineData("~ |A|One")]
    [InlineData("A||")]
    [InlineData(" ")]
    public void A_line_that_is_no_category_is_refused_with_its_place(string line)
    {
        var error = Assert.Throws<FormatException>(() => ClassificationText.Read(new StringReader("# one\nA||One\n" + line + "\nB||Two"), "mine.txt"));
        Assert.Equal($"mine.txt(3,1): '{line}' is no category; expected 'code | parent | English | Dutch | other spellings', the last two may be left out.", error.Message);
    }

    [Fact]
    public void Nothing_is_refused() => Assert.Throws<ArgumentNullException>(() => ClassificationText.Read(null!, "mine.txt"));
}
