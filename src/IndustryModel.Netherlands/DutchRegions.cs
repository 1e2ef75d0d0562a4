using IndustryModel.Classifications;

namespace IndustryModel.Netherlands;

/// <summary>The Dutch regions: NUTS in its versions, and the codes a first-time user types.</summary>
public static partial class DutchRegions
{
    /// <summary>The country, in NUTS 2024 (the version of the accounts).</summary>
    public static RegionCode Netherlands { get; } = RegionCode.Create("NUTS2024", "NL");
}
