using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>The economic base: the basic part of every sector of every region, and the base multiplier of every region.</summary>
public sealed class EconomicBase : RegionSectorResult
{
    private readonly double[] _multipliers;
    private readonly double[] _benchmark;

    internal EconomicBase(ScopedTable table, double[] values, double[] multipliers, double[] benchmark, ImmutableArray<SectorCode> assumed, EconomicBaseMethod by, RegionalBenchmark comparedWith)
        : base(table, values, "economic-base", Name(by), Words(table, assumed, by, comparedWith))
        => (_multipliers, _benchmark, BasicSectors, By, ComparedWith) = (multipliers, benchmark, assumed, by, comparedWith);

    /// <summary>How the basic part was told.</summary>
    public EconomicBaseMethod By { get; }

    /// <summary>What the regions are compared with, for the location quotient method.</summary>
    public RegionalBenchmark ComparedWith { get; }

    /// <summary>The sectors taken as basic, for the assumption method; empty for the others.</summary>
    public ImmutableArray<SectorCode> BasicSectors { get; }

    private protected override string Title => $"Economic base of {Measure.Concept}, {Year}";

    /// <summary>The basic part of a region: the sum over its sectors.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Observation<double> Basic(RegionCode region) => Basic(Row(region));

    /// <summary>The base multiplier of a region: its whole by its basic part.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Observation<double> Multiplier(RegionCode region) => Multiplier(Row(region));

    /// <summary>The regions by their multiplier, the largest first; those without one last.</summary>
    public ImmutableArray<Ranked<RegionCode>> RegionsByMultiplier() => Rank(Regions.Select((r, row) => (r, NameOf(r), Multiplier(row))));

    /// <summary>A row for each region and sector with its basic part, and after those of a region one with the sector <c>TOTAL</c> and the multiplier.</summary>
    public override ResultTable ToTable()
    {
        string unit = Measure.Unit.ToString();
        return new(Title,
            [
                new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
                new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
                new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
                new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
                new("basic", ColumnKind.Number, "Basic", "Stuwend", unit), new("multiplier", ColumnKind.Number, "Multiplier", "Multiplier", Decimals: 3), new("flag", ColumnKind.Text, "Flag", "Vlag"),
            ],
            Regions.SelectMany((region, r) => Sectors.Select((sector, s) => Cells(region, sector.Text, NameOf(sector), At(r, s), null)).Append(Cells(region, "TOTAL", "Total of the sectors analyzed", Basic(r), Multiplier(r)))),
            Convention, Sources, [.. Notes, "a multiplier belongs to a region as a whole"]);
    }

    /// <summary>The formula with the figures of one region and sector filled in.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public Explanation Explain(RegionCode region, SectorCode sector)
    {
        (int r, int s) = (Row(region), Column(sector));
        Observation<double> value = At(r, s);
        string result = Text(value);
        return new($"Basic part ({Variant}) of {sector.Text} in {region.Text}, {Year}: {result}", Convention,
            [
                $"x[{region.Text},{sector.Text}] = {FigureText.WithUnit(Table.Figure(r, s), Measure)}, x[{region.Text},·] = {Known(OrderedSum.Of(Table.Row(r)))} ({Cube.Id}, {Cube.Vintage})",
                Requirement(r, s), $"basic = {result}", .. Notes,
            ], Sources);
    }

    /// <summary>The multiplier of one region with its figures filled in.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Explanation Explain(RegionCode region)
    {
        int r = Row(region);
        Observation<double> multiplier = Multiplier(r);
        string result = multiplier.HasValue ? FigureText.Number(multiplier.Value) : $"none ({FigureText.WhyMissing(multiplier, region.Text)})";
        return new($"Base multiplier ({Variant}) of {region.Text}, {Year}: {result}", Convention,
            [$"x[{region.Text},·] = {Known(OrderedSum.Of(Table.Row(r)))} ({Cube.Id}, {Cube.Vintage})", $"basic[{region.Text},·] = {Text(Basic(r))}", $"multiplier = {result}", .. Notes], Sources);
    }

    private protected override string WhyUndefined(int row, int column)
    {
        int negative = Table.Row(row).IndexOfAnyInRange(double.MinValue, -double.Epsilon);
        if (negative >= 0)
            return $"{Regions[row].Text} × {Sectors[negative].Text} is negative, and there are no shares of a negative figure";
        if (Array.Exists(_benchmark, double.IsNaN))
            return "a figure of the nation is missing";
        if (double.IsInfinity(OrderedSum.Of(_benchmark)) || Enumerable.Range(0, Regions.Length).Any(r => double.IsInfinity(OrderedSum.Of(Table.Row(r)))))
            return "the figures are beyond the range of numbers";
        return _benchmark.Length > 0 && _benchmark[column] < 0 ? $"the benchmark has a negative figure in {Sectors[column].Text}" : "there is nothing to compare with";
    }

