using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using NodaTime;
using static IndustryModel.Tests.Shares.DutchFigures;

namespace IndustryModel.Tests.Shares;

public sealed class ClaimReaderTests
{
    private static readonly Source Text = new("test/vision", "Ministry", "A vision");

    private static Claim Stated(Hedge hedge, double percent, ClaimBasis basis, ClaimScope scope = ClaimScope.Nation, string? region = "NL")
        => new("claim", "A claim", "Een bewering", ClaimSubject.IndustryShare, Estimate.Of(hedge, Share.FromPercent(percent)), basis, scope, region is null ? null : R(region), 2020, Text);

    private static Claim EmploymentShare => Stated(Hedge.Nearly, 10, ClaimBasis.Employment);

    private static Claim GdpShare => Stated(Hedge.About, 12, ClaimBasis.Gdp);

    private static Claim Several => Stated(Hedge.MoreThan, 30, ClaimBasis.NotStated, ClaimScope.SeveralRegions, null);

    private static Claim ZeeuwsVlaanderen => Stated(Hedge.UpToAbout, 45, ClaimBasis.NotStated, ClaimScope.HighestRegion, "NL341");

    private static Claim Employed => new("claim", "A claim", "Een bewering", ClaimSubject.EmployedPersons, Estimate.Of(Hedge.MoreThan, 800_000), ClaimBasis.NotAShare, ClaimScope.Nation, R("NL"), 2020, Text);

    private static Claim Growth => new("claim", "A claim", "Een bewering", ClaimSubject.GrowthCapacity, Estimate.Range(GrowthRate.FromPercent(1), GrowthRate.FromPercent(1.5)), ClaimBasis.NotAShare, ClaimScope.Nation, R("NL"), 2020, Text);

    private static ClaimCheck Check(Claim claim, RegionalAccounts? accounts = null, ClaimCheckOptions? options = null, int which = 0)
        => claim.Check(accounts ?? DutchFigures.Accounts(), 2020, options)[which];

    private static ClaimReading Reading(ClaimCheck check, string sector, int year, string? baseCode = null)
        => check.Readings.Single(r => r.Sector.Text == sector && r.Year == new Year(year) && (baseCode is null || r.BaseCode == baseCode));

    [Fact]
    public void Nearly_10_percent_of_employment_does_not_hold_under_any_reading()
    {
        ClaimCheck check = Check(EmploymentShare);
        Assert.Equal(ClaimVerdict.DoesNotHold, check.Verdict);
        Assert.Equal(0.075, check.Primary.Measured.Value, 3);
        Assert.Equal(("C", "persons", new Year(2018)), (check.Primary.Sector.Text, check.Primary.BaseCode, check.Primary.Year!.Value));
        Assert.Equal(0.083, Reading(check, "B-E", 2018, "persons").Measured.Value, 3);
        Assert.Empty(check.HoldsUnder);
        Assert.False(check.DependsOnReading);
        Assert.Equal($"{check.Statement}. Does not hold: measured 7.52 % (C of persons, 2018), claimed is at least 9.5 % and less than 10.0 %. It holds under none of the 6 readings that can be checked.", check.ToString());
    }

    [Fact]
    public void Jobs_and_full_time_equivalents_cannot_be_checked_and_say_why()
    {
        ClaimReading[] jobs = [.. Check(EmploymentShare).Readings.Where(r => r.BaseCode == "jobs")];
        Assert.Equal(4, jobs.Length); // two definitions, reference year and own year; no latest
        Assert.All(jobs, r => Assert.Equal(ClaimVerdict.CannotBeChecked, r.Verdict));
        Assert.All(jobs, r => Assert.Equal("the accounts hold no jobs, only employed persons", r.Reason));
        Assert.Equal("C of jobs, 2018: cannot be checked, because the accounts hold no jobs, only employed persons", jobs[0].ToString());
        Assert.Empty(jobs[0].Sources);
    }

