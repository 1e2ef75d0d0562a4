using IndustryModel.Classifications;
using IndustryModel.Netherlands;
// snippet: scenario-short
using IndustryModel.Scenarios;
using NodaTime;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippet of the README on scenarios.</summary>
internal static class ReadmeScenarioSnippets
{
    [Snippet("scenario-short")]
    public static void Short()
    {
        var nl = DutchIndustry.Load();
        // snippet: scenario-short
        Scenario scenario = Scenario.From(nl.Economy, 2019).Until(2035)
            .WithBaseline(Baseline.Historical(2010, Deflator.NationalIndustry))
            .Pull(nl.Vision.Lever("smart-industry"), starting: new LocalDate(2021, 7, 1), buildUp: Period.FromYears(4));
        Console.WriteLine(scenario.Run().Share(Nace.Manufacturing));
        // end
    }
}
