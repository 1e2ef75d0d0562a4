using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Shares;

public sealed class ShareChangeTests
{
    private static readonly Measure Volume = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2018));

    private static DataCube TwoYears(Measure measure, string first, string last, string id = "gva", Vintage? vintage = null, string sectors = "TOTAL C")
        => Builder(id, measure, "N", sectors, 2018, 2019, vintage).Fill(2018, "N", sectors, first).Fill(2019, "N", sectors, last).Build();

    private static ShareChange Change(params DataCube[] cubes) => new RegionalAccounts("change", cubes).ShareChange(S("C"), R("N"), 2018, 2019);

    [Fact]
    public void Own_growth_and_growth_of_the_rest_make_the_change()
    {
        // C 20 → 30, rest 80 → 70. C first: 30/110 − 0.2, then 30/100 − 30/110. Rest first: 20/90 − 0.2, then 0.3 − 20/90.
        ShareChange change = Change(TwoYears(CurrentGva, "100 20", "100 30"));
        double own = 100 * ((30.0 / 110 - 0.2) + (0.3 - 20.0 / 90)) / 2;
        Assert.Equal(10, change.Change.Value.Value, 12);
        Assert.Equal(own, change.OwnGrowth.Value.Value, 12);
        Assert.Equal(10 - own, change.GrowthOfRest.Value.Value, 12);
    }

    [Fact]
    public void Share_of_a_sector_that_stands_still_changes_by_the_rest_alone()
    {
        ShareChange change = Change(TwoYears(CurrentGva, "100 20", "200 20"));
        Assert.Equal(0, change.OwnGrowth.Value.Value);
        Assert.Equal(-10, change.GrowthOfRest.Value.Value, 12);
    }

    [Fact]
    public void Volumes_split_the_change_into_volume_and_price()
    {
        // share 20 % → 30 %; volume of C +10 %, of the total 0 %; so a = 1.1, b = 1.5 / 1.1
        ShareChange change = Change(TwoYears(CurrentGva, "100 20", "100 30"), TwoYears(Volume, "100 20", "100 22", "volumes"));
        double b = 1.5 / 1.1;
        Assert.Equal(20 * 0.1 * (1 + b) / 2, change.VolumeEffect.Value.Value, 10);
        Assert.Equal(20 * (b - 1) * 2.1 / 2, change.PriceEffect.Value.Value, 10);
        Assert.Equal(10, change.VolumeEffect.Value.Value + change.PriceEffect.Value.Value, 10);
        Assert.Equal("volume = +2.364 percentage points, price = +7.636 percentage points", change.Explain().Steps[3]);
    }

    [Fact]
    public void Volume_of_the_total_counts_against_the_sector()
    {
        ShareChange change = Change(TwoYears(CurrentGva, "100 20", "100 20"), TwoYears(Volume, "100 20", "110 22", "volumes"));
        Assert.Equal(0, change.VolumeEffect.Value.Value, 12);
        Assert.Equal(0, change.PriceEffect.Value.Value, 12);
        Assert.True(Change(TwoYears(CurrentGva, "100 20", "100 20"), TwoYears(Volume, "100 20", "110 20", "volumes")).VolumeEffect.Value.Value < -1);
    }

    [Fact]
    public void Constant_prices_serve_as_volumes_too()
        => Assert.True(Change(TwoYears(CurrentGva, "100 20", "100 30"), TwoYears(new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.Constant(2018)), "100 20", "100 22", "constant")).VolumeEffect.HasValue);

    [Fact]
    public void Without_volumes_the_split_cannot_be_made_and_says_why()
    {
        ShareChange change = Change(TwoYears(CurrentGva, "100 20", "100 30"));
        Assert.Equal(MissingReason.NotCovered, change.VolumeEffect.Reason);
        Assert.Equal("the accounts hold no volumes of gross value added", change.VolumeEffect.Note);
        Assert.Equal(change.VolumeEffect.Note, change.PriceEffect.Note);
        Assert.Equal("volume and price: cannot be told apart, because the accounts hold no volumes of gross value added", change.Explain().Steps[3]);
        Assert.Equal(["no split into volume and price: the accounts hold no volumes of gross value added"], change.ToTable().Notes.ToArray());
    }

    [Fact]
    public void Volumes_that_lack_the_sector_or_a_year_or_are_of_another_vintage_do_not_serve()
    {
        DataCube gva = TwoYears(CurrentGva, "100 20", "100 30");
        Assert.Equal("volumes does not cover the sector C", Change(gva, TwoYears(Volume, "100 5", "100 6", "volumes", sectors: "TOTAL A")).VolumeEffect.Note);
        Assert.Equal("volumes: N × C is confidential", Change(gva, TwoYears(Volume, "100 20", "100 c", "volumes")).VolumeEffect.Note);
        Assert.StartsWith("gva is of vintage 2026-03", Change(gva, TwoYears(Volume, "100 20", "100 22", "volumes", Old)).VolumeEffect.Note, StringComparison.Ordinal);
        Assert.True(Change(gva, TwoYears(Volume, "100 20", "100 c", "first"), TwoYears(Volume, "100 20", "100 22", "second")).VolumeEffect.HasValue);
    }

    [Fact]
    public void Of_two_volumes_that_do_not_serve_the_first_says_why()
    {
        DataCube gva = TwoYears(CurrentGva, "100 20", "100 30"), old = TwoYears(Volume, "100 20", "100 22", "old", Old), gap = TwoYears(Volume, "100 20", "100 c", "gap");
        Assert.StartsWith("gva is of vintage 2026-03, old of 2023-02", Change(gva, old, gap).VolumeEffect.Note, StringComparison.Ordinal);
        Assert.Equal("gap: N × C is confidential", Change(gva, gap, old).VolumeEffect.Note);
        Assert.Equal("gap: N × C is confidential", Change(gva, gap, TwoYears(Volume, "100 :", "100 20", "other")).VolumeEffect.Note);
    }

    [Fact]
    public void Persons_have_no_prices()
    {
        var accounts = new RegionalAccounts("persons", [TwoYears(ThousandPersons, "100 20", "100 30", "persons")]);
        ShareChange change = accounts.ShareChange(S("C"), R("N"), 2018, 2019, MeasureConcept.Persons);
        Assert.Equal(10, change.Change.Value.Value, 12);
        Assert.Equal("employed persons have no prices", change.VolumeEffect.Note);
    }

    [Fact]
    public void Missing_year_is_named_and_nothing_is_split()
    {
        ShareChange change = Change(TwoYears(CurrentGva, "100 c", "100 30"), TwoYears(Volume, "100 20", "100 22", "volumes"));
        Assert.Equal("N × C × 2018 is confidential", change.Change.Note);
        Assert.Equal("N × C × 2018 is confidential", change.OwnGrowth.Note);
        Assert.Equal("N × C × 2018 is confidential", change.GrowthOfRest.Note);
        Assert.Equal("N × C × 2018 is confidential", change.VolumeEffect.Note);
        Assert.Equal("share 2018 = confidential: N × C × 2018 is confidential", change.Explain().Steps[0]);
        ShareChange end = Change(TwoYears(CurrentGva, "100 20", "100 c"), TwoYears(Volume, "100 20", "100 22", "volumes"));
        Assert.Equal("N × C × 2019 is confidential", end.Change.Note);
        Assert.Equal("N × C × 2019 is confidential", end.OwnGrowth.Note);
        Assert.Equal("N × C × 2019 is confidential", end.PriceEffect.Note);
    }

    [Fact]
    public void Growth_from_nothing_has_no_price()
    {
        Assert.Equal("a share or volume of 0 has no growth factor", Change(TwoYears(CurrentGva, "100 0", "100 30"), TwoYears(Volume, "100 0", "100 22", "volumes")).VolumeEffect.Note);
        foreach (string figures in (string[])["100 0", "0 20"]) // the volume of the sector, or of all, is gone in the end
            Assert.Equal("a share or volume of 0 has no growth factor", Change(TwoYears(CurrentGva, "100 20", "100 30"), TwoYears(Volume, "100 20", figures, "volumes")).VolumeEffect.Note);
        Assert.Equal("the sector of one year and the rest of the other are both 0, so that a share between them is undefined", Change(TwoYears(CurrentGva, "100 0", "100 100")).OwnGrowth.Note);
    }

    [Fact]
    public void Years_must_run_forward()
        => Assert.Equal("A change runs from a year to a later one, not from 2019 to 2019. (Parameter 'end')", Assert.Throws<ArgumentException>(() => Country().ShareChange(S("C"), R("N"), 2019, 2019)).Message);

    [Fact]
    public void Break_between_the_years_is_reported()
    {
        DataCube cube = Builder("gva", CurrentGva, "N", "TOTAL C", 2018, 2019).Fill(2018, "N", "TOTAL C", "100 20").Fill(2019, "N", "TOTAL C", "100 30").Note(new("redefined", 2019)).Build();
        ShareChange change = Change(cube);
        Assert.Equal(["2018–2019 crosses a break of gva, from 2019: redefined"], change.Notes.ToArray());
        Assert.Equal(change.Notes[0], change.Explain().Steps[^1]);
        Assert.Contains(change.Notes[0], change.ToTable().Notes);
    }

    [Fact]
    public void Table_and_text_show_both_splits()
    {
        ShareChange change = Change(TwoYears(CurrentGva, "100 20", "200 20"), TwoYears(Volume, "100 20", "200 20", "volumes"));
        Assert.Equal("region,sector,startYear,endYear,startShare,endShare,change,ownGrowth,growthOfRest,volume,price,flag\r\nN,C,2018,2019,0.2,0.1,-10,0,-10,-10,0,\r\n", change.ToTable().ToCsv());
        Assert.Equal("C in N, 2018–2019: -10.0 percentage points (own growth 0 percentage points, growth of the rest -10.0 percentage points)", change.ToString());
        Assert.Empty(change.ToTable().Notes);
        Assert.Equal([Office], change.Sources.ToArray());
        Assert.Equal(ObservationFlags.None, change.WorstFlag);
        Assert.Equal(change.Convention, change.ToTable().Convention);
    }

    [Property(MaxTest = 300)]
    public Property Both_splits_leave_nothing_over() => Prop.ForAll(
        Arb.From(from x0 in Gen.Choose(1, 1_000_000)
                 from r0 in Gen.Choose(1, 1_000_000)
                 from x1 in Gen.Choose(1, 1_000_000)
                 from r1 in Gen.Choose(1, 1_000_000)
                 from volume in Gen.Choose(1, 5000)
                 select (X0: (double)x0, R0: (double)r0, X1: (double)x1, R1: (double)r1, Volume: volume / 1000.0)),
        d =>
        {
            double s0 = d.X0 / (d.X0 + d.R0), s1 = d.X1 / (d.X1 + d.R1);
            (double own, double others) = ShareKernels.SplitChange(d.X0, d.R0, d.X1, d.R1);
            (double vol, double price) = ShareKernels.SplitVolumeAndPrice(s0, d.Volume, s1 / s0 / d.Volume);
            (double ownBack, _) = ShareKernels.SplitChange(d.X1, d.R1, d.X0, d.R0);
            return Math.Abs(own + others - (s1 - s0)) <= 1e-14 && Math.Abs(vol + price - (s1 - s0)) <= 1e-12 * (1 + Math.Abs(vol)) && own * (d.X1 - d.X0) >= 0 && others * (d.R1 - d.R0) <= 0 && Math.Abs(own + ownBack) <= 1e-14;
        });
}
