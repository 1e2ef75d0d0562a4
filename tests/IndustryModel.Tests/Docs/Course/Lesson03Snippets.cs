// snippet: lesson-03
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Quantities;
using IndustryModel.Shares;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 3: claims and how to check them.</summary>
internal static class Lesson03Snippets
{
    [Snippet("lesson-03")]
    public static void Worked()
    {
        // snippet: lesson-03
        var nl = DutchIndustry.Load();
        ClaimCheck check = nl.Vision.CheckClaims(nl.Accounts).First(c => c.Code == "gdp-share");

        Console.WriteLine($"{check.Statement}: {check.Stated}");
        foreach (ClaimReading reading in check.Readings)
            Console.WriteLine($"  {reading}");
        // end
    }

    [Snippet("lesson-03-hedge")]
    public static void Hedges()
    {
        // snippet: lesson-03-hedge
        foreach (string words in new[] { "nearly 10%", "about 12%", "more than 30%", "up to about 45%" })
        {
            EstimateInterval interval = Estimate.Parse(words).Interval();
            Console.WriteLine($"{words}: {interval}");
        }
        // end
    }

    [Snippet("lesson-03-count")]
    public static void Count()
    {
        var nl = DutchIndustry.Load();
        // snippet: lesson-03-count
        foreach (var group in nl.Vision.CheckClaims(nl.Accounts).GroupBy(c => c.Verdict))
            Console.WriteLine($"{group.Key}: {group.Count()} ({string.Join(", ", group.Select(c => c.Code))})");
        // end
    }

    [Snippet("lesson-03-regions")]
    public static void Regions()
    {
        var nl = DutchIndustry.Load();
        // snippet: lesson-03-regions
        ClaimCheck several = nl.Vision.CheckClaims(nl.Accounts).First(c => c.Code == "several-regions-share");
        foreach (ClaimReading reading in several.HoldsUnder)
            Console.WriteLine(reading);
        // end
    }
}
