using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;
using static IndustryModel.Tests.Shares.SmallEconomy;

namespace IndustryModel.Tests.Accounts;

public sealed class AccountsBinaryTests
{
    [Fact]
    public void Classifications_of_the_reader_are_used_as_they_are()
    {
        MemoryStream stream = Written(Country());
        RegionalAccounts own = RegionalAccounts.ReadBinary(stream, [Regions], [Sectors]);
        Assert.Same(Regions, own.GrossValueAdded.Regions.Classification);
        Assert.Same(Sectors, own.GrossValueAdded.Sectors.Classification);
        stream.Position = 0;
        RegionalAccounts copied = RegionalAccounts.ReadBinary(stream);
        Assert.NotSame(Regions, copied.GrossValueAdded.Regions.Classification);
        Assert.NotSame(Sectors, copied.GrossValueAdded.Sectors.Classification);
        Assert.Equal("", copied.VersionId);
    }

    [Fact]
    public void Both_versions_of_NACE_are_built_in()
    {
        foreach (Classification<SectorCode> nace in (Classification<SectorCode>[])[Nace.Rev2, Nace.Rev21])
        {
            DataCube cube = new DataCubeBuilder("x", "x", CurrentGva, new(Regions, [R("N")]), new(nace, [SectorCode.Create(nace.Id, "C"), SectorCode.Create(nace.Id, "TOTAL")]), 2018, 2018, Office, Spring).Build();
            RegionalAccounts back = RegionalAccounts.ReadBinary(Written(new("x", [cube])));
            Assert.Same(nace, back["x"].Sectors.Classification);
        }
    }

    [Fact]
    public void Every_price_basis_comes_back()
    {
        foreach (PriceBasis basis in (PriceBasis[])[PriceBasis.Current, PriceBasis.Constant(2015), PriceBasis.ChainLinked(2020), PriceBasis.PreviousYear])
            Assert.Equal(basis, RegionalAccounts.ReadBinary(Written(new("x", [Cube("x", new(MeasureConcept.Gdp, Unit.MillionEuro, basis), "N", "TOTAL", 2018, "1")])))["x"].Measure.PriceBasis);
        Assert.Equal(ThousandPersons, RegionalAccounts.ReadBinary(Written(new("x", [Cube("x", ThousandPersons, "N", "TOTAL", 2018, "1")])))["x"].Measure);
    }

    [Fact]
    public void A_later_version_of_the_form_is_named()
    {
        using var later = new MemoryStream();
        AccountsBinary.Frame.Write(later, writer => writer.Write(AccountsBinary.FormatVersion + 1));
        later.Position = 0;
        Assert.Equal("The accounts are in version 3 of the binary form; this library reads version 2.", Assert.Throws<InvalidDataException>(() => RegionalAccounts.ReadBinary(later)).Message);
    }

    [Fact]
    public void Asking_for_one_cube_reads_no_other()
    {
        const int Years = 9_000, ManyBytes = Years * 100;
        var large = new DataCubeBuilder("large", "Large", CurrentGva, new(Regions, [R("N"), R("P1")]), new(Sectors, Sectors.Categories.Select(c => c.Code)), 1, Years, Office, Spring);
        RegionalAccounts accounts = RegionalAccounts.ReadBinary(Written(new("x", [large.Build(), Cube("small", ThousandPersons, "N", "TOTAL", 2018, "1")])));
        Assert.True(Allocated(() => accounts["small"]) < ManyBytes);
        Assert.True(Allocated(() => accounts.Persons) < ManyBytes);
        Assert.True(Allocated(() => accounts.Find(MeasureConcept.Population)) < ManyBytes);
        Assert.True(Allocated(() => accounts.GrossValueAdded) > ManyBytes);
        Assert.Same(accounts["large"], accounts.GrossValueAdded);
        Assert.Equal([accounts["large"], accounts["small"]], accounts.Cubes.ToArray());
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_cube()
    {
        RegionalAccounts accounts = RegionalAccounts.ReadBinary(Written(Country()));
        var cubes = new DataCube[64];
        Parallel.For(0, cubes.Length, i => cubes[i] = i % 2 == 0 ? accounts.GrossValueAdded : accounts.Cubes[0]);
        Assert.All(cubes, cube => Assert.Same(accounts.GrossValueAdded, cube));
    }

    [Fact]
    public void Cubes_with_the_same_codes_share_their_axes()
    {
        RegionalAccounts accounts = RegionalAccounts.ReadBinary(Written(new("x", [Cube("a", CurrentGva, "N", "TOTAL", 2018, "1"), Cube("b", ThousandPersons, "N", "TOTAL", 2018, "1")])));
        Assert.Same(accounts["a"].Regions, accounts["b"].Regions);
        Assert.Same(accounts["a"].Sectors, accounts["b"].Sectors);
    }

    [Fact]
    public void A_classification_of_the_reader_that_lacks_a_code_is_named()
    {
        Classification<RegionCode> less = Classification.OfRegions(Regions.Id, "Less", [new("N", "Nation", Kind: CategoryKind.Total)]);
        Assert.Equal("'P1' is no region of Less. Its codes are N.", Assert.Throws<UnknownCodeException>(() => RegionalAccounts.ReadBinary(Written(Country()), [less])).Message);
    }

    [Theory]
    [InlineData("MIO_EUR")]
    [InlineData("USD_PER_PERSON")]
    [InlineData("THS_JOBS")]
    [InlineData("BIO_HOURS")]
    [InlineData("INDEX_2015")]
    [InlineData("PC")]
    [InlineData("NUMBER")]
    public void Every_unit_comes_back(string code)
    {
        var unit = Unit.Parse(code);
        bool isMoney = unit.Dimension is UnitDimension.Money or UnitDimension.MoneyPerPerson;
        var measure = new Measure(new("own", "own", "eigen", unit.Dimension), unit, isMoney ? PriceBasis.Current : PriceBasis.None);
        Assert.Equal(measure, RegionalAccounts.ReadBinary(Written(new("x", [Cube("x", measure, "N", "TOTAL", 2018, "1")])))["x"].Measure);
    }

    [Fact]
    public void Bytes_that_end_in_the_frame_are_cut_short()
    {
        byte[] whole = Written(Country()).ToArray();
        Assert.Equal("These are no accounts in binary form: they do not begin as such. Write them with RegionalAccounts.WriteBinary.",
            Assert.Throws<InvalidDataException>(() => RegionalAccounts.ReadBinary(new MemoryStream(whole[..15]))).Message);
        Assert.Equal("The accounts in binary form are damaged or cut short: their check sum does not fit. Fetch or write them again.",
            Assert.Throws<InvalidDataException>(() => RegionalAccounts.ReadBinary(new MemoryStream(whole[..16]))).Message);
    }

    private static long Allocated(Func<object?> ask)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(ask());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static MemoryStream Written(RegionalAccounts accounts)
    {
        var stream = new MemoryStream();
        accounts.WriteBinary(stream);
        stream.Position = 0;
        return stream;
    }
}
