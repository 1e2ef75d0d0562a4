using IndustryModel.Accounts;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;
using IndustryModel.Statistics;

namespace IndustryModel.Regional;

/// <summary>
/// One year of a scoped cube as plain numbers for kernels, regions × sectors, and the way back from a number to an observation: its flags, or why there is none.
/// A missing figure is NaN; where the caller asked to leave missing ones out it is 0, so that sums go on, but its own results stay missing.
/// </summary>
internal sealed class ScopedTable
{
    private const int NamedAtMost = 5;

    private readonly ArraySegment<double> _values; // of the cube itself where its cells lie as they are analyzed
    private readonly int[] _missing; // positions, ascending
    private ObservationFlags[]? _flags; // null when no figure has any
    private ObservationFlags _compared; // of what all are compared with, once they are

    internal ScopedTable(ScopedCube scoped, Year year)
    {
        (Scoped, Year) = (scoped, year);
        if (scoped.IsBlock && scoped.Cube.FlagsOf(year).IsEmpty && scoped.Cube.Rows(year, scoped.RowOnAxis[0], Regions) is var block && !Lanes.HasMissing(block))
        {
            (_values, _missing) = (block, []);
            return;
        }

        double[] values = new double[Regions * Sectors];
        List<int> missing = Fill(values);
        (_values, _missing) = (values, [.. missing]);
        foreach (int at in LeavesOut ? missing : [])
            values[at] = 0;
    }

    internal ScopedCube Scoped { get; }

    internal Year Year { get; }

    internal int Regions => Scoped.Regions.Length;

    internal int Sectors => Scoped.Sectors.Length;

    /// <summary>Regions × sectors, row by row.</summary>
    internal ReadOnlySpan<double> Values => _values;

    /// <summary>The same, to be kept: nobody writes to it.</summary>
    internal ArraySegment<double> Figures => _values;

    internal bool HasMissing => _missing.Length > 0;

    internal bool LeavesOut => HasMissing && Scoped.Scope.Missing == MissingPolicy.LeaveOut;

    /// <summary>Which figures are missing and what can be done; null when none is.</summary>
    internal string? MissingNote
    {
        get
        {
            if (!HasMissing)
                return null;
            string names = string.Join(", ", _missing.Take(NamedAtMost).Select(at => $"{Name(at)} ({Figure(at).Reason.Describe()})"));
            string more = _missing.Length > NamedAtMost ? $" and {_missing.Length - NamedAtMost} more" : "";
            return $"{_missing.Length} of {_values.Count} figures of {Year} missing: {names}{more}; {(LeavesOut ? "they are left out of all sums" : "MissingPolicy.DeriveFromTotal or LeaveOut goes on without them")}";
        }
    }

    /// <summary>Where the sectors do not sum to the total that the cube publishes, by more than rounding: which region, and how much; null where they do, or there is no such total.</summary>
    internal string? TotalNote
    {
        get
        {
            if (Scoped.WholeOnAxis < 0)
                return null;
            DataCube cube = Scoped.Cube;
            ReadOnlySpan<double> published = cube[Year].Values;
            double rounding = 0.5 * cube.LastDecimal * (Sectors + 1);
            int off = 0;
            string first = "";
            for (int r = 0; r < Regions; r++)
            {
                if (Scoped.RowOnAxis[r] < 0 || RowHasMissing(r) || published[Scoped.RowOnAxis[r] * cube.Sectors.Count + Scoped.WholeOnAxis] is not (var total and not double.NaN))
                    continue;
                double sum = OrderedSum.Of(Row(r));
                if (Math.Abs(sum - total) > rounding + 1e-9 * Math.Abs(total) && off++ == 0)
                    first = $"those of {Scoped.Regions[r].Text} sum to {FigureText.Number(sum)}, {cube.Sectors.Codes[Scoped.WholeOnAxis].Text} is {FigureText.Number(total)}";
            }

            return off == 0 ? null : $"the sectors do not sum to the published total in {off} of {Regions} regions ({first}): some overlap, or one is lacking";
        }
    }

    /// <summary>The figure of a cell as the accounts have it.</summary>
    internal Observation<double> Figure(int region, int sector) => Figure(region * Sectors + sector);

    internal ReadOnlySpan<double> Row(int region) => Values.Slice(region * Sectors, Sectors);

    internal bool IsMissing(int region, int sector) => Array.BinarySearch(_missing, region * Sectors + sector) >= 0;

    /// <summary>The regions that enter what is computed of a sector: all, but those whose figure is missing and left out.</summary>
    internal int[] RegionsWith(int sector) => [.. Enumerable.Range(0, Regions).Where(r => !LeavesOut || !IsMissing(r, sector))];

    /// <summary>The sectors that enter what is computed of a region, likewise.</summary>
    internal int[] SectorsWith(int region) => [.. Enumerable.Range(0, Sectors).Where(s => !LeavesOut || !IsMissing(region, s))];

    internal bool ColumnHasMissing(int sector) => Array.Exists(_missing, at => at % Sectors == sector);

    internal bool RowHasMissing(int region) => Array.Exists(_missing, at => at / Sectors == region);

