using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using NodaTime;
using static IndustryModel.Tests.Shares.DutchFigures;

namespace IndustryModel.Tests.Shares;

public sealed class ClaimReaderTests
{
    private static ClaimQuestion Question(ClaimForm form, Estimate stated, System.Collections.Immutable.ImmutableArray<ReadingBasis> bases, int statedBases, string? region = null)
        => new("claim", "A claim", stated, form, bases, statedBases, region is null ? null : R(region), 2020, 2020);

    private static ClaimQuestion EmploymentShare => Question(ClaimForm.Share, Estimate.Of(Hedge.Nearly, Share.FromPercent(10)), ClaimQuestion.Employment, 3);

    private static ClaimQuestion GdpShare => Question(ClaimForm.Share, Estimate.Of(Hedge.About, Share.FromPercent(12)), [.. ClaimQuestion.Gdp, .. ClaimQuestion.GrossValueAdded], 1);

    private static ClaimQuestion Several => Question(ClaimForm.SeveralRegions, Estimate.Of(Hedge.MoreThan, Share.FromPercent(30)), [.. ClaimQuestion.GrossValueAdded, .. ClaimQuestion.Gdp, .. ClaimQuestion.Employment], 0);

    private static ClaimQuestion ZeeuwsVlaanderen(ClaimForm form) => Question(form, Estimate.Of(Hedge.UpToAbout, Share.FromPercent(45)), ClaimQuestion.GrossValueAdded, 0, "NL341");

    private static ClaimQuestion Growth => Question(ClaimForm.Growth, Estimate.Range(GrowthRate.FromPercent(1), GrowthRate.FromPercent(1.5)), ClaimQuestion.Volumes, 1);

