using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Results;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

public sealed class InequalityTests
{
    [Fact]
    public void Case09_a_province_of_zeros()
    {
        Classification<RegionCode> regions = Classification.OfRegions("T9", "Two groups",
        [
            new("N", "Nation", Kind: CategoryKind.Total), new("a", "First", Parent: "N"), new("b", "Second", Parent: "N"),
            new("a1", "a1", Parent: "a"), new("a2", "a2", Parent: "a"), new("a3", "a3", Parent: "a"), new("b1", "b1", Parent: "b"), new("b2", "b2", Parent: "b"), new("b3", "b3", Parent: "b"),
        ]);
        var builder = new DataCubeBuilder("x", "x", ThousandPersons, new(regions, regions.AtLevel(2).Select(c => c.Code)), new(Sectors, [S("TOTAL")]), 2018, 2018, Office, Spring);
        foreach (RegionCode region in regions.AtLevel(2).Select(c => c.Code))
            builder.Set(region, S("TOTAL"), 2018, region.Text[0] == 'a' ? 0 : 10);
        RegionalInequality inequality = builder.Build()[2018].Inequality();
        Assert.Equal([(InequalityPartKind.Total, null, null, 0.6931471805599453), (InequalityPartKind.Between, 1, null, 0.6931471805599453), (InequalityPartKind.Between, 2, null, 0),
            (InequalityPartKind.Group, 1, "a", 0), (InequalityPartKind.Group, 1, "b", 0)], inequality.Parts.Select(p => (p.Kind, p.Level, p.Group?.Text, p.Value.Value)));
        Assert.Equal("a has nothing to be unequal in", inequality.Parts[3].Index!.Value.Note);
        Assert.Equal(0, inequality.Parts[4].Index!.Value.Value);
    }

    [Fact]
    public void Levels_are_nested_and_sum_to_the_total()
    {
        // R1 400, R2 200 in P1; R3 380 in P2
        CubeSlice slice = Country().GrossValueAdded[2018];
        RegionalInequality inequality = slice.Inequality();
        Assert.Equal(InequalityKernels.Compute([400, 200, 380], InequalityIndex.TheilT), inequality.Total.Value, 1e-15);
        Assert.Equal(InequalityKernels.Compute([600, 380], [2, 1], InequalityIndex.TheilT), inequality.Parts[1].Value.Value, 1e-15);
        Assert.Equal(600.0 / 980 * InequalityKernels.Compute([400, 200], InequalityIndex.TheilT), inequality.Parts[2].Value.Value, 1e-15);
        Assert.Equal(inequality.Parts[1].Value.Value + inequality.Parts[2].Value.Value, inequality.Total.Value);
        Assert.Equal([("P1", 1), ("P2", 1)], inequality.Parts.Skip(3).Select(p => (p.Group!.Value.Text, p.Level!.Value)));
        Assert.Equal(InequalityKernels.Compute([400, 200], InequalityIndex.TheilT), inequality.Parts[3].Index!.Value.Value);
        Assert.Equal(("concentration", "theil-decomposition", InequalityIndex.TheilT), (inequality.Method, inequality.Variant, inequality.Index));
        Assert.Equal("T = Σ p ln(p / q), zeros count; p: the region's share in the sum, q: 1 / n; split exactly over the levels of regions", inequality.Convention);
        Assert.Equal([S("TOTAL")], inequality.Sectors.AsEnumerable());
        Assert.Equal(InequalityKernels.Compute([150, 20, 60], InequalityIndex.TheilL), slice.Inequality(InequalityIndex.TheilL, new() { Sectors = [S("B-E")] }).Total.Value, 1e-15);
        Assert.StartsWith("L = ", slice.Inequality(InequalityIndex.TheilL).Convention, StringComparison.Ordinal);
        Assert.Equal(["theil-l-decomposition", "half-squared-variation-decomposition"], ((InequalityIndex[])[InequalityIndex.TheilL, InequalityIndex.HalfSquaredVariation]).Select(i => slice.Inequality(i).Variant));
        Assert.StartsWith("GE(2) = ", slice.Inequality(InequalityIndex.HalfSquaredVariation).Convention, StringComparison.Ordinal);
        Assert.Equal([InequalityPartKind.Total, InequalityPartKind.Between], slice.Inequality(scope: new() { Level = 1 }).Parts.Select(p => p.Kind));
    }

    [Fact]
    public void One_measure_per_another_is_weighted_with_it()
    {
        RegionalAccounts country = Country();
        RegionalInequality inequality = country.GrossValueAdded[2018].Inequality(country[MeasureConcept.Persons][2018]);
        Assert.Equal(InequalityKernels.Compute([400, 200, 380], [4, 2, 4], InequalityIndex.TheilT), inequality.Total.Value, 1e-15);
        Assert.Equal("theil-decomposition-weighted", inequality.Variant);
        Assert.EndsWith("q: its share in employed persons; split exactly over the levels of regions", inequality.Convention, StringComparison.Ordinal);
        Explanation explanation = inequality.Explain();
        Assert.StartsWith("Inequality of regions in gross value added per employed persons (theil-decomposition-weighted), 2018: ", explanation.Title, StringComparison.Ordinal);
        Assert.Equal(1 + 2 + 2 + inequality.Notes.Length, explanation.Steps.Length);
    }

