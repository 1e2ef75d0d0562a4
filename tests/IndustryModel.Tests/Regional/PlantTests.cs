using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Regional;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Regional;

public sealed class PlantTests
{
    [Theory]
    [InlineData("fk2014")]
    [InlineData("syn")]
    public void Registers_have_the_concentration_that_other_systems_give(string set)
    {
        PlantRegister register = Register(set, out _);
        PlantConcentration result = register.EllisonGlaeser();
        Golden.Read("ellison_glaeser.own_regions.reat_a2").Set(set).AssertAgrees(row => Measure(result[register.SectorClassification[SectorCode.Create("E", row[0])].Code], row[1]));
        Coagglomeration together = register.Coagglomeration();
        Golden.Read("coagglomeration.formula").Set(set).Where("region_shares_from", "plants").AssertAgrees(row =>
            row[0] == "all" ? together.All.Value : together.Of([.. register.Sectors.Where(s => row[0].StartsWith($"{s.Text}-", StringComparison.Ordinal) || row[0].EndsWith($"-{s.Text}", StringComparison.Ordinal))]).Value);
    }

    [Theory]
    [InlineData("fk2014")]
    [InlineData("syn")]
    public void Regions_shares_may_be_those_of_accounts(string set)
    {
        PlantRegister register = Register(set, out CubeSlice economy);
        PlantConcentration result = register.EllisonGlaeser(economy, new());
        Golden.Read("ellison_glaeser.formula").Set(set).Where("region_shares_from", "given").AssertAgrees(row => Measure(result[SectorCode.Create("E", row[0])], row[1]));
        Coagglomeration together = register.Coagglomeration(economy, new());
        Golden.Read("coagglomeration.formula").Set(set).Where("region_shares_from", "given").AssertAgrees(row =>
            row[0] == "all" ? together.All.Value : together.Of([.. register.Sectors.Where(s => row[0].StartsWith($"{s.Text}-", StringComparison.Ordinal) || row[0].EndsWith($"-{s.Text}", StringComparison.Ordinal))]).Value);
    }

    [Fact]
    public void Sizes_of_plants_drop_out_so_accounts_alone_give_coagglomeration()
    {
        PlantRegister register = Register("syn", out _);
        Coagglomeration expected = register.Coagglomeration();
        CubeSlice slice = Cube(register)[2018];
        Coagglomeration ours = slice.Coagglomeration();
        foreach (SectorCode first in register.Sectors)
        {
            foreach (SectorCode second in register.Sectors.Where(s => s != first))
                Assert.Equal(expected[first, second].Value, ours[first, second].Value, 1e-14);
        }

        Assert.Equal(expected.All.Value, ours.All.Value, 1e-14);
    }

