using System.Collections.Immutable;
using System.Globalization;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Whether the plants of each sector cluster beyond what their sizes explain: Ellison and Glaeser (1997).</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class PlantConcentration : IHtmlResult
{
    private readonly PlantRegister _register;
    private readonly double[] _economy;
    private readonly double[] _sums;
    private readonly CubeSlice? _accounts;

    internal PlantConcentration(PlantRegister register, ImmutableArray<RegionCode> regions, double[] economy, string sharesFrom, string? economyLacks, IEnumerable<Source> sources, IEnumerable<string> notes, CubeSlice? accounts = null)
    {
        (_register, Regions, _economy, _accounts) = (register, regions, economy, accounts);
        Convention = $"γ = (G − (1 − Σx²) H) / ((1 − Σx²) (1 − H)), G = Σ (s − x)², H = Σ z²; s: the sector's shares of {regions.Length} regions, x: the regions' shares in {sharesFrom}, z: the plants' shares in the sector";
        Sources = [.. sources.Distinct()];
        Notes = [.. notes];
        _sums = register.Sums(regions);
        Rows = [.. register.Sectors.Select((sector, at) => Row(sector, at, economyLacks))];
    }

    /// <summary>The formula, and where the regions' shares come from.</summary>
    public string Convention { get; }

    /// <summary>The regions, in order.</summary>
    public ImmutableArray<RegionCode> Regions { get; }

    /// <summary>A row for each sector.</summary>
    public ImmutableArray<PlantConcentrationRow> Rows { get; }

    /// <summary>What a reader should know.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The row of a sector.</summary>
    /// <exception cref="UnknownCodeException">The register has no plants of the sector.</exception>
    public PlantConcentrationRow this[SectorCode sector] => Rows[Column(sector)];

    /// <summary>A row for each sector: method, variant, sector, value (γ), G, H, number of plants, z, flag.</summary>
    public ResultTable ToTable() => new("Concentration of plants",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
            .. _accounts is null ? [] : new ResultColumn[] { new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid") },
            new("value", ColumnKind.Number, "Gamma", "Gamma", Decimals: 4), new("rawConcentration", ColumnKind.Number, "G", "G", Decimals: 4), new("plantHerfindahl", ColumnKind.Number, "H", "H", Decimals: 4),
            new("plants", ColumnKind.Count, "Plants", "Vestigingen"), new("standardScore", ColumnKind.Number, "z", "z", Decimals: 3), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Rows.Select(row => (ImmutableArray<ResultCell>)["concentration", _accounts is null ? "ellison-glaeser" : "ellison-glaeser-accounts", row.Sector.Text, NameOf(row.Sector), .. YearAndMeasure, Cell(row.Gamma), Cell(row.RawConcentration), Cell(row.PlantHerfindahl), row.Plants,
            Cell(row.StandardScore), FigureText.Flag(row.Gamma)]),
        Convention, Sources, Notes);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The formula with the figures of one sector filled in.</summary>
    /// <exception cref="UnknownCodeException">The register has no plants of the sector.</exception>
    public Explanation Explain(SectorCode sector)
    {
        int at = Column(sector);
        PlantConcentrationRow row = Rows[at];
        double[] x = Figures(at);
        (double total, double whole) = (OrderedSum.Of(x), OrderedSum.Of(_economy));
        return new($"Ellison-Glaeser γ of {sector.Text}: {Text(row.Gamma)}", Convention,
            [
                .. Regions.Select((r, i) => $"{r.Text}: s = {FigureText.Number(x[i])} / {FigureText.Number(total)} = {FigureText.Percent(x[i] / total)}, x = {FigureText.Percent(_economy[i] / whole)}"),
                $"G = Σ (s − x)² = {Text(row.RawConcentration)}, Σx² = {FigureText.Number(DistributionKernels.Herfindahl(_economy))}",
                $"H = Σ z² = {Text(row.PlantHerfindahl)} over {row.Plants.ToString(CultureInfo.InvariantCulture)} plants",
                $"γ = {Text(row.Gamma)}",
                .. Notes,
            ],
            Sources);
    }

    private ResultCell[] YearAndMeasure => _accounts is { } of ? [of.Year.Number, of.Measure.Concept.Code] : [];

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private PlantConcentrationRow Row(SectorCode sector, int at, string? economyLacks)
    {
        double[] x = Figures(at);
        double[] sizes = [.. _register.Plants.Where(p => p.Sector == sector).Select(p => p.Size)];
        double g = EllisonGlaeserKernels.RawConcentration(x, _economy);
        double h = DistributionKernels.Herfindahl(sizes);
        string why = double.IsInfinity(OrderedSum.Of(x)) || double.IsInfinity(OrderedSum.Of(_economy)) ? "the figures are beyond the range of numbers" : OrderedSum.Of(x) == 0 ? $"the plants of {sector.Text} have no size" : economyLacks is not null ? economyLacks : h == 1 ? $"{sector.Text} is one plant" : "all activity is in one region";
        MissingReason reason = economyLacks is not null && OrderedSum.Of(x) > 0 ? MissingReason.PartMissing : MissingReason.Undefined;
        Observation<double> Observed(double value) => double.IsFinite(value) ? Observation.Of(value) : Observation<double>.Missing(reason, why);
        return new(sector, Observed(EllisonGlaeserKernels.Gamma(x, _economy, h)), Observed(g), Observed(h), sizes.Length, Observed(EllisonGlaeserKernels.StandardScore(x, _economy, sizes)));
    }

    private int Column(SectorCode sector)
    {
        int at = _register.Sectors.IndexOf(sector);
        return at >= 0 ? at : throw new UnknownCodeException(sector.Text, $"The register has no plants of {sector}; it has plants of {string.Join(", ", _register.Sectors.Select(s => s.Text))}.", []);
    }

    private double[] Figures(int column) => [.. Enumerable.Range(0, Regions.Length).Select(r => _sums[r * _register.Sectors.Length + column])];

    private string NameOf(SectorCode sector) => _register.SectorClassification[sector].NameEn;

    private static ResultCell Cell(Observation<double> value) => value.HasValue ? value.Value : ResultCell.Missing;

    private static string Text(Observation<double> value) => value.HasValue ? FigureText.Number(value.Value) : $"none ({value.Note})";
}
