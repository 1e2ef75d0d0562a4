using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

/// <summary>What accounts lack, and what a reading says of it.</summary>
public sealed class ClaimObstacleTests
{
    private static readonly ClaimCheckOptions Options = new() { Sectors = [S("C")], Year = 2018 };

    private static Claim Stated(ClaimBasis basis, ClaimScope scope = ClaimScope.Nation, RegionCode? region = null, Estimate? figure = null, ClaimSubject subject = ClaimSubject.IndustryShare)
        => new("claim", "A claim", "Een bewering", subject, figure ?? Estimate.Of(Hedge.MoreThan, Share.FromPercent(30)), basis, scope, scope == ClaimScope.SeveralRegions ? null : region ?? R("N"), 2018, Office);

    private static ClaimCheck Check(Claim claim, ClaimCheckOptions options, params DataCube[] cubes) => claim.Check(new("small", cubes), 2020, options)[0];

    private static DataCube Free(Classification<RegionCode> regions, Classification<SectorCode> sectors) => new DataCubeBuilder("free", "free", CurrentGva,
        new(regions, [regions["N"].Code]), new(sectors, [sectors["TOTAL"].Code, sectors["C"].Code]), 2018, 2018, Office, Spring).Set(regions["N"].Code, sectors["TOTAL"].Code, 2018, 10).Set(regions["N"].Code, sectors["C"].Code, 2018, 4).Build();

    [Fact]
    public void Accounts_without_a_total_or_a_nation_cannot_tell()
    {
        Classification<SectorCode> sectors = Classification.OfSectors("S", "Sectors without a total", [new("TOTAL", "All"), new("C", "Manufacturing", Parent: "TOTAL")]);
        Classification<RegionCode> regions = Classification.OfRegions("T1", "Regions without a nation", [new("N", "North")]);
        Assert.Equal(ClaimVerdict.Holds, Check(Stated(ClaimBasis.NotStated), Options, Free(Regions, Sectors)).Verdict);
        foreach (DataCube cube in (DataCube[])[Free(Regions, sectors), Free(regions, Sectors), Free(regions, sectors)])
        {
            ClaimReading reading = Check(Stated(ClaimBasis.NotStated), Options, cube).Primary;
            Assert.Equal((ClaimVerdict.CannotBeChecked, "the accounts' classifications declare no total of sectors or no nation"), (reading.Verdict, reading.Reason));
            Assert.Equal((MissingReason.NotCovered, reading.Reason), (reading.Measured.Reason, reading.Measured.Note));
            Assert.Null(Check(Stated(ClaimBasis.NotStated), Options with { Year = null }, cube).Readings.FirstOrDefault(r => r.YearRole == ReadingYear.Latest));
        }
    }

