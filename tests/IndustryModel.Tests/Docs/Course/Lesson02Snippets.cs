// snippet: lesson-02
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Shares;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 2: GDP and value added.</summary>
internal static class Lesson02Snippets
{
    [Snippet("lesson-02")]
    public static void Worked()
    {
        // snippet: lesson-02
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        RegionCode country = DutchRegions.Netherlands;

        Share ofValueAdded = accounts.GrossValueAdded[2018].ShareOf(Nace.Manufacturing, of: country).Value;
        Share ofGdp = accounts.ShareOfGdp(Nace.Manufacturing, country, 2018, VintagePolicy.AllowAndSay).Value;
        Share ofPersons = accounts.Persons[2018].ShareOf(Nace.Manufacturing, of: country).Value;

        Console.WriteLine($"of value added: {ofValueAdded:P1}");
        Console.WriteLine($"of GDP:         {ofGdp:P1}");
        Console.WriteLine($"of persons:     {ofPersons:P1}");
        // end
    }

    [Snippet("lesson-02-gap")]
    public static void Gap()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        RegionCode country = DutchRegions.Netherlands;
        // snippet: lesson-02-gap
        double valueAdded = accounts.GrossValueAdded[2018][country, Nace.Total].Value;
        double gdp = accounts.Gdp[2018][country, Nace.Total].Value;
        Console.WriteLine($"GDP {gdp:N0}, value added {valueAdded:N0}, between them {gdp - valueAdded:N0} million euro: {(gdp - valueAdded) / gdp:P1} of GDP.");
        // end
    }

    [Snippet("lesson-02-refused")]
    public static void Refused()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        RegionCode country = DutchRegions.Netherlands;
        // snippet: lesson-02-refused
        Console.WriteLine(accounts.ShareOfGdp(Nace.Manufacturing, country, 2018));
        // end
    }

    [Snippet("lesson-02-productivity")]
    public static void Productivity()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        RegionCode country = DutchRegions.Netherlands;
        // snippet: lesson-02-productivity
        double made = accounts.Productivity(Nace.Manufacturing, country, 2018).Level.Value.Amount;
        double all = accounts.Productivity(Nace.Total, country, 2018).Level.Value.Amount;
        Console.WriteLine($"A person in manufacturing adds {made:N0} euro a year, a person anywhere {all:N0}: {made / all:0.00} times as much.");
        // end
    }
}
