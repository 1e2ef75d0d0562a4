using System.Collections.Immutable;
using IndustryModel.Quantities;

namespace IndustryModel.Scenarios;

/// <summary>Draws an ensemble, or a part of it, on several threads.</summary>
internal sealed class EnsembleRunner
{
    private readonly ScenarioPlan _plan;
    private readonly EnsembleHeader _header;
    private readonly SeriesSums _sums;
    private readonly MagnitudeDraws _magnitudes;
    private readonly (int Cell, double AtLeast)[] _targets;
    private readonly DrawRange _range;
    private readonly int _threads;

    private EnsembleRunner(ScenarioPlan plan, EnsembleHeader header, SeriesSums sums, (int, double)[] targets, EnsembleOptions options)
    {
        (_plan, _header, _sums, _targets) = (plan, header, sums, targets);
        _range = new(options.From, options.To ?? options.Draws);
        _threads = options.Threads ?? Environment.ProcessorCount;
        _magnitudes = new(plan, options.Seed, options.Sampling, options.Draws);
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
        var runner = new EnsembleRunner(plan, header, new(plan, series, years), targets, options);
        return runner.Run(progress, cancellation);
    }

    private Ensemble Run(IProgress<EnsembleProgress>? progress, CancellationToken cancellation)
    {
        int chunk = EnsembleWorker.ChunkOf(_header, _range.Count);
        int chunks = (int)((_range.Count + chunk - 1) / chunk);
        EnsembleStore whole = _header.IsExact ? EnsembleStore.Exact(_header, (int)_range.Count) : EnsembleStore.Counting(_header);
        int next = 0;
        long done = 0;
        var gate = new Lock();
        int workers = Math.Max(1, Math.Min(_threads, chunks));
        var failures = new List<(long Draw, ScenarioException Why)>();
        void Work()
        {
            if (Volatile.Read(ref next) >= chunks)
                return; // others were faster
            try
            {
                DrawChunks();
            }
            catch
            {
                Interlocked.Exchange(ref next, chunks); // others need not go on
                throw;
            }
        }

        void DrawChunks()
        {
            var worker = new EnsembleWorker(_plan, _header, _magnitudes, _sums, _targets, whole, chunk);
            for (int i = Interlocked.Increment(ref next) - 1; i < chunks; i = Interlocked.Increment(ref next) - 1)
            {
                long first = _range.From + (long)i * chunk;
                int count = (int)Math.Min(chunk, _range.To - first);
                if (worker.Draw(first, count, (int)Math.Min(int.MaxValue, first - _range.From), cancellation) is { } failure)
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

            if (!_header.IsExact && !ReferenceEquals(worker.Store, whole))
            {
                lock (whole)
                    whole.Add(worker.Store);
            }
            else
            {
                for (int i = 0; i < whole.Reached.Length; i++)
                    Interlocked.Add(ref whole.Reached[i], worker.Reached[i]);
            }
        }

        // The caller works too, so that drawing does not wait for threads to start. They are threads of their own: a busy pool would begin with them when there is nothing left to draw.
        Task[] others = [.. Enumerable.Range(1, workers - 1).Select(_ => Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        var own = new Task(Work);
        own.RunSynchronously(TaskScheduler.Default);
        try
        {
            Task.WaitAll([own, .. others], CancellationToken.None);
        }
        catch (AggregateException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerExceptions.FirstOrDefault(i => i is OperationCanceledException) ?? e.InnerExceptions[0]);
        }

        if (failures.Count > 0)
            throw failures.MinBy(f => f.Draw).Why;
        cancellation.ThrowIfCancellationRequested();
        return new(_header, [_range], whole, _threads);
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
}
