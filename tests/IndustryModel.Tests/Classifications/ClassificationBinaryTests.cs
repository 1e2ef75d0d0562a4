using System.Collections.Immutable;
using System.IO.Compression;
using IndustryModel.Classifications;
using IndustryModel.Json;
using IndustryModel.Netherlands;
using IndustryModel.Tests.Architecture;
using IndustryModel.Tests.Shares;

namespace IndustryModel.Tests.Classifications;

/// <summary>A classification out of its binary form is the one that was defined: the same answer to every question.</summary>
public sealed class ClassificationBinaryTests
{
    private const string NaceFolder = "src/IndustryModel/Classifications/Data";
    private const string NutsFolder = "src/IndustryModel.Netherlands/Data/classifications";

    public static TheoryData<string, string, string, Classification<SectorCode>> Sectors => new()
    {
        { "NACE2", "NACE Rev. 2", $"{NaceFolder}/nace2", Nace.Rev2 },
        { "NACE2.1", "NACE Rev. 2.1", $"{NaceFolder}/nace21", Nace.Rev21 },
    };

    public static TheoryData<string, string, string, Classification<RegionCode>> Regions => new()
    {
        { "NUTS2016", "NUTS 2016", $"{NutsFolder}/nuts2016", DutchRegions.Nuts2016 },
        { "NUTS2021", "NUTS 2021", $"{NutsFolder}/nuts2021", DutchRegions.Nuts2021 },
        { "NUTS2024", "NUTS 2024", $"{NutsFolder}/nuts2024", DutchRegions.Nuts2024 },
    };

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Embedded_sectors_are_what_their_text_defines(string id, string name, string path, Classification<SectorCode> embedded)
        => AssertIsDefinedBy(Classification.OfSectors(id, name, Definitions(path)), path, embedded);

    [Theory]
    [MemberData(nameof(Regions))]
    public void Embedded_regions_are_what_their_text_defines(string id, string name, string path, Classification<RegionCode> embedded)
        => AssertIsDefinedBy(Classification.OfRegions(id, name, Definitions(path)), path, embedded);

    [Fact]
    public void One_of_ones_own_comes_back()
    {
        AssertSame(SmallEconomy.Sectors, Classification.ReadSectors(Written(SmallEconomy.Sectors)));
        AssertSame(SmallEconomy.Regions, Classification.ReadRegions(Written(SmallEconomy.Regions)));
    }

    [Fact]
    public void A_stream_that_cannot_seek_will_do()
    {
        using var inflated = new DeflateStream(Deflated(Written(SmallEconomy.Sectors).ToArray()), CompressionMode.Decompress);
        Assert.Equal(SmallEconomy.Sectors, Classification.ReadSectors(inflated));
    }

    [Fact]
    public void Sectors_are_not_read_as_regions()
    {
        Assert.Equal("This is a classification of sectors; expected one of regions.", Assert.Throws<InvalidDataException>(() => Classification.ReadRegions(Written(Nace.Rev21))).Message);
        Assert.Equal("This is a classification of regions; expected one of sectors.", Assert.Throws<InvalidDataException>(() => Classification.ReadSectors(Written(DutchRegions.Nuts2024))).Message);
    }

    [Fact]
    public void A_damaged_or_foreign_form_is_refused_as_such()
    {
        byte[] whole = Written(SmallEconomy.Regions).ToArray();
        for (int i = 0; i < whole.Length; i += 7)
        {
            byte[] flipped = [.. whole];
            flipped[i] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => Classification.ReadRegions(new MemoryStream(flipped)));
            Assert.Throws<InvalidDataException>(() => Classification.ReadRegions(new MemoryStream(whole[..i])));
        }

