using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Scenarios;

public sealed class DeviationKernelTests
{
    [Property]
    public void Sums_are_the_doubles_nearest_to_the_exact_ones(DrawnNumbers numbers, double from)
    {
        // squares of larger numbers are none, and of smaller ones lose digits
        double[] figures = [.. numbers.Values.Where(v => v == 0 || Math.Abs(v) is > 1e-70 and < 1e70)];
        double center = Math.Abs(from) is > 1e-70 and < 1e70 ? from : 0;
        (double sum, double squares) = DeviationKernels.Sums(figures, center);
        double[] deviations = [.. figures.Select(f => f - center)];
        Assert.Equal(Exact(deviations), sum);
        Assert.Equal(Exact(deviations.Select(d => d * d)), squares);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100_003)]
    public void Every_figure_counts_once(int count)
    {
        (double sum, double squares) = DeviationKernels.Sums([.. Enumerable.Range(1, count).Select(i => 5.0 + i)], 5);
        Assert.Equal(count * (count + 1.0) / 2, sum);
        Assert.Equal(count * (count + 1.0) * (2.0 * count + 1) / 6, squares);
    }

    [Fact]
    public void Small_figures_beside_large_ones_are_not_lost()
    {
        double[] figures = new double[8 * 1001];
        for (int i = 0; i < figures.Length; i++)
            figures[i] = i < 8 ? 1e16 : 1;
        Assert.Equal(8e16 + 8000, DeviationKernels.Sums(figures, 0).Sum);
    }

    [Property(MaxTest = 1000)]
    public void They_are_so_for_rows_like_those_of_an_ensemble_too(int seed, byte length, bool isSymmetric)
    {
        var random = new Random(seed);
        double[] figures = [.. Enumerable.Range(0, 40 * length).Select(_ => 100 + random.NextDouble() - random.NextDouble())];
        if (isSymmetric)
            figures = [.. figures, .. figures.Select(f => 200 - f)]; // deviations cancel out but for their roundings
        (double sum, double squares) = DeviationKernels.Sums(figures, 100);
        Assert.Equal(Exact(figures.Select(f => f - 100)), sum);
        Assert.Equal(Exact(figures.Select(f => (f - 100) * (f - 100))), squares);
    }

    private static double Exact(IEnumerable<double> numbers)
    {
        var sum = new ExactSum();
        sum.Add([.. numbers]);
        return sum.Value;
    }
}
