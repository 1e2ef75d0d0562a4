using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;

namespace IndustryModel.Charts;

/// <summary>The outline of one region: closed rings, the outer ones counter-clockwise, the holes clockwise. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class RegionOutline
{
    internal RegionOutline(RegionCode region, string? name, ImmutableArray<ImmutableArray<GeoPoint>> rings) => (Region, Name, Rings) = (region, name, rings);

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>Its name; null where the outlines hold none.</summary>
    public string? Name { get; }

    /// <summary>Mainland, islands and holes; the last point of a ring is not its first again.</summary>
    public ImmutableArray<ImmutableArray<GeoPoint>> Rings { get; }

    /// <summary>Such as "NL341 Zeeuws-Vlaanderen, 1 ring".</summary>
    public override string ToString() => $"{Region.Text}{(Name is null ? "" : $" {Name}")}, {(Rings.Length == 1 ? "1 ring" : $"{Rings.Length} rings")}";

    /// <summary>Twice the area of a ring in square degrees: positive if it runs counter-clockwise.</summary>
    internal static double SignedArea(ReadOnlySpan<GeoPoint> ring)
    {
        double sum = 0;
        for (int i = 0; i < ring.Length; i++)
        {
            GeoPoint a = ring[i];
            GeoPoint b = ring[(i + 1) % ring.Length];
            sum += a.Longitude * b.Latitude - b.Longitude * a.Latitude;
        }

        return sum;
    }
}
