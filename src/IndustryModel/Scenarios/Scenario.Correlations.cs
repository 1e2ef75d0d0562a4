using System.Collections.Immutable;

namespace IndustryModel.Scenarios;

public sealed partial record Scenario
{
    private const double LeastChange = 1e-12;

    /// <summary>The scenario with the nearest correlations that do not contradict each other (Higham 2002), and what that changes. Those that hold together already come back as they are.</summary>
    /// <param name="minimumEigenvalue">The smallest eigenvalue of the matrix wanted; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The eigenvalue is negative or above 1, or a rank correlation is outside −1 to 1.</exception>
    public CorrelationRepair WithNearestCorrelations(double minimumEigenvalue = 0)
    {
        if (!(minimumEigenvalue is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(minimumEigenvalue), minimumEigenvalue, "The smallest eigenvalue of a correlation matrix is a number from 0 to 1.");
        string[] names = [.. Correlations.SelectMany(c => new[] { c.First, c.Second }).Distinct().Order(StringComparer.Ordinal)];
        int n = names.Length;
        if (n == 0)
            return new(this, 1, []);
        double[] matrix = new double[n * n];
        for (int i = 0; i < n; i++)
            matrix[i * n + i] = 1;
        foreach (EffectCorrelation pair in Correlations)
        {
            (int i, int j) = (Array.IndexOf(names, pair.First), Array.IndexOf(names, pair.Second));
            matrix[i * n + j] = matrix[j * n + i] = CorrelationKernels.NormalFromSpearman(pair.Rank);
        }

        double smallest = CorrelationKernels.SmallestEigenvalue(matrix, n);
        if (smallest >= minimumEigenvalue)
            return new(this, smallest, []);
        double[] nearest = new double[n * n];
        CorrelationKernels.NearestCorrelation(matrix, n, Math.Max(minimumEigenvalue, LeastChange), nearest);
        var changes = ImmutableArray.CreateBuilder<CorrelationChange>();
        var correlations = ImmutableArray.CreateBuilder<EffectCorrelation>();
        for (int i = 0; i < n; i++)
        {
            for (int j = i + 1; j < n; j++)
            {
                EffectCorrelation? named = Correlations.FirstOrDefault(c => (c.First == names[i] && c.Second == names[j]) || (c.First == names[j] && c.Second == names[i]));
                double after = CorrelationKernels.SpearmanFromNormal(nearest[i * n + j]);
                if (Math.Abs(after - (named?.Rank ?? 0)) > LeastChange)
                    changes.Add(new(names[i], names[j], named?.Rank ?? 0, after));
                if (named is not null || after != 0)
                    correlations.Add(new(named?.First ?? names[i], named?.Second ?? names[j], after));
            }
        }

        return new(this with { Correlations = correlations.ToImmutable() }, smallest, changes.ToImmutable());
    }
}
