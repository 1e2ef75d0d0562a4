using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>How specialized each region is, by one index.</summary>
public sealed class RegionalSpecialization : RegionalResult
{
    private readonly double[] _values;
    private readonly double[] _benchmark;
    private readonly bool _rest;
    private readonly string _compared;

    internal RegionalSpecialization(ScopedTable table, double[] values, double[] benchmark, SpecializationIndex index, bool rest, string compared)
        : base(table, "specialization", Name(index, rest), Words(index, table, compared))
        => (_values, _benchmark, Index, _rest, _compared) = (values, benchmark, index, rest, compared);

    /// <summary>Which index.</summary>
    public SpecializationIndex Index { get; }

    /// <summary>The values, a region each; not finite (NaN, ∞) where there is none, and <see cref="this[RegionCode]"/> says why.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The value of a region, or why there is none.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Observation<double> this[RegionCode region] => At(Row(region));

    /// <summary>The regions, the largest value first; those without a value last.</summary>
    public ImmutableArray<Ranked<RegionCode>> Ranked() => Rank(Regions.Select((r, row) => (r, NameOf(r), At(row))));

    /// <summary>A row for each region: method, variant, region, value, flag, with name and year.</summary>
    public override ResultTable ToTable() => new($"Specialization of regions in {Measure.Concept}, {Year}",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
            new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("value", ColumnKind.Number, "Value", "Waarde", Decimals: 4), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Regions.Select((region, r) =>
        {
            Observation<double> value = At(r);
            return ImmutableArray.Create<ResultCell>(Method, Variant, region.Text, NameOf(region), Year.Number, Measure.Concept.Code, Cell(value), FigureText.Flag(value));
        }),
        Convention, Sources, Notes);

    /// <summary>The formula with the figures of one region filled in, a step for each sector.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public Explanation Explain(RegionCode region)
    {
        int row = Row(region);
        Observation<double> value = At(row);
        string result = value.HasValue ? FigureText.Number(value.Value) : $"none ({FigureText.WhyMissing(value, region.Text)})";
        int[] parts = Table.SectorsWith(row);
        List<string> steps = IndexWords.Steps(Index, Names(parts), Figures(row, parts), Compared(row, parts));
        return new($"Specialization ({Variant}) of {region.Text}, {Year}: {result}", Convention, [.. steps, $"{IndexWords.Formula(Index)} = {result}", .. Notes], Sources);
    }

    internal static double[] Rest(double[] whole, ReadOnlySpan<double> own)
    {
        double[] rest = [.. whole];
        for (int s = 0; s < rest.Length; s++)
            rest[s] -= own[s];
        return rest;
    }

    private Observation<double> At(int row)
    {
        if (double.IsFinite(_values[row]))
            return Table.OfRegion(_values[row], row, "");
        int[] parts = Table.SectorsWith(row);
        return Table.OfRegion(_values[row], row, IndexWords.WhyUndefined(Index, Regions[row].Text, Names(parts), Figures(row, parts), Compared(row, parts), _compared));
    }

    private string[] Names(int[] sectors) => [.. sectors.Select(s => Sectors[s].Text)];

    private double[] Figures(int row, int[] sectors) => [.. sectors.Select(s => Table.Row(row)[s])];

    /// <summary>What a region is compared with; empty where that is equal shares, or no figures of one economy.</summary>
    private double[] Compared(int row, int[] sectors) => !IndexWords.Compares(Index) || Index == SpecializationIndex.KrugmanMeanOfOthers ? []
        : [.. sectors.Select(s => _benchmark[s] - (_rest ? Table.Row(row)[s] : 0))];

    private static string Name(SpecializationIndex index, bool rest)
    {
        string name = IndexWords.Name(index);
        return rest && IndexWords.Compares(index) && index is not (SpecializationIndex.KrugmanRestOfNation or SpecializationIndex.KrugmanMeanOfOthers) ? $"{name}-rest-of-nation" : name;
    }

    private static string Words(SpecializationIndex index, ScopedTable table, string compared) => $"{IndexWords.Formula(index)}; s: the region's shares of {table.Sectors} sectors{(table.LeavesOut ? ", those that have a figure" : "")}" + (index == SpecializationIndex.KrugmanMeanOfOthers
        ? "; q: the unweighted mean of the other regions' shares" : IndexWords.Compares(index) ? $"; q: shares in {compared}" : "");
}
