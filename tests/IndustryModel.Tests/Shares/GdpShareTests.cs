using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

public sealed class GdpShareTests
{
    private static readonly Measure Gdp = new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current);

    private static RegionalAccounts WithGdp(params DataCube[] cubes) => new("two tables", [Cube("gva", CurrentGva, "N", "TOTAL C", 2018, "1000 200"), .. cubes]);

    [Fact]
    public void Gdp_is_not_value_added()
    {
        Assert.Equal(200.0 / 1100, Country().ShareOfGdp(S("C"), of: R("N"), 2018).Value.Fraction);
        Assert.Equal(0.2, Country().GrossValueAdded[2018].ShareOf(S("C"), of: R("N")).Value.Fraction);
    }

    [Fact]
    public void Two_vintages_are_refused_and_both_named()
    {
        Observation<Share> share = Country(Old).ShareOfGdp(S("C"), of: R("N"), 2018);
        Assert.Equal(MissingReason.NotCovered, share.Reason);
        Assert.Equal("GDP of N × 2018: gva is of vintage 2026-03, gdp of 2023-02: figures of two vintages do not belong together. "
            + "Pass VintagePolicy.AllowAndSay to combine them all the same.", share.Note);
    }

    [Fact]
    public void Two_vintages_are_allowed_by_name_and_the_share_says_so()
    {
        Observation<Share> share = Country(Old).ShareOfGdp(S("C"), of: R("N"), 2018, VintagePolicy.AllowAndSay);
        Assert.Equal(200.0 / 1100, share.Value.Fraction);
        Assert.Equal("two vintages: gva 2026-03, gdp 2023-02", share.Note);
        ShareTable table = Country(Old).Shares(new ShareQuery(S("C")) { Base = ShareBase.Gdp, Vintages = VintagePolicy.AllowAndSay, Year = 2018 });
        Assert.Equal([share.Note!], table.Notes.ToArray());
        Assert.Equal(share.Note, table.Rows[0].Explain().Steps[^1]);
    }

    [Fact]
    public void Table_of_the_same_vintage_is_taken_before_an_older_one()
    {
        RegionalAccounts accounts = WithGdp(Cube("old", Gdp, "N", "TOTAL", 2018, "1050", Old), Cube("new", Gdp, "N", "TOTAL", 2018, "1250"));
        Assert.Equal(0.16, accounts.ShareOfGdp(S("C"), of: R("N"), 2018).Value.Fraction);
    }

    [Fact]
    public void Table_that_has_the_region_and_year_is_taken_before_one_that_lacks_it()
    {
        RegionalAccounts accounts = WithGdp(Cube("other year", Gdp, "N", "TOTAL", 2017, "1050"), Cube("this year", Gdp, "N", "TOTAL", 2018, "1250"));
        Assert.Equal(0.16, accounts.ShareOfGdp(S("C"), of: R("N"), 2018).Value.Fraction);
        Observation<Share> none = WithGdp(Cube("other", Gdp, "N", "TOTAL", 2017, "1050")).ShareOfGdp(S("C"), of: R("N"), 2018);
        Assert.Equal(MissingReason.NotCovered, none.Reason);
        Assert.Equal("GDP of N × 2018: other has the years 2017 to 2017, not 2018", none.Note);
    }

    [Fact]
    public void Thousands_and_millions_are_brought_to_one_scale()
    {
        Measure thousands = new(MeasureConcept.Gdp, Unit.Money(Currency.Euro, 3), PriceBasis.Current);
        RegionalAccounts accounts = WithGdp(Cube("thousands", thousands, "N", "TOTAL", 2018, "1250000"));
        Assert.Equal(0.16, accounts.ShareOfGdp(S("C"), of: R("N"), 2018).Value.Fraction);
        Assert.Equal(1250, accounts.Shares(new ShareQuery(S("C")) { Base = ShareBase.Gdp }).Rows[0].Total.Value);
    }

    [Fact]
    public void Other_currency_is_refused()
    {
        Measure dollars = new(MeasureConcept.Gdp, Unit.Money(Currency.UsDollar, 6), PriceBasis.Current);
        Observation<Share> share = WithGdp(Cube("usd", dollars, "N", "TOTAL", 2018, "1250")).ShareOfGdp(S("C"), of: R("N"), 2018);
        Assert.Equal($"GDP of N × 2018: gva is in {Unit.MillionEuro}, usd in {dollars.Unit}: convert one of them first", share.Note);
    }

    [Fact]
    public void Volumes_of_gdp_are_not_taken_for_its_value()
    {
        Measure volume = new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.ChainLinked(2020));
        RegionalAccounts accounts = WithGdp(Cube("volume", volume, "N", "TOTAL", 2018, "900"), Cube("value", Gdp, "N", "TOTAL", 2018, "1250"));
        Assert.Equal(0.16, accounts.ShareOfGdp(S("C"), of: R("N"), 2018).Value.Fraction);
    }

    [Fact]
    public void Other_region_version_is_refused()
    {
        Classification<RegionCode> other = Classification.OfRegions("T2", "Other regions", [new("N", "Nation", Kind: CategoryKind.Total)]);
        DataCube cube = new DataCubeBuilder("moved", "moved", Gdp, new(other, [other["N"].Code]), new(Sectors, [S("TOTAL")]), 2018, 2018, Office, Spring).Set(other["N"].Code, S("TOTAL"), 2018, 1100).Build();
        Assert.Equal("GDP of N × 2018: gva has regions of Small regions, moved of Other regions: a code does not mean the same region in both. Go through a correspondence.",
            WithGdp(cube).ShareOfGdp(S("C"), of: R("N"), 2018, VintagePolicy.AllowAndSay).Note);
    }

    [Fact]
    public void Of_two_tables_that_fail_the_first_says_why()
    {
        DataCube old = Cube("old", Gdp, "N", "TOTAL", 2018, "1050", Old), dollars = Cube("usd", new(MeasureConcept.Gdp, Unit.Money(Currency.UsDollar, 6), PriceBasis.Current), "N", "TOTAL", 2018, "1250");
        string vintage = "gva is of vintage 2026-03, old of 2023-02: figures of two vintages do not belong together. Pass VintagePolicy.AllowAndSay to combine them all the same.";
        string currency = $"gva is in {Unit.MillionEuro}, usd in {dollars.Measure.Unit}: convert one of them first";
        Assert.Equal($"GDP of N × 2018: {vintage}", WithGdp(old, dollars).ShareOfGdp(S("C"), of: R("N"), 2018).Note);
        Assert.Equal($"GDP of N × 2018: {currency}", WithGdp(dollars, old).ShareOfGdp(S("C"), of: R("N"), 2018).Note);
        DataCube both = Cube("old", dollars.Measure, "N", "TOTAL", 2018, "1050", Old); // the versions come before the money
        Assert.Equal($"GDP of N × 2018: {vintage}", WithGdp(both).ShareOfGdp(S("C"), of: R("N"), 2018).Note);
    }

    [Fact]
    public void Of_two_tables_that_lack_the_figure_the_first_says_why()
    {
        DataCube secret = Cube("secret", Gdp, "N", "TOTAL", 2018, "c"), earlier = Cube("earlier", Gdp, "N", "TOTAL", 2017, "1050");
        Observation<Share> first = WithGdp(secret, earlier).ShareOfGdp(S("C"), of: R("N"), 2018);
        Assert.Equal((MissingReason.Confidential, "GDP of N × 2018 is confidential"), (first.Reason, first.Note));
        Observation<Share> other = WithGdp(earlier, secret).ShareOfGdp(S("C"), of: R("N"), 2018);
        Assert.Equal((MissingReason.NotCovered, "GDP of N × 2018: earlier has the years 2017 to 2017, not 2018"), (other.Reason, other.Note));
        Assert.Equal([secret, earlier], new[] { WithGdp(secret, earlier), WithGdp(earlier, secret) }.Select(a => a.Shares(new ShareQuery(S("C")) { Base = ShareBase.Gdp, Year = 2018 }).Rows[0].Cubes.Last()));
    }

    [Fact]
    public void A_table_that_is_refused_and_one_that_lacks_the_figure_are_both_said()
    {
        DataCube old = Cube("old", Gdp, "N", "TOTAL", 2018, "1050", Old), earlier = Cube("earlier", Gdp, "N", "TOTAL", 2017, "1050");
        const string expected = "GDP of N × 2018: gva is of vintage 2026-03, old of 2023-02: figures of two vintages do not belong together. "
            + "Pass VintagePolicy.AllowAndSay to combine them all the same.; earlier has the years 2017 to 2017, not 2018";
        foreach (RegionalAccounts accounts in (RegionalAccounts[])[WithGdp(old, earlier), WithGdp(earlier, old)])
        {
            Observation<Share> share = accounts.ShareOfGdp(S("C"), of: R("N"), 2018);
            Assert.Equal((MissingReason.NotCovered, expected), (share.Reason, share.Note));
        }
    }

    [Fact]
    public void A_base_that_does_not_exist_is_refused()
        => Assert.StartsWith("No such base.", Assert.Throws<ArgumentOutOfRangeException>("shareBase", () => Country().Shares(new ShareQuery(S("C")) { Base = (ShareBase)42, Measure = MeasureConcept.Persons })).Message, StringComparison.Ordinal);

    [Fact]
    public void Accounts_without_gdp_say_what_they_measure()
        => Assert.Equal("'two tables' does not measure gross domestic product; it measures gross value added.", Assert.Throws<UnknownCodeException>(() => WithGdp().ShareOfGdp(S("C"), of: R("N"), 2018)).Message);

    [Fact]
    public void Gdp_smaller_than_the_sector_is_not_cut()
        => Assert.Equal("N × C × 2018 is 200, above its whole, GDP of N × 2018, 100: no share (it is not cut to 100 %)", Country(gdp: "100 100").ShareOfGdp(S("C"), of: R("N"), 2018).Note);
}
