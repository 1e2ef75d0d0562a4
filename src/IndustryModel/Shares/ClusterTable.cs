using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Several clusters side by side. They may overlap, so that their figures are not to be summed; <see cref="ClusterExtensions.Together"/> counts shared regions once.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ClusterTable : IHtmlResult
{
    internal ClusterTable(SectorCode sector, Year year, ImmutableArray<ClusterProfile> rows, ImmutableArray<string> notes) => (Sector, Year, Rows, Notes) = (sector, year, rows, notes);

    /// <summary>The sector.</summary>
    public SectorCode Sector { get; }

    /// <summary>The year.</summary>
    public Year Year { get; }

    /// <summary>A row for each cluster, in the order given.</summary>
    public ImmutableArray<ClusterProfile> Rows { get; }

    /// <summary>What a reader should know, such as which clusters are drawn approximately.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources => [.. Rows.SelectMany(r => r.ValueAdded.Sources.Concat(r.Employment?.Sources ?? [])).Distinct()];

    /// <summary>The worst flag of any figure.</summary>
    public ObservationFlags WorstFlag => FigureText.Worst(Rows.Aggregate(ObservationFlags.None, (flags, r) => flags | r.ValueAdded.Share.Flags | (r.Employment?.Share.Flags ?? ObservationFlags.None)));

    /// <summary>A row for each cluster: cluster, clusterName, regions, sector, year, valueAdded, share, shareInNation, persons, personsShare, productivity, relative, flag.</summary>
    public ResultTable ToTable() => new($"Clusters, {Sector.Text}, {Year}",
        [
            new("cluster", ColumnKind.Text, "Cluster", "Cluster"), new("clusterName", ColumnKind.Text, "Name", "Naam"), new("regions", ColumnKind.Text, "Regions", "Regio's"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("year", ColumnKind.Year, "Year", "Jaar"),
            new("valueAdded", ColumnKind.Number, "Value added", "Toegevoegde waarde", Rows.IsEmpty ? null : Rows[0].ValueAdded.Measure.Unit.ToString()),
            new("share", ColumnKind.Share, "Share there", "Aandeel daar"), new("shareInNation", ColumnKind.Share, "Share in the nation", "Aandeel in het land"),
            new("persons", ColumnKind.Number, "Persons", "Personen", Rows.IsEmpty ? null : Rows[0].Employment?.Measure.Unit.ToString()), new("personsShare", ColumnKind.Share, "Share of persons", "Aandeel personen"),
            new("productivity", ColumnKind.Number, "Value added a person", "Toegevoegde waarde per persoon", Rows.IsEmpty ? null : Rows[0].ValueAdded.Measure.Unit.Currency?.Code),
            new("relative", ColumnKind.Number, "Against the nation", "Tegenover het land", Decimals: 2), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Rows.Select(r => ImmutableArray.Create<ResultCell>(
            r.Cluster.Code, r.Cluster.NameEn, string.Join(" + ", r.Area.Regions.Select(c => c.Text)), Sector.Text, Year.Number,
            Number(r.ValueAdded.Value), Fraction(r.ValueAdded.Share), Fraction(r.ShareInNation), r.Employment is { } e ? Number(e.Value) : ResultCell.Missing, r.Employment is { } s ? Fraction(s.Share) : ResultCell.Missing,
            r.Productivity is { Level: { HasValue: true } level } ? level.Value.Amount : ResultCell.Missing, r.Productivity is { } p ? Number(p.Relative) : ResultCell.Missing,
            FigureText.Join(r.ValueAdded.Flag, r.Employment?.Flag, r.Productivity is { Relative: { HasValue: false } relative } ? FigureText.Flag(relative) : null))),
        "the sector over all sectors of the cluster's regions, each region counted once; clusters overlap, so rows are not to be summed", Sources, Notes);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>How the share of one cluster came about.</summary>
    /// <exception cref="UnknownCodeException">The table does not have the cluster.</exception>
    public Explanation Explain(string cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return (Rows.FirstOrDefault(r => r.Cluster.Code == cluster)
            ?? throw new UnknownCodeException(cluster, $"The table has no cluster '{cluster}'; it has {string.Join(", ", Rows.Select(r => r.Cluster.Code))}.", [])).ValueAdded.Explain();
    }

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private static ResultCell Number(Observation<double> value) => value.HasValue ? value.Value : ResultCell.Missing;

    private static ResultCell Fraction(Observation<Share> share) => share.HasValue ? share.Value.Fraction : ResultCell.Missing;
}
