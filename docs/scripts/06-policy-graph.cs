#:package IndustryModel.Netherlands@0.1.0
#:package IndustryModel.Charts@0.1.0

// # The policy graph
//
// **The question:** how is a lever of policy supposed to reach a region, and what of it does the government say itself?
//
// A vision is more than its text: levers act on technologies, those on markets and sectors, sectors sit in clusters, clusters in regions. Here that is a graph, and every link in it says whether the source states it or this library infers it.

using IndustryModel.Charts;
using IndustryModel.Classifications;
using IndustryModel.Netherlands;
using IndustryModel.Policy;
using IndustryModel.Shares;

var nl = DutchIndustry.Load();
IndustryVision vision = nl.Vision;

// ## What is in the vision

foreach (IGrouping<PolicyKind, PolicyNode> kind in vision.Graph.Nodes.GroupBy(n => n.Kind))
    Console.WriteLine($"{kind.Key,-10} {kind.Count(),3}  such as {kind.First().NameEn}");
foreach (PolicyLever lever in vision.Levers)
    Console.WriteLine($"- {lever.NameEn}: {lever.DescriptionEn}");

// ## Who says so
//
// The text of a vision seldom draws lines; most of them follow from what it describes. Counting them by origin shows how much of the story is the government's own.

Console.WriteLine($"The graph has {vision.Graph}.");
foreach (LinkOrigin origin in Enum.GetValues<LinkOrigin>())
    Console.WriteLine($"{origin}: {string.Join("; ", vision.Graph.Links.Where(l => l.Origin == origin).Take(3).Select(l => $"{l.From} to {l.To}"))}; …");

// ## From a lever to a region
//
// Does digitalization reach Zeeuws-Vlaanderen, and on which way? A solid arrow is stated, a dotted one (⇢) inferred.

foreach (PolicyPath path in vision.Trace("smart-industry", "NL341"))
    Console.WriteLine(path);

// Which levers reach Groningen's neighbor Delfzijl, and does the text say so all the way?

foreach (PolicyLever lever in vision.Levers)
{
    PolicyPath[] paths = [.. vision.Trace(lever.Code, "NL112")];
    Console.WriteLine($"{lever.NameEn}: {paths.Length} ways, {paths.Count(p => p.IsStated)} of them stated throughout");
}

// None is stated throughout: from sectors to clusters the lines are drawn by this library, from what the clusters say they make. Whoever tells the story "this lever helps that region" adds a step of their own.
//
// ## What depends on it
//
// The other way round: what hangs on photonics? (A region stands once for each version of the map of regions that the vision knows it by.)

Console.WriteLine(vision.DependsOn("photonics").ToTable());

// And what stands next to it, with the reasons?

Console.WriteLine(vision.Describe("photonics"));

// ## Clusters in figures
//
// Clusters have regions, and regions have accounts. Manufacturing in the regions of each cluster:

ClusterTable clusters = nl.Accounts.Clusters(vision.ClusterLists[0].Clusters, Nace.Manufacturing);
Console.WriteLine(clusters);
clusters.ToClusterProfile().Save("06-clusters.svg");

// Regions are wider than their clusters and clusters overlap, so the rows are not to be summed; the table says that too.
//
// ## Four years later
//
// The strategy of 2024 names technologies again. Which stayed, which went, which are new?

VisionComparison comparison = vision.CompareWith(nl.Strategy2024);
Console.WriteLine($"{comparison}");
Console.WriteLine(comparison.TechnologiesToTable("in2020", "in2024"));

// ## Draw it
//
// As Mermaid, which many editors and sites draw, or as DOT for Graphviz. Up to the clusters:

string mermaid = vision.Graph.ToMermaid(upTo: PolicyKind.Cluster);
Console.WriteLine(string.Join('\n', mermaid.Split('\n').Take(8)) + "\n…");

// ## What to take along
//
// - A graph makes the steps of an argument countable, and shows which are someone's own.
// - Links, clusters and claims are data; a vision of your own country is made of the same parts.
// - `industry vision trace`, `industry vision graph` and `industry vision compare` do this on the command line.
