using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Keeps the figures of some series in some years, of several times eight runs. For one thread at a time.</summary>
internal struct FigureSink : IYearSink
{
    private readonly SeriesSums _sums;
    private readonly LaneArray _room;
    private readonly LaneArray _figures;
    private int _first;

    internal FigureSink(SeriesSums sums, int times = 1)
    {
        _sums = sums;
        _room = new(sums.Room);
        _figures = new(times * sums.Years * sums.Count);
    }

    /// <summary>The figures, [time][year][series].</summary>
    internal readonly ReadOnlySpan<Vector512<double>> Figures => _figures.Lanes;

    /// <summary>Which time the next eight runs are.</summary>
    internal int Time
    {
        set => _first = value * _sums.Years * _sums.Count;
    }

    /// <inheritdoc/>
    public readonly bool NeedsPersons => _sums.NeedsPersons;

    /// <inheritdoc/>
    public readonly void Year(int t, ReadOnlySpan<Vector512<double>> persons, ReadOnlySpan<Vector512<double>> value)
    {
        int year = _sums.YearAt[t];
        if (year >= 0)
            _sums.Figures(persons, value, _room.Lanes, _figures.Lanes.Slice(_first + year * _sums.Count, _sums.Count));
    }
}
