using IndustryModel.Accounts;

namespace IndustryModel.Netherlands;

/// <summary>The Dutch case: accounts, classifications and visions, each part loaded when first asked for.</summary>
public sealed partial class DutchIndustry
{
    private DutchIndustry()
    {
    }

    /// <summary>The accounts: value added, employed persons, GDP, volumes, deflators and population, by region, sector and year.</summary>
    public RegionalAccounts Accounts => throw new NotImplementedException();

    /// <summary>The Dutch case that ships with this package.</summary>
    public static DutchIndustry Load() => new();
}
