using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Which sums over cells some series need in some years, each once, and the figures that they make, eight runs at once.</summary>
internal sealed class SeriesSums
{
    private readonly (OutcomeMeasure Measure, int Part, int Whole)[] _series;
    private readonly int[][] _cells;
    private readonly bool _needsValue;

    internal SeriesSums(ScenarioPlan plan, IReadOnlyList<PlannedSeries> series, params ReadOnlySpan<int> years)
    {
        var cells = new List<int[]>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        int Place(int[] of)
        {
            string key = string.Join(',', of);
            if (!known.TryGetValue(key, out int at))
            {
                known.Add(key, at = cells.Count);
                cells.Add(of);
            }

            return at;
        }

        _series = [.. series.Select(s => (s.Measure, Place(s.Cells), s.Whole.Length == 0 ? -1 : Place(s.Whole)))];
        _cells = [.. cells];
        NeedsPersons = Array.Exists(_series, s => s.Measure is not (OutcomeMeasure.Gva or OutcomeMeasure.ShareGva));
        _needsValue = Array.Exists(_series, s => s.Measure is not (OutcomeMeasure.Persons or OutcomeMeasure.SharePersons));
        YearAt = new int[plan.Years];
        Array.Fill(YearAt, -1);
        for (int y = 0; y < years.Length; y++)
            YearAt[years[y]] = y;
        Years = years.Length;
    }

    /// <summary>The number of series.</summary>
    internal int Count => _series.Length;

    /// <summary>The number of years that are asked for.</summary>
    internal int Years { get; }

    /// <summary>The place of each year of the plan among those that are asked for, −1 if it is not.</summary>
    internal int[] YearAt { get; }

    /// <summary>Whether any series needs employment.</summary>
    internal bool NeedsPersons { get; }

    /// <summary>How many vectors of room the sums of a year need.</summary>
    internal int Room => 2 * _cells.Length;

    /// <summary>The figure of each series.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Figures(ReadOnlySpan<Vector512<double>> ofPersons, ReadOnlySpan<Vector512<double>> ofValue, Span<Vector512<double>> room, Span<Vector512<double>> figures)
    {
        Span<Vector512<double>> persons = room[.._cells.Length];
        Span<Vector512<double>> value = room.Slice(_cells.Length, _cells.Length);
        for (int i = 0; i < persons.Length; i++)
        {
            if (NeedsPersons)
                persons[i] = Sum(ofPersons, _cells[i]);
            if (_needsValue)
                value[i] = Sum(ofValue, _cells[i]);
        }

        for (int s = 0; s < _series.Length; s++)
        {
            (OutcomeMeasure measure, int part, int whole) = _series[s];
            figures[s] = measure switch
            {
                OutcomeMeasure.Gva => value[part],
                OutcomeMeasure.Persons => persons[part],
                OutcomeMeasure.Productivity => value[part] / persons[part],
                OutcomeMeasure.ShareGva => value[part] / value[whole],
                _ => persons[part] / persons[whole],
            };
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
