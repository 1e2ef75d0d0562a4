using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using NodaTime;
using static IndustryModel.Tests.Shares.DutchFigures;

namespace IndustryModel.Tests.Shares;

public sealed class TargetReaderTests
{
    private static readonly ImmutableArray<TargetBasis> Bases = [TargetBasis.Gdp, TargetBasis.GrossValueAdded];

    private static Target FifteenPercent(double percent = 15, int by = 2030, ImmutableArray<TargetBasis>? bases = null, RegionCode? region = null) => new("15-percent", "Industry at least 15 %", "Industrie minstens 15 %",
        Estimate.Of(Hedge.AtLeast, Share.FromPercent(percent)), by, bases ?? Bases, region ?? R("NL"), new("test/vision", "Ministry", "A vision"));

    private static TargetCheck Check(RegionalAccounts? accounts = null, TargetCheckOptions? options = null, double percent = 15, int by = 2030, ImmutableArray<TargetBasis>? bases = null, RegionCode? region = null)
        => FifteenPercent(percent, by, bases, region).RequiredGrowth(accounts ?? DutchFigures.Accounts(), options);

    [Fact]
    public void Fifteen_percent_by_2030_is_read_in_four_ways_from_the_latest_year()
    {
        TargetCheck check = Check();
        Assert.Equal(["C gdp", "B-E gdp", "C gva", "B-E gva"], check.Readings.Select(r => $"{r.Sector.Text} {r.BaseCode}"));
        Assert.All(check.Readings, r => Assert.Equal(new Year(2023), r.Start!.Year));
        foreach (TargetReading reading in check.Readings)
            Assert.Equal(RequiredGrowth.For(reading.Start!.Share.Value, Share.FromPercent(15), 7, GrowthRate.FromPercent(1.5), PriceBasis.Current), reading.Needed);
        Assert.Equal(109965.0 / 944801, check.Readings[2].Start!.Share.Value.Fraction);
        Assert.False(check.Readings[2].IsReached);
        Assert.True(check.Readings[3].IsReached); // B-E is 15.06 % of value added in 2023
        Assert.Equal("C of gva: 11.64 % in 2023, 15.0 % by 2030 needs 5.83 % a year with the rest growing 1.5 %", check.Readings[2].ToString());
        Assert.EndsWith("needs 1.43 % a year with the rest growing 1.5 % (the target is reached already)", check.Readings[3].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_accounts_lack_is_named()
    {
        RegionalAccounts all = DutchFigures.Accounts();
        TargetCheck noValueAdded = Check(new("x", all.Cubes.Where(c => c.Id is "persons" or "gdp"))), noGdp = Check(new("x", all.Cubes.Where(c => c.Id == "gva"))), neither = Check(new("x", all.Cubes.Where(c => c.Id == "persons")));
        Assert.All(noValueAdded.Readings, r => Assert.Equal("the accounts hold no gross value added", r.Reason));
        Assert.All(neither.Readings, r => Assert.Equal("the accounts hold no gross value added", r.Reason));
        Assert.Equal(["the accounts hold no gross domestic product", "the accounts hold no gross domestic product", null, null], noGdp.Readings.Select(r => r.Reason));
    }

    [Fact]
    public void Start_year_and_growth_of_the_rest_are_the_callers()
    {
        TargetReading reading = Check(options: new() { Year = 2018, RestGrowth = GrowthRate.FromPercent(3) }).Readings[2];
        Assert.Equal(12, reading.Needed!.Years);
        Assert.Equal(GrowthRate.FromPercent(3), reading.Needed.RestGrowth);
    }

    [Fact]
    public void Real_growth_against_shares_in_current_prices_is_refused()
        => Assert.StartsWith($"The shares are in {PriceBasis.Current}, the growth of the rest in {PriceBasis.ChainLinked(2020)}",
            Assert.Throws<ArgumentException>(() => Check(options: new() { GrowthPrices = PriceBasis.ChainLinked(2020) })).Message, StringComparison.Ordinal);

    [Fact]
    public void Table_has_a_row_for_each_reading()
    {
        string[] lines = Check().ToTable().ToCsv().Split("\r\n");
        Assert.Equal("target,sector,base,fromYear,from,byYear,to,years,restGrowth,requiredGrowth,flag", lines[0]);
        Assert.StartsWith("15-percent,C,gdp,2023,0.10471530748962274", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",reached", lines[4], StringComparison.Ordinal);
        Assert.Equal(2, Check().Sources.Length);
        Assert.Equal(ObservationFlags.None, Check().WorstFlag);
        Assert.Equal(4, Check().Explain().Steps.Length);
        Assert.StartsWith($"{FifteenPercent()}: C of gdp: 10.47 % in 2023, 15.0 % by 2030 needs ", Check().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_named_says_why()
    {
        Assert.Equal("C of gva: 11.64 % in 2023: no growth can be named, because the target's year 2023 is not after 2023, the year of the share", Check(by: 2023).Readings[2].ToString());
        Assert.Equal("no growth rate leads from nothing, or to everything", Check(percent: 100).Readings[0].Reason);
        Assert.Equal("the accounts hold no gross domestic product", Check(new RegionalAccounts("no gdp", DutchFigures.Accounts().Cubes.Where(c => c.Id != "gdp"))).Readings[0].Reason);
        Assert.Equal("the accounts' classifications (Small sectors, Small regions) lack NACE2:C or NUTS2024:NL", Check(SmallEconomy.Country()).Readings[0].Reason);
        Assert.Equal("the accounts' classifications (Small sectors, Small regions) lack S:C or NUTS2024:NL341", Check(SmallEconomy.Country(), new() { Sectors = [SmallEconomy.S("C")] }, region: R("NL341")).Readings[0].Reason);
        TargetReading vintages = Check(DutchFigures.Accounts(new("2023-02", new LocalDate(2023, 2, 21))), new() { Vintages = VintagePolicy.Refuse }).Readings[0];
        Assert.Contains("figures of two vintages do not belong together", vintages.Reason, StringComparison.Ordinal);
        Assert.StartsWith("C of gdp: no growth can be named, because GDP of NL", vintages.ToString(), StringComparison.Ordinal);
        Assert.False(vintages.IsReached);
    }

    [Fact]
    public void Region_can_be_another_and_the_nation_is_the_nation_in_every_version()
    {
        Assert.Equal("NL341", Check(region: R("NL341")).Readings[2].Start!.Regions[0].Text);
        Assert.NotNull(Check(region: DutchRegions.Nuts2021["NL"].Code).Readings[2].Needed);
        Assert.Equal("the accounts' classifications (NACE Rev. 2, NUTS 2024) lack NACE2:C or NUTS2021:NL341", Check(region: DutchRegions.Nuts2021["NL341"].Code).Readings[2].Reason);
    }

    [Fact]
    public void Spending_on_research_is_no_share_of_industry()
    {
        TargetCheck check = Check(bases: [TargetBasis.ResearchAndDevelopmentInGdp]);
        Assert.Empty(check.Readings);
        Assert.Equal("it is no share of industry, and the accounts hold no spending on research and development", check.Reason);
        Assert.Equal($"{check.Target}: cannot be computed, because {check.Reason}.", check.ToString());
        Assert.Equal([check.Reason!], check.Explain().Steps.ToArray());
        Assert.Equal([check.ToString()], check.ToTable().Notes.ToArray());
        Assert.Equal(0, check.ToTable().RowCount);
    }

    [Fact]
    public void Vision_is_checked_target_by_target()
    {
        var vision = new IndustryVision("2025", "A vision", "Een visie", new LocalDate(2025, 10, 17), "Ministry", new("test/vision", "Ministry", "A vision"), "NL", "Netherlands", "Nederland", targets: [FifteenPercent()]);
        TargetCheck check = Assert.Single(vision.CheckTargets(DutchFigures.Accounts()));
        Assert.Same(vision.Targets[0], check.Target);
        Assert.Equal(4, check.Readings.Length);
        Assert.Null(check.Reason);
        Assert.Empty(check.ToTable().Notes);
    }
}
