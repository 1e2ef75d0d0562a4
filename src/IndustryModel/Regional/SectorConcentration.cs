using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>How concentrated each sector is in space, by one index.</summary>
public sealed class SectorConcentration : RegionalResult
{
    private readonly double[] _values;
    private readonly double[] _totals;

    internal SectorConcentration(ScopedTable table, double[] values, double[] totals, ConcentrationIndex index)
        : base(table, "concentration", IndexWords.Name(index), Words(index, table))
        => (_values, _totals, Index) = (values, totals, index);

    /// <summary>Which index.</summary>
    public ConcentrationIndex Index { get; }

    /// <summary>The values, a sector each; not finite (NaN, ∞) where there is none, and <see cref="this[SectorCode]"/> says why.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The value of a sector, or why there is none.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public Observation<double> this[SectorCode sector] => At(Column(sector));

    private SpecializationIndex Same => IndexWords.SameAs(Index);

    /// <summary>The sectors, the largest value first; those without a value last.</summary>
    public ImmutableArray<Ranked<SectorCode>> Ranked() => Rank(Sectors.Select((s, column) => (s, NameOf(s), At(column))));

    /// <summary>A row for each sector: method, variant, sector, value, flag, with name and year.</summary>
    public override ResultTable ToTable() => new($"Concentration of sectors in {Measure.Concept}, {Year}",
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
            new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("value", ColumnKind.Number, "Value", "Waarde", Decimals: 4), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Sectors.Select((sector, s) =>
        {
            Observation<double> value = At(s);
            return ImmutableArray.Create<ResultCell>(Method, Variant, sector.Text, NameOf(sector), Year.Number, Measure.Concept.Code, Cell(value), FigureText.Flag(value));
        }),
        Convention, Sources, Notes);

    /// <summary>The formula with the figures of one sector filled in, a step for each region.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public Explanation Explain(SectorCode sector)
    {
        int column = Column(sector);
        Observation<double> value = At(column);
        string result = value.HasValue ? FigureText.Number(value.Value) : $"none ({FigureText.WhyMissing(value, sector.Text)})";
        int[] parts = Table.RegionsWith(column);
        List<string> steps = IndexWords.Steps(Same, Names(parts), Figures(column, parts), Compared(column, parts));
        return new($"Concentration ({Variant}) of {sector.Text}, {Year}: {result}", Convention, [.. steps, $"{Formula(Index)} = {result}", .. Notes], Sources);
    }

    private Observation<double> At(int column)
    {
        double value = _values[column];
        if (double.IsFinite(value))
            return Table.OfSector(value, column, "");
        int[] parts = Table.RegionsWith(column);
        string compared = Index == ConcentrationIndex.KrugmanRestOfSectors ? "the other sectors together" : "all sectors together";
        return Table.OfSector(value, column, IndexWords.WhyUndefined(Same, Sectors[column].Text, Names(parts), Figures(column, parts), Compared(column, parts), compared));
    }

    private string[] Names(int[] regions) => [.. regions.Select(r => Regions[r].Text)];

    private double[] Figures(int column, int[] regions) => [.. regions.Select(r => Table.Row(r)[column])];

    /// <summary>What a sector is compared with; empty where that is equal shares, or no figures of one economy.</summary>
    private double[] Compared(int column, int[] regions) => !IndexWords.Compares(Same) || Index == ConcentrationIndex.KrugmanMeanOfOthers ? []
        : [.. regions.Select(r => _totals[r] - (Index == ConcentrationIndex.KrugmanRestOfSectors ? Table.Row(r)[column] : 0))];

    private static string Formula(ConcentrationIndex index) => index switch
    {
        ConcentrationIndex.LocationalGiniHalf => "the area between the Lorenz curve of s against q and the diagonal",
        _ => IndexWords.Formula(IndexWords.SameAs(index)),
    };

    private static string Words(ConcentrationIndex index, ScopedTable table) => $"{Formula(index)}; s: the sector's shares of {table.Regions} regions{(table.LeavesOut ? ", those that have a figure" : "")}" + index switch
    {
        ConcentrationIndex.KrugmanMeanOfOthers => "; q: the unweighted mean of the other sectors' shares",
        ConcentrationIndex.KrugmanRestOfSectors => "; q: shares of the other sectors together",
        _ => IndexWords.Compares(IndexWords.SameAs(index)) ? $"; q: shares of the {table.Sectors} sectors together" : "",
    };
}
