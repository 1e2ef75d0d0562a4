using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>One year of a cube: region × sector, a view without a copy.</summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public readonly struct CubeSlice : IEquatable<CubeSlice>, IHtmlResult
{
    private readonly DataCube? _cube;
    private readonly int _year;

    internal CubeSlice(DataCube cube, int year) => (_cube, _year) = (cube, year);

    /// <summary>The cube it is a year of.</summary>
    /// <exception cref="InvalidOperationException">This is a default value, made by no cube.</exception>
    public DataCube Cube => _cube ?? throw new InvalidOperationException("A default CubeSlice is a year of no cube; take one from a cube: cube[2018].");

    /// <summary>The year.</summary>
    public Year Year => Cube.FirstYear + _year;

    /// <summary>What is measured.</summary>
    public Measure Measure => Cube.Measure;

    /// <summary>Raw values in the measure's unit, laid out [region][sector]; NaN where missing.</summary>
    public ReadOnlySpan<double> Values => Cube.Values.Slice(_year * Cube.Regions.Count * Cube.Sectors.Count, Cube.Regions.Count * Cube.Sectors.Count);

    /// <summary>One figure in the measure's unit; see <see cref="DataCube.Observe"/>.</summary>
    public Observation<double> this[RegionCode region, SectorCode sector] => Cube.Observe(region, sector, Year);

    /// <summary>Whether both are the same year of the same cube.</summary>
    public static bool operator ==(CubeSlice left, CubeSlice right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(CubeSlice left, CubeSlice right) => !left.Equals(right);

    /// <inheritdoc cref="DataCube.Observe"/>
    public Observation<double> Observe(RegionCode region, SectorCode sector, MissingPolicy missing = MissingPolicy.Propagate) => Cube.Observe(region, sector, Year, missing);

    /// <inheritdoc cref="DataCube.Sum"/>
    public Observation<double> Sum(IReadOnlyList<RegionCode> regions, IReadOnlyList<SectorCode> sectors, MissingPolicy missing = MissingPolicy.Propagate) => Cube.Sum(regions, sectors, Year, missing);

    /// <inheritdoc cref="DataCube.ObserveMoney"/>
    public Observation<Money> Money(RegionCode region, SectorCode sector, MissingPolicy missing = MissingPolicy.Propagate) => Cube.ObserveMoney(region, sector, Year, missing);

    /// <inheritdoc cref="DataCube.ObservePersons"/>
    public Observation<Persons> Persons(RegionCode region, SectorCode sector, MissingPolicy missing = MissingPolicy.Propagate) => Cube.ObservePersons(region, sector, Year, missing);

    /// <summary>The raw row of a region that stands on the axis: a value for each sector of the axis, NaN where missing; without a copy.</summary>
    /// <exception cref="ArgumentException">The region is not on the axis itself.</exception>
    public ReadOnlySpan<double> Row(RegionCode region)
    {
        int r = Cube.Regions.IndexOf(region);
        return r >= 0 ? Values.Slice(r * Cube.Sectors.Count, Cube.Sectors.Count)
            : throw new ArgumentException($"{region} is not on the axis of {Cube.Id}. Ask Observe, which can sum or subtract.", nameof(region));
    }

    /// <inheritdoc/>
    public bool Equals(CubeSlice other) => ReferenceEquals(_cube, other._cube) && _year == other._year;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CubeSlice other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_cube?.Id, _year);

    /// <summary>All figures of the year as rows: region, its name, sector, its name, year, value, flag.</summary>
    public ResultTable ToTable() => Cube.ToTable(Year);

    /// <summary>The table as HTML; nothing for a default value, which is a year of no cube.</summary>
    /// <param name="culture">Decides decimals, and Dutch or English headings; invariant if null.</param>
    public string ToHtml(IFormatProvider? culture = null) => _cube is null ? "" : ToTable().ToHtml(culture);

    /// <summary>Such as "nama_10r_3gva 2018".</summary>
    public override string ToString() => _cube is null ? "" : $"{Cube.Id} {Year}";
}
