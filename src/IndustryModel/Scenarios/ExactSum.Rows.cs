using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

internal sealed partial class ExactSum
{
    /// <summary>The most vectors that are added at once, so that a lane adds up as many numbers.</summary>
    internal const int Block = 64;

    private const int ShortBlock = 8; // from here on lanes are faster than number by number
    private const double Headroom = 1024;
    private const double UnitOfHeadroom = Headroom / (1L << 53);
    private const double SmallestInLanes = 1e-200; // far from where numbers lose digits
    private const double LargestInLanes = 1e300;

    /// <summary>Adds numbers; none of them when one is refused.</summary>
    /// <exception cref="ArgumentException">One is NaN or infinite.</exception>
    internal void Add(ReadOnlySpan<double> values)
    {
        FiniteValues.Require(values, nameof(values));
        ReadOnlySpan<Vector512<double>> vectors = MemoryMarshal.Cast<double, Vector512<double>>(values);
        ReadOnlySpan<double> rest = values[(vectors.Length * Vector512<double>.Count)..];
        for (; vectors.Length >= ShortBlock; vectors = vectors[Math.Min(Block, vectors.Length)..])
            Add(vectors[..Math.Min(Block, vectors.Length)]);
        AddEach(MemoryMarshal.Cast<Vector512<double>, double>(vectors));
        AddEach(rest);
    }

    private void AddEach(ReadOnlySpan<double> values)
    {
        foreach (double value in values)
            Add(value);
    }

    /// <summary>
    /// A block by lanes, without error: each number is cut into a high part, a multiple of one unit for the whole block, a middle part alike, and what is left, mostly nothing. Of 53 bits a part takes 43, so sums of 64 parts
    /// are exact. After Rump, Ogita and Oishi (2008), "Accurate floating-point summation".
    /// </summary>
    private void Add(ReadOnlySpan<Vector512<double>> block)
    {
        Vector512<double> sizes = Vector512<double>.Zero;
        foreach (Vector512<double> values in block)
            sizes = Vector512.Max(sizes, Vector512.Abs(values));
        double largest = 0;
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
            largest = Math.Max(largest, sizes[lane]);
        if (largest is not (> SmallestInLanes and < LargestInLanes))
        {
            AddEach(MemoryMarshal.Cast<Vector512<double>, double>(block));
            return;
        }

        // a power of two above 1,024 times the largest number, and above 1,024 times what the first cut leaves
        double power = BitConverter.UInt64BitsToDouble((BitConverter.DoubleToUInt64Bits(largest) & 0x7FF0_0000_0000_0000) + (1UL << MantissaBits)) * Headroom;
        Vector512<double> first = Vector512.Create(power);
        Vector512<double> second = Vector512.Create(power * UnitOfHeadroom);
        Vector512<double> high = Vector512<double>.Zero;
        Vector512<double> middle = Vector512<double>.Zero;
        foreach (Vector512<double> values in block)
        {
            Vector512<double> highPart = values + first - first;
            Vector512<double> left = values - highPart;
            Vector512<double> middlePart = left + second - second;
            high += highPart;
            middle += middlePart;
            left -= middlePart;
            if (!Vector512.EqualsAll(left, Vector512<double>.Zero))
                AddLanes(left);
        }

        AddLanes(high);
        AddLanes(middle);
    }

    private void AddLanes(Vector512<double> lanes)
    {
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
            Add(lanes[lane]);
    }
}
