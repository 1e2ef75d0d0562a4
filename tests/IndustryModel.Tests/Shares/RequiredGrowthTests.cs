using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;

namespace IndustryModel.Tests.Shares;

public sealed class RequiredGrowthTests
{
    private static Share Percent(double percent) => Share.FromPercent(percent);

    private static GrowthRate Rate(double percent) => GrowthRate.FromPercent(percent);

    [Fact]
    public void Case07_Required_growth_to_the_last_digit()
    {
        var needed = RequiredGrowth.For(Share.FromPercent(12), Share.FromPercent(15), 10, GrowthRate.FromPercent(1.5));
        Assert.Equal(0.04150993773324285, needed.Rate.Fraction);
        Assert.Equal(needed, RequiredGrowth.For(Share.FromFraction(0.12), Share.FromFraction(0.15), 10, GrowthRate.FromFraction(0.015)));
    }

    [Fact]
    public void From_12_to_15_percent_in_six_years_needs_about_6_percent_a_year()
        => Assert.Equal(0.0596, RequiredGrowth.For(Percent(12), Percent(15), 6, Rate(1.5)).Rate.Fraction, 4);

    [Fact]
    public void Same_share_needs_the_growth_of_the_rest()
    {
        RequiredGrowth needed = RequiredGrowth.For(Percent(12), Percent(12), 5, Rate(2));
        Assert.Equal(0.02, needed.Rate.Fraction, 15);
        Assert.Equal(0, needed.AboveRest.Value, 12);
    }

    [Fact]
    public void One_year_is_the_odds_ratio()
    {
        RequiredGrowth needed = RequiredGrowth.For(Percent(50), Percent(80), 1, Rate(0));
        Assert.Equal(3, needed.Rate.Fraction, 12); // odds 1 to 4
        Assert.Equal(300, needed.AboveRest.Value, 9);
    }

    [Fact]
    public void Lower_share_needs_less_than_the_rest()
        => Assert.True(RequiredGrowth.For(Percent(12), Percent(10), 5, Rate(1)).Rate < Rate(1));

