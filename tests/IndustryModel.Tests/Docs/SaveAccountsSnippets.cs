using IndustryModel.Accounts;
using IndustryModel.Classifications;
// snippet: save-accounts
using IndustryModel.Json;
// end
using IndustryModel.Netherlands;
using IndustryModel.Shares;

namespace IndustryModel.Tests.Docs;

/// <summary>The snippet of the page on using the packages that saves accounts.</summary>
internal static class SaveAccountsSnippets
{
    [Snippet("save-accounts")]
    public static void SaveAccounts()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        // snippet: save-accounts
        RegionalAccounts same = RegionalAccounts.FromJson(accounts.ToJson());
        Console.WriteLine(same.VersionId == accounts.VersionId); // one id for the state of all figures

        ShareTable shares = accounts.Shares(Nace.Manufacturing, level: 0, year: 2018);
        Console.WriteLine(shares.ToTable().ToJson());
        // end
    }
}
