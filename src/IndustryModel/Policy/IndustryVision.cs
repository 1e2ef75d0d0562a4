using System.Collections.Immutable;
using IndustryModel.Results;
using IndustryModel.Statistics;
using NodaTime;

namespace IndustryModel.Policy;

/// <summary>
/// A government's view of industry, dated: what it states (claims), why (goals), what it aims at (targets), how (levers), with which technologies and markets,
/// in which sectors and clusters; and how these hang together. Policy moves on: any two visions can be compared.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record IndustryVision : IHtmlResult
{
    /// <summary>Creates a vision.</summary>
    /// <param name="code">A short code, such as <c>2020</c>.</param>
    /// <param name="nameEn">English name.</param>
    /// <param name="nameNl">Dutch name.</param>
    /// <param name="publicationDate">When it was published.</param>
    /// <param name="issuedBy">Who issued it.</param>
    /// <param name="source">The document.</param>
    /// <param name="country">The code of the nation, such as <c>NL</c>.</param>
    /// <param name="countryNameEn">English name of the nation.</param>
    /// <param name="countryNameNl">Dutch name of the nation.</param>
    /// <param name="descriptionEn">What it says, in this library's words.</param>
    /// <param name="descriptionNl">The same in Dutch.</param>
    /// <param name="otherSources">Other documents and editions.</param>
    /// <param name="claims">What it states.</param>
    /// <param name="goals">Why.</param>
    /// <param name="targets">What it aims at.</param>
    /// <param name="levers">How.</param>
    /// <param name="technologies">With which key technologies.</param>
    /// <param name="markets">In which growth markets.</param>
    /// <param name="sectors">Which sectors it names.</param>
    /// <param name="clusterLists">Where: dated lists of clusters, the vision's own first.</param>
    /// <param name="links">How these hang together; links from clusters to regions stand with the clusters.</param>
    /// <exception cref="ArgumentException">A code twice, a link that runs backward: named.</exception>
    /// <exception cref="Classifications.UnknownCodeException">A link names what the vision does not hold.</exception>
    public IndustryVision(string code, string nameEn, string nameNl, LocalDate publicationDate, string issuedBy, Source source,
        string country, string countryNameEn, string countryNameNl, string? descriptionEn = null, string? descriptionNl = null,
        ImmutableArray<Source> otherSources = default, ImmutableArray<Claim> claims = default, ImmutableArray<PolicyGoal> goals = default,
        ImmutableArray<Target> targets = default, ImmutableArray<PolicyLever> levers = default, ImmutableArray<KeyTechnology> technologies = default,
        ImmutableArray<GrowthMarket> markets = default, ImmutableArray<PolicySector> sectors = default, ImmutableArray<ClusterList> clusterLists = default,
        ImmutableArray<PolicyLink> links = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(nameEn);
        ArgumentNullException.ThrowIfNull(nameNl);
        ArgumentNullException.ThrowIfNull(issuedBy);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(country);
        ArgumentNullException.ThrowIfNull(countryNameEn);
        ArgumentNullException.ThrowIfNull(countryNameNl);
        (Code, NameEn, NameNl, PublicationDate, IssuedBy, Source) = (code, nameEn, nameNl, publicationDate, issuedBy, source);
        (Country, CountryNameEn, CountryNameNl, DescriptionEn, DescriptionNl) = (country, countryNameEn, countryNameNl, descriptionEn, descriptionNl);
        (OtherSources, Claims, Goals, Targets, Levers) = (OrEmpty(otherSources), OrEmpty(claims), OrEmpty(goals), OrEmpty(targets), OrEmpty(levers));
        (Technologies, Markets, Sectors, ClusterLists, Links) = (OrEmpty(technologies), OrEmpty(markets), OrEmpty(sectors), OrEmpty(clusterLists), OrEmpty(links));
        RequireUniqueCodes();
        Graph = new(this); // at once: an impossible vision does not construct
    }

    /// <summary>A short code, such as <c>2020</c>.</summary>
    public string Code { get; }

    /// <summary>English name.</summary>
    public string NameEn { get; }

    /// <summary>Dutch name.</summary>
    public string NameNl { get; }

    /// <summary>When it was published.</summary>
    [System.Text.Json.Serialization.JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate PublicationDate { get; }

    /// <summary>Who issued it.</summary>
    public string IssuedBy { get; }

    /// <summary>The document.</summary>
    public Source Source { get; }

    /// <summary>The code of the nation.</summary>
    public string Country { get; }

    /// <summary>English name of the nation.</summary>
    public string CountryNameEn { get; }

    /// <summary>Dutch name of the nation.</summary>
    public string CountryNameNl { get; }

    /// <summary>What it says, in this library's words.</summary>
    public string? DescriptionEn { get; }

    /// <summary>The same in Dutch.</summary>
    public string? DescriptionNl { get; }

    /// <summary>Other documents and editions.</summary>
    public ImmutableArray<Source> OtherSources { get; }

    /// <summary>What it states.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Why.</summary>
    public ImmutableArray<PolicyGoal> Goals { get; }

    /// <summary>What it aims at.</summary>
    public ImmutableArray<Target> Targets { get; }

    /// <summary>How.</summary>
    public ImmutableArray<PolicyLever> Levers { get; }

    /// <summary>With which key technologies.</summary>
    public ImmutableArray<KeyTechnology> Technologies { get; }

    /// <summary>In which growth markets.</summary>
    public ImmutableArray<GrowthMarket> Markets { get; }

    /// <summary>Which sectors it names.</summary>
    public ImmutableArray<PolicySector> Sectors { get; }

    /// <summary>Where: dated lists of clusters, the vision's own first.</summary>
    public ImmutableArray<ClusterList> ClusterLists { get; }

    /// <summary>How these hang together, without the links that follow from the clusters' regions.</summary>
    public ImmutableArray<PolicyLink> Links { get; }

    /// <summary>The vision's own clusters: those of its first list.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public ImmutableArray<Cluster> Clusters => ClusterLists.IsEmpty ? [] : ClusterLists[0].Clusters;

    /// <summary>The graph of all of these.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public PolicyGraph Graph { get; }

    /// <summary>Every entity, by kind, in the vision's order; of the clusters, those of all lists.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<PolicyItem> Items => [.. Goals, .. Targets, .. Claims, .. GraphItems];

    internal IEnumerable<PolicyItem> GraphItems => [.. Levers, .. Technologies, .. Markets, .. Sectors, .. AllClusters];

    internal IEnumerable<Cluster> AllClusters => ClusterLists.SelectMany(l => l.Clusters);

    internal PolicyNode Nation => new(PolicyKind.Nation, Country, CountryNameEn, CountryNameNl);

    /// <inheritdoc/>
    public bool Equals(IndustryVision? other) => other is not null && Code == other.Code && NameEn == other.NameEn && NameNl == other.NameNl
        && PublicationDate == other.PublicationDate && IssuedBy == other.IssuedBy && Source == other.Source && Country == other.Country
        && CountryNameEn == other.CountryNameEn && CountryNameNl == other.CountryNameNl && DescriptionEn == other.DescriptionEn && DescriptionNl == other.DescriptionNl
        && OtherSources.AsSpan().SequenceEqual(other.OtherSources.AsSpan()) && Items.SequenceEqual(other.Items)
        && ClusterLists.AsSpan().SequenceEqual(other.ClusterLists.AsSpan()) && Links.AsSpan().SequenceEqual(other.Links.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, PublicationDate, Levers.Length, Links.Length);

    /// <summary>Such as "Vision on the future of industry in the Netherlands (30 October 2020)".</summary>
    public override string ToString() => $"{NameEn} ({NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu").Format(PublicationDate)})";

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    private void RequireUniqueCodes()
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (PolicyItem item in Items)
        {
            if (!codes.Add(item.Code))
                throw new ArgumentException($"The code '{item.Code}' stands twice in the vision '{NameEn}'; each code may stand once.");
        }
    }
}
