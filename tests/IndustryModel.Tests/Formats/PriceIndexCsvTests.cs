using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Formats;

public sealed class PriceIndexCsvTests
{
    [Fact]
    public void Indices_are_read_in_any_order_of_columns_and_sectors_by_name()
    {
        PriceIndexCsvResult result = Read("Index,sector,year\n100,,2015\n\n104.5,Manufacturing,2019\n", Nace.Rev2);
        Assert.True(result.TryGetIndices(out var indices));
        Assert.Equal([new PriceIndex(2015, 100), new PriceIndex(2019, 104.5, "C")], indices.AsEnumerable());
        Assert.Equal(indices.AsEnumerable(), result.Indices);
        Assert.Equal("prices.csv", result.File);
        Assert.Equal([new PriceIndex(2015, 1, "bread")], Read("year,index,sector\n2015,1,bread\n", null).Indices.AsEnumerable());
        Assert.Equal([new PriceIndex(2015, 99.9)], Read("year,index\n2015,99.9\n", Nace.Rev2).Indices.AsEnumerable());
    }

    [Theory]
    [InlineData("", "prices.csv(1,1): an empty file; expected a header with year,index and, if wanted, sector and rows under it; check that this is the right file.")]
    [InlineData("year,index\n", "prices.csv(1,1): a header without rows; expected an index in each row under it.")]
    [InlineData("year\n", "prices.csv(1,1): no column 'index'; expected a header with year,index and, if wanted, sector; add it.")]
    [InlineData("sector\n", "prices.csv(1,1): no column 'year', 'index'; expected a header with year,index and, if wanted, sector; add them.")]
    [InlineData("year,index,deflator\n", "prices.csv(1,12): the column 'deflator'; expected a header with year,index and, if wanted, sector; leave it out.")]
    [InlineData("year,year,index\n", "prices.csv(1,6): the column 'year' a second time; expected a header with year,index and, if wanted, sector; leave it out.")]
    [InlineData("year,index\n2015\n", "prices.csv(2,1): 1 field; expected 2 fields, as in the header; leave no field out.")]
    [InlineData("year,index\n2015,1,2\n", "prices.csv(2,1): 3 fields; expected 2 fields, as in the header; put texts that contain a comma in quotes, and write decimals with a point.")]
    [InlineData("year,index\n15,1\n", "prices.csv(2,1): the year '15'; expected a year of four digits, such as 2018.")]
    [InlineData("year,index\n,1\n", "prices.csv(2,1): no year; expected a year of four digits, such as 2018.")]
    [InlineData("year,index\n2015,\n", "prices.csv(2,6): no index; expected a price index, such as 104.2; leave the row out if there is none.")]
    [InlineData("year,index\n2015,0\n", "prices.csv(2,6): the index 0; expected a price index above 0, such as 104.2; write the level of prices, not its change.")]
    [InlineData("year,index\n2015,-1.5\n", "prices.csv(2,6): the index -1.5; expected a price index above 0, such as 104.2; write the level of prices, not its change.")]
    [InlineData("year,index\n2015,NaN\n", "prices.csv(2,6): the value 'NaN'; expected a finite number; leave the value empty, or write ':', where it is missing.")]
    [InlineData("year,index,sector\n2015,1,C\n2015,2,Manufacturing\n", "prices.csv(3,1): 2015 of C again, which stands in line 2; expected each sector and year once; leave one of them out.")]
    [InlineData("year,index\n2015,1\n2015,1\n", "prices.csv(3,1): 2015 of all sectors again, which stands in line 2; expected each sector and year once; leave one of them out.")]
    [InlineData("year,index,sector\n2015,1,Manufacturin\n", "prices.csv(2,8): the sector 'Manufacturin'; expected a sector of NACE Rev. 2, or nothing for all sectors; did you mean Manufacturing?")]
    [InlineData("year,index,sector\n2015,1,\"C\n", "prices.csv(2,8): a quote that is opened and never closed; expected a closing quote; close it before the next comma.")]
    public void What_is_wrong_is_said_with_its_place(string text, string message)
    {
        PriceIndexCsvResult result = Read(text, Nace.Rev2);
        Assert.False(result.TryGetIndices(out var indices));
        Assert.Empty(indices);
        Assert.Equal(message, result.Errors[0].Message);
        Assert.Equal(message, Assert.Throws<TidyCsvException>(() => result.Indices).Message);
    }

    [Fact]
    public void All_that_is_wrong_is_told()
        => Assert.Equal([(2, 1), (3, 6), (4, 1)], Read("year,index\nx,1\n2015,y\n2016\n", null).Errors.Select(e => (e.Line, e.Column)));

    [Fact]
    public void A_file_is_read_and_one_that_is_not_there_is_among_the_problems()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "year,index\n2015,1\n");
        Assert.Single(PriceIndexCsv.Read(path, null).Indices);
        File.WriteAllBytes(path, [0x79, 0xFF]);
        Assert.Contains("the byte 0xFF", Assert.Single(PriceIndexCsv.Read(path, null).Errors).Message, StringComparison.Ordinal);
        File.Delete(path);
        Assert.Equal("nowhere.csv: no such file; expected a file of price indices, with the columns year,index; check the path.", Assert.Single(PriceIndexCsv.Read("nowhere.csv", null).Errors).Message);
        Assert.Contains(": a folder; expected a file", Assert.Single(PriceIndexCsv.Read(Path.GetTempPath(), null).Errors).Message, StringComparison.Ordinal);
    }

    private static PriceIndexCsvResult Read(string text, Classification<SectorCode>? sectors) => PriceIndexCsv.Read(new StringReader(text), sectors, "prices.csv");
}
