using System.Text;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Tests.Formats;

public sealed class TidyCsvReadTests
{
    private static readonly TidyCsvOptions Dutch = new() { FileName = "own.csv", RegionClassifications = DutchRegions.Versions };
    private static readonly TidyCsvOptions Dutch2024 = Dutch with { RegionClassification = DutchRegions.Nuts2024, SectorClassification = Nace.Rev2 };
    private static readonly TidyCsvOptions Free = new() { FileName = "own.csv", FreeCodes = true };

    private static TidyCsvResult Read(string text, TidyCsvOptions? options = null) => TidyCsv.Read(new StringReader(text), options ?? Dutch2024);

    private static Observation<double> Cell(RegionalAccounts accounts, MeasureConcept concept, string region, string sector, int year)
    {
        DataCube cube = accounts[concept];
        return cube.Observe(RegionCode.Create(cube.Regions.Classification.Id, region), SectorCode.Create(cube.Sectors.Classification.Id, sector), year);
    }

    [Fact]
    public void A_table_becomes_a_cube_a_measure()
    {
        TidyCsvResult result = Read("region,sector,year,measure,value,unit,flag\nNL341,C,2018,gva,1155.3,MIO_EUR,\nNL341,C,2019,gva,1200,MIO_EUR,p\nNL341,C,2018,persons,10.4,THS_PER,\n");
        Assert.Empty(result.Problems);
        Assert.Equal(["gva", "persons"], result.Accounts.Cubes.Select(c => c.Id));
        Assert.Equal(new Measure(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Current), result.Accounts.GrossValueAdded.Measure);
        Assert.Equal([2018, 2019], result.Accounts.GrossValueAdded.Years.Select(y => y.Number));
        Assert.Equal(Observation.Of(1155.3), Cell(result.Accounts, MeasureConcept.GrossValueAdded, "NL341", "C", 2018));
        Assert.Equal(Observation.Of(1200.0, ObservationFlags.Provisional), Cell(result.Accounts, MeasureConcept.GrossValueAdded, "NL341", "C", 2019));
        Assert.Equal(Unit.ThousandPersons, result.Accounts.Persons.Measure.Unit);
        Assert.Equal(PriceBasis.None, result.Accounts.Persons.Measure.PriceBasis);
        Assert.Equal("own.csv: nothing to report in 3 rows", result.ToString());
    }

    [Fact]
    public void What_the_file_cannot_say_comes_from_the_options_or_from_its_name()
    {
        const string Text = "region,sector,year,measure,value,unit\nNL341,C,2018,gva,1,MIO_EUR\nNL341,C,2019,persons,1,THS\n";
        DataCube plain = Read(Text, Dutch2024 with { FileName = "folder/own.csv" }).Accounts.GrossValueAdded;
        Assert.Equal(new Source("file/own.csv", "file", "own.csv"), plain.Source);
        Assert.Equal(new Vintage("own.csv", new LocalDate(2019, 1, 1), VintageDating.NotBefore), plain.Vintage);
        var source = new Source("s", "Us", "Our table");
        var vintage = new Vintage("v", new LocalDate(2026, 3, 1));
        RegionalAccounts told = Read(Text, Dutch2024 with { Source = source, Vintage = vintage, Title = "Ours", PriceBasis = PriceBasis.Constant(2015) }).Accounts;
        Assert.Equal("Ours", told.Title);
        Assert.Equal((source, vintage, PriceBasis.Constant(2015)), (told.Cubes[0].Source, told.Cubes[0].Vintage, told.Cubes[0].Measure.PriceBasis));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_any_system_blank_lines_and_a_mark_at_the_beginning_are_read(string end)
    {
        string text = string.Join(end, "", "VALUE, Year ,\"Sector\",region,measure,unit", "1,2018,\"C\",NL341,GVA,MIO_EUR", "", ",,,,,", "  ", "2, 2018 , F ,nl342,gva,MIO_EUR");
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)];
        TidyCsvResult result = TidyCsv.Read(new MemoryStream(bytes), Dutch2024);
        Assert.Empty(result.Problems);
        Assert.Empty(Read("\uFEFF" + text).Problems);
        Assert.Equal(2, result.RowCount);
        Assert.Equal(Observation.Of(2.0), Cell(result.Accounts, MeasureConcept.GrossValueAdded, "NL342", "F", 2018));
    }

    [Fact]
    public void Missing_confidential_and_not_applicable_stay_three_states_and_a_cell_without_a_row_a_fourth()
    {
        RegionalAccounts accounts = Read("""
            region,sector,year,measure,value,unit,flag
            NL341,A,2018,gva,:,MIO_EUR,
            NL341,B-E,2018,gva,,MIO_EUR,c
            NL341,F,2018,gva,:,MIO_EUR,z
            NL341,C,2018,gva,0,MIO_EUR,bu
            NL342,A,2018,gva,,MIO_EUR,e
            """).Accounts;
        Assert.Equal(MissingReason.NotAvailable, Cell(accounts, MeasureConcept.GrossValueAdded, "NL341", "A", 2018).Reason);
        Assert.Equal(MissingReason.Confidential, Cell(accounts, MeasureConcept.GrossValueAdded, "NL341", "B-E", 2018).Reason);
        Assert.Equal(MissingReason.NotApplicable, Cell(accounts, MeasureConcept.GrossValueAdded, "NL341", "F", 2018).Reason);
        Assert.Equal(MissingReason.NotCovered, Cell(accounts, MeasureConcept.GrossValueAdded, "NL342", "F", 2018).Reason);
        Assert.Equal(Observation.Of(0.0, ObservationFlags.Break | ObservationFlags.Unreliable), Cell(accounts, MeasureConcept.GrossValueAdded, "NL341", "C", 2018));
        Assert.Equal(Observation<double>.Missing(MissingReason.NotAvailable, null, ObservationFlags.Estimated), Cell(accounts, MeasureConcept.GrossValueAdded, "NL342", "A", 2018));
    }

    [Fact]
    public void Free_codes_are_any_texts_under_a_total()
    {
        RegionalAccounts accounts = Read("region,sector,year,measure,value,unit\nNA,01,2018,gva,1,MIO_EUR\nNA,1,2018,gva,2,MIO_EUR\n\" a, b \", 01 ,2018,gva,4,MIO_EUR\nTOTAL,01,2018,gva,5,MIO_EUR\n", Free).Accounts;
        DataCube cube = accounts.GrossValueAdded;
        Assert.Equal(["NA", "a, b", "TOTAL"], cube.Regions.Codes.Select(c => c.Text));
        Assert.Equal(["01", "1"], cube.Sectors.Codes.Select(c => c.Text));
        Assert.Equal(CategoryKind.Total, cube.Regions.Classification["TOTAL"].Kind);
        Assert.Equal(Observation.Of(2.0), Cell(accounts, MeasureConcept.GrossValueAdded, "NA", "1", 2018));
        Assert.Equal(3, Cell(accounts, MeasureConcept.GrossValueAdded, "NA", "TOTAL", 2018).Value);
        Assert.True(accounts.CheckConsistency().IsConsistent);
    }

    [Fact]
    public void Options_without_candidates_are_refused_with_the_way_out()
    {
        var error = Assert.Throws<ArgumentException>(() => Read("", new TidyCsvOptions()));
        Assert.Equal("The options name no classification that region codes can belong to. Set RegionClassifications (such as DutchRegions.Versions), or FreeCodes for any texts. (Parameter 'options')", error.Message);
    }
}
