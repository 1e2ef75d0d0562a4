using System.Globalization;
using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Formats;

public sealed class TidyCsvWriteTests
{
    [Property]
    public void Reading_what_was_written_gives_the_same_cubes(DrawnTable table)
    {
        RegionalAccounts accounts = table.Accounts();
        TidyCsvResult again = TidyCsv.Read(new StringReader(Written(accounts)), DrawnTable.Options);
        Assert.Empty(again.Problems);
        Assert.Equal(accounts.Cubes.Select(Cells), again.Accounts.Cubes.Select(Cells));
    }

    [Property]
    public void Reading_in_a_classification_gives_the_same_cube(DrawnAccounts drawn)
    {
        var options = new TidyCsvOptions { RegionClassifications = [drawn.RegionClassification], SectorClassifications = [drawn.SectorClassification] };
        TidyCsvResult again = TidyCsv.Read(new StringReader(Written(drawn.Accounts())), options);
        Assert.Empty(again.Problems);
        Assert.Equal(Cells(drawn.Cube()), Cells(again.Accounts.GrossValueAdded));
        Assert.Equal("DS", again.Accounts.GrossValueAdded.Sectors.Classification.Id);
    }

    [Property]
    public void Writing_what_was_read_gives_the_same_text(DrawnTable table)
    {
        string text = Written(table.Accounts());
        Assert.Equal(text, Written(TidyCsv.Read(new StringReader(text), DrawnTable.Options).Accounts));
    }

    [Fact]
    public void The_text_is_plain_in_every_culture()
    {
        const string Text = "region,sector,year,measure,value,unit,flag\r\n\"a, b\",01,0900,gva,-1234.5,MIO_EUR,bu derived\r\n\"a, b\",02,0900,gva,:,MIO_EUR,pc\r\n\"a, b\",\"3\"\"\",0900,gva,:,MIO_EUR,not-covered\r\n" +
            "\"a, b\",4,0900,gva,5E-324,MIO_EUR,\r\n\"a, b\",5,0900,gva,1.7976931348623157E+308,MIO_EUR,\r\n\"a, b\",6,0900,gva,:,MIO_EUR,\r\n\"a, b\",7,0900,gva,:,MIO_EUR,z\r\n";
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
            Assert.Equal(Text, Written(TidyCsv.Read(new StringReader(Text), new() { FreeCodes = true }).Accounts));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void One_cube_can_be_written()
    {
        using var writer = new StringWriter();
        TidyCsv.Write(TidyCsv.Read(new StringReader("region,sector,year,measure,value,unit\nr,s,2018,hours,1,MIO_HW\nr,s,2018,jobs,2,NR\n"), new() { FreeCodes = true }).Accounts["jobs"], writer);
        Assert.Equal("region,sector,year,measure,value,unit,flag\r\nr,s,2018,jobs,2,JOBS,\r\n", writer.ToString());
    }

    [Fact]
    public void What_the_format_has_no_place_for_is_refused()
    {
        const string Text = "region,sector,year,measure,value,unit\nr,s,2018,gva,1,MIO_EUR\n";
        RegionalAccounts volumes = TidyCsv.Read(new StringReader(Text), new() { FreeCodes = true, PriceBasis = PriceBasis.ChainLinked(2020) }).Accounts;
        Assert.Equal("Tidy CSV cannot hold the cube gva: it is in chain-linked volumes, reference year 2020, and the format has no column for prices other than current ones. Write the other cubes one by one. (Parameter 'accounts')",
            Assert.Throws<ArgumentException>(() => Written(volumes)).Message);

        DataCube cube = TidyCsv.Read(new StringReader(Text), new() { FreeCodes = true }).Accounts.GrossValueAdded;
        DataCube index = new DataCubeBuilder("prices", "Prices", new(new("deflator", "deflator", "deflator", UnitDimension.Index), Unit.Index(2020)), cube.Regions, cube.Sectors, 2018, 2018, cube.Source, cube.Vintage).Build();
        Assert.Equal("Tidy CSV cannot hold the cube prices: deflator is none of its measures (gva, gdp, persons, jobs, fte, hours, output, population). Write the other cubes one by one. (Parameter 'accounts')",
            Assert.Throws<ArgumentException>(() => Written(new("x", [cube, index]))).Message);

        DataCube twin = new DataCubeBuilder("twin", "Twin", cube.Measure, cube.Regions, cube.Sectors, 2018, 2018, cube.Source, cube.Vintage).Build();
        Assert.Equal("Tidy CSV cannot hold the cube twin: gva measures gross value added too, and the format has each cell once. Write them to two files. (Parameter 'accounts')",
            Assert.Throws<ArgumentException>(() => Written(new("x", [cube, twin]))).Message);
    }

    [Fact]
    public void Drawn_tables_reach_their_extremes()
    {
        DrawnTable[] tables = [.. FsCheck.Fluent.Gen.Sample(DomainArbitraries.Tables().Generator, 300, 50)];
        Assert.Contains(tables, t => t.Measures.Length == 2);
        Assert.Contains(tables, t => t.Codes.Take(t.Figures.RegionCount).Contains("two\r\nlines"));
        Assert.Equal(Enum.GetValues<ObservationFlags>(), Enum.GetValues<ObservationFlags>().Where(f => tables.Any(t => t.Flags.Any(x => ((ObservationFlags)x & f) == f))));
        Assert.Equal(Enum.GetValues<MissingReason>(), Enum.GetValues<MissingReason>().Where(r => tables.Any(t => t.Figures.Cells.Any(c => c.Value is null && c.Reason == r))));
        Assert.Equal(TidyMeasure.Known.Length, tables.SelectMany(t => t.Measures).Distinct().Count());
    }

    private static string Written(RegionalAccounts accounts)
    {
        using var writer = new StringWriter();
        TidyCsv.Write(accounts, writer);
        return writer.ToString();
    }

    private static string Cells(DataCube cube) => string.Join("\n", cube.Years.SelectMany(y => cube.Regions.Codes.SelectMany(r => cube.Sectors.Codes.Select(s =>
    {
        Observation<double> cell = cube.Observe(r, s, y);
        return $"{cube.Measure} {r.Text} {s.Text} {y}: {(cell.HasValue ? BitConverter.DoubleToInt64Bits(cell.Value) : cell.Reason)} {cell.Flags}";
    }))));
}
