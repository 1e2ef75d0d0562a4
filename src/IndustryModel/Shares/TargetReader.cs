using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Reads a share target under each definition and base, and finds the growth each of them needs.</summary>
internal static class TargetReader
{
    internal static TargetCheck Check(RegionalAccounts accounts, Target target, TargetCheckOptions options) => new(target,
        [.. target.Bases.SelectMany(b => BasesOf(b)).SelectMany(basis => options.Sectors.Select(sector => Read(accounts, target, sector, basis, options)))]);

    private static ImmutableArray<ReadingBasis> BasesOf(TargetBasis basis) => basis switch
    {
        TargetBasis.GrossValueAdded => ClaimQuestion.GrossValueAdded,
        TargetBasis.Gdp => ClaimQuestion.Gdp,
        _ => [],
    };

    private static TargetReading Read(RegionalAccounts accounts, Target target, SectorCode sector, ReadingBasis basis, TargetCheckOptions options)
    {
        Share to = Share.FromFraction(target.Figure.Low);
        Year by = target.Year;
        string baseCode = basis.BaseCode ?? basis.Measure.Code;
        TargetReading NotNamed(string reason, ShareRow? start = null) => new(sector, baseCode, start, to, by, null, reason);
        if (accounts.Find(basis.Measure) is not { } cube || (basis.ShareBase == ShareBase.Gdp && accounts.Find(MeasureConcept.Gdp) is null))
            return NotNamed($"the accounts hold no {(accounts.Find(basis.Measure) is null ? basis.Measure : MeasureConcept.Gdp)}");
        if (!cube.Sectors.Classification.Has(sector) || RegionIn(cube, target.Region) is not { } region)
            return NotNamed($"the accounts' classifications ({cube.Sectors.Classification.NameEn}, {cube.Regions.Classification.NameEn}) lack {sector} or {target.Region}");
        ShareRow start = accounts.Shares(new ShareQuery(sector)
        {
            Measure = basis.Measure,
            Base = basis.ShareBase,
            Regions = [region],
            Year = options.Year,
            Missing = options.Missing,
            Vintages = options.Vintages,
        }).Rows[0];
        if (!start.Share.HasValue)
            return NotNamed(start.Share.Note ?? start.Share.Reason.Describe(), start);
        if (by <= start.Year)
            return NotNamed($"the target's year {by} is not after {start.Year}, the year of the share", start);
        Share from = start.Share.Value;
        if (from.Fraction is 0 or 1 || to.Fraction is 0 or 1)
            return NotNamed("no growth rate leads from nothing, or to everything", start);
        return new(sector, baseCode, start, to, by, RequiredGrowth.For(from, to, by - start.Year, options.RestGrowth, cube.Measure.PriceBasis.Kind == PriceBasisKind.None ? null : cube.Measure.PriceBasis, options.GrowthPrices), null);
    }

    /// <summary>The target's region in the accounts; the nation is the nation in every version of a classification.</summary>
    private static RegionCode? RegionIn(DataCube cube, RegionCode region) => cube.Regions.Classification.Has(region) ? region
        : cube.Regions.Classification.Categories.FirstOrDefault(c => c.Kind == CategoryKind.Total && c.Code.Text == region.Text)?.Code;
}
