namespace IndustryModel.Scenarios;

/// <summary>The figures of the draws of a part of an ensemble: all of them in the order of the draws, or what is left of them in a size that does not grow with the draws.</summary>
internal sealed class EnsembleStore
{
    private readonly EnsembleHeader _header;

    private EnsembleStore(EnsembleHeader header) => _header = header;

    /// <summary>A row for each cell, where every draw is kept; null for counts.</summary>
    internal FigureRows? Figures { get; private init; }

    internal BucketCounts[] Counts { get; private init; } = [];

    /// <summary>Sums of deviations from the central figures.</summary>
    internal ExactSum[] Deviations { get; private init; } = [];

    /// <summary>Sums of squared deviations, each square rounded once.</summary>
    internal ExactSum[] Squares { get; private init; } = [];

    /// <summary>How many draws reach each target.</summary>
    internal long[] Reached { get; private init; } = [];

    internal static EnsembleStore Exact(EnsembleHeader header, int draws) => new(header) { Figures = new(header, draws), Reached = new long[header.Targets.Length] };

    internal static EnsembleStore Counting(EnsembleHeader header) => new(header)
    {
        Counts = Many<BucketCounts>(header.Cells),
        Deviations = Many<ExactSum>(header.Cells),
        Squares = Many<ExactSum>(header.Cells),
        Reached = new long[header.Targets.Length],
    };

    internal static EnsembleStore OfParts(EnsembleHeader header, FigureRows? figures, BucketCounts[] counts, ExactSum[] deviations, ExactSum[] squares, long[] reached)
        => new(header) { Figures = figures, Counts = counts, Deviations = deviations, Squares = squares, Reached = reached };

    /// <summary>Takes up the figures of some draws of one cell.</summary>
    /// <param name="cell">The cell; one that has figures.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="place">The place of the first one, where every draw is kept.</param>
    internal void Take(int cell, ReadOnlySpan<double> figures, int place)
    {
        if (Figures is not null)
        {
            figures.CopyTo(Figures[cell][place..]);
            return;
        }

        try
        {
            Counts[cell].Add(figures);
            DeviationKernels.Add(figures, _header.Central[cell], Deviations[cell], Squares[cell]);
        }
        catch (ArgumentException e)
        {
            throw _header.WithoutFigures(cell, e);
        }
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
