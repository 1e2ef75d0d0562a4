using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Shares;

/// <summary>What holds for every accounts, not only for those computed by hand.</summary>
public sealed class ShareProperties
{
    private const double Tolerance = 1e-12;

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
    public void Shares_sum_to_one_over_a_partition(DrawnAccounts drawn)
    {
        CubeSlice slice = drawn.Cube()[DrawnAccounts.FirstYear];
        foreach (RegionCode region in drawn.Regions)
        {
            Observation<Share>[] shares = [.. drawn.Sectors.Select(s => slice.ShareOf(s, of: region))];
            if (shares.All(s => s.HasValue))
                Assert.Equal(1, shares.Sum(s => s.Value.Fraction), Tolerance);
        }

        Observation<Share>[] regions = [.. drawn.Regions.Select(r => slice.ShareInNation(r))];
        if (regions.All(s => s.HasValue))
            Assert.Equal(1, regions.Sum(s => s.Value.Fraction), Tolerance);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
    public void Share_exists_exactly_where_part_and_positive_total_do(DrawnAccounts drawn)
    {
        CubeSlice slice = drawn.Cube()[DrawnAccounts.FirstYear];
        foreach ((RegionCode region, SectorCode sector) in drawn.Regions.SelectMany(r => drawn.Sectors.Select(s => (r, s))))
        {
            Observation<double> part = slice.Observe(region, sector);
            Observation<double> total = slice.Observe(region, DrawnAccounts.Total);
            Observation<Share> share = slice.ShareOf(sector, of: region);
            Assert.Equal(part.HasValue && total is { HasValue: true, Value: > 0 }, share.HasValue);
            if (!part.HasValue)
                Assert.Equal(part.Reason, share.Reason);
            if (!share.HasValue)
                Assert.NotNull(share.Note);
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
    public void Unit_does_not_matter(DrawnAccounts drawn)
    {
        CubeSlice slice = drawn.Cube()[DrawnAccounts.FirstYear];
        CubeSlice thousandth = drawn.Cube(0.001)[DrawnAccounts.FirstYear];
        CubeSlice eighth = drawn.Cube(0.125)[DrawnAccounts.FirstYear];
        foreach ((RegionCode region, SectorCode sector) in drawn.Regions.SelectMany(r => drawn.Sectors.Select(s => (r, s))))
        {
            Observation<Share> share = slice.ShareOf(sector, of: region);
            if (share.HasValue)
                Assert.Equal(share.Value.Fraction, thousandth.ShareOf(sector, of: region).Value.Fraction, Tolerance);
            if (share.HasValue)
                Assert.Equal(share.Value, eighth.ShareOf(sector, of: region).Value); // a power of two changes no bit
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
    public void Order_of_regions_and_sectors_does_not_matter(DrawnAccounts drawn)
    {
        CubeSlice slice = drawn.Cube()[DrawnAccounts.FirstYear];
        CubeSlice turned = drawn.Cube(1, Enumerable.Range(0, drawn.RegionCount).Reverse(), Enumerable.Range(0, drawn.SectorCount).Reverse())[DrawnAccounts.FirstYear];
        foreach ((RegionCode region, SectorCode sector) in drawn.Regions.SelectMany(r => drawn.Sectors.Select(s => (r, s))))
        {
            Observation<Share> share = slice.ShareOf(sector, of: region);
            Observation<Share> same = turned.ShareOf(sector, of: region);
            Assert.Equal(share.HasValue, same.HasValue);
            if (share.HasValue)
                Assert.Equal(share.Value.Fraction, same.Value.Fraction, Tolerance);
        }

        Assert.Equal(Ranking(drawn.Cube()), Ranking(drawn.Cube(1, Enumerable.Range(0, drawn.RegionCount).Reverse())));

        string[] Ranking(DataCube cube) => [.. new RegionalAccounts("one", [cube]).Shares(drawn.Sectors[0], level: 3, DrawnAccounts.FirstYear).Rows.Select(r => r.Regions[0].Text)];
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
    public void Contributions_sum_to_growth(DrawnAccounts drawn)
    {
        if (drawn.SectorCount < 2)
            return;
        foreach (RegionCode region in drawn.Regions)
        {
            GrowthContributions result = drawn.Cube().Contributions(region, DrawnAccounts.FirstYear, DrawnAccounts.LastYear);
            Assert.Equal(drawn.SectorCount, result.Rows.Length);
            if (!result.Discrepancy.HasValue)
                continue;
            double sum = result.Rows.Sum(r => r.Contribution.Value.Value) + result.Discrepancy.Value.Value;
            Assert.Equal(result.TotalGrowth.Value.Value, sum, Tolerance * (1 + result.Rows.Sum(r => Math.Abs(r.Contribution.Value.Value))));
            Assert.Equal(0, result.Discrepancy.Value.Value); // the drawn totals are the sums of their sectors
        }
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
    public void Share_of_an_area_lies_between_those_of_its_regions(DrawnAccounts drawn)
    {
        CubeSlice slice = drawn.Cube()[DrawnAccounts.FirstYear];
        SectorCode sector = drawn.Sectors[0];
        Observation<Share> all = slice.ShareOf([sector], [.. drawn.Regions]);
        Observation<Share>[] each = [.. drawn.Regions.Select(r => slice.ShareOf(sector, of: r))];
        if (!all.HasValue || each.Any(e => !e.HasValue))
            return;
        Assert.InRange(all.Value.Fraction, each.Min(e => e.Value.Fraction) - Tolerance, each.Max(e => e.Value.Fraction) + Tolerance);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
    public void Table_ranks_every_region_once_from_the_largest_share(DrawnAccounts drawn)
    {
        ShareTable table = drawn.Accounts().Shares(drawn.Sectors[^1], level: 3);
        Assert.Equal(drawn.Regions.Select(r => r.Text).Order(), table.Rows.Select(r => r.Regions[0].Text).Order());
        double[] shares = [.. table.Rows.Where(r => r.Share.HasValue).Select(r => r.Share.Value.Fraction)];
        Assert.Equal(shares.OrderDescending(), shares);
        Assert.Equal(Enumerable.Range(1, shares.Length), table.Rows.Where(r => r.Rank is not null).Select(r => r.Rank!.Value));
        Assert.Equal(drawn.RegionCount, table.ToTable().RowCount);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)], MaxTest = 200)]
    public void Change_of_a_share_is_split_without_a_rest(DrawnAccounts drawn)
    {
        foreach (SectorCode sector in drawn.Sectors)
        {
            ShareChange change = drawn.Accounts().ShareChange(sector, DrawnAccounts.Nation, DrawnAccounts.FirstYear, DrawnAccounts.LastYear);
            if (change.OwnGrowth.HasValue)
                Assert.Equal(change.Change.Value.Value, change.OwnGrowth.Value.Value + change.GrowthOfRest.Value.Value, 1e-10);
        }
    }

    [Fact]
    public void Generator_of_accounts_reaches_its_extremes()
    {
        DrawnAccounts[] drawn = [.. DomainArbitraries.SmallAccounts().Generator.Sample(3000)];
        Assert.Equal([1, 2, 3, 4], drawn.Select(d => d.RegionCount).Distinct().Order());
        Assert.Equal([1, 2, 3, 4, 5], drawn.Select(d => d.SectorCount).Distinct().Order());
        Assert.Equal([-12, -3, 0, 3, 12], drawn.Select(d => d.Exponent).Distinct().Order());
        Assert.Equal([false, true], drawn.Select(d => d.PublishesTotal).Distinct().Order());
        Assert.Equal([false, true], drawn.Select(d => d.HasMissing).Distinct().Order());
        Assert.Contains(drawn, d => d is { RegionCount: 1, SectorCount: 1 });
        Assert.Equal(Enum.GetValues<MissingReason>(), drawn.SelectMany(d => d.Cells).Where(c => c.Value is null).Select(c => c.Reason).Distinct().Order());
        Assert.Contains(drawn, d => d.Cells.All(c => c.Value is null or 0));
        Assert.Contains(drawn.SelectMany(d => d.Cells), c => c.Value > 900_000);
        Assert.Contains(drawn.SelectMany(d => d.Cells), c => c.Value is > 0 and < 1);
    }

    [Fact]
    public void Shrinking_leads_to_smaller_accounts_and_ends()
    {
        DrawnAccounts large = DomainArbitraries.SmallAccounts().Generator.Sample(200).MaxBy(d => d.Cells.Length)!;
        int steps = 0;
        for (DrawnAccounts at = large; DomainArbitraries.SmallAccounts().Shrinker(at).FirstOrDefault() is { } smaller; at = smaller)
            Assert.True(++steps < 10_000);
        Assert.True(steps > 5);
    }
}