    [Fact]
    public void About_12_percent_holds_of_value_added_but_not_of_gdp()
    {
        ClaimCheck check = Check(GdpShare);
        Assert.Equal(ClaimVerdict.DoesNotHold, check.Verdict);
        Assert.Equal(0.107, check.Primary.Measured.Value, 3);
        Assert.Equal("gdp", check.Primary.BaseCode);
        Assert.Equal(0.132, Reading(check, "B-E", 2018, "gdp").Measured.Value, 3);
        Assert.Equal(0.119, Reading(check, "C", 2018, "gva").Measured.Value, 3);
        Assert.Equal(0.147, Reading(check, "B-E", 2018, "gva").Measured.Value, 3);
        Assert.Equal(["C of gva, 2018", "C of gva, 2020", "C of gva, 2023"], check.HoldsUnder.Select(r => r.Describe()));
        Assert.True(check.DependsOnReading);
        Assert.Equal($"{check.Statement}. Does not hold: measured 10.66 % (C of gdp, 2018), claimed is at least 11.5 % and at most 12.5 %. It would hold under C of gva, 2018 (11.93 %); C of gva, 2020 (11.79 %); C of gva, 2023 (11.64 %).", check.ToString());
    }

    [Fact]
    public void Years_are_reference_own_and_latest()
    {
        Assert.Equal([(new Year(2018), ReadingYear.Reference), (new Year(2020), ReadingYear.Own), (new Year(2023), ReadingYear.Latest)],
            Check(GdpShare).Readings.Where(r => r.Sector.Text == "C" && r.BaseCode == "gdp").Select(r => (r.Year!.Value, r.YearRole)));
        Assert.Equal([(new Year(2020), ReadingYear.Chosen)], Check(GdpShare, options: new() { Year = 2020 }).Readings.Where(r => r.Sector.Text == "C" && r.BaseCode == "gdp").Select(r => (r.Year!.Value, r.YearRole)));
        Assert.Equal([new Year(2020), new Year(2023)], Check(GdpShare, options: new() { ReferenceLag = 0 }).Readings.Where(r => r.Sector.Text == "C" && r.BaseCode == "gdp").Select(r => r.Year!.Value));
    }

    [Fact]
    public void Gdp_of_another_vintage_is_named_and_can_be_refused()
    {
        RegionalAccounts accounts = DutchFigures.Accounts(new("2023-02", new LocalDate(2023, 2, 21)));
        ClaimCheck check = Check(GdpShare, accounts, new() { Vintages = VintagePolicy.Refuse });
        Assert.Equal(ClaimVerdict.CannotBeChecked, check.Verdict);
        Assert.Contains("figures of two vintages do not belong together", check.Primary.Reason, StringComparison.Ordinal);
        Assert.Equal(ClaimVerdict.Holds, Reading(check, "C", 2018, "gva").Verdict);
        Assert.StartsWith($"{check.Statement}. Cannot be checked, because GDP of NL × 2018: ", check.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" Other readings: C of gva, 2018 (11.93 %); C of gva, 2020 (11.79 %); C of gva, 2023 (11.64 %); 3 more.", check.ToString(), StringComparison.Ordinal);
        ClaimReading allowed = Check(GdpShare, accounts).Primary;
        Assert.Equal(ClaimVerdict.DoesNotHold, allowed.Verdict);
        Assert.StartsWith("two vintages: gva 2026-03, ", allowed.Finding, StringComparison.Ordinal);
        Assert.Equal(2, allowed.Vintages.Length);
    }

    [Fact]
    public void National_income_is_read_as_gdp_and_says_so()
    {
        ClaimCheck check = Check(Stated(Hedge.MoreThan, 12, ClaimBasis.NationalIncome));
        Assert.Equal(ClaimVerdict.DoesNotHold, check.Verdict);
        Assert.Equal("the accounts hold no national income; GDP stands for it", check.Primary.Finding);
        Assert.Contains("B-E of gdp, 2018", check.HoldsUnder.Select(r => r.Describe()));
    }

