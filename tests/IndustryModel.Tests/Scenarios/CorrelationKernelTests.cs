using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Scenarios;

public sealed class CorrelationKernelTests
{
    [Fact]
    public void Kinds_of_correlation_agree_with_the_formulas() => Assert.All(GoldenRows.Numbers("copula_correlations"), row =>
    {
        Assert.Equal(row[1], CorrelationKernels.SpearmanFromNormal(row[0]), 5e-16);
        Assert.Equal(row[2], CorrelationKernels.KendallFromNormal(row[0]), 5e-16);
        Assert.Equal(row[5], CorrelationKernels.PearsonOfLogNormals(row[0], row[3], row[4]), 5e-16);
        Assert.Equal(row[0], CorrelationKernels.NormalFromSpearman(row[1]), 5e-16);
        Assert.Equal(row[0], CorrelationKernels.NormalFromKendall(row[2]), 5e-16);
    });

    [Fact]
    public void Ends_are_exact()
    {
        foreach (double end in new[] { -1.0, 0, 1 })
        {
            Assert.Equal(end, CorrelationKernels.NormalFromSpearman(end));
            Assert.Equal(end, CorrelationKernels.SpearmanFromNormal(end));
            Assert.Equal(end, CorrelationKernels.NormalFromKendall(end));
            Assert.Equal(end, CorrelationKernels.KendallFromNormal(end));
        }
    }

    [Property]
    public void There_and_back_again(DrawnProbability p)
    {
        double rho = 2 * p.Value - 1;
        Assert.Equal(rho, CorrelationKernels.NormalFromSpearman(CorrelationKernels.SpearmanFromNormal(rho)), 1e-15);
        Assert.Equal(rho, CorrelationKernels.KendallFromNormal(CorrelationKernels.NormalFromKendall(rho)), 1e-7); // near 1 the way back is steep
        Assert.Equal(Math.Sin(rho), CircleFunctions.Sin(rho), 2e-16);
        Assert.Equal(Math.Asin(rho), CircleFunctions.Asin(rho), 4e-16);
        Assert.Equal(Math.Sin(Math.PI * rho / 2), CircleFunctions.SinPi(rho / 2), 3e-16);
    }

    [Theory]
    [InlineData("correlation_sample")]
    [InlineData("correlation_sample_ties")]
    public void Correlations_of_samples_agree_with_other_systems(string name)
    {
        double[][] rows = [.. GoldenRows.Numbers(name)];
        Assert.All(GoldenRows.Numbers(name + "_results"), row =>
        {
            double[] x = [.. rows.Select(r => r[(int)row[0] - 1])];
            double[] y = [.. rows.Select(r => r[(int)row[1] - 1])];
            Assert.Equal(row[2], CorrelationKernels.Pearson(x, y), 1e-13);
            Assert.Equal(row[3], CorrelationKernels.Spearman(x, y), 1e-13);
            Assert.Equal(row[4], CorrelationKernels.KendallTauB(x, y), 1e-13);
            Assert.Equal(row[4], CorrelationKernels.KendallTauB(y, x), 1e-13);
        });
    }

    [Fact]
    public void Small_samples_by_hand()
    {
        double[] ranks = new double[5];
        CorrelationKernels.Ranks([30, 10, 20, 20, 5], ranks);
        Assert.Equal([5, 2, 3.5, 3.5, 1], ranks);
        Assert.Equal(1, CorrelationKernels.Pearson([1, 2, 4], [10, 20, 40]), 1e-15);
        Assert.Equal(-1, CorrelationKernels.Spearman([1, 2, 4], [1000, 10, -3]), 1e-15);
        Assert.Equal(1.0 / 3, CorrelationKernels.KendallTauB([1, 2, 3], [1, 3, 2]), 1e-15);
        Assert.Equal(2 / Math.Sqrt(6), CorrelationKernels.KendallTauB([1, 1, 2], [1, 2, 3]), 1e-15); // two pairs agree, one is tied
        Assert.Equal(1, CorrelationKernels.Pearson([1e300, -1e300, 5e299], [1e-300, -1e-300, 5e-301]), 1e-15);
    }