        using var later = new MemoryStream();
        ClassificationBinary.Frame.Write(later, writer => writer.Write(ClassificationBinary.FormatVersion + 1));
        later.Position = 0;
        Assert.Equal("The classification is in version 2 of the binary form; this library reads version 1.", Assert.Throws<InvalidDataException>(() => Classification.ReadRegions(later)).Message);
    }

    /// <summary>What a compiled form cannot hold, because no classification does, makes no tree either.</summary>
    [Fact]
    public void A_tree_out_of_order_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CategoryTree([Node("A", null), Node("A", null)]));
        Assert.Throws<ArgumentException>(() => new CategoryTree([Node("B", "A"), Node("A", null)]));
        Assert.Throws<ArgumentException>(() => new CategoryTree([Node("A", null), Node("B", null), Node("C", "A")]));
        Assert.Throws<ArgumentException>(() => new CategoryTree([Node("A", null), new("X", "X", Level: 1, Kind: CategoryKind.Aggregate, Parts: ["A", "X"])]));

        static CategoryDefinition Node(string code, string? parent) => new(code, code, Parent: parent, Level: 1);
    }

    private static void AssertIsDefinedBy<TCode>(Classification<TCode> defined, string path, Classification<TCode> embedded)
        where TCode : struct, ICategoryCode<TCode>
    {
        Assert.Equal(File.ReadAllBytes(Repository.PathOf($"{path}.imdata")), Written(defined).ToArray());
        AssertSame(defined, embedded);
    }

    private static void AssertSame<TCode>(Classification<TCode> defined, Classification<TCode> read)
        where TCode : struct, ICategoryCode<TCode>
    {
        Assert.NotSame(defined, read);
        Assert.Equal(defined, read);
        Assert.Equal(defined.GetHashCode(), read.GetHashCode());
        Assert.Equal((defined.Id, defined.NameEn, defined.NameNl), (read.Id, read.NameEn, read.NameNl));
        Assert.Equal(IndustryModelJson.ToJson(defined), IndustryModelJson.ToJson(read));
        foreach ((Category<TCode> expected, Category<TCode> category) in defined.Categories.Zip(read.Categories))
        {
            Assert.Equal((expected.Code, expected.Kind, expected.Level, expected.NameEn, expected.NameNl, expected.Parent),
                (category.Code, category.Kind, category.Level, category.NameEn, category.NameNl, category.Parent));
            Assert.Equal(expected.Children.ToArray(), category.Children.ToArray());
            Assert.Equal(expected.Parts.ToArray(), category.Parts.ToArray());
            Assert.Equal(expected.Aliases.ToArray(), category.Aliases.ToArray());
            Assert.Same(category, read[category.Code]);
            foreach (string spelling in (string[])[category.Code.Text, category.NameEn, category.NameNl, .. category.Aliases])
            {
                Assert.Equal(defined.TryFind(spelling, out Category<TCode>? found), read.TryFind(spelling, out Category<TCode>? same));
                Assert.Equal(found?.Code, same?.Code);
            }

            Assert.Equal(defined.TryPartition(category.Code, category.Children, out ImmutableArray<TCode> parts), read.TryPartition(category.Code, category.Children, out ImmutableArray<TCode> sameParts));
            Assert.Equal(parts.ToArray(), sameParts.ToArray());
        }

        foreach (Category<TCode> one in read.Categories)
        {
            foreach (Category<TCode> other in read.Categories)
            {
                if (defined.Overlap(one.Code, other.Code) != read.Overlap(one.Code, other.Code) || defined.Covers(one.Code, other.Code) != read.Covers(one.Code, other.Code))
                    Assert.Fail($"{one} and {other}");
            }
        }
    }

    private static IReadOnlyList<CategoryDefinition> Definitions(string path)
    {
        using StreamReader reader = File.OpenText(Repository.PathOf($"{path}.txt"));
        return ClassificationText.Read(reader, path);
    }

    private static MemoryStream Written<TCode>(Classification<TCode> classification)
        where TCode : struct, ICategoryCode<TCode>
    {
        var stream = new MemoryStream();
        classification.WriteBinary(stream);
        stream.Position = 0;
        return stream;
    }

    private static MemoryStream Deflated(byte[] bytes)
    {
        var stream = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(bytes);
        stream.Position = 0;
        return stream;
    }
}
