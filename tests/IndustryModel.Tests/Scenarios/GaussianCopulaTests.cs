using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Scenarios;

public sealed class GaussianCopulaTests
{
    private static readonly double[] Correlations = [1, 0.5, -0.2, 0.5, 1, 0.3, -0.2, 0.3, 1];

    [Fact]
    public void Draws_have_the_correlations_asked_for()
    {
        const int Draws = 20_000;
        double[] uniform = new double[3 * Draws];
        var hypercube = new LatinHypercube(Draws, 3, [20, 20]);
        for (int d = 0; d < 3; d++)
            hypercube.FillCentered(d, 0, uniform.AsSpan(d * Draws, Draws));
        NormalKernels.Quantile(uniform, uniform);
        double[] correlated = new double[uniform.Length];
        new GaussianCopula(Correlations, 3).Transform(uniform, correlated);
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < i; j++)
            {
                ReadOnlySpan<double> x = correlated.AsSpan(i * Draws, Draws);
                ReadOnlySpan<double> y = correlated.AsSpan(j * Draws, Draws);
                Assert.Equal(Correlations[i * 3 + j], CorrelationKernels.Pearson(x, y), 0.02);
                Assert.Equal(CorrelationKernels.SpearmanFromNormal(Correlations[i * 3 + j]), CorrelationKernels.Spearman(x, y), 0.02);
            }
        }
    }

    [Fact]
    public void Many_draws_are_single_draws_bit_for_bit()
    {
        const int Draws = 37;
        double[] independent = [.. Enumerable.Range(0, 3 * Draws).Select(i => Math.Sin(i * 12.9898) * 3)];
        double[] all = new double[independent.Length];
        var copula = new GaussianCopula(Correlations, 3);
        copula.Transform(independent, all);
        for (int draw = 0; draw < Draws; draw++)
        {
            double[] one = new double[3];
            copula.Transform([independent[draw], independent[Draws + draw], independent[2 * Draws + draw]], one);
            Assert.Equal([all[draw], all[Draws + draw], all[2 * Draws + draw]], one);
        }
    }

    [Fact]
    public void Without_correlation_nothing_changes_and_with_full_correlation_all_are_the_first()
    {
        double[] three = new double[3];
        new GaussianCopula([1, 0, 0, 0, 1, 0, 0, 0, 1], 3).Transform([0.1, -2, 3], three);
        Assert.Equal([0.1, -2, 3], three);
        new GaussianCopula([1, 1, -1, 1, 1, -1, -1, -1, 1], 3).Transform([0.1, -2, 3], three);
        Assert.Equal([0.1, 0.1, -0.1], three);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var copula = new GaussianCopula(Correlations, 3);
        Assert.Equal(3, copula.Dimensions);
        Assert.Equal("Got 4 numbers where whole draws of 3 were expected: one for each variable. (Parameter 'independent')", Assert.Throws<ArgumentException>(() => copula.Transform(new double[4], new double[4])).Message);
        Assert.Throws<ArgumentException>(() => copula.Transform(new double[3], new double[2]));
        Assert.Throws<ArgumentException>(() => new GaussianCopula([1, 0.5, 0.4, 1], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GaussianCopula([], 0));
    }
}
