using IndustryModel.Accounts;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Accounts;

public sealed class ConsistencyTests
{
    [Fact]
    public void Consistent_figures_are_compared_and_nothing_is_found()
    {
        DataCube cube = Cube("gva", CurrentGva, "N P1 P2 R1 R2 R3 Z", "A TOTAL", 2018, "11 11 / 6 6 / 4 4 / 2 2 / 4 4 / 4 4 / 1 1");
        ConsistencyReport report = cube.CheckConsistency();
        Assert.True(report.IsConsistent);
        Assert.Equal(["gva: N = P1 + P2 + Z", "gva: P1 = R1 + R2", "gva: P2 = R3"], report.Relations.Order());
        Assert.Equal((6, 7, 0), (report.Compared, report.PartsCompared, report.NotComparable)); // A in TOTAL, in each of 7 regions
        Assert.Equal("6 sums and 7 parts compared with their wholes, 0 findings, 0 sums not comparable because a cell is missing", report.ToString());
    }

    [Fact]
    public void Extra_regio_counts_in_the_nation()
    {
        ConsistencyFinding finding = Assert.Single(Cube("gva", CurrentGva, "N P1 P2 Z", "A", 2018, "10 / 6 / 4 / 3").CheckConsistency().Findings);
        Assert.Equal("gva, N × A × 2018: P1 + P2 + Z sum to 13, the whole is 10 (difference 3)", finding.ToString());
        Assert.Equal((ConsistencyIssue.SumDiffers, 3.0), (finding.Issue, finding.Difference));
    }

    [Fact]
    public void Rounding_is_allowed_for_each_part_and_the_whole()
    {
        Assert.True(Cube("gva", CurrentGva, "P1 R1 R2", "A", 2018, "11.5 / 6 / 4").CheckConsistency().Findings is [_]); // 0.1 × 0.5 × 3 is less than 1.5
        Assert.Empty(Cube("gva", CurrentGva, "P1 R1 R2", "A", 2018, "11 / 6 / 4").CheckConsistency().Findings); // whole numbers: 1.5 allowed
        Assert.Single(Cube("gva", CurrentGva, "P1 R1 R2", "A", 2018, "12 / 6 / 4").CheckConsistency().Findings);
        Assert.Single(Cube("gva", CurrentGva, "P1 R1 R2", "A", 2018, "11 / 6 / 4").CheckConsistency(ConsistencyTolerance.Exact).Findings);
        Assert.Empty(Cube("gva", CurrentGva, "P1 R1 R2", "A", 2018, "12 / 6 / 4").CheckConsistency(ConsistencyTolerance.Within(2)).Findings);
        Assert.Single(Cube("gva", CurrentGva, "P1 R1 R2", "A", 2018, "12 / 6 / 4").CheckConsistency(ConsistencyTolerance.Within(1.9)).Findings);
        Assert.Throws<ArgumentOutOfRangeException>(() => ConsistencyTolerance.Within(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConsistencyTolerance.Within(double.NaN));
    }

    [Fact]
    public void A_part_above_its_whole_is_found_even_where_parts_are_absent()
    {
        ConsistencyReport report = Cube("gva", CurrentGva, "R1", "B-E C", 2018, "10 15").CheckConsistency();
        Assert.Equal("gva, R1 × B-E × 2018: C is 15, above its whole of 10", Assert.Single(report.Findings).ToString());
        Assert.Equal("part-above-whole", report.ToTable()[0, "issue"].Text);
        Assert.Empty(Cube("gva", CurrentGva, "R1", "B-E C", 2018, "10 -15").CheckConsistency().Findings);
    }

    [Fact]
    public void What_is_compared_is_counted_by_its_kind()
    {
        ConsistencyReport parts = Cube("gva", CurrentGva, "R1", "B-E C", 2018, "10 15").CheckConsistency();
        Assert.Equal((0, 1, 0), (parts.Compared, parts.PartsCompared, parts.NotComparable));
        Assert.Equal("0 sums and 1 part compared with their wholes, 1 finding, 0 sums not comparable because a cell is missing", parts.ToString());
        ConsistencyReport holes = Cube("gva", CurrentGva, "R1 R2", "B-E C", 2018, "10 c / : 4").CheckConsistency();
        Assert.Equal((0, 0, 0), (holes.Compared, holes.PartsCompared, holes.NotComparable));
        ConsistencyReport negative = Cube("gva", CurrentGva, "R1", "TOTAL A B-U C", 2018, "10 -1 11 4").CheckConsistency();
        Assert.Equal((1, 0, 0), (negative.Compared, negative.PartsCompared, negative.NotComparable));
        ConsistencyReport missing = Cube("gva", CurrentGva, "R1", "TOTAL A B-U", 2018, "10 c 9").CheckConsistency();
        Assert.Equal("0 sums and 1 part compared with their wholes, 0 findings, 1 sum not comparable because a cell is missing", missing.ToString());
    }

    [Fact]
    public void Nothing_is_compared_where_a_cell_is_missing()
    {
        ConsistencyReport report = Cube("gva", CurrentGva, "P1 R1 R2", "A", 2018, "99 / c / 4").CheckConsistency();
        Assert.Equal((0, 1), (report.Compared, report.NotComparable));
        Assert.True(report.IsConsistent);
    }

    [Fact]
    public void What_does_not_add_up_by_nature_is_not_compared()
    {
        var volumes = new Measure(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2020));
        Assert.Equal(0, Cube("v", volumes, "P1 R1 R2", "A", 2018, "99 / 1 / 4").CheckConsistency().Compared);
    }

    [Fact]
    public void Coverage_counts_reasons_and_names_absent_regions_and_empty_series()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1 R2", "A C", 2018, "1 c / : :");
        CoverageReport report = cube.CheckCoverage([R("R1"), R("R3")]);
        Assert.Equal("1 of 4 cells present; missing: 2 not available, 1 confidential; absent regions: R3", report.ToString());
        Assert.Equal([(R("R1"), S("C")), (R("R2"), S("A")), (R("R2"), S("C"))], report.EmptySeries.AsEnumerable());
        Assert.False(report.IsComplete);
        Assert.Equal(1, report.Present);
        Assert.Equal(7, report.ToTable().RowCount);
        Assert.True(Cube("gva", CurrentGva, "R1", "A", 2018, "0").CheckCoverage([R("R1")]).IsComplete);
        Assert.False(Cube("gva", CurrentGva, "R1", "A", 2018, "0").CheckCoverage([R("R2")]).IsComplete);
    }

    [Fact]
    public void A_data_set_checks_all_its_cubes()
    {
        var accounts = new RegionalAccounts("two", [Cube("a", CurrentGva, "P1 R1 R2", "A", 2018, "99 / 1 / 4"), Cube("b", CurrentGva, "P1 R1 R2", "A", 2018, "5 / 1 / 4")]);
        ConsistencyReport report = accounts.CheckConsistency();
        Assert.Equal((2, 1, 2), (report.Compared, report.Findings.Length, report.Relations.Length));
        Assert.Equal(2, new RegionalAccounts("parts", [Cube("a", CurrentGva, "R1", "B-E C", 2018, "10 5"), Cube("b", CurrentGva, "R1", "B-E C", 2018, "10 5")]).CheckConsistency().PartsCompared);
        Assert.Equal("a", report.Findings[0].Cube);
        Assert.Single(report.Sources);
    }
}
