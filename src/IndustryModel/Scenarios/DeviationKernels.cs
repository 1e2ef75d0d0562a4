using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Sums over a row of figures, whose order is fixed by their places: the same bits on every processor, with what each addition rounds off carried along (Knuth 1969), so that a sum is off by little more than the rounding of its last step.</summary>
internal static class DeviationKernels
{
    /// <summary>The sum of deviations from a value, and that of their squares, each of them rounded once.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="from">What they deviate from.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static (double Sum, double Squares) Sums(ReadOnlySpan<double> figures, double from)
    {
        ReadOnlySpan<Vector512<double>> lanes = MemoryMarshal.Cast<double, Vector512<double>>(figures);
        Vector512<double> center = Vector512.Create(from);
        Vector512<double> sum = Vector512<double>.Zero, lost = Vector512<double>.Zero, squares = Vector512<double>.Zero, lostSquares = Vector512<double>.Zero;
        foreach (Vector512<double> some in lanes)
            Add(some - center);

        Span<double> rest = stackalloc double[Vector512<double>.Count];
        rest.Fill(from);
        figures[(lanes.Length * rest.Length)..].CopyTo(rest);
        Add(Vector512.Create<double>(rest) - center);
        return (Total(sum, lost), Total(squares, lostSquares));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        void Add(Vector512<double> deviations)
        {
            (sum, lost) = Carried(sum, lost, deviations);
            (squares, lostSquares) = Carried(squares, lostSquares, deviations * deviations);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> Sum, Vector512<double> Lost) Carried(Vector512<double> sum, Vector512<double> lost, Vector512<double> more)
    {
        Vector512<double> next = sum + more;
        Vector512<double> added = next - sum;
        return (next, lost + (sum - (next - added) + (more - added)));
    }

    /// <summary>The lanes together, one after the other.</summary>
    private static double Total(Vector512<double> sum, Vector512<double> lost)
    {
        Vector512<double> total = Vector512<double>.Zero, lostInAll = Vector512<double>.Zero;
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            (total, lostInAll) = Carried(total, lostInAll, Vector512.Create(sum[lane]));
            (total, lostInAll) = Carried(total, lostInAll, Vector512.Create(lost[lane]));
        }

        return total.ToScalar() + lostInAll.ToScalar();
    }
}
