using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

/// <summary>
/// A dense cube of region × sector × year: one measure from one source in one vintage, on axes of one classification version each. Immutable.
/// Missing cells keep their reason; published figures keep their flags. Build one with <see cref="DataCubeBuilder"/>.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class DataCube : IHtmlResult
{
    private readonly double[] _values; // [year][region][sector], NaN where missing
    private readonly ushort[]? _flags; // null when no cell has any
    private readonly ushort[]? _reasons; // null when no cell is missing

    internal DataCube(string id, string title, Measure measure, Axis<RegionCode> regions, Axis<SectorCode> sectors, Year firstYear, int yearCount,
        Source source, Vintage vintage, ImmutableArray<SeriesNote> notes, double[] values, ushort[]? flags, ushort[]? reasons)
    {
        (Id, Title, Measure, Regions, Sectors, FirstYear, YearCount) = (id, title, measure, regions, sectors, firstYear, yearCount);
        (Source, Vintage, Notes, _values, _flags, _reasons) = (source, vintage, notes, values, flags, reasons);
    }

    /// <summary>The key of this cube in its data set, such as <c>nama_10r_3gva</c>.</summary>
    public string Id { get; }

    /// <summary>What it holds, in English.</summary>
    public string Title { get; }

    /// <summary>What is measured, in which unit, at which prices.</summary>
    public Measure Measure { get; }

    /// <summary>The regions.</summary>
    public Axis<RegionCode> Regions { get; }

    /// <summary>The sectors.</summary>
    public Axis<SectorCode> Sectors { get; }

    /// <summary>The first year.</summary>
    public Year FirstYear { get; }

    /// <summary>The last year.</summary>
    public Year LastYear => FirstYear + (YearCount - 1);

    /// <summary>The number of years.</summary>
    public int YearCount { get; }

    /// <summary>The years, ascending and without gaps (a year without data has missing cells).</summary>
    public ImmutableArray<Year> Years => [.. Enumerable.Range(FirstYear.Number, YearCount).Select(y => new Year(y))];

    /// <summary>Where it comes from.</summary>
    public Source Source { get; }

    /// <summary>In which state of revision.</summary>
    public Vintage Vintage { get; }

    /// <summary>Known limits, such as breaks.</summary>
    public ImmutableArray<SeriesNote> Notes { get; }

    /// <summary>The number of cells.</summary>
    public int CellCount => _values.Length;

    /// <summary>The number of cells without a value.</summary>
    public int MissingCount => _reasons is null ? 0 : _values.Count(double.IsNaN);

    /// <summary>Raw values in the measure's unit, laid out [year][region][sector]; NaN where missing. For kernels; everything else asks <see cref="Observe"/>.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>One year of the cube, without copying.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cube does not have the year; the message says which it has.</exception>
    public CubeSlice this[Year year] => new(this, YearIndex(year));

    /// <summary>Whether the cube has the year.</summary>
    public bool HasYear(Year year) => year - FirstYear is >= 0 and var index && index < YearCount;

    /// <summary>Such as "nama_10r_3gva: gross value added, million EUR, current prices; 54 regions × 12 sectors × 2000–2023".</summary>
    public override string ToString() => $"{Id}: {Measure}; {Regions.Count} regions × {Sectors.Count} sectors × {FirstYear}–{LastYear}";

    /// <summary>The known limits that a comparison of two years crosses, in all regions or in those named.</summary>
    internal IEnumerable<string> BreaksBetween(Year first, Year last, params IEnumerable<string> regions) => Notes
        .Where(n => n.IsCrossedBy(first, last) && (n.Regions.IsEmpty || n.Regions.Intersect(regions).Any()))
        .Select(n => $"{first}–{last} crosses a break of {Id}, {n}");

    internal ReadOnlySpan<ushort> FlagCodes => _flags;

    /// <summary>The flags of one year, laid out as its values; empty when no cell has any.</summary>
    internal ReadOnlySpan<ushort> FlagsOf(Year year) => _flags is null ? default : _flags.AsSpan(YearIndex(year) * Regions.Count * Sectors.Count, Regions.Count * Sectors.Count);

    /// <summary>The values of regions that follow each other on the axis, in one year, without a copy: to read, not to write.</summary>
    internal ArraySegment<double> Rows(Year year, int firstRegion, int count) => new(_values, Position(firstRegion, 0, YearIndex(year)), count * Sectors.Count);

    internal ReadOnlySpan<ushort> ReasonCodes => _reasons;

    internal int YearIndex(Year year) => HasYear(year) ? year - FirstYear : throw new ArgumentOutOfRangeException(nameof(year), year.Number,
        $"The cube {Id} has the years {FirstYear} to {LastYear}, not {year}.");

    internal int Position(int region, int sector, int year) => ((year * Regions.Count) + region) * Sectors.Count + sector;

    internal Observation<double> Cell(int region, int sector, int year)
    {
        int at = Position(region, sector, year);
        ObservationFlags flags = _flags is null ? ObservationFlags.None : (ObservationFlags)_flags[at];
        double value = _values[at];
        return double.IsNaN(value)
            ? Observation<double>.Missing((MissingReason)_reasons![at], null, flags)
            : Observation.Of(value, flags);
    }
}
