// snippet: growth-accounting
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippet of the page on growth accounting.</summary>
internal static class GrowthAccountingSnippets
{
    [Snippet("growth-accounting")]
    public static void Run()
    {
        // snippet: growth-accounting
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        RegionCode region = RegionCode.Create("NUTS2024", "NL341"); // Zeeuws-Vlaanderen
        foreach (GrowthAccountingForm form in Enum.GetValues<GrowthAccountingForm>())
        {
            GrowthAccountingRow row = accounts.GrossValueAdded.GrowthAccounting(accounts.Persons, 2014, 2018, form)[region];
            Console.WriteLine($"{form}: {row.Change.Value:0.0000} = {string.Join(", ", row.Parts.Select(p => $"{p.Name} {p.Value.Value:0.0000}"))}");
        }

        Console.WriteLine(accounts.GrossValueAdded.GrowthAccounting(accounts.Persons, 2014, 2018).Explain(region));
        // end
    }
}
