namespace IndustryModel.Scenarios;

/// <summary>The figures of the draws of a part of an ensemble: all of them in the order of the draws, or what is left of them in a size that does not grow with the draws.</summary>
internal sealed class EnsembleStore
{
    private readonly EnsembleHeader _header;

    private EnsembleStore(EnsembleHeader header) => _header = header;

    /// <summary>[cell][draw], where every draw is kept; null for counts.</summary>
    internal double[][]? Figures { get; private init; }

    internal BucketCounts[] Counts { get; private init; } = [];

    /// <summary>Sums of deviations from the central figures.</summary>
    internal ExactSum[] Deviations { get; private init; } = [];

    /// <summary>Sums of squared deviations, each square rounded once.</summary>
    internal ExactSum[] Squares { get; private init; } = [];

    /// <summary>How many draws reach each target.</summary>
    internal long[] Reached { get; private init; } = [];

    internal static EnsembleStore Exact(EnsembleHeader header, int draws)
    {
        var figures = new double[header.Cells][];
        for (int i = 0; i < figures.Length; i++)
            figures[i] = new double[double.IsNaN(header.Central[i]) ? 0 : draws];
        return new(header) { Figures = figures, Reached = new long[header.Targets.Length] };
    }

    internal static EnsembleStore Counting(EnsembleHeader header) => new(header)
    {
        Counts = Many<BucketCounts>(header.Cells),
        Deviations = Many<ExactSum>(header.Cells),
        Squares = Many<ExactSum>(header.Cells),
        Reached = new long[header.Targets.Length],
    };

    internal static EnsembleStore OfParts(EnsembleHeader header, double[][]? figures, BucketCounts[] counts, ExactSum[] deviations, ExactSum[] squares, long[] reached)
        => new(header) { Figures = figures, Counts = counts, Deviations = deviations, Squares = squares, Reached = reached };

    /// <summary>Takes up the figures of some draws of one cell; the room is for as many deviations.</summary>
    internal void Count(int cell, ReadOnlySpan<double> figures, Span<double> room)
    {
        double central = _header.Central[cell];
        if (double.IsNaN(central))
            return;
        Counts[cell].Add(figures);
        for (int i = 0; i < figures.Length; i++)
            room[i] = figures[i] - central;
        Deviations[cell].Add(room[..figures.Length]);
        for (int i = 0; i < figures.Length; i++)
            room[i] *= room[i];
        Squares[cell].Add(room[..figures.Length]);
    }

    /// <summary>Takes up what another store counted.</summary>
    internal void Add(EnsembleStore other)
    {
        for (int i = 0; i < Counts.Length; i++)
        {
            Counts[i].Add(other.Counts[i]);
            Deviations[i].Add(other.Deviations[i]);
            Squares[i].Add(other.Squares[i]);
        }

        for (int i = 0; i < Reached.Length; i++)
            Reached[i] += other.Reached[i];
    }

    private static T[] Many<T>(int count)
        where T : new()
    {
        var many = new T[count];
        for (int i = 0; i < count; i++)
            many[i] = new();
        return many;
    }
}
