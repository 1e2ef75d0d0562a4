using System.Collections.Immutable;

namespace IndustryModel.Scenarios;

public sealed partial record Scenario
{
    private const double Cut = 0.01; // Morris goes to both ends of a distribution, and a normal one has none

    /// <summary>How far an outcome swings with each uncertain magnitude, from a low to a high quantile, all others at their means.</summary>
    /// <param name="question">Which outcome; value added of all sectors of the nation at the horizon if null.</param>
    /// <param name="low">The probability of the low quantile.</param>
    /// <param name="high">The probability of the high quantile.</param>
    /// <exception cref="ScenarioException">Something is wrong with the scenario, or it is impossible at a quantile.</exception>
    /// <exception cref="InvalidOperationException">No magnitude is uncertain.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probabilities are not ascending between 0 and 1.</exception>
    public TornadoAnalysis Tornado(OutcomeQuestion? question = null, double low = 0.05, double high = 0.95)
    {
        if (!(low > 0 && low < high && high < 1))
            throw new ArgumentOutOfRangeException(nameof(low), low, FormattableString.Invariant($"Two probabilities above 0 and below 1, the first below the second, are expected; {high} is the second."));
        var function = new ScenarioFunction(this, question);
        double[] means = [.. Enumerable.Range(0, function.Count).Select(i => function[i].Mean)];
        var bars = new List<TornadoBar>();
        for (int i = 0; i < means.Length; i++)
        {
            double[] row = [.. means];
            row[i] = function[i].Quantile(low);
            double atLow = function.At(row);
            row[i] = function[i].Quantile(high);
            bars.Add(new(function.NameOf(i), atLow, function.At(row)));
        }

        return new(function.At(means), low, high, [.. bars.OrderByDescending(b => b.Swing)], function.Words);
    }

    /// <summary>Which uncertain magnitudes matter to an outcome at all, by Morris's screening over the middle 98 % of each distribution.</summary>
    /// <param name="question">Which outcome; value added of all sectors of the nation at the horizon if null.</param>
    /// <param name="options">How; the usual way if null.</param>
    /// <param name="correlated">What to do with correlated magnitudes.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="ScenarioException">Something is wrong with the scenario, or it is impossible somewhere.</exception>
    /// <exception cref="InvalidOperationException">No magnitude is uncertain, or some are correlated and no way to treat them is named.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public MorrisAnalysis Morris(OutcomeQuestion? question = null, MorrisOptions? options = null, CorrelatedInputs correlated = CorrelatedInputs.Refuse, CancellationToken cancellation = default)
    {
        ScenarioFunction function = Independent(question, correlated);
        return MorrisAnalysis.Of(function.At, function.Inputs(Cut, 1 - Cut), options, cancellation);
    }

    /// <summary>Which part of the variance of an outcome comes from which uncertain magnitude: Sobol's indices.</summary>
    /// <param name="question">Which outcome; value added of all sectors of the nation at the horizon if null.</param>
    /// <param name="options">How; the usual way if null.</param>
    /// <param name="correlated">What to do with correlated magnitudes.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="ScenarioException">Something is wrong with the scenario, or it is impossible somewhere.</exception>
    /// <exception cref="InvalidOperationException">No magnitude is uncertain, or some are correlated and no way to treat them is named.</exception>
    /// <exception cref="ArgumentException">The number of samples is no power of two.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public SobolAnalysis Sobol(OutcomeQuestion? question = null, SobolOptions? options = null, CorrelatedInputs correlated = CorrelatedInputs.Refuse, CancellationToken cancellation = default)
    {
        ScenarioFunction function = Independent(question, correlated);
        return SobolAnalysis.Of(function.At, function.Inputs(), options, cancellation);
    }

    private ScenarioFunction Independent(OutcomeQuestion? question, CorrelatedInputs correlated)
    {
        var function = new ScenarioFunction(this, question);
        return function.IsCorrelated && correlated == CorrelatedInputs.Refuse
            ? throw new InvalidOperationException($"{string.Join(" and ", Correlations[0].First, Correlations[0].Second)} are correlated, and variance cannot be shared out over magnitudes that move together. Name CorrelatedInputs.AsIfIndependent, or leave the correlations out.")
            : function;
    }
}
