using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Clusters in accounts: their regions in the accounts' own version, and their figures.</summary>
public static class ClusterExtensions
{
    /// <summary>
    /// A cluster as regions of one classification version. Regions of which only a part belongs to the cluster are left out where others fit better, and taken where none does;
    /// either way, and for approximate ones, the note says so.
    /// </summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="regions">The classification of the accounts, which decides the version.</param>
    /// <exception cref="ArgumentException">The cluster is not drawn in this version.</exception>
    public static ShareArea In(this Cluster cluster, Classification<RegionCode> regions)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        ArgumentNullException.ThrowIfNull(regions);
        ImmutableArray<RegionLink> all = cluster.RegionsIn(regions.Id);
        if (all.IsEmpty)
        {
            throw new ArgumentException($"The cluster {cluster.Code} is not drawn in {regions.NameEn}; it is drawn in "
                + $"{(cluster.Regions.IsEmpty ? "no version" : string.Join(", ", cluster.Regions.Select(r => r.Region.Classification).Distinct()))}.", nameof(cluster));
        }

        ImmutableArray<RegionLink> fitting = [.. all.Where(l => l.Exactness != Exactness.PartOf)];
        ImmutableArray<RegionLink> taken = fitting.IsEmpty ? all : fitting;
        string[] notes =
        [
            .. taken.Where(l => l.Exactness == Exactness.Approximate).Select(l => $"{l.Region.Text} fits approximately{(l.Note is null ? "" : $" ({l.Note})")}"),
            .. all.Where(l => l.Exactness == Exactness.PartOf).Select(l => $"only a part of {l.Region.Text} belongs to it{(l.Note is null ? "" : $" ({l.Note})")}, {(fitting.IsEmpty ? "counted whole" : "left out")}"),
        ];
        return new(cluster.Code, cluster.NameEn, taken.Select(l => l.Region), notes.Length == 0 ? null : string.Join("; ", notes));
    }

    /// <summary>Several areas as one, in which a region that belongs to several of them, or lies in a region of another, counts once.</summary>
    /// <param name="areas">At least one area.</param>
    /// <param name="code">The code of the whole.</param>
    /// <param name="name">The name of the whole.</param>
    /// <param name="regions">The classification of the areas' regions.</param>
    /// <exception cref="OverlapException">Two regions overlap and neither lies in the other.</exception>
    public static ShareArea Together(this IEnumerable<ShareArea> areas, string code, string name, Classification<RegionCode> regions)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(regions);
        ShareArea[] all = [.. areas];
        RegionCode[] named = [.. all.SelectMany(a => a.Regions).Distinct()];
        RegionCode[] kept = [.. named.Where((r, i) => !named.Where((other, j) => i != j && regions.Covers(other, r) && (!regions.Covers(r, other) || j < i)).Any())];
        if (regions.FindOverlap(kept) is { } overlap)
            throw new OverlapException($"{overlap.First.Text} and {overlap.Second.Text} overlap in {regions.NameEn}, and neither lies in the other: they cannot be counted once.", overlap.First.Text, overlap.Second.Text);
        string[] notes =
        [
            .. all.Where(a => a.Note is not null).Select(a => $"{a.Code}: {a.Note}"),
            .. named.Except(kept).Select(r => $"{r.Text} lies in another region and counts once"),
        ];
        return new(code, name, kept, notes.Length == 0 ? null : string.Join("; ", notes));
    }

    /// <summary>Clusters side by side: the sector's share in each, its part of the nation's sector, employed persons, and productivity against the nation.</summary>
    /// <param name="accounts">The accounts; their region classification decides the version of the clusters.</param>
    /// <param name="clusters">The clusters, such as <c>vision.Clusters</c>; those not drawn in this version are left out, and a note names them.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="year">The year; null for the latest that has what is asked.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <exception cref="OverlapException">Two regions of one cluster overlap.</exception>
    /// <exception cref="UnknownCodeException">The accounts lack value added, or the sector belongs to another classification.</exception>
    public static ClusterTable Clusters(this RegionalAccounts accounts, IEnumerable<Cluster> clusters, SectorCode sector, Year? year = null, MissingPolicy missing = MissingPolicy.Propagate)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(clusters);
        DataCube gva = accounts.GrossValueAdded;
        Classification<RegionCode> regions = gva.Regions.Classification;
        Cluster[] all = [.. clusters];
        Cluster[] drawn = [.. all.Where(c => !c.RegionsIn(regions.Id).IsEmpty)];
        ImmutableArray<ShareArea> areas = [.. drawn.Select(c => c.In(regions))];
        string[] left = [.. all.Except(drawn).Select(c => $"{c.Code} is drawn in no region of {regions.NameEn} and left out")];
        if (areas.IsEmpty)
            return new(sector, year ?? gva.LastYear, [], [.. left]);
        ShareTable shares = accounts.Shares(new ShareQuery(sector) { Areas = areas, Year = year, Missing = missing });
        ShareTable? persons = accounts.Find(MeasureConcept.Persons) is not { } cube || cube.Regions.Classification.Id != regions.Id ? null
            : accounts.Shares(new ShareQuery(sector) { Areas = areas, Year = shares.Year, Measure = MeasureConcept.Persons, Missing = missing });
        RegionCode nation = CubeTotals.Nation(gva);
        ImmutableArray<ClusterProfile> rows = [.. drawn.Zip(areas, (cluster, area) =>
        {
            ShareRow row = RowOf(shares, area);
            Observation<Share> inNation = ShareFormation.Of(row.Value, gva.Observe(nation, sector, shares.Year, missing),
                () => ($"{area.Code} × {sector.Text} × {shares.Year}", $"{nation.Text} × {sector.Text} × {shares.Year}"));
            return new ClusterProfile(cluster, area, row, persons is null ? null : RowOf(persons, area), inNation,
                persons is null ? null : accounts.Productivity(sector, area.Regions, shares.Year, missing: missing));
        })];
        return new(sector, shares.Year, rows, [.. shares.Notes.Concat(left).Distinct()]);
    }

    private static ShareRow RowOf(ShareTable table, ShareArea area) => table.Rows.First(r => r.Area == area);
}
