using IndustryModel.Classifications;
using IndustryModel.Netherlands;
// snippet: regional
using IndustryModel.Regional;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippet of the README on regional analysis.</summary>
internal static class ReadmeRegionalSnippets
{
    [Snippet("regional")]
    public static void Regional()
    {
        var nl = DutchIndustry.Load();
        // snippet: regional
        LocationQuotients quotients = nl.Accounts.GrossValueAdded[2018].LocationQuotients();
        Console.WriteLine(quotients.RegionsOf(Nace.Industry)[0].Name);
        // end
    }
}