    [Fact]
    public void Rows_and_reasons()
    {
        PlantRegister register = new(Regions, Sectors, [new("a", R("R1"), S("A"), 2), new("b", R("R2"), S("C"), 1), new("c", R("R1"), S("C"), 1), new("d", R("R2"), S("F"), 0)], Office);
        Assert.Equal("4 plants, 3 sectors, 2 regions", register.ToString());
        PlantConcentration result = register.EllisonGlaeser();
        Assert.Equal("A is one plant", result[S("A")].Gamma.Note);
        Assert.Equal("the plants of F have no size", result[S("F")].Gamma.Note);
        Assert.Equal(0.5, result[S("C")].PlantHerfindahl.Value);
        // x: 3/4, 1/4; s of C: 1/2, 1/2; G = 1/8; (1/8 − 3/8·1/2) / (3/8·1/2)
        Assert.Equal(-1.0 / 3, result[S("C")].Gamma.Value, 1e-15);
        Assert.Equal("Ellison-Glaeser γ of C: -0.333333", result.Explain(S("C")).Title);
        Assert.Equal(["R1: s = 1 / 2 = 50.0 %, x = 75.0 %", "R2: s = 1 / 2 = 50.0 %, x = 25.0 %", "G = Σ (s − x)² = 0.125, Σx² = 0.625", "H = Σ z² = 0.5 over 2 plants", "γ = -0.333333"], result.Explain(S("C")).Steps.AsEnumerable());
        Assert.Equal("The register has no plants of S:G; it has plants of A, C, F.", Assert.Throws<UnknownCodeException>(() => result[S("G")]).Message);
        Assert.Equal(3, result.ToTable().RowCount);
        Assert.StartsWith("Concentration of plants", result.ToString(), StringComparison.Ordinal);
        Assert.Equal("all activity is in one region", new PlantRegister(Regions, Sectors, [new("a", R("R1"), S("A"), 2), new("b", R("R1"), S("A"), 1)], Office).EllisonGlaeser()[S("A")].Gamma.Note);

        Coagglomeration together = register.Coagglomeration();
        Assert.Equal("fewer than two sectors of the group have any activity", together[S("A"), S("F")].Note);
        Assert.Equal(4, together.ToTable().RowCount);
        Assert.StartsWith("Coagglomeration of sectors", together.ToString(), StringComparison.Ordinal);
        Assert.Equal(["A: w = 2 / 4 = 50.0 %, G = 0.125", "C: w = 2 / 4 = 50.0 %, G = 0.125", "Σx² = 0.625", "γc = -0.333333"], together.Explain([S("A"), S("C")]).Steps.AsEnumerable());
        Assert.Equal("A group is two sectors or more, each once; got A. (Parameter 'group')", Assert.Throws<ArgumentException>(() => together.Of([S("A")])).Message);
        Assert.Equal("A group is two sectors or more, each once; got A, A. (Parameter 'group')", Assert.Throws<ArgumentException>(() => together[S("A"), S("A")]).Message);
        Assert.Equal("A group is two sectors or more, each once; got none. (Parameter 'group')", Assert.Throws<ArgumentException>(() => together.Of([])).Message);
        Assert.Equal("The result has no sector S:G; it has A, C, F.", Assert.Throws<UnknownCodeException>(() => together[S("A"), S("G")]).Message);
        Assert.Equal("all activity is in one region", new PlantRegister(Regions, Sectors, [new("a", R("R1"), S("A"), 2), new("b", R("R1"), S("C"), 1)], Office).Coagglomeration().All.Note);
    }

    [Fact]
    public void Missing_figures_of_the_economy_leave_no_index_and_are_named()
    {
        PlantRegister register = new(Regions, Sectors, [new("a", R("R1"), S("A"), 2), new("b", R("R2"), S("A"), 1), new("c", R("R2"), S("C"), 1)], Office);
        CubeSlice economy = SmallCube("5 / c / 4");
        Observation<double> gamma = register.EllisonGlaeser(economy)[S("A")].Gamma;
        Assert.Equal(MissingReason.PartMissing, gamma.ReasonOrNull);
        Assert.StartsWith("1 of 3 figures of 2018 missing: R2 × A (confidential)", gamma.Note, StringComparison.Ordinal);
        Assert.Equal(MissingReason.PartMissing, register.Coagglomeration(economy).All.ReasonOrNull);
        Assert.Equal(["R1", "R2", "R3"], register.EllisonGlaeser(SmallCube("5 / 3 / 4")).Regions.Select(r => r.Text)); // regions without plants count
        Assert.True(register.EllisonGlaeser(SmallCube("5 / 3 / 4"))[S("A")].Gamma.HasValue);
    }

    [Fact]
    public void What_is_no_register_is_refused()
    {
        Assert.Equal("A register needs at least one plant. (Parameter 'plants')", Assert.Throws<ArgumentException>(() => new PlantRegister(Regions, Sectors, [], Office)).Message);
        Assert.Equal("The plant a stands twice; each plant may stand once. (Parameter 'plants')",
            Assert.Throws<ArgumentException>(() => new PlantRegister(Regions, Sectors, [new("a", R("R1"), S("A"), 2), new("a", R("R2"), S("A"), 2)], Office)).Message);
        foreach (double size in new[] { -1, double.NaN, double.PositiveInfinity })
            Assert.StartsWith("The plant a has the size ", Assert.Throws<ArgumentException>(() => new PlantRegister(Regions, Sectors, [new("a", R("R1"), S("A"), size)], Office)).Message, StringComparison.Ordinal);
        Assert.Equal("P1 and R1 overlap in Small regions: a plant stands in one region only. Give all plants regions that do not overlap.",
            Assert.Throws<OverlapException>(() => new PlantRegister(Regions, Sectors, [new("a", R("R1"), S("A"), 2), new("b", R("P1"), S("A"), 2)], Office)).Message);
        Assert.Throws<OverlapException>(() => new PlantRegister(Regions, Sectors, [new("a", R("R1"), S("C"), 2), new("b", R("R1"), S("B-E"), 2)], Office));
        Assert.Throws<UnknownCodeException>(() => new PlantRegister(Regions, Sectors, [new("a", RegionCode.Create("NUTS2024", "NL341"), S("C"), 2)], Office));
        PlantRegister register = new(Regions, Sectors, [new("a", R("R3"), S("A"), 2)], Office);
        Assert.Equal("The plant a stands in T1:R3, which is not among the regions of x that are analyzed: R1, R2.",
            Assert.Throws<UnknownCodeException>(() => register.EllisonGlaeser(Shares.SmallEconomy.Cube("x", ThousandPersons, "R1 R2", "A", 2018, "1 / 2")[2018])).Message);
    }

