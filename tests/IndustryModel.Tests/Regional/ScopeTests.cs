using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Regional;
using IndustryModel.Statistics;
using NodaTime;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

/// <summary>What is analyzed, and what its notes say of it.</summary>
public sealed class ScopeTests
{
    private static readonly RegionalScope FirstSectors = new() { Sectors = [S("A"), S("B-U")] };

    [Theory]
    [InlineData("A B C D F", "the sectors analyzed (A, B, C, D, F) are not the whole of TOTAL: shares are shares of their sum")]
    [InlineData("A B C D F G", "the sectors analyzed (A, B, C, D, F and 1 more) are not the whole of TOTAL: shares are shares of their sum")]
    [InlineData("A B C D F G R", null)]
    public void Sectors_that_are_not_the_whole_are_named_up_to_five(string sectors, string? note)
    {
        string row = string.Join(' ', sectors.Split(' ').Select((_, i) => i + 1));
        Assert.Equal(note is null ? [] : [note], Cube("gva", CurrentGva, "R1 R2", sectors, 2018, $"{row} / {row}")[2018].Specialization().Notes.AsEnumerable());
    }

    [Fact]
    public void A_cube_without_regions_or_without_sectors_says_what_it_has()
    {
        Assert.Equal("gva has no regions, only N, Z: regional analysis compares regions with each other.",
            Assert.Throws<InvalidOperationException>(() => Cube("gva", CurrentGva, "N Z", "A C", 2018, "1 2 / 3 4")[2018].Specialization()).Message);
        Assert.Equal("gva has no sectors, only TOTAL: regional analysis compares sectors with each other.",
            Assert.Throws<InvalidOperationException>(() => Cube("gva", CurrentGva, "R1 R2", "TOTAL", 2018, "1 / 3")[2018].Specialization()).Message);
    }

    [Theory]
    [InlineData("R1 R2 Z", "Z is no region and is left out")]
    [InlineData("R1 R2 Y Z", "Y, Z are no regions and are left out")]
    public void What_is_no_region_is_left_out_by_name(string codes, string note)
    {
        Classification<RegionCode> regions = Classification.OfRegions("X1", "With the rest of the world",
            [new("R1", "One"), new("R2", "Two"), new("Y", "At sea", Kind: CategoryKind.ExtraRegio), new("Z", "Abroad", Kind: CategoryKind.ExtraRegio)]);
        var builder = new DataCubeBuilder("gva", "gva", CurrentGva, new(regions, codes.Split(' ').Select(c => RegionCode.Create("X1", c))), new(Sectors, [S("A"), S("C")]), 2018, 2018, Office, new("2026", new LocalDate(2026, 1, 1)));
        foreach (string code in codes.Split(' '))
            builder.Set(RegionCode.Create("X1", code), S("A"), 2018, 1).Set(RegionCode.Create("X1", code), S("C"), 2018, 2);
        Assert.Contains(note, builder.Build()[2018].Specialization().Notes);
    }

