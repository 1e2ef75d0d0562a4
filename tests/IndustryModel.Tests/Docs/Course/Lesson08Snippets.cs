// snippet: lesson-08
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Regional;
using IndustryModel.Shares;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 8: clusters, technologies, related industries.</summary>
internal static class Lesson08Snippets
{
    [Snippet("lesson-08")]
    public static void Worked()
    {
        // snippet: lesson-08
        var nl = DutchIndustry.Load();
        ClusterTable clusters = nl.Accounts.Clusters(nl.Vision.Clusters, Nace.Industry, 2023);
        foreach (ClusterProfile profile in clusters.Rows)
            Console.WriteLine($"{profile.Cluster.NameEn}: industry is {profile.ValueAdded.Share.Value:P1} of the cluster's regions, and {profile.ShareInNation.Value:P1} of the country's industry");
        // end
    }

    [Snippet("lesson-08-related")]
    public static void Related()
    {
        var nl = DutchIndustry.Load();
        // snippet: lesson-08-related
        Relatedness related = nl.Accounts.Persons[2023].Relatedness();
        RegionCode twente = DutchRegions.Code("Twente");
        foreach (Ranked<SectorCode> option in related.OptionsOf(twente).Take(3))
            Console.WriteLine($"{option.Rank}. {option.Name}: {option.Value.Value:0.00}");
        // end
    }

    [Snippet("lesson-08-twice")]
    public static void Twice()
    {
        var nl = DutchIndustry.Load();
        // snippet: lesson-08-twice
        ShareArea[] areas = [.. nl.Vision.Clusters.Select(cluster => cluster.In(DutchRegions.Nuts2024))];
        ShareArea all = areas.Together("all", "All clusters", DutchRegions.Nuts2024);
        CubeSlice year = nl.Accounts.GrossValueAdded[2023];
        double once = year.Sum(all.Regions, [Nace.Industry]).Value;
        double added = areas.Sum(area => year.Sum(area.Regions, [Nace.Industry]).Value);
        Console.WriteLine($"{areas.Length} clusters lie in {all.Regions.Length} regions (a province counts as one). Added up cluster by cluster: {added:N0} million euro; each region once: {once:N0}.");
        // end
    }

    [Snippet("lesson-08-compare")]
    public static void Compare()
    {
        var nl = DutchIndustry.Load();
        // snippet: lesson-08-compare
        VisionComparison change = nl.Vision.CompareWith(nl.Strategy2024);
        foreach (VisionRelation relation in Enum.GetValues<VisionRelation>())
        {
            string[] names = [.. change.With(relation).Where(d => d.Item is KeyTechnology).Select(d => d.Item.NameEn)];
            Console.WriteLine($"{relation}: {names.Length} {string.Join("; ", names)}");
        }
        // end
    }

    [Snippet("lesson-08-complex")]
    public static void Complex()
    {
        var nl = DutchIndustry.Load();
        // snippet: lesson-08-complex
        EconomicComplexity complexity = nl.Accounts.Persons[2023].EconomicComplexity();
        foreach (Ranked<SectorCode> sector in complexity.RankedSectors())
            Console.WriteLine($"{sector.Rank}. {sector.Name}: an advantage of {complexity.Ubiquity(sector.Code).Value} regions");
        // end
    }
}
