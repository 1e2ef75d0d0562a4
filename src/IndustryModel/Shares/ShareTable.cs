using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>Shares of one sector in one year, ranked: the largest first, then those without a share, then what is no region.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class ShareTable : IHtmlResult
{
    internal ShareTable(ShareQuery query, Year year, Measure measure, string baseCode, string convention, ImmutableArray<ShareRow> rows, ImmutableArray<string> notes)
        => (Query, Year, Measure, BaseCode, Convention, Rows, Notes) = (query, year, measure, baseCode, convention, rows, notes);

    /// <summary>What was asked.</summary>
    public ShareQuery Query { get; }

    /// <summary>The year: the one asked for, or the latest that has what is asked.</summary>
    public Year Year { get; }

    /// <summary>What is measured, in which unit, at which prices.</summary>
    public Measure Measure { get; }

    /// <summary>The base's code, such as <c>gva</c>, <c>gdp</c> or <c>persons</c>.</summary>
    public string BaseCode { get; }

    /// <summary>What is divided by what.</summary>
    public string Convention { get; }

    /// <summary>The shares, ranked.</summary>
    public ImmutableArray<ShareRow> Rows { get; }

    /// <summary>What a reader should know, such as which year was taken and why a share is missing.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources => [.. Rows.SelectMany(r => r.Sources).Distinct()];

    /// <summary>The worst flag of any figure.</summary>
    public ObservationFlags WorstFlag => FigureText.Worst(Rows.Aggregate(ObservationFlags.None, (flags, row) => flags | row.Share.Flags));

    /// <summary>The row of a region.</summary>
    /// <exception cref="UnknownCodeException">The table does not have it.</exception>
    public ShareRow this[RegionCode region] => Rows.FirstOrDefault(r => r.Area is null && r.Regions[0] == region)
        ?? throw new UnknownCodeException(region.Text, $"The table has no row of the region {region.Text}; it has {string.Join(", ", Rows.Select(r => r.Area?.Code ?? r.Regions[0].Text))}.", []);

    /// <summary>How one share came about: the formula with the figures filled in.</summary>
    /// <exception cref="UnknownCodeException">The table does not have the region.</exception>
    public Explanation Explain(RegionCode region) => this[region].Explain();

    /// <summary>The shares as rows: region, name, cluster, sector, year, measure, base, value, total, share, flag.</summary>
    public ResultTable ToTable() => new($"Share of {Query.Sector.Text} in {Measure.Concept}{(BaseCode == Measure.Concept.Code ? "" : $" on the base {BaseCode}")}, {Year}",
        [
            new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"), new("cluster", ColumnKind.Text, "Cluster", "Cluster"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("base", ColumnKind.Text, "Base", "Basis"), new("value", ColumnKind.Number, "Value", "Waarde", Measure.Unit.ToString()),
            new("total", ColumnKind.Number, "Total", "Totaal", Measure.Unit.ToString()), new("share", ColumnKind.Share, "Share", "Aandeel"), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Rows.Select(r => ImmutableArray.Create<ResultCell>(
            r.Area is null ? r.Regions[0].Text : null, r.Name, r.Area?.Code, r.Sector.Text, r.Year.Number, Measure.Concept.Code, BaseCode,
            Cell(r.Value), Cell(r.Total), r.Share.HasValue ? r.Share.Value.Fraction : ResultCell.Missing, r.Flag)),
        Convention, Sources, Notes);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private static ResultCell Cell(Observation<double> value) => value.HasValue ? value.Value : ResultCell.Missing;
}
