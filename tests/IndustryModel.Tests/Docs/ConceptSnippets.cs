// snippet: value-added-and-gdp
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Shares;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on concepts.</summary>
internal static class ConceptSnippets
{
    [Snippet("value-added-and-gdp")]
    public static void ValueAddedAndGdp()
    {
        // snippet: value-added-and-gdp
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        RegionCode nl = DutchRegions.Netherlands;

        Console.WriteLine(accounts.GrossValueAdded[2018].ShareOf(Nace.Manufacturing, of: nl));
        Console.WriteLine(accounts.ShareOfGdp(Nace.Manufacturing, nl, 2018));
        Console.WriteLine(accounts.ShareOfGdp(Nace.Manufacturing, nl, 2018, VintagePolicy.AllowAndSay));
        // end
    }

    [Snippet("overlap")]
    public static void Overlap()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        // snippet: overlap
        try
        {
            accounts.GrossValueAdded[2018].Sum([DutchRegions.Netherlands], [Nace.Manufacturing, Nace.Industry]);
        }
        catch (OverlapException refused)
        {
            Console.WriteLine(refused.Message);
        }
        // end
    }
}
