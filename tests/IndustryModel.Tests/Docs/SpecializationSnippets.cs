// snippet: specialization
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
using IndustryModel.Statistics;
// end

namespace IndustryModel.Tests.Docs;

/// <summary>The snippets of the page on specialization and concentration.</summary>
internal static class SpecializationSnippets
{
    [Snippet("specialization")]
    public static void Specialization()
    {
        // snippet: specialization
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        CubeSlice slice = accounts.GrossValueAdded[2018];
        RegionalScope four = new() { Level = 3, Sectors = [.. new[] { "A", "B-E", "F", "G-U" }.Select(code => Nace.Rev2[code].Code)] };

        RegionalSpecialization krugman = slice.Specialization(scope: four);
        foreach (Ranked<RegionCode> region in krugman.Ranked().Take(3))
            Console.WriteLine($"{region.Rank} {region.Name}: {region.Value.Value:0.0000}");
        Console.WriteLine(krugman.Explain(DutchRegions.ZeeuwsVlaanderen));
        // end
    }

    [Snippet("concentration")]
    public static void Concentration()
    {
        CubeSlice slice = DutchIndustry.Load().Accounts.GrossValueAdded[2018];
        RegionalScope four = new() { Level = 3, Sectors = [.. new[] { "A", "B-E", "F", "G-U" }.Select(code => Nace.Rev2[code].Code)] };
        // snippet: concentration
        Console.WriteLine(slice.Concentration(ConcentrationIndex.LocationalGini, four));
        // end
    }

    [Snippet("inequality")]
    public static void Inequality()
    {
        RegionalAccounts accounts = DutchIndustry.Load().Accounts;
        // snippet: inequality
        RegionalInequality inequality = accounts.GrossValueAdded[2018].Inequality(accounts[MeasureConcept.Persons][2018]);
        foreach (InequalityPart part in inequality.Parts.Where(p => p.Kind != InequalityPartKind.Group))
            Console.WriteLine($"{part.Kind} {part.Level}: {part.Value.Value:0.000000}");
        // end
    }

    [Snippet("conventions")]
    public static void Conventions()
    {
        CubeSlice slice = DutchIndustry.Load().Accounts.GrossValueAdded[2018];
        RegionalScope four = new() { Level = 3, Sectors = [.. new[] { "A", "B-E", "F", "G-U" }.Select(code => Nace.Rev2[code].Code)] };
        // snippet: conventions
        foreach (SpecializationIndex index in new[] { SpecializationIndex.Krugman, SpecializationIndex.KrugmanRestOfNation, SpecializationIndex.KrugmanMeanOfOthers, SpecializationIndex.Theil })
            Console.WriteLine($"NL341 {index}: {slice.Specialization(index, scope: four)[DutchRegions.ZeeuwsVlaanderen].Value:0.0000000}");
        foreach (ConcentrationIndex index in new[] { ConcentrationIndex.LocationalGini, ConcentrationIndex.LocationalGiniHalf, ConcentrationIndex.GiniOfQuotients, ConcentrationIndex.Gini, ConcentrationIndex.GiniNormalized })
            Console.WriteLine($"B-E {index}: {slice.Concentration(index, four)[Nace.Industry].Value:0.0000000}");
        // end
    }

    [Snippet("plants")]
    public static void Plants()
    {
        // snippet: plants
        RegionCode groningen = DutchRegions.Code("NL112"), zeeland = DutchRegions.ZeeuwsVlaanderen;
        SectorCode chemicals = Nace.Rev2["20"].Code, plastics = Nace.Rev2["22"].Code;
        var register = new PlantRegister(DutchRegions.Nuts2024, Nace.Rev2,
            [
                new("a", zeeland, chemicals, 120), new("b", zeeland, chemicals, 80), new("c", zeeland, chemicals, 100),
                new("d", groningen, plastics, 60), new("e", zeeland, plastics, 40), new("f", groningen, plastics, 100),
            ],
            new Source("example", "Nobody", "Six plants"));
        Console.WriteLine(register.EllisonGlaeser().Explain(chemicals));
        Console.WriteLine(register.Coagglomeration()[chemicals, plastics]);
        // end
    }
}
