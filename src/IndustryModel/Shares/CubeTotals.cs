using IndustryModel.Accounts;
using IndustryModel.Classifications;

namespace IndustryModel.Shares;

/// <summary>Finds the wholes: the total of the sectors and the nation of a region, as the classifications declare them.</summary>
internal static class CubeTotals
{
    internal static SectorCode TotalSector(DataCube cube) => cube.Sectors.Classification.Total
        ?? throw new InvalidOperationException(
            $"{cube.Sectors.Classification.NameEn} declares no total, so a share of {cube.Id} does not say of what. Name the whole, or give the classification a category of the kind Total.");

    internal static RegionCode Nation(DataCube cube) => cube.Regions.Classification.Total
        ?? throw new InvalidOperationException(
            $"{cube.Regions.Classification.NameEn} declares no nation, so a share of {cube.Id} does not say of what. Name the nation, or give the classification a region of the kind Total.");

    internal static void RequirePart<TCode>(Classification<TCode> classification, TCode part, TCode whole, string name)
        where TCode : struct, ICategoryCode<TCode>
    {
        if (!classification.Covers(whole, part))
            throw new ArgumentException($"{classification[part]} is no part of {classification[whole]}, so it has no share in it.", name);
    }

    internal static bool IsExtraRegio(DataCube cube, RegionCode region) => cube.Regions.Classification[region].Kind == CategoryKind.ExtraRegio;
}