    [Fact]
    public void Shares_of_nothing_or_everything_are_refused()
    {
        const string message = "A share target needs shares above 0 % and below 100 %: from nothing, or to everything, no growth rate leads. (Parameter '{0}')\nActual value was {1}.";
        foreach ((double from, double to, string name, string value) in new[] { (0.0, 15.0, "from", "0"), (100.0, 15.0, "from", "1"), (12.0, 0.0, "to", "0"), (12.0, 100.0, "to", "1") })
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>(() => RequiredGrowth.For(Percent(from), Percent(to), 10, Rate(1)));
            Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, message, name, value), error.Message.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void No_years_are_refused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => RequiredGrowth.For(Percent(12), Percent(15), 0, Rate(1)));
        Assert.Equal("A share target needs at least 1 year. (Parameter 'years')\nActual value was 0.", error.Message.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Rest_that_vanishes_is_refused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => RequiredGrowth.For(Percent(12), Percent(15), 10, Rate(-100)));
        Assert.Equal("If the rest of the economy shrinks by 100 %, no share but 100 % is left: give a rate above −100 %. (Parameter 'restGrowth')\nActual value was -1.", error.Message.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Share_too_small_for_any_growth_is_refused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => RequiredGrowth.For(Share.FromFraction(double.Epsilon), Percent(99), 1, Rate(1)));
        Assert.StartsWith("No finite growth leads from so small a share to the one wanted. (Parameter 'from')", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nominal_share_with_real_growth_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => RequiredGrowth.For(Percent(12), Percent(15), 10, Rate(1.5), PriceBasis.Current, PriceBasis.ChainLinked(2020)));
        Assert.Equal($"The shares are in {PriceBasis.Current}, the growth of the rest in {PriceBasis.ChainLinked(2020)}: a share moves with relative prices, which growth in other prices leaves out. "
            + "Give both in one price basis, such as nominal growth with shares in current prices. (Parameter 'growthPrices')", error.Message);
    }

    [Fact]
    public void Price_basis_that_is_stated_once_holds_for_both()
    {
        Assert.Equal(PriceBasis.Current, RequiredGrowth.For(Percent(12), Percent(15), 10, Rate(1), sharePrices: PriceBasis.Current).Prices);
        Assert.Equal(PriceBasis.Current, RequiredGrowth.For(Percent(12), Percent(15), 10, Rate(1), growthPrices: PriceBasis.Current).Prices);
        Assert.Equal(PriceBasis.Current, RequiredGrowth.For(Percent(12), Percent(15), 10, Rate(1), PriceBasis.Current, PriceBasis.Current).Prices);
        Assert.Null(RequiredGrowth.For(Percent(12), Percent(15), 10, Rate(1)).Prices);
    }

    [Fact]
    public void Table_has_the_fields_that_programs_read()
    {
        ResultTable table = RequiredGrowth.For(Percent(12), Percent(15), 10, Rate(1.5)).ToTable();
        Assert.Equal("from,to,years,restGrowth,requiredGrowth\r\n0.12,0.15,10,0.015,0.04150993773324285\r\n", table.ToCsv());
        Assert.Equal("g_I = (1 + g) · [(sT / (1 − sT)) / (s0 / (1 − s0))]^(1 / N) − 1; shares and growth in one price basis", table.Convention);
    }

    [Fact]
    public void Several_make_one_table()
        => Assert.Equal(2, RequiredGrowth.TableOf([RequiredGrowth.For(Percent(12), Percent(15), 10, Rate(1.5)), RequiredGrowth.For(Percent(12), Percent(15), 6, Rate(1.5))]).RowCount);

    [Fact]
    public void Explanation_fills_in_the_figures()
    {
        Explanation why = RequiredGrowth.For(Percent(50), Percent(80), 2, Rate(0), PriceBasis.Current).Explain();
        Assert.Equal("Growth needed from 50.0 % to 80.0 %: 100.0 % a year", why.Title);
        Assert.Equal(
        [
            "s0 / (1 − s0) = 1: the sector over the rest, now",
            "sT / (1 − sT) = 4: the sector over the rest, after 2 years",
            "[4 / 1]^(1 / 2) = 2: how much faster than the rest, a year",
            "g_I = 1 · 2 − 1 = 100.0 % a year",
            $"shares and growth in {PriceBasis.Current}",
        ], why.Steps.ToArray());
        Assert.Equal("the price basis was not stated: shares and growth are taken to be in one", RequiredGrowth.For(Percent(50), Percent(80), 2, Rate(0)).Explain().Steps[^1]);
    }

    [Fact]
    public void Text_reads_as_a_sentence()
    {
        Assert.Equal("12.0 % to 15.0 % in 10 years with the rest growing 1.5 % a year: 4.15 % a year", RequiredGrowth.For(Percent(12), Percent(15), 10, Rate(1.5)).ToString());
        Assert.Equal("50.0 % to 80.0 % in 1 year with the rest growing 0.0 % a year: 300.0 % a year", RequiredGrowth.For(Percent(50), Percent(80), 1, Rate(0)).ToString());
    }

    [Property(MaxTest = 300)]
    public Property Growing_so_reaches_the_target() => Prop.ForAll(
        Arb.From(from s0 in Gen.Choose(1, 999) from sT in Gen.Choose(1, 999) from years in Gen.Choose(1, 40) from g in Gen.Choose(-500, 3000) select (From: s0 / 1000.0, To: sT / 1000.0, Years: years, Growth: g / 10000.0)),
        x =>
        {
            double sector = x.From, rest = 1 - x.From;
            GrowthRate needed = RequiredGrowth.For(Share.FromFraction(x.From), Share.FromFraction(x.To), x.Years, GrowthRate.FromFraction(x.Growth)).Rate;
            for (int year = 0; year < x.Years; year++)
                (sector, rest) = (sector * (1 + needed.Fraction), rest * (1 + x.Growth));
            return Math.Abs(sector / (sector + rest) - x.To) <= 1e-12 * (1 + 40);
        });
}
