using System.Collections.Immutable;
using IndustryModel.Classifications;

namespace IndustryModel.Charts;

public sealed partial class RegionOutlines
{
    /// <summary>These outlines and one more: a region that consists of others, without the borders inside it. Provinces from COROP regions, a cluster, a country.</summary>
    /// <param name="region">The code of the whole, in this classification.</param>
    /// <param name="members">The regions it consists of.</param>
    /// <param name="name">Its name, if maps should know it.</param>
    /// <exception cref="UnknownCodeException">A member has no outline.</exception>
    /// <exception cref="ArgumentException">No member, or the whole has an outline already, or belongs to another classification.</exception>
    public RegionOutlines Merge(RegionCode region, IEnumerable<RegionCode> members, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (region.Classification != Classification)
            throw new ArgumentException($"The region {region} is one of {region.Classification}; these outlines are those of {Classification}.", nameof(region));
        if (Has(region))
            throw new ArgumentException($"There is an outline of {region.Text} already.", nameof(region));
        RegionOutline[] parts = [.. members.Select(m => this[m])];
        return parts.Length == 0
            ? throw new ArgumentException($"No members of {region.Text} are given; a region needs at least one to consist of.", nameof(members))
            : new(Classification, Credit, Outlines.Add(new(region, name, Union(parts))));
    }

    /// <summary>These outlines, and those of all regions above them in a classification that they make up.</summary>
    /// <param name="classification">The classification of these outlines; it says which regions a region consists of.</param>
    /// <exception cref="ArgumentException">It is another classification.</exception>
    public RegionOutlines Merge(Classification<RegionCode> classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        if (classification.Id != Classification)
            throw new ArgumentException($"The classification is {classification.Id}; these outlines are those of {Classification}.", nameof(classification));
        var all = Outlines.ToBuilder();
        foreach (Category<RegionCode> category in classification.Categories.Where(c => !Has(c.Code)))
        {
            RegionOutline[]? parts = Below(category, classification);
            if (parts is { Length: > 0 })
                all.Add(new(category.Code, category.NameEn, Union(parts)));
        }

        return new(Classification, Credit, all.ToImmutable());
    }

    /// <summary>The Dutch NUTS codes carry their place: NL341 lies in NL34, NL3 and NL.</summary>
    private RegionOutlines WithNutsLevels()
    {
        var all = Outlines.ToBuilder();
        foreach (int length in (int[])[4, 3, 2])
        {
            foreach (IGrouping<string, RegionOutline> group in Outlines.GroupBy(o => o.Region.Text[..length]))
                all.Add(new(RegionCode.Create(Classification, group.Key), null, Union([.. group])));
        }

        return new(Classification, Credit, all.ToImmutable());
    }

    private RegionOutline[]? Below(Category<RegionCode> category, Classification<RegionCode> classification)
    {
        ImmutableArray<RegionCode> below = category.Parts.IsEmpty ? category.Children : category.Parts;
        var parts = new List<RegionOutline>();
        foreach (RegionCode code in below)
        {
            if (Has(code))
                parts.Add(this[code]);
            else if (classification[code].Kind != CategoryKind.ExtraRegio && Below(classification[code], classification) is { Length: > 0 } deeper)
                parts.AddRange(deeper);
            else if (classification[code].Kind != CategoryKind.ExtraRegio)
                return null; // a part without an outline: the whole would be drawn too small
        }

        return [.. parts];
    }

    /// <summary>The rings around all: an edge that two neighbors share runs in opposite directions along them, and is left out.</summary>
    private static ImmutableArray<ImmutableArray<GeoPoint>> Union(RegionOutline[] parts)
    {
        var edges = new Dictionary<(GeoPoint From, GeoPoint To), int>();
        foreach (RegionOutline part in parts)
        {
            foreach (ImmutableArray<GeoPoint> ring in part.Rings)
            {
                for (int i = 0; i < ring.Length; i++)
                {
                    (GeoPoint From, GeoPoint To) edge = (ring[i], ring[(i + 1) % ring.Length]);
                    if (edges.Remove((edge.To, edge.From)))
                        continue;
                    edges[edge] = edges.Count;
                }
            }
        }

        return Chain(edges);
    }

    private static ImmutableArray<ImmutableArray<GeoPoint>> Chain(Dictionary<(GeoPoint From, GeoPoint To), int> edges)
    {
        ILookup<GeoPoint, GeoPoint> next = edges.OrderBy(e => e.Value).Select(e => e.Key).ToLookup(e => e.From, e => e.To);
        var used = new HashSet<(GeoPoint, GeoPoint)>();
        var rings = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
        foreach ((GeoPoint from, GeoPoint to) in edges.OrderBy(e => e.Value).Select(e => e.Key))
        {
            if (!used.Add((from, to)))
                continue;
            ImmutableArray<GeoPoint>.Builder ring = ImmutableArray.CreateBuilder<GeoPoint>();
            ring.Add(from);
            for (GeoPoint at = to; at != from;)
            {
                ring.Add(at);
                GeoPoint here = at;
                GeoPoint? step = next[here].Where(t => !used.Contains((here, t))).Select(t => (GeoPoint?)t).FirstOrDefault();
                if (step is not { } onward)
                    break;
                used.Add((here, onward));
                at = onward;
            }

            rings.Add(ring.ToImmutable());
        }

        return rings.ToImmutable();
    }
}
