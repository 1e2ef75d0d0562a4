using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>
/// Turns independent standard normal numbers into correlated ones, z = L u with L Lᵀ the correlation matrix. Their probabilities Φ(z), put into the quantiles of any distributions, give draws of these
/// with the rank correlations that belong to the matrix: a Gaussian copula.
/// </summary>
public sealed class GaussianCopula
{
    private readonly double[] _factor; // lower triangular, row by row

    /// <summary>The copula of a correlation matrix of normal variables; for rank correlations turn each into one by <see cref="CorrelationKernels.NormalFromSpearman"/> first.</summary>
    /// <param name="correlations">n × n, row by row: symmetric, ones on the diagonal, positive semidefinite.</param>
    /// <param name="dimensions">n.</param>
    /// <exception cref="ArgumentException">No correlation matrix, or its correlations contradict one another.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one dimension.</exception>
    public GaussianCopula(ReadOnlySpan<double> correlations, int dimensions)
    {
        CorrelationKernels.RequireCorrelations(correlations, dimensions);
        _factor = new double[dimensions * dimensions];
        CorrelationKernels.Cholesky(correlations, dimensions, _factor);
        Dimensions = dimensions;
    }

    /// <summary>The number of variables.</summary>
    public int Dimensions { get; }

    /// <summary>Correlates one number for each variable, or many: all draws of the first variable, then all of the second, and so on. The same bits either way.</summary>
    /// <param name="independent">Independent standard normal numbers, a whole number of draws for each variable.</param>
    /// <param name="destination">Not <paramref name="independent"/> itself.</param>
    /// <exception cref="ArgumentException">The numbers do not fill whole draws, or the destination is too short.</exception>
    public void Transform(ReadOnlySpan<double> independent, Span<double> destination)
    {
        if (independent.Length % Dimensions != 0)
            throw new ArgumentException($"Got {independent.Length} numbers where whole draws of {Dimensions} were expected: one for each variable.", nameof(independent));
        Shapes.RequireRoom(independent.Length, destination.Length);
        int draws = independent.Length / Dimensions;
        for (int i = 0; i < Dimensions; i++)
        {
            Span<double> row = destination.Slice(i * draws, draws);
            row.Clear();
            for (int j = 0; j <= i; j++)
            {
                double weight = _factor[i * Dimensions + j];
                if (weight != 0)
                    Lanes.AddScaled(row, independent.Slice(j * draws, draws), weight);
            }
        }
    }
}
