using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Draws an ensemble, or a part of it, on several threads.</summary>
internal sealed class EnsembleRunner
{
    private const int Chunk = 64; // draws between two looks at the cancellation, and between two counts

    private readonly ScenarioPlan _plan;
    private readonly EnsembleHeader _header;
    private readonly EnsembleSums _sums;
    private readonly MagnitudeDraws _magnitudes;
    private readonly ulong[] _shockStreams;
    private readonly (int Cell, double AtLeast)[] _targets;
    private readonly DrawRange _range;
    private readonly int _threads;

    private EnsembleRunner(ScenarioPlan plan, EnsembleHeader header, EnsembleSums sums, (int, double)[] targets, EnsembleOptions options)
    {
        (_plan, _header, _sums, _targets) = (plan, header, sums, targets);
        _range = new(options.From, options.To ?? options.Draws);
        _threads = options.Threads ?? Environment.ProcessorCount;
        _magnitudes = new(plan, options.Seed, options.Sampling, options.Draws);
        _shockStreams = [.. plan.Shocks.Select(name => RandomStream.Of("shock", name))];
    }

    internal static Ensemble Run(Scenario scenario, EnsembleOptions options, IProgress<EnsembleProgress>? progress, CancellationToken cancellation)
    {
        Require(options);
        ScenarioPlan plan = ScenarioPlanner.Plan(scenario);
        if (options.Sampling == SamplingMethod.Sobol && plan.UncertainEffects.Length > SobolSequence.MaximumDimensions)
            throw new ArgumentException($"A Sobol sequence has at most {SobolSequence.MaximumDimensions} dimensions, and {plan.UncertainEffects.Length} magnitudes are uncertain. Take SamplingMethod.LatinHypercube.", nameof(options));
        List<PlannedSeries> series = [.. ScenarioOutcome.SeriesOf(plan, options.Regions.IsEmpty ? [plan.Grid.Regions.Whole.Code] : options.Regions, options.Sectors, options.Measures)];
        foreach (PlannedTarget target in plan.Targets.Where(t => !series.Exists(s => IsSame(s, t.Of))))
            series.Add(target.Of);
        int[] years = options.Years.IsEmpty ? [.. Enumerable.Range(0, plan.Years)] : [.. options.Years.Select(y => IndexOf(plan, y)).Concat(plan.Targets.Select(t => t.Year)).Distinct().Order()];
        ScenarioOutcome central = scenario.Run();
        var header = new EnsembleHeader
        {
            Name = scenario.Name,
            Fingerprint = ScenarioFingerprint.Of(plan),
            Version = Ensemble.Version,
            Draws = options.Draws,
            Seed = options.Seed,
            Sampling = options.Sampling,
            Series = [.. series.Select(s => new EnsembleSeries(s.Measure, s.Region.Code, s.Sector.Code, plan.Grid.Unit(s.Measure)))],
            Years = [.. years.Select(plan.YearAt)],
            Targets = [.. plan.Targets.Select(t => t.Target with { Region = t.Of.Region.Code, Sector = t.Of.Sector.Code })],
            Central = [.. series.SelectMany(s => Central(central, s, years))],
        };
        (int, double)[] targets = [.. plan.Targets.Select(t => (series.FindIndex(s => IsSame(s, t.Of)) * years.Length + Array.IndexOf(years, t.Year), t.Target.AtLeast))];
        var runner = new EnsembleRunner(plan, header, new(series, years, plan.Years), targets, options);
        return runner.Run(progress, cancellation);
    }

