using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>What every result of regional analysis knows: method and variant by name, the convention in words, what it was made from, and what a reader should know. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public abstract class RegionalResult : IHtmlResult
{
    private protected RegionalResult(ScopedTable table, string method, string variant, string convention, IEnumerable<string>? notes = null)
    {
        (Table, Method, Variant, Convention) = (table, method, variant, convention);
        Notes = [.. table.Scoped.Notes, .. new[] { table.MissingNote, table.TotalNote }.OfType<string>(), .. notes ?? []];
    }

    /// <summary>The name of the method, such as <c>location-quotient</c>.</summary>
    public string Method { get; }

    /// <summary>The name of the variant, such as <c>plain</c>.</summary>
    public string Variant { get; }

    /// <summary>Formula, benchmark and standardization in words: the answer to "why does your number differ?".</summary>
    public string Convention { get; }

    /// <summary>What a reader should know, such as which regions are left out and which figures are missing.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>The cube it is made from.</summary>
    public DataCube Cube => Table.Scoped.Cube;

    /// <summary>What is measured.</summary>
    public Measure Measure => Cube.Measure;

    /// <summary>The year; the last one where several are compared.</summary>
    public Year Year => Table.Year;

    /// <summary>The regions analyzed, in order.</summary>
    public ImmutableArray<RegionCode> Regions => Table.Scoped.Regions;

    /// <summary>The sectors analyzed, in order.</summary>
    public ImmutableArray<SectorCode> Sectors => Table.Scoped.Sectors;

    /// <summary>Where the figures come from.</summary>
    public virtual ImmutableArray<Source> Sources => [Cube.Source];

    /// <summary>The worst flag of any figure it is made from.</summary>
    public virtual ObservationFlags WorstFlag => FigureText.Worst(Table.AllFlags);

    internal ScopedTable Table { get; }

    /// <summary>The result as rows: method, variant, region and sector as they apply, value, flag.</summary>
    public abstract ResultTable ToTable();

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private protected string NameOf(RegionCode region) => Cube.Regions.Classification[region].NameEn;

    private protected string NameOf(SectorCode sector) => Cube.Sectors.Classification[sector].NameEn;

    /// <exception cref="UnknownCodeException">The result does not have it.</exception>
    private protected int Row(RegionCode region) => Position(Regions, region, "region");

    /// <exception cref="UnknownCodeException">The result does not have it.</exception>
    private protected int Column(SectorCode sector) => Position(Sectors, sector, "sector");

    private protected static ImmutableArray<Ranked<TCode>> Rank<TCode>(IEnumerable<(TCode Code, string Name, Observation<double> Value)> values)
        where TCode : struct
    {
        (TCode Code, string Name, Observation<double> Value)[] sorted = [.. values.OrderByDescending(v => v.Value.HasValue).ThenByDescending(v => v.Value.ValueOr(0))];
        return [.. sorted.Select((v, i) => new Ranked<TCode>(v.Code, v.Name, v.Value, v.Value.HasValue ? Array.FindIndex(sorted, o => o.Value.ValueOr(0).Equals(v.Value.Value)) + 1 : null))];
    }

    private protected static ResultCell Cell(Observation<double> value) => value.HasValue ? value.Value : ResultCell.Missing;

    private static int Position<TCode>(ImmutableArray<TCode> codes, TCode code, string kind)
        where TCode : struct, ICategoryCode<TCode>
    {
        int at = codes.IndexOf(code);
        return at >= 0 ? at : throw new UnknownCodeException(code.Text, $"The result has no {kind} {code}; it has {string.Join(", ", codes.Select(c => c.Text))}.", []);
    }
}
