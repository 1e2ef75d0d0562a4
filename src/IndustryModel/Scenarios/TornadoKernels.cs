using IndustryModel.Regional;

namespace IndustryModel.Scenarios;

/// <summary>One input at a time from a low to a high value, all others at their base: how far the output swings. Interactions do not show; Eschenbach (1992).</summary>
public static class TornadoKernels
{
    /// <summary>|high − low| of the output for each input, its rank, and its square as a share of the sum of squares.</summary>
    /// <param name="low">The output with each input at its low value.</param>
    /// <param name="high">The output with each input at its high value.</param>
    /// <param name="swing">The size of the difference.</param>
    /// <param name="rank">1 for the largest swing; equal swings share the better rank.</param>
    /// <param name="squareShare">swing² / Σ swing²; 0 for all where nothing swings.</param>
    /// <exception cref="ArgumentException">Lengths differ, or an output is no finite number: the input is named, from 1.</exception>
    public static void Swings(ReadOnlySpan<double> low, ReadOnlySpan<double> high, Span<double> swing, Span<int> rank, Span<double> squareShare)
    {
        Shapes.RequireLength(low.Length, high.Length, nameof(high));
        Shapes.RequireLength(low.Length, swing.Length, nameof(swing));
        Shapes.RequireLength(low.Length, rank.Length, nameof(rank));
        Shapes.RequireLength(low.Length, squareShare.Length, nameof(squareShare));
        double largest = 0;
        for (int i = 0; i < low.Length; i++)
        {
            double size = Math.Abs(high[i] - low[i]);
            if (!double.IsFinite(size))
                throw new ArgumentException($"The outputs of input {i + 1} are {low[i]} and {high[i]}; finite numbers with a finite difference are expected.", nameof(low));
            swing[i] = size;
            largest = Math.Max(largest, size);
        }

        for (int i = 0; i < swing.Length; i++)
        {
            rank[i] = 1;
            foreach (double other in swing)
                rank[i] += other > swing[i] ? 1 : 0;
            double relative = largest == 0 ? 0 : swing[i] / largest; // so that no square over- or underflows as a whole
            squareShare[i] = relative * relative;
        }

        double sum = OrderedSum.Of(squareShare);
        foreach (ref double share in squareShare)
            share = sum == 0 ? 0 : share / sum;
    }
}
