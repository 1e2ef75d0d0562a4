using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>Fills a cube cell by cell. A cell that is never set is missing as not covered; nothing is zero unless it is set to zero.</summary>
public sealed class DataCubeBuilder
{
    private readonly Axis<RegionCode> _regions;
    private readonly Axis<SectorCode> _sectors;
    private readonly Year _firstYear;
    private readonly int _yearCount;
    private readonly double[] _values;
    private readonly ushort[] _flags;
    private readonly ushort[] _reasons;
    private readonly List<SeriesNote> _notes = [];

    /// <summary>Starts a cube.</summary>
    /// <param name="id">Its key in the data set.</param>
    /// <param name="title">What it holds.</param>
    /// <param name="measure">What is measured, in which unit, at which prices.</param>
    /// <param name="regions">The regions.</param>
    /// <param name="sectors">The sectors.</param>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="vintage">In which state of revision.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first.</exception>
    /// <exception cref="ArgumentException">More cells than an array holds.</exception>
    public DataCubeBuilder(string id, string title, Measure measure, Axis<RegionCode> regions, Axis<SectorCode> sectors, Year firstYear, Year lastYear, Source source, Vintage vintage)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(sectors);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(vintage);
        if (lastYear < firstYear)
            throw new ArgumentOutOfRangeException(nameof(lastYear), lastYear.Number, $"The last year is before the first, {firstYear}.");
        (Id, Title, Measure, _regions, _sectors, _firstYear, Source, Vintage) = (id, title, measure, regions, sectors, firstYear, source, vintage);
        _yearCount = lastYear - firstYear + 1;
        long cells = (long)_yearCount * regions.Count * sectors.Count;
        if (cells > Array.MaxLength)
            throw new ArgumentException(FormattableString.Invariant($"{id} would have {cells:N0} cells, more than memory holds; split it by years."), nameof(lastYear));
        _values = new double[cells];
        _flags = new ushort[_values.Length];
        _reasons = new ushort[_values.Length];
        Array.Fill(_values, double.NaN);
        Array.Fill(_reasons, (ushort)MissingReason.NotCovered);
    }

    /// <summary>The key of the cube.</summary>
    public string Id { get; }

    /// <summary>What it holds.</summary>
    public string Title { get; }

    /// <summary>What is measured.</summary>
    public Measure Measure { get; }

    /// <summary>Where it comes from.</summary>
    public Source Source { get; }

    /// <summary>In which state of revision.</summary>
    public Vintage Vintage { get; }

    /// <summary>Sets a figure in the measure's unit.</summary>
    /// <exception cref="ArgumentException">The region, sector or year is not on the axes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite, or a count is negative.</exception>
    public DataCubeBuilder Set(RegionCode region, SectorCode sector, Year year, double value, ObservationFlags flags = ObservationFlags.None)
    {
        int at = Position(region, sector, year);
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{region.Text} × {sector.Text} × {year}: a figure is a finite number. For a missing one call SetMissing with the reason.");
        if (value < 0 && Measure.Unit.Dimension is (UnitDimension.Persons or UnitDimension.Jobs or UnitDimension.FullTimeEquivalents or UnitDimension.Hours))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{region.Text} × {sector.Text} × {year}: {Measure} cannot be negative.");

        _values[at] = value + 0.0;
        _flags[at] = (ushort)flags;
        return this;
    }

    /// <summary>Says that a figure is missing, and why.</summary>
    /// <exception cref="ArgumentException">The region, sector or year is not on the axes.</exception>
    public DataCubeBuilder SetMissing(RegionCode region, SectorCode sector, Year year, MissingReason reason, ObservationFlags flags = ObservationFlags.None)
    {
        int at = Position(region, sector, year);
        _values[at] = double.NaN;
        _reasons[at] = (ushort)reason;
        _flags[at] = (ushort)flags;
        return this;
    }

    /// <summary>Sets a figure, or its absence.</summary>
    /// <inheritdoc cref="Set(RegionCode, SectorCode, Year, double, ObservationFlags)"/>
    public DataCubeBuilder Set(RegionCode region, SectorCode sector, Year year, Observation<double> observation) => observation.HasValue
        ? Set(region, sector, year, observation.Value, observation.Flags)
        : SetMissing(region, sector, year, observation.Reason, observation.Flags);

    /// <summary>Adds a known limit of the series.</summary>
    public DataCubeBuilder Note(SeriesNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        _notes.Add(note);
        return this;
    }

    /// <summary>The cube as filled so far; the builder may go on.</summary>
    public DataCube Build() => new(Id, Title, Measure, _regions, _sectors, _firstYear, _yearCount, Source, Vintage, [.. _notes], [.. _values],
        Array.TrueForAll(_flags, f => f == 0) ? null : [.. _flags],
        Array.Exists(_values, double.IsNaN) ? [.. _reasons.Select((r, i) => double.IsNaN(_values[i]) ? r : (ushort)0)] : null);

    private int Position(RegionCode region, SectorCode sector, Year year)
    {
        int r = _regions.IndexOf(region);
        int s = _sectors.IndexOf(sector);
        int y = year - _firstYear;
        if (r < 0)
            throw new ArgumentException($"The region {region} is not on the axis of {Id}.", nameof(region));
        if (s < 0)
            throw new ArgumentException($"The sector {sector} is not on the axis of {Id}.", nameof(sector));
        if (y < 0 || y >= _yearCount)
            throw new ArgumentException($"The year {year} is outside {Id}, which runs from {_firstYear} to {_firstYear + (_yearCount - 1)}.", nameof(year));
        return ((y * _regions.Count) + r) * _sectors.Count + s;
    }
}
