using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Formats;
using IndustryModel.Netherlands;

namespace IndustryModel.Tests.Formats;

public sealed class TidyCsvResultTests
{
    private static readonly TidyCsvOptions Free = new() { FileName = "own.csv", FreeCodes = true };

    private static TidyCsvResult Read(string rows, TidyCsvOptions? options = null) => TidyCsv.Read(new StringReader("region,sector,year,measure,value,unit\n" + rows), options ?? Free);

    [Fact]
    public void Problems_are_a_table_with_what_to_do_beside_what_was_expected()
    {
        TidyCsvResult result = Read("r,s,2018,gvaa,1,MIO_EUR\nr,s,2018,jobs,1,\n");
        Assert.Equal("own.csv: 1 error and 1 warning in 2 rows", result.ToTable().Title);
        Assert.Equal("""
            file,line,column,severity,found,expected
            own.csv,2,10,error,the measure 'gvaa',"one of gva, gdp, persons, jobs, fte, hours, output, population; did you mean gva?"
            own.csv,3,17,warning,no unit for jobs,a unit for each measure; read as THS_JOBS; fill in the column 'unit' if it is another

            """.ReplaceLineEndings("\r\n"), result.ToTable().ToCsv());
        Assert.Equal(0, Read("r,s,2018,gva,1,MIO_EUR\n").ToTable().RowCount);
    }

    [Fact]
    public void An_expected_failure_is_a_value_and_the_accounts_of_it_an_exception_with_all_errors()
    {
        TidyCsvResult result = Read("r,s,2018,gva,1.5.5,MIO_EUR\nr,s,18,gva,1,MIO_EUR\nr,s,19,gva,1,MIO_EUR\n");
        Assert.False(result.IsSuccess);
        Assert.False(result.TryGetAccounts(out _));
        var error = Assert.Throws<TidyCsvException>(() => result.Accounts);
        Assert.Equal("own.csv(2,14): the value '1.5.5' with thousands separators; expected a number with a decimal point and without thousands separators; write 155. (2 more errors in this file.)", error.Message);
        Assert.Equal(result.Errors, error.Errors);
        Assert.Equal("own.csv(2,5): the year '18'; expected a year of four digits, such as 2018.", Assert.Throws<TidyCsvException>(() => Read("r,s,18,gva,1,MIO_EUR\n").Accounts).Message);
    }

    [Fact]
    public void A_file_that_is_not_there_or_a_folder_is_told_as_any_other_problem()
    {
        string missing = Path.Combine(Path.GetTempPath(), "no-such-folder-of-ours", "own.csv");
        Assert.Equal([$"{missing}: no such file; expected a file of tidy CSV; check the path."], TidyCsv.Read(missing, new() { FreeCodes = true }).Problems.Select(p => p.Message));
        Assert.Equal(["own.csv: a folder; expected a file of tidy CSV; name a file in it."], TidyCsv.Read(Path.GetTempPath(), Free).Problems.Select(p => p.Message));
        Assert.Equal(["own.csv", "", "", "error"], TidyCsv.Read(missing, Free).ToTable().Row(0)[..4].ToArray().Select(c => c.ToString()));
        Assert.Throws<TidyCsvException>(() => TidyCsv.ReadAccounts(missing, Free));
    }

