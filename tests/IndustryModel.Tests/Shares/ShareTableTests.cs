using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

public sealed class ShareTableTests
{
    [Fact]
    public void Table_has_the_fields_that_programs_read()
    {
        ResultTable table = Country().Shares(S("C"), level: 3, year: 2018).ToTable();
        Assert.Equal(
            "region,regionName,cluster,sector,year,measure,base,value,total,share,flag\r\n" +
            "R1,Northtown,,C,2018,gva,gva,125,400,0.3125,\r\n" +
            "R3,Westtown,,C,2018,gva,gva,60,380,0.15789473684210525,\r\n" +
            "R2,Southtown,,C,2018,gva,gva,15,200,0.075,\r\n", table.ToCsv());
        Assert.Equal("Share of C in gross value added, 2018", table.Title);
        Assert.Equal("gross value added of the sector / gross value added of all sectors of the region", table.Convention);
        Assert.Equal([Office], table.Sources.ToArray());
        Assert.Empty(table.Notes);
        Assert.Equal(Unit.MillionEuro.ToString(), table.Columns[7].Unit);
        Assert.Equal(Unit.MillionEuro.ToString(), table.Columns[8].Unit);
    }

    [Fact]
    public void Without_a_year_the_latest_that_has_what_is_asked_is_taken_and_named()
    {
        ShareTable gva = Country().Shares(S("C"));
        Assert.Equal(new Year(2019), gva.Year);
        Assert.Equal(["2019 is the latest year that has what is asked"], gva.Notes.ToArray());
        Assert.Equal(new Year(2018), Country().Shares(new ShareQuery(S("C")) { Measure = MeasureConcept.Persons }).Year);
    }

