using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Accounts;

public sealed class DataCubeBuilderTests
{
    private static DataCubeBuilder New(Measure? measure = null) => Builder("b", measure ?? CurrentGva, "R1", "A C", 2018, 2019);

    [Fact]
    public void A_cell_never_set_is_not_covered_and_zero_is_zero()
    {
        DataCube cube = New().Set(R("R1"), S("A"), 2018, -0.0).Build();
        Assert.Equal(0, cube.Observe(R("R1"), S("A"), 2018).Value);
        Assert.False(double.IsNegative(cube.Observe(R("R1"), S("A"), 2018).Value));
        Assert.Equal(MissingReason.NotCovered, cube.Observe(R("R1"), S("C"), 2018).Reason);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_figure_is_finite(double value) => Assert.StartsWith("R1 × A × 2018: a figure is a finite number. For a missing one call SetMissing with the reason.",
        Assert.Throws<ArgumentOutOfRangeException>(() => New().Set(R("R1"), S("A"), 2018, value)).Message, StringComparison.Ordinal);

    [Fact]
    public void Persons_are_not_negative_but_value_added_may_be()
    {
        Assert.Equal(-1, New().Set(R("R1"), S("A"), 2018, -1).Build().Observe(R("R1"), S("A"), 2018).Value);
        Assert.StartsWith($"R1 × A × 2018: {ThousandPersons} cannot be negative.",
            Assert.Throws<ArgumentOutOfRangeException>(() => New(ThousandPersons).Set(R("R1"), S("A"), 2018, -1)).Message, StringComparison.Ordinal);
        Assert.Equal(0, New(ThousandPersons).Set(R("R1"), S("A"), 2018, 0).Build().Observe(R("R1"), S("A"), 2018).Value);
    }

    [Fact]
    public void What_is_not_on_the_axes_is_named()
    {
        Assert.StartsWith("The region T1:R2 is not on the axis of b.", Assert.Throws<ArgumentException>(() => New().Set(R("R2"), S("A"), 2018, 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The sector S:F is not on the axis of b.", Assert.Throws<ArgumentException>(() => New().Set(R("R1"), S("F"), 2018, 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The year 2020 is outside b, which runs from 2018 to 2019.", Assert.Throws<ArgumentException>(() => New().Set(R("R1"), S("A"), 2020, 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The year 2017 is outside b, which runs from 2018 to 2019.", Assert.Throws<ArgumentException>(() => New().SetMissing(R("R1"), S("A"), 2017, MissingReason.Confidential)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_run_forward() => Assert.StartsWith("The last year is before the first, 2019.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Builder("b", CurrentGva, "R1", "A", 2019, 2018)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_built_cube_does_not_change_with_its_builder()
    {
        DataCubeBuilder builder = New().Set(R("R1"), S("A"), 2018, 1);
        DataCube before = builder.Build();
        builder.Set(R("R1"), S("A"), 2018, 2).SetMissing(R("R1"), S("A"), 2019, MissingReason.Confidential);
        Assert.Equal(1, before.Observe(R("R1"), S("A"), 2018).Value);
        Assert.Equal(MissingReason.NotCovered, before.Observe(R("R1"), S("A"), 2019).Reason);
        Assert.Equal(MissingReason.Confidential, builder.Build().Observe(R("R1"), S("A"), 2019).Reason);
    }

    [Fact]
    public void An_observation_is_set_as_it_is()
    {
        DataCube cube = New().Set(R("R1"), S("A"), 2018, Observation.Of(3.0, ObservationFlags.Estimated))
            .Set(R("R1"), S("C"), 2018, Observation<double>.Missing(MissingReason.NotApplicable, flags: ObservationFlags.Unreliable)).Build();
        Assert.Equal(Observation.Of(3.0, ObservationFlags.Estimated), cube.Observe(R("R1"), S("A"), 2018));
        Assert.Equal(Observation<double>.Missing(MissingReason.NotApplicable, flags: ObservationFlags.Unreliable), cube.Observe(R("R1"), S("C"), 2018));
    }

    [Fact]
    public void Notes_come_along_and_know_what_crosses_them()
    {
        var note = new SeriesNote("it breaks", 2010, ["R1"]);
        Assert.Equal([note], New().Note(note).Build().Notes.AsEnumerable());
        Assert.Equal("from 2010 (R1): it breaks", note.ToString());
        Assert.Equal("R1: it breaks", new SeriesNote("it breaks", null, ["R1"]).ToString());
        Assert.Equal("it breaks", new SeriesNote("it breaks").ToString());
        Assert.True(note.IsCrossedBy(2009, 2010) && !note.IsCrossedBy(2010, 2011) && !note.IsCrossedBy(2008, 2009) && !new SeriesNote("x").IsCrossedBy(2009, 2010));
        Assert.NotEqual(note, new SeriesNote("it breaks", 2010));
        Assert.Equal(note.GetHashCode(), new SeriesNote("it breaks", 2010, ["R1"]).GetHashCode());
    }

    [Fact]
    public void An_axis_has_each_code_once_and_at_least_one()
    {
        Assert.StartsWith("An axis of sectors needs at least one code.", Assert.Throws<ArgumentException>(() => new Axis<SectorCode>(Sectors, [])).Message, StringComparison.Ordinal);
        Assert.StartsWith("The region R1 stands twice on the axis; each code may stand once.", Assert.Throws<ArgumentException>(() => new Axis<RegionCode>(Regions, [R("R1"), R("R1")])).Message, StringComparison.Ordinal);
        Assert.Throws<UnknownCodeException>(() => new Axis<SectorCode>(Sectors, [S("X")]));
        var axis = new Axis<RegionCode>(Regions, [R("P1"), R("R2"), R("Z"), R("R1")]);
        Assert.Equal([R("R2"), R("R1")], axis.AtLevel(3).AsEnumerable());
        Assert.True(axis.CanMake(R("R1")) && axis.Has(R("Z")) && !axis.Has(R("N")) && !axis.CanMake(R("N")));
        Assert.Equal((-1, 2), (axis.IndexOf(R("N")), axis.IndexOf(R("Z"))));
    }

    [Fact]
    public void A_cube_that_no_memory_holds_is_refused()
    {
        Classification<RegionCode> regions = Classification.OfRegions("T9", "Many", Enumerable.Range(0, 30_000).Select(i => new CategoryDefinition($"r{i}", "r")));
        Assert.StartsWith("x would have 2,249,760,000 cells, more than memory holds; split it by years.", Assert.Throws<ArgumentException>("lastYear", () => new DataCubeBuilder("x", "x", CurrentGva,
            new(regions, regions.Categories.Select(c => c.Code)), new(Sectors, "A B C D F G R TOTAL".Split(' ').Select(S)), 626, 9999, Office, Spring)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cube_counts_what_is_missing()
    {
        Assert.Equal([0, 1, 3], ((string[])["1 2 3", "1 c 3", "c : :"]).Select(figures => Cube("x", CurrentGva, "R1", "A B C", 2018, figures).MissingCount));
        DataCube rest = Builder("x", CurrentGva, "R1", "A B", 2018, 2018).SetMissing(R("R1"), S("A"), 2018, MissingReason.Confidential).Set(R("R1"), S("A"), 2018, 5).Set(R("R1"), S("B"), 2018, 0).Build();
        Assert.Equal((0, 0, 0), (rest.MissingCount, rest.ReasonCodes.Length, rest.FlagCodes.Length));
        DataCube mixed = Builder("x", CurrentGva, "R1", "A B", 2018, 2018).SetMissing(R("R1"), S("A"), 2018, MissingReason.Confidential).SetMissing(R("R1"), S("B"), 2018, MissingReason.Undefined).Set(R("R1"), S("B"), 2018, 5).Build();
        Assert.Equal([(ushort)MissingReason.Confidential, 0], mixed.ReasonCodes.ToArray());
    }

    [Fact]
    public void Notes_are_equal_by_all_they_say()
    {
        var note = new SeriesNote("n", 2010, ["NL32"]);
        Assert.Equal(note, new("n", 2010, ["NL32"]));
        Assert.Equal(note.GetHashCode(), new SeriesNote("n", 2010, ["NL32"]).GetHashCode());
        Assert.All([new SeriesNote("m", 2010, ["NL32"]), new("n", 2011, ["NL32"]), new("n", null, ["NL32"]), new("n", 2010, ["NL33"]), new("n", 2010)], other => Assert.False(note.Equals(other)));
        Assert.False(note.Equals(null) || note.Equals((object)"n"));
        Assert.Equal("from 2010 (NL32, NL33): n", new SeriesNote("n", 2010, ["NL32", "NL33"]).ToString());
        Assert.Equal("from 2010: n", new SeriesNote("n", 2010).ToString());
        Assert.Equal("NL32, NL33: n", new SeriesNote("n", null, ["NL32", "NL33"]).ToString());
        Assert.Equal("n", new SeriesNote("n").ToString());
    }

    [Fact]
    public void A_slice_of_any_year_and_row_is_its_own()
    {
        DataCube cube = Builder("x", CurrentGva, "R1 R2 R3", "A B", 2018, 2020).Fill(2018, "R1 R2 R3", "A B", "1 2 / 3 4 / 5 6").Fill(2019, "R1 R2 R3", "A B", "7 8 / 9 10 / 11 12").Fill(2020, "R1 R2 R3", "A B", "13 14 / 15 16 / 17 18").Build();
        Assert.Equal([13, 14, 15, 16, 17, 18], cube[2020].Values.ToArray());
        Assert.Equal([7, 8], cube[2019].Row(R("R1")).ToArray());
        Assert.Equal([17, 18], cube[2020].Row(R("R3")).ToArray());
        Assert.StartsWith("T1:N is not on the axis of x. Ask Observe, which can sum or subtract.", Assert.Throws<ArgumentException>("region", () => cube[2018].Row(R("N")).Length).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_of_another_classification_join()
    {
        Classification<SectorCode> other = Classification.OfSectors("S2", "Other sectors", [new("TOTAL", "All", Kind: CategoryKind.Total), new("A", "A", Parent: "TOTAL")]);
        DataCube total = new DataCubeBuilder("total", "x", CurrentGva, new(Regions, [R("R1")]), new(other, [SectorCode.Create("S2", "TOTAL")]), 2018, 2018, Office, Spring).Build();
        DataCube two = Cube("two", CurrentGva, "R1", "TOTAL A", 2018, "1 2");
        Assert.True(CubeJoin.Of(total, two).IsAllowed && CubeJoin.Of(two, total).IsAllowed);
    }
}