    [Fact]
    public void What_is_undefined_or_missing_is_not_a_number()
    {
        foreach (Func<double[], double[], double> of in new Func<double[], double[], double>[] { (x, y) => CorrelationKernels.Pearson(x, y), (x, y) => CorrelationKernels.Spearman(x, y), (x, y) => CorrelationKernels.KendallTauB(x, y) })
        {
            Assert.Equal(double.NaN, of([0.1, 0.1, 0.1], [1, 2, 3]));
            Assert.Equal(double.NaN, of([1, double.NaN, 3], [1, 2, 3]));
            Assert.Equal(double.NaN, of([1, 2, 3], [1, 2, double.NaN]));
            Assert.Equal("Got 1 values; a correlation needs two pairs or more. (Parameter 'x')", Assert.Throws<ArgumentException>(() => of([1], [1])).Message);
            Assert.Throws<ArgumentException>(() => of([1, 2], [1]));
        }
    }

    [Fact]
    public void Triangular_factors_agree_with_forty_digits()
    {
        foreach (var group in GoldenRows.Texts("cholesky").GroupBy(row => row[0]))
        {
            int n = int.Parse(group.First()[1]);
            double[] matrix = new double[n * n];
            foreach (var row in group)
                matrix[(int.Parse(row[2]) - 1) * n + int.Parse(row[3]) - 1] = matrix[(int.Parse(row[3]) - 1) * n + int.Parse(row[2]) - 1] = GoldenRows.Number(row[4]);
            double[] factor = new double[n * n];
            CorrelationKernels.Cholesky(matrix, n, factor);
            foreach (var row in group)
                Assert.Equal(GoldenRows.Number(row[5]), factor[(int.Parse(row[2]) - 1) * n + int.Parse(row[3]) - 1], group.Key == "near_singular3" ? 1e-11 : 1e-14);
        }
    }

    [Fact]
    public void Singular_matrices_have_exact_zeros()
    {
        double[] factor = new double[9];
        CorrelationKernels.Cholesky([1, 1, 1, 1, 1, 1, 1, 1, 1], 3, factor);
        Assert.Equal([1, 0, 0, 1, 0, 0, 1, 0, 0], factor);
        CorrelationKernels.Cholesky([1, -0.5, -0.5, -0.5, 1, -0.5, -0.5, -0.5, 1], 3, factor); // equal correlations of −1 / (n − 1)
        Assert.Equal(0, factor[8]);
        Assert.Equal(-Math.Sqrt(0.75), factor[7], 1e-15);
    }

