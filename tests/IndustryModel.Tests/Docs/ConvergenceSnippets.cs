// snippet: convergence
using IndustryModel.Accounts;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Statistics;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippet of the page on convergence.</summary>
internal static class ConvergenceSnippets
{
    [Snippet("convergence")]
    public static void Run()
    {
        // snippet: convergence
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        DataCube population = accounts[MeasureConcept.Population];
        BetaConvergence beta = accounts.GrossValueAdded.BetaConvergence(2014, 2018, population, vintages: VintagePolicy.AllowAndSay);
        Console.WriteLine(beta.Explain());

        SigmaConvergence sigma = accounts.GrossValueAdded.SigmaConvergence(2014, 2018, population, vintages: VintagePolicy.AllowAndSay);
        foreach (Dispersion row in sigma.Rows)
            Console.WriteLine($"{row.Year}: cv {row.CoefficientOfVariation.Value:0.0000}, sd of logs {row.LogDeviation.Value:0.0000}, Williamson {row.Williamson.Value:0.0000}");
        // end
    }
}