    private Ensemble Run(IProgress<EnsembleProgress>? progress, CancellationToken cancellation)
    {
        int chunks = (int)((_range.Count + Chunk - 1) / Chunk);
        EnsembleStore whole = _header.IsExact ? EnsembleStore.Exact(_header, (int)_range.Count) : EnsembleStore.Counting(_header);
        int next = 0;
        long done = 0;
        var gate = new Lock();
        int workers = Math.Max(1, Math.Min(_threads, chunks));
        var failures = new List<(long Draw, ScenarioException Why)>();
        void Work()
        {
            var workspace = new Worker(this, whole);
            for (int chunk = Interlocked.Increment(ref next) - 1; chunk < chunks; chunk = Interlocked.Increment(ref next) - 1)
            {
                cancellation.ThrowIfCancellationRequested();
                long first = _range.From + (long)chunk * Chunk;
                int count = (int)Math.Min(Chunk, _range.To - first);
                if (workspace.Draw(first, count) is { } failure)
                {
                    lock (failures)
                        failures.Add(failure); // all chunks before it are drawn too, so that the first impossible draw is told whatever the threads
                    Interlocked.Exchange(ref next, chunks);
                    break;
                }

                lock (gate)
                {
                    done += count; // reports come in order, so that the last one is the whole
                    if (progress is not null && done * 100 / _range.Count != (done - count) * 100 / _range.Count)
                        progress.Report(new(done, _range.Count));
                }
            }

            if (!_header.IsExact && !ReferenceEquals(workspace.Store, whole))
            {
                lock (whole)
                    whole.Add(workspace.Store);
            }
            else
            {
                for (int i = 0; i < whole.Reached.Length; i++)
                    Interlocked.Add(ref whole.Reached[i], workspace.Reached[i]);
            }
        }

        if (workers == 1)
        {
            Work();
        }
        else
        {
            try
            {
                Task.WaitAll([.. Enumerable.Range(0, workers).Select(_ => Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))], CancellationToken.None);
            }
            catch (AggregateException e)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerExceptions.FirstOrDefault(i => i is OperationCanceledException) ?? e.InnerExceptions[0]);
            }
        }

        if (failures.Count > 0)
            throw failures.MinBy(f => f.Draw).Why;
        cancellation.ThrowIfCancellationRequested();
        return new(_header, [_range], whole);
    }

    private static void Require(EnsembleOptions options)
    {
        if (options.Draws < 1)
            throw new ArgumentOutOfRangeException(nameof(options), options.Draws, "An ensemble has at least 1 draw.");
        if (options.From < 0 || (options.To ?? options.Draws) <= options.From || (options.To ?? options.Draws) > options.Draws)
            throw new ArgumentOutOfRangeException(nameof(options), options.From, FormattableString.Invariant($"A part of {options.Draws} draws begins at 0 or later, holds at least one and ends at {options.Draws} or before; [{options.From}, {options.To ?? options.Draws}) does not."));
        if (options.Threads < 1)
            throw new ArgumentOutOfRangeException(nameof(options), options.Threads, "At least 1 thread must work.");
        if ((options.To ?? options.Draws) - options.From > int.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(options), options.Draws, "A part has at most 2,147,483,647 draws; run several parts and merge them.");
    }

    private static bool IsSame(PlannedSeries a, PlannedSeries b) => a.Measure == b.Measure && a.Region.Code == b.Region.Code && a.Sector.Code == b.Sector.Code;

    private static int IndexOf(ScenarioPlan plan, Year year) => year - plan.Scenario.BaseYear is >= 0 and var t && t < plan.Years ? t
        : throw new ArgumentOutOfRangeException(nameof(year), year.Number, $"The scenario has the years {plan.Scenario.BaseYear} to {plan.Scenario.Horizon}, not {year}.");

    private static IEnumerable<double> Central(ScenarioOutcome outcome, PlannedSeries series, int[] years)
    {
        OutcomePath path = outcome.Path(series);
        return [.. years.Select(t => double.IsFinite(path.Values[t]) ? path.Values[t] : double.NaN)];
    }

    /// <summary>What one thread works with.</summary>
    private sealed class Worker
    {
        private readonly EnsembleRunner _runner;
        private readonly ScenarioWorkspace _workspace;
        private readonly double[][] _rows;
        private readonly double[] _magnitudes;
        private readonly double[] _room;
        private readonly Vector512<double>[] _persons;
        private readonly Vector512<double>[] _value;

        internal Worker(EnsembleRunner runner, EnsembleStore whole)
        {
            _runner = runner;
            _workspace = new(runner._plan);
            Store = runner._header.IsExact ? whole : EnsembleStore.Counting(runner._header);
            _rows = whole.Figures ?? [.. runner._header.Central.Select(c => new double[double.IsNaN(c) ? 0 : Chunk])];
            _magnitudes = new double[runner._magnitudes.Uncertain.Length * Chunk];
            _room = new double[Math.Max(1, 2 * runner._plan.Correlated.Length) * Chunk];
            _persons = new Vector512<double>[runner._sums.Cells.Length];
            _value = new Vector512<double>[runner._sums.Cells.Length];
            Reached = runner._header.IsExact ? new long[runner._header.Targets.Length] : Store.Reached;
            for (int e = 0; e < runner._plan.Effects.Length; e++)
                _workspace.Magnitudes[e] = Vector512.Create(runner._plan.Effects[e].Uncertain.Mean);
        }

        internal EnsembleStore Store { get; }

        internal long[] Reached { get; }

        /// <summary>Runs some draws; what is impossible is told.</summary>
        internal (long Draw, ScenarioException Why)? Draw(long first, int count)
        {
            int[] uncertain = _runner._magnitudes.Uncertain;
            _runner._magnitudes.Fill(first, count, _magnitudes, Chunk, _room);
            int start = _runner._header.IsExact ? (int)(first - _runner._range.From) : 0;
            for (int i = 0; i < count; i += Vector512<double>.Count)
            {
                for (int u = 0; u < uncertain.Length; u++)
                    _workspace.Magnitudes[uncertain[u]] = Vector512.Create<double>(_magnitudes.AsSpan(u * Chunk + i, Vector512<double>.Count));
                int lanes = Math.Min(Vector512<double>.Count, count - i);
                var sink = new EnsembleSink(_runner._sums, _rows, _persons, _value, start + i, lanes);
                var draws = new ShockDraws(_runner._header.Seed, first + i, _runner._shockStreams);
                Vector512<double> impossible = ScenarioKernel.Run(_runner._plan, _workspace, draws, ref sink);
                if (impossible != Vector512<double>.Zero && Impossible(impossible, draws, lanes) is { } failure)
                    return failure;
            }

            for (int k = 0; k < _runner._targets.Length; k++)
                Reached[k] += CountReaching(_rows[_runner._targets[k].Cell].AsSpan(), start, count, _runner._targets[k].AtLeast);
            if (!_runner._header.IsExact)
            {
                for (int cell = 0; cell < _rows.Length; cell++)
                    Store.Count(cell, _rows[cell].AsSpan(0, Math.Min(count, _rows[cell].Length)), _room);
            }

            return null;
        }

        private static long CountReaching(ReadOnlySpan<double> row, int start, int count, double atLeast)
        {
            long reached = 0;
            foreach (double figure in row.IsEmpty ? row : row.Slice(start, count))
                reached += figure >= atLeast ? 1 : 0;
            return reached;
        }

        private (long, ScenarioException)? Impossible(Vector512<double> impossible, ShockDraws draws, int lanes)
        {
            for (int lane = 0; lane < lanes; lane++)
            {
                try
                {
                    ImpossibleRun.Refuse(_runner._plan, impossible, lane, _workspace.Magnitudes, FormattableString.Invariant($"draw {draws.First + lane} of seed {_runner._header.Seed}"), draws);
                }
                catch (ScenarioException e)
                {
                    return (draws.First + lane, e);
                }
            }

            return null;
        }
    }
}
