using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Rows of finite numbers: refuses what is none once, before anything is computed, and finds the ends.</summary>
internal static class FiniteValues
{
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    internal static void Require(ReadOnlySpan<double> values, string name)
    {
        ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(values);
        Vector512<double> sum = Vector512<double>.Zero;
        foreach (Vector512<double> block in blocks)
            sum += block - block; // 0, or NaN and it stays
        bool finite = Vector512.EqualsAll(sum, sum);
        foreach (double value in values[(blocks.Length * Vector512<double>.Count)..])
            finite &= double.IsFinite(value);
        if (!finite)
            throw Refused(values, name);
    }

    /// <summary>The smallest and the largest of at least one finite number.</summary>
    internal static (double Least, double Most) Range(ReadOnlySpan<double> values)
    {
        ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(values);
        double least = values[^1], most = values[^1];
        if (!blocks.IsEmpty)
        {
            (Vector512<double> low, Vector512<double> high) = (blocks[0], blocks[0]);
            foreach (Vector512<double> block in blocks)
                (low, high) = (Vector512.Min(low, block), Vector512.Max(high, block));
            for (int lane = 0; lane < Vector512<double>.Count; lane++)
                (least, most) = (Math.Min(least, low[lane]), Math.Max(most, high[lane]));
        }

        foreach (double value in values[(blocks.Length * Vector512<double>.Count)..])
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        return (least, most);
    }

    private static ArgumentException Refused(ReadOnlySpan<double> values, string name)
    {
        int at = 0;
        while (double.IsFinite(values[at]))
            at++;
        return new($"Got {values[at].ToString(CultureInfo.InvariantCulture)} at position {at} where finite numbers were expected. Leave out what is missing or unbounded, and say how many values that were.", name);
    }
}
