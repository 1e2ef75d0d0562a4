// snippet: lesson-07
using IndustryModel.Netherlands;
using IndustryModel.Policy;
// end

namespace IndustryModel.Tests.Docs.Course;

/// <summary>Lesson 7: the policy graph, from a lever to a region.</summary>
internal static class Lesson07Snippets
{
    [Snippet("lesson-07")]
    public static void Worked()
    {
        // snippet: lesson-07
        IndustryVision vision = DutchIndustry.Load().Vision;
        foreach (PolicyPath path in vision.Trace("key-technologies", "NL414"))
            Console.WriteLine(path);
        // end
    }

    [Snippet("lesson-07-graph")]
    public static void Graph() => Console.WriteLine(DutchIndustry.Load().Vision.Graph.ToMermaid(PolicyKind.Market));

    [Snippet("lesson-07-reach")]
    public static void Reach()
    {
        IndustryVision vision = DutchIndustry.Load().Vision;
        // snippet: lesson-07-reach
        foreach (PolicyLever lever in vision.Levers)
        {
            var paths = vision.Trace(lever.Code, "NL341");
            Console.WriteLine($"{lever.NameEn}: {paths.Length} paths, {paths.Count(path => path.IsStated)} of them stated link by link");
        }
        // end
    }

    [Snippet("lesson-07-photonics")]
    public static void Photonics()
    {
        IndustryVision vision = DutchIndustry.Load().Vision;
        // snippet: lesson-07-photonics
        foreach (string path in vision.DependsOn("photonics").Select(path => path.ToString()).Distinct()) // once for both versions of a region's code
            Console.WriteLine(path);
        // end
    }

    [Snippet("lesson-07-inferred")]
    public static void Inferred()
    {
        IndustryVision vision = DutchIndustry.Load().Vision;
        // snippet: lesson-07-inferred
        int inferred = vision.Links.Count(link => link.Origin == LinkOrigin.Inferred);
        Console.WriteLine($"{inferred} of {vision.Links.Length} links are inferred.");
        // end
    }
}
