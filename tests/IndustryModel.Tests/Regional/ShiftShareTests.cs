using FsCheck.Xunit;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Statistics;
using IndustryModel.Tests.Arbitraries;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

public sealed class ShiftShareTests
{
    private static readonly ShiftShareOptions Esteban = new() { Decomposition = ShiftShareDecomposition.EstebanMarquillas };

    [Fact]
    public void Components_of_a_cell_sum_to_its_change_and_cells_to_their_region()
    {
        ShiftShare result = Country().GrossValueAdded.ShiftShare(2018, 2019);
        ShiftShareRow row = result[R("R1"), S("B-E")];
        const double nation = 1176.0 / 980 - 1;
        Assert.Equal(18, row.Change.Value);
        Assert.Equal(150 * nation, row["national"].Value, 1e-12);
        Assert.Equal(150 * (256.0 / 230 - 1 - nation), row["industryMix"].Value, 1e-12);
        Assert.Equal(168 - 150 * 256 / 230.0, row["regional"].Value, 1e-12);
        Assert.Equal(["national", "industryMix", "regional"], result.ComponentNames.AsEnumerable());
        Assert.Equal(("shift-share", "dunn", new Year(2018), new Year(2019)), (result.Method, result.Variant, result.Start, result.End));
        Assert.Equal(80, result[R("R1")].Change.Value);
        Assert.Null(result[R("R1")].Sector);
        foreach (string name in result.ComponentNames)
            Assert.Equal(result.Sectors.Sum(s => result[R("R1"), s][name].Value), result[R("R1")][name].Value, 1e-12);
        Assert.Equal("There is no component 'mix'; there are national, industryMix, regional. (Parameter 'component')", Assert.Throws<ArgumentException>(() => row["mix"]).Message);
    }

