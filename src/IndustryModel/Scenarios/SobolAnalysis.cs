using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>
/// Which part of the variance of a function's output comes from each of its independent inputs: Sobol's first-order and total indices, and on request those of pairs, with intervals of confidence. The sample is Saltelli's (2002): two halves of one
/// sequence in twice as many dimensions as inputs, shifted by the seed, and the rows between them. Immutable.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class SobolAnalysis : IHtmlResult
{
    private const double Tolerated = 0.1; // what an estimate may miss by before a reader is told

    private SobolAnalysis(SensitivityRuns runs, SobolOptions options, int samples, bool varies, ImmutableArray<SensitivityIndex> indices, ImmutableArray<string> notes)
        => (Names, Evaluations, Options, Samples, Varies, Indices, Notes) = (runs.Names, runs.Evaluations, options, samples, varies, indices, notes);

    /// <summary>The names of the inputs, in order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>What was asked for.</summary>
    public SobolOptions Options { get; }

    /// <summary>By which formula.</summary>
    public SobolEstimator Estimator => Options.Estimator;

    /// <summary>Rows of each of the two samples, as they were taken.</summary>
    public int Samples { get; }

    /// <summary>How often the function was called.</summary>
    public int Evaluations { get; }

    /// <summary>Whether the output varies; where it does not, there is no variance to share out, and no index has a value.</summary>
    public bool Varies { get; }

    /// <summary>First-order indices in the order of the inputs, then total ones, then those of pairs.</summary>
    public ImmutableArray<SensitivityIndex> Indices { get; }

    /// <summary>What a reader should know, such as that the number of samples was raised.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Analyzes a function.</summary>
    /// <param name="function">The model; called samples × (inputs + 2) times, with pairs samples × (2 inputs + 2) times.</param>
    /// <param name="inputs">Its inputs, independent of each other.</param>
    /// <param name="options">How; the usual way if null.</param>
    /// <param name="cancellation">Stops between evaluations.</param>
    /// <exception cref="ArgumentException">No inputs, a name twice, a number of samples that is no power of two (the message names the next), or a function or quantile that gives no finite number: where is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option outside its range.</exception>
    public static SobolAnalysis Of(SensitivityFunction function, IReadOnlyList<SensitivityInput> inputs, SobolOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return Of(function, inputs, options ?? new(), UnitSequences.Default(2 * inputs.Count), cancellation);
    }

    internal static SobolAnalysis Of(SensitivityFunction function, IReadOnlyList<SensitivityInput> inputs, SobolOptions options, UnitPoints points, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(inputs);
        var runs = new SensitivityRuns(function, inputs);
        var notes = new List<string>();
        int samples = Checked(options, inputs.Count, notes);
        bool crossed = options.Order == SobolOrder.WithPairs || options.Estimator == SobolEstimator.Azzini2021;
        int n = inputs.Count;
        double[] a = new double[samples], b = new double[samples], ab = new double[n * samples], ba = new double[crossed ? n * samples : 0];
        points = UnitSequences.Shifted(points, options.Seed);
        double[] point = new double[2 * n], row = new double[2 * n];
        for (int i = 0; i < samples; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            points(i, point);
            runs.Values(point.AsSpan(0, n), row.AsSpan(0, n));
            runs.Values(point.AsSpan(n), row.AsSpan(n));
            a[i] = runs.Output(row.AsSpan(0, n));
            b[i] = runs.Output(row.AsSpan(n));
            for (int j = 0; j < n; j++)
            {
                (row[j], row[n + j]) = (row[n + j], row[j]);
                ab[j * samples + i] = runs.Output(row.AsSpan(0, n));
                if (crossed)
                    ba[j * samples + i] = runs.Output(row.AsSpan(n));
                (row[j], row[n + j]) = (row[n + j], row[j]);
            }
        }

        bool varies = SobolIndexKernels.Varies(a, b);
        if (!varies)
            notes.Add($"The output does not vary: it is {FigureText.Number(a[0])} in both samples. There is no variance to share out.");
        return new(runs, options, samples, varies, Estimate(runs.Names, a, b, ab, ba, options, varies, notes), [.. notes]);
    }

    /// <summary>A row for each index: parameter, index, value, low, high.</summary>
    public ResultTable ToTable() => SensitivityRuns.Table("Sobol's indices of sensitivity",
        FormattableString.Invariant($"estimator {Estimator}; {Samples} samples, {Evaluations} evaluations, seed {Options.Seed}; ")
        + (Options.Resamples == 0 ? "no intervals" : FormattableString.Invariant($"{Options.Level:P1} intervals by {Options.Interval.ToString().ToLowerInvariant()} from {Options.Resamples} resamples of the rows")),
        Indices, Notes);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private static ImmutableArray<SensitivityIndex> Estimate(ImmutableArray<string> names, double[] a, double[] b, double[] ab, double[] ba, SobolOptions options, bool varies, List<string> notes)
    {
        int n = names.Length;
        bool pairs = options.Order == SobolOrder.WithPairs;
        double[] estimates = new double[ba.Length == 0 ? 2 * n : 2 * n + n * (n - 1) / 2];
        double[] resampled = new double[varies ? estimates.Length * options.Resamples : 0];
        int found = 0;
        if (varies)
        {
            SobolIndexKernels.Indices(a, b, ab, ba, options.Estimator, estimates.AsSpan(0, n), estimates.AsSpan(n, n));
            if (ba.Length > 0)
                SobolIndexKernels.SecondOrder(a, b, ab, ba, options.Estimator, estimates.AsSpan(2 * n));
            found = options.Resamples == 0 ? 0 : SobolIndexKernels.Bootstrap(a, b, ab, ba, options.Estimator, options.Seed, options.Resamples, resampled);
            if (found < options.Resamples)
                notes.Add($"{options.Resamples - found} of {options.Resamples} resamples do not vary and are left out of the intervals.");
        }

        int outside = varies ? estimates.AsSpan(0, 2 * n).ToArray().Count(e => e is < -Tolerated or > 1 + Tolerated) : 0;
        if (outside > 0)
            notes.Add($"{outside} of {2 * n} indices lie outside 0 to 1, where no part of a variance can be: {a.Length} samples are too few. Take more.");

        var indices = new List<SensitivityIndex>();
        for (int i = 0; i < n; i++)
            Add(names[i], SensitivityIndexKind.FirstOrder, i);
        for (int i = 0; i < n; i++)
            Add(names[i], SensitivityIndexKind.Total, n + i);
        for (int j = 0, at = 2 * n; pairs && j < n; j++)
        {
            for (int k = j + 1; k < n; k++)
                Add($"{names[j]} × {names[k]}", SensitivityIndexKind.SecondOrder, at++);
        }

        return [.. indices];

        void Add(string parameter, SensitivityIndexKind kind, int at) => indices.Add(varies
            ? new(parameter, kind, estimates[at], ConfidenceKernels.Interval(estimates[at], resampled.AsSpan(at * options.Resamples, found), options.Interval, options.Level))
            : new(parameter, kind, null));
    }

    private static int Checked(SobolOptions options, int inputs, List<string> notes)
    {
        if (options.Estimator is < SobolEstimator.Saltelli2010 or > SobolEstimator.SALib)
            throw new ArgumentOutOfRangeException(nameof(options), options.Estimator, "There is no such estimator.");
        if (options.Resamples < 0)
            throw new ArgumentOutOfRangeException(nameof(options), options.Resamples, "The number of resamples is not negative; 0 gives no intervals.");
        ConfidenceKernels.RequireLevel(options.Level);
        long wanted = options.Samples;
        if (wanted < 2)
            throw new ArgumentOutOfRangeException(nameof(options), options.Samples, "At least 2 samples are needed; 1,024 is a usual number.");
        long power = (long)BitOperations.RoundUpToPowerOf2((ulong)wanted);
        if (power * (2L * inputs + 2) > int.MaxValue / 2)
            throw new ArgumentOutOfRangeException(nameof(options), options.Samples, $"So many samples of {inputs} inputs are more evaluations than this analysis can hold; take fewer.");
        if (power == wanted)
            return (int)wanted;
        string text = string.Create(CultureInfo.InvariantCulture, $"{wanted:N0} samples are no power of two, where a Sobol sequence loses its balance");
        if (options.SampleCount == SampleCountPolicy.Refuse)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{text}. Take {power:N0}, or name SampleCountPolicy.RaiseToPowerOfTwo."), nameof(options));
        notes.Add(string.Create(CultureInfo.InvariantCulture, $"{text}: {power:N0} were taken."));
        return (int)power;
    }
}
