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
        Assert.Equal("The accounts are in version 2 of the binary form; this library reads version 1.", Assert.Throws<InvalidDataException>(() => RegionalAccounts.ReadBinary(later)).Message);
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

    private static MemoryStream Written(RegionalAccounts accounts)
    {
        var stream = new MemoryStream();
        accounts.WriteBinary(stream);
        stream.Position = 0;
        return stream;
    }
}
