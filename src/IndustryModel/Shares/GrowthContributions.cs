using System.Collections.Immutable;
using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Shares;

/// <summary>What one sector contributed to the growth of a total.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Name">Its name.</param>
/// <param name="Start">Its figure at the start, in the measure's unit.</param>
/// <param name="End">Its figure at the end.</param>
/// <param name="Contribution">Its contribution.</param>
public sealed record GrowthContribution(SectorCode Sector, string Name, Observation<double> Start, Observation<double> End, Observation<PercentagePoints> Contribution)
{
    /// <summary>The sector's name.</summary>
    public string Name { get; init; } = Name ?? throw new ArgumentNullException(nameof(Name));
}

/// <summary>
/// Contributions of sectors to the growth of a region's total, in percentage points: c[s] = 100 · Δx[r,s] / x[r,TOTAL,t0].
/// They sum to the total growth; what is left between the parts and the published total (the source's own rounding; for chain-linked volumes also that they do not add up)
/// stands in <see cref="Discrepancy"/> and is never spread over the sectors.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class GrowthContributions : IHtmlResult
{
    internal GrowthContributions(DataCube cube, RegionCode region, Year start, Year end, ImmutableArray<GrowthContribution> rows,
        Observation<PercentagePoints> growth, Observation<PercentagePoints> discrepancy, string convention, ImmutableArray<string> notes, ImmutableArray<Source> sources)
        => (Cube, Region, Start, End, Rows, TotalGrowth, Discrepancy, Convention, Notes, Sources) = (cube, region, start, end, rows, growth, discrepancy, convention, notes, sources);

    /// <summary>The cube they are made from.</summary>
    public DataCube Cube { get; }

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>The first year.</summary>
    public Year Start { get; }

    /// <summary>The last year.</summary>
    public Year End { get; }

    /// <summary>A row for each sector, in the order of the cube.</summary>
    public ImmutableArray<GrowthContribution> Rows { get; }

    /// <summary>Growth of the published total between the two years, in percent of the start (not a year).</summary>
    public Observation<PercentagePoints> TotalGrowth { get; }

    /// <summary>
    /// Growth of the total that no sector shows: the source's own rounding; for chain-linked volumes also what weights of one year do not explain, because volumes do not add up.
    /// Exactly 0 where the parts add up. Missing where a sector is.
    /// </summary>
    public Observation<PercentagePoints> Discrepancy { get; }

    /// <summary>The formula used.</summary>
    public string Convention { get; }

    /// <summary>What a reader should know, such as a break between the two years.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Where the figures come from.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The worst flag of any figure.</summary>
    public ObservationFlags WorstFlag => FigureText.Worst(Rows.Aggregate(TotalGrowth.Flags, (flags, row) => flags | row.Contribution.Flags));

    /// <summary>The contribution of a sector.</summary>
    /// <exception cref="UnknownCodeException">The result does not have it.</exception>
    public GrowthContribution this[SectorCode sector] => Rows.FirstOrDefault(r => r.Sector == sector)
        ?? throw new UnknownCodeException(sector.Text, $"The contributions have no sector {sector.Text}; they have {string.Join(", ", Rows.Select(r => r.Sector.Text))}.", []);

    /// <summary>A row for each sector, one for the discrepancy where there is one, and one for the total.</summary>
    public ResultTable ToTable()
    {
        var rows = Rows.Select(r => Row(r.Sector.Text, r.Name, r.Start, r.End, r.Contribution)).ToList();
        if (Discrepancy is { HasValue: true, Value.Value: not 0 })
            rows.Add([Region.Text, ResultCell.Missing, DiscrepancyName, Start.Number, End.Number, ResultCell.Missing, ResultCell.Missing, Discrepancy.Value.Value, ResultCell.Missing]);
        SectorCode total = CubeTotals.TotalSector(Cube);
        rows.Add(Row(total.Text, Cube.Sectors.Classification[total].NameEn, Cube.Observe(Region, total, Start), Cube.Observe(Region, total, End), TotalGrowth));
        return new($"Contributions to the growth of {Cube.Measure.Concept} in {Region.Text}, {Start}–{End}",
            [
                new("region", ColumnKind.Text, "Region", "Regio"), new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Name", "Naam"),
                new("startYear", ColumnKind.Year, "From", "Van"), new("endYear", ColumnKind.Year, "To", "Tot"),
                new("start", ColumnKind.Number, "Start", "Begin", Cube.Measure.Unit.ToString()), new("end", ColumnKind.Number, "End", "Eind", Cube.Measure.Unit.ToString()),
                new("contribution", ColumnKind.PercentagePoints, "Contribution (percentage points)", "Bijdrage (procentpunten)"), new("flag", ColumnKind.Text, "Flag", "Vlag"),
            ],
            rows, Convention, Sources, Notes);
    }

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The formula with the figures of one sector filled in.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public Explanation Explain(SectorCode sector)
    {
        GrowthContribution row = this[sector];
        SectorCode total = CubeTotals.TotalSector(Cube);
        string result = row.Contribution.HasValue ? FigureText.Points(row.Contribution.Value.Value) : $"none ({row.Contribution.Reason.Describe()})";
        List<string> steps =
        [
            $"x[{Region.Text}, {sector.Text}] = {FigureText.WithUnit(row.Start, Cube.Measure)} in {Start}, {FigureText.WithUnit(row.End, Cube.Measure)} in {End} ({Cube.Id}, {Cube.Vintage})",
            $"x[{Region.Text}, {total.Text}] = {FigureText.WithUnit(Cube.Observe(Region, total, Start), Cube.Measure)} in {Start}",
            $"contribution = {result}; growth of the total = {(TotalGrowth.HasValue ? FigureText.Points(TotalGrowth.Value.Value) : $"none ({TotalGrowth.Reason.Describe()})")}",
            .. Notes,
        ];
        return new($"Contribution of {sector.Text} to the growth of {Cube.Measure.Concept} in {Region.Text}, {Start}–{End}: {result}", Convention, steps, Sources);
    }

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private string DiscrepancyName => Cube.Measure.PriceBasis.Kind == PriceBasisKind.ChainLinked ? "volumes do not add up" : "rounding of the source";

    private ImmutableArray<ResultCell> Row(string sector, string name, Observation<double> start, Observation<double> end, Observation<PercentagePoints> contribution) =>
    [
        Region.Text, sector, name, Start.Number, End.Number,
        start.HasValue ? start.Value : ResultCell.Missing, end.HasValue ? end.Value : ResultCell.Missing,
        contribution.HasValue ? contribution.Value.Value : ResultCell.Missing, FigureText.Flag(contribution),
    ];
}
