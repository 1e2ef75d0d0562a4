using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

public static partial class CorrelationKernels
{
    private const double Tolerance = 1e-12;

    /// <summary>
    /// The lower triangular L with L Lᵀ = A, by Cholesky's method. A singular matrix is allowed: where what is left of the diagonal is within 10⁻¹² n of 0 the column is set to exact zeros, if
    /// what is left below it is within 10⁻⁶ of 0; so all ones gives a first column of ones.
    /// </summary>
    /// <param name="matrix">A correlation matrix: symmetric, ones on the diagonal, nothing outside [−1, 1].</param>
    /// <param name="n">Rows and columns.</param>
    /// <param name="destination">n × n; zeros above the diagonal. Not <paramref name="matrix"/> itself.</param>
    /// <exception cref="ArgumentException">No correlation matrix, not positive semidefinite, or the destination is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">n below 1.</exception>
    public static void Cholesky(ReadOnlySpan<double> matrix, int n, Span<double> destination)
    {
        RequireCorrelations(matrix, n);
        Shapes.RequireRoom(n * n, destination.Length);
        Span<double> l = destination[..(n * n)];
        l.Clear();
        for (int j = 0; j < n; j++)
        {
            double left = matrix[j * n + j];
            for (int k = 0; k < j; k++)
                left -= l[j * n + k] * l[j * n + k];
            bool singular = Math.Abs(left) <= Tolerance * n;
            if (!singular && left < 0)
                throw Indefinite(matrix, n);
            double pivot = singular ? 0 : Math.Sqrt(left);
            l[j * n + j] = pivot;
            for (int i = j + 1; i < n; i++)
            {
                double rest = matrix[i * n + j];
                for (int k = 0; k < j; k++)
                    rest -= l[i * n + k] * l[j * n + k];
                if (singular && Math.Abs(rest) > 1e-6)
                    throw Indefinite(matrix, n);
                l[i * n + j] = singular ? 0 : rest / pivot;
            }
        }
    }

    /// <summary>The smallest eigenvalue of a correlation matrix: negative where its correlations contradict one another.</summary>
    /// <param name="matrix">A correlation matrix: symmetric, ones on the diagonal, nothing outside [−1, 1].</param>
    /// <param name="n">Rows and columns.</param>
    /// <exception cref="ArgumentException">No correlation matrix.</exception>
    /// <exception cref="ArgumentOutOfRangeException">n below 1.</exception>
    public static double SmallestEigenvalue(ReadOnlySpan<double> matrix, int n)
    {
        RequireCorrelations(matrix, n);
        using var scratch = new Scratch(n * n + n);
        for (int i = 0; i < n * n; i++)
            scratch.Values[i] = -matrix[i];
        return -SymmetricEigen.Largest(scratch.Values[..(n * n)], scratch.Values[(n * n)..]).First;
    }

    /// <summary>
    /// The correlation matrix that is nearest in the sum of squared differences, with no eigenvalue below a bound. Alternating projections with Dykstra's correction, Higham (2002); ones are exact on the
    /// diagonal, the smallest eigenvalue keeps the bound to 10⁻⁹. What already keeps the bound comes back unchanged.
    /// </summary>
    /// <param name="matrix">Symmetric, ones on the diagonal, nothing outside [−1, 1], but perhaps with negative eigenvalues.</param>
    /// <param name="n">Rows and columns.</param>
    /// <param name="minimumEigenvalue">The bound, from 0 to below 1; 0 for the nearest correlation matrix as such, which is singular.</param>
    /// <param name="destination">n × n. May be <paramref name="matrix"/> itself.</param>
    /// <exception cref="ArgumentException">Not symmetric, another diagonal, a number outside [−1, 1], or the destination is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">n below 1, or a bound outside [0, 1).</exception>
    public static void NearestCorrelation(ReadOnlySpan<double> matrix, int n, double minimumEigenvalue, Span<double> destination)
    {
        RequireCorrelations(matrix, n);
        Shapes.RequireRoom(n * n, destination.Length);
        if (!(minimumEigenvalue is >= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(minimumEigenvalue), minimumEigenvalue, "The smallest eigenvalue of a correlation matrix is a number from 0 to below 1, since their mean is 1.");
        if (SmallestEigenvalue(matrix, n) >= minimumEigenvalue - Tolerance)
            matrix.CopyTo(destination);
        else
            NearestCorrelationSearch.Run(matrix, n, minimumEigenvalue, destination[..(n * n)]);
    }

    /// <summary>Refuses what is no correlation matrix by its first wrong place.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    internal static void RequireCorrelations(ReadOnlySpan<double> matrix, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        if (matrix.Length != (long)n * n)
            throw new ArgumentException($"Got {matrix.Length} values where {(long)n * n} were expected: a correlation matrix of {n} lies row by row, {n} × {n}.", nameof(matrix));
        for (int i = 0; i < n; i++)
        {
            if (matrix[i * n + i] != 1)
                throw new ArgumentException($"The correlation of variable {i} with itself is {MagnitudeProblem.Text(matrix[i * n + i])}; it must be 1.", nameof(matrix));
            for (int j = 0; j < i; j++)
            {
                double lower = matrix[i * n + j];
                double upper = matrix[j * n + i];
                if (!(lower is >= -1 and <= 1))
                    throw new ArgumentException($"The correlation of variables {i} and {j} is {MagnitudeProblem.Text(lower)}; a correlation is a number from -1 to 1.", nameof(matrix));
                if (lower != upper)
                    throw new ArgumentException($"The correlation of variables {i} and {j} is {MagnitudeProblem.Text(lower)} and that of {j} and {i} is {MagnitudeProblem.Text(upper)}; give both the same.", nameof(matrix));
            }
        }
    }

    private static ArgumentException Indefinite(ReadOnlySpan<double> matrix, int n) => new(
        $"The correlations contradict one another: the smallest eigenvalue of their matrix is {MagnitudeProblem.Text(SmallestEigenvalue(matrix, n))}, and it must not be negative. Change them, or take the nearest correlation matrix (CorrelationKernels.NearestCorrelation).",
        nameof(matrix));
}
