using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Shares of GDP: value added and GDP come from two tables, so that their unit, price basis, region version and vintage are compared first.</summary>
public static class GdpShareExtensions
{
    /// <summary>Gross value added of a sector divided by the GDP at market prices of the region: x[r,s] / GDP[r].</summary>
    /// <param name="accounts">Accounts that hold both.</param>
    /// <param name="sector">The sector.</param>
    /// <param name="of">The region.</param>
    /// <param name="year">The year.</param>
    /// <param name="vintages">Whether value added and GDP may be of two vintages; if they may and are, the share's note names both.</param>
    /// <param name="missing">What to do where cells are missing.</param>
    /// <returns>The share; missing, with a note that says why, where no GDP of the same region version and vintage exists.</returns>
    /// <exception cref="UnknownCodeException">The accounts lack value added or GDP, or a code belongs to another classification.</exception>
    public static Observation<Share> ShareOfGdp(this RegionalAccounts accounts, SectorCode sector, RegionCode of, Year year, VintagePolicy vintages = VintagePolicy.Refuse, MissingPolicy missing = MissingPolicy.Propagate)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return new ShareFormer(accounts, MeasureConcept.GrossValueAdded, ShareBase.Gdp, missing, vintages).Form([of], sector, year).Share;
    }
}
