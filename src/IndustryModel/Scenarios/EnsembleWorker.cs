using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Draws chunks of an ensemble on one thread, in memory of its own.</summary>
internal sealed class EnsembleWorker
{
    private const int Lanes = 8;
    private const int ShortChunk = 64;
    private const int LongChunk = 512;
    private const int FiguresOfChunk = 32_768; // a quarter of a megabyte, which stays in a cache near the processor

    private readonly ScenarioPlan _plan;
    private readonly EnsembleHeader _header;
    private readonly MagnitudeDraws _draws;
    private readonly ulong[] _keys;
    private readonly ulong[] _shockStreams;
    private readonly (int Cell, double AtLeast)[] _targets;
    private readonly SeriesSums _sums;
    private readonly ScenarioWorkspace _workspace;
    private readonly double[] _magnitudes;
    private readonly double[] _room;
    private readonly LaneArray _row;
    private FigureSink _sink;

    internal EnsembleWorker(ScenarioPlan plan, EnsembleHeader header, MagnitudeDraws draws, SeriesSums sums, (int Cell, double AtLeast)[] targets, EnsembleStore whole, int chunk)
    {
        (_plan, _header, _draws, _sums, _targets) = (plan, header, draws, sums, targets);
        _keys = PhiloxLanes.Keys(header.Seed);
        _shockStreams = [.. plan.Shocks.Select(name => RandomStream.Of("shock", name))];
        _workspace = new(plan);
        Chunk = chunk;
        _row = new(Chunk / Lanes);
        _magnitudes = new double[draws.Uncertain.Length * Chunk];
        _room = new double[2 * plan.Correlated.Length * Chunk];
        _sink = new(sums, Chunk / Lanes);
        Store = header.IsExact ? whole : EnsembleStore.Counting(header);
        Reached = header.IsExact ? new long[header.Targets.Length] : Store.Reached;
        for (int e = 0; e < plan.Effects.Length; e++)
            _workspace.Magnitudes[e] = Vector512.Create(plan.Effects[e].Uncertain.Mean);
    }

    /// <summary>The number of draws that are put into the store at once.</summary>
    internal int Chunk { get; }

    /// <summary>Where the draws go: the whole store where every draw has its place, else one of this thread.</summary>
    internal EnsembleStore Store { get; }

    internal long[] Reached { get; }

    /// <summary>How many draws are put into the store at once: many, where few figures of each are kept, but no more than a percent, since progress is told after each chunk.</summary>
    internal static int ChunkOf(EnsembleHeader header, long draws) => (int)Math.Clamp(Math.Min(FiguresOfChunk / Math.Max(1, header.Cells), draws / 100) / ShortChunk * ShortChunk, ShortChunk, LongChunk);

    /// <summary>Runs at most <see cref="Chunk"/> draws; what is impossible is told.</summary>
    /// <param name="first">The first draw.</param>
    /// <param name="count">How many.</param>
    /// <param name="place">The place of the first one in the rows of a store that keeps every draw.</param>
    /// <param name="cancellation">Cancels after eight draws.</param>
    internal (long Draw, ScenarioException Why)? Draw(long first, int count, int place, CancellationToken cancellation)
    {
        int[] uncertain = _draws.Uncertain;
        _draws.Fill(first, count, _magnitudes, Chunk, _room);
        for (int i = 0; i < count; i += Lanes)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int u = 0; u < uncertain.Length; u++)
                _workspace.Magnitudes[uncertain[u]] = Vector512.Create<double>(_magnitudes.AsSpan(u * Chunk + i, Lanes));
            _sink.Time = i / Lanes;
            var shocks = new ShockDraws(_keys, first + i, _shockStreams);
            Vector512<double> impossible = ScenarioKernel.Run(_plan, _workspace, shocks, ref _sink);
            if (impossible != Vector512<double>.Zero && Impossible(impossible, shocks, Math.Min(Lanes, count - i)) is { } failure)
                return failure;
        }

        for (int cell = 0; cell < _header.Cells; cell++)
        {
            if (!double.IsNaN(_header.Central[cell]))
                Store.Take(cell, Row(cell, count), place);
        }

        for (int k = 0; k < _targets.Length; k++)
        {
            if (!double.IsNaN(_header.Central[_targets[k].Cell]))
                Reached[k] += CountReaching(Row(_targets[k].Cell, count), _targets[k].AtLeast);
        }

        return null;
    }

    /// <summary>The figures of one cell, in the order of the draws.</summary>
    private ReadOnlySpan<double> Row(int cell, int count)
    {
        (int series, int year) = Math.DivRem(cell, _sums.Years);
        ReadOnlySpan<Vector512<double>> figures = _sink.Figures;
        Span<Vector512<double>> row = _row.Lanes;
        int step = _sums.Years * _sums.Count;
        int at = year * _sums.Count + series;
        for (int i = 0; i < row.Length; i++, at += step)
            row[i] = figures[at];
        return MemoryMarshal.Cast<Vector512<double>, double>(row)[..count];
    }

    private static long CountReaching(ReadOnlySpan<double> row, double atLeast)
    {
        long reached = 0;
        foreach (double figure in row)
            reached += figure >= atLeast ? 1 : 0;
        return reached;
    }

    private (long, ScenarioException)? Impossible(Vector512<double> impossible, ShockDraws shocks, int lanes)
    {
        for (int lane = 0; lane < lanes; lane++)
        {
            try
            {
                ImpossibleRun.Refuse(_plan, impossible, lane, _workspace.Magnitudes, FormattableString.Invariant($"draw {shocks.First + lane} of seed {_header.Seed}"), shocks);
            }
            catch (ScenarioException e)
            {
                return (shocks.First + lane, e);
            }
        }

        return null;
    }
}
