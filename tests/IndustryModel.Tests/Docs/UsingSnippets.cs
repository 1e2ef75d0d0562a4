// snippet: ranked
using System.Globalization;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Shares;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on using the packages that ask for results.</summary>
internal static class UsingSnippets
{
    [Snippet("ranked")]
    public static void Ranked()
    {
        // snippet: ranked
        var nl = DutchIndustry.Load();
        ShareTable provinces = nl.Accounts.Shares(Nace.Manufacturing, level: 2, year: 2018);

        Console.WriteLine($"{provinces.Rows[0].Name}: {provinces.Rows[0].Share.Value:P1}");
        Console.WriteLine(provinces.ToTable().Take(3).ToText(CultureInfo.GetCultureInfo("nl-NL")));
        Console.WriteLine(provinces.Explain(DutchRegions.Nuts2024["Zeeland"].Code));
        // end
    }

    [Snippet("verdicts")]
    public static void Verdicts()
    {
        var nl = DutchIndustry.Load();
        // snippet: verdicts
        foreach (ClaimCheck check in nl.Vision.CheckClaims(nl.Accounts).Where(c => c.Verdict == ClaimVerdict.DoesNotHold))
            Console.WriteLine($"{check.Code}: {check.Primary}; holds under {check.HoldsUnder.Count()} of {check.Readings.Length} readings");
        // end
    }
}