    [Fact]
    public void Dutch_inequality_splits_over_three_levels()
    {
        RegionalInequality inequality = DutchIndustry.Load().Accounts.GrossValueAdded[2018].Inequality(DutchIndustry.Load().Accounts[MeasureConcept.Persons][2018]);
        Assert.Equal([null, 1, 2, 3], inequality.Parts.Where(p => p.Kind != InequalityPartKind.Group).Select(p => p.Level));
        Assert.Equal(12, inequality.Parts.Count(p => p.Kind == InequalityPartKind.Group));
        Assert.Equal(inequality.Parts[1].Value.Value + inequality.Parts[2].Value.Value + inequality.Parts[3].Value.Value, inequality.Total.Value);
        Assert.Equal(inequality.Parts[3].Value.Value, inequality.Parts.Where(p => p.Kind == InequalityPartKind.Group).Sum(p => p.Value.Value), 1e-15);
    }

    [Fact]
    public void Missing_figures_make_the_total_unknown_or_are_left_out_with_their_region()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "R1 R2 R3", "TOTAL", 2018, "400 / c / 380")[2018];
        RegionalInequality unknown = slice.Inequality();
        Assert.Equal(MissingReason.PartMissing, unknown.Total.ReasonOrNull);
        Assert.StartsWith("1 of 3 figures of 2018 missing: R2 × TOTAL (confidential)", unknown.Total.Note, StringComparison.Ordinal);
        Assert.Equal(0, unknown.Parts.Single(p => p.Group == R("P2")).Index!.Value.Value); // its own figures are all there
        RegionalInequality without = slice.Inequality(scope: new() { Missing = MissingPolicy.LeaveOut });
        Assert.Equal(InequalityKernels.Compute([400, 380], InequalityIndex.TheilT), without.Total.Value, 1e-15);
        Assert.Equal(ObservationFlags.Incomplete, without.WorstFlag);
    }

    [Theory]
    [InlineData("400 / 0 / 380", InequalityIndex.TheilL, "R2 has nothing, and 0 has no logarithm: Theil's T counts zeros")]
    [InlineData("0 / 0 / 0", InequalityIndex.TheilT, "no region has anything")]
    [InlineData("400 / -1 / 380", InequalityIndex.TheilT, "the figure of R2 is negative, and there are no shares of a negative figure")]
    public void Where_there_is_no_index_the_reason_stands(string figures, InequalityIndex index, string why)
    {
        RegionalInequality inequality = Cube("gva", CurrentGva, "R1 R2 R3", "TOTAL", 2018, figures)[2018].Inequality(index);
        Assert.Equal((MissingReason.Undefined, why), (inequality.Total.ReasonOrNull, inequality.Total.Note));
    }

    [Fact]
    public void Something_over_nothing_is_undefined()
    {
        CubeSlice persons = Cube("persons", ThousandPersons, "R1 R2 R3", "TOTAL", 2018, "4 / 0 / 4")[2018];
        Assert.Equal("R2 has something, but nothing to divide it by", Cube("gva", CurrentGva, "R1 R2 R3", "TOTAL", 2018, "400 / 10 / 380")[2018].Inequality(persons).Total.Note);
    }

    [Fact]
    public void What_cannot_be_analyzed_is_refused()
    {
        CubeSlice slice = Country().GrossValueAdded[2018];
        Assert.Throws<ArgumentOutOfRangeException>("index", () => slice.Inequality((InequalityIndex)9));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => slice.Inequality(slice, (InequalityIndex)9));
        Assert.Throws<OverlapException>(() => slice.Inequality(scope: new() { Sectors = [S("B-E"), S("C")] }));
        Assert.Throws<OverlapException>(() => slice.Inequality(scope: new() { Regions = [R("P1"), R("R1")] }));
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Parts_are_never_negative_and_sum_to_the_total(DrawnTable drawn)
    {
        foreach (DataCube cube in drawn.Accounts().Cubes)
        {
            foreach (InequalityIndex index in Enum.GetValues<InequalityIndex>())
            {
                RegionalInequality inequality = cube[cube.FirstYear].Inequality(index);
                Assert.True(inequality.Total.HasValue || inequality.Total.Note is { Length: > 0 });
                if (!inequality.Total.HasValue)
                    continue;
                Assert.All(inequality.Parts, p => Assert.True(p.Value.Value >= 0));
                Assert.Equal(inequality.Total.Value, inequality.Parts.Where(p => p.Kind == InequalityPartKind.Between).Sum(p => p.Value.Value));
            }
        }
    }
}
