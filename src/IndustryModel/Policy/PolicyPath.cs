using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;

namespace IndustryModel.Policy;

/// <summary>A way through the policy graph, from one entity to another, with what is known of each step.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class PolicyPath : IEquatable<PolicyPath>, IHtmlResult
{
    internal PolicyPath(ImmutableArray<PolicyNode> nodes, ImmutableArray<PolicyLink> links) => (Nodes, Links) = (nodes, links);

    /// <summary>The nodes, in order.</summary>
    public ImmutableArray<PolicyNode> Nodes { get; }

    /// <summary>The links between them: one fewer.</summary>
    public ImmutableArray<PolicyLink> Links { get; }

    /// <summary>Where it begins.</summary>
    public PolicyNode From => Nodes[0];

    /// <summary>Where it ends.</summary>
    public PolicyNode To => Nodes[^1];

    /// <summary>Whether the source states every step.</summary>
    public bool IsStated => Links.All(l => l.Origin == LinkOrigin.Stated);

    /// <summary>The worst fit of its steps.</summary>
    public Exactness Exactness => Links.Select(l => l.Exactness).DefaultIfEmpty(Exactness.Exact).Max();

    /// <summary>Paths as a table, a row each: the codes and who says each step.</summary>
    public static ResultTable ToTable(string title, IEnumerable<PolicyPath> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new(title,
            [new("path", ColumnKind.TextList, "Path", "Pad"), new("links", ColumnKind.TextList, "Links", "Verbanden")],
            paths.Select(p => ImmutableArray.Create<ResultCell>(
                p.Nodes.Select(n => n.Code).ToImmutableArray(),
                p.Links.Select(l => PolicyGraph.OriginText(l.Origin)).ToImmutableArray())),
            notes: ["stated: the source says so; inferred: drawn by this library, not by the government"]);
    }

    /// <summary>The path as a table, a row for each step: from, to, who says so, how well it fits, and why.</summary>
    public ResultTable ToTable() => PolicyGraph.TableOf(ToString(), Links, id => Nodes.First(n => n.Id == id));

    /// <summary>The path in words, and its steps as a table that opens on demand: HTML that stands alone, so that several paths read as a list.</summary>
    /// <param name="culture">Dutch names for a Dutch culture, English ones otherwise.</param>
    public string ToHtml(IFormatProvider? culture = null) => HtmlWriter.Foldable(ToText(culture), FormattableString.Invariant($"{Links.Length} steps"), ToTable().ToHtml(culture));

    /// <inheritdoc/>
    public bool Equals(PolicyPath? other) => other is not null && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan()) && Links.AsSpan().SequenceEqual(other.Links.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyPath);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From.Id, To.Id, Nodes.Length);

    /// <summary>The path in English words; an inferred step is drawn ⇢.</summary>
    public override string ToString() => ToText(null);

    /// <summary>The path in words: Dutch for Dutch cultures, English otherwise; a stated step is drawn →, an inferred one ⇢.</summary>
    public string ToText(IFormatProvider? culture)
    {
        bool dutch = ResultCulture.IsDutch(culture);
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < Nodes.Length; i++)
        {
            if (i > 0)
                text.Append(Links[i - 1].Origin == LinkOrigin.Stated ? " → " : " ⇢ ");
            PolicyNode node = Nodes[i];
            text.Append(dutch ? node.NameNl : node.NameEn);
            if (node.Classification is not null)
                text.Append(" (").Append(node.Code).Append(')');
        }

        return text.ToString();
    }
}
