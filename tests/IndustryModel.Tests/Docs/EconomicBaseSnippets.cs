// snippet: economic-base
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippet of the page on the economic base.</summary>
internal static class EconomicBaseSnippets
{
    [Snippet("economic-base")]
    public static void Run()
    {
        // snippet: economic-base
        CubeSlice persons = DutchIndustry.Load().Accounts.Persons[2018];
        RegionCode region = RegionCode.Create("NUTS2024", "NL341"); // Zeeuws-Vlaanderen
        foreach (EconomicBaseMethod method in Enum.GetValues<EconomicBaseMethod>())
        {
            EconomicBase result = persons.EconomicBase(method);
            Console.WriteLine($"{method}: basic {result.Basic(region).Value:0.000} thousand persons, multiplier {result.Multiplier(region).Value:0.000}");
        }

        Console.WriteLine(persons.EconomicBase().Explain(region, Nace.Industry));
        // end
    }
}