    [Fact]
    public void A_file_is_read_from_its_path_and_named_by_it()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "own.csv");
        File.WriteAllText(path, "region,sector,year,measure,value,unit\nr,s,2018,gva,1,MIO_EUR\n");
        RegionalAccounts accounts = TidyCsv.ReadAccounts(path, new() { FreeCodes = true });
        Assert.Equal(("own.csv", "file, own.csv"), (accounts.Title, accounts.Cubes[0].Source.ToString()));
    }

    [Fact]
    public void More_problems_than_anyone_reads_are_counted()
    {
        TidyCsvResult result = Read(string.Concat(Enumerable.Range(0, 12).Select(i => $"r{i},s,2018,gva,x{i},MIO_EUR\n")), Free with { MaxProblems = 10 });
        Assert.Equal(11, result.Problems.Length);
        Assert.Equal("own.csv: 2 more findings; expected none; mend the ones listed, and read again.", result.Problems[^1].Message);
        Assert.False(result.IsSuccess);
    }

    [Fact]
    public void A_quote_that_swallows_a_large_file_is_refused_where_it_begins()
    {
        string rows = string.Concat(Enumerable.Repeat("r,s,2018,gva,1,MIO_EUR\n", 1_000_000));
        TidyCsvResult result = Read("r,s,2018,gva,1,MIO_EUR\nr,\"s,2018,gva,1,MIO_EUR\n" + rows);
        Assert.Equal(["own.csv(3,1): a row of more than 16 million characters; expected a line end after each row; look for a quote that is opened and never closed."], result.Problems.Select(p => p.Message));
    }

    [Fact]
    public void A_table_of_all_units_of_a_measure_comes_in_the_unit_of_its_first_row_exactly()
    {
        DataCube cube = Read("a,s,2018,gva,0.1,million EUR\nb,s,2018,gva,123456,EUR\nc,s,2018,gva,0.3,MRD_EUR\nd,s,2018,gva,1.1e-3,THS_EUR\ne,s,2018,gva,7,euro\nf,s,2018,gva,2,MEUR\n").Accounts.GrossValueAdded;
        Assert.Equal([0.1, 0.123456, 300, 0.0000011, 0.000007, 2], cube.Values.ToArray());
        Assert.Equal("million EUR", cube.Measure.Unit.ToString());
    }

    [Theory]
    [InlineData("gva", "MIO_EUR", "million EUR")]
    [InlineData("gva", "CP_MEUR", "million EUR")]
    [InlineData("gva", "EUR million", "million EUR")]
    [InlineData("gdp", "mln euro", "million EUR")]
    [InlineData("output", "MIO_USD", "million USD")]
    [InlineData("persons", "THS", "thousand persons")]
    [InlineData("persons", "THS_PER", "thousand persons")]
    [InlineData("persons", "thousand persons", "thousand persons")]
    [InlineData("persons", "duizend personen", "thousand persons")]
    [InlineData("population", "NR", "persons")]
    [InlineData("jobs", "THS", "thousand jobs")]
    [InlineData("jobs", "NR", "jobs")]
    [InlineData("fte", "full-time equivalents", "full-time equivalents")]
    [InlineData("fte", "THS_FTE", "thousand full-time equivalents")]
    [InlineData("hours", "MIO_HW", "million hours")]
    [InlineData("hours", "billion hours", "billion hours")]
    public void Units_are_read_as_codes_or_words(string measure, string unit, string read) =>
        Assert.Equal(read, Read($"r,s,2018,{measure},1,{unit}\n").Accounts.Cubes[0].Measure.Unit.ToString());

    [Fact]
    public void Case03_two_NUTS_versions_are_a_mix_and_each_alone_is_read_as_what_it_is()
    {
        const string Old = "NL310,C,2017,gva,4400,MIO_EUR\nNL341,C,2017,gva,1100,MIO_EUR\n";
        const string New = "NL350,C,2018,gva,4597,MIO_EUR\nNL341,C,2018,gva,1155,MIO_EUR\n";
        TidyCsvOptions dutch = Free with { FreeCodes = false, RegionClassifications = DutchRegions.Versions, SectorClassification = Nace.Rev2 };
        Assert.Equal(["own.csv(4,1): a mix of versions: NL350 is a region of NUTS 2024, NL310 in line 2 of NUTS 2016 and NUTS 2021; expected region codes of one version; split the file by version, or convert one part by a correspondence, which says where that is only approximate."],
            Read(Old + New, dutch).Problems.Select(p => p.Message));
        Assert.Equal("NUTS2024", Read(New, dutch).Accounts.GrossValueAdded.Regions.Classification.Id);
        Assert.Empty(Read(New, dutch).Problems);
        Assert.Equal("NUTS2021", Read(Old, dutch).Accounts.GrossValueAdded.Regions.Classification.Id);
        Assert.Equal(["own.csv(1,1): warning: region codes that fit NUTS 2016 and NUTS 2021 alike; expected a code that only one of them has; read as NUTS 2021, unless a program names another in TidyCsvOptions."], Read(Old, dutch).Problems.Select(p => p.Message));
        Assert.Equal("NUTS2016", Read(Old, dutch with { RegionClassification = DutchRegions.Nuts2016 }).Accounts.GrossValueAdded.Regions.Classification.Id);
    }

    [Fact]
    public void Case05_parts_beside_their_whole_are_read_and_what_overlaps_stays_known()
    {
        TidyCsvOptions options = Free with { FreeCodes = false, RegionClassifications = [DutchRegions.Nuts2024], SectorClassification = Nace.Rev2 };
        RegionalAccounts accounts = Read("NL341,A,2018,gva,10,MIO_EUR\nNL341,B-E,2018,gva,40,MIO_EUR\nNL341,C,2018,gva,30,MIO_EUR\nNL341,F,2018,gva,20,MIO_EUR\nNL341,G-U,2018,gva,30,MIO_EUR\nNL341,TOTAL,2018,gva,100,MIO_EUR\n", options).Accounts;
        Assert.Throws<OverlapException>(() => accounts.GrossValueAdded.Sum([DutchRegions.ZeeuwsVlaanderen], [Nace.Industry, Nace.Manufacturing], 2018));
        Assert.True(accounts.CheckConsistency().IsConsistent);
    }

    [Fact]
    public void Case06_a_table_in_NACE_21_is_read_as_that_and_never_as_NACE_2()
    {
        TidyCsvOptions options = Free with { FreeCodes = false, RegionClassifications = [DutchRegions.Nuts2024] };
        SectorCode code = Read("NL341,L,2025,gva,1,MIO_EUR\nNL341,M,2025,gva,1,MIO_EUR\nNL341,68.12,2025,gva,1,MIO_EUR\n", options).Accounts.GrossValueAdded.Sectors.Codes[0];
        Assert.Equal("NACE2.1:L", code.ToString());
        Assert.Equal("NACE2:L", Read("NL341,L,2018,gva,1,MIO_EUR\nNL341,41.1,2018,gva,1,MIO_EUR\n", options).Accounts.GrossValueAdded.Sectors.Codes[0].ToString());
        Assert.Equal(["own.csv(1,8): warning: sector codes that fit NACE Rev. 2.1 and NACE Rev. 2 alike; expected a code that only one of them has; read as NACE Rev. 2, unless a program names another in TidyCsvOptions."],
            Read("NL341,L,2018,gva,1,MIO_EUR\n", options).Problems.Select(p => p.Message));
    }
}