    private string WhyUndefined(int row)
    {
        ReadOnlySpan<double> basic = Values.Slice(row * Sectors.Length, Sectors.Length);
        int column = 0;
        while (column < basic.Length - 1 && double.IsFinite(basic[column]))
            column++;
        return WhyUndefined(row, column);
    }

    private static string Name(EconomicBaseMethod by) => by switch
    {
        EconomicBaseMethod.LocationQuotient => "location-quotient",
        EconomicBaseMethod.MinimumRequirements => "minimum-requirements",
        _ => "assumption",
    };

    private static string Words(ScopedTable table, ImmutableArray<SectorCode> assumed, EconomicBaseMethod by, RegionalBenchmark comparedWith) => by switch
    {
        EconomicBaseMethod.LocationQuotient => "basic = max(0, x[r,s] − x[r,·]·b[s]/b[·]), multiplier = x[r,·] / basic[r,·]; benchmark b: " + comparedWith switch
        {
            RegionalBenchmark.Regions => $"the sum of the {table.Regions} regions analyzed",
            RegionalBenchmark.Nation => table.Scoped.NationWords(table),
            _ => $"the sum of the {table.Regions} regions analyzed, less the own one",
        },
        EconomicBaseMethod.MinimumRequirements => $"basic = x[r,s] − x[r,·]·m[s], multiplier = x[r,·] / basic[r,·]; m[s] the smallest share of s in any of the {table.Regions} regions analyzed that is active, without classes of size",
        _ => $"basic = x[r,s] in {string.Join(", ", assumed.Select(s => s.Text))} and 0 elsewhere, multiplier = x[r,·] / basic[r,·]",
    };

    private string Requirement(int r, int s)
    {
        switch (By)
        {
            case EconomicBaseMethod.LocationQuotient:
                bool rest = ComparedWith == RegionalBenchmark.RestOfNation;
                double part = _benchmark[s] - (rest ? Table.Row(r)[s] : 0);
                double whole = OrderedSum.Of(_benchmark) - (rest ? OrderedSum.Of(Table.Row(r)) : 0);
                return $"b[{Sectors[s].Text}] / b[·] = {Known(part)} / {Known(whole)}";
            case EconomicBaseMethod.MinimumRequirements:
                var shares = Enumerable.Range(0, Regions.Length).Select(o => (Region: Regions[o], Share: Table.Row(o)[s] / OrderedSum.Of(Table.Row(o)))).Where(o => !double.IsNaN(o.Share)).ToArray();
                return shares.Length == 0 ? "no region is active" : $"m[{Sectors[s].Text}] = {FigureText.Percent(shares.Min(o => o.Share))}, in {shares.MinBy(o => o.Share).Region.Text}";
            default:
                return BasicSectors.Contains(Sectors[s]) ? $"{Sectors[s].Text} is taken as basic" : $"{Sectors[s].Text} is not taken as basic";
        }
    }

    private Observation<double> Basic(int r) => Table.OfRegion(OrderedSum.Of(Values.Slice(r * Sectors.Length, Sectors.Length)), r, WhyUndefined(r));

    private Observation<double> Multiplier(int r) => Table.OfRegion(_multipliers[r], r, double.IsNaN(OrderedSum.Of(Values.Slice(r * Sectors.Length, Sectors.Length))) ? WhyUndefined(r) : OrderedSum.Of(Table.Row(r)) == 0 ? $"{Regions[r].Text} has no activity" : $"nothing in {Regions[r].Text} is basic");

    private ImmutableArray<ResultCell> Cells(RegionCode region, string sector, string name, Observation<double> basic, Observation<double>? multiplier) =>
    [
        Method, Variant, region.Text, NameOf(region), sector, name, Year.Number, Measure.Concept.Code, Cell(basic), multiplier is { } of ? Cell(of) : ResultCell.Missing,
        FigureText.Flag(basic.HasValue && multiplier is { } m ? m : basic),
    ];

    private string Known(double value) => double.IsNaN(value) ? "missing" : $"{FigureText.Number(value)} {Measure.Unit}";

    private string Text(Observation<double> value) => value.HasValue ? FigureText.WithUnit(value, Measure) : $"none ({FigureText.WhyMissing(value, "basic")})";
}
