// snippet: lesson-04
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Shares;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 4: regions and specialization.</summary>
internal static class Lesson04Snippets
{
    [Snippet("lesson-04")]
    public static void Worked()
    {
        // snippet: lesson-04
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        ShareTable shares = accounts.Shares(Nace.Manufacturing, level: 3, year: 2023);

        foreach (ShareRow row in shares.Rows.Take(5))
            Console.WriteLine($"{row.Rank}. {row.Name}: {row.Share.Value:P1}");
        Console.WriteLine("…");
        foreach (ShareRow row in shares.Rows.TakeLast(3))
            Console.WriteLine($"{row.Rank}. {row.Name}: {row.Share.Value:P1}");
        // end
    }

    [Snippet("lesson-04-quotient")]
    public static void Quotient()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        // snippet: lesson-04-quotient
        LocationQuotients quotients = accounts.GrossValueAdded[2023].LocationQuotients();
        RegionCode twente = DutchRegions.Code("Twente");
        Console.WriteLine(quotients.Explain(twente, Nace.Industry));
        // end
    }

    [Snippet("lesson-04-large")]
    public static void Large()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        ShareTable shares = accounts.Shares(Nace.Manufacturing, level: 3, year: 2023);
        // snippet: lesson-04-large
        ShareRow highest = shares.Rows[0];
        ShareRow most = shares.Rows.MaxBy(row => row.Value.ValueOr(0))!;
        ShareRow second = shares.Rows[1];
        Console.WriteLine($"highest share: {highest.Name}; most value added: {most.Name}, {most.Value.Value:N0} million euro.");
        Console.WriteLine($"{second.Name} is number 2 by share, and number {1 + shares.Rows.Count(row => row.Value.ValueOr(0) > second.Value.Value)} by value added: {second.Value.Value:N0} million euro.");
        // end
    }

    [Snippet("lesson-04-specialized")]
    public static void Specialized()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        // snippet: lesson-04-specialized
        RegionalSpecialization krugman = accounts.Persons[2023].Specialization();
        foreach (Ranked<RegionCode> region in krugman.Ranked().Take(3))
            Console.WriteLine($"{region.Rank}. {region.Name}: {region.Value.Value:0.00}");
        // end
    }
}
