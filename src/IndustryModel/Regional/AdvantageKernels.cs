using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Regional;

/// <summary>
/// Revealed comparative advantage as yes or no: whether a sector's share in a region is at least its share in the benchmark (Balassa 1965), decided exactly.
/// Matrices lie row by row, a row a region, a column a sector. In a matrix of advantages 1 is yes, 0 no, NaN missing.
/// </summary>
/// <remarks>
/// LQ ≥ 1 is asked as x[r,s] · X ≥ x[r,·] · x[·,s], of the figures as they are written (35.1 is 351/10, not the binary number nearest to it) with exact sums, so that no rounding moves a
/// region into or out of an advantage. Doubles decide wherever their error bound lets them; whole-number arithmetic decides the rest.
/// </remarks>
public static class AdvantageKernels
{
    private const double Epsilon = 2.220446049250313e-16; // 2⁻⁵²

    // Below this, products of scaled figures may have lost digits to underflow.
    private const double Tiny = 1e-290;

    /// <summary>The advantages of regions within their own sum.</summary>
    /// <param name="x">Regions × sectors, any unit. A missing (NaN) figure makes the sums it enters missing, and with the grand total everything.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="destination">As many values as <paramref name="x"/>; may be <paramref name="x"/> itself. A figure of 0 (an empty region, a sector nowhere) or below is no advantage; a positive figure in a sum that is not positive is NaN: undefined.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void Decide(ReadOnlySpan<double> x, int sectors, Span<double> destination)
    {
        _ = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireRoom(x.Length, destination.Length);
        Decide(x, [], sectors, destination);
    }

    /// <summary>The advantages of regions against a given benchmark: a nation with its extra-regio part, a continent, another year.</summary>
    /// <param name="x">Regions × sectors, any unit.</param>
    /// <param name="benchmark">A value for each sector, in any unit: only its shares count. A missing value makes its total missing, and with it everything.</param>
    /// <param name="destination">As many values as <paramref name="x"/>; may be <paramref name="x"/> itself. NaN where the region has what the benchmark lacks: undefined.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void DecideAgainst(ReadOnlySpan<double> x, ReadOnlySpan<double> benchmark, Span<double> destination)
    {
        _ = Shapes.Rows(x.Length, benchmark.Length, nameof(x));
        Shapes.RequireRoom(x.Length, destination.Length);
        Decide(x, benchmark, benchmark.Length, destination);
    }

    /// <summary>Diversity: the number of sectors in which a region has an advantage, k[r] = Σ M[r,·]. Hidalgo and Hausmann (2009).</summary>
    /// <param name="advantages">Regions × sectors, as <see cref="Decide(ReadOnlySpan{double}, int, Span{double})"/> gives them. NaN makes the region's number NaN.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="destination">A value for each region.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void Diversity(ReadOnlySpan<double> advantages, int sectors, Span<double> destination)
    {
        int regions = Shapes.Rows(advantages.Length, sectors, nameof(advantages));
        Shapes.RequireRoom(regions, destination.Length);
        for (int r = 0; r < regions; r++)
            destination[r] = OrderedSum.Of(advantages.Slice(r * sectors, sectors));
    }

    /// <summary>Ubiquity: the number of regions that have an advantage in a sector, k[s] = Σ M[·,s]. Hidalgo and Hausmann (2009).</summary>
    /// <param name="advantages">Regions × sectors. NaN makes the sector's number NaN.</param>
    /// <param name="destination">A value for each sector; its length says how many there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">No room for a single sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows.</exception>
    public static void Ubiquity(ReadOnlySpan<double> advantages, Span<double> destination)
    {
        _ = Shapes.Rows(advantages.Length, destination.Length, nameof(advantages));
        OrderedSum.OfColumns(advantages, destination);
    }

    private static void Decide(ReadOnlySpan<double> x, ReadOnlySpan<double> benchmark, int sectors, Span<double> destination)
    {
        (double scale, bool signed) = Scale(x);
        (double benchmarkScale, bool benchmarkSigned) = Scale(benchmark);
        int regions = x.Length / sectors;
        using var scratch = new Scratch((3 * sectors) + x.Length);
        Span<double> sums = scratch.Values[..sectors];
        Span<double> sizes = scratch.Values.Slice(sectors, sectors);
        Span<double> absolute = scratch.Values.Slice(2 * sectors, sectors);
        Span<double> advantages = scratch.Values[(3 * sectors)..]; // first the scaled figures, then row by row what they decide: x stays whole until the end, should the destination be x itself
        Multiply(x, scale, advantages);
        if (benchmark.IsEmpty)
        {
            OrderedSum.OfColumns(advantages, sums);
            sizes.Clear();
            for (int r = 0; signed && r < regions; r++)
            {
                Absolute(advantages.Slice(r * sectors, sectors), absolute);
                OrderedSum.Add(absolute, sizes);
            }
        }
        else
        {
            Multiply(benchmark, benchmarkScale, sums);
            Absolute(sums, sizes);
        }

        if (!signed && !benchmarkSigned)
            sums.CopyTo(sizes);

        // A sum of n written figures is at most n roundings from the exact one, relative to the sum of the figures' sizes; a product and the difference add three. Twice that is on the safe side.
        double error = (regions + sectors + 16) * Epsilon;
        double total = OrderedSum.Of(sums);
        double totalError = error * OrderedSum.Of(sizes);
        int undecided = 0;
        for (int r = 0; r < regions; r++)
        {
            Span<double> row = advantages.Slice(r * sectors, sectors);
            double sum = OrderedSum.Of(row);
            double size = sum;
            if (signed)
            {
                Absolute(row, absolute);
                size = OrderedSum.Of(absolute);
            }

            undecided += Row(row, sum, error * size, sums, sizes, total, totalError);
        }

        if (undecided > 0)
            ExactAdvantage.Decide(x, benchmark, sectors, advantages);
        advantages.CopyTo(destination);
    }

