// snippet: complexity
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Statistics;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on economic complexity and relatedness.</summary>
internal static class ComplexitySnippets
{
    [Snippet("complexity")]
    public static void Complexity()
    {
        // snippet: complexity
        CubeSlice persons = DutchIndustry.Load().Accounts[MeasureConcept.Persons][2018];
        EconomicComplexity complexity = persons.EconomicComplexity();

        foreach (Ranked<RegionCode> place in complexity.RankedRegions().Take(5))
            Console.WriteLine($"{place.Rank}. {place.Name}: ECI {place.Value.Value:0.00}, diversity {complexity.Diversity(place.Code).Value}, outlook {complexity.Outlook(place.Code).Value:0.00}");

        foreach (Ranked<SectorCode> sector in complexity.RankedSectors())
            Console.WriteLine($"{sector.Rank}. {sector.Code.Text} {sector.Name}: PCI {sector.Value.Value:0.00}, ubiquity {complexity.Ubiquity(sector.Code).Value}");

        Console.WriteLine(complexity.Explain(complexity.RankedRegions()[0].Code));
        // end
    }

    [Snippet("relatedness")]
    public static void Relatedness()
    {
        CubeSlice persons = DutchIndustry.Load().Accounts[MeasureConcept.Persons][2018];
        // snippet: relatedness
        RegionCode place = RegionCode.Create("NUTS2024", "NL341"); // Zeeuws-Vlaanderen
        Relatedness related = persons.Relatedness();

        foreach (Ranked<SectorCode> option in related.OptionsOf(place).Take(3))
            Console.WriteLine($"{option.Rank}. {option.Name}: density {option.Value.Value:0.00}, gain {related.OpportunityGain(place, option.Code).Value:0.00}");

        Console.WriteLine(related.Explain(place, related.OptionsOf(place)[0].Code));
        // end
    }

    [Snippet("complexity-conventions")]
    public static void Conventions()
    {
        // snippet: complexity-conventions
        CubeSlice valueAdded = DutchIndustry.Load().Accounts.GrossValueAdded[2018];
        RegionalScope four = new() { Sectors = [.. new[] { "A", "B-E", "F", "G-U" }.Select(code => Nace.Rev2[code].Code)] };
        RegionCode region = RegionCode.Create("NUTS2024", "NL341");
        foreach (ComplexityScale scale in Enum.GetValues<ComplexityScale>())
        {
            EconomicComplexity result = valueAdded.EconomicComplexity(new() { Scale = scale }, four);
            Console.WriteLine($"{scale}: ECI {result.Eci(region).Value:0.000000}, PCI of B-E {result.Pci(Nace.Industry).Value:0.000000}");
        }

        foreach (RelatednessDiagonal diagonal in Enum.GetValues<RelatednessDiagonal>())
            Console.WriteLine($"{diagonal}: density around F {valueAdded.Relatedness(new() { Diagonal = diagonal }, four).Density(region, Nace.Rev2["F"].Code).Value:0.000000}");
        // end
    }

    [Snippet("complexity-kernels")]
    public static void Kernels()
    {
        // snippet: complexity-kernels
        double[] jobs = [35.1, 28.6, 70.2, 57.2]; // two regions × two sectors, row by row; both have the structure of their sum
        double[] advantages = new double[4];
        AdvantageKernels.Decide(jobs, sectors: 2, advantages);
        Console.WriteLine(string.Join("  ", advantages));

        double[] nested = [1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0];
        double[] eci = new double[4];
        double[] pci = new double[4];
        ComplexitySpectrum spectrum = ComplexityKernels.Compute(nested, ComplexityScale.PopulationDeviation, eci, pci);
        Console.WriteLine($"{spectrum.Status}, second eigenvalue {spectrum.SecondEigenvalue:0.00}");
        Console.WriteLine(string.Join("  ", eci.Select(v => v.ToString("0.000000"))));
        // end
    }
}
