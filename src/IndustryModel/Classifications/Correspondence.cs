using System.Collections.Immutable;

namespace IndustryModel.Classifications;

/// <summary>One link of a correspondence.</summary>
/// <typeparam name="TCode"><see cref="SectorCode"/> or <see cref="RegionCode"/>.</typeparam>
/// <param name="From">The code in the first classification.</param>
/// <param name="To">The code in the second.</param>
/// <param name="Exactness">How well it fits.</param>
/// <param name="Note">Why it is not exact, or what proves that it is.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record CorrespondenceLink<TCode>(TCode From, TCode To, Exactness Exactness, string? Note = null)
    where TCode : struct, ICategoryCode<TCode>
{
    /// <summary>Such as "NUTS2021:NL310 → NUTS2024:NL350 (approximate: the province gained Leerdam and Zederik)".</summary>
    public override string ToString() => $"{From} → {To} ({Exactness switch { Exactness.Exact => "exact", Exactness.Approximate => "approximate", _ => "part of" }}{(Note is null ? "" : $": {Note}")})";
}

/// <summary>What became of the codes of one classification in another one: the only way from one version to the next. It says how exact each step is.</summary>
/// <typeparam name="TCode"><see cref="SectorCode"/> or <see cref="RegionCode"/>.</typeparam>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class Correspondence<TCode>
    where TCode : struct, ICategoryCode<TCode>
{
    private readonly ILookup<TCode, CorrespondenceLink<TCode>> _from;
    private readonly ILookup<TCode, CorrespondenceLink<TCode>> _to;

    /// <summary>Creates a correspondence.</summary>
    /// <param name="from">The classification one comes from.</param>
    /// <param name="to">The classification one goes to.</param>
    /// <param name="links">The links; a code may have several.</param>
    /// <exception cref="UnknownCodeException">A link names a code that its classification lacks.</exception>
    /// <exception cref="ArgumentException">A link stands twice, or an exact one has another link beside it.</exception>
    public Correspondence(Classification<TCode> from, Classification<TCode> to, IEnumerable<CorrespondenceLink<TCode>> links)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(links);
        (From, To, Links) = (from, to, [.. links]);
        foreach (CorrespondenceLink<TCode> link in Links)
        {
            _ = from[link.From];
            _ = to[link.To];
        }

        (_from, _to) = (Links.ToLookup(l => l.From), Links.ToLookup(l => l.To));
        foreach (IGrouping<TCode, CorrespondenceLink<TCode>> group in _from)
        {
            if (group.DistinctBy(l => l.To).Count() < group.Count())
                throw new ArgumentException($"{group.Key} is linked to one code twice.", nameof(links));
            if (group.Count() > 1 && group.Any(l => l.Exactness == Exactness.Exact))
                throw new ArgumentException($"{group.Key} has an exact link and another one beside it; exact means the same thing and nothing else.", nameof(links));
        }
    }

    /// <summary>The classification one comes from.</summary>
    public Classification<TCode> From { get; }

    /// <summary>The classification one goes to.</summary>
    public Classification<TCode> To { get; }

    /// <summary>All links.</summary>
    public ImmutableArray<CorrespondenceLink<TCode>> Links { get; }

    /// <summary>The links from a code; empty when nothing is known.</summary>
    /// <exception cref="UnknownCodeException">The code is not in <see cref="From"/>.</exception>
    public ImmutableArray<CorrespondenceLink<TCode>> LinksFrom(TCode code) => [.. _from[From[code].Code]];

    /// <summary>The links to a code; empty when nothing is known.</summary>
    /// <exception cref="UnknownCodeException">The code is not in <see cref="To"/>.</exception>
    public ImmutableArray<CorrespondenceLink<TCode>> LinksTo(TCode code) => [.. _to[To[code].Code]];

    /// <summary>The same correspondence read the other way; an exact link stays exact only where nothing else leads to its code.</summary>
    public Correspondence<TCode> Inverse() => new(To, From, Links.Select(l => new CorrespondenceLink<TCode>(l.To, l.From,
        l.Exactness == Exactness.Exact && _to[l.To].Count() > 1 ? Exactness.PartOf : l.Exactness, l.Note)));

    /// <summary>Such as "NUTS 2021 → NUTS 2024".</summary>
    public override string ToString() => $"{From} → {To}";
}
