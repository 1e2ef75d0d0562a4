// snippet: lesson-01
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 1: what a share is.</summary>
internal static class Lesson01Snippets
{
    [Snippet("lesson-01")]
    public static void Worked()
    {
        // snippet: lesson-01
        CubeSlice year = DutchIndustry.Load().Accounts.GrossValueAdded[2023];
        RegionCode country = DutchRegions.Netherlands;

        Console.WriteLine($"part:  {year[country, Nace.Manufacturing].Value:N0} million euro");
        Console.WriteLine($"whole: {year[country, Nace.Total].Value:N0} million euro");

        Observation<Share> share = year.ShareOf(Nace.Manufacturing, of: country);
        Console.WriteLine($"share: {share.Value:P1}");
        // end
    }

    [Snippet("lesson-01-points")]
    public static void Points()
    {
        CubeSlice year = DutchIndustry.Load().Accounts.GrossValueAdded[2023];
        RegionCode country = DutchRegions.Netherlands;
        // snippet: lesson-01-points
        RegionCode zeeland = DutchRegions.Code("Zeeland");
        Share there = year.ShareOf(Nace.Manufacturing, of: zeeland).Value;
        Share here = year.ShareOf(Nace.Manufacturing, of: country).Value;
        PercentagePoints more = there - here;

        Console.WriteLine($"Zeeland: {there:P1}, the country: {here:P1}");
        Console.WriteLine($"That is {more.Value:0.0} percentage points more, or {100 * more.Value / here.Percent:0} percent more.");
        // end
    }

    [Snippet("lesson-01-two-shares")]
    public static void TwoShares()
    {
        CubeSlice year = DutchIndustry.Load().Accounts.GrossValueAdded[2023];
        // snippet: lesson-01-two-shares
        RegionCode eindhoven = DutchRegions.Code("Zuidoost-Noord-Brabant");
        Console.WriteLine($"Of what the region makes, manufacturing makes {year.ShareOf(Nace.Manufacturing, of: eindhoven).Value:P1}.");
        Console.WriteLine($"Of what manufacturing makes in the country, the region makes {year.ShareInNation(eindhoven, Nace.Manufacturing).Value:P1}.");
        // end
    }

    [Snippet("lesson-01-mistake")]
    public static void Mistake()
    {
        // snippet: lesson-01-mistake
        try
        {
            Console.WriteLine(Share.FromFraction(12));
        }
        catch (ArgumentOutOfRangeException refused)
        {
            Console.WriteLine(refused.Message.ReplaceLineEndings(" "));
        }
        // end
    }
}
