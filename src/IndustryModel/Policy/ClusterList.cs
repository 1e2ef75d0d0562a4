using System.Collections.Immutable;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Policy;

/// <summary>A dated list of clusters: programs after a vision draw other borders.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record ClusterList
{
    /// <summary>Creates a list.</summary>
    /// <param name="code">The code, unique in its vision.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="nameNl">Dutch name.</param>
    /// <param name="year">The year it is of.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="clusters">The clusters.</param>
    public ClusterList(string code, string nameEn, string nameNl, Year year, Source source, ImmutableArray<Cluster> clusters)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(nameEn);
        ArgumentNullException.ThrowIfNull(nameNl);
        ArgumentNullException.ThrowIfNull(source);
        (Code, NameEn, NameNl, Year, Source, Clusters) = (code, nameEn, nameNl, year, source, clusters.IsDefault ? [] : clusters);
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>English name.</summary>
    public string NameEn { get; }

    /// <summary>Dutch name.</summary>
    public string NameNl { get; }

    /// <summary>The year it is of.</summary>
    public Year Year { get; }

    /// <summary>Where it comes from.</summary>
    public Source Source { get; }

    /// <summary>The clusters.</summary>
    public ImmutableArray<Cluster> Clusters { get; }

    /// <inheritdoc/>
    public bool Equals(ClusterList? other) => other is not null && Code == other.Code && NameEn == other.NameEn && NameNl == other.NameNl && Year == other.Year
        && Source == other.Source && Clusters.AsSpan().SequenceEqual(other.Clusters.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Year, Clusters.Length);

    /// <inheritdoc/>
    public override string ToString() => $"{NameEn} ({Year})";
}
