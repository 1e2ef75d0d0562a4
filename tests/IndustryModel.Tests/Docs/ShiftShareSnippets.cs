// snippet: shift-share
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on shift-share.</summary>
internal static class ShiftShareSnippets
{
    [Snippet("shift-share")]
    public static void Shift()
    {
        // snippet: shift-share
        DataCube persons = DutchIndustry.Load().Accounts.Persons;
        ShiftShare analysis = persons.ShiftShare(2014, 2018);

        foreach (Ranked<RegionCode> place in analysis.RegionsBy("regional").Take(3))
            Console.WriteLine($"{place.Rank}. {place.Name}: {place.Value.Value:+0.0;-0.0} thousand persons");

        Console.WriteLine(analysis.Explain(analysis.RegionsBy("regional")[0].Code, Nace.Industry));
        // end
    }

    [Snippet("shift-share-conventions")]
    public static void Conventions()
    {
        DataCube persons = DutchIndustry.Load().Accounts.Persons;
        // snippet: shift-share-conventions
        RegionCode place = RegionCode.Create("NUTS2024", "NL341"); // Zeeuws-Vlaanderen
        foreach (RegionalBenchmark benchmark in Enum.GetValues<RegionalBenchmark>())
        {
            ShiftShareRow row = persons.ShiftShare(2014, 2018, new() { Benchmark = benchmark })[place];
            Console.WriteLine($"{benchmark}: {string.Join(", ", row.Components.Select(c => $"{c.Name} {c.Value.Value:0.000}"))}");
        }

        ShiftShareOptions options = new() { Decomposition = ShiftShareDecomposition.EstebanMarquillas, Periods = ShiftSharePeriods.Annual };
        Console.WriteLine(string.Join(", ", persons.ShiftShare(2014, 2018, options)[place].Components.Select(c => $"{c.Name} {c.Value.Value:0.000}")));

        GerfinRow indices = persons.GerfinIndices(2014, 2018)[place];
        Console.WriteLine($"structure {indices.Structure.Value:0.0000} × location {indices.Location.Value:0.0000} = net {indices.Net.Value:0.0000}");
        // end
    }

    [Snippet("shift-share-kernels")]
    public static void Kernels()
    {
        // snippet: shift-share-kernels
        double[] parts = new double[6]; // national, industry mix, regional, of two sectors each
        ShiftShareKernels.Dunn([50, 10], [66, 9], [100, 100], [120, 100], ReferenceEconomy.Whole, parts);
        Console.WriteLine(string.Join("  ", parts.Select(p => $"{p:0.##}")));
        // end
    }
}
