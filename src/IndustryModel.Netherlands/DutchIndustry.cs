using IndustryModel.Accounts;

namespace IndustryModel.Netherlands;

/// <summary>The Dutch case: accounts, classifications and visions, each part read when first asked for. Immutable, and safe to share between threads.</summary>
public sealed partial class DutchIndustry
{
    private static readonly DutchIndustry Instance = new();

    private readonly Lazy<RegionalAccounts> _accounts = new(ReadAccounts);

    private DutchIndustry()
    {
    }

    /// <summary>The accounts: value added, employed persons, GDP, volumes, deflators and population, by region, sector and year; each cube with its source and vintage.</summary>
    public RegionalAccounts Accounts => _accounts.Value;

    /// <summary>The Dutch case that ships with this package.</summary>
    public static DutchIndustry Load() => Instance;

    private static RegionalAccounts ReadAccounts()
    {
        using Stream stream = typeof(DutchIndustry).Assembly.GetManifestResourceStream("IndustryModel.Netherlands.accounts.imdata")!;
        return RegionalAccounts.ReadBinary(stream, DutchRegions.Versions, []);
    }
}
