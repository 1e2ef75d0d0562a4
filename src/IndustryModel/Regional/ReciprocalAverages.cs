using System.Buffers;
using System.Numerics;

namespace IndustryModel.Regional;

/// <summary>
/// The second solution of reciprocal averaging (Hill 1973) over a connected matrix of yes and no: values of the few and of the many such that each is proportional to the mean of the others it has. That is what
/// ECI and PCI are before scaling (Mealy, Farmer and Teytelboym 2019).
/// </summary>
internal static class ReciprocalAverages
{
    private const int AtOnce = 4;

    /// <summary>The second and third largest eigenvalue of the averaging matrix; the third is 0 where there is none.</summary>
    /// <param name="many">Many × few, connected: every row and column has a one.</param>
    /// <param name="few">The same, transposed.</param>
    /// <param name="ofFew">The second eigenvector, its sign as it comes.</param>
    /// <param name="ofMany">For each of the many the mean over the few it has.</param>
    internal static (double Second, double Third) Solve(in BitMatrix many, in BitMatrix few, Span<double> ofFew, Span<double> ofMany)
    {
        int n = few.Rows;
        using var scratch = new Scratch(n * n + n);
        Span<double> roots = scratch.Values[(n * n)..];
        double ones = 0;
        for (int i = 0; i < n; i++)
        {
            int degree = few.Count(i);
            ones += degree;
            roots[i] = Math.Sqrt(degree);
        }

        Span<double> matrix = scratch.Values[..(n * n)];
        SharedBySize(many, matrix);

        // Symmetric form, less the first solution, which is known: eigenvalue 1, eigenvector √degree.
        for (int i = 0; i < n; i++)
        {
            for (int j = i; j < n; j++)
            {
                double value = matrix[i * n + j] / (roots[i] * roots[j]) - roots[i] * roots[j] / ones;
                matrix[i * n + j] = value;
                matrix[j * n + i] = value;
            }
        }

        (double second, double third) = SymmetricEigen.Largest(matrix, ofFew);
        for (int i = 0; i < n; i++)
            ofFew[i] /= roots[i];
        for (int r = 0; r < many.Rows; r++)
            ofMany[r] = MeanOver(many.Row(r), many.Count(r), ofFew);
        return (Math.Max(0, second), Math.Max(0, third));
    }

    /// <summary>Σ over the many of M[r,i]·M[r,j] / k[r] in the upper half: exact counts of those with the same k, so that their order cannot matter.</summary>
    private static void SharedBySize(in BitMatrix many, Span<double> matrix)
    {
        int n = many.Columns;
        int[] rented = ArrayPool<int>.Shared.Rent(many.Rows + 3 * (n + 1));
        Span<int> positions = rented.AsSpan(0, many.Rows);
        Span<int> next = rented.AsSpan(many.Rows, n + 1); // by k: first how many have it, then where the next of them goes
        Span<int> sizes = rented.AsSpan(many.Rows + n + 1, n + 1); // the k that occur
        Span<int> ends = rented.AsSpan(many.Rows + 2 * (n + 1), n + 1); // and the word after the last of them: each k has words of its own
        next.Clear();
        for (int r = 0; r < many.Rows; r++)
            next[many.Count(r)]++;
        int groups = 0;
        int words = 0;
        for (int k = 1; k <= n; k++)
        {
            if (next[k] == 0)
                continue;
            int start = words * BitMatrix.WordBits;
            words += (next[k] + BitMatrix.WordBits - 1) / BitMatrix.WordBits;
            next[k] = start;
            (sizes[groups], ends[groups++]) = (k, words);
        }

        for (int r = 0; r < many.Rows; r++)
            positions[r] = next[many.Count(r)]++;
        using BitMatrix bySize = many.Transposed(positions, words * BitMatrix.WordBits);
        using var scratch = new Scratch(groups);
        for (int g = 0; g < groups; g++)
            scratch.Values[g] = 1.0 / sizes[g];
        for (int i = 0; i < n; i++)
        {
            for (int j = i; j < n; j += AtOnce)
                Shared(bySize, i, j, ends[..groups], scratch.Values, matrix.Slice(i * n, n));
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>A few columns of a row at once: their sums do not wait for each other.</summary>
    private static void Shared(in BitMatrix bySize, int i, int j, ReadOnlySpan<int> ends, ReadOnlySpan<double> weights, Span<double> row)
    {
        int last = row.Length - 1;
        int words = ends.IsEmpty ? 0 : ends[^1];
        ReadOnlySpan<ulong> own = bySize.Row(i)[..words];
        ReadOnlySpan<ulong> first = bySize.Row(j)[..words];
        ReadOnlySpan<ulong> second = bySize.Row(Math.Min(j + 1, last))[..words];
        ReadOnlySpan<ulong> third = bySize.Row(Math.Min(j + 2, last))[..words];
        ReadOnlySpan<ulong> fourth = bySize.Row(Math.Min(j + 3, last))[..words];
        (double a, double b, double c, double d) = (0, 0, 0, 0);
        int word = 0;
        for (int g = 0; g < ends.Length; g++)
        {
            (int p, int q, int r, int s) = (0, 0, 0, 0);
            for (; word < ends[g]; word++)
            {
                ulong mine = own[word];
                p += BitOperations.PopCount(mine & first[word]);
                q += BitOperations.PopCount(mine & second[word]);
                r += BitOperations.PopCount(mine & third[word]);
                s += BitOperations.PopCount(mine & fourth[word]);
            }

            a += p * weights[g];
            b += q * weights[g];
            c += r * weights[g];
            d += s * weights[g];
        }

        // beyond the last column the last one is repeated, and written again
        row[Math.Min(j + 3, last)] = d;
        row[Math.Min(j + 2, last)] = c;
        row[Math.Min(j + 1, last)] = b;
        row[j] = a;
    }

    private static double MeanOver(ReadOnlySpan<ulong> row, int count, ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (int i = 0; i < row.Length; i++)
        {
            for (ulong word = row[i]; word != 0; word &= word - 1)
                sum += values[i * BitMatrix.WordBits + BitOperations.TrailingZeroCount(word)];
        }

        return sum / count;
    }
}
