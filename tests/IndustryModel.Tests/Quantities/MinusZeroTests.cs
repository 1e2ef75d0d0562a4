using IndustryModel.Quantities;

namespace IndustryModel.Tests.Quantities;

/// <summary>Zero has one form: minus zero would print as "-0" and differ in its bits.</summary>
public sealed class MinusZeroTests
{
    [Fact]
    public void No_quantity_holds_minus_zero()
    {
        double[] zeros =
        [
            Share.Of(-0.0, 4).Fraction, Share.FromFraction(-0.0).Fraction, Share.Parse("-0").Fraction, Share.Parse("-0%").Fraction,
            GrowthRate.FromFraction(-0.0).Fraction, GrowthRate.Parse("-0").Fraction, System.Text.Json.JsonSerializer.Deserialize<GrowthRate>("-0.0").Fraction, System.Text.Json.JsonSerializer.Deserialize<Share>("-0.0").Fraction,
            Money.Of(-0.0, Currency.Euro, PriceBasis.Current).Amount, Money.Parse("-0 EUR, current prices").Amount, (Money.Of(1, Currency.Euro, PriceBasis.Current) * -0.0).Amount,
            new Persons(-0.0).Number, Persons.Parse("-0").Number, new PercentagePoints(-0.0).Value, PercentagePoints.Parse("-0 pp").Value,
            Estimate.Of(Hedge.About, -0.0).Low, Estimate.Of(Hedge.About, -0.0).High, Estimate.Parse("-0").Low, Estimate.Parse("-0").High, Estimate.Parse("-0 to -0").High, Estimate.Range(-0.0, -0.0).Low, Estimate.Range(-0.0, -0.0).High,
            new EstimateInterval(-0.0, true, -0.0, true).Low, new EstimateInterval(-0.0, true, -0.0, true).High,
        ];
        Assert.All(zeros, zero => Assert.Equal(0, BitConverter.DoubleToInt64Bits(zero)));
    }

    [Fact]
    public void G_is_a_format_of_every_quantity()
    {
        IFormattable[] quantities = [Share.All, default(GrowthRate), default(PercentagePoints), default(Money), default(Persons), default(Jobs), new Year(2018), Currency.Euro, PriceBasis.Current, default(Estimate), default(MoneyPer<Persons>)];
        Assert.All(quantities, quantity => Assert.Equal(quantity.ToString(), quantity.ToString("G", null)));
        Assert.Equal(("1,234 %", "1,234.50 %"), (GrowthRate.FromFraction(12.345).ToString("P0", null), GrowthRate.FromFraction(12.345).ToString("P2", null)));
    }
}
