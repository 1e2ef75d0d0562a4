using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>All eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations (Golub and Van Loan 2013, §8.5), in a fixed order of rotations.</summary>
internal static class JacobiEigen
{
    private const int Sweeps = 60;

    /// <summary>The nearest symmetric matrix without eigenvalues below a bound: A + Σ (bound − λ) v vᵀ over the smaller ones.</summary>
    /// <param name="a">n × n, symmetric; becomes the result.</param>
    /// <param name="n">Rows and columns.</param>
    /// <param name="least">The bound.</param>
    /// <param name="vectors">n × n, orthonormal rows near to the eigenvectors, such as those of the round before; become the eigenvectors.</param>
    internal static void Project(Span<double> a, int n, double least, Span<double> vectors)
    {
        using var scratch = new Scratch(2 * n * n);
        Span<double> rotated = scratch.Values[..(n * n)];
        Span<double> product = scratch.Values[(n * n)..];
        Orthonormalize(vectors, n);
        for (int i = 0; i < n; i++) // V A, A symmetric
        {
            for (int j = 0; j < n; j++)
                product[i * n + j] = Lanes.Dot(vectors.Slice(i * n, n), a.Slice(j * n, n));
        }

        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                rotated[i * n + j] = Lanes.Dot(product.Slice(i * n, n), vectors.Slice(j * n, n));
                rotated[j * n + i] = rotated[i * n + j];
            }
        }

        Diagonalize(rotated, n, vectors);
        for (int k = 0; k < n; k++)
        {
            double lift = least - rotated[k * n + k];
            if (!(lift > 0))
                continue;
            ReadOnlySpan<double> vector = vectors.Slice(k * n, n);
            for (int i = 0; i < n; i++)
                Lanes.AddScaled(a.Slice(i * n, n), vector, lift * vector[i]);
        }
    }

    /// <summary>Gram and Schmidt's method, so that rounding does not add up over rounds.</summary>
    private static void Orthonormalize(Span<double> vectors, int n)
    {
        for (int i = 0; i < n; i++)
        {
            Span<double> row = vectors.Slice(i * n, n);
            for (int j = 0; j < i; j++)
                Lanes.AddScaled(row, vectors.Slice(j * n, n), -Lanes.Dot(row, vectors.Slice(j * n, n)));
            double length = Math.Sqrt(Lanes.Dot(row, row));
            for (int k = 0; k < n; k++)
                row[k] /= length;
        }
    }

    private static void Diagonalize(Span<double> a, int n, Span<double> vectors)
    {
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            bool turned = false;
            for (int p = 0; p < n - 1; p++)
            {
                for (int q = p + 1; q < n; q++)
                {
                    double off = a[p * n + q];
                    if (Math.Abs(off) <= 1e-17 * (Math.Abs(a[p * n + p]) + Math.Abs(a[q * n + q])) || Math.Abs(off) < 1e-18)
                        continue;
                    turned = true;
                    Rotate(a, n, p, q, vectors);
                }
            }

            if (!turned)
                return;
        }
    }

    private static void Rotate(Span<double> a, int n, int p, int q, Span<double> vectors)
    {
        double off = a[p * n + q];
        double theta = (a[q * n + q] - a[p * n + p]) / (2 * off);
        double t = 1 / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        if (theta < 0)
            t = -t;
        double c = 1 / Math.Sqrt(t * t + 1);
        double s = t * c;
        double first = a[p * n + p] - t * off;
        double second = a[q * n + q] + t * off;
        for (int k = 0; k < n; k++)
        {
            double x = a[p * n + k];
            double y = a[q * n + k];
            a[p * n + k] = c * x - s * y;
            a[q * n + k] = s * x + c * y;
            (x, y) = (vectors[p * n + k], vectors[q * n + k]);
            vectors[p * n + k] = c * x - s * y;
            vectors[q * n + k] = s * x + c * y;
        }

        for (int k = 0; k < n; k++)
        {
            a[k * n + p] = a[p * n + k];
            a[k * n + q] = a[q * n + k];
        }

        a[p * n + p] = first;
        a[q * n + q] = second;
        a[p * n + q] = 0;
        a[q * n + p] = 0;
    }
}
