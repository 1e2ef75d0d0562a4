using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Accounts;

public sealed class DataCubeTests
{
    private static readonly DataCube Sample = Builder("gva", CurrentGva, "R1 R2 R3", "A B C D", 2018, 2019)
        .Fill(2018, "R1 R2 R3", "A B C D", "1 2 3 4 / 5 6 7 8 / 9 10 11 12")
        .Fill(2019, "R1 R2 R3", "A B C D", "c 2 3 4 / 5 : 7 8 / 9 10 11 0").Build();

    [Fact]
    public void A_published_cell_is_as_published()
    {
        Observation<double> cell = Sample[2018][R("R2"), S("C")];
        Assert.Equal(7, cell.Value);
        Assert.Equal(ObservationFlags.None, cell.Flags);
        Assert.Equal(0, Sample[2019][R("R3"), S("D")].Value);
    }

    [Fact]
    public void A_missing_cell_keeps_its_reason()
    {
        Assert.Equal(MissingReason.Confidential, Sample.Observe(R("R1"), S("A"), 2019).Reason);
        Assert.Equal(MissingReason.NotAvailable, Sample.Observe(R("R2"), S("B"), 2019).Reason);
        Assert.Equal(2, Sample.MissingCount);
        Assert.Equal(24, Sample.CellCount);
    }

    [Fact]
    public void What_is_not_on_the_axes_is_summed_from_a_partition_and_marked()
    {
        Observation<double> province = Sample.Observe(R("P1"), S("C"), 2018);
        Assert.Equal(10, province.Value);
        Assert.Equal(ObservationFlags.Derived, province.Flags);
        Assert.Equal(9 + 21, Sample.Observe(R("P1"), S("B-E"), 2018).Value);
    }