    [Theory]
    [InlineData(-0.5 - 1e-13, true)]
    [InlineData(-0.5 - 1e-11, false)]
    public void What_rounding_leaves_below_zero_is_zero_and_no_more_than_that(double correlation, bool isSound)
    {
        double[] factor = new double[9], matrix = [1, correlation, correlation, correlation, 1, correlation, correlation, correlation, 1];
        if (isSound)
        {
            CorrelationKernels.Cholesky(matrix, 3, factor);
            Assert.Equal(0, factor[8]);
        }
        else
        {
            Assert.StartsWith("The correlations contradict one another: the smallest eigenvalue of their matrix is -2.0", Assert.Throws<ArgumentException>(() => CorrelationKernels.Cholesky(matrix, 3, factor)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1e-7, true)]
    [InlineData(-1e-7, true)]
    [InlineData(1e-5, false)]
    [InlineData(-1e-5, false)]
    public void Two_variables_that_are_one_go_alike_with_a_third(double difference, bool isSound)
    {
        double[] factor = new double[9], matrix = [1, 1, 0.5, 1, 1, 0.5 + difference, 0.5, 0.5 + difference, 1];
        if (isSound)
        {
            CorrelationKernels.Cholesky(matrix, 3, factor);
            Assert.Equal([1, 0, 0, 1, 0, 0, 0.5, 0, Math.Sqrt(0.75)], factor);
        }
        else
        {
            Assert.StartsWith("The correlations contradict one another", Assert.Throws<ArgumentException>(() => CorrelationKernels.Cholesky(matrix, 3, factor)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Smallest_eigenvalues_of_known_matrices()
    {
        Assert.Equal(1, CorrelationKernels.SmallestEigenvalue([1], 1), 1e-15);
        Assert.Equal(0.7, CorrelationKernels.SmallestEigenvalue([1, 0.3, 0.3, 1], 2), 1e-15);
        Assert.Equal(1 - Math.Sqrt(2), CorrelationKernels.SmallestEigenvalue([1, 1, 0, 1, 1, 1, 0, 1, 1], 3), 1e-15);
    }

    [Fact]
    public void Nearest_correlations_agree_with_other_systems()
    {
        foreach (var group in GoldenRows.Texts("nearest_correlation").GroupBy(row => row[0]))
        {
            int n = int.Parse(group.First()[1]);
            double[] given = [.. group.Select(row => GoldenRows.Number(row[4]))];
            double[] matrix = [.. given.Select((value, i) => (value + given[i % n * n + i / n]) / 2)]; // one input is not quite symmetric
            double[] nearest = new double[n * n];
            CorrelationKernels.NearestCorrelation(matrix, n, 0, nearest);
            Assert.All(group.Zip(nearest), pair => Assert.Equal(GoldenRows.Number(pair.First[5]), pair.Second, 1e-8));
            Assert.InRange(CorrelationKernels.SmallestEigenvalue(nearest, n), -1e-9, 1);
        }
    }

    [Fact]
    public void A_bound_on_the_eigenvalues_is_kept_and_a_factor_then_exists()
    {
        double[] matrix = [1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1];
        double[] nearest = new double[9];
        CorrelationKernels.NearestCorrelation(matrix, 3, 0.01, nearest);
        Assert.Equal(0.01, CorrelationKernels.SmallestEigenvalue(nearest, 3), 1e-9);
        CorrelationKernels.Cholesky(nearest, 3, new double[9]);
        CorrelationKernels.NearestCorrelation(matrix, 3, 0, nearest);
        CorrelationKernels.Cholesky(nearest, 3, new double[9]);
        double[] identity = [1, 0, 0, 1];
        CorrelationKernels.NearestCorrelation(identity, 2, 0.5, identity);
        Assert.Equal([1, 0, 0, 1], identity);
    }

    [Fact]
    public void What_is_no_correlation_matrix_is_refused_by_its_place()
    {
        Refused([1, 0.5, 0.4, 1], 2, "The correlation of variables 1 and 0 is 0.4 and that of 0 and 1 is 0.5; give both the same. (Parameter 'matrix')");
        Refused([1, 0.5, 0.5, 0.9], 2, "The correlation of variable 1 with itself is 0.9; it must be 1. (Parameter 'matrix')");
        Refused([1, 2, 2, 1], 2, "The correlation of variables 1 and 0 is 2; a correlation is a number from -1 to 1. (Parameter 'matrix')");
        Refused([1, double.NaN, double.NaN, 1], 2, "The correlation of variables 1 and 0 is NaN; a correlation is a number from -1 to 1. (Parameter 'matrix')");
        Refused([1, 0, 0], 2, "Got 3 values where 4 were expected: a correlation matrix of 2 lies row by row, 2 × 2. (Parameter 'matrix')");
        string message = Assert.Throws<ArgumentException>(() => CorrelationKernels.Cholesky([1, 1, 0, 1, 1, 1, 0, 1, 1], 3, new double[9])).Message;
        Assert.Matches(@"^The correlations contradict one another: the smallest eigenvalue of their matrix is -0\.41421356237309\d*, and it must not be negative\. Change them, or take the nearest correlation matrix \(CorrelationKernels\.NearestCorrelation\)\. \(Parameter 'matrix'\)$", message);
        Assert.StartsWith("A correlation is a number from -1 to 1.", Assert.Throws<ArgumentOutOfRangeException>(() => CorrelationKernels.NormalFromSpearman(1.1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CorrelationKernels.NearestCorrelation([1], 1, 1, new double[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CorrelationKernels.PearsonOfLogNormals(0.5, 0, 1));
    }

    private static void Refused(double[] matrix, int n, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => CorrelationKernels.Cholesky(matrix, n, new double[n * n])).Message);
}