    [Fact]
    public void More_than_800_thousand_holds_only_for_industry_in_the_latest_year()
    {
        ClaimCheck check = Check(Employed);
        Assert.Equal(ClaimVerdict.DoesNotHold, check.Verdict);
        Assert.Equal(703_900, check.Primary.Measured.Value, 6);
        Assert.Null(check.Primary.BaseCode);
        Assert.Equal(773_500, check.Readings.Single(r => r.Sector.Text == "B-E" && r.Year == new Year(2018) && r.Measure.Code == "persons").Measured.Value, 6);
        Assert.Equal(["B-E, persons, 2023"], check.HoldsUnder.Select(r => r.Describe()));
        Assert.Equal($"{check.Statement}. Does not hold: measured 703,900 (C, persons, 2018), claimed is more than 800,000. It would hold under B-E, persons, 2023 (838,200).", check.ToString());
    }

    [Theory]
    [InlineData("C", 2018, 0)]
    [InlineData("B-E", 2018, 4)]
    [InlineData("C", 2020, 0)]
    [InlineData("B-E", 2020, 1)]
    [InlineData("C", 2023, 2)]
    [InlineData("B-E", 2023, 3)]
    public void Regions_above_30_percent_are_counted(string sector, int year, int count)
    {
        ClaimReading reading = Reading(Check(Several), sector, year, "gva");
        Assert.StartsWith($"{count} of 40 regions more than 30.0 %", reading.Finding, StringComparison.Ordinal);
        Assert.Equal(count, reading.Region is null ? 0 : reading.Region.Split(", ").Length);
        Assert.Equal(count >= 3 ? ClaimVerdict.Holds : ClaimVerdict.DoesNotHold, reading.Verdict);
        Assert.Equal(count >= 3, reading.Measured.Value > 0.30); // the third highest share
    }

