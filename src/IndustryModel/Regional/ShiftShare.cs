using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>A shift-share analysis: the change of every sector in every region between two years, and its components, which sum to it; and the same for every region.</summary>
public sealed partial class ShiftShare : RegionalResult
{
    private readonly ScopedPanel _panel;
    private readonly double[] _benchmarks;
    private readonly double[] _components;

    internal ShiftShare(ScopedPanel panel, double[] benchmarks, double[] components, ShiftShareOptions options)
        : base(panel.Last, "shift-share", VariantOf(options), Words(panel, options), panel.Notes)
        => (_panel, _benchmarks, _components, Options) = (panel, benchmarks, components, options);

    /// <summary>The conventions.</summary>
    public ShiftShareOptions Options { get; }

    /// <summary>The first year.</summary>
    public Year Start => _panel.First.Year;

    /// <summary>The last year.</summary>
    public Year End => Year;

    /// <summary>The names of the components, in order.</summary>
    public ImmutableArray<string> ComponentNames => Names(Options.Decomposition);

    /// <inheritdoc/>
    public override ObservationFlags WorstFlag => FigureText.Worst(_panel.AllFlags);

    /// <summary>A sector in a region.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public ShiftShareRow this[RegionCode region, SectorCode sector] => Cell(Row(region), Column(sector));

    /// <summary>A region: the sum of its sectors.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public ShiftShareRow this[RegionCode region] => Total(Row(region));

    /// <summary>The regions by a component of their whole, the largest first; those without one last.</summary>
    /// <exception cref="ArgumentException">There is no such component.</exception>
    public ImmutableArray<Ranked<RegionCode>> RegionsBy(string component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return Rank(Regions.Select((r, row) => (r, NameOf(r), Total(row)[component])));
    }

    /// <summary>The sectors of a region by a component, the largest first; those without one last.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    /// <exception cref="ArgumentException">There is no such component.</exception>
    public ImmutableArray<Ranked<SectorCode>> SectorsBy(RegionCode region, string component)
    {
        ArgumentNullException.ThrowIfNull(component);
        int row = Row(region);
        return Rank(Sectors.Select((s, column) => (s, NameOf(s), Cell(row, column)[component])));
    }

    /// <summary>A row for each region and sector, and after those of a region one with the sector <c>TOTAL</c>: the change and its components.</summary>
    public override ResultTable ToTable()
    {
        string unit = Measure.Unit.ToString();
        return new($"Shift-share analysis of {Measure.Concept}, {Start}–{End}",
            [
                new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
                new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
                new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
                new("baseYear", ColumnKind.Year, "From", "Van"), new("year", ColumnKind.Year, "To", "Tot"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
                new("change", ColumnKind.Number, "Change", "Verandering", unit),
                .. ComponentNames.Select(n => new ResultColumn(n, ColumnKind.Number, Heading(n).English, Heading(n).Dutch, unit)),
                new("flag", ColumnKind.Text, "Flag", "Vlag"),
            ],
            Regions.SelectMany((_, r) => Sectors.Select((_, s) => Cell(r, s)).Append(Total(r))).Select(Cells), Convention, Sources, Notes);
    }

    private ImmutableArray<ResultCell> Cells(ShiftShareRow row)
    {
        Observation<double>[] values = [row.Change, .. row.Components.Select(c => c.Value)];
        return
        [
            Method, Variant, row.Region.Text, NameOf(row.Region), row.Sector?.Text ?? "TOTAL", row.Sector is { } sector ? NameOf(sector) : "Total of the sectors analyzed",
            Start.Number, End.Number, Measure.Concept.Code, .. values.Select(Cell), FigureText.Flag(values.FirstOrDefault(v => !v.HasValue, row.Change)),
        ];
    }

    private ShiftShareRow Cell(int r, int s)
    {
        int last = _panel.Tables.Length - 1;
        return new(Regions[r], Sectors[s], _panel.OfEnds(_panel.At(last, r, s) - _panel.At(0, r, s), r, s),
            [.. ComponentNames.Select((name, c) => new ShiftShareComponent(name, _panel.OfCell(_components[c * _panel.Cells + r * Sectors.Length + s], r, s, WhyUndefined(r, s, c))))]);
    }

    private ShiftShareRow Total(int r)
    {
        int last = _panel.Tables.Length - 1;
        return new(Regions[r], null, _panel.OfRegion(_panel.RowSum(last, r) - _panel.RowSum(0, r), r, null),
            [.. ComponentNames.Select((name, c) => new ShiftShareComponent(name, _panel.OfRegion(Sum(c, r), r, WhyUndefined(r, c))))]);
    }

    private double Sum(int component, int r) => OrderedSum.Of(_components.AsSpan(component * _panel.Cells + r * Sectors.Length, Sectors.Length));

    private string? WhyUndefined(int r, int component)
    {
        for (int s = 0; double.IsNaN(Sum(component, r)) && s < Sectors.Length; s++)
        {
            if (WhyUndefined(r, s, component) is { } why)
                return why;
        }

        return null;
    }

    /// <summary>Why a component is undefined; null where it is not, or where that is because figures are missing.</summary>
    private string? WhyUndefined(int r, int s, int component)
    {
        if (double.IsFinite(_components[component * _panel.Cells + r * Sectors.Length + s]))
            return null;
        bool needsOwnRate = Options.Decomposition == ShiftShareDecomposition.Arcelus || component > 2;
        for (int t = 0; t + 1 < _panel.Tables.Length; t++)
        {
            double own = _panel.At(t, r, s);
            double part = Benchmark(t, r, s);
            if (needsOwnRate && own == 0)
                return $"{Regions[r].Text} × {Sectors[s].Text} is 0 in {_panel.Tables[t].Year}, and there is no growth from nothing";
            if (part == 0 && own != 0)
                return $"what {Regions[r].Text} is compared with has nothing in {Sectors[s].Text} in {_panel.Tables[t].Year}, and there is no growth from nothing";
        }

        int missing = _panel.HasMissing ? -1 : Array.FindIndex(_benchmarks, double.IsNaN);
        return missing < 0 ? null : $"the nation's figure of {Sectors[missing % Sectors.Length].Text} in {_panel.Tables[missing / Sectors.Length].Year} is missing";
    }

    /// <summary>A sector of what a region is compared with.</summary>
    private double Benchmark(int t, int r, int s) => _benchmarks[t * Sectors.Length + s] - (Options.Benchmark == RegionalBenchmark.RestOfNation ? _panel.At(t, r, s) : 0);

    private double BenchmarkTotal(int t, int r) => OrderedSum.Of(_benchmarks.AsSpan(t * Sectors.Length, Sectors.Length)) - (Options.Benchmark == RegionalBenchmark.RestOfNation ? _panel.RowSum(t, r) : 0);
}
