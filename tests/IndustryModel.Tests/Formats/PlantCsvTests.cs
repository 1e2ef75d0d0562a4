using IndustryModel.Formats;
using IndustryModel.Netherlands;
using IndustryModel.Regional;

namespace IndustryModel.Tests.Formats;

public sealed class PlantCsvTests
{
    private static readonly TidyCsvOptions Dutch = new() { RegionClassification = DutchRegions.Nuts2024, FileName = "plants.csv" };

    private static readonly TidyCsvOptions Free = new() { FreeCodes = true, FileName = "plants.csv" };

    [Fact]
    public void Plants_are_read_in_any_order_of_columns()
    {
        PlantRegister register = Read("value,Sector,region,plant\n120,20,NL341,a\n\n80.5,22,NL112,\"b, c\"\n", Dutch with { SectorClassification = IndustryModel.Classifications.Nace.Rev2 }).Register;
        Assert.Equal([("a", "NL341", "20", 120), ("b, c", "NL112", "22", 80.5)], register.Plants.Select(p => (p.Id, p.Region.Text, p.Sector.Text, p.Size)));
        Assert.Equal("file/plants.csv", register.Source.Id);
    }

    [Fact]
    public void Codes_may_be_any_texts()
    {
        PlantCsvResult result = Read("plant,region,sector,value\n1,north,bread,3\n2,south,cake,0\n", Free);
        Assert.True(result.TryGetRegister(out PlantRegister? register));
        Assert.Equal("2 plants, 2 sectors, 2 regions", register.ToString());
        Assert.Empty(result.Problems);
        Assert.Equal("plants.csv", result.File);
    }

    [Theory]
    [InlineData("", "plants.csv(1,1): an empty file; expected a header with plant,region,sector,value and rows under it; check that this is the right file.")]
    [InlineData("plant,region,sector,value\n", "plants.csv(1,1): a header without rows; expected a plant in each row under it.")]
    [InlineData("plant,region,sector\n", "plants.csv(1,1): no column 'value'; expected a header with plant,region,sector,value; add it.")]
    [InlineData("plant,region\n", "plants.csv(1,1): no column 'sector', 'value'; expected a header with plant,region,sector,value; add them.")]
    [InlineData("plant,region,sector,value,color\n", "plants.csv(1,27): the column 'color'; expected a header with plant,region,sector,value; leave it out.")]
    [InlineData("plant,plant,region,sector,value\n", "plants.csv(1,7): the column 'plant' a second time; expected a header with plant,region,sector,value; leave it out.")]
    [InlineData("plant,region,sector,value\na,r,s\n", "plants.csv(2,1): 3 fields; expected 4 fields, as in the header; leave no field out.")]
    [InlineData("plant,region,sector,value\na,r,s,1,2\n", "plants.csv(2,1): 5 fields; expected 4 fields, as in the header; put texts that contain a comma in quotes, and write decimals with a point.")]
    [InlineData("plant,region,sector,value\na,r,s,1\na,r,s,1\n", "plants.csv(3,1): the plant 'a' again, which stands in line 2; expected each plant once; add the two up, or give them names of their own.")]
    [InlineData("plant,region,sector,value\n,r,s,1\n", "plants.csv(2,1): no plant; expected a name or number of the plant; fill it in.")]
    [InlineData("plant,region,sector,value\na,,s,1\n", "plants.csv(2,3): no region; expected a region code; fill it in.")]
    [InlineData("plant,region,sector,value\na,r,,1\n", "plants.csv(2,5): no sector; expected a sector code; fill it in.")]
    [InlineData("plant,region,sector,value\na,r,s,\n", "plants.csv(2,7): no value; expected the size of the plant, such as 120; leave a plant of unknown size out.")]
    [InlineData("plant,region,sector,value\na,r,s,-1\n", "plants.csv(2,7): the size -1; expected 0 or more; check the sign.")]
    public void What_is_wrong_is_said_with_its_place(string text, string message)
    {
        PlantCsvResult result = Read(text, Free);
        Assert.False(result.TryGetRegister(out _));
        Assert.Equal(message, result.Errors[0].Message);
        Assert.StartsWith(message[..^1], Assert.Throws<TidyCsvException>(() => result.Register).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_that_are_none_or_that_overlap_are_refused_by_name()
    {
        Assert.Contains("the region code 'NL999'", Read("plant,region,sector,value\na,NL999,20,1\n", Dutch).Errors[0].Message, StringComparison.Ordinal);
        Assert.Equal("plants.csv(1,7): NL34 beside NL341, which overlap; expected plants in regions and sectors that do not overlap; give all plants codes of one level.",
            Read("plant,region,sector,value\na,NL341,20,1\nb,NL34,20,1\n", Dutch).Errors[0].Message);
        Assert.NotEmpty(Read("plant,region,sector,value\na,NL341,20,1\n", Dutch).Warnings); // the sector fits two versions of NACE
        Assert.Equal("options", Assert.Throws<ArgumentException>(() => Read("", new())).ParamName);
    }

    [Fact]
    public void A_file_that_is_not_there_is_among_the_problems()
        => Assert.Equal("nowhere.csv: no such file; expected a file of plants; check the path.", Assert.Single(PlantCsv.Read("nowhere.csv", new() { FreeCodes = true }).Errors).Message);

    [Fact]
    public void A_file_is_read()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "plant,region,sector,value\n1,north,bread,3\n");
        Assert.Single(PlantCsv.Read(path, new() { FreeCodes = true }).Register.Plants);
        File.Delete(path);
    }

    private static PlantCsvResult Read(string text, TidyCsvOptions options) => PlantCsv.Read(new StringReader(text), options);
}
