using System.Globalization;

namespace IndustryModel.Formats;

/// <summary>The cells of one measure: which codes and years it has, in the order in which they appear, and which line filled which cell.</summary>
internal sealed class TidyGrid
{
    private const long CellsAllowed = 20_000_000;
    private const long CellsAllowedPerRow = 50;

    private readonly int[] _regionAt;
    private readonly int[] _sectorAt;

    private TidyGrid(int regionCount, int sectorCount)
    {
        (_regionAt, _sectorAt) = (new int[regionCount], new int[sectorCount]);
        Array.Fill(_regionAt, -1);
        Array.Fill(_sectorAt, -1);
    }

    public List<int> Regions { get; } = [];

    public List<int> Sectors { get; } = [];

    public int FirstYear { get; private set; } = int.MaxValue;

    public int LastYear { get; private set; } = int.MinValue;

    /// <summary>Lays out the rows of a measure; cells that are filled twice are among the problems. Null when there would be far more cells than rows.</summary>
    public static TidyGrid? Of(TidyMeasure measure, ReadOnlySpan<TidyRow> rows, int[] regions, int[] sectors, Func<TidyRow, string> name, ProblemList problems)
    {
        var grid = new TidyGrid(regions.Length, sectors.Length);
        (int count, int firstLine, int lastLine) = (0, 0, 0);
        foreach (ref readonly TidyRow row in rows)
        {
            if (row.Measure != measure.Number)
                continue;
            count++;
            Place(regions[row.Region], grid._regionAt, grid.Regions);
            Place(sectors[row.Sector], grid._sectorAt, grid.Sectors);
            if (row.Year < grid.FirstYear)
                (grid.FirstYear, firstLine) = (row.Year, row.Line);
            if (row.Year > grid.LastYear)
                (grid.LastYear, lastLine) = (row.Year, row.Line);
        }

        if (grid.CellCount > Math.Max(CellsAllowed, CellsAllowedPerRow * count))
        {
            problems.Error(new(Math.Max(firstLine, lastLine), 1), string.Create(CultureInfo.InvariantCulture,
                $"{count:N0} rows of {measure.Concept.Code} for {grid.Regions.Count:N0} regions × {grid.Sectors.Count:N0} sectors × the years {grid.FirstYear} (line {firstLine}) to {grid.LastYear} (line {lastLine})"),
                "a table that is not almost empty", "check the years and the codes, or split the file");
            return null;
        }

        grid.ReportRepeated(measure, rows, regions, sectors, name, problems);
        return grid;
    }

    private long CellCount => (long)Regions.Count * Sectors.Count * (LastYear - FirstYear + 1);

    private static void Place(int code, int[] at, List<int> axis)
    {
        if (at[code] >= 0)
            return;
        at[code] = axis.Count;
        axis.Add(code);
    }

    private void ReportRepeated(TidyMeasure measure, ReadOnlySpan<TidyRow> rows, int[] regions, int[] sectors, Func<TidyRow, string> name, ProblemList problems)
    {
        int[] lines = new int[CellCount];
        foreach (ref readonly TidyRow row in rows)
        {
            if (row.Measure != measure.Number)
                continue;
            ref int line = ref lines[((row.Year - FirstYear) * Regions.Count + _regionAt[regions[row.Region]]) * Sectors.Count + _sectorAt[sectors[row.Sector]]];
            if (line == 0)
            {
                line = row.Line;
                continue;
            }

            problems.Error(new(row.Line, 1), string.Create(CultureInfo.InvariantCulture, $"{name(row)} × {measure.Concept.Code} a second time (first in line {line})"),
                "each cell once", "leave one of the two rows out");
        }
    }
}