    [Theory]
    [InlineData(RegionalBenchmark.Regions, 1176.0 / 980 - 1, "growth g of the sum of the 3 regions analyzed; base 2018")]
    [InlineData(RegionalBenchmark.Nation, 1200.0 / 1000 - 1, "growth g of N as published; base 2018")]
    [InlineData(RegionalBenchmark.RestOfNation, 696.0 / 580 - 1, "growth g of the sum of the 3 regions analyzed, less the own one; base 2018")]
    public void National_growth_is_that_of_the_benchmark(RegionalBenchmark benchmark, double growth, string convention)
    {
        ShiftShare result = Country().GrossValueAdded.ShiftShare(2018, 2019, new() { Benchmark = benchmark });
        Assert.Equal(150 * growth, result[R("R1"), S("B-E")]["national"].Value, 1e-12);
        Assert.EndsWith(convention, result.Convention, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ShiftShareDecomposition.EstebanMarquillas)]
    [InlineData(ShiftShareDecomposition.Arcelus)]
    public void A_sector_that_is_nowhere_adds_nothing(ShiftShareDecomposition decomposition)
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "A C F", 2018, 2019).Fill(2018, "R1 R2", "A C F", "10 5 0 / 20 6 0").Fill(2019, "R1 R2", "A C F", "12 7 0 / 24 8 0").Build();
        ShiftShare all = cube.ShiftShare(2018, 2019, new() { Decomposition = decomposition });
        ShiftShare two = cube.ShiftShare(2018, 2019, new() { Decomposition = decomposition }, new() { Sectors = [S("A"), S("C")] });
        Assert.All(all.ComponentNames, name => Assert.Equal((0, two[R("R1")][name].Value), (all[R("R1"), S("F")][name].Value, all[R("R1")][name].Value)));
    }

    [Fact]
    public void A_change_takes_the_two_ends_only()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "A C", 2018, 2020).Fill(2018, "R1 R2", "A C", "10 5 / 20 6").Fill(2019, "R1 R2", "A C", "c 6 / 22 7").Fill(2020, "R1 R2", "A C", "12 7 / 24 8").Build();
        ShiftShareRow row = cube.ShiftShare(2018, 2020, new() { Periods = ShiftSharePeriods.Annual })[R("R1"), S("A")];
        Assert.Equal((2, ObservationFlags.None, MissingReason.PartMissing), (row.Change.Value, row.Change.Flags, row["national"].Reason));
        ShiftShare left = cube.ShiftShare(2018, 2020, new() { Periods = ShiftSharePeriods.Annual }, new() { Missing = MissingPolicy.LeaveOut });
        Assert.Equal((MissingReason.PartMissing, 2), (left[R("R1"), S("A")].Change.Reason, left[R("R1")].Change.Value));
    }

    [Theory]
    [InlineData("shiftshare.cells.formula", ShiftSharePeriods.Ends)]
    [InlineData("shiftshare.dynamic_cells.formula", ShiftSharePeriods.Annual)]
    public void German_employment_is_what_the_formula_gives(string golden, ShiftSharePeriods periods)
    {
        DataCube cube = GoldenMatrix.Cube(2008, [.. Enumerable.Range(2008, 7).Select(y => GoldenMatrix.Panel("de_emp", y))]);
        ShiftShare five = cube.ShiftShare(2008, 2014, Esteban with { Periods = periods });
        ShiftShare eight = cube.ShiftShare(2008, 2014, new() { Decomposition = ShiftShareDecomposition.Arcelus, Periods = periods });
        string[] terms = ["ENG", "DNG", "ENI", "DNI", "ERG", "DRG", "ERI", "DRI"];
        Golden.Read(golden).Set("de_emp").AssertAgrees(row =>
        {
            ShiftShareRow ours = five[RegionCode.Create("R", row[0]), SectorCode.Create("S", row[1])];
            return row[2] switch
            {
                "actual" => ours.Change.Value,
                "national" => ours["national"].Value,
                "mix" => ours["industryMix"].Value,
                "competitive" => ours["regional"].Value,
                "em_competitive" => ours["homothetic"].Value,
                "em_allocation" => ours["allocation"].Value,
                "homothetic" => Golden.Number(row[3]),
                _ => eight[ours.Region, ours.Sector!.Value].Components[Array.IndexOf(terms, row[2])].Value.Value,
            };
        }, absolute: 1e-5); // persons, of cells of up to two million
    }

    [Fact]
    public void What_starts_at_zero_is_regional_and_its_split_undefined_unless_it_is_to_be_competitive()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "A C", 2018, 2019).Fill(2018, "R1 R2", "A C", "0 10 / 20 10").Fill(2019, "R1 R2", "A C", "5 12 / 25 10").Build();
        ShiftShare result = cube.ShiftShare(2018, 2019, Esteban);
        ShiftShareRow row = result[R("R1"), S("A")];
        Assert.Equal((0, 0, 5), (row["national"].Value, row["industryMix"].Value, row["regional"].Value));
        Assert.Equal((MissingReason.Undefined, "R1 × A is 0 in 2018, and there is no growth from nothing"), (row["homothetic"].Reason, row["homothetic"].Note));
        Assert.Equal("R1 × A is 0 in 2018, and there is no growth from nothing", result[R("R1")]["allocation"].Note);
        Assert.True(result[R("R1")]["regional"].HasValue);
        ShiftShare competitive = cube.ShiftShare(2018, 2019, Esteban with { Appearing = AppearingCells.Competitive });
        Assert.Equal((5, 0), (competitive[R("R1"), S("A")]["homothetic"].Value, competitive[R("R1"), S("A")]["allocation"].Value));
        Assert.True(competitive[R("R1")]["allocation"].HasValue);
        Assert.Equal("esteban-marquillas-appearing-competitive", competitive.Variant);
        Assert.EndsWith("; what starts at zero is all homothetic", competitive.Convention, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sector_that_only_one_region_has_has_no_rest()
    {
        DataCube cube = Builder("gva", CurrentGva, "R1 R2", "A C", 2018, 2019).Fill(2018, "R1 R2", "A C", "5 10 / 0 10").Fill(2019, "R1 R2", "A C", "6 12 / 0 10").Build();
        ShiftShareRow row = cube.ShiftShare(2018, 2019, new() { Benchmark = RegionalBenchmark.RestOfNation })[R("R1"), S("A")];
        Assert.True(row["national"].HasValue);
        Assert.Equal("what R1 is compared with has nothing in A in 2018, and there is no growth from nothing", row["industryMix"].Note);
        Assert.Equal("what R1 is compared with has nothing in A in 2018", cube.GerfinIndices(2018, 2019, RegionalBenchmark.RestOfNation)[R("R1")].Structure.Note);
    }

    [Fact]
    public void Missing_figures_make_missing_what_they_enter_and_are_left_out_of_all_years()
    {
        DataCube cube = Builder("gva", CurrentGva, "N R1 R2", "A C", 2018, 2019).Fill(2018, "N R1 R2", "A C", "30 20 / 10 10 / 20 10").Fill(2019, "N R1 R2", "A C", "33 22 / c 12 / 22 10").Build();
        ShiftShare result = cube.ShiftShare(2018, 2019);
        Assert.Equal(MissingReason.PartMissing, result[R("R1"), S("A")].Change.Reason);
        Assert.Equal(MissingReason.PartMissing, result[R("R2"), S("A")]["regional"].Reason);
        Assert.True(result[R("R2"), S("C")]["regional"].HasValue); // its sector is complete
        Assert.False(result[R("R2"), S("C")]["national"].HasValue);
        Assert.True(cube.ShiftShare(2018, 2019, new() { Benchmark = RegionalBenchmark.Nation })[R("R2"), S("C")]["national"].HasValue);
        ShiftShare left = cube.ShiftShare(2018, 2019, scope: new() { Missing = MissingPolicy.LeaveOut });
        Assert.Equal(20 * (44.0 / 40 - 1), left[R("R2"), S("A")]["national"].Value, 1e-12); // R1 × A counts in neither year
        Assert.Equal(2, left[R("R1")].Change.Value);
        Assert.True(left[R("R1")].Change.Flags.HasFlag(ObservationFlags.Incomplete));
        Assert.False(left[R("R1"), S("A")].Change.HasValue);
        Assert.Equal(ObservationFlags.Incomplete, left.WorstFlag);
    }

    [Fact]
    public void A_missing_figure_of_the_nation_is_named()
    {
        DataCube cube = Builder("gva", CurrentGva, "N R1", "A C", 2018, 2019).Fill(2018, "N R1", "A C", "30 c / 10 10").Fill(2019, "N R1", "A C", "33 22 / 11 12").Build();
        Assert.Equal("the nation's figure of C in 2018 is missing", cube.ShiftShare(2018, 2019, new() { Benchmark = RegionalBenchmark.Nation })[R("R1"), S("A")]["national"].Note);
        Assert.Equal("the nation's figure in 2018 is missing", cube.GerfinIndices(2018, 2019, RegionalBenchmark.Nation)[R("R1"), S("A")].Structure.Note);
    }

    [Fact]
    public void Regions_and_sectors_are_ranked_by_a_component()
    {
        ShiftShare result = Country().GrossValueAdded.ShiftShare(2018, 2019);
        Assert.Equal(result.Regions.OrderByDescending(r => result[r]["regional"].Value).Select(r => r.Text), result.RegionsBy("regional").Select(r => r.Code.Text));
        Assert.Equal(result.Sectors.OrderByDescending(s => result[R("R2"), s]["industryMix"].Value).Select(s => s.Text), result.SectorsBy(R("R2"), "industryMix").Select(s => s.Code.Text));
    }

    [Fact]
    public void What_cannot_be_decomposed_is_refused_with_the_way_out()
    {
        DataCube cube = Country().GrossValueAdded;
        Assert.Equal("Growth runs from a year to a later one, not from 2019 to 2019. (Parameter 'end')", Assert.Throws<ArgumentException>(() => cube.ShiftShare(2019, 2019)).Message);
        Assert.Equal("Growth runs from a year to a later one, not from 2019 to 2018. (Parameter 'end')", Assert.Throws<ArgumentException>(() => cube.GerfinIndices(2019, 2018)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.ShiftShare(2018, 2030));
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.ShiftShare(2018, 2019, new() { Decomposition = (ShiftShareDecomposition)9 }));
        Assert.StartsWith("No such periods.", Assert.Throws<ArgumentOutOfRangeException>(() => cube.ShiftShare(2018, 2019, new() { Periods = (ShiftSharePeriods)9 })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.ShiftShare(2018, 2019, new() { Benchmark = (RegionalBenchmark)9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.ShiftShare(2018, 2019, new() { Appearing = (AppearingCells)9 }));
        Assert.Throws<OverlapException>(() => cube.ShiftShare(2018, 2019, scope: new() { Sectors = [S("B-E"), S("C")] }));
        DataCube volumes = Builder("x", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2015)), "R1 R2", "A C", 2018, 2019).Build();
        Assert.Contains("which does not add up", Assert.Throws<InvalidOperationException>(() => volumes.ShiftShare(2018, 2019)).Message, StringComparison.Ordinal);
        DataCube previous = Builder("x", new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.PreviousYear), "R1 R2", "A C", 2018, 2019).Build();
        Assert.Contains("each year is in prices of another one, so that two years have no difference", Assert.Throws<InvalidOperationException>(() => previous.ShiftShare(2018, 2019)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ShiftShareDecomposition.Dunn, "dunn", "dynamic")]
    [InlineData(ShiftShareDecomposition.EstebanMarquillas, "esteban-marquillas", "dynamic-esteban-marquillas")]
    [InlineData(ShiftShareDecomposition.Arcelus, "arcelus", "dynamic-arcelus")]
    public void Variants_have_names_and_no_table_lacks_a_column(ShiftShareDecomposition decomposition, string ends, string annual)
    {
        ShiftShare result = Country().GrossValueAdded.ShiftShare(2018, 2019, new() { Decomposition = decomposition });
        Assert.Equal(ends, result.Variant);
        Assert.Equal(annual, Country().GrossValueAdded.ShiftShare(2018, 2019, new() { Decomposition = decomposition, Periods = ShiftSharePeriods.Annual }).Variant);
        Assert.Equal(["change", .. result.ComponentNames, "flag"], result.ToTable().Columns.Select(c => c.Name).Skip(9));
        Assert.Equal(3 * 5, result.ToTable().RowCount);
        Assert.Equal("TOTAL", result.ToTable()[4, "sector"].Text);
    }

    [Fact]
    public void A_projection_keeps_what_was_asked_for()
    {
        DataCube cube = Country().GrossValueAdded;
        ShiftShareProjection share = cube.ShiftShareProjection(2018, 2019, 2020);
        Assert.Equal(168 * 256.0 / 230, share[R("R1"), S("B-E")].Value, 1e-10);
        ShiftShareProjection shift = cube.ShiftShareProjection(2018, 2019, 2020, ProjectionAssumption.ConstantShift);
        Assert.Equal(168 * 168.0 / 150, shift[R("R1"), S("B-E")].Value, 1e-10);
        ShiftShareProjection index = cube.ShiftShareProjection(2018, 2019, 2021, ProjectionAssumption.LocationIndex, new Dictionary<SectorCode, GrowthRate> { [S("B-E")] = GrowthRate.FromPercent(10) });
        double location = cube.GerfinIndices(2018, 2019)[R("R1")].Location.Value;
        Assert.Equal(168 * 1.21 * location * location, index[R("R1"), S("B-E")].Value, 1e-9);
        Assert.Equal((new Year(2018), new Year(2021), ProjectionAssumption.LocationIndex), (index.Start, index.Target, index.Assumption));
        Assert.Equal("A projection runs from 2019 to a later year, not to 2019. (Parameter 'target')", Assert.Throws<ArgumentException>(() => cube.ShiftShareProjection(2018, 2019, 2019)).Message);
        Assert.StartsWith("The rest of the nation is another one for every region", Assert.Throws<ArgumentException>(() => cube.ShiftShareProjection(2018, 2019, 2020, benchmark: RegionalBenchmark.RestOfNation)).Message, StringComparison.Ordinal);
        Assert.Equal("Growth is given of C, which is not analyzed; the sectors are A, B-E, F, G-U. (Parameter 'growth')",
            Assert.Throws<ArgumentException>(() => cube.ShiftShareProjection(2018, 2019, 2020, growth: new Dictionary<SectorCode, GrowthRate> { [S("C")] = default })).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.ShiftShareProjection(2018, 2019, 2020, (ProjectionAssumption)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => cube.ShiftShareProjection(2018, 2019, 2020, benchmark: (RegionalBenchmark)9));
        DataCube zeros = Builder("gva", CurrentGva, "R1 R2 R3", "A C", 2018, 2019).Fill(2018, "R1 R2 R3", "A C", "0 10 / 0 10 / 0 0").Fill(2019, "R1 R2 R3", "A C", "5 12 / 25 0 / 1 1").Build();
        Assert.Equal("the growth of A in what regions are compared with is not known", zeros.ShiftShareProjection(2018, 2019, 2020)[R("R1"), S("A")].Note);
        Assert.Equal("R3 × C is 0 in 2018, and there is no growth from nothing", zeros.ShiftShareProjection(2018, 2019, 2020, ProjectionAssumption.ConstantShift)[R("R3"), S("C")].Note);
        Assert.Equal("R3 has no location index", zeros.ShiftShareProjection(2018, 2019, 2020, ProjectionAssumption.LocationIndex)[R("R3"), S("C")].Note);
    }

    [Property(Arbitrary = [typeof(DomainArbitraries)])]
    public void Every_component_is_a_number_or_says_why_not(DrawnTable drawn)
    {
        foreach (DataCube cube in drawn.Accounts().Cubes.Where(c => c.YearCount > 1))
        {
            foreach (MissingPolicy policy in Enum.GetValues<MissingPolicy>())
            {
                foreach (ShiftShareDecomposition decomposition in Enum.GetValues<ShiftShareDecomposition>())
                {
                    ShiftShare result = cube.ShiftShare(cube.FirstYear, cube.LastYear, new() { Decomposition = decomposition, Periods = ShiftSharePeriods.Annual }, new() { Missing = policy });
                    Assert.All(result.Regions.SelectMany(r => result.Sectors.Select(s => result[r, s]).Append(result[r])).SelectMany(row => row.Components.Select(c => c.Value).Append(row.Change)),
                        value => Assert.True(value.HasValue ? double.IsFinite(value.Value) : value.Note is { Length: > 0 }));
                }
            }
        }
    }
}
