using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Quantities;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>
/// Many draws of a scenario: means, quantiles, fans and probabilities. An ensemble is divisible: parts that were drawn anywhere, saved, loaded and merged in any order are equal to the whole, bit for bit. Immutable.
/// Up to 8,388,608 kept figures (draws × series × years; 64 MiB) quantiles are exact (type 7); beyond that, figures are counted in fixed buckets, whose quantiles are off by at most 1/4096 of their size, and means and standard
/// deviations come from exact sums: the memory does not grow with the draws.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Ensemble : IHtmlResult
{
    internal const long ExactFigures = 8_388_608;

    internal static readonly ImmutableArray<double> UsualProbabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

    private readonly EnsembleHeader _header;
    private readonly EnsembleStore _store;
    private readonly int _threads;

    internal Ensemble(EnsembleHeader header, ImmutableArray<DrawRange> ranges, EnsembleStore store, int? threads = null) => (_header, Ranges, _store, _threads) = (header, ranges, store, threads ?? Environment.ProcessorCount);

    internal static string Version { get; } = typeof(Ensemble).Assembly.GetName().Version!.ToString();

    /// <summary>The scenario's name.</summary>
    public string Name => _header.Name;

    /// <summary>The number of draws of the whole.</summary>
    public long TotalDraws => _header.Draws;

    /// <summary>The number of draws that are here.</summary>
    public long Draws => Ranges.Sum(r => r.Count);

    /// <summary>Which draws are here, ascending, neighbors joined.</summary>
    public ImmutableArray<DrawRange> Ranges { get; }

    /// <summary>Which draws of the whole are not here.</summary>
    public ImmutableArray<DrawRange> Gaps
    {
        get
        {
            var gaps = ImmutableArray.CreateBuilder<DrawRange>();
            long next = 0;
            foreach (DrawRange range in Ranges.Append(new(TotalDraws, TotalDraws)))
            {
                if (range.From > next)
                    gaps.Add(new(next, range.From));
                next = range.To;
            }

            return gaps.ToImmutable();
        }
    }

    /// <summary>The seed.</summary>
    public ulong Seed => _header.Seed;

    /// <summary>How magnitudes were drawn.</summary>
    public SamplingMethod Sampling => _header.Sampling;

    /// <summary>Whether quantiles are exact, or from counts in buckets.</summary>
    public bool IsExact => _header.IsExact;

    /// <summary>The years that are kept.</summary>
    public ImmutableArray<Year> Years => _header.Years;

    /// <summary>The series that are kept.</summary>
    public ImmutableArray<EnsembleSeries> Series => _header.Series;

    /// <summary>The targets.</summary>
    public ImmutableArray<ScenarioTarget> Targets => _header.Targets;

    /// <summary>Mean and standard deviation of a figure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="year">The year.</param>
    /// <param name="region">The region's code; the first that is kept (by default the nation) if null.</param>
    /// <param name="sector">The sector's code; all sectors if null.</param>
    /// <exception cref="UnknownCodeException">The ensemble did not keep it; the message says what it kept.</exception>
    /// <exception cref="InvalidOperationException">There is no such figure: nothing to divide by.</exception>
    public EnsembleStatistics Statistics(OutcomeMeasure measure, Year year, string? region = null, string? sector = null) => Statistics(Defined(Find(measure, region, sector, year)));

    /// <summary>A quantile of a figure: the value that is not exceeded with a probability.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="year">The year.</param>
    /// <param name="region">The region's code; the first that is kept (by default the nation) if null.</param>
    /// <param name="sector">The sector's code; all sectors if null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is none.</exception>
    /// <exception cref="UnknownCodeException">The ensemble did not keep it; the message says what it kept.</exception>
    /// <exception cref="InvalidOperationException">There is no such figure: nothing to divide by.</exception>
    public double Quantile(double probability, OutcomeMeasure measure, Year year, string? region = null, string? sector = null)
    {
        Span<double> quantile = stackalloc double[1];
        Quantiles(Defined(Find(measure, region, sector, year)), [probability], quantile, []);
        return quantile[0];
    }

    /// <summary>The figures of all draws that are here, in the order of the draws.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="year">The year.</param>
    /// <param name="region">The region's code; the first that is kept (by default the nation) if null.</param>
    /// <param name="sector">The sector's code; all sectors if null.</param>
    /// <exception cref="InvalidOperationException">The ensemble is too large to keep every draw, or there is no such figure.</exception>
    /// <exception cref="UnknownCodeException">The ensemble did not keep it.</exception>
    public ReadOnlySpan<double> Figures(OutcomeMeasure measure, Year year, string? region = null, string? sector = null) => _store.Figures is { } figures
        ? figures[Defined(Find(measure, region, sector, year))]
        : throw new InvalidOperationException(FormattableString.Invariant($"{_header.Cells} figures of {TotalDraws} draws each are more than {ExactFigures}, so they were counted and not kept. Keep fewer series or years in EnsembleOptions."));

    /// <summary>The probability that a target is reached: the part of the draws that do.</summary>
    /// <param name="target">The target's name.</param>
    /// <exception cref="UnknownCodeException">The scenario has no such target.</exception>
    public double Probability(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        int at = Enumerable.Range(0, Targets.Length).FirstOrDefault(i => Targets[i].Name == target, -1);
        return at >= 0 ? Probability(at) : throw new UnknownCodeException(target, $"The ensemble has no target '{target}'.{DidYouMean.Sentence(DidYouMean.Closest(target, Targets.Select(t => t.Name)))}", []);
    }

    /// <summary>Such as "two levers: 100000 draws, seed 1".</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Draws} draws{(Draws < TotalDraws ? FormattableString.Invariant($" of {TotalDraws}") : "")}, seed {Seed}");

    internal double Probability(int target) => (double)_store.Reached[target] / Draws;

    internal EnsembleStatistics Statistics(int cell)
    {
        double central = _header.Central[cell];
        (double sum, double squares) = _store.Figures is { } figures ? DeviationKernels.Sums(figures[cell], central) : (_store.Deviations[cell].Value, _store.Squares[cell].Value);
        if (!double.IsFinite(sum) || !double.IsFinite(squares))
            throw _header.WithoutFigures(cell);
        long n = Draws;
        return new(n, central + sum / n, n < 2 ? 0 : Math.Sqrt(Math.Max(0, squares - sum / n * sum) / (n - 1)));
    }

    /// <summary>Quantiles of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="probabilities">From 0 to 1.</param>
    /// <param name="destination">As many quantiles.</param>
    /// <param name="scratch">Room for all draws; its own if empty.</param>
    internal void Quantiles(int cell, ReadOnlySpan<double> probabilities, Span<double> destination, Span<double> scratch)
    {
        if (_store.Figures is { } figures)
        {
            QuantileKernels.Compute(figures[cell], probabilities, destination, scratch.IsEmpty ? new double[figures[cell].Length] : scratch);
            return;
        }

        for (int i = 0; i < probabilities.Length; i++)
            destination[i] = _store.Counts[cell].Quantile(probabilities[i]);
    }

    internal bool IsDefined(int cell) => !double.IsNaN(_header.Central[cell]);

    private int Defined(int cell) => IsDefined(cell) ? cell : throw new InvalidOperationException($"There is no {OutcomeWords.Code(Series[cell / Years.Length].Measure)} there: {OutcomeWords.NothingToDivideBy(Series[cell / Years.Length].Measure)}.");

    private int Find(OutcomeMeasure measure, string? region, string? sector, Year year)
    {
        string wantedRegion = region ?? Series[0].Region;
        int of = Enumerable.Range(0, Series.Length).FirstOrDefault(i => Series[i].Measure == measure && Series[i].Region == wantedRegion && Series[i].Sector == (sector ?? "TOTAL"), -1);
        int at = Years.IndexOf(year);
        if (of >= 0 && at >= 0)
            return of * Years.Length + at;
        string what = $"{OutcomeWords.Code(measure)} of {sector ?? "TOTAL"} in {wantedRegion} in {year}";
        throw new UnknownCodeException(what, $"The ensemble did not keep {what}; it kept {string.Join(", ", Series.Select(s => OutcomeWords.Code(s.Measure)).Distinct())} of {string.Join(", ", Series.Select(s => s.Sector).Distinct())} "
            + $"in {string.Join(", ", Series.Select(s => s.Region).Distinct())} from {Years[0]} to {Years[^1]}. Name what is kept in EnsembleOptions.", []);
    }
}
