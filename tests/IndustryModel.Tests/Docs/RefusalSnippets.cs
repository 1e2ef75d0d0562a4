// snippet: refusals
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Quantities;
using IndustryModel.Shares;
using IndustryModel.Statistics;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippet of the page on using the packages that does what is refused.</summary>
internal static class RefusalSnippets
{
    [Snippet("refusals")]
    public static void Refusals()
    {
        // snippet: refusals
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        CubeSlice year = accounts.GrossValueAdded[2018];
        Tell(() => year.ShareOf(Nace.Code("manufactoring"), of: DutchRegions.Netherlands));
        Tell(() => year.ShareOf(Nace.Manufacturing, of: DutchRegions.Nuts2021["NL310"].Code));
        Tell(() => year.ShareOf(Nace.Code("C26"), of: DutchRegions.Netherlands).Value);
        Tell(() => accounts.ShareOfGdp(Nace.Manufacturing, DutchRegions.Netherlands, 2018).Value);
        Tell(() => Share.Parse("12", null));

        static void Tell<T>(Func<T> ask)
        {
            try
            {
                Console.WriteLine(ask());
            }
            catch (Exception e) when (e is ArgumentException or MissingObservationException or FormatException)
            {
                Console.WriteLine($"{e.GetType().Name}: {e.Message}");
            }
        }
        // end
    }
}
