using System.Buffers;
using System.Numerics;

namespace IndustryModel.Regional;

/// <summary>Decides by whole numbers what doubles leave open: x[r,s] · B ≥ x[r,·] · b[s], on the figures as they are written. Both sides have the same powers of ten, so the decimal point does not matter.</summary>
internal static class ExactAdvantage
{
    /// <summary>What marks a cell of the matrix of advantages that is still open.</summary>
    internal const double Undecided = 0.5;

    private const double Int128Room = 1e38; // below 2¹²⁷, with room for the rounding of the estimate

    /// <summary>Replaces the open cells by 1 or 0, or NaN where a sum is not positive.</summary>
    /// <param name="x">Regions × sectors; every figure of a row with an open cell is there.</param>
    /// <param name="benchmark">A value for each sector, all there; empty for the sum of the regions, whose figures are then all there.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="advantages">Regions × sectors; open cells have positive figures.</param>
    internal static void Decide(ReadOnlySpan<double> x, ReadOnlySpan<double> benchmark, int sectors, Span<double> advantages)
    {
        int places = FewPlaces.Of(x, out double size);
        double otherSize = size;
        int otherPlaces = benchmark.IsEmpty ? places : FewPlaces.Of(benchmark, out otherSize);
        if (size * otherSize < Int128Room) // not where either has too many places: its size is NaN
            Decide<Int128, FewPlaces>(x, benchmark, sectors, new(places), new(otherPlaces), advantages);
        else
            Decide<BigInteger, AnyPlaces>(x, benchmark, sectors, AnyPlaces.Of(x), AnyPlaces.Of(benchmark), advantages);
    }

    private static void Decide<T, TReader>(ReadOnlySpan<double> x, ReadOnlySpan<double> benchmark, int sectors, TReader reader, TReader benchmarkReader, Span<double> advantages)
        where T : INumber<T>
        where TReader : IWholeReader<T>
    {
        T[] rented = ArrayPool<T>.Shared.Rent(sectors);
        Span<T> sums = rented.AsSpan(0, sectors);
        for (int s = 0; s < sectors; s++)
            sums[s] = benchmark.IsEmpty ? T.Zero : benchmarkReader.Read(benchmark[s]);
        if (benchmark.IsEmpty)
        {
            for (int i = 0; i < x.Length; i++)
                sums[i % sectors] += reader.Read(x[i]);
        }

        T total = T.Zero;
        foreach (T sum in sums)
            total += sum;
        for (int start = 0; start < x.Length; start += sectors)
        {
            Span<double> open = advantages.Slice(start, sectors);
            if (open.Contains(Undecided))
                Row(x.Slice(start, sectors), sums, total, reader, open);
        }

        ArrayPool<T>.Shared.Return(rented, clearArray: true);
    }

    private static void Row<T, TReader>(ReadOnlySpan<double> row, ReadOnlySpan<T> sums, T total, TReader reader, Span<double> open)
        where T : INumber<T>
        where TReader : IWholeReader<T>
    {
        T own = T.Zero;
        foreach (double figure in row)
            own += reader.Read(figure);
        for (int s = 0; s < row.Length; s++)
        {
            if (open[s] != Undecided)
                continue;
            bool defined = own > T.Zero && sums[s] > T.Zero && total > T.Zero;
            open[s] = !defined ? double.NaN : reader.Read(row[s]) * total >= own * sums[s] ? 1 : 0;
        }
    }
}
