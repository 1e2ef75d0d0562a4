using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>A result with one value for each region and sector.</summary>
public abstract class RegionSectorResult : RegionalResult
{
    private readonly double[] _values;

    private protected RegionSectorResult(ScopedTable table, double[] values, string method, string variant, string convention, IEnumerable<string>? notes = null)
        : base(table, method, variant, convention, notes) => _values = values;

    /// <summary>The values, regions × sectors row by row; not finite (NaN, ∞) where there is none, and <see cref="this[RegionCode, SectorCode]"/> says why.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The value of a region and a sector, or why there is none.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region or the sector.</exception>
    public Observation<double> this[RegionCode region, SectorCode sector] => At(Row(region), Column(sector));

    /// <summary>The sectors of a region, the largest value first; those without a value last.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the region.</exception>
    public ImmutableArray<Ranked<SectorCode>> SectorsOf(RegionCode region)
    {
        int row = Row(region);
        return Rank(Sectors.Select((s, column) => (s, NameOf(s), At(row, column))));
    }

    /// <summary>The regions of a sector, the largest value first; those without a value last.</summary>
    /// <exception cref="UnknownCodeException">The result does not have the sector.</exception>
    public ImmutableArray<Ranked<RegionCode>> RegionsOf(SectorCode sector)
    {
        int column = Column(sector);
        return Rank(Regions.Select((r, row) => (r, NameOf(r), At(row, column))));
    }

    /// <summary>A row for each region and sector: method, variant, region, sector, value, flag, with names and year.</summary>
    public override ResultTable ToTable() => new(Title,
        [
            new("method", ColumnKind.Text, "Method", "Methode"), new("variant", ColumnKind.Text, "Variant", "Variant"),
            new("region", ColumnKind.Text, "Region", "Regio"), new("regionName", ColumnKind.Text, "Name", "Naam"),
            new("sector", ColumnKind.Text, "Sector", "Sector"), new("sectorName", ColumnKind.Text, "Sector name", "Naam van de sector"),
            new("year", ColumnKind.Year, "Year", "Jaar"), new("measure", ColumnKind.Text, "Measure", "Grootheid"),
            new("value", ColumnKind.Number, "Value", "Waarde", Decimals: 3), new("flag", ColumnKind.Text, "Flag", "Vlag"),
        ],
        Regions.SelectMany((region, r) => Sectors.Select((sector, s) =>
        {
            Observation<double> value = At(r, s);
            return ImmutableArray.Create<ResultCell>(Method, Variant, region.Text, NameOf(region), sector.Text, NameOf(sector), Year.Number, Measure.Concept.Code, Cell(value), FigureText.Flag(value));
        })),
        Convention, Sources, Notes);

    private protected abstract string Title { get; }

    /// <summary>Why a value of a cell is undefined, where nothing is missing.</summary>
    private protected abstract string WhyUndefined(int row, int column);

    private protected Observation<double> At(int row, int column)
    {
        double value = _values[row * Sectors.Length + column];
        return Table.OfCell(value, row, column, double.IsFinite(value) ? "" : WhyUndefined(row, column));
    }
}
