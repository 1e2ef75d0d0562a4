using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Whether sectors cluster together in space, beyond the clustering of each: Ellison and Glaeser (1997), for pairs and any other groups. The sizes of plants drop out of it.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class Coagglomeration : IHtmlResult
{
    private readonly ArraySegment<double> _values;
    private readonly double[] _economy;
    private readonly Classification<SectorCode> _known;
    private readonly string? _lacks;
    private readonly CubeSlice? _accounts;

    internal Coagglomeration(ImmutableArray<SectorCode> sectors, Classification<SectorCode> known, ArraySegment<double> values, double[] economy, string sharesFrom, string? lacks, IEnumerable<Source> sources, IEnumerable<string> notes, CubeSlice? accounts = null)
    {
        (Sectors, _known, _values, _economy, _lacks, _accounts) = (sectors, known, values, economy, lacks, accounts);
        Convention = $"γc = (G − Σ w² G[j]) / ((1 − Σx²) (1 − Σw²)), G = Σ (s − x)²; x: the regions' shares in {sharesFrom}, w: the sectors' shares in the group; the sizes of plants drop out of the formula of 1997";
        Sources = [.. sources.Distinct()];
        Notes = [.. notes];
    }

    /// <summary>The sectors, in order.</summary>
    public ImmutableArray<SectorCode> Sectors { get; }

    /// <summary>The formula, and where the regions' shares come from.</summary>
    public string Convention { get; }

    /// <summary>What a reader should know.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>γc of all sectors together.</summary>
    public Observation<double> All => Of(Sectors);

    /// <summary>γc of a pair.</summary>
    /// <exception cref="UnknownCodeException">The result does not have a sector.</exception>
    public Observation<double> this[SectorCode first, SectorCode second] => Of([first, second]);

    /// <summary>γc of a group of sectors, or why there is none.</summary>
    /// <exception cref="UnknownCodeException">The result does not have a sector.</exception>
    /// <exception cref="ArgumentException">Fewer than two sectors, or one twice.</exception>
    public Observation<double> Of(IReadOnlyList<SectorCode> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Count < 2 || group.Distinct().Count() != group.Count)
            throw new ArgumentException($"A group is two sectors or more, each once; got {(group.Count == 0 ? "none" : string.Join(", ", group.Select(s => s.Text)))}.", nameof(group));
        double value = EllisonGlaeserKernels.Coagglomeration(_values, Sectors.Length, _economy, [.. group.Select(Column)]);
        return double.IsFinite(value) ? Observation.Of(value)
            : _lacks is not null ? Observation<double>.Missing(MissingReason.PartMissing, _lacks)
            : Observation<double>.Missing(MissingReason.Undefined, double.IsInfinity(OrderedSum.Of(_economy)) || group.Any(s => double.IsInfinity(Sum(Column(s)))) ? "the figures are beyond the range of numbers" : group.Count(s => Sum(Column(s)) > 0) < 2 ? "fewer than two sectors of the group have any activity" : "all activity is in one region");
    }

    /// <summary>A row for each pair, and one for all sectors together: method, variant, sector, sector2, value, flag.</summary>
    public ResultTable ToTable() => new("Coagglomeration of sectors",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
            new("sector2", ColumnKind.Text, "Second sector", "Tweede sector"), new("sector2Name", ColumnKind.Text, "Its name", "Naam daarvan"),
            .. _accounts is null ? [] : new ResultColumn[] { new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid") },
            new("value", ColumnKind.Number, "Gamma", "Gamma", Decimals: 4), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        [
            .. from i in Enumerable.Range(0, Sectors.Length)
               from j in Enumerable.Range(i + 1, Sectors.Length - i - 1)
               let value = this[Sectors[i], Sectors[j]]
               select (ImmutableArray<ResultCell>)["concentration", "coagglomeration", Sectors[i].Text, _known[Sectors[i]].NameEn, Sectors[j].Text, _known[Sectors[j]].NameEn, .. YearAndMeasure, Cell(value), FigureText.Flag(value)],
            ["concentration", "coagglomeration", "TOTAL", $"all {Sectors.Length} together", ResultCell.Missing, ResultCell.Missing, .. YearAndMeasure, Cell(All), FigureText.Flag(All)],
        ],
        Convention, Sources, Notes);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The formula with the figures of a group filled in.</summary>
    /// <inheritdoc cref="Of"/>
    public Explanation Explain(IReadOnlyList<SectorCode> group)
    {
        Observation<double> value = Of(group);
        double total = group.Sum(s => Sum(Column(s)));
        string result = value.HasValue ? FigureText.Number(value.Value) : $"none ({value.Note})";
        return new($"Coagglomeration of {string.Join(", ", group.Select(s => s.Text))}: {result}", Convention,
            [
                .. group.Select(s => $"{s.Text}: w = {FigureText.Number(Sum(Column(s)))} / {FigureText.Number(total)} = {FigureText.Percent(Sum(Column(s)) / total)}, G = {FigureText.Number(EllisonGlaeserKernels.RawConcentration(Figures(Column(s)), _economy))}"),
                $"Σx² = {FigureText.Number(DistributionKernels.Herfindahl(_economy))}",
                $"γc = {result}",
                .. Notes,
            ],
            Sources);
    }

    private ResultCell[] YearAndMeasure => _accounts is { } of ? [of.Year.Number, of.Measure.Concept.Code] : [];

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private int Column(SectorCode sector)
    {
        int at = Sectors.IndexOf(sector);
        return at >= 0 ? at : throw new UnknownCodeException(sector.Text, $"The result has no sector {sector}; it has {string.Join(", ", Sectors.Select(s => s.Text))}.", []);
    }

    private double[] Figures(int column) => [.. Enumerable.Range(0, _economy.Length).Select(r => _values[r * Sectors.Length + column])];

    private double Sum(int column) => OrderedSum.Of(Figures(column));

    private static ResultCell Cell(Observation<double> value) => value.HasValue ? value.Value : ResultCell.Missing;
}
