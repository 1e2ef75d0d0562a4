using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

/// <summary>A flag of any cell that a result rests on is a flag of the result.</summary>
public sealed class FlagTests
{
    private const ObservationFlags PartStart = ObservationFlags.Revised, WholeStart = ObservationFlags.Provisional, PartEnd = ObservationFlags.Estimated, WholeEnd = ObservationFlags.Forecast;
    private const ObservationFlags OtherPartStart = ObservationFlags.DefinitionDiffers, OtherWholeStart = ObservationFlags.Break, OtherPartEnd = ObservationFlags.NotSignificant, OtherWholeEnd = ObservationFlags.Unreliable;
    private const ObservationFlags All = PartStart | WholeStart | PartEnd | WholeEnd;
    private const ObservationFlags AllOthers = OtherPartStart | OtherWholeStart | OtherPartEnd | OtherWholeEnd;

    private static DataCube Gva(string figures = "20 100 30 120") => Four("gva", CurrentGva, figures, PartStart, WholeStart, PartEnd, WholeEnd);

    private static DataCube Volumes(string figures = "20 100 25 110")
        => Four("volumes", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2018)), figures, OtherPartStart, OtherWholeStart, OtherPartEnd, OtherWholeEnd);

    private static DataCube Persons(string figures = "2 10 2.5 11") => Four("persons", ThousandPersons, figures, OtherPartStart, OtherWholeStart, OtherPartEnd, OtherWholeEnd);

    private static DataCube Four(string id, Measure measure, string figures, ObservationFlags partStart, ObservationFlags wholeStart, ObservationFlags partEnd, ObservationFlags wholeEnd)
    {
        double[] x = [.. figures.Split(' ').Select(f => double.Parse(f, System.Globalization.CultureInfo.InvariantCulture))];
        return Builder(id, measure, "N R1", "TOTAL A B-U", 2018, 2019)
            .Set(R("N"), S("B-U"), 2018, x[0], partStart).Set(R("N"), S("TOTAL"), 2018, x[1], wholeStart).Set(R("N"), S("B-U"), 2019, x[2], partEnd).Set(R("N"), S("TOTAL"), 2019, x[3], wholeEnd)
            .Set(R("N"), S("A"), 2018, x[1] - x[0]).Set(R("N"), S("A"), 2019, x[3] - x[2])
            .Set(R("R1"), S("B-U"), 2018, x[0] / 2).Set(R("R1"), S("TOTAL"), 2018, x[1] / 2).Build();
    }

    [Fact]
    public void A_change_of_a_share_has_those_of_both_years_and_of_the_volumes()
    {
        ShareChange change = new RegionalAccounts("x", [Gva(), Volumes()]).ShareChange(S("B-U"), R("N"), 2018, 2019);
        Assert.Equal((PartStart | WholeStart, PartEnd | WholeEnd, All), (change.StartShare.Flags, change.EndShare.Flags, change.Change.Flags));
        Assert.Equal((All, All), (change.OwnGrowth.Flags, change.GrowthOfRest.Flags));
        Assert.Equal((All | AllOthers, All | AllOthers), (change.VolumeEffect.Flags, change.PriceEffect.Flags));
        Assert.Equal(ObservationFlags.Unreliable, change.WorstFlag);
        Assert.Equal(ObservationFlags.Forecast, new RegionalAccounts("x", [Gva()]).ShareChange(S("B-U"), R("N"), 2018, 2019).WorstFlag);
    }

    [Fact]
    public void Contributions_have_those_of_the_weights()
    {
        GrowthContributions plain = Gva().Contributions(R("N"), 2018, 2019);
        Assert.Equal(PartStart | PartEnd | WholeStart, plain[S("B-U")].Contribution.Flags);
        Assert.Equal(WholeStart | WholeEnd, plain.TotalGrowth.Flags);
        Assert.Equal(ObservationFlags.Forecast, plain.WorstFlag);
        GrowthContributions weighted = Volumes().Contributions(R("N"), 2018, 2019, weights: Gva());
        Assert.Equal(OtherPartStart | OtherPartEnd | PartStart | WholeStart, weighted[S("B-U")].Contribution.Flags);
        Assert.Equal(OtherWholeStart | OtherWholeEnd, weighted.TotalGrowth.Flags);
        Assert.Equal(ObservationFlags.Unreliable, weighted.WorstFlag);
    }

    [Fact]
    public void Productivity_has_those_of_both_measures_and_of_the_benchmark()
    {
        LaborProductivity own = new RegionalAccounts("x", [Gva(), Persons()]).Productivity(S("B-U"), R("R1"), 2018);
        Assert.Equal((ObservationFlags.None, PartStart | OtherPartStart, PartStart | OtherPartStart), (own.Level.Flags, own.BenchmarkLevel.Flags, own.Relative.Flags));
        Assert.Equal(ObservationFlags.DefinitionDiffers, own.WorstFlag);
        LaborProductivity nation = new RegionalAccounts("x", [Gva(), Persons()]).Productivity(S("B-U"), R("N"), 2019);
        Assert.Equal(PartEnd | OtherPartEnd, nation.Level.Flags);
        Assert.Equal(ObservationFlags.NotSignificant, nation.WorstFlag);
    }

    [Fact]
    public void Clusters_have_those_of_value_added_and_of_persons()
    {
        var cluster = new Cluster("n", "N", "N", ClusterKind.Manufacturing, [new(R("N"), "N", "N", LinkOrigin.Stated, Exactness.Exact)]);
        Assert.Equal(ObservationFlags.Break, new RegionalAccounts("x", [Gva(), Persons()]).Clusters([cluster], S("B-U"), 2018).WorstFlag);
        Assert.Equal(ObservationFlags.Provisional, new RegionalAccounts("x", [Gva()]).Clusters([cluster], S("B-U"), 2018).WorstFlag);
        Assert.Equal(ObservationFlags.None, new RegionalAccounts("x", [Gva()]).Clusters([], S("B-U"), 2018).WorstFlag);
    }

    [Fact]
    public void Flags_have_words_and_an_order()
    {
        ObservationFlags all = Enum.GetValues<ObservationFlags>().Aggregate((a, b) => a | b);
        Assert.Equal("derived, revised, provisional, estimated, forecast, definition differs, break, not significant, unreliable, incomplete", FigureText.Flags(all));
        Assert.Equal("2048", FigureText.Flags((ObservationFlags)2048));
        Assert.Null(FigureText.Flags(ObservationFlags.None));
        Assert.Equal((ObservationFlags.Incomplete, ObservationFlags.Derived, ObservationFlags.None), (FigureText.Worst(all), FigureText.Worst(ObservationFlags.Derived), FigureText.Worst(ObservationFlags.None)));
    }

    [Fact]
    public void Notes_are_joined_once()
    {
        Assert.Equal(("a; b", "a", null, "b"), (FigureText.Join("a", "b"), FigureText.Join("a", "a", null, ""), FigureText.Join(null, ""), FigureText.Join(null, "b")));
    }

    [Theory]
    [InlineData(Hedge.Exactly, "exactly")]
    [InlineData(Hedge.Nearly, "nearly")]
    [InlineData(Hedge.About, "about")]
    [InlineData(Hedge.MoreThan, "more-than")]
    [InlineData(Hedge.AtLeast, "at-least")]
    [InlineData(Hedge.UpToAbout, "up-to-about")]
    [InlineData(Hedge.Range, "range")]
    public void Hedges_have_codes(Hedge hedge, string code) => Assert.Equal(code, FigureText.HedgeCode(hedge));

    [Fact]
    public void A_hedge_that_does_not_exist_is_refused()
        => Assert.StartsWith("No such hedge.", Assert.Throws<ArgumentOutOfRangeException>("hedge", () => FigureText.HedgeCode((Hedge)42)).Message, StringComparison.Ordinal);
}
