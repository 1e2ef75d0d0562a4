using System.Collections.Immutable;
using IndustryModel.Results;

namespace IndustryModel.Policy;

public sealed partial record IndustryVision
{
    /// <summary>This vision beside another: what stayed, what went, what came.</summary>
    public VisionComparison CompareWith(IndustryVision other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return VisionComparison.Of(this, other);
    }

    /// <summary>All entities as a table: kind, code, names.</summary>
    public ResultTable ToTable() => new(ToString(),
        [new("kind", ColumnKind.Text, "Kind", "Soort"), new("code", ColumnKind.Text, "Code", "Code"), new("nameEn", ColumnKind.Text, "English", "Engels"), new("nameNl", ColumnKind.Text, "Dutch", "Nederlands")],
        Items.Select(i => ImmutableArray.Create<ResultCell>(VisionComparison.KindText(i.Kind), i.Code, i.NameEn, i.NameNl)),
        sources: [Source, .. OtherSources]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>One entity with its links as a table: a row for the entity itself, and one for each link to or from it.</summary>
    /// <param name="codeOrName">A code or name of an entity or a region.</param>
    /// <exception cref="Classifications.UnknownCodeException">There is none; the message names close ones.</exception>
    public ResultTable Describe(string codeOrName)
    {
        PolicyItem? item = TryFind(codeOrName, out PolicyItem? found) ? found : null;
        PolicyNode node = item is null ? FindNode(codeOrName) : new(item.Kind, item.Code, item.NameEn, item.NameNl);
        return new(node.NameEn,
            [
                new("kind", ColumnKind.Text, "Kind", "Soort"), new("code", ColumnKind.Text, "Code", "Code"), new("nameEn", ColumnKind.Text, "English", "Engels"),
                new("nameNl", ColumnKind.Text, "Dutch", "Nederlands"), new("direction", ColumnKind.Text, "Direction", "Richting"), new("link", ColumnKind.Text, "Link", "Verband"),
                new("exactness", ColumnKind.Text, "Exactness", "Precisie"), new("note", ColumnKind.Text, "Note", "Toelichting"),
            ],
            [
                [VisionComparison.KindText(node.Kind), node.Code, node.NameEn, node.NameNl, ResultCell.Missing, ResultCell.Missing, ResultCell.Missing, item?.DescriptionEn],
                .. Graph.Links.Where(l => l.From == node.Id).Select(l => Row(l, l.To, "to")),
                .. Graph.Links.Where(l => l.To == node.Id).Select(l => Row(l, l.From, "from")),
            ],
            sources: [Source]);

        ImmutableArray<ResultCell> Row(PolicyLink link, string other, string direction)
        {
            PolicyNode end = FindNode(other);
            return [VisionComparison.KindText(end.Kind), end.Id, end.NameEn, end.NameNl, direction, PolicyGraph.OriginText(link.Origin),
                PolicyGraph.ExactnessText(link.Exactness), link.Note];
        }
    }
}
