using System.Collections.Immutable;
using System.Text;
using IndustryModel.Classifications;

namespace IndustryModel.Charts;

/// <summary>
/// Outlines in few bytes: the mark IMOUT1, classification, credit, then each outline with its rings, whose points are steps of 1/10,000 degree (11 m) from the one before, as variable-length integers.
/// The same outlines give the same bytes.
/// </summary>
internal static class OutlineBinary
{
    private const double Steps = 10_000;

    private static ReadOnlySpan<byte> Mark => "IMOUT1"u8;

    internal static void Write(RegionOutlines outlines, Stream destination)
    {
        using var writer = new BinaryWriter(destination, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(outlines.Classification);
        writer.Write(outlines.Credit ?? "");
        writer.Write7BitEncodedInt(outlines.Outlines.Length);
        foreach (RegionOutline outline in outlines.Outlines)
        {
            writer.Write(outline.Region.Text);
            writer.Write(outline.Name ?? "");
            writer.Write7BitEncodedInt(outline.Rings.Length);
            foreach (ImmutableArray<GeoPoint> ring in outline.Rings)
                Write(ring, writer);
        }
    }

    /// <exception cref="InvalidDataException">Not what <see cref="Write(RegionOutlines, Stream)"/> wrote.</exception>
    internal static RegionOutlines Read(Stream source)
    {
        using var reader = new BinaryReader(source, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark))
            throw new InvalidDataException("These are no outlines: the mark IMOUT1 is not at the start.");
        string classification = reader.ReadString();
        string credit = reader.ReadString();
        var outlines = ImmutableArray.CreateBuilder<RegionOutline>();
        for (int left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            RegionCode region = RegionCode.Create(classification, reader.ReadString());
            string name = reader.ReadString();
            var rings = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
            for (int ringsLeft = reader.Read7BitEncodedInt(); ringsLeft > 0; ringsLeft--)
                rings.Add(ReadRing(reader));
            outlines.Add(new(region, name.Length == 0 ? null : name, rings.ToImmutable()));
        }

        return new(classification, credit.Length == 0 ? null : credit, outlines.ToImmutable());
    }

    private static void Write(ImmutableArray<GeoPoint> ring, BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(ring.Length);
        (int x, int y) = (0, 0);
        foreach (GeoPoint point in ring)
        {
            (int toX, int toY) = ((int)Math.Round(point.Longitude * Steps), (int)Math.Round(point.Latitude * Steps));
            writer.Write7BitEncodedInt(ZigZag(toX - x));
            writer.Write7BitEncodedInt(ZigZag(toY - y));
            (x, y) = (toX, toY);
        }
    }

    private static ImmutableArray<GeoPoint> ReadRing(BinaryReader reader)
    {
        var ring = ImmutableArray.CreateBuilder<GeoPoint>();
        (int x, int y) = (0, 0);
        for (int left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            (x, y) = (x + UnZigZag(reader.Read7BitEncodedInt()), y + UnZigZag(reader.Read7BitEncodedInt()));
            ring.Add(new(x / Steps, y / Steps));
        }

        return ring.ToImmutable();
    }

    private static int ZigZag(int value) => (value << 1) ^ (value >> 31);

    private static int UnZigZag(int value) => (int)((uint)value >> 1) ^ -(value & 1);
}
