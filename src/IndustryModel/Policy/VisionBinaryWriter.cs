using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Policy;

/// <summary>Writes a vision in its binary form; see <see cref="VisionBinary"/>.</summary>
internal sealed class VisionBinaryWriter(BinaryWriter writer)
{
    internal void Write(IndustryVision vision)
    {
        writer.Write(VisionBinary.FormatVersion);
        writer.WriteTexts([vision.Code, vision.NameEn, vision.NameNl]);
        writer.WriteDate(vision.PublicationDate);
        writer.Write(vision.IssuedBy);
        writer.WriteSource(vision.Source);
        writer.WriteTexts([vision.Country, vision.CountryNameEn, vision.CountryNameNl]);
        writer.WriteOptional(vision.DescriptionEn);
        writer.WriteOptional(vision.DescriptionNl);
        WriteAll(vision.OtherSources, writer.WriteSource);
        WriteAll(vision.Claims, Write);
        WriteAll(vision.Goals, WriteItem);
        WriteAll(vision.Targets, Write);
        WriteAll(vision.Levers, WriteItem);
        WriteAll(vision.Technologies, WriteItem);
        WriteAll(vision.Markets, WriteItem);
        WriteAll(vision.Sectors, Write);
        WriteAll(vision.ClusterLists, Write);
        WriteAll(vision.Links, Write);
    }

    private void Write(Claim claim)
    {
        WriteItem(claim);
        writer.Write((byte)claim.Subject);
        Write(claim.Figure);
        writer.Write((byte)claim.Basis);
        writer.Write((byte)claim.Scope);
        writer.Write(claim.Region is not null);
        if (claim.Region is { } region)
            WriteCode(region);
        writer.Write7BitEncodedInt(claim.StatedFor.Number);
        writer.WriteSource(claim.Source);
    }

    private void Write(Target target)
    {
        WriteItem(target);
        Write(target.Figure);
        writer.Write7BitEncodedInt(target.Year.Number);
        writer.Write7BitEncodedInt(target.Bases.Length);
        foreach (TargetBasis basis in target.Bases)
            writer.Write((byte)basis);
        WriteCode(target.Region);
        writer.WriteSource(target.Source);
    }

    private void Write(PolicySector sector)
    {
        WriteItem(sector);
        WriteAll(sector.Sectors, Write);
        writer.Write(sector.TiedToRegion);
    }

    private void Write(SectorLink link)
    {
        WriteCode(link.Sector);
        writer.Write((byte)link.Exactness);
        writer.WriteOptional(link.Note);
    }

    private void Write(ClusterList list)
    {
        writer.WriteTexts([list.Code, list.NameEn, list.NameNl]);
        writer.Write7BitEncodedInt(list.Year.Number);
        writer.WriteSource(list.Source);
        WriteAll(list.Clusters, Write);
    }

    private void Write(Cluster cluster)
    {
        WriteItem(cluster);
        writer.Write((byte)cluster.Type);
        WriteAll(cluster.Regions, Write);
    }

    private void Write(RegionLink link)
    {
        WriteCode(link.Region);
        writer.Write(link.NameEn);
        writer.Write(link.NameNl);
        writer.Write((byte)link.Origin);
        writer.Write((byte)link.Exactness);
        writer.WriteOptional(link.Note);
    }

    private void Write(PolicyLink link)
    {
        writer.Write(link.From);
        writer.Write(link.To);
        writer.Write((byte)link.Origin);
        writer.Write((byte)link.Exactness);
        writer.WriteOptional(link.Note);
    }

    private void WriteItem(PolicyItem item)
    {
        writer.WriteTexts([item.Code, item.NameEn, item.NameNl]);
        writer.WriteOptional(item.DescriptionEn);
        writer.WriteOptional(item.DescriptionNl);
        writer.WriteOptional(item.Continues?.Code);
        writer.Write((byte)(item.Continues?.Relation ?? default));
    }

    private void Write(Estimate estimate)
    {
        writer.Write((byte)estimate.Hedge);
        writer.Write((byte)estimate.Kind);
        writer.Write(estimate.Low);
        writer.Write(estimate.High);
    }

    private void WriteCode<TCode>(TCode code)
        where TCode : struct, ICategoryCode<TCode>
    {
        writer.Write(code.Classification);
        writer.Write(code.Text);
    }

    private void WriteAll<T>(ImmutableArray<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (T item in items)
            write(item);
    }
}
