using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>
/// Sums of deviations of figures from a value, and of their squares, each of them rounded once: the doubles nearest to the true sums, in whatever order and parts they are added.
/// A row that is there as a whole is added in lanes, with what each addition rounds off carried along (Knuth 1969); only where that leaves a doubt about the last bit it is added exactly.
/// </summary>
internal static class DeviationKernels
{
    private const double Rounding = 1.0 / (1L << 53);

    /// <summary>The sums of a row; not finite where a deviation or a square is not.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="from">What they deviate from.</param>
    internal static (double Sum, double Squares) Sums(ReadOnlySpan<double> figures, double from)
    {
        (double sum, double squares, bool isCertain) = InLanes(figures, from);
        if (isCertain || !double.IsFinite(sum) || !double.IsFinite(squares))
            return (sum, squares);
        (var deviations, var exactSquares) = (new ExactSum(), new ExactSum());
        Add(figures, from, deviations, exactSquares);
        return (deviations.Value, exactSquares.Value);
    }

    /// <summary>Adds deviations from a value and their squares, each rounded once, to sums.</summary>
    internal static void Add(ReadOnlySpan<double> figures, double from, ExactSum deviations, ExactSum squares)
    {
        Span<double> numbers = CacheLine.Aligned(stackalloc double[(ExactSum.Block + 1) * Vector512<double>.Count])[..(ExactSum.Block * Vector512<double>.Count)];
        Span<Vector512<double>> room = MemoryMarshal.Cast<double, Vector512<double>>(numbers);
        for (; !figures.IsEmpty; figures = figures[Math.Min(figures.Length, numbers.Length)..])
        {
            int count = Math.Min(figures.Length, numbers.Length);
            figures[..count].CopyTo(numbers);
            Span<Vector512<double>> some = room[..((count + Vector512<double>.Count - 1) / Vector512<double>.Count)]; // behind the last figure stands something that is not added
            foreach (ref Vector512<double> lanes in some)
                lanes -= Vector512.Create(from);
            deviations.Add(numbers[..count]);
            foreach (ref Vector512<double> lanes in some)
                lanes *= lanes;
            squares.Add(numbers[..count]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double Sum, double Squares, bool IsCertain) InLanes(ReadOnlySpan<double> figures, double from)
    {
        ReadOnlySpan<Vector512<double>> lanes = MemoryMarshal.Cast<double, Vector512<double>>(figures);
        Vector512<double> center = Vector512.Create(from);
        Vector512<double> sum = Vector512<double>.Zero, lost = Vector512<double>.Zero, sizes = Vector512<double>.Zero, squares = Vector512<double>.Zero, lostSquares = Vector512<double>.Zero;
        foreach (Vector512<double> some in lanes)
            AddSome(some - center);

        Span<double> rest = stackalloc double[Vector512<double>.Count];
        rest.Fill(from);
        figures[(lanes.Length * rest.Length)..].CopyTo(rest);
        AddSome(Vector512.Create<double>(rest) - center);

        // What was rounded off is itself added with roundings: it is off by less than (count · 2⁻⁵³)² of the sum of sizes.
        double doubt = (figures.Length + 64.0) * Rounding * (figures.Length + 64.0) * Rounding;
        (double total, bool isCertain) = Total(sum, lost, doubt * 2 * Vector512.Sum(sizes));
        (double totalOfSquares, bool areCertain) = Total(squares, lostSquares, doubt * 2 * Vector512.Sum(squares));
        return (total, totalOfSquares, isCertain && areCertain);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        void AddSome(Vector512<double> deviations)
        {
            (sum, lost) = Carried(sum, lost, deviations);
            sizes += Vector512.Abs(deviations);
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

    /// <summary>The lanes together, one after the other, and whether the sum is the nearest double even if what was lost is off by the doubt.</summary>
    private static (double Value, bool IsCertain) Total(Vector512<double> sum, Vector512<double> lost, double doubt)
    {
        Vector512<double> total = Vector512<double>.Zero, lostInAll = Vector512<double>.Zero;
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            (total, lostInAll) = Carried(total, lostInAll, Vector512.Create(sum[lane]));
            (total, lostInAll) = Carried(total, lostInAll, Vector512.Create(lost[lane]));
        }

        (double high, double low) = (total.ToScalar(), lostInAll.ToScalar());
        return (high + low, high + (low - doubt) == high + (low + doubt));
    }
}
