namespace IndustryModel.Scenarios;

public sealed partial record Scenario
{
    /// <summary>Draws the scenario many times over all its distributions and shocks. By default the results of the nation and of the targets are kept.</summary>
    /// <param name="draws">The number of draws.</param>
    /// <param name="seed">The seed: the same seed gives the same draws, whatever the number of threads.</param>
    /// <exception cref="ScenarioException">Something is wrong with the scenario, or a draw is impossible (such as negative jobs): it is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 draw.</exception>
    public Ensemble Simulate(long draws, ulong seed = 1) => Simulate(new EnsembleOptions { Draws = draws, Seed = seed });

    /// <summary>Draws the scenario many times, or a part of these draws, which can be merged with the others.</summary>
    /// <param name="options">How many draws, which of them, and what is kept.</param>
    /// <param name="progress">Hears about every percent.</param>
    /// <param name="cancellation">Cancels within a tenth of a second.</param>
    /// <exception cref="ScenarioException">Something is wrong with the scenario, or a draw is impossible (such as negative jobs): it is named.</exception>
    /// <exception cref="ArgumentException">The options do not fit together, or the scenario.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public Ensemble Simulate(EnsembleOptions options, IProgress<EnsembleProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return EnsembleRunner.Run(this, options, progress, cancellation);
    }
}
