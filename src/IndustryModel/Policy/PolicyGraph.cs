using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;

namespace IndustryModel.Policy;

/// <summary>
/// How a vision hangs together: lever → (technology | growth market | sector | region) → sector → cluster → region → the nation's share.
/// Links run from earlier kinds to later ones only, so every path is simple.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class PolicyGraph : IHtmlResult
{
    private readonly Dictionary<string, PolicyNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Step>> _from = new(StringComparer.Ordinal);

    internal PolicyGraph(IndustryVision vision)
    {
        AddNode(vision.Nation);
        foreach (PolicyItem item in vision.GraphItems)
            AddNode(new(item.Kind, item.Code, item.NameEn, item.NameNl));
        foreach (RegionLink region in vision.AllClusters.SelectMany(c => c.Regions))
            _nodes.TryAdd(region.Region.ToString(), new(PolicyKind.Region, region.Region.Text, region.NameEn, region.NameNl, region.Region.Classification));
        foreach (PolicyLink link in vision.Links)
            AddLink(vision, link);
        foreach (Cluster cluster in vision.AllClusters)
        {
            foreach (RegionLink region in cluster.Regions)
                AddLink(vision, new(cluster.Code, region.Region.ToString(), region.Origin, region.Exactness, region.Note));
        }

        foreach (PolicyNode region in _nodes.Values.Where(n => n.Kind == PolicyKind.Region).ToArray())
            AddLink(vision, new(region.Id, vision.Nation.Id, LinkOrigin.Inferred, Exactness.PartOf, "every region is a part of the nation"));
        var nodes = new List<PolicyNode>(_nodes.Values);
        nodes.Sort(ByKindAndId);
        Nodes = [.. nodes];
        foreach (List<Step> steps in _from.Values)
            steps.Sort((a, b) => ByKindAndId(a.To, b.To));
        Links = [.. Nodes.SelectMany(StepsFrom).Select(s => s.Link)];
    }

    /// <summary>All nodes, by kind and code.</summary>
    public ImmutableArray<PolicyNode> Nodes { get; }

    /// <summary>All links: those the vision lists, those from clusters to their regions, and those from regions to the nation.</summary>
    public ImmutableArray<PolicyLink> Links { get; }

    /// <summary>All paths from a node to another, shortest kinds first; none where there is no way.</summary>
    /// <exception cref="UnknownCodeException">A node is not in the graph.</exception>
    public ImmutableArray<PolicyPath> Paths(PolicyNode from, PolicyNode to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        HashSet<string> leading = Upstream(Known(to));
        return Walk(Known(from), leading.Contains, node => node.Id == to.Id);
    }

    /// <summary>All paths that begin at a node and cannot go on: what depends on it.</summary>
    /// <exception cref="UnknownCodeException">The node is not in the graph.</exception>
    public ImmutableArray<PolicyPath> PathsFrom(PolicyNode from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return Walk(Known(from), _ => true, node => StepsFrom(node).Count == 0);
    }

    internal bool TryGet(string id, out PolicyNode node) => _nodes.TryGetValue(id, out node!);

    private PolicyNode Known(PolicyNode node) => _nodes.TryGetValue(node.Id, out PolicyNode? known) ? known
        : throw new UnknownCodeException(node.Id, $"'{node.Id}' is no node of the policy graph.", []);

    private List<Step> StepsFrom(PolicyNode node) => _from.GetValueOrDefault(node.Id) ?? [];

    private static int ByKindAndId(PolicyNode a, PolicyNode b) => a.Kind != b.Kind ? (int)a.Kind - (int)b.Kind : string.CompareOrdinal(a.Id, b.Id);

    private HashSet<string> Upstream(PolicyNode to)
    {
        HashSet<string> found = [to.Id];
        foreach (PolicyNode node in Nodes.Reverse()) // later kinds first: whatever follows a node has been seen
        {
            if (StepsFrom(node).Exists(s => found.Contains(s.To.Id)))
                found.Add(node.Id);
        }

        return found;
    }

    private ImmutableArray<PolicyPath> Walk(PolicyNode from, Func<string, bool> leads, Func<PolicyNode, bool> ends)
    {
        ImmutableArray<PolicyPath>.Builder paths = ImmutableArray.CreateBuilder<PolicyPath>();
        Go([from], []);
        return paths.DrainToImmutable();

        void Go(ImmutableArray<PolicyNode> nodes, ImmutableArray<PolicyLink> links)
        {
            if (ends(nodes[^1]))
            {
                if (links.Length > 0)
                    paths.Add(new(nodes, links));
                return;
            }

            foreach ((PolicyNode to, PolicyLink link) in StepsFrom(nodes[^1]))
            {
                if (leads(to.Id))
                    Go(nodes.Add(to), links.Add(link));
            }
        }
    }

    private void AddNode(PolicyNode node)
    {
        if (!_nodes.TryAdd(node.Id, node))
            throw new ArgumentException($"The code '{node.Id}' stands twice in the vision; each code may stand once.", nameof(node));
    }

    private void AddLink(IndustryVision vision, PolicyLink link)
    {
        PolicyNode from = End(vision, link, link.From);
        PolicyNode to = End(vision, link, link.To);
        if (to.Kind <= from.Kind)
            throw new ArgumentException($"The link {link} runs from a {from.Kind} to a {to.Kind}; links run lever → technology → market → sector → cluster → region → nation.", nameof(link));
        if (!_from.TryGetValue(from.Id, out List<Step>? steps))
            _from.Add(from.Id, steps = []);
        if (steps.Exists(s => s.To.Id == to.Id))
            throw new ArgumentException($"The link {link} stands twice in the vision.", nameof(link));
        steps.Add(new(to, link));
    }

    private PolicyNode End(IndustryVision vision, PolicyLink link, string id) => _nodes.TryGetValue(id, out PolicyNode? node) ? node
        : throw new UnknownCodeException(id, $"The link {link} of the vision '{vision.NameEn}' names '{id}', which the vision does not hold.{DidYouMean.Sentence(DidYouMean.Closest(id, _nodes.Keys))}",
            DidYouMean.Closest(id, _nodes.Keys));

    /// <summary>A link with the node it leads to.</summary>
    private sealed record Step(PolicyNode To, PolicyLink Link);
}
