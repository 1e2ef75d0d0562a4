using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Share tables: one sector over many regions or areas, ranked.</summary>
public static class ShareTableExtensions
{
    /// <summary>The shares of a sector in all regions of a level, ranked.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="level">0 for the nation, 1 to 3 for NUTS levels. Extra-regio is in no level.</param>
    /// <param name="year">The year; null for the latest that has what is asked.</param>
    /// <inheritdoc cref="Shares(RegionalAccounts, ShareQuery)" path="/returns|/exception"/>
    public static ShareTable Shares(this RegionalAccounts accounts, SectorCode sector, int level = 0, Year? year = null)
        => accounts.Shares(new ShareQuery(sector) { Level = level, Year = year });

    /// <summary>The shares of a sector as a query asks for them, ranked: share = x[r,s] / x[r,TOTAL], or / GDP[r].</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="query">Sector, measure, base, level or regions or areas, year.</param>
    /// <returns>A row for each region or area; a share that cannot be formed is missing and says why.</returns>
    /// <exception cref="UnknownCodeException">The accounts lack the measure, or a code belongs to another classification.</exception>
    /// <exception cref="ArgumentException">Base and measure do not belong together, more than one of level, regions and areas is asked for, or the accounts have no region of the level.</exception>
    /// <exception cref="OverlapException">Two regions of one area overlap.</exception>
    public static ShareTable Shares(this RegionalAccounts accounts, ShareQuery query)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentNullException.ThrowIfNull(query);
        var former = new ShareFormer(accounts, query.Measure, query.Base, query.Missing, query.Vintages);
        ImmutableArray<(ImmutableArray<RegionCode> Regions, ShareArea? Area)> places = Places(query, former.PartCube);
        Year year = query.Year ?? LatestYear(former, query, places);
        string formula = former.OnGdp ? "share = x[r,s] / GDP[r]" : "share = x[r,s] / x[r,TOTAL]";
        Ranked[] ranked = [.. places
            .Select(p => new Ranked(p.Regions, p.Area, former.Form(p.Regions, query.Sector, year), p.Area is null && CubeTotals.IsExtraRegio(former.PartCube, p.Regions[0])))
            .OrderBy(r => r.IsNoRegion)
            .ThenByDescending(r => r.Formed.Share.HasValue)
            .ThenByDescending(r => r.Formed.Share.HasValue ? r.Formed.Share.Value.Fraction : 0)
            .ThenBy(r => r.Code, StringComparer.Ordinal)];
        ImmutableArray<ShareRow> rows = [.. ranked.Select((r, i) => new ShareRow(
            r.Formed, r.Regions, r.Area, r.Area?.Name ?? former.PartCube.Regions.Classification[r.Regions[0]].NameEn,
            query.Sector, year, former.BaseCode, formula, r.Formed.Share.HasValue && !r.IsNoRegion ? i + 1 : null))];
        return new(query, year, former.PartCube.Measure, former.BaseCode, former.Convention, rows, [.. Notes(former.PartCube, query, year, rows).Distinct()]);
    }

    private static ImmutableArray<(ImmutableArray<RegionCode>, ShareArea?)> Places(ShareQuery query, DataCube cube)
    {
        if ((query.Level is null ? 0 : 1) + (query.Regions.IsEmpty ? 0 : 1) + (query.Areas.IsEmpty ? 0 : 1) > 1)
            throw new ArgumentException("Ask for a level, or for regions, or for areas: only one of them.", nameof(query));
        if (!query.Areas.IsEmpty)
            return [.. query.Areas.Select(a => (a.Regions, (ShareArea?)a))];
        if (!query.Regions.IsEmpty)
            return [.. query.Regions.Select(r => (ImmutableArray.Create(r), (ShareArea?)null))];
        if (query.Level is not { } level)
            return [([CubeTotals.Nation(cube)], null)];
        ImmutableArray<RegionCode> regions = [.. cube.Regions.Classification.AtLevel(level).Select(c => c.Code).Where(cube.Regions.CanMake)];
        return regions.IsEmpty
            ? throw new ArgumentException($"{cube.Id} has no regions of level {level} of {cube.Regions.Classification.NameEn}.", nameof(query))
            : [.. regions.Select(r => (ImmutableArray.Create(r), (ShareArea?)null))];
    }

    /// <summary>The latest year in which every place has a share; else the latest in which any has; else the latest that has any part; else the last of the cube.</summary>
    private static Year LatestYear(ShareFormer former, ShareQuery query, ImmutableArray<(ImmutableArray<RegionCode> Regions, ShareArea? Area)> places)
    {
        Year? any = null;
        Year? part = null;
        for (Year year = former.PartCube.LastYear; ; year -= 1)
        {
            FormedShare[] formed = [.. places.Select(p => former.Form(p.Regions, query.Sector, year))];
            int present = formed.Count(f => f.Share.HasValue);
            if (formed.Any(f => f.Part.HasValue))
                part ??= year;
            if (present == places.Length)
                return year;
            if (present > 0)
                any ??= year;
            if (year == former.PartCube.FirstYear)
                return any ?? part ?? former.PartCube.LastYear;
        }
    }

    private static IEnumerable<string> Notes(DataCube cube, ShareQuery query, Year year, ImmutableArray<ShareRow> rows)
    {
        int missing = rows.Count(r => !r.Share.HasValue);
        if (query.Year is null)
            yield return missing < rows.Length ? $"{year} is the latest year that has what is asked" : $"no year has what is asked; this is {year}";
        if (!cube.Sectors.CanMake(query.Sector))
            yield return $"{cube.Id} covers the sectors {string.Join(", ", cube.Sectors.Codes.Select(c => c.Text))}";
        if (missing > 0)
            yield return $"{missing} of {rows.Length} shares cannot be formed; the flag says why";
        foreach (ShareRow row in rows)
        {
            if (row.Share is { HasValue: true, Note: { } note })
                yield return note;
            if (row.Area?.Note is { } areaNote)
                yield return $"{row.Area.Code}: {areaNote}";
        }
    }

    private sealed record Ranked(ImmutableArray<RegionCode> Regions, ShareArea? Area, FormedShare Formed, bool IsNoRegion)
    {
        internal string Code => Area?.Code ?? Regions[0].Text;
    }
}
