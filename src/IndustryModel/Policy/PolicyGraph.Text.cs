using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IndustryModel.Classifications;
using IndustryModel.Results;

namespace IndustryModel.Policy;

public sealed partial class PolicyGraph
{
    private static readonly (PolicyKind Kind, string English, string Dutch)[] Groups =
    [
        (PolicyKind.Lever, "Levers", "Hefbomen"), (PolicyKind.Technology, "Technologies", "Technologieën"), (PolicyKind.Market, "Markets", "Markten"), (PolicyKind.Sector, "Sectors", "Sectoren"),
        (PolicyKind.Cluster, "Clusters", "Clusters"), (PolicyKind.Region, "Regions", "Regio's"), (PolicyKind.Nation, "Nation", "Land"),
    ];

    /// <summary>All links as a table: from, to, who says so, how well it fits, and why.</summary>
    public ResultTable ToTable() => TableOf($"Policy graph: {Nodes.Length} entities, {Links.Length} links", Links, id => _nodes[id]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>Such as "110 entities, 220 links, 140 of them stated".</summary>
    public override string ToString() => FormattableString.Invariant($"{Nodes.Length} entities, {Links.Length} links, {Links.Count(l => l.Origin == LinkOrigin.Stated)} of them stated");

    internal static ResultTable TableOf(string title, IEnumerable<PolicyLink> links, Func<string, PolicyNode> node) => new(title,
        [
            new("from", ColumnKind.Text, "From", "Van"), new("fromName", ColumnKind.Text, "Name", "Naam"), new("to", ColumnKind.Text, "To", "Naar"), new("toName", ColumnKind.Text, "Name", "Naam"),
            new("link", ColumnKind.Text, "Link", "Verband"), new("exactness", ColumnKind.Text, "Exactness", "Precisie"), new("note", ColumnKind.Text, "Note", "Toelichting"),
        ],
        links.Select(l => ImmutableArray.Create<ResultCell>(node(l.From).Code, node(l.From).NameEn, node(l.To).Code, node(l.To).NameEn, OriginText(l.Origin), ExactnessText(l.Exactness), l.Note)),
        notes: ["stated: the source says so; inferred: drawn by this library, not by the government"]);

    internal static string OriginText(LinkOrigin origin) => origin == LinkOrigin.Stated ? "stated" : "inferred";

    internal static string ExactnessText(Exactness exactness) => exactness switch { Exactness.Exact => "exact", Exactness.Approximate => "approximate", _ => "part of" };

    /// <summary>The graph as a Mermaid flowchart: a group for each kind; links that are stated are drawn, inferred ones dotted.</summary>
    /// <param name="upTo">The last kind that is shown; with <see cref="PolicyKind.Cluster"/>, regions and the nation are left out.</param>
    /// <param name="culture">Dutch names for a Dutch culture, English ones otherwise.</param>
    public string ToMermaid(PolicyKind upTo = PolicyKind.Nation, IFormatProvider? culture = null)
    {
        bool dutch = ResultCulture.IsDutch(culture);
        var text = new StringBuilder("flowchart LR\n");
        Dictionary<string, string> names = Shown(upTo).Select((n, i) => (n.Id, Name: $"n{i}")).ToDictionary(n => n.Id, n => n.Name, StringComparer.Ordinal);
        foreach ((PolicyKind kind, string english, string nl) in Groups)
        {
            PolicyNode[] nodes = [.. Shown(upTo).Where(n => n.Kind == kind)];
            if (nodes.Length == 0)
                continue;
            text.Append(CultureInfo.InvariantCulture, $"  subgraph {english.ToLowerInvariant()}[\"{(dutch ? nl : english)}\"]\n");
            foreach (PolicyNode node in nodes)
                text.Append(CultureInfo.InvariantCulture, $"    {names[node.Id]}[\"{MermaidText(Label(node, dutch))}\"]\n");
            text.Append("  end\n");
        }

        foreach (PolicyLink link in Links.Where(l => names.ContainsKey(l.From) && names.ContainsKey(l.To)))
            text.Append(CultureInfo.InvariantCulture, $"  {names[link.From]} {(link.Origin == LinkOrigin.Stated ? "-->" : "-.->")} {names[link.To]}\n");
        return text.ToString();
    }

    /// <summary>The graph in the DOT language of Graphviz: from left to right, a column for each kind; links that are stated are drawn, inferred ones dashed.</summary>
    /// <inheritdoc cref="ToMermaid"/>
    public string ToDot(PolicyKind upTo = PolicyKind.Nation, IFormatProvider? culture = null)
    {
        bool dutch = ResultCulture.IsDutch(culture);
        var text = new StringBuilder("digraph policy {\n  rankdir=LR;\n  node [shape=box];\n");
        foreach ((PolicyKind kind, _, _) in Groups)
        {
            PolicyNode[] nodes = [.. Shown(upTo).Where(n => n.Kind == kind)];
            if (nodes.Length == 0)
                continue;
            text.Append("  { rank=same;");
            foreach (PolicyNode node in nodes)
                text.Append(CultureInfo.InvariantCulture, $" {DotText(node.Id)} [label={DotText(Label(node, dutch))}];");
            text.Append(" }\n");
        }

        HashSet<string> shown = [.. Shown(upTo).Select(n => n.Id)];
        foreach (PolicyLink link in Links.Where(l => shown.Contains(l.From) && shown.Contains(l.To)))
            text.Append(CultureInfo.InvariantCulture, $"  {DotText(link.From)} -> {DotText(link.To)}{(link.Origin == LinkOrigin.Stated ? "" : " [style=dashed]")};\n");
        return text.Append("}\n").ToString();
    }

    private IEnumerable<PolicyNode> Shown(PolicyKind upTo) => Nodes.Where(n => n.Kind <= upTo);

    private static string Label(PolicyNode node, bool dutch)
    {
        string name = dutch ? node.NameNl : node.NameEn;
        return node.Classification is null ? name : $"{name} ({node.Id})";
    }

    // Mermaid reads #34; as the character 34, and markup in labels otherwise
    private static string MermaidText(string text)
    {
        var escaped = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
            _ = Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '-' or '(' or ')' or '\'' or '/' or ':' ? escaped.Append(rune) : escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        return escaped.ToString();
    }

    private static string DotText(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n")}\"";
}
