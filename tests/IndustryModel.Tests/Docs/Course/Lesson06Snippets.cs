// snippet: lesson-06
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Regional;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 6: why did my region grow?</summary>
internal static class Lesson06Snippets
{
    [Snippet("lesson-06")]
    public static void Worked()
    {
        // snippet: lesson-06
        DataCube persons = DutchIndustry.Load().Accounts.Persons;
        ShiftShare analysis = persons.ShiftShare(2015, 2023);

        ShiftShareRow twente = analysis[DutchRegions.Code("Twente")];
        Console.WriteLine($"Twente: {twente.Change.Value:+0.0;-0.0} thousand persons, of which");
        foreach (ShiftShareComponent part in twente.Components)
            Console.WriteLine($"  {part.Name}: {part.Value.Value:+0.0;-0.0}");
        // end
    }

    [Snippet("lesson-06-ranked")]
    public static void Ranks()
    {
        DataCube persons = DutchIndustry.Load().Accounts.Persons;
        ShiftShare analysis = persons.ShiftShare(2015, 2023);
        // snippet: lesson-06-ranked
        foreach (Ranked<RegionCode> region in analysis.RegionsBy("regional").Take(3))
            Console.WriteLine($"{region.Rank}. {region.Name}: {region.Value.Value:+0.0;-0.0}");
        Console.WriteLine("…");
        foreach (Ranked<RegionCode> region in analysis.RegionsBy("regional").TakeLast(3))
            Console.WriteLine($"{region.Rank}. {region.Name}: {region.Value.Value:+0.0;-0.0}");
        // end
    }

    [Snippet("lesson-06-mix")]
    public static void Mix()
    {
        DataCube persons = DutchIndustry.Load().Accounts.Persons;
        ShiftShare analysis = persons.ShiftShare(2015, 2023);
        // snippet: lesson-06-mix
        ShiftShareRow place = analysis[DutchRegions.ZeeuwsVlaanderen];
        double expected = place["national"].Value + place["industryMix"].Value;
        Console.WriteLine($"growing like the country: {place["national"].Value:0.0} thousand persons more; each sector like the same sector in the country: {expected:0.0}; in truth: {place.Change.Value:0.0}");
        // end
    }

    [Snippet("lesson-06-sum")]
    public static void Sum()
    {
        DataCube persons = DutchIndustry.Load().Accounts.Persons;
        ShiftShare analysis = persons.ShiftShare(2015, 2023);
        // snippet: lesson-06-sum
        double regional = analysis.Regions.Sum(region => analysis[region]["regional"].Value);
        Console.WriteLine($"All regional effects together: {Math.Abs(regional):0.0} thousand persons.");
        // end
    }
}