    [Fact]
    public void Several_regions_are_named_and_the_claim_says_that_it_states_no_base()
    {
        ClaimCheck check = Check(Several);
        Assert.Equal(ClaimVerdict.DoesNotHold, check.Verdict);
        Assert.Equal("NL112, NL114, NL323, NL341", Reading(check, "B-E", 2018, "gva").Region);
        Assert.Equal("4 of 40 regions more than 30.0 %: Delfzijl en omgeving 54.63 %, Oost-Groningen 35.12 %, IJmond 31.33 %, Zeeuws-Vlaanderen 31.09 %", Reading(check, "B-E", 2018, "gva").Finding);
        Assert.False(check.StatesItsBase);
        Assert.Equal("the claim does not state of what the figure is a share: every base is read", check.Explain().Steps[0]);
        Assert.Equal("the accounts have no regions of level 3", Reading(check, "C", 2018, "persons").Reason);
        Assert.StartsWith("0 regions have a share (not covered: GDP of NL", Reading(check, "C", 2018, "gdp").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_are_several_is_adjustable()
    {
        Assert.Equal(ClaimVerdict.Holds, Reading(Check(Several, options: new() { Several = 1 }), "B-E", 2020, "gva").Verdict);
        Assert.Equal(ClaimVerdict.DoesNotHold, Reading(Check(Several, options: new() { Several = 5 }), "B-E", 2018, "gva").Verdict);
        Assert.Equal("\"Several\" is at least 1. (Parameter 'value')\nActual value was 0.", Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimCheckOptions { Several = 0 }).Message.ReplaceLineEndings("\n"));
        Assert.Equal("40 regions have a share (the accounts have no more); 41 make several", Reading(Check(Several, options: new() { Several = 41 }), "C", 2018, "gva").Reason);
    }

    [Fact]
    public void Zeeuws_Vlaanderen_is_below_45_percent_and_first_only_under_one_definition()
    {
        ClaimCheck share = Check(ZeeuwsVlaanderen);
        Assert.Equal(ClaimVerdict.DoesNotHold, share.Verdict);
        Assert.Equal(0.298, share.Primary.Measured.Value, 3);
        Assert.Equal(0.311, Reading(share, "B-E", 2018, "gva").Measured.Value, 3);
        Assert.Equal((0.425, 0.475), (Math.Round(share.Primary.Interval.Low, 12), Math.Round(share.Primary.Interval.High, 12)));
        ClaimCheck rank = Check(ZeeuwsVlaanderen, which: 1);
        Assert.Equal(ClaimVerdict.Holds, rank.Verdict);
        Assert.Equal("the highest of 40 regions", rank.Primary.Finding);
        Assert.Equal(4, Reading(rank, "B-E", 2018, "gva").Measured.Value);
        Assert.Equal("the highest is Delfzijl en omgeving with 54.63 %", Reading(rank, "B-E", 2018, "gva").Finding);
        Assert.Equal($"{rank.Statement}. Holds: measured rank 1 (C of gva, 2018; the highest of 40 regions), claimed is rank 1. It does not hold under C of gva, 2020 (rank 3); C of gva, 2023 (rank 2); B-E of gva, 2018 (rank 4); 2 more.", rank.ToString());
    }

    [Fact]
    public void Growth_without_capacity_cannot_be_checked_and_shows_what_was_measured()
    {
        ClaimCheck check = Check(Growth);
        Assert.Equal(ClaimVerdict.CannotBeChecked, check.Verdict);
        Assert.All(check.Readings, r => Assert.Equal(ClaimVerdict.CannotBeChecked, r.Verdict));
        ClaimReading total = Reading(check, "TOTAL", 2018);
        Assert.Equal(0.0106, total.Measured.Value, 4);
        Assert.Equal("it is about growth without a higher growth capacity, a course that was not taken or is still to come, while accounts hold what happened; for information: "
            + "the volume of TOTAL grew 1.06 % a year from 2008 to 2018, inside the stated range", total.Reason);
        Assert.Contains("outside the stated range", Reading(check, "B-E", 2018).Reason, StringComparison.Ordinal);
        Assert.EndsWith("nor do they hold the growth that did happen (volumes does not cover the sector C)", Reading(check, "C", 2018).Reason, StringComparison.Ordinal);
        Assert.StartsWith($"{check.Statement}. Cannot be checked, because it is about growth without a higher growth capacity", check.ToString(), StringComparison.Ordinal);
        Assert.Equal(["2008", "2018"], total.Finding!.Split(' ').Where(w => w.TrimEnd(',') is "2008" or "2018").Select(w => w.TrimEnd(',')));
    }

    [Fact]
    public void Growth_without_volumes_says_so()
        => Assert.Equal("the accounts hold no volumes of gross value added",
            Check(Growth, new RegionalAccounts("no volumes", DutchFigures.Accounts().Cubes.Where(c => c.Id != "volumes"))).Primary.Reason);

    [Fact]
    public void Accounts_of_another_country_leave_everything_unchecked_with_reasons()
    {
        RegionalAccounts other = SmallEconomy.Country();
        Assert.Equal("the accounts' sectors are those of Small sectors, in which there is no NACE2:C", Check(GdpShare, other).Primary.Reason);
        Assert.Equal("the accounts' regions are those of Small regions, in which there is no NUTS2024:NL341", Check(ZeeuwsVlaanderen, other, new() { Sectors = [SmallEconomy.S("C")] }).Primary.Reason);
        RegionalAccounts noGdp = new("no gdp", DutchFigures.Accounts().Cubes.Where(c => c.Id != "gdp"));
        Assert.Equal("the accounts hold no gross domestic product", Check(GdpShare, noGdp).Primary.Reason);
        Assert.Equal($"{Check(GdpShare, other).Statement}. Cannot be checked, because the accounts' sectors are those of Small sectors, in which there is no NACE2:C.", Check(GdpShare, other).ToString());
    }

    [Fact]
    public void Own_definitions_of_industry_can_be_given()
    {
        Claim own = new("claim", "A claim", "Een bewering", ClaimSubject.IndustryShare, GdpShare.Figure, ClaimBasis.Gdp, ClaimScope.Nation, SmallEconomy.R("N"), 2020, Text);
        ClaimCheck check = Check(own, SmallEconomy.Country(), new() { Sectors = [SmallEconomy.S("B-E")], Year = 2018 });
        Assert.Equal(["S:B-E"], check.Readings.Select(r => r.Sector.ToString()).Distinct());
        Assert.Equal(250.0 / 1100, check.Primary.Measured.Value);
    }

    [Fact]
    public void Missing_regions_that_may_decide_leave_the_claim_unchecked()
    {
        const string regions = "R1 R2 R3";
        var accounts = new RegionalAccounts("gaps", [SmallEconomy.Cube("gva", SmallEconomy.CurrentGva, regions, "TOTAL C", 2018, "100 50 / 100 c / 100 40")]);
        ClaimCheckOptions options = new() { Sectors = [SmallEconomy.S("C")], Year = 2018, Several = 2 };
        Claim At(double percent) => Stated(Hedge.MoreThan, percent, ClaimBasis.NotStated, ClaimScope.SeveralRegions, null);
        ClaimCheck check = Check(At(45), accounts, options);
        Assert.Equal(ClaimVerdict.CannotBeChecked, check.Verdict);
        Assert.Equal("1 of 3 regions have no share, and they decide", check.Primary.Reason);
        Assert.Equal("1 of 3 regions more than 45.0 %: Northtown 50.0 %; 1 without a share", check.Primary.Finding);
        Assert.Equal(ClaimVerdict.Holds, Check(At(35), accounts, options).Verdict);
        Assert.Equal(ClaimVerdict.DoesNotHold, Check(At(55), accounts, options).Verdict);
        ClaimCheck First(string region) => Check(new Claim("claim", "A claim", "Een bewering", ClaimSubject.IndustryShare, Estimate.Of(Hedge.UpToAbout, Share.FromPercent(50)),
            ClaimBasis.NotStated, ClaimScope.HighestRegion, SmallEconomy.R(region), 2020, Text), accounts, options, which: 1);
        Assert.Equal("1 of 3 regions have no share and may be higher", First("R1").Primary.Reason);
        Assert.Equal(ClaimVerdict.DoesNotHold, First("R3").Verdict);
        Assert.Equal("R2 × C × 2018 is confidential", First("R2").Primary.Reason);
        Assert.Equal("P1 is not among the regions of level 3", First("P1").Primary.Reason);
    }

    [Fact]
    public void Missing_count_says_why()
    {
        DataCube persons = Builder("persons", new(MeasureConcept.Persons, Unit.ThousandPersons)).SetMissing(R("NL"), S("C"), 2018, MissingReason.Confidential).Build();
        Assert.Equal("NL × C × 2018 is confidential", Check(Employed, new RegionalAccounts("gap", [persons])).Primary.Reason);
    }

    [Fact]
    public void Nation_is_the_nation_in_every_version_but_other_regions_are_not()
    {
        Classification<RegionCode> older = DutchRegions.Nuts2021;
        DataCube persons = new DataCubeBuilder("persons", "persons", new(MeasureConcept.Persons, Unit.ThousandPersons), new(older, [older["NL"].Code]), new(Nace.Rev2, [S("C"), S("TOTAL")]), 2018, 2018, Text, March2026)
            .Set(older["NL"].Code, S("C"), 2018, 900).Set(older["NL"].Code, S("TOTAL"), 2018, 9000).Build();
        var accounts = new RegionalAccounts("older", [persons]);
        Assert.Equal(ClaimVerdict.Holds, Check(Employed, accounts).Verdict);
        Assert.Equal("the accounts' regions are those of NUTS 2021, in which there is no NUTS2024:NL341", Check(ZeeuwsVlaanderen, accounts).Readings.First(r => r.BaseCode == "persons").Reason);
    }

    [Fact]
    public void Vision_is_checked_claim_by_claim_with_the_year_of_its_publication()
    {
        var vision = new IndustryVision("2021", "A vision", "Een visie", new LocalDate(2021, 4, 9), "Ministry", Text, "NL", "Netherlands", "Nederland", claims: [new("gdp", "Share of GDP", "Aandeel", ClaimSubject.IndustryShare,
            Estimate.Of(Hedge.About, Share.FromPercent(12)), ClaimBasis.Gdp, ClaimScope.Nation, R("NL"), 2020, Text), ZeeuwsVlaanderen]);
        IReadOnlyList<ClaimCheck> checks = vision.CheckClaims(DutchFigures.Accounts());
        Assert.Equal(["gdp", "claim", "claim-highest"], checks.Select(c => c.Code));
        Assert.Equal([new Year(2019), new Year(2020), new Year(2023)], checks[0].Readings.Where(r => r.Sector.Text == "C" && r.BaseCode == "gdp").Select(r => r.Year!.Value));
        Assert.Same(vision.Claims[1], checks[2].Claim);
        Assert.Equal("A claim: nowhere higher", checks[2].Statement);
        Assert.Equal(vision.Claims[0].ToString(), checks[0].Statement);
        Assert.Equal(checks.Sum(c => c.Readings.Length), ClaimCheck.TableOf(checks).RowCount);
    }

    [Fact]
    public void Table_has_the_fields_that_programs_read()
    {
        ResultTable table = Check(GdpShare, options: new() { Year = 2018 }).ToTable();
        string[] lines = table.ToCsv().Split("\r\n");
        Assert.Equal("claim,stated,hedge,low,high,measured,verdict,sector,region,measure,base,year,source", lines[0]);
        Assert.Equal("claim,0.12,about,0.115,0.125,0.10659453582175434,does-not-hold,C,NL,gva,gdp,2018,\"Eurostat, nama_10r_3gva; Eurostat, nama_10_gdp\"", lines[1]);
        Assert.Equal(4, table.RowCount);
        Assert.Equal("shares and rates as fractions; a claim holds if the measured figure lies between low and high as its hedge allows", table.Convention);
        Assert.Single(table.Notes);
        string count = Check(Employed, options: new() { Year = 2018 }).ToTable().ToCsv().Split("\r\n")[1];
        Assert.Equal("claim,800000,more-than,800000,,703900,does-not-hold,C,NL,persons,,2018,\"Eurostat, nama_10r_3empers\"", count);
        string jobs = Check(EmploymentShare, options: new() { Year = 2018 }).ToTable().ToCsv().Split("\r\n")[3];
        Assert.Equal("claim,0.1,nearly,0.095,0.1,,cannot-be-checked,C,NL,jobs,jobs,2018,", jobs);
    }

    [Fact]
    public void Explanation_lists_every_reading_with_its_vintage()
    {
        Explanation why = Check(GdpShare, options: new() { Year = 2018 }).Explain();
        Assert.Equal($"{Check(GdpShare).Statement}. Does not hold", why.Title);
        Assert.Equal("holds if the measured figure is at least 11.5 % and at most 12.5 %", why.Formula);
        Assert.Equal(
        [
            "primary: C of gdp, 2018: 10.66 %, does not hold [vintage 2026-03-23]", "B-E of gdp, 2018: 13.18 %, does not hold [vintage 2026-03-23]",
            "C of gva, 2018: 11.93 %, holds [vintage 2026-03-23]", "B-E of gva, 2018: 14.75 %, does not hold [vintage 2026-03-23]",
        ], why.Steps.ToArray());
        Assert.Equal(2, why.Sources.Length);
    }
}
