using System.Text.Json;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Netherlands;

namespace IndustryModel.Tests.Classifications;

public sealed class ClassificationJsonTests
{
    [Fact]
    public void A_classification_of_ones_own_is_written_without_what_goes_without_saying()
    {
        Classification<SectorCode> mine = Classification.OfSectors("MINE", "My sectors",
            [new("T", "All", "Alles", Kind: CategoryKind.Total), new("01", "One", Parent: "T", Aliases: ["first"]), new("=", "Union", Kind: CategoryKind.Aggregate, Parts: ["01"])], "Mijn sectoren");
        Assert.Equal("""{"id":"MINE","nameEn":"My sectors","nameNl":"Mijn sectoren","of":"sectors","categories":[{"code":"T","nameEn":"All","nameNl":"Alles","level":0,"kind":"total"},"""
            + """{"code":"01","nameEn":"One","parent":"T","level":1,"aliases":["first"]},{"code":"=","nameEn":"Union","level":1,"kind":"aggregate","parts":["01"]}]}""", mine.ToJson());
        Assert.Equal(mine, Classification<SectorCode>.FromJson(mine.ToJson()));
        Assert.Equal(mine, JsonSerializer.Deserialize<Classification<SectorCode>>(JsonSerializer.Serialize(mine)));
        Assert.Equal(mine, IndustryModelJson.FromJson<Classification<SectorCode>>(IndustryModelJson.ToJson(mine)));
    }

    [Fact]
    public void The_built_in_ones_come_back_as_their_equals()
    {
        Assert.Equal(Nace.Rev2, Classification<SectorCode>.FromJson(Nace.Rev2.ToJson()));
        Assert.Equal(Nace.Rev21, Classification<SectorCode>.FromJson(Nace.Rev21.ToJson(indented: true)));
        Assert.Equal(DutchRegions.Nuts2024, Classification<RegionCode>.FromJson(DutchRegions.Nuts2024.ToJson()));
        Assert.NotEqual(DutchRegions.Nuts2016, DutchRegions.Nuts2021);
    }

    [Fact]
    public void Links_and_definitions_come_back_too()
    {
        CorrespondenceLink<RegionCode> link = Assert.Single(DutchRegions.Nuts2021To2024.LinksFrom(RegionCode.Create("NUTS2021", "NL310")));
        Assert.Equal(link, IndustryModelJson.FromJson<CorrespondenceLink<RegionCode>>(IndustryModelJson.ToJson(link)));
        CorrespondenceLink<SectorCode> sectors = Nace.Rev2ToRev21.Links[0];
        Assert.Equal(sectors, IndustryModelJson.FromJson<CorrespondenceLink<SectorCode>>(IndustryModelJson.ToJson(sectors)));
        var definition = new CategoryDefinition("01", "One", "Een", "T", 2, CategoryKind.ExtraRegio);
        Assert.Equal(definition, IndustryModelJson.FromJson<CategoryDefinition>(IndustryModelJson.ToJson(definition)));
    }

    [Theory]
    [InlineData("[]", "$: found an array; expected an object that is a classification.")]
    [InlineData("{}", "$: lacks 'id', 'nameEn', 'of', 'categories', which a classification needs.")]
    [InlineData("""{"id":"M","nameEn":"Mine","of":"regions","categories":[]}""", "$.of: this is a classification of 'regions'; expected one of 'sectors'.")]
    [InlineData("""{"id":"M","naamEn":"Mine","of":"sectors","categories":[]}""", "$: unknown member 'naamEn'; a classification has id, nameEn, nameNl, of, categories. Did you mean nameEn or nameNl?")]
    [InlineData("""{"id":"M","id":"N","nameEn":"Mine","of":"sectors","categories":[]}""", "$: the member 'id' stands twice; give it once.")]
    [InlineData("""{"id":1,"nameEn":"Mine","of":"sectors","categories":[]}""", "$.id: found the number 1; expected a text, such as \"1\": codes are text.")]
    [InlineData("""{"id":"M","nameEn":null,"of":"sectors","categories":[]}""", "$.nameEn: found null; expected a text.")]
    [InlineData("""{"id":"M","nameEn":"Mine","of":"sectors","categories":{}}""", "$.categories: found an object; expected an array of categories.")]
    [InlineData("""{"id":"M","nameEn":"Mine","of":"sectors","categories":[]}""", "$: Mine (M) is no classification: it has no category; give at least one.")]
    [InlineData("""{"id":"M:N","nameEn":"Mine","of":"sectors","categories":[]}""", "$: 'M:N' is no id of a classification: it contains a colon, which separates the id from the code. (Parameter 'classification')")]
    public void A_text_that_is_no_classification_is_refused_with_the_path(string json, string message) => AssertRefused(json, message);

