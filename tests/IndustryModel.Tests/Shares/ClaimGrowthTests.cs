using IndustryModel.Accounts;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

/// <summary>Claims about growth: what the accounts say of the growth that did happen, and why they may say nothing.</summary>
public sealed class ClaimGrowthTests
{
    private const string Why = "it is about growth without a higher growth capacity, a course that was not taken or is still to come, while accounts hold what happened";

    private static readonly ClaimCheckOptions Options = new() { Sectors = [S("C")], Year = 2018, GrowthYears = 2 };

    private static Measure Volume(PriceBasis prices) => new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, prices);

    private static DataCubeBuilder Volumes(string id, PriceBasis? prices = null, string first = "100 20", string last = "121 24.2")
        => Builder(id, Volume(prices ?? PriceBasis.ChainLinked(2015)), "N", "TOTAL C", 2016, 2018).Fill(2016, "N", "TOTAL C", first).Fill(2018, "N", "TOTAL C", last);

    private static ClaimReading Reading(params DataCube[] cubes)
        => new Claim("growth", "Growth", "Groei", ClaimSubject.GrowthCapacity, Estimate.Range(GrowthRate.FromPercent(1), GrowthRate.FromPercent(1.5)), ClaimBasis.NotAShare, ClaimScope.Nation, R("N"), 2018, Office)
            .Check(new("volumes", cubes), 2020, Options)[0].Readings[0];

    [Fact]
    public void Growth_is_a_year_and_flags_of_both_years_stay()
    {
        DataCubeBuilder volumes = Volumes("v").Set(R("N"), S("C"), 2016, 20, ObservationFlags.Revised).Set(R("N"), S("C"), 2018, 24.2, ObservationFlags.Provisional);
        ClaimReading reading = Reading(volumes.Build());
        Assert.Equal(0.1, reading.Measured.Value, 12);
        Assert.Equal(ObservationFlags.Revised | ObservationFlags.Provisional, reading.Measured.Flags);
        Assert.Equal("the volume of C grew 10.0 % a year from 2016 to 2018, outside the stated range", reading.Finding);
        Assert.Equal($"{Why}; for information: {reading.Finding}", reading.Reason);
        Assert.Equal("C, gva, 2018", reading.Describe());
    }

    [Theory]
    [InlineData("0", "24")]
    [InlineData("20", "0")]
    [InlineData("-1", "24")]
    [InlineData("20", "-1")]
    public void Volumes_that_are_not_above_zero_have_no_growth_rate(string first, string last)
    {
        ClaimReading reading = Reading(Volumes("v", first: $"100 {first}", last: $"121 {last}").Build());
        Assert.Equal((MissingReason.Undefined, "volumes of 0 or less have no growth rate"), (reading.Measured.Reason, reading.Measured.Note));
        Assert.Null(reading.Finding);
        Assert.Equal($"{Why}; nor do they hold the growth that did happen (volumes of 0 or less have no growth rate)", reading.Reason);
    }

    [Theory]
    [InlineData("c", "24", MissingReason.Confidential, "confidential")]
    [InlineData("20", "c", MissingReason.Confidential, "confidential")]
    [InlineData("c", ":", MissingReason.Confidential, "confidential")]
    [InlineData(":", "c", MissingReason.NotAvailable, "not available")]
    [InlineData("0", "c", MissingReason.Confidential, "confidential")]
    [InlineData("c", "0", MissingReason.Confidential, "confidential")]
    public void A_missing_volume_is_missing_for_its_own_reason(string first, string last, MissingReason expected, string words)
    {
        ClaimReading reading = Reading(Volumes("v", first: $"100 {first}", last: $"121 {last}").Build());
        Assert.Equal(expected, reading.Measured.Reason);
        Assert.Null(reading.Measured.Note);
        Assert.Equal($"{Why}; nor do they hold the growth that did happen ({words})", reading.Reason);
    }

    [Fact]
    public void A_year_outside_the_table_is_named()
    {
        DataCube late = Builder("late", Volume(PriceBasis.ChainLinked(2015)), "N", "TOTAL C", 2017, 2018).Fill(2018, "N", "TOTAL C", "121 24").Build();
        Assert.Equal((MissingReason.NotCovered, "late has the years 2017 to 2018, not 2016"), (Reading(late).Measured.Reason, Reading(late).Measured.Note));
    }

    [Fact]
    public void Constant_prices_serve_where_there_is_nothing_chain_linked()
    {
        DataCube constant = Volumes("constant", PriceBasis.Constant(2015), last: "121 20").Build(), chained = Volumes("chained").Build();
        Assert.Equal(0, Reading(constant).Measured.Value);
        Assert.Equal(0.1, Reading(constant, chained).Measured.Value, 12);
        Assert.Equal(0.1, Reading(chained, constant).Measured.Value, 12);
    }
}