    /// <summary>The sector sums of what regions are compared with. For the rest of the nation, the kernels take away the own region. Results carry the flags of the nation's figures.</summary>
    internal double[] Benchmark(RegionalBenchmark benchmark)
    {
        if (benchmark == RegionalBenchmark.Nation)
            return CompareWith(Scoped.Nation());
        double[] sums = new double[Sectors];
        OrderedSum.OfColumns(Values, sums);
        return sums;
    }

    /// <summary>The figures of one region that all are compared with; it need not be among those analyzed. Results carry the flags of its figures.</summary>
    internal double[] CompareWith(RegionCode region)
    {
        Observation<double>[] figures = FiguresOf(region);
        _compared = figures.Aggregate(ObservationFlags.None, (flags, f) => flags | f.Flags);
        return [.. figures.Select(f => f.ValueOr(double.NaN))];
    }

    /// <summary>The figures of a region as the accounts have them, whether it is analyzed or not.</summary>
    internal Observation<double>[] FiguresOf(RegionCode region) => [.. Scoped.Sectors.Select(s => Scoped.Cube.Observe(region, s, Year, Scoped.Scope.Missing))];

    /// <summary>A result of one cell: its value with the flags of the figure, or why there is none.</summary>
    /// <param name="value">What a kernel gave.</param>
    /// <param name="region">The row.</param>
    /// <param name="sector">The column.</param>
    /// <param name="undefined">Why the arithmetic has no answer here, where no figure is missing.</param>
    internal Observation<double> OfCell(double value, int region, int sector, string undefined) => Result(value, FlagsOf(region * Sectors + sector), IsMissing(region, sector), undefined);

    /// <summary>A result of one region.</summary>
    internal Observation<double> OfRegion(double value, int region, string undefined) => Result(value, FlagsOf(Enumerable.Range(region * Sectors, Sectors)), false, undefined);

    /// <summary>A result of one sector.</summary>
    internal Observation<double> OfSector(double value, int sector, string undefined) => Result(value, FlagsOf(Enumerable.Range(0, Regions).Select(r => r * Sectors + sector)), false, undefined);

    /// <summary>All flags of all figures.</summary>
    internal ObservationFlags AllFlags => FlagsOf(Enumerable.Range(0, _values.Count)) | _compared | (LeavesOut ? ObservationFlags.Incomplete : 0);

    /// <summary>The flags of what all are compared with.</summary>
    internal ObservationFlags ComparedFlags => _compared;

    /// <summary>Figures and flags as the accounts have them, in one pass; returns where there is none.</summary>
    private List<int> Fill(double[] values)
    {
        var missing = new List<int>();
        DataCube cube = Scoped.Cube;
        ReadOnlySpan<double> published = cube[Year].Values;
        ReadOnlySpan<ushort> flags = cube.FlagsOf(Year);
        ReadOnlySpan<int> columns = Scoped.ColumnOnAxis.AsSpan();
        for (int r = 0; r < Regions; r++)
        {
            int row = Scoped.RowOnAxis[r] < 0 ? -1 : Scoped.RowOnAxis[r] * cube.Sectors.Count;
            for (int s = 0; s < columns.Length; s++)
            {
                int at = r * columns.Length + s;
                int cell = row < 0 || columns[s] < 0 ? -1 : row + columns[s];
                values[at] = cell < 0 ? double.NaN : published[cell];
                if (!double.IsNaN(values[at]))
                {
                    SetFlags(at, flags.IsEmpty ? ObservationFlags.None : (ObservationFlags)flags[cell]);
                    continue;
                }

                Observation<double> figure = Figure(at);
                values[at] = figure.ValueOr(double.NaN);
                SetFlags(at, figure.Flags);
                if (double.IsNaN(values[at]))
                    missing.Add(at);
            }
        }

        return missing;
    }

    private void SetFlags(int at, ObservationFlags flags)
    {
        if (flags != ObservationFlags.None)
            (_flags ??= new ObservationFlags[Regions * Sectors])[at] = flags;
    }

    private Observation<double> Result(double value, ObservationFlags flags, bool isMissing, string undefined)
    {
        if (double.IsFinite(value) && !isMissing)
            return Observation.Of(value, flags | _compared | (LeavesOut ? ObservationFlags.Incomplete : 0));
        return HasMissing && (isMissing || double.IsNaN(value) && !LeavesOut)
            ? Observation<double>.Missing(MissingReason.PartMissing, MissingNote, flags)
            : Observation<double>.Missing(MissingReason.Undefined, undefined, flags);
    }

    private ObservationFlags FlagsOf(int at) => _flags?[at] ?? ObservationFlags.None;

    private ObservationFlags FlagsOf(IEnumerable<int> cells) => _flags is null ? ObservationFlags.None : cells.Aggregate(ObservationFlags.None, (flags, at) => flags | _flags[at]);

    private Observation<double> Figure(int at)
    {
        MissingPolicy policy = Scoped.Scope.Missing == MissingPolicy.LeaveOut ? MissingPolicy.Propagate : Scoped.Scope.Missing;
        return Scoped.Cube.Observe(Scoped.Regions[at / Sectors], Scoped.Sectors[at % Sectors], Year, policy);
    }

    private string Name(int at) => $"{Scoped.Regions[at / Sectors].Text} × {Scoped.Sectors[at % Sectors].Text}";
}
