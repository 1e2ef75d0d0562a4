using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Accounts;

public sealed class AccountsProperties
{
    [Property]
    public void Aggregation_commutes_with_summation(DrawnAccounts drawn)
    {
        DataCube cube = drawn.Cube();
        Observation<double> nation = cube.Observe(DrawnAccounts.Nation, drawn.Sectors[0], DrawnAccounts.FirstYear);
        Observation<double> sum = cube.Sum(drawn.Regions, [drawn.Sectors[0]], DrawnAccounts.FirstYear);
        Assert.Equal(nation.HasValue, sum.HasValue);
        if (sum.HasValue)
            Assert.Equal(sum.Value, nation.Value, 1e-12 * Math.Abs(sum.Value));
    }

    [Property]
    public void A_sum_is_missing_exactly_when_a_cell_is(DrawnAccounts drawn)
    {
        Observation<double> sum = drawn.Cube().Sum(drawn.Regions, drawn.Sectors, DrawnAccounts.LastYear);
        bool any = Enumerable.Range(0, drawn.RegionCount).Any(r => Enumerable.Range(0, drawn.SectorCount).Any(s => drawn.Cell(1, r, s).Value is null));
        Assert.Equal(any, !sum.HasValue);
        Assert.Equal(any, sum.Note is not null);
    }

    [Property]
    public void Permuting_the_axes_changes_no_sum_beyond_rounding(DrawnAccounts drawn)
    {
        Observation<double> forward = drawn.Cube().Sum(drawn.Regions, drawn.Sectors, DrawnAccounts.FirstYear, MissingPolicy.LeaveOut);
        Observation<double> backward = drawn.Cube(1, Enumerable.Range(0, drawn.RegionCount).Reverse(), Enumerable.Range(0, drawn.SectorCount).Reverse())
            .Sum([.. drawn.Regions.Reverse()], [.. drawn.Sectors.Reverse()], DrawnAccounts.FirstYear, MissingPolicy.LeaveOut);
        Assert.Equal((forward.HasValue, forward.Flags), (backward.HasValue, backward.Flags));
        if (forward.HasValue)
            Assert.Equal(forward.Value, backward.Value, 1e-12 * Math.Abs(forward.Value));
    }

    [Property]
    public void The_binary_form_round_trips(DrawnAccounts drawn)
    {
        var accounts = new RegionalAccounts("drawn", [drawn.Cube()]);
        using var stream = new MemoryStream();
        accounts.WriteBinary(stream);
        stream.Position = 0;
        DataCube back = RegionalAccounts.ReadBinary(stream).Cubes[0];
        DataCube cube = accounts.Cubes[0];
        Assert.Equal(cube.Values.ToArray(), back.Values.ToArray());
        foreach (RegionCode region in drawn.Regions)
            Assert.Equal(cube.Observe(region, drawn.Sectors[0], DrawnAccounts.FirstYear), back.Observe(region, drawn.Sectors[0], DrawnAccounts.FirstYear));
    }
}