    [Fact]
    public void The_nation_is_named_with_what_is_derived_and_what_is_not_there()
    {
        DataCube cube = Builder("gva", CurrentGva, "N R1 R2", "TOTAL A B-U", 2018, 2019)
            .Fill(2018, "N R1 R2", "TOTAL A B-U", "60 c 40 / 30 10 20 / 30 10 20").Fill(2019, "N R1 R2", "TOTAL A B-U", "60 20 40 / 30 10 20 / 30 10 20").Build();
        Assert.EndsWith("; q: shares in N as published, A derived from other figures", cube[2018].Specialization(benchmark: RegionalBenchmark.Nation, scope: new() { Missing = MissingPolicy.DeriveFromTotal }).Convention, StringComparison.Ordinal);
        Assert.EndsWith("; q: shares in N as published, A not there", cube[2018].Specialization(benchmark: RegionalBenchmark.Nation).Convention, StringComparison.Ordinal);
        Assert.EndsWith("; q: shares in N as published", cube[2019].Specialization(benchmark: RegionalBenchmark.Nation).Convention, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_figures_are_named_up_to_five()
    {
        CubeSlice Slice(string figures) => Cube("gva", CurrentGva, "R1 R2", "A B C", 2018, figures)[2018];
        const string what = "; MissingPolicy.DeriveFromTotal or LeaveOut goes on without them";
        const string five = "R1 × A (confidential), R1 × B (confidential), R1 × C (confidential), R2 × A (confidential), R2 × B (not available)";
        Assert.Equal($"5 of 6 figures of 2018 missing: {five}{what}", Slice("c c c / c : 1").Specialization()[R("R1")].Note);
        Assert.Equal($"6 of 6 figures of 2018 missing: {five} and 1 more{what}", Slice("c c c / c : c").Specialization()[R("R1")].Note);
    }

    [Fact]
    public void A_figure_that_is_derived_says_so_and_one_that_is_left_out_too()
    {
        CubeSlice slice = Cube("gva", CurrentGva, "N R1 R2", "TOTAL A B-U", 2018, "60 20 40 / 30 c 20 / 30 10 20")[2018];
        RegionalSpecialization derived = slice.Specialization(SpecializationIndex.Herfindahl, scope: FirstSectors with { Missing = MissingPolicy.DeriveFromTotal });
        Assert.Equal(5.0 / 9, derived[R("R1")].Value, 1e-15);
        Assert.Equal((ObservationFlags.Derived, ObservationFlags.None), (derived[R("R1")].Flags, derived[R("R2")].Flags));
        RegionalSpecialization left = slice.Specialization(SpecializationIndex.Herfindahl, scope: FirstSectors with { Missing = MissingPolicy.LeaveOut });
        Assert.Equal((1.0, ObservationFlags.Incomplete), (left[R("R1")].Value, left[R("R1")].Flags));
    }

    [Fact]
    public void Flags_are_those_of_the_own_figures()
    {
        CubeSlice slice = Builder("gva", CurrentGva, "R1 R2", "A C", 2018, 2018).Fill(2018, "R1 R2", "A C", "10 20 / 30 40").Set(R("R2"), S("A"), 2018, 30, ObservationFlags.Provisional).Build()[2018];
        RegionalSpecialization regions = slice.Specialization(SpecializationIndex.Herfindahl);
        Assert.Equal((ObservationFlags.None, ObservationFlags.Provisional), (regions[R("R1")].Flags, regions[R("R2")].Flags));
        SectorConcentration sectors = slice.Concentration(ConcentrationIndex.Herfindahl);
        Assert.Equal((ObservationFlags.Provisional, ObservationFlags.None), (sectors[S("A")].Flags, sectors[S("C")].Flags));
        LocationQuotients quotients = slice.LocationQuotients();
        Assert.Equal((ObservationFlags.None, ObservationFlags.Provisional, ObservationFlags.None), (quotients[R("R1"), S("A")].Flags, quotients[R("R2"), S("A")].Flags, quotients[R("R2"), S("C")].Flags));
    }

    [Fact]
    public void A_cell_has_the_flags_of_both_years()
    {
        DataCubeBuilder builder = Builder("gva", CurrentGva, "R1 R2", "A C", 2018, 2020);
        foreach (int year in (int[])[2018, 2019, 2020])
            builder.Fill(year, "R1 R2", "A C", "10 20 / 30 40");
        DataCube cube = builder.Set(R("R1"), S("A"), 2018, 11, ObservationFlags.Provisional).Set(R("R1"), S("A"), 2020, 12, ObservationFlags.Estimated).Build();
        ShiftShare result = cube.ShiftShare(2018, 2020);
        Assert.Equal(ObservationFlags.Provisional | ObservationFlags.Estimated, result[R("R1"), S("A")]["regional"].Flags);
        Assert.Equal(ObservationFlags.None, result[R("R2"), S("A")].Change.Flags);
        Assert.Equal(ObservationFlags.Provisional | ObservationFlags.Estimated, result[R("R1"), S("A")].Change.Flags);
        Assert.Equal(ObservationFlags.Provisional | ObservationFlags.Estimated, result[R("R1")].Change.Flags);
    }

    [Fact]
    public void Figures_per_head_name_the_heads_that_are_missing()
    {
        DataCube gva = Builder("gva", CurrentGva, "R1 R2 R3", "TOTAL", 2018, 2019).Fill(2018, "R1 R2 R3", "TOTAL", "1 / 2 / 3").Fill(2019, "R1 R2 R3", "TOTAL", "1 / 2 / 4").Build();
        DataCube persons = Builder("persons", ThousandPersons, "R1 R2 R3", "TOTAL", 2018, 2019).Fill(2018, "R1 R2 R3", "TOTAL", "1 / 1 / 1").Fill(2019, "R1 R2 R3", "TOTAL", "1 / c / 1").Build();
        SigmaConvergence result = gva.SigmaConvergence(2018, 2019, persons);
        Assert.Contains("1 of 3 figures of 2019 missing: R2 × TOTAL (confidential); MissingPolicy.DeriveFromTotal or LeaveOut goes on without them", result.Notes);
        Assert.True(result[2018].CoefficientOfVariation.HasValue);
        Assert.False(result[2019].CoefficientOfVariation.HasValue);
    }

    [Fact]
    public void Years_with_all_figures_and_years_with_any()
    {
        DataCube cube = Builder("gva", CurrentGva, "N R1 R2", "TOTAL A B-U", 2017, 2021)
            .Fill(2017, "N R1 R2", "TOTAL A B-U", "60 20 40 / : : : / : : :")
            .Fill(2018, "N R1 R2", "TOTAL A B-U", "60 20 40 / 30 10 20 / 30 10 20")
            .Fill(2019, "N R1 R2", "TOTAL A B-U", "60 20 40 / 30 c 20 / 30 10 20")
            .Fill(2020, "N R1 R2", "TOTAL A B-U", "60 20 40 / 30 10 20 / 30 10 20")
            .Fill(2021, "N R1 R2", "TOTAL A B-U", "60 20 40 / 30 : : / 30 : :").Build();
        Assert.Equal([2018, 2020], cube.CompleteYears().Select(y => y.Number));
        Assert.Equal([2018, 2019, 2020], cube.YearsWithFigures().Select(y => y.Number));
        Assert.Equal([2018, 2019, 2020], cube.CompleteYears(FirstSectors with { Missing = MissingPolicy.DeriveFromTotal }).Select(y => y.Number)); // R1 × A of 2019 is 30 − 20
        Assert.Equal([2018, 2020], cube.CompleteYears(FirstSectors with { Missing = MissingPolicy.LeaveOut }).Select(y => y.Number)); // what is left out is not there
        Assert.Equal([2018, 2019, 2020], cube.YearsWithFigures(FirstSectors with { Missing = MissingPolicy.LeaveOut }).Select(y => y.Number));
        Assert.Equal([2018, 2019, 2020], cube.CompleteYears(new() { Regions = [R("R2")], Sectors = [S("A")] }).Select(y => y.Number));
        Assert.Equal([2017, 2018, 2019, 2020, 2021], cube.CompleteYears(new() { Regions = [R("N")], Sectors = [S("TOTAL")] }).Select(y => y.Number));
        Assert.Throws<ArgumentNullException>("cube", () => ((DataCube)null!).CompleteYears());
    }
}