    [Fact]
    public void A_remainder_is_a_whole_less_its_other_parts_and_marked()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1", "B-E C TOTAL", 2018, "10 7 30");
        Observation<double> rest = cube.Observe(R("R1"), S("B+D+E"), 2018);
        Assert.Equal(3, rest.Value);
        Assert.Equal(ObservationFlags.Derived, rest.Flags);
        Assert.Equal(MissingReason.NotCovered, cube.Observe(R("R1"), S("A"), 2018).Reason);
    }

    [Fact]
    public void A_remainder_of_regions_and_of_sectors_together_is_exact()
    {
        DataCube cube = Cube("gva", CurrentGva, "P1 R1", "B-E C", 2018, "10 7 / 4 3");
        Assert.Equal((10 - 7) - (4 - 3), cube.Observe(R("R2"), S("B+D+E"), 2018).Value);
    }

    [Fact]
    public void What_cannot_be_made_is_not_covered_and_says_so()
    {
        Assert.Equal("missing: gva does not cover the region Z", Sample.Observe(R("Z"), S("A"), 2018).ToString());
        Assert.Equal("missing: gva does not cover the sector TOTAL", Sample.Observe(R("R1"), S("TOTAL"), 2018).ToString());
        Assert.Equal("missing: gva has the years 2018 to 2019, not 2020", Sample.Observe(R("R1"), S("A"), 2020).ToString());
        Assert.Equal("missing: gva has the years 2018 to 2019, not 2020", Sample.Sum([R("R1")], [S("A")], 2020).ToString());
    }

    [Fact]
    public void A_year_outside_is_refused_with_the_years_there_are()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Sample[2017]);
        Assert.StartsWith("The cube gva has the years 2018 to 2019, not 2017.", error.Message, StringComparison.Ordinal);
        Assert.True(Sample.HasYear(2018) && Sample.HasYear(2019) && !Sample.HasYear(2017) && !Sample.HasYear(2020));
    }

    [Fact]
    public void A_code_of_another_classification_is_refused()
    {
        Assert.Throws<UnknownCodeException>(() => Sample.Observe(R("R1"), Nace.Manufacturing, 2018));
        Assert.Throws<UnknownCodeException>(() => Sample.Observe(RegionCode.Create("T2", "R1"), S("A"), 2018));
        Assert.Throws<UnknownCodeException>(() => Sample.Sum([RegionCode.Create("T2", "R1")], [S("A")], 2018));
    }

    [Fact]
    public void Case01_A_sum_with_a_missing_cell_is_missing_and_names_it()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1", "A B-E F G-U TOTAL", 2018, "10 c 20 30 100");
        SectorCode[] parts = [S("A"), S("B-E"), S("F"), S("G-U")];
        Observation<double> sum = cube.Sum([R("R1")], parts, 2018);
        Assert.False(sum.HasValue);
        Assert.Equal(MissingReason.PartMissing, sum.Reason);
        Assert.Equal("1 of 4 cells missing: B-E (confidential)", sum.Note);
        Observation<double> derived = cube.Observe(R("R1"), S("B-E"), 2018, MissingPolicy.DeriveFromTotal);
        Assert.Equal(40, derived.Value);
        Assert.Equal(ObservationFlags.Derived, derived.Flags);
        Assert.Equal("derived: TOTAL less A, F, G-U", derived.Note);
        Observation<double> whole = cube.Sum([R("R1")], parts, 2018, MissingPolicy.DeriveFromTotal);
        Assert.Equal(100, whole.Value);
        Assert.Equal("1 of 4 cells derived from a total", whole.Note);
    }

    [Fact]
    public void Left_out_cells_are_flagged_and_all_missing_is_missing()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1 R2", "A B", 2018, "1 c / c c");
        Observation<double> sum = cube.Sum([R("R1"), R("R2")], [S("A"), S("B")], 2018, MissingPolicy.LeaveOut);
        Assert.Equal(1, sum.Value);
        Assert.Equal(ObservationFlags.Incomplete, sum.Flags);
        Assert.Equal("3 of 4 cells missing: R1 × B (confidential), R2 × A (confidential), R2 × B (confidential)", sum.Note);
        Observation<double> none = cube.Sum([R("R2")], [S("A"), S("B")], 2018, MissingPolicy.LeaveOut);
        Assert.False(none.HasValue);
        Assert.Equal("2 of 2 cells missing: A (confidential), B (confidential)", none.Note);
    }

    [Fact]
    public void Many_missing_cells_are_counted_after_the_first_five()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1 R2", "A B C D", 2018, "c c c c / c c c 1");
        Assert.Equal("7 of 8 cells missing: R1 × A (confidential), R1 × B (confidential), R1 × C (confidential), R1 × D (confidential), R2 × A (confidential) and 2 more",
            cube.Sum([R("R1"), R("R2")], [S("A"), S("B"), S("C"), S("D")], 2018).Note);
    }

    [Fact]
    public void Derivation_works_along_regions_where_sectors_give_nothing()
    {
        DataCube cube = Cube("gva", CurrentGva, "P1 R1 R2", "A C", 2018, "10 20 / 4 8 / c c");
        Observation<double> derived = cube.Observe(R("R2"), S("C"), 2018, MissingPolicy.DeriveFromTotal);
        Assert.Equal(12, derived.Value);
        Assert.Equal("derived: P1 less R1", derived.Note);
        DataCube hopeless = Cube("gva", CurrentGva, "P1 R1 R2", "A", 2018, "10 / c / c");
        Assert.Equal(MissingReason.Confidential, hopeless.Observe(R("R2"), S("A"), 2018, MissingPolicy.DeriveFromTotal).Reason);
    }

    [Fact]
    public void Case05_An_aggregate_beside_its_part_is_refused_in_every_sum()
    {
        DataCube cube = Cube("gva", CurrentGva, "R1", "A B-E C F G-U R TOTAL", 2018, "2 15 12 5 78 6 100");
        Assert.Equal(100, cube.Sum([R("R1")], [S("A"), S("B-E"), S("F"), S("G-U")], 2018).Value);
        var error = Assert.Throws<OverlapException>(() => cube.Sum([R("R1")], [S("B-E"), S("C")], 2018));
        Assert.Equal("B-E and C overlap in Small sectors: a sum would count what they share twice. Leave one of them out, or take a partition.", error.Message);
        Assert.Equal(("B-E", "C"), (error.First, error.Second));
        Assert.Throws<OverlapException>(() => cube.Sum([R("R1")], [S("G-U"), S("R")], 2018));
        Assert.Throws<OverlapException>(() => cube.Sum([R("R1"), R("P1")], [S("A")], 2018));
        Assert.Throws<OverlapException>(() => cube.Sum([R("R1"), R("R1")], [S("A")], 2018));
    }

    [Fact]
    public void A_sum_of_nothing_is_refused()
    {
        Assert.StartsWith("A sum needs at least one region.", Assert.Throws<ArgumentException>(() => Sample.Sum([], [S("A")], 2018)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A sum needs at least one sector.", Assert.Throws<ArgumentException>(() => Sample.Sum([R("R1")], [], 2018)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_reaches_regions_that_only_parts_of_the_axis_make()
    {
        Assert.Equal(3 + 7, Sample.Sum([R("P1")], [S("C")], 2018).Value);
        Observation<double> absent = Sample.Sum([R("P1"), R("Z")], [S("C")], 2018);
        Assert.Equal("1 of 3 cells missing: Z × C (not covered)", absent.Note);
    }

    [Fact]
    public void Chain_linked_volumes_are_not_added()
    {
        var volumes = new Measure(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2020));
        DataCube cube = Cube("volumes", volumes, "R1 R2", "B-E TOTAL", 2018, "1 2 / c 4");
        var error = Assert.Throws<InvalidOperationException>(() => cube.Sum([R("R1")], [S("B-E")], 2018));
        Assert.Equal($"{volumes} does not add up: a sum over regions or sectors would be no figure of the accounts. Ask for the published total, or use current prices.", error.Message);
        Assert.Equal($"missing: volumes does not publish P1 × B-E, and {volumes} does not add up", cube.Observe(R("P1"), S("B-E"), 2018).ToString());
        Assert.Equal(MissingReason.Confidential, cube.Observe(R("R2"), S("B-E"), 2018, MissingPolicy.DeriveFromTotal).Reason);
        Assert.Equal(4, cube.Observe(R("R2"), S("TOTAL"), 2018).Value);
    }

    [Fact]
    public void Money_and_persons_are_typed()
    {
        Money money = Sample.ObserveMoney(R("R1"), S("C"), 2018).Value;
        Assert.Equal((3e6, Currency.Euro, PriceBasis.Current), (money.Amount, money.Currency, money.Basis));
        Assert.Equal(money, Sample[2018].Money(R("R1"), S("C")).Value);
        DataCube persons = Cube("p", ThousandPersons, "R1", "C", 2018, "1.5");
        Assert.Equal(1500, persons.ObservePersons(R("R1"), S("C"), 2018).Value.Number);
        Assert.Equal(1500, persons[2018].Persons(R("R1"), S("C")).Value.Number);
        Assert.Equal($"p holds {ThousandPersons}, which is no money. Use Observe.", Assert.Throws<InvalidOperationException>(() => persons.ObserveMoney(R("R1"), S("C"), 2018)).Message);
        Assert.Equal($"gva holds {CurrentGva}, not employed persons. Use Observe.", Assert.Throws<InvalidOperationException>(() => Sample.ObservePersons(R("R1"), S("C"), 2018)).Message);
    }

    [Fact]
    public void Flags_of_all_cells_stay_with_the_sum()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "A", 2018, 2018)
            .Set(R("R1"), S("A"), 2018, 1, ObservationFlags.Provisional).Set(R("R2"), S("A"), 2018, 2, ObservationFlags.Break).Build();
        Assert.Equal(ObservationFlags.Provisional | ObservationFlags.Break, cube.Sum([R("R1"), R("R2")], [S("A")], 2018).Flags);
        Assert.Equal(ObservationFlags.Provisional | ObservationFlags.Break | ObservationFlags.Derived, cube.Observe(R("P1"), S("A"), 2018).Flags);
    }

    [Fact]
    public void A_slice_is_a_view_of_its_year()
    {
        CubeSlice slice = Sample[2018];
        Assert.Equal((Year)2018, slice.Year);
        Assert.Equal([5.0, 6, 7, 8], slice.Row(R("R2")).ToArray());
        Assert.Equal(12, slice.Values.Length);
        Assert.Equal("gva 2018", slice.ToString());
        Assert.Equal(CurrentGva, slice.Measure);
        Assert.True(slice == Sample[2018] && slice != Sample[2019] && slice.Equals((object)Sample[2018]) && !slice.Equals("x"));
        Assert.Equal(slice.GetHashCode(), Sample[2018].GetHashCode());
        Assert.StartsWith("T1:P1 is not on the axis of gva. Ask Observe, which can sum or subtract.", Assert.Throws<ArgumentException>(() => Sample[2018].Row(R("P1"))).Message, StringComparison.Ordinal);
        Assert.Equal("A default CubeSlice is a year of no cube; take one from a cube: cube[2018].", Assert.Throws<InvalidOperationException>(() => default(CubeSlice).Cube).Message);
        Assert.Equal("", default(CubeSlice).ToString());
        Assert.Equal(Sample.Observe(R("P1"), S("A"), 2018), slice.Observe(R("P1"), S("A")));
        Assert.Equal(Sample.Sum([R("R1")], [S("A")], 2018), slice.Sum([R("R1")], [S("A")]));
    }

    [Fact]
    public void A_cube_describes_itself()
    {
        Assert.Equal($"gva: {CurrentGva}; 3 regions × 4 sectors × 2018–2019", Sample.ToString());
        Assert.Equal([2018, 2019], Sample.Years.Select(y => y.Number));
        Assert.Equal((Year)2019, Sample.LastYear);
        Assert.Equal(24, Sample.Values.Length);
    }
}
