using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using NodaTime;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Accounts;

public sealed class RegionalAccountsTests
{
    private static readonly Measure Volumes = new(MeasureConcept.GrossValueAdded, Unit.MillionEuro, PriceBasis.ChainLinked(2020));

    private static readonly RegionalAccounts Sample = new("sample",
        [Cube("v", Volumes, "R1", "A", 2018, "1"), Cube("x", CurrentGva, "R1", "A", 2018, "2"), Cube("y", CurrentGva, "R1", "A", 2018, "3"), Cube("p", ThousandPersons, "R1", "A", 2018, "4")]);

    [Fact]
    public void The_first_cube_in_current_prices_is_the_principal_one()
    {
        Assert.Equal("x", Sample.GrossValueAdded.Id);
        Assert.Equal("p", Sample.Persons.Id);
        Assert.Equal("v", Sample.Find(MeasureConcept.GrossValueAdded, PriceBasisKind.ChainLinked)!.Id);
        Assert.Null(Sample.Find(MeasureConcept.GrossValueAdded, PriceBasisKind.Constant));
        Assert.Equal("y", Sample["y"].Id);
        Assert.Null(Sample.Find(MeasureConcept.Gdp));
    }

    [Fact]
    public void What_is_not_there_is_named_with_what_is()
    {
        var measure = Assert.Throws<UnknownCodeException>(() => Sample.Gdp);
        Assert.Equal("'sample' does not measure gross domestic product; it measures gross value added, employed persons.", measure.Message);
        Assert.Equal(["gva", "persons"], measure.Suggestions.AsEnumerable());
        Assert.Equal("'sample' has no cube 'z'; it has v, x, y, p.", Assert.Throws<UnknownCodeException>(() => Sample["z"]).Message);
        Assert.Throws<UnknownCodeException>(() => Sample.Population);
    }

    [Fact]
    public void A_measure_in_volumes_alone_is_not_there_in_current_prices()
    {
        var volumes = new RegionalAccounts("volumes", [Sample["v"], Sample["p"]]);
        Assert.Equal("'volumes' does not measure gross value added in current prices; it measures gross value added in chain-linked volumes, reference year 2020, employed persons.",
            Assert.Throws<UnknownCodeException>(() => volumes.GrossValueAdded).Message);
        Assert.Equal("'volumes' does not measure jobs; it measures gross value added in chain-linked volumes, reference year 2020, employed persons.", Assert.Throws<UnknownCodeException>(() => volumes[MeasureConcept.Jobs]).Message);
    }