    [Theory]
    [InlineData("\"A\"", "$.categories[1]: found the text \"A\"; expected an object that is a category.")]
    [InlineData("""{"code":"A"}""", "$.categories[1]: lacks 'nameEn', which a category needs.")]
    [InlineData("""{"code":1,"nameEn":"One"}""", "$.categories[1].code: found the number 1; expected a text, such as \"1\": codes are text.")]
    [InlineData("""{"code":"A","nameEn":"One","alias":["x"]}""", "$.categories[1]: unknown member 'alias'; a category has code, nameEn, nameNl, parent, level, kind, parts, aliases. Did you mean aliases?")]
    [InlineData("""{"code":"A","nameEn":"One","aliases":"x"}""", "$.categories[1].aliases: found the text \"x\"; expected an array of texts.")]
    [InlineData("""{"code":"A","nameEn":"One","parts":["T",false]}""", "$.categories[1].parts[1]: found a boolean; expected a text.")]
    [InlineData("""{"code":"A","nameEn":"One","level":1.5}""", "$.categories[1].level: found 1.5; expected a whole number, 0 at the top.")]
    [InlineData("""{"code":"A","nameEn":"One","level":"1"}""", "$.categories[1].level: found \"1\"; expected a whole number, 0 at the top.")]
    [InlineData("""{"code":"A","nameEn":"One","kind":"agregate"}""", "$.categories[1].kind: 'agregate' is no kind of category; expected node, aggregate, total, extra-regio. Did you mean aggregate?")]
    [InlineData("""{"code":"A","nameEn":"One","kind":2}""", "$.categories[1].kind: found the number 2; expected a text, such as \"2\": codes are text.")]
    [InlineData("""{"code":"A","nameEn":"One","parent":"TT"}""", "$: Mine (M) is no classification: 'A' has the parent 'TT', which is not defined. Did you mean T?")]
    [InlineData("""{"code":"T","nameEn":"One"}""", "$: Mine (M) is no classification: the code 'T' stands twice; each code may stand once.")]
    public void A_category_that_is_none_is_refused_with_the_path(string category, string message)
        => AssertRefused($$"""{"id":"M","nameEn":"Mine","of":"sectors","categories":[{"code":"T","nameEn":"All"},{{category}}]}""", message);

    [Fact]
    public void Broken_text_is_refused_with_line_and_column()
    {
        var error = Assert.Throws<JsonException>(() => Classification<RegionCode>.FromJson("{\"id\":\"M\",\n\"nameEn\":}"));
        Assert.StartsWith("$ (line 2, column ", error.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => Classification<RegionCode>.FromJson("null"));
        Assert.Throws<ArgumentNullException>(() => Classification<RegionCode>.FromJson(null!));
    }

    private static void AssertRefused(string json, string message)
    {
        var error = Assert.Throws<JsonException>(() => Classification<SectorCode>.FromJson(json));
        Assert.Equal(message, error.Message);
        Assert.Equal(message[..message.IndexOf(':', StringComparison.Ordinal)], error.Path);
    }
}
