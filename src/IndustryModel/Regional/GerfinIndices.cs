using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>Gerfin's indices: growth of every region relative to the benchmark's, as structure × location.</summary>
public sealed class GerfinIndices : RegionalResult
{
    private readonly ScopedPanel _panel;
    private readonly double[] _benchmarks;
    private readonly double[] _cells;
    private readonly double[] _totals;

    internal GerfinIndices(ScopedPanel panel, double[] benchmarks, double[] cells, double[] totals, RegionalBenchmark comparedWith)
        : base(panel.Last, "shift-share", "gerfin", "structure (Σ e[s]·G[s] / E) / G, location G[r] / (Σ e[s]·G[s] / E), net G[r] / G; of a sector G[s] / G, G[r,s] / G[s], G[r,s] / G; G growth factors, end by start; "
            + $"{ShiftShare.Compared(panel, comparedWith)}; base {panel.First.Year}", panel.Notes)
        => (_panel, _benchmarks, _cells, _totals, ComparedWith) = (panel, benchmarks, cells, totals, comparedWith);

    /// <summary>What the regions are compared with.</summary>
    public RegionalBenchmark ComparedWith { get; }

    /// <summary>The first year.</summary>
    public Year Start => _panel.First.Year;

    /// <summary>The last year.</summary>
    public Year End => Year;

    /// <inheritdoc/>
    public override ObservationFlags WorstFlag => FigureText.Worst(_panel.AllFlags);

    /// <summary>A region.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public GerfinRow this[RegionCode region] => Total(Row(region));

    /// <summary>A sector in a region.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public GerfinRow this[RegionCode region, SectorCode sector] => Cell(Row(region), Column(sector));

    /// <summary>A row for each region and sector, and after those of a region one with the sector <c>TOTAL</c>.</summary>
    public override ResultTable ToTable() => new($"Gerfin's indices of {Measure.Concept}, {Start}–{End}",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
            new("baseYear", ColumnKind.Year, "From", "Van"), new("year", ColumnKind.Year, "To", "Tot"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("structure", ColumnKind.Number, "Structure", "Structuur", Decimals: 4), new("location", ColumnKind.Number, "Location", "Locatie", Decimals: 4), new("net", ColumnKind.Number, "Net", "Netto", Decimals: 4),
            new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Regions.SelectMany((_, r) => Sectors.Select((_, s) => Cell(r, s)).Append(Total(r))).Select(row =>
        {
            Observation<double>[] values = [row.Structure, row.Location, row.Net];
            return ImmutableArray.Create<ResultCell>(Method, Variant, row.Region.Text, NameOf(row.Region), row.Sector?.Text ?? "TOTAL", row.Sector is { } sector ? NameOf(sector) : "Total of the sectors analyzed",
                Start.Number, End.Number, Measure.Concept.Code, Cell(row.Structure), Cell(row.Location), Cell(row.Net), FigureText.Flag(values.FirstOrDefault(v => !v.HasValue, row.Net)));
        }), Convention, Sources, Notes);

    /// <summary>The formula with the figures of one region filled in.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Explanation Explain(RegionCode region)
    {
        int r = Row(region);
        GerfinRow row = Total(r);
        double own = _panel.RowSum(0, r);
        string result = Text(row.Net);
        return new($"Gerfin's indices of {region.Text}, {Start}–{End}: net {result}", Convention,
            [
                $"E[{region.Text}] = {Known(own)} in {Start}, {Known(_panel.RowSum(1, r))} in {End}, {Measure.Unit} ({Cube.Id}, {Cube.Vintage})",
                $"structure = {Text(row.Structure)}; location = {Text(row.Location)}; net = structure × location = {result}",
                .. Notes,
            ], Sources);
    }

    private static string Known(double value) => double.IsNaN(value) ? "missing" : FigureText.Number(value);

    private static string Text(Observation<double> value) => value.HasValue ? FigureText.Number(value.Value) : $"none ({value.Note})";

    private GerfinRow Cell(int r, int s)
    {
        Observation<double> Value(int plane, string? why)
        {
            double value = _cells[plane * _panel.Cells + r * Sectors.Length + s];
            return _panel.OfCell(value, r, s, double.IsFinite(value) ? null : why);
        }

        string? own = _panel.At(0, r, s) == 0 ? $"{Regions[r].Text} × {Sectors[s].Text} is 0 in {Start}, and there is no growth from nothing" : null;
        string? there = WhyBenchmark(r, s) ?? WhyBenchmark(r, null);
        return new(Regions[r], Sectors[s], Value(0, there), Value(1, own ?? there), Value(2, own ?? there));
    }

    private GerfinRow Total(int r)
    {
        Observation<double> Value(int plane, string? why)
        {
            double value = _totals[plane * Regions.Length + r];
            return _panel.OfRegion(value, r, double.IsFinite(value) ? null : why);
        }

        string? why = _panel.RowSum(0, r) == 0 ? $"{Regions[r].Text} has nothing in {Start}, and there is no growth from nothing"
            : Enumerable.Range(0, Sectors.Length).Where(s => _panel.At(0, r, s) != 0).Select(s => WhyBenchmark(r, s)).FirstOrDefault(w => w is not null) ?? WhyBenchmark(r, null);
        return new(Regions[r], null, Value(0, why), Value(1, why), Value(2, why));
    }

    /// <summary>Why a growth factor of what a region is compared with is no divisor; null where it is, or where that is because figures are missing.</summary>
    private string? WhyBenchmark(int r, int? s)
    {
        for (int t = 0; t < 2; t++)
        {
            double value = s is { } column
                ? _benchmarks[t * Sectors.Length + column] - (ComparedWith == RegionalBenchmark.RestOfNation ? _panel.At(t, r, column) : 0)
                : OrderedSum.Of(_benchmarks.AsSpan(t * Sectors.Length, Sectors.Length)) - (ComparedWith == RegionalBenchmark.RestOfNation ? _panel.RowSum(t, r) : 0);
            string where = s is { } c ? $" in {Sectors[c].Text}" : "";
            if (value == 0)
                return $"what {Regions[r].Text} is compared with has nothing{where} in {_panel.Tables[t].Year}";
            if (double.IsNaN(value) && !_panel.HasMissing)
                return $"the nation's figure{where} in {_panel.Tables[t].Year} is missing";
        }

        return null;
    }
}
