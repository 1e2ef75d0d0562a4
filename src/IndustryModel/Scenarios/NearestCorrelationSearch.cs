using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>Alternating projections on the matrices without small eigenvalues and on those with ones on the diagonal, with Dykstra's correction for the former. Higham (2002), algorithm 3.3.</summary>
internal static class NearestCorrelationSearch
{
    private const int Rounds = 100_000;
    private const double Settled = 1e-14; // change of any entry in a round

    internal static void Run(ReadOnlySpan<double> matrix, int n, double least, Span<double> destination)
    {
        int size = n * n;
        using var scratch = new Scratch(4 * size);
        Span<double> y = scratch.Values[..size]; // with ones on the diagonal
        Span<double> correction = scratch.Values.Slice(size, size);
        Span<double> x = scratch.Values.Slice(2 * size, size);
        Span<double> vectors = scratch.Values[(3 * size)..];
        matrix.CopyTo(y);
        correction.Clear();
        vectors.Clear();
        for (int i = 0; i < n; i++)
            vectors[i * n + i] = 1;
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < size; i++)
            {
                correction[i] = y[i] - correction[i];
                x[i] = correction[i];
            }

            JacobiEigen.Project(x, n, least, vectors);
            double change = 0;
            for (int i = 0; i < size; i++)
            {
                correction[i] = x[i] - correction[i];
                double next = i % (n + 1) == 0 ? 1 : x[i];
                change = Math.Max(change, Math.Abs(next - y[i]));
                y[i] = next;
            }

            if (change <= Settled)
                break;
        }

        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
                destination[i * n + j] = i == j ? 1 : Math.Min(Math.Max((y[i * n + j] + y[j * n + i]) / 2, -1), 1);
        }
    }
}
