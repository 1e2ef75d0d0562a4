using System.Collections.Immutable;
using IndustryModel.Results;

namespace IndustryModel.Scenarios;

/// <summary>
/// Which inputs of a function matter at all: Morris's mean effect, mean size of effect and its deviation, with intervals of confidence, from few evaluations. Effects are those of moving an input through its whole range of probabilities, in the unit of the output. Immutable.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed class MorrisAnalysis : IHtmlResult
{
    private MorrisAnalysis(SensitivityRuns runs, MorrisOptions options, ImmutableArray<SensitivityIndex> indices)
        => (Names, Evaluations, Options, Indices) = (runs.Names, runs.Evaluations, options, indices);

    /// <summary>The names of the inputs, in order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>What was asked for.</summary>
    public MorrisOptions Options { get; }

    /// <summary>How often the function was called.</summary>
    public int Evaluations { get; }

    /// <summary>μ* in the order of the inputs, then μ, then σ.</summary>
    public ImmutableArray<SensitivityIndex> Indices { get; }

    /// <summary>Analyzes a function.</summary>
    /// <param name="function">The model; called paths × (inputs + 1) times.</param>
    /// <param name="inputs">Its inputs. The grid reaches both ends of their ranges, so they have ends.</param>
    /// <param name="options">How; the usual way if null.</param>
    /// <param name="cancellation">Stops between evaluations.</param>
    /// <exception cref="ArgumentException">No inputs, a name twice, or a function or quantile that gives no finite number: where is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option outside its range.</exception>
    public static MorrisAnalysis Of(SensitivityFunction function, IReadOnlyList<SensitivityInput> inputs, MorrisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(function);
        options ??= new();
        var runs = new SensitivityRuns(function, inputs);
        int n = inputs.Count;
        if (options.Paths < 2 || (long)options.Paths * (n + 1) * n > Array.MaxLength)
            throw new ArgumentOutOfRangeException(nameof(options), options.Paths, "At least 2 paths are needed, since one shows no deviation, and no more than fit in memory; 20 is a usual number.");
        double half = ConfidenceKernels.NormalHalfWidth(ConfidenceKernels.RequireLevel(options.Level));
        double[] points = new double[options.Paths * (n + 1) * n];
        double[] outputs = new double[options.Paths * (n + 1)];
        MorrisKernels.Design(n, options.Levels, options.Seed, points);
        double[] row = new double[n];
        for (int i = 0; i < outputs.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            runs.Values(points.AsSpan(i * n, n), row);
            outputs[i] = runs.Output(row);
        }

        double[] effects = new double[options.Paths * n], mu = new double[n], muStar = new double[n], sigma = new double[n], error = new double[n];
        MorrisKernels.Effects(points, n, outputs, effects);
        MorrisKernels.Measures(effects, mu, muStar, sigma, error);
        ImmutableArray<string> names = runs.Names;
        return new(runs, options,
        [
            .. names.Select((name, i) => new SensitivityIndex(name, SensitivityIndexKind.MuStar, muStar[i], Around(muStar[i], half * error[i]))),
            .. names.Select((name, i) => new SensitivityIndex(name, SensitivityIndexKind.Mu, mu[i], Around(mu[i], half * sigma[i] / Math.Sqrt(options.Paths)))),
            .. names.Select((name, i) => new SensitivityIndex(name, SensitivityIndexKind.Sigma, sigma[i])),
        ]);
    }

    /// <summary>A row for each measure: parameter, index, value, low, high.</summary>
    public ResultTable ToTable() => SensitivityRuns.Table("Morris's measures of sensitivity",
        FormattableString.Invariant($"effects of moving an input through its whole range, in the unit of the output; {Options.Paths} paths on {Options.Levels} levels, {Evaluations} evaluations, seed {Options.Seed}; {Options.Level:P1} intervals from standard errors"),
        Indices, []);

    /// <inheritdoc/>
    public string ToHtml(IFormatProvider? culture = null) => ToTable().ToHtml(culture);

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    private static (double Low, double High) Around(double value, double half) => (value - half, value + half);
}
