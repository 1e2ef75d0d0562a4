using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using IndustryModel.Classifications;

namespace IndustryModel.Policy;

public sealed partial record IndustryVision
{
    /// <summary>All paths from one entity to another: by which ways does a lever reach a region? Each step says whether the source states it.</summary>
    /// <param name="from">A code or name of an entity, such as <c>smart-industry</c>.</param>
    /// <param name="to">A code or name of an entity, a region (<c>NL341</c>, or <c>NUTS2021:NL33C</c> in a version; the newest version that has it, if none is said), or the nation.</param>
    /// <returns>None when there is no way.</returns>
    /// <exception cref="UnknownCodeException">The vision holds no such entity, and none of its clusters such a region; the message names close ones.</exception>
    public ImmutableArray<PolicyPath> Trace(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Graph.Paths(FindNode(from), FindNode(to));
    }

    /// <summary>All paths from an entity to a region.</summary>
    /// <inheritdoc cref="Trace(string, string)"/>
    public ImmutableArray<PolicyPath> Trace(string from, RegionCode to) => Trace(from, to.ToString());

    /// <summary>What depends on an entity: all paths from it to where they end.</summary>
    /// <exception cref="UnknownCodeException">The vision holds no such entity.</exception>
    public ImmutableArray<PolicyPath> DependsOn(string codeOrName) => Graph.PathsFrom(FindNode(codeOrName));

    /// <summary>What a claim or a target rests on: all paths from every lever to the place it speaks of.</summary>
    /// <param name="claimOrTarget">A code or name of a claim or a target.</param>
    /// <exception cref="UnknownCodeException">The vision holds no such claim or target.</exception>
    public ImmutableArray<PolicyPath> RestsOn(string claimOrTarget)
    {
        ArgumentNullException.ThrowIfNull(claimOrTarget);
        RegionCode? place = Find(claimOrTarget) switch
        {
            Claim claim => claim.Region,
            Target target => target.Region,
            PolicyItem item => throw new UnknownCodeException(claimOrTarget, $"'{item.Code}' is a {item.Kind}; expected a claim or a target. For other entities ask Trace or DependsOn.", [.. Claims.Select(c => c.Code)]),
        };
        PolicyNode end = place is { } region && region.Text != Country && TryFindNode(region.ToString(), out PolicyNode? node) ? node : Nation;
        return [.. Levers.SelectMany(l => Graph.Paths(FindNode(l.Code), end))];
    }

    /// <summary>A node of the graph by code or name; of a region that several versions know, the newest version's.</summary>
    /// <exception cref="UnknownCodeException">There is none; the message names close ones.</exception>
    public PolicyNode FindNode(string codeOrName)
    {
        if (TryFindNode(codeOrName, out PolicyNode? node))
            return node;
        ImmutableArray<string> close = Closest(codeOrName, Graph.Nodes.SelectMany(n => new[] { n.Code, n.NameEn, n.NameNl }));
        throw new UnknownCodeException(codeOrName, $"'{codeOrName}' is no entity and no region of a cluster in the vision '{NameEn}'.{DidYouMean.Sentence(close)}", close);
    }

    /// <summary>As <see cref="FindNode"/>, or false.</summary>
    public bool TryFindNode(string codeOrName, [NotNullWhen(true)] out PolicyNode? node)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        if (Graph.TryGet(codeOrName, out node!))
            return true;
        string wanted = DidYouMean.Normalize(codeOrName);
        node = Graph.Nodes.Where(n => new[] { n.Code, n.NameEn, n.NameNl }.Any(s => DidYouMean.Normalize(s) == wanted))
            .OrderBy(n => n.Kind).ThenByDescending(n => n.Classification, StringComparer.Ordinal).FirstOrDefault();
        return node is not null;
    }
}