    /// <summary>Replaces the figures of a row by what doubles can decide; returns how many they cannot.</summary>
    private static int Row(Span<double> row, double sum, double sumError, ReadOnlySpan<double> sums, ReadOnlySpan<double> sizes, double total, double totalError)
    {
        int lanes = Vector512<double>.Count;
        Span<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(row);
        ReadOnlySpan<Vector512<double>> sumBlocks = MemoryMarshal.Cast<double, Vector512<double>>(sums);
        ReadOnlySpan<Vector512<double>> sizeBlocks = MemoryMarshal.Cast<double, Vector512<double>>(sizes);
        int undecided = 0;
        for (int i = 0; i < blocks.Length; i++)
            blocks[i] = Block(blocks[i], sum, sumError, sumBlocks[i], sizeBlocks[i], total, totalError, ref undecided);
        int done = blocks.Length * lanes;
        if (done == row.Length)
            return undecided;
        Span<double> padded = stackalloc double[3 * lanes];
        padded.Clear();
        row[done..].CopyTo(padded);
        sums[done..].CopyTo(padded[lanes..]);
        sizes[done..].CopyTo(padded[(2 * lanes)..]);
        Span<Vector512<double>> last = MemoryMarshal.Cast<double, Vector512<double>>(padded);
        last[0] = Block(last[0], sum, sumError, last[1], last[2], total, totalError, ref undecided);
        padded[..(row.Length - done)].CopyTo(row[done..]);
        return undecided;
    }

    private static Vector512<double> Block(Vector512<double> x, double sum, double sumError, Vector512<double> sums, Vector512<double> sizes, double total, double totalError, ref int undecided)
    {
        Vector512<double> left = x * total;
        Vector512<double> right = sums * sum;
        Vector512<double> leftError = x * totalError; // only asked of positive figures
        Vector512<double> rightError = sizes * sumError;
        Vector512<double> difference = left - right;
        Vector512<double> positive = Vector512.GreaterThan(x, Vector512<double>.Zero);
        Vector512<double> unsure = Vector512.LessThanOrEqual(Vector512.Abs(difference), leftError + rightError)
            | Vector512.LessThanOrEqual(left, Vector512.Max(leftError, Vector512.Create(Tiny))) | Vector512.LessThanOrEqual(right, Vector512.Max(rightError, Vector512.Create(Tiny)));
        Vector512<double> decision = Vector512.ConditionalSelect(Vector512.GreaterThan(difference, Vector512<double>.Zero), Vector512<double>.One, Vector512<double>.Zero);
        unsure &= positive;
        decision = Vector512.ConditionalSelect(unsure, Vector512.Create(ExactAdvantage.Undecided), decision) & positive;
        undecided += BitOperations.PopCount(unsure.ExtractMostSignificantBits());
        return Vector512.ConditionalSelect(Vector512.Equals(difference, difference), decision, difference); // NaN stays
    }

    /// <summary>A power of two that brings the largest figure near 1 where products might leave the range of a double, else 1; NaN, and with it everything, where a figure is infinite. And whether any figure is negative.</summary>
    private static (double Scale, bool Signed) Scale(ReadOnlySpan<double> x)
    {
        double high = 0;
        double low = 0;
        Vector512<double> highs = Vector512<double>.Zero;
        Vector512<double> lows = Vector512<double>.Zero;
        ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(x);
        foreach (Vector512<double> block in blocks)
        {
            highs = Vector512.ConditionalSelect(Vector512.GreaterThan(block, highs), block, highs);
            lows = Vector512.ConditionalSelect(Vector512.LessThan(block, lows), block, lows);
        }

        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            high = Math.Max(high, highs[lane]);
            low = Math.Min(low, lows[lane]);
        }

        foreach (double value in x[(blocks.Length * Vector512<double>.Count)..])
        {
            high = value > high ? value : high;
            low = value < low ? value : low;
        }

        double size = Math.Max(high, -low);
        double scale = !double.IsFinite(size) ? double.NaN : size is 0 or (> 1e-100 and < 1e100) ? 1 : Math.ScaleB(1, Math.Min(1000, -Math.ILogB(size)));
        return (scale, low < 0);
    }

    private static void Multiply(ReadOnlySpan<double> x, double factor, Span<double> destination)
    {
        ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(x);
        Span<Vector512<double>> results = MemoryMarshal.Cast<double, Vector512<double>>(destination);
        for (int i = 0; i < blocks.Length; i++)
            results[i] = blocks[i] * factor;
        for (int i = blocks.Length * Vector512<double>.Count; i < x.Length; i++)
            destination[i] = x[i] * factor;
        for (int i = 0; factor < 1 && i < x.Length; i++)
        {
            if (x[i] > 0 && destination[i] == 0)
                destination[i] = double.Epsilon; // however small beside the largest, it is not nothing: whole numbers will decide
        }
    }

    private static void Absolute(ReadOnlySpan<double> x, Span<double> destination)
    {
        for (int i = 0; i < x.Length; i++)
            destination[i] = Math.Abs(x[i]);
    }
}