    private static ClaimCheck Check(ClaimQuestion question, RegionalAccounts? accounts = null, ClaimCheckOptions? options = null)
        => new(question, new ClaimReader(accounts ?? DutchFigures.Accounts(), question, options ?? ClaimCheckOptions.Default).Readings());

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
        Assert.Equal("A claim: does not hold: measured 7.52 % (C of persons, 2018), claimed is at least 9.5 % and less than 10.0 %. It holds under none of the 6 readings that can be checked.", check.ToString());
    }

    [Fact]
    public void Jobs_and_full_time_equivalents_cannot_be_checked_and_say_why()
    {
        ClaimReading[] jobs = [.. Check(EmploymentShare).Readings.Where(r => r.BaseCode == "jobs")];
        Assert.Equal(4, jobs.Length); // two definitions, reference year and own year; no latest
        Assert.All(jobs, r => Assert.Equal(ClaimVerdict.CannotBeChecked, r.Verdict));
        Assert.All(jobs, r => Assert.Equal("the accounts hold no jobs; they hold gross value added, employed persons, gross domestic product", r.Reason));
        Assert.Equal("C of jobs, 2018: cannot be checked, because the accounts hold no jobs; they hold gross value added, employed persons, gross domestic product", jobs[0].ToString());
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
        Assert.Equal("A claim: does not hold: measured 10.66 % (C of gdp, 2018), claimed is at least 11.5 % and at most 12.5 %. It would hold under C of gva, 2018 (11.93 %); C of gva, 2020 (11.79 %); C of gva, 2023 (11.64 %).", check.ToString());
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
    public void Gdp_of_another_vintage_leaves_the_claim_unchecked_unless_allowed()
    {
        RegionalAccounts accounts = DutchFigures.Accounts(new("2023-02", new LocalDate(2023, 2, 21)));
        ClaimCheck check = Check(GdpShare, accounts);
        Assert.Equal(ClaimVerdict.CannotBeChecked, check.Verdict);
        Assert.Contains("figures of two vintages do not belong together", check.Primary.Reason, StringComparison.Ordinal);
        Assert.Equal(ClaimVerdict.Holds, Reading(check, "C", 2018, "gva").Verdict);
        Assert.StartsWith("A claim: cannot be checked, because GDP of NL × 2018: ", check.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" Other readings: C of gva, 2018 (11.93 %); C of gva, 2020 (11.79 %); C of gva, 2023 (11.64 %); 3 more.", check.ToString(), StringComparison.Ordinal);
        ClaimReading allowed = Check(GdpShare, accounts, new() { Vintages = VintagePolicy.AllowAndSay }).Primary;
        Assert.Equal(ClaimVerdict.DoesNotHold, allowed.Verdict);
        Assert.StartsWith("two vintages: gva is of 2026-03", allowed.Finding, StringComparison.Ordinal);
        Assert.Equal(2, allowed.Vintages.Length);
    }

    [Fact]
    public void National_income_is_read_as_gdp_and_says_so()
    {
        ClaimCheck check = Check(Question(ClaimForm.Share, Estimate.Of(Hedge.MoreThan, Share.FromPercent(12)), ClaimQuestion.NationalIncome, 1));
        Assert.Equal(ClaimVerdict.DoesNotHold, check.Verdict);
        Assert.Equal("the accounts hold no national income; GDP stands for it", check.Primary.Finding);
        Assert.Contains("B-E of gdp, 2018", check.HoldsUnder.Select(r => r.Describe()));
    }

    [Fact]
    public void More_than_800_thousand_holds_only_for_industry_in_the_latest_year()
    {
        ClaimCheck check = Check(Question(ClaimForm.Count, Estimate.Of(Hedge.MoreThan, 800_000), ClaimQuestion.Counts, 3));
        Assert.Equal(ClaimVerdict.DoesNotHold, check.Verdict);
        Assert.Equal(703_900, check.Primary.Measured.Value, 6);
        Assert.Null(check.Primary.BaseCode);
        Assert.Equal(773_500, check.Readings.Single(r => r.Sector.Text == "B-E" && r.Year == new Year(2018) && r.Measure.Code == "persons").Measured.Value, 6);
        Assert.Equal(["B-E, persons, 2023"], check.HoldsUnder.Select(r => r.Describe()));
        Assert.Equal("A claim: does not hold: measured 703,900 (C, persons, 2018), claimed is more than 800,000. It would hold under B-E, persons, 2023 (838,200).", check.ToString());
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
        ClaimCheck share = Check(ZeeuwsVlaanderen(ClaimForm.Share));
        Assert.Equal(ClaimVerdict.DoesNotHold, share.Verdict);
        Assert.Equal(0.298, share.Primary.Measured.Value, 3);
        Assert.Equal(0.311, Reading(share, "B-E", 2018).Measured.Value, 3);
        Assert.Equal((0.425, 0.475), (Math.Round(share.Primary.Interval.Low, 12), Math.Round(share.Primary.Interval.High, 12)));
        ClaimCheck rank = Check(ZeeuwsVlaanderen(ClaimForm.RanksFirst));
        Assert.Equal(ClaimVerdict.Holds, rank.Verdict);
        Assert.Equal("the highest of 40 regions", rank.Primary.Finding);
        Assert.Equal(4, Reading(rank, "B-E", 2018).Measured.Value);
        Assert.Equal("the highest is Delfzijl en omgeving with 54.63 %", Reading(rank, "B-E", 2018).Finding);
        Assert.Equal("A claim: holds: measured rank 1 (C of gva, 2018; the highest of 40 regions), claimed is rank 1. It does not hold under C of gva, 2020 (rank 3); C of gva, 2023 (rank 2); B-E of gva, 2018 (rank 4); 2 more.", rank.ToString());
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
        Assert.StartsWith("A claim: cannot be checked, because it is about growth without a higher growth capacity", check.ToString(), StringComparison.Ordinal);
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
        Assert.Equal("the accounts' regions are those of Small regions, in which there is no NUTS2024:NL341", Check(ZeeuwsVlaanderen(ClaimForm.Share), other, new() { Sectors = [SmallEconomy.S("C")] }).Primary.Reason);
        RegionalAccounts noGdp = new("no gdp", DutchFigures.Accounts().Cubes.Where(c => c.Id != "gdp"));
        Assert.Equal("the accounts hold no gross domestic product", Check(GdpShare, noGdp).Primary.Reason);
        Assert.Equal("A claim: cannot be checked, because the accounts' sectors are those of Small sectors, in which there is no NACE2:C.", Check(GdpShare, other).ToString());
    }

    [Fact]
    public void Own_definitions_of_industry_can_be_given()
    {
        ClaimCheck check = Check(GdpShare, SmallEconomy.Country(), new() { Sectors = [SmallEconomy.S("B-E")], Year = 2018 });
        Assert.Equal(["S:B-E"], check.Readings.Select(r => r.Sector.ToString()).Distinct());
        Assert.Equal(250.0 / 1100, check.Primary.Measured.Value);
    }

    [Fact]
    public void Missing_regions_that_may_decide_leave_the_claim_unchecked()
    {
        const string regions = "R1 R2 R3";
        var accounts = new RegionalAccounts("gaps", [SmallEconomy.Cube("gva", SmallEconomy.CurrentGva, regions, "TOTAL C", 2018, "100 50 / 100 c / 100 40")]);
        ClaimCheckOptions options = new() { Sectors = [SmallEconomy.S("C")], Year = 2018, Several = 2 };
        ClaimQuestion several = Question(ClaimForm.SeveralRegions, Estimate.Of(Hedge.MoreThan, Share.FromPercent(45)), ClaimQuestion.GrossValueAdded, 1);
        ClaimCheck check = Check(several, accounts, options);
        Assert.Equal(ClaimVerdict.CannotBeChecked, check.Verdict);
        Assert.Equal("1 of 3 regions have no share, and they decide", check.Primary.Reason);
        Assert.Equal("1 of 3 regions more than 45.0 %: Northtown 50.0 %; 1 without a share", check.Primary.Finding);
        Assert.Equal(ClaimVerdict.Holds, Check(several with { Stated = Estimate.Of(Hedge.MoreThan, Share.FromPercent(35)) }, accounts, options).Verdict);
        Assert.Equal(ClaimVerdict.DoesNotHold, Check(several with { Stated = Estimate.Of(Hedge.MoreThan, Share.FromPercent(55)) }, accounts, options).Verdict);
        ClaimQuestion first = several with { Form = ClaimForm.RanksFirst, Region = SmallEconomy.R("R1") };
        Assert.Equal("1 of 3 regions have no share and may be higher", Check(first, accounts, options).Primary.Reason);
        Assert.Equal(ClaimVerdict.DoesNotHold, Check(first with { Region = SmallEconomy.R("R3") }, accounts, options).Verdict);
        Assert.Equal("R2 × C × 2018 is confidential", Check(first with { Region = SmallEconomy.R("R2") }, accounts, options).Primary.Reason);
        Assert.Equal("P1 is not among the regions of level 3", Check(first with { Region = SmallEconomy.R("P1") }, accounts, options).Primary.Reason);
    }

    [Fact]
    public void Missing_count_says_why()
    {
        var accounts = new RegionalAccounts("gap", [SmallEconomy.Cube("persons", SmallEconomy.ThousandPersons, "N", "TOTAL C", 2018, "100 c")]);
        ClaimQuestion question = Question(ClaimForm.Count, Estimate.Of(Hedge.MoreThan, 800_000), ClaimQuestion.Counts, 3);
        Assert.Equal("N × C × 2018 is confidential", Check(question, accounts, new() { Sectors = [SmallEconomy.S("C")] }).Primary.Reason);
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
        string count = Check(Question(ClaimForm.Count, Estimate.Of(Hedge.MoreThan, 800_000), ClaimQuestion.Counts, 3), options: new() { Year = 2018 }).ToTable().ToCsv().Split("\r\n")[1];
        Assert.Equal("claim,800000,more-than,800000,,703900,does-not-hold,C,NL,persons,,2018,\"Eurostat, nama_10r_3empers\"", count);
        string jobs = Check(EmploymentShare, options: new() { Year = 2018 }).ToTable().ToCsv().Split("\r\n")[3];
        Assert.Equal("claim,0.1,nearly,0.095,0.1,,cannot-be-checked,C,,jobs,jobs,2018,", jobs);
    }

    [Fact]
    public void Explanation_lists_every_reading_with_its_vintage()
    {
        Explanation why = Check(GdpShare, options: new() { Year = 2018 }).Explain();
        Assert.Equal("A claim: does not hold", why.Title);
        Assert.Equal("holds if the measured figure is at least 11.5 % and at most 12.5 %", why.Formula);
        Assert.Equal(
        [
            "primary: C of gdp, 2018: 10.66 %, does not hold [vintage 2026-03-23]", "B-E of gdp, 2018: 13.18 %, does not hold [vintage 2026-03-23]",
            "C of gva, 2018: 11.93 %, holds [vintage 2026-03-23]", "B-E of gva, 2018: 14.75 %, does not hold [vintage 2026-03-23]",
        ], why.Steps.ToArray());
        Assert.Equal(2, why.Sources.Length);
    }
}
