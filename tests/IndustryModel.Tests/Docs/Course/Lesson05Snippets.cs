// snippet: lesson-05
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Shares;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 5: growth, and the growth that a target needs.</summary>
internal static class Lesson05Snippets
{
    [Snippet("lesson-05")]
    public static void Worked()
    {
        // snippet: lesson-05
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        Share now = accounts.GrossValueAdded[2023].ShareOf(Nace.Manufacturing, of: DutchRegions.Netherlands).Value;

        RequiredGrowth needed = RequiredGrowth.For(from: now, to: Share.FromPercent(15), years: 7, restGrowth: GrowthRate.FromPercent(1.5));
        Console.WriteLine(needed.Explain());
        // end
    }

    [Snippet("lesson-05-later")]
    public static void Later()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        Share now = accounts.GrossValueAdded[2023].ShareOf(Nace.Manufacturing, of: DutchRegions.Netherlands).Value;
        // snippet: lesson-05-later
        foreach (int years in new[] { 7, 12, 17 })
        {
            GrowthRate rate = RequiredGrowth.For(now, Share.FromPercent(15), years, GrowthRate.FromPercent(1.5)).Rate;
            Console.WriteLine($"by {2023 + years}: {rate.Percent:0.0} % a year, so {rate.Factor(years):0.00} times as much in the end");
        }
        // end
    }

    [Snippet("lesson-05-still")]
    public static void Still()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        Share now = accounts.GrossValueAdded[2023].ShareOf(Nace.Manufacturing, of: DutchRegions.Netherlands).Value;
        // snippet: lesson-05-still
        foreach (double rest in new[] { 0, 1.5, 3 })
        {
            RequiredGrowth needed = RequiredGrowth.For(now, Share.FromPercent(15), 7, GrowthRate.FromPercent(rest));
            Console.WriteLine($"the rest grows {rest} %: manufacturing needs {needed.Rate.Percent:0.0} %, {needed.AboveRest.Value:0.0} points more");
        }
        // end
    }

    [Snippet("lesson-05-contribution")]
    public static void Contribution()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        // snippet: lesson-05-contribution
        GrowthContributions growth = accounts.GrossValueAdded.Contributions(DutchRegions.Netherlands, 2018, 2023);
        Console.WriteLine($"In current prices the economy grew {growth.TotalGrowth.Value.Value:0.0} % from 2018 to 2023.");
        foreach (GrowthContribution sector in growth.Rows.OrderByDescending(row => row.Contribution.Value.Value).Take(4))
            Console.WriteLine($"{sector.Name}: {sector.Contribution.Value.Value:0.0} points");
        // end
    }
}
