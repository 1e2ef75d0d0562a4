namespace IndustryModel.Regional;

/// <summary>
/// The two largest eigenvalues of a symmetric matrix and the eigenvector of the largest: Householder's reduction to three diagonals, bisection by the signs of a Sturm sequence,
/// inverse iteration (Wilkinson 1965; Golub and Van Loan 2013, §8.3–8.4). Only + − × ÷ √ in a fixed order: the same bits on every processor.
/// </summary>
internal static class SymmetricEigen
{
    private const double Epsilon = 2.220446049250313e-16; // 2⁻⁵²

    /// <summary>The largest two eigenvalues (−∞ for the second of a 1 × 1 matrix).</summary>
    /// <param name="a">The matrix, n × n, both halves; overwritten.</param>
    /// <param name="vector">n values: the eigenvector of the largest, of length 1, its sign as it comes.</param>
    internal static (double First, double Second) Largest(Span<double> a, Span<double> vector)
    {
        int n = vector.Length;
        using var scratch = new Scratch(7 * n);
        Span<double> diagonal = scratch.Values[..n];
        Span<double> beside = scratch.Values.Slice(n, n);
        Span<double> factors = scratch.Values.Slice(2 * n, n);
        Tridiagonalize(a, diagonal, beside, factors, scratch.Values[(3 * n)..]);
        double size = 0;
        for (int i = 0; i < n; i++)
            size = Math.Max(size, Math.Abs(diagonal[i]) + (i > 0 ? Math.Abs(beside[i - 1]) : 0) + (i < n - 1 ? Math.Abs(beside[i]) : 0));
        double first = Bisect(diagonal, beside, size, n - 1);
        double second = n > 1 ? Bisect(diagonal, beside, size, n - 2) : double.NegativeInfinity;
        InverseIteration(diagonal, beside, first, size, vector, scratch.Values[(3 * n)..]);
        for (int k = n - 3; k >= 0; k--)
        {
            ReadOnlySpan<double> mirror = a.Slice(k * n + k + 1, n - k - 1);
            Span<double> rest = vector[(k + 1)..];
            Lanes.AddScaled(rest, mirror, -factors[k] * Lanes.Dot(mirror, rest));
        }

        Normalize(vector);
        return (first, second);
    }

    /// <summary>Mirrors off all but three diagonals; the mirrors stay in the upper half of the matrix, right of the diagonal.</summary>
    private static void Tridiagonalize(Span<double> a, Span<double> diagonal, Span<double> beside, Span<double> factors, Span<double> work)
    {
        int n = diagonal.Length;
        for (int k = 0; k < n; k++)
        {
            diagonal[k] = a[k * n + k];
            factors[k] = 0;
            int rest = n - k - 1;
            if (rest == 0)
                continue;
            Span<double> mirror = a.Slice(k * n + k + 1, rest);
            beside[k] = mirror[0];
            double off = Lanes.Dot(mirror[1..], mirror[1..]);
            if (off == 0)
                continue;
            double length = Math.Sqrt(mirror[0] * mirror[0] + off);
            beside[k] = mirror[0] > 0 ? -length : length;
            mirror[0] -= beside[k];
            double factor = 2 / (mirror[0] * mirror[0] + off);
            factors[k] = factor;
            Span<double> w = work[..rest];
            for (int i = 0; i < rest; i++)
                w[i] = factor * Lanes.Dot(a.Slice((k + 1 + i) * n + k + 1, rest), mirror);
            Lanes.AddScaled(w, mirror, -0.5 * factor * Lanes.Dot(w, mirror));
            for (int i = 0; i < rest; i++)
                Lanes.SubtractScaled(a.Slice((k + 1 + i) * n + k + 1, rest), w, mirror[i], mirror, w[i]);
        }
    }

    /// <summary>The eigenvalue that has so many below it.</summary>
    private static double Bisect(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> beside, double size, int below)
    {
        double low = -size;
        double high = size;
        for (int halving = 0; halving < 54; halving++) // to the last bit of the size
        {
            double middle = low + (high - low) / 2;
            if (CountBelow(diagonal, beside, middle) > below)
                high = middle;
            else
                low = middle;
        }

        return low + (high - low) / 2;
    }

    private static int CountBelow(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> beside, double x)
    {
        int count = 0;
        double pivot = diagonal[0] - x;
        for (int i = 0; ; i++)
        {
            if (pivot == 0)
                pivot = 1e-300;
            if (pivot < 0)
                count++;
            if (i == diagonal.Length - 1)
                return count;
            pivot = diagonal[i + 1] - x - beside[i] * beside[i] / pivot;
        }
    }

    /// <summary>Solves (T − λ)y = y a few times over, rows interchanged where the pivot below is larger.</summary>
    private static void InverseIteration(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> beside, double eigenvalue, double size, Span<double> y, Span<double> work)
    {
        const int Rounds = 4;
        int n = y.Length;
        Span<double> u = work[..n];
        Span<double> v = work.Slice(n, n);
        Span<double> w = work.Slice(2 * n, n);
        Span<double> l = work.Slice(3 * n, n);
        double smallest = size == 0 ? 1 : Epsilon * size;
        for (int i = 0; i < n; i++)
            y[i] = 1 + (i * 37 % 17) / 16.0; // no eigenvector of anything in particular
        for (int round = 0; round < Rounds; round++)
        {
            double pivot = diagonal[0] - eigenvalue;
            double next = n > 1 ? beside[0] : 0;
            for (int i = 0; i < n - 1; i++)
            {
                double below = beside[i];
                double belowDiagonal = diagonal[i + 1] - eigenvalue;
                double belowNext = i < n - 2 ? beside[i + 1] : 0;
                if (Math.Abs(below) > Math.Abs(pivot))
                {
                    (u[i], v[i], w[i], l[i]) = (below, belowDiagonal, belowNext, pivot / below);
                    (y[i], y[i + 1]) = (y[i + 1], y[i]);
                    (pivot, next) = (next - l[i] * belowDiagonal, -l[i] * belowNext);
                }
                else
                {
                    u[i] = Math.Abs(pivot) < smallest ? smallest : pivot;
                    (v[i], w[i], l[i]) = (next, 0, below / u[i]);
                    (pivot, next) = (belowDiagonal - l[i] * next, belowNext);
                }

                y[i + 1] -= l[i] * y[i];
            }

            u[n - 1] = Math.Abs(pivot) < smallest ? smallest : pivot;
            for (int i = n - 1; i >= 0; i--)
                y[i] = (y[i] - (i < n - 1 ? v[i] * y[i + 1] : 0) - (i < n - 2 ? w[i] * y[i + 2] : 0)) / u[i];
            Normalize(y);
        }
    }

    private static void Normalize(Span<double> y)
    {
        double high = 0;
        foreach (double value in y)
            high = Math.Max(high, Math.Abs(value));
        for (int i = 0; i < y.Length; i++)
            y[i] /= high;
        double length = Math.Sqrt(Lanes.Dot(y, y));
        for (int i = 0; i < y.Length; i++)
            y[i] /= length;
    }
}
