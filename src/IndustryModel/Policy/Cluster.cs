using System.Collections.Immutable;
using System.Text.Json.Serialization;
using IndustryModel.Classifications;
using IndustryModel.Quantities;

namespace IndustryModel.Policy;

/// <summary>What a cluster is a cluster of.</summary>
[JsonConverter(typeof(KebabCaseEnumJsonConverter<ClusterKind>))]
public enum ClusterKind
{
    /// <summary>High-tech industry.</summary>
    HighTech,

    /// <summary>Energy-intensive basic industry.</summary>
    EnergyIntensiveBasicIndustry,

    /// <summary>Medical industry and life sciences.</summary>
    Medical,

    /// <summary>Manufacturing in general.</summary>
    Manufacturing,

    /// <summary>Industry that is not tied to a region.</summary>
    NotTiedToRegion,
}

/// <summary>A region of a cluster, in one version of a classification. Clusters do not respect statistical borders: the link says how well the region fits.</summary>
/// <param name="Region">The region.</param>
/// <param name="NameEn">Its English name.</param>
/// <param name="NameNl">Its Dutch name.</param>
/// <param name="Origin">Whether the source names the region, or this library drew it.</param>
/// <param name="Exactness">How well it fits.</param>
/// <param name="Note">What does not fit.</param>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record RegionLink([property: JsonPropertyOrder(-3)] RegionCode Region, string NameEn, string NameNl, LinkOrigin Origin, Exactness Exactness, string? Note = null)
{
    /// <summary>The region's English name.</summary>
    [JsonPropertyOrder(-2)]
    public string NameEn { get; init; } = NameEn ?? throw new ArgumentNullException(nameof(NameEn));

    /// <summary>The region's Dutch name.</summary>
    [JsonPropertyOrder(-1)]
    public string NameNl { get; init; } = NameNl ?? throw new ArgumentNullException(nameof(NameNl));
}

/// <summary>Where: a cluster of industry, with its regions in every version of the classification that is known.</summary>
public sealed record Cluster : PolicyItem
{
    /// <summary>Creates it.</summary>
    /// <param name="code">The code, unique in its vision.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="nameNl">Dutch name.</param>
    /// <param name="type">What it is a cluster of.</param>
    /// <param name="regions">Its regions; the same ones in several versions of a classification.</param>
    /// <param name="descriptionEn">What it is, in English.</param>
    /// <param name="descriptionNl">What it is, in Dutch.</param>
    /// <param name="continues">What it follows from in an earlier list, where its code differs.</param>
    /// <exception cref="ArgumentException">The code or a name is empty, or a region stands twice.</exception>
    public Cluster(string code, string nameEn, string nameNl, ClusterKind type, ImmutableArray<RegionLink> regions, string? descriptionEn = null, string? descriptionNl = null, Continuation? continues = null)
        : base(code, nameEn, nameNl, descriptionEn, descriptionNl, continues)
    {
        (Type, Regions) = (type, regions.IsDefault ? [] : regions);
        for (int i = 0; i < Regions.Length; i++)
        {
            for (int j = i + 1; j < Regions.Length; j++)
            {
                if (Regions[i].Region == Regions[j].Region)
                    throw new ArgumentException($"The cluster {code} names {Regions[i].Region} twice; a region belongs to a cluster once.", nameof(regions));
            }
        }
    }

    /// <summary>What it is a cluster of.</summary>
    public ClusterKind Type { get; }

    /// <summary>Its regions; the same ones in several versions of a classification, told apart by the code's classification.</summary>
    public ImmutableArray<RegionLink> Regions { get; }

    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public override PolicyKind Kind => PolicyKind.Cluster;

    /// <summary>Its regions in one version of a classification, such as <c>NUTS2024</c>; empty when it is not drawn in that version.</summary>
    public ImmutableArray<RegionLink> RegionsIn(string classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return [.. Regions.Where(r => r.Region.Classification == classification)];
    }

    /// <inheritdoc/>
    public bool Equals(Cluster? other) => base.Equals(other) && Type == other.Type && Regions.AsSpan().SequenceEqual(other.Regions.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Type, Regions.Length);

    /// <inheritdoc/>
    public override string ToString() => NameEn;
}
