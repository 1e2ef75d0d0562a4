using System.Collections.Immutable;
using System.Runtime.InteropServices;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Policy;

/// <summary>Reads a vision in its binary form; see <see cref="VisionBinary"/>.</summary>
internal sealed class VisionBinaryReader(BinaryReader reader)
{
    internal IndustryVision Read()
    {
        int version = reader.ReadInt32();
        if (version != VisionBinary.FormatVersion)
            throw new InvalidDataException($"The vision is in version {version} of the binary form; this library reads version {VisionBinary.FormatVersion}.");
        string[] names = reader.ReadTexts();
        NodaTime.LocalDate date = reader.ReadDate();
        string issuedBy = reader.ReadString();
        Source source = reader.ReadSource();
        string[] country = reader.ReadTexts();
        return new(names[0], names[1], names[2], date, issuedBy, source, country[0], country[1], country[2], reader.ReadOptional(), reader.ReadOptional(),
            ReadAll(reader.ReadSource),
            ReadAll(ReadClaim),
            ReadAll(() => Goal(ReadItem())),
            ReadAll(ReadTarget),
            ReadAll(() => Lever(ReadItem())),
            ReadAll(() => Technology(ReadItem())),
            ReadAll(() => Market(ReadItem())),
            ReadAll(ReadSector),
            ReadAll(ReadClusterList),
            ReadAll(ReadLink));

        static PolicyGoal Goal(Item i) => new(i.Code, i.NameEn, i.NameNl, i.DescriptionEn, i.DescriptionNl, i.Continues);
        static PolicyLever Lever(Item i) => new(i.Code, i.NameEn, i.NameNl, i.DescriptionEn, i.DescriptionNl, i.Continues);
        static KeyTechnology Technology(Item i) => new(i.Code, i.NameEn, i.NameNl, i.DescriptionEn, i.DescriptionNl, i.Continues);
        static GrowthMarket Market(Item i) => new(i.Code, i.NameEn, i.NameNl, i.DescriptionEn, i.DescriptionNl, i.Continues);
    }

    private Claim ReadClaim()
    {
        Item item = ReadItem();
        return new(item.Code, item.NameEn, item.NameNl, (ClaimSubject)reader.ReadByte(), ReadEstimate(), (ClaimBasis)reader.ReadByte(), (ClaimScope)reader.ReadByte(),
            reader.ReadBoolean() ? ReadRegion() : null, new Year(reader.Read7BitEncodedInt()), reader.ReadSource(), item.DescriptionEn, item.DescriptionNl, item.Continues);
    }

    private Target ReadTarget()
    {
        Item item = ReadItem();
        Estimate figure = ReadEstimate();
        Year year = reader.Read7BitEncodedInt();
        var bases = new TargetBasis[reader.Read7BitEncodedInt()];
        for (int i = 0; i < bases.Length; i++)
            bases[i] = (TargetBasis)reader.ReadByte();
        return new(item.Code, item.NameEn, item.NameNl, figure, year, ImmutableCollectionsMarshal.AsImmutableArray(bases), ReadRegion(), reader.ReadSource(),
            item.DescriptionEn, item.DescriptionNl, item.Continues);
    }

    private PolicySector ReadSector()
    {
        Item item = ReadItem();
        return new(item.Code, item.NameEn, item.NameNl, ReadAll(ReadSectorLink), reader.ReadBoolean(), item.DescriptionEn, item.DescriptionNl, item.Continues);
    }

    private SectorLink ReadSectorLink() => new(SectorCode.Create(reader.ReadString(), reader.ReadString()), (Exactness)reader.ReadByte(), reader.ReadOptional());

    private ClusterList ReadClusterList()
    {
        string[] names = reader.ReadTexts();
        return new(names[0], names[1], names[2], reader.Read7BitEncodedInt(), reader.ReadSource(), ReadAll(ReadCluster));
    }

    private Cluster ReadCluster()
    {
        Item item = ReadItem();
        return new(item.Code, item.NameEn, item.NameNl, (ClusterKind)reader.ReadByte(), ReadAll(ReadRegionLink), item.DescriptionEn, item.DescriptionNl, item.Continues);
    }

    private RegionLink ReadRegionLink()
        => new(ReadRegion(), reader.ReadString(), reader.ReadString(), (LinkOrigin)reader.ReadByte(), (Exactness)reader.ReadByte(), reader.ReadOptional());

    private PolicyLink ReadLink() => new(reader.ReadString(), reader.ReadString(), (LinkOrigin)reader.ReadByte(), (Exactness)reader.ReadByte(), reader.ReadOptional());

    private Item ReadItem()
    {
        string[] names = reader.ReadTexts();
        string? descriptionEn = reader.ReadOptional();
        string? descriptionNl = reader.ReadOptional();
        string? continued = reader.ReadOptional();
        var relation = (ContinuationKind)reader.ReadByte();
        return new(names[0], names[1], names[2], descriptionEn, descriptionNl, continued is null ? null : new(continued, relation));
    }

    private Estimate ReadEstimate()
    {
        var hedge = (Hedge)reader.ReadByte();
        var kind = (EstimateKind)reader.ReadByte();
        double low = reader.ReadDouble();
        double high = reader.ReadDouble();
        return (kind, hedge) switch
        {
            (EstimateKind.Share, Hedge.Range) => Estimate.Range(Share.FromFraction(low), Share.FromFraction(high)),
            (EstimateKind.Share, _) => Estimate.Of(hedge, Share.FromFraction(low)),
            (EstimateKind.GrowthRate, Hedge.Range) => Estimate.Range(GrowthRate.FromFraction(low), GrowthRate.FromFraction(high)),
            (EstimateKind.GrowthRate, _) => Estimate.Of(hedge, GrowthRate.FromFraction(low)),
            (_, Hedge.Range) => Estimate.Range(low, high),
            _ => Estimate.Of(hedge, low),
        };
    }

    private RegionCode ReadRegion() => RegionCode.Create(reader.ReadString(), reader.ReadString());

    private ImmutableArray<T> ReadAll<T>(Func<T> read)
        where T : class
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (int i = 0; i < items.Length; i++)
            items[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private readonly record struct Item(string Code, string NameEn, string NameNl, string? DescriptionEn, string? DescriptionNl, Continuation? Continues);
}