    [Fact]
    public void Regions_that_the_accounts_lack_leave_the_others_to_be_counted()
    {
        DataCube one = Cube("gva", CurrentGva, "N R2", "TOTAL C", 2018, "100 40 / 50 20");
        ClaimReading reading = Check(Stated(ClaimBasis.NotStated, ClaimScope.SeveralRegions), Options with { Several = 1 }, one).Primary;
        Assert.Equal((ClaimVerdict.Holds, "1 of 1 regions more than 30.0 %: Southtown 40.0 %"), (reading.Verdict, reading.Finding));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void Ten_regions_are_named_and_the_others_counted(int count, bool more)
    {
        Classification<RegionCode> regions = Classification.OfRegions("T1", "Many regions",
            [new("N", "Nation", Kind: CategoryKind.Total), .. Enumerable.Range(1, count).Select(i => new CategoryDefinition($"R{i:00}", $"Town {i}", Parent: "N", Level: 3))]);
        var builder = new DataCubeBuilder("gva", "gva", CurrentGva, new(regions, regions.Categories.Select(c => c.Code)), new(Sectors, [S("TOTAL"), S("C")]), 2018, 2018, Office, Spring);
        foreach (Category<RegionCode> region in regions.Categories)
            builder.Set(region.Code, S("TOTAL"), 2018, 100).Set(region.Code, S("C"), 2018, 40);
        ClaimReading reading = Check(Stated(ClaimBasis.NotStated, ClaimScope.SeveralRegions), Options, builder.Build()).Primary;
        string named = string.Join(", ", Enumerable.Range(1, Math.Min(count, 10)).Select(i => $"Town {i} 40.0 %"));
        Assert.Equal($"{count} of {count} regions more than 30.0 %: {named}{(more ? ", …" : "")}", reading.Finding);
        Assert.Equal(count, reading.Region!.Split(", ").Length); // programs get them all
    }

    [Fact]
    public void A_nation_of_another_name_is_another_nation()
    {
        RegionCode other = RegionCode.Create("T9", "M"), same = RegionCode.Create("T9", "N");
        Assert.Equal("the accounts' regions are those of Small regions, in which there is no T9:M", Check(Stated(ClaimBasis.NotStated, region: other), Options, Free(Regions, Sectors)).Primary.Reason);
        Assert.Equal("N", Check(Stated(ClaimBasis.NotStated, region: same), Options, Free(Regions, Sectors)).Primary.Region);
        Assert.Equal("the accounts' regions are those of Small regions, in which there is no T9:N", Check(Stated(ClaimBasis.NotStated, ClaimScope.HighestRegion, same), Options with { RegionLevel = 0 }, Free(Regions, Sectors)).Primary.Reason);
    }

    [Fact]
    public void What_the_accounts_hold_of_employment_instead_is_named()
    {
        DataCube jobs = Cube("jobs", new(MeasureConcept.Jobs, Unit.Of(UnitDimension.Jobs, 3)), "N", "TOTAL C", 2018, "10 4");
        DataCube fte = Cube("fte", new(MeasureConcept.FullTimeEquivalents, Unit.Of(UnitDimension.FullTimeEquivalents, 3)), "N", "TOTAL C", 2018, "9 2");
        Assert.Equal(["the accounts hold no employed persons", "the accounts hold no jobs", "the accounts hold no full-time equivalents"],
            Check(Stated(ClaimBasis.Employment), Options, Free(Regions, Sectors)).Readings.Select(r => r.Reason!));
        ClaimCheck two = Check(Stated(ClaimBasis.Employment), Options, jobs, fte);
        Assert.Equal(["the accounts hold no employed persons, only jobs and full-time equivalents", null, null], two.Readings.Select(r => r.Reason));
        Assert.Equal((ClaimVerdict.Holds, "jobs"), (two.Verdict, two.Primary.BaseCode)); // the first reading that can be checked, not the first of all
    }

    [Fact]
    public void A_missing_share_is_no_finding()
    {
        ClaimReading reading = Check(Stated(ClaimBasis.NotStated), Options, Cube("gva", CurrentGva, "N", "TOTAL C", 2018, "100 c")).Primary;
        Assert.Equal((null, "N × C × 2018 is confidential"), (reading.Finding, reading.Reason));
    }

    [Fact]
    public void Only_regions_with_a_share_are_ranked()
    {
        DataCube gva = Cube("gva", CurrentGva, "N R1 R2 R3", "TOTAL C", 2018, "300 90 / 100 50 / 100 c / 100 40");
        Claim highest = Stated(ClaimBasis.NotStated, ClaimScope.HighestRegion, R("R1"), Estimate.Of(Hedge.UpToAbout, Share.FromPercent(50)));
        ClaimReading rank = highest.Check(new("small", [gva]), 2020, Options)[1].Primary;
        Assert.Equal(("the highest of 2 regions", "1 of 3 regions have no share and may be higher"), (rank.Finding, rank.Reason));
    }

    [Fact]
    public void The_worst_flag_is_that_of_any_reading()
    {
        DataCube gva = Builder("gva", CurrentGva, "N", "TOTAL B-E C", 2018, 2018).Fill(2018, "N", "TOTAL B-E C", "100 50 40")
            .Set(R("N"), S("C"), 2018, 40, ObservationFlags.Revised).Set(R("N"), S("B-E"), 2018, 50, ObservationFlags.Estimated).Build();
        Assert.Equal(ObservationFlags.Estimated, Check(Stated(ClaimBasis.NotStated), Options with { Sectors = [S("C"), S("B-E")] }, gva).WorstFlag);
        Assert.Equal(ObservationFlags.Estimated, Check(Stated(ClaimBasis.NotStated), Options with { Sectors = [S("B-E"), S("C")] }, gva).WorstFlag);
    }

    [Fact]
    public void Both_vintages_stand_in_the_explanation()
    {
        DataCube gdp = Cube("gdp", new(MeasureConcept.Gdp, Unit.MillionEuro, PriceBasis.Current), "N", "TOTAL", 2018, "100", Old);
        Assert.Equal("primary: C of gdp, 2018: 4.0 % (two vintages: free 2026-03, gdp 2023-02), does not hold [vintage 2026-03-23, vintage 2023-02-21]",
            Check(Stated(ClaimBasis.Gdp), Options, Free(Regions, Sectors), gdp).Explain().Steps[0]);
    }

    [Fact]
    public void Intervals_have_words()
    {
        const double none = double.NegativeInfinity, all = double.PositiveInfinity;
        (MeasuredKind Kind, EstimateInterval Interval, string Text)[] expected =
        [
            (MeasuredKind.Share, new(0.1, true, 0.1, true), "10.0 %"),
            (MeasuredKind.Share, new(0.1, true, 0.2, false), "at least 10.0 % and less than 20.0 %"),
            (MeasuredKind.Share, new(0.1, false, 1, true), "more than 10.0 %"),
            (MeasuredKind.Share, new(none, true, 0.2, true), "at most 20.0 %"),
            (MeasuredKind.Count, new(none, true, 1200, false), "less than 1,200"),
            (MeasuredKind.Count, new(0, true, 1, true), "at least 0 and at most 1"),
            (MeasuredKind.Count, new(1200, false, all, true), "more than 1,200"),
            (MeasuredKind.Rate, new(0.01, true, 0.015, true), "at least 1.0 % a year and at most 1.5 % a year"),
            (MeasuredKind.Rank, new(1, true, 1, true), "rank 1"),
            (MeasuredKind.Count, new(none, true, all, true), ""),
        ];
        Assert.All(expected, e => Assert.Equal(e.Text, e.Kind.Text(e.Interval)));
    }
}
