using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Which sums over cells an ensemble needs, each once, and which of them make each series.</summary>
internal sealed class EnsembleSums
{
    private readonly List<int[]> _cells = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    internal EnsembleSums(IReadOnlyList<PlannedSeries> series, int[] years, int planYears)
    {
        Series = [.. series.Select(s => (s.Measure, Part: Sum(s.Cells), Whole: s.Whole.Length == 0 ? -1 : Sum(s.Whole)))];
        Cells = [.. _cells];
        YearAt = new int[planYears];
        Array.Fill(YearAt, -1);
        for (int y = 0; y < years.Length; y++)
            YearAt[years[y]] = y;
        YearCount = years.Length;
        NeedsPersons = Array.Exists(Series, s => s.Measure is not (OutcomeMeasure.Gva or OutcomeMeasure.ShareGva));
        NeedsValue = Array.Exists(Series, s => s.Measure is not (OutcomeMeasure.Persons or OutcomeMeasure.SharePersons));
    }

    internal (OutcomeMeasure Measure, int Part, int Whole)[] Series { get; }

    internal int[][] Cells { get; }

    /// <summary>Where a year of the plan is kept, −1 if it is not.</summary>
    internal int[] YearAt { get; }

    internal int YearCount { get; }

    internal bool NeedsPersons { get; }

    internal bool NeedsValue { get; }

    private int Sum(int[] cells)
    {
        string key = string.Join(',', cells);
        if (!_known.TryGetValue(key, out int at))
        {
            _known.Add(key, at = _cells.Count);
            _cells.Add(cells);
        }

        return at;
    }
}

/// <summary>Works out the kept series of eight draws, and puts them into rows of figures.</summary>
internal readonly struct EnsembleSink(EnsembleSums sums, double[][] rows, Vector512<double>[] persons, Vector512<double>[] value, int at, int count) : IYearSink
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Year(int t, ReadOnlySpan<Vector512<double>> ofPersons, ReadOnlySpan<Vector512<double>> ofValue)
    {
        int year = sums.YearAt[t];
        if (year < 0)
            return;
        for (int i = 0; i < sums.Cells.Length; i++)
        {
            if (sums.NeedsPersons)
                persons[i] = Sum(ofPersons, sums.Cells[i]);
            if (sums.NeedsValue)
                value[i] = Sum(ofValue, sums.Cells[i]);
        }

        for (int s = 0; s < sums.Series.Length; s++)
        {
            (OutcomeMeasure measure, int part, int whole) = sums.Series[s];
            Vector512<double> figure = measure switch
            {
                OutcomeMeasure.Gva => value[part],
                OutcomeMeasure.Persons => persons[part],
                OutcomeMeasure.Productivity => value[part] / persons[part],
                OutcomeMeasure.ShareGva => value[part] / value[whole],
                _ => persons[part] / persons[whole],
            };
            double[] row = rows[s * sums.YearCount + year];
            if (row.Length == 0)
                continue;
            if (count == Vector512<double>.Count)
            {
                figure.CopyTo(row.AsSpan(at));
                continue;
            }

            for (int lane = 0; lane < count; lane++)
                row[at + lane] = figure.GetElement(lane);
        }
    }

    private static Vector512<double> Sum(ReadOnlySpan<Vector512<double>> of, int[] cells)
    {
        Vector512<double> sum = Vector512<double>.Zero;
        foreach (int c in cells)
            sum += of[c];
        return sum;
    }
}
