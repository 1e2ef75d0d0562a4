using IndustryModel.Regional;

namespace IndustryModel.Tests.Regional;

public sealed class SymmetricEigenTests
{
    [Fact]
    public void Small_matrices_have_known_eigenvalues()
    {
        AssertLargest([3], 3, double.NegativeInfinity);
        AssertLargest([0], 0, double.NegativeInfinity);
        AssertLargest([2, 1, 1, 2], 3, 1);
        AssertLargest([1, 0, 0, 5], 5, 1);
        AssertLargest([5, 0, 0, 1], 5, 1);
        AssertLargest([0, 1, 1, 0], 1, -1);
        AssertLargest([2, -1, 0, -1, 2, -1, 0, -1, 2], 2 + Math.Sqrt(2), 2);
        AssertLargest([1, 2, 3, 2, 4, 6, 3, 6, 9], 14, 0); // rank one
        AssertLargest([-1, 0, 0, 0, -2, 0, 0, 0, -3], -1, -2);
        AssertLargest([7, 0, 0, 0, 7, 0, 0, 0, 7], 7, 7);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(17)]
    [InlineData(64)]
    [InlineData(131)]
    public void A_spectrum_put_into_a_matrix_comes_out_again(int n)
    {
        // mirror · diag · mirror, twice, with pseudo-random mirrors
        double[] a = new double[n * n];
        for (int i = 0; i < n; i++)
            a[i * n + i] = Math.Cos(i * 1.7) * (n - i);
        for (int round = 1; round <= 3; round++)
        {
            double[] v = [.. Enumerable.Range(0, n).Select(i => Math.Sin(round * 12.9898 + i * 78.233))];
            double square = v.Sum(x => x * x);
            double[,] h = new double[n, n];
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j < n; j++)
                    h[i, j] = (i == j ? 1 : 0) - 2 * v[i] * v[j] / square;
            }

            a = Times(Times(h, a, n), h, n);
        }

        double[] expected = [.. Enumerable.Range(0, n).Select(i => Math.Cos(i * 1.7) * (n - i)).OrderDescending()];
        AssertLargest(a, expected[0], expected[1]);
    }

    [Fact]
    public void The_same_matrix_gives_the_same_bits()
    {
        double[] a = [2, 1, 0.5, 1, 3, 0.25, 0.5, 0.25, 1];
        double[] first = new double[3];
        double[] second = new double[3];
        Assert.Equal(SymmetricEigen.Largest([.. a], first), SymmetricEigen.Largest([.. a], second));
        Assert.Equal(first, second);
    }

    private static double[] Times(double[,] h, double[] a, int n)
    {
        double[] result = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
                result[i * n + j] = Enumerable.Range(0, n).Sum(k => h[i, k] * a[k * n + j]);
        }

        return result;
    }

    private static double[] Times(double[] a, double[,] h, int n)
    {
        double[] result = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
                result[i * n + j] = Enumerable.Range(0, n).Sum(k => a[i * n + k] * h[k, j]);
        }

        return result;
    }

    private static void AssertLargest(double[] a, double first, double second)
    {
        int n = (int)Math.Sqrt(a.Length);
        double size = Math.Max(1, a.Max(Math.Abs) * n);
        double[] vector = new double[n];
        (double One, double Two) found = SymmetricEigen.Largest([.. a], vector);
        Assert.Equal(first, found.One, 1e-14 * size);
        Assert.True(second.Equals(found.Two) || Math.Abs(second - found.Two) <= 1e-14 * size, $"{second:R} and {found.Two:R}");
        Assert.Equal(1, vector.Sum(v => v * v), 1e-14);
        for (int i = 0; i < n; i++)
            Assert.Equal(first * vector[i], Enumerable.Range(0, n).Sum(j => a[i * n + j] * vector[j]), 1e-13 * size);
    }
}