    [Fact]
    public void Sums_beyond_the_range_of_numbers_are_said_to_be()
    {
        CubeSlice huge = Shares.SmallEconomy.Cube("x", ThousandPersons, "R1 R2", "A C", 2018, "1e308 1e308 / 1e308 1")[2018];
        const string beyond = "the figures are beyond the range of numbers";
        Assert.Equal(beyond, huge.Coagglomeration().All.Note);
        Assert.Equal(beyond, huge.Specialization(SpecializationIndex.RelativeDiversity)[huge.Specialization().Regions[0]].Note);
        LocationQuotients standardized = huge.LocationQuotients(LocationQuotientVariant.Standardized);
        Assert.Equal("the quotient is beyond the range of numbers", standardized[standardized.Regions[0], standardized.Sectors[0]].Note);
    }

    private static CubeSlice SmallCube(string figures) => Shares.SmallEconomy.Cube("x", ThousandPersons, "R1 R2 R3", "A", 2018, figures)[2018];

    private static double Measure(PlantConcentrationRow row, string measure) => measure switch
    {
        "gamma" or "Gamma i" => row.Gamma.Value,
        "G" or "G i" => row.RawConcentration.Value,
        "H" or "HHI i" => row.PlantHerfindahl.Value,
        "z Gi" => row.StandardScore.Value,
        _ => row.Plants,
    };

    private static PlantRegister Register(string set, out CubeSlice economy)
    {
        Golden table = Golden.Read($"inputs/plants.{set}");
        Classification<RegionCode> regions = Classification.OfRegions("P", "Regions of plants", table.Rows.Select(r => r[2]).Distinct().Order(StringComparer.Ordinal).Select(c => new CategoryDefinition(c, c)));
        Classification<SectorCode> sectors = Classification.OfSectors("E", "Sectors of plants", table.Rows.Select(r => r[1]).Distinct().Order(StringComparer.Ordinal).Select(c => new CategoryDefinition(c, c)));
        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
        Classification<SectorCode> all = Classification.OfSectors("ALL", "All sectors", [new("ALL", "All")]);
        var builder = new DataCubeBuilder("economy", "economy", ThousandPersons, new(regions, regions.Categories.Select(c => c.Code)), new(all, [SectorCode.Create("ALL", "ALL")]), 2018, 2018, Office, Spring);
        foreach (ImmutableArray<string> row in table.Rows)
            builder.Set(RegionCode.Create("P", row[2]), SectorCode.Create("ALL", "ALL"), 2018, Number(row[4]));
        economy = builder.Build()[2018];
        return new(regions, sectors, table.Rows.Select((r, i) => new Plant($"{r[0]}/{i}", RegionCode.Create("P", r[2]), SectorCode.Create("E", r[1]), Number(r[3]))), Office);
    }

    private static DataCube Cube(PlantRegister register)
    {
        var builder = new DataCubeBuilder("plants", "plants", ThousandPersons, new(register.RegionClassification, register.Regions), new(register.SectorClassification, register.Sectors), 2018, 2018, Office, Spring);
        foreach (RegionCode region in register.Regions)
        {
            foreach (SectorCode sector in register.Sectors)
                builder.Set(region, sector, 2018, register.Plants.Where(p => p.Region == region && p.Sector == sector).Sum(p => p.Size));
        }

        return builder.Build();
    }
}