    [Fact]
    public void Latest_year_is_the_latest_in_which_every_region_has_a_share()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "TOTAL C", 2016, 2019)
            .Fill(2016, "R1 R2", "TOTAL C", "10 1 / 10 2").Fill(2017, "R1 R2", "TOTAL C", "10 1 / 10 2").Fill(2018, "R1 R2", "TOTAL C", "10 1 / 10 c").Fill(2019, "R1 R2", "TOTAL C", "10 : / 10 :").Build();
        var accounts = new RegionalAccounts("gaps", [cube]);
        Assert.Equal(new Year(2017), accounts.Shares(S("C"), level: 3).Year);
        Assert.Equal(new Year(2018), accounts.Shares(new ShareQuery(S("C")) { Regions = [R("R1")] }).Year);
    }

    [Fact]
    public void Latest_year_falls_back_to_one_with_any_share_and_then_to_the_last()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "TOTAL C", 2017, 2019)
            .Fill(2017, "R1 R2", "TOTAL C", "10 1 / 10 c").Fill(2018, "R1 R2", "TOTAL C", "10 1 / 10 c").Fill(2019, "R1 R2", "TOTAL C", "10 : / 10 :").Build();
        var accounts = new RegionalAccounts("gaps", [cube]);
        ShareTable some = accounts.Shares(S("C"), level: 3);
        Assert.Equal(new Year(2018), some.Year);
        Assert.Equal(["2018 is the latest year that has what is asked", "1 of 2 shares cannot be formed; the flag says why"], some.Notes.ToArray());
        Assert.Equal(new Year(2019), accounts.Shares(new ShareQuery(S("C")) { Regions = [R("R2")] }).Year);
    }

    [Fact]
    public void Some_share_of_an_earlier_year_goes_before_a_later_year_with_parts_alone()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "TOTAL C", 2016, 2019)
            .Fill(2016, "R1 R2", "TOTAL C", "10 1 / 10 c").Fill(2017, "R1 R2", "TOTAL C", "10 1 / c 1").Fill(2018, "R1 R2", "TOTAL C", "c 1 / c 1").Fill(2019, "R1 R2", "TOTAL C", "c : / c :").Build();
        Assert.Equal(new Year(2017), new RegionalAccounts("gaps", [cube]).Shares(S("C"), level: 3).Year);
    }

    [Fact]
    public void Where_there_is_no_share_in_any_year_the_latest_with_any_part_is_taken()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "TOTAL C", 2016, 2019)
            .Fill(2016, "R1 R2", "TOTAL C", "c 1 / c 1").Fill(2017, "R1 R2", "TOTAL C", "c 1 / c :").Fill(2018, "R1 R2", "TOTAL C", "c : / c 1").Fill(2019, "R1 R2", "TOTAL C", "10 : / 10 :").Build();
        ShareTable table = new RegionalAccounts("gaps", [cube]).Shares(S("C"), level: 3);
        Assert.Equal(new Year(2018), table.Year);
        Assert.Equal(["no year has what is asked; this is 2018", "2 of 2 shares cannot be formed; the flag says why"], table.Notes.ToArray());
    }

    [Fact]
    public void Share_that_cannot_be_formed_comes_last_without_a_rank()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1 R2 R3", "TOTAL C", 2018, "10 c / 10 2 / 10 3");
        ShareTable table = new RegionalAccounts("gap", [cube]).Shares(S("C"), level: 3);
        Assert.Equal(["R3", "R2", "R1"], table.Rows.Select(r => r.Regions[0].Text));
        Assert.Equal([1, 2, null], table.Rows.Select(r => r.Rank));
        Assert.Equal("confidential: R1 × C × 2018 is confidential", table.Rows[2].Flag);
        Assert.Equal("R1,Northtown,,C,2018,gva,gva,,10,,confidential: R1 × C × 2018 is confidential", table.ToTable().ToCsv().Split("\r\n")[3]);
        Assert.Equal("R1 Northtown, C, 2018: confidential: R1 × C × 2018 is confidential", table.Rows[2].ToString());
        Assert.Equal("Share of C in Northtown (R1), 2018, gross value added: none (confidential)", table.Explain(R("R1")).Title);
        Assert.Equal(["x[R1, C, 2018] = missing (confidential) (gva, vintage 2026-03-23)", $"whole = 10 {Unit.MillionEuro} (gva, vintage 2026-03-23)", "R1 × C × 2018 is confidential"], table.Explain(R("R1")).Steps.ToArray());
    }

    [Fact]
    public void Extra_regio_is_in_no_level_and_never_ranked()
    {
        Assert.DoesNotContain(Country().Shares(S("B-E"), level: 3, year: 2018).Rows, r => r.Regions[0].Text == "Z");
        ShareTable named = Country().Shares(new ShareQuery(S("B-E")) { Regions = [R("Z"), R("R1")], Year = 2018 });
        Assert.Equal(["R1", "Z"], named.Rows.Select(r => r.Regions[0].Text));
        Assert.Equal([1, null], named.Rows.Select(r => r.Rank));
        Assert.Equal(1, named.Rows[1].Share.Value.Fraction);
    }

    [Fact]
    public void Equal_shares_stand_in_the_order_of_their_codes()
    {
        DataCube cube = Cube("gva", CurrentGva, "R3 R2 R1", "TOTAL C", 2018, "10 2 / 20 4 / 30 6");
        Assert.Equal(["R1", "R2", "R3"], new RegionalAccounts("ties", [cube]).Shares(S("C"), level: 3).Rows.Select(r => r.Regions[0].Text));
    }

    [Fact]
    public void Areas_with_equal_shares_stand_in_the_order_of_their_own_codes()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1 R2 R3", "TOTAL C", 2018, "10 2 / 20 4 / 30 6");
        ShareTable table = new RegionalAccounts("ties", [cube]).Shares(new ShareQuery(S("C")) { Areas = [new("y", "Y", [R("R2")]), new("z", "Z", [R("R1")]), new("x", "X", [R("R3")])] });
        Assert.Equal(["x", "y", "z"], table.Rows.Select(r => r.Area!.Code));
        Assert.Equal("The table has no row of the region R1; it has x, y, z.", Assert.Throws<UnknownCodeException>(() => table[R("R1")]).Message);
    }

    [Fact]
    public void A_part_above_its_whole_names_both()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1 R3", "TOTAL C", 2018, "10 20 / 10 c");
        ShareTable table = new RegionalAccounts("above", [cube]).Shares(S("C"), level: 3);
        Assert.Equal("R1 × C × 2018 is 20, above its whole, R1 × TOTAL × 2018, 10: no share (it is not cut to 100 %)", table[R("R1")].Share.Note);
        Assert.Equal("R3 × C × 2018 is confidential", table[R("R3")].Share.Note);
        DataCube hole = Cube("gva", CurrentGva, "R1", "TOTAL C", 2018, "c 20");
        Assert.Equal("R1 × TOTAL × 2018 is confidential", new RegionalAccounts("hole", [hole]).Shares(S("C"), level: 3).Rows[0].Share.Note);
    }

    [Fact]
    public void What_does_not_add_up_has_no_shares_in_a_table_either()
    {
        Measure index = new(new("index", "index", "index", UnitDimension.Index), Unit.Index(2015));
        ShareRow row = new RegionalAccounts("prices", [Cube("prices", index, "N", "TOTAL C", 2018, "100 5")]).Shares(new ShareQuery(S("C")) { Measure = index.Concept }).Rows[0];
        Assert.Equal($"prices holds {index}, which does not add up, so that its parts have no shares. Use current prices.", row.Share.Note);
    }

    [Fact]
    public void One_source_is_named_once()
        => Assert.Equal([Office], Country().Shares(S("C"), year: 2018).Rows[0].Sources);

    [Fact]
    public void Gdp_base_divides_by_gdp()
    {
        ShareTable table = Country().Shares(new ShareQuery(S("C")) { Base = ShareBase.Gdp, Year = 2018 });
        ShareRow row = Assert.Single(table.Rows);
        Assert.Equal(200.0 / 1100, row.Share.Value.Fraction);
        Assert.Equal("gdp", row.BaseCode);
        Assert.Equal(1100, row.Total.Value);
        Assert.Equal("Share of C in gross value added on the base gdp, 2018", table.ToTable().Title);
        Assert.Equal("gross value added of the sector / gross domestic product at market prices of the region (all taxes less subsidies on products stay in the base)", table.Convention);
        Assert.Equal(2, table.Sources.Length);
        Assert.Equal("share = x[r,s] / GDP[r]", row.Explain().Formula);
        Assert.Equal("N Nation, C, 2018: 18.18 % of gdp", row.ToString());
    }

    [Fact]
    public void Value_added_base_is_the_same_measure_of_value_added()
        => Assert.Equal("gva", Country().Shares(new ShareQuery(S("C")) { Base = ShareBase.GrossValueAdded }).BaseCode);

    [Fact]
    public void Persons_have_no_share_of_money()
    {
        foreach ((ShareBase shareBase, string name) in new[] { (ShareBase.Gdp, "gross domestic product"), (ShareBase.GrossValueAdded, "gross value added") })
        {
            var error = Assert.Throws<ArgumentException>(() => Country().Shares(new ShareQuery(S("C")) { Measure = MeasureConcept.Persons, Base = shareBase }));
            Assert.Equal($"employed persons has no share of {name}: they measure different things. Use ShareBase.SameMeasure, or the measure gross value added. (Parameter 'shareBase')", error.Message);
        }
    }

    [Fact]
    public void Measure_that_the_accounts_lack_is_named()
        => Assert.Equal("'Small accounts' does not measure jobs; it measures gross value added, employed persons, gross domestic product.",
            Assert.Throws<UnknownCodeException>(() => Country().Shares(new ShareQuery(S("C")) { Measure = MeasureConcept.Jobs })).Message);

    [Fact]
    public void Area_counts_its_regions_once_and_says_what_is_not_exact()
    {
        var area = new ShareArea("west", "The west", [R("R1"), R("R3")], "a part of R3 only");
        ShareTable table = Country().Shares(new ShareQuery(S("C")) { Areas = [area], Year = 2018 });
        Assert.Equal(185.0 / 780, table.Rows[0].Share.Value.Fraction);
        Assert.Equal(["west: a part of R3 only"], table.Notes.ToArray());
        Assert.Equal(",The west,west,C,2018,gva,gva,185,780,0.23717948717948717,", table.ToTable().ToCsv().Split("\r\n")[1]);
        Assert.Equal("Share of C in The west (R1 + R3), 2018, gross value added: 23.72 %", table.Rows[0].Explain().Title);
        Assert.Equal("a part of R3 only", table.Rows[0].Explain().Steps[^1]);
        Assert.Equal("west The west, C, 2018: 23.72 % of gva", table.Rows[0].ToString());
        Assert.Throws<OverlapException>(() => Country().Shares(new ShareQuery(S("C")) { Areas = [new("twice", "Twice", [R("P1"), R("R1")])], Year = 2018 }));
        Assert.Equal("The area empty has no region. (Parameter 'regions')", Assert.Throws<ArgumentException>(() => new ShareArea("empty", "Empty", [])).Message);
    }

    [Fact]
    public void Only_one_way_to_name_places()
    {
        var area = new ShareArea("a", "A", [R("R1")]);
        foreach (ShareQuery query in new[]
        {
            new ShareQuery(S("C")) { Level = 3, Regions = [R("R1")] }, new ShareQuery(S("C")) { Level = 3, Areas = [area] }, new ShareQuery(S("C")) { Regions = [R("R1")], Areas = [area] },
        })
        {
            Assert.Equal("Ask for a level, or for regions, or for areas: only one of them. (Parameter 'query')", Assert.Throws<ArgumentException>(() => Country().Shares(query)).Message);
        }
    }

    [Fact]
    public void Level_without_regions_is_refused()
        => Assert.Equal("gva has no regions of level 2 of Small regions. (Parameter 'query')", Assert.Throws<ArgumentException>(() => Country().Shares(S("C"), level: 2)).Message);

    [Fact]
    public void Row_that_is_not_there_is_named()
        => Assert.Equal("The table has no row of the region P1; it has N.", Assert.Throws<UnknownCodeException>(() => Country().Shares(S("C"))[R("P1")]).Message);

    [Fact]
    public void Explanation_fills_in_the_figures()
    {
        Explanation why = Country().Shares(S("C"), year: 2018).Explain(R("N"));
        Assert.Equal("Share of C in Nation (N), 2018, gross value added: 20.0 %", why.Title);
        Assert.Equal("share = x[r,s] / x[r,TOTAL]", why.Formula);
        Assert.Equal([$"x[N, C, 2018] = 200 {Unit.MillionEuro} (gva, vintage 2026-03-23)", $"whole = 1,000 {Unit.MillionEuro} (gva, vintage 2026-03-23)", "share = 200 / 1,000 = 20.0 %"], why.Steps.ToArray());
        Assert.Equal([Office], why.Sources.ToArray());
    }

    [Fact]
    public void Worst_flag_of_the_table_is_the_last_one_in_their_order()
    {
        DataCubeBuilder builder = Builder("gva", CurrentGva, "R1 R2", "TOTAL C", 2018, 2018).Fill(2018, "R1 R2", "TOTAL C", "10 1 / 10 2");
        builder.Set(R("R1"), S("C"), 2018, 1, ObservationFlags.Provisional | ObservationFlags.Break).Set(R("R2"), S("C"), 2018, 2, ObservationFlags.Estimated);
        ShareTable table = new RegionalAccounts("flags", [builder.Build()]).Shares(S("C"), level: 3);
        Assert.Equal(ObservationFlags.Break, table.WorstFlag);
        Assert.Equal("provisional, break", table[R("R1")].Flag);
        Assert.Equal("estimated", table[R("R2")].Flag);
        Assert.Equal(ObservationFlags.None, Country().Shares(S("C")).WorstFlag);
        Assert.Null(Country().Shares(S("C")).Rows[0].Flag);
    }

    [Fact]
    public void Policy_for_missing_cells_is_the_callers()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1", "TOTAL A B-E F G-U", 2018, "100 10 c 20 30");
        ShareTable table = new RegionalAccounts("hole", [cube]).Shares(new ShareQuery(S("B-E")) { Regions = [R("R1")], Missing = MissingPolicy.DeriveFromTotal });
        Assert.Equal(0.4, table.Rows[0].Share.Value.Fraction);
        Assert.Equal("derived", table.Rows[0].Flag);
        Assert.Contains("derived: TOTAL less A, F, G-U", table.Notes);
        Assert.Equal("derived: TOTAL less A, F, G-U", table.Rows[0].Explain().Steps[^1]);
    }

    [Fact]
    public void Text_is_the_table() => Assert.Equal(Country().Shares(S("C")).ToTable().ToString(), Country().Shares(S("C")).ToString());
}
