using System.Collections.Immutable;
using IndustryModel.Results;

namespace IndustryModel.Policy;

/// <summary>What became of an entity between two visions.</summary>
public enum VisionRelation
{
    /// <summary>Both have it under one code.</summary>
    Stayed,

    /// <summary>The second has it under another name.</summary>
    Renamed,

    /// <summary>The second has a wider one.</summary>
    Widened,

    /// <summary>The second has a narrower one, or one of several parts.</summary>
    Narrowed,

    /// <summary>Only the first has it.</summary>
    Gone,

    /// <summary>Only the second has it.</summary>
    New,
}

/// <summary>One line of a comparison.</summary>
/// <param name="InA">The entity in the first vision; null where it lacks it.</param>
/// <param name="InB">The entity in the second vision; null where it lacks it.</param>
/// <param name="Relation">What became of it.</param>
public sealed record VisionDifference(PolicyItem? InA, PolicyItem? InB, VisionRelation Relation)
{
    /// <summary>The entity, in the first vision that has it.</summary>
    public PolicyItem Item => InA ?? InB!;
}

/// <summary>Two visions side by side: what stayed, what went, what came.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class VisionComparison : IHtmlResult
{
    private VisionComparison(IndustryVision a, IndustryVision b, ImmutableArray<VisionDifference> differences) => (A, B, Differences) = (a, b, differences);

    /// <summary>The first vision.</summary>
    public IndustryVision A { get; }

    /// <summary>The second vision.</summary>
    public IndustryVision B { get; }

    /// <summary>Every entity of either, by kind: those of the first in its order, then those that only the second has.</summary>
    public ImmutableArray<VisionDifference> Differences { get; }

    /// <summary>The lines with one relation.</summary>
    public IEnumerable<VisionDifference> With(VisionRelation relation) => Differences.Where(d => d.Relation == relation);

    /// <summary>The comparison as a table: kind, code, inA, inB, relation.</summary>
    public ResultTable ToTable() => new($"{A.NameEn} ({A.Code}) and {B.NameEn} ({B.Code})",
        [
            new("kind", ColumnKind.Text, "Kind", "Soort"), new("code", ColumnKind.Text, "Code", "Code"), new("name", ColumnKind.Text, "Name", "Naam"),
            new("inA", ColumnKind.Boolean, A.Code, A.Code), new("inB", ColumnKind.Boolean, B.Code, B.Code), new("relation", ColumnKind.Text, "Relation", "Verhouding"),
        ],
        Differences.Select(d => ImmutableArray.Create<ResultCell>(KindText(d.Item.Kind), d.Item.Code, d.Item.NameEn, d.InA is not null, d.InB is not null, Describe(d))),
        sources: [A.Source, B.Source]);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>Such as "2020 and 2024: 12 stayed, 30 gone, 25 new".</summary>
    public override string ToString() => $"{A.Code} and {B.Code}: {string.Join(", ", Enum.GetValues<VisionRelation>().Select(r => (Relation: r, Count: With(r).Count())).Where(r => r.Count > 0).Select(r => FormattableString.Invariant($"{r.Count} {r.Relation.ToString().ToLowerInvariant()}")))}";

    /// <summary>The technologies alone: technology, in the first, in the second, relation.</summary>
    /// <param name="columnA">What the first vision's column is called, such as <c>in2020</c>.</param>
    /// <param name="columnB">What the second vision's column is called.</param>
    public ResultTable TechnologiesToTable(string columnA, string columnB)
    {
        ArgumentNullException.ThrowIfNull(columnA);
        ArgumentNullException.ThrowIfNull(columnB);
        return new($"Technologies of {A.Code} and {B.Code}",
            [
                new("technology", ColumnKind.Text, "Technology", "Technologie"), new("name", ColumnKind.Text, "Name", "Naam"),
                new(columnA, ColumnKind.Boolean, A.Code, A.Code), new(columnB, ColumnKind.Boolean, B.Code, B.Code), new("relation", ColumnKind.Text, "Relation", "Verhouding"),
            ],
            Differences.Where(d => d.Item.Kind == PolicyKind.Technology)
                .Select(d => ImmutableArray.Create<ResultCell>((d.InB ?? d.InA)!.Code, (d.InB ?? d.InA)!.NameEn, d.InA is not null, d.InB is not null, Describe(d))),
            sources: [A.Source, B.Source]);
    }

    internal static VisionComparison Of(IndustryVision a, IndustryVision b)
    {
        bool forward = a.PublicationDate <= b.PublicationDate;
        ImmutableArray<VisionDifference>.Builder differences = ImmutableArray.CreateBuilder<VisionDifference>();
        PolicyItem[] left = [.. a.Items.Where(IsCompared)];
        PolicyItem[] right = [.. b.Items.Where(IsCompared)];
        foreach (PolicyKind kind in Enum.GetValues<PolicyKind>())
        {
            PolicyItem[] rightOfKind = [.. right.Where(i => i.Kind == kind)];
            HashSet<string> matched = [];
            foreach (PolicyItem item in left.Where(i => i.Kind == kind))
            {
                PolicyItem[] followers = [.. rightOfKind.Where(o => o.Code == item.Code || (forward ? o.Continues?.Code == item.Code : item.Continues?.Code == o.Code))];
                foreach (PolicyItem other in followers)
                {
                    matched.Add(other.Code);
                    differences.Add(new(item, other, Relation(item, other, forward)));
                }

                if (followers.Length == 0)
                    differences.Add(new(item, null, VisionRelation.Gone));
            }

            differences.AddRange(rightOfKind.Where(i => !matched.Contains(i.Code)).Select(i => new VisionDifference(null, i, VisionRelation.New)));
        }

        return new(a, b, differences.DrainToImmutable());
    }

    internal static string KindText(PolicyKind kind) => kind switch
    {
        PolicyKind.Goal => "goal",
        PolicyKind.Target => "target",
        PolicyKind.Claim => "claim",
        PolicyKind.Lever => "lever",
        PolicyKind.Technology => "technology",
        PolicyKind.Market => "market",
        PolicyKind.Sector => "sector",
        PolicyKind.Cluster => "cluster",
        PolicyKind.Region => "region",
        _ => "nation",
    };

    // Claims state facts of their own time: two visions' claims are not the same thing twice.
    private static bool IsCompared(PolicyItem item) => item.Kind != PolicyKind.Claim;

    private static VisionRelation Relation(PolicyItem a, PolicyItem b, bool forward)
    {
        if (a.Code == b.Code && (forward ? b : a).Continues is null)
            return VisionRelation.Stayed;
        return ((forward ? b : a).Continues!.Relation, forward) switch
        {
            (ContinuationKind.Renamed, _) => VisionRelation.Renamed,
            (ContinuationKind.Widened, true) or (ContinuationKind.Narrowed, false) => VisionRelation.Widened,
            _ => VisionRelation.Narrowed,
        };
    }

    private static string Describe(VisionDifference difference)
    {
        string relation = difference.Relation switch
        {
            VisionRelation.Stayed => "stayed",
            VisionRelation.Renamed => "renamed",
            VisionRelation.Widened => "widened",
            VisionRelation.Narrowed => "narrowed",
            VisionRelation.Gone => "gone",
            _ => "new",
        };
        return difference is { InA: { } a, InB: { } b } && a.Code != b.Code ? $"{relation} ({a.Code} → {b.Code})" : relation;
    }
}
