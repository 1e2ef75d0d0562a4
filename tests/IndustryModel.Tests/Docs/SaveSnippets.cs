// snippet: save
using IndustryModel.Json;
// end
using IndustryModel.Netherlands;
using IndustryModel.Policy;

namespace IndustryModel.Tests.Docs;

/// <summary>The snippet of the README that saves a vision.</summary>
internal static class SaveSnippets
{
    [Snippet("save")]
    public static void Save()
    {
        var nl = DutchIndustry.Load();
        // snippet: save
        string json = nl.Vision.ToJson();
        IndustryVision same = IndustryVision.FromJson(json);
        Console.WriteLine(same == nl.Vision);
        // end
    }
}
