// snippet: location-quotients
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on location quotients.</summary>
internal static class LocationQuotientSnippets
{
    [Snippet("location-quotients")]
    public static void Quotients()
    {
        // snippet: location-quotients
        CubeSlice valueAdded = DutchIndustry.Load().Accounts.GrossValueAdded[2018];
        LocationQuotients quotients = valueAdded.LocationQuotients();

        foreach (Ranked<RegionCode> place in quotients.RegionsOf(Nace.Industry).Take(5))
            Console.WriteLine($"{place.Rank}. {place.Name}: {place.Value.Value:0.00}");

        Console.WriteLine(quotients.Explain(quotients.RegionsOf(Nace.Industry)[0].Code, Nace.Industry));
        // end
    }

    [Snippet("location-quotient-conventions")]
    public static void Conventions()
    {
        CubeSlice valueAdded = DutchIndustry.Load().Accounts.GrossValueAdded[2018];
        // snippet: location-quotient-conventions
        RegionCode place = RegionCode.Create("NUTS2024", "NL341"); // Zeeuws-Vlaanderen
        foreach (RegionalBenchmark benchmark in Enum.GetValues<RegionalBenchmark>())
            Console.WriteLine($"{benchmark}: {valueAdded.LocationQuotients(benchmark: benchmark)[place, Nace.Industry].Value:0.000000}");

        foreach (LocationQuotientVariant form in Enum.GetValues<LocationQuotientVariant>())
            Console.WriteLine($"{form}: {valueAdded.LocationQuotients(form)[place, Nace.Industry].Value:0.000000}");
        // end
    }

    [Snippet("location-quotient-kernels")]
    public static void Kernels()
    {
        // snippet: location-quotient-kernels
        double[] jobs = [30, 70, 10, 90]; // two regions × two sectors, row by row
        double[] nation = new double[2];
        LocationQuotientKernels.SumOfRegions(jobs, nation);
        LocationQuotientKernels.Compute(jobs, nation, jobs);
        Console.WriteLine(string.Join("  ", jobs));
        // end
    }
}
