using System.Collections.Immutable;

namespace IndustryModel.Classifications;

/// <summary>How well a link between two categories, or between a text's term and a category, fits.</summary>
public enum Exactness
{
    /// <summary>The same thing.</summary>
    Exact,

    /// <summary>Nearly the same thing; something moved or is left out.</summary>
    Approximate,

    /// <summary>A part of the category on the other side.</summary>
    PartOf,
}

/// <summary>One link of a correspondence.</summary>
/// <param name="From">The code in the first classification.</param>
/// <param name="To">The code in the second.</param>
/// <param name="Exactness">How well it fits.</param>
/// <param name="Note">Why it is not exact, or what proves that it is.</param>
public sealed record CorrespondenceLink<TCode>(TCode From, TCode To, Exactness Exactness, string? Note = null)
    where TCode : struct, ICategoryCode<TCode>;

/// <summary>What became of the codes of one classification in another one; the only way from one version to the next.</summary>
public sealed partial class Correspondence<TCode>
    where TCode : struct, ICategoryCode<TCode>
{
    /// <summary>Creates a correspondence.</summary>
    /// <exception cref="UnknownCodeException">A link names a code that its classification lacks.</exception>
    public Correspondence(Classification<TCode> from, Classification<TCode> to, IEnumerable<CorrespondenceLink<TCode>> links)
        => (From, To, Links) = (from, to, [.. links]);

    /// <summary>The classification one comes from.</summary>
    public Classification<TCode> From { get; }

    /// <summary>The classification one goes to.</summary>
    public Classification<TCode> To { get; }

    /// <summary>All links.</summary>
    public ImmutableArray<CorrespondenceLink<TCode>> Links { get; }

    /// <summary>The links from a code; empty when nothing is known.</summary>
    public IEnumerable<CorrespondenceLink<TCode>> LinksFrom(TCode code) => Links.Where(l => l.From.Equals(code));
}