    [Fact]
    public void An_id_stands_once() => Assert.StartsWith("Two cubes are called x; each id may stand once in a data set.",
        Assert.Throws<ArgumentException>(() => new RegionalAccounts("twice", [Sample["x"], Sample["x"]])).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_classifications_of_one_id_are_refused_regions_first()
    {
        Classification<RegionCode> regions = Classification.OfRegions("T1", "Other regions", [new("R1", "Northtown")]);
        Classification<SectorCode> sectors = Classification.OfSectors("S", "Other sectors", [new("A", "Farms")]);
        DataCube Other(Classification<RegionCode> r, Classification<SectorCode> s) => new DataCubeBuilder("other", "other", ThousandPersons, new(r, [R("R1")]), new(s, [S("A")]), 2018, 2018, Office, Spring).Build();
        string Refused(DataCube other) => Assert.Throws<ArgumentException>("cubes", () => new RegionalAccounts("two", [Sample["x"], other])).Message;
        Assert.Equal("x and other use two different classifications that are both called T1; give each its own id. (Parameter 'cubes')", Refused(Other(regions, Sectors)));
        Assert.Equal("x and other use two different classifications that are both called S; give each its own id. (Parameter 'cubes')", Refused(Other(Regions, sectors)));
        Assert.Equal("x and other use two different classifications that are both called T1; give each its own id. (Parameter 'cubes')", Refused(Other(regions, sectors)));
    }

    [Fact]
    public void The_table_lists_every_cube()
    {
        Assert.Equal(4, Sample.ToTable().RowCount);
        Assert.Equal(("x", "gva", "million EUR"), (Sample.ToTable()[1, "id"].Text, Sample.ToTable()[1, "measure"].Text, Sample.ToTable()[1, "unit"].Text));
        Assert.Equal("sample (4 cubes)", Sample.ToString());
        Assert.Single(Sample.Sources);
    }

    [Fact]
    public void Cubes_of_one_version_and_vintage_may_meet()
    {
        Assert.Equal((true, null), (CubeJoin.Of(Sample["x"], Sample["p"]).IsAllowed, CubeJoin.Of(Sample["x"], Sample["p"]).Note));
        DataCube old = Cube("old", CurrentGva, "R1", "A", 2018, "1", Old);
        Assert.Equal("x is of vintage 2026-03, old of 2023-02: figures of two vintages do not belong together. Pass VintagePolicy.AllowAndSay to combine them all the same.", CubeJoin.Of(Sample["x"], old).Obstacle);
        CubeJoin said = CubeJoin.Of(Sample["x"], old, VintagePolicy.AllowAndSay);
        Assert.Equal((true, "two vintages: x 2026-03, old 2023-02"), (said.IsAllowed, said.Note));
    }

    [Fact]
    public void Cubes_of_two_versions_never_meet()
    {
        Classification<RegionCode> other = Classification.OfRegions("T2", "Other regions", [new("R1", "Northtown")]);
        DataCube moved = new DataCubeBuilder("moved", "", CurrentGva, new(other, [RegionCode.Create("T2", "R1")]), new(Sectors, [S("A")]), 2018, 2018, Office, Spring).Build();
        Assert.Equal("x has regions of Small regions, moved of Other regions: a code does not mean the same region in both. Go through a correspondence.", CubeJoin.Of(Sample["x"], moved, VintagePolicy.AllowAndSay).Obstacle);
        Classification<SectorCode> otherSectors = Classification.OfSectors("S2", "Other sectors", [new("TOTAL", "All", Kind: CategoryKind.Total), new("A", "A", Parent: "TOTAL")]);
        DataCube recut = new DataCubeBuilder("recut", "", CurrentGva, new(Regions, [R("R1")]), new(otherSectors, [SectorCode.Create("S2", "A"), SectorCode.Create("S2", "TOTAL")]), 2018, 2018, Office, Spring).Build();
        DataCube two = Cube("two", CurrentGva, "R1", "A C", 2018, "1 2");
        Assert.Equal("two has sectors of Small sectors, recut of Other sectors: a code does not mean the same sector in both. Go through a correspondence.", CubeJoin.Of(two, recut).Obstacle);
        Assert.True(CubeJoin.Of(Sample["x"], recut).IsAllowed); // a total alone fits any sectors
    }

    [Fact]
    public void The_binary_form_gives_everything_back()
    {
        DataCube cube = Builder("b", CurrentGva, "N R1 Z", "A B-E", 2018, 2019, new Vintage("x", new LocalDate(2020, 2, 29), VintageDating.NotBefore), new Source("i", "p", "t", null, "a"))
            .Set(R("N"), S("A"), 2018, 1.25, ObservationFlags.Provisional | ObservationFlags.Break).Set(R("R1"), S("B-E"), 2019, -3)
            .SetMissing(R("Z"), S("A"), 2018, MissingReason.NotApplicable).Note(new("n", 2019, ["R1"])).Note(new("m")).Build();
        var accounts = new RegionalAccounts("title", [cube, Sample["p"]]);
        using var stream = new MemoryStream();
        accounts.WriteBinary(stream, "v1");
        stream.Position = 0;
        RegionalAccounts back = RegionalAccounts.ReadBinary(stream);
        DataCube b = back["b"];
        Assert.Equal(("title", "v1", 2), (back.Title, back.VersionId, back.Cubes.Length));
        Assert.Equal(cube.Values.ToArray(), b.Values.ToArray());
        Assert.Equal((cube.Source, cube.Vintage, cube.Measure, cube.Title), (b.Source, b.Vintage, b.Measure, b.Title));
        Assert.Equal(cube.Notes.AsEnumerable(), b.Notes);
        Assert.Equal(cube.Observe(R("N"), S("A"), 2018), b.Observe(R("N"), S("A"), 2018));
        Assert.Equal(MissingReason.NotApplicable, b.Observe(R("Z"), S("A"), 2018).Reason);
        Assert.Equal(MissingReason.NotCovered, b.Observe(R("Z"), S("B-E"), 2018).Reason);
        Assert.True(b.Sectors.Classification.Overlap(S("B-E"), S("C")));
        using var again = new MemoryStream();
        back.WriteBinary(again);
        Assert.Equal(stream.ToArray(), again.ToArray());
    }

    [Fact]
    public void A_damaged_binary_form_is_refused_as_such()
    {
        using var stream = new MemoryStream();
        Sample.WriteBinary(stream);
        byte[] whole = stream.ToArray();
        for (int i = 0; i < whole.Length; i += 7)
        {
            byte[] flipped = [.. whole];
            flipped[i] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => RegionalAccounts.ReadBinary(new MemoryStream(flipped)));
            Assert.Throws<InvalidDataException>(() => RegionalAccounts.ReadBinary(new MemoryStream(whole[..i])));
        }

        Assert.Equal("The accounts in binary form are damaged or cut short: their check sum does not fit. Fetch or write them again.",
            Assert.Throws<InvalidDataException>(() => RegionalAccounts.ReadBinary(new MemoryStream(whole[..^1]))).Message);
        Assert.Equal("These are no accounts in binary form: they do not begin as such. Write them with RegionalAccounts.WriteBinary.",
            Assert.Throws<InvalidDataException>(() => RegionalAccounts.ReadBinary(new MemoryStream([1, 2, 3]))).Message);
    }

    [Fact]
    public void A_classification_of_ones_own_may_be_called_NACE2_and_comes_back()
    {
        Classification<SectorCode> own = Classification.OfSectors("NACE2", "My sectors", [new("TOTAL", "All", Kind: CategoryKind.Total), new("X9", "Mine", Parent: "TOTAL")]);
        DataCube cube = new DataCubeBuilder("own", "", CurrentGva, new(Regions, [R("R1")]), new(own, [SectorCode.Create("NACE2", "X9")]), 2018, 2018, Office, Spring).Set(R("R1"), SectorCode.Create("NACE2", "X9"), 2018, 5).Build();
        var accounts = new RegionalAccounts("title", [cube]);
        using var stream = new MemoryStream();
        accounts.WriteBinary(stream);
        stream.Position = 0;
        Assert.Equal(own, RegionalAccounts.ReadBinary(stream)["own"].Sectors.Classification);
        Assert.Equal(own, RegionalAccounts.FromJson(accounts.ToJson())["own"].Sectors.Classification);
        DataCube real = new DataCubeBuilder("real", "", CurrentGva, new(Regions, [R("R1")]), new(Nace.Rev2, [Nace.Manufacturing]), 2018, 2018, Office, Spring).Build();
        Assert.Equal("own and real use two different classifications that are both called NACE2; give each its own id. (Parameter 'cubes')", Assert.Throws<ArgumentException>(() => new RegionalAccounts("title", [cube, real])).Message);
    }
}
