namespace IndustryModel.Regional;

// Splits that need the growth rate of the cell itself.
public static partial class ShiftShareKernels
{
    private static void SplitRow(ReadOnlySpan<double> e, ReadOnlySpan<double> x, in BenchmarkGrowth growth, AppearingCells appearing, Span<double> homothetic, Span<double> allocation)
    {
        double own = OrderedSum.Of(e);
        for (int s = 0; s < e.Length; s++)
        {
            double regional = Regional(e[s], x[s], growth, s);
            double competitive = e[s] != 0 ? own * growth.Structure[s] * (regional / e[s])
                : appearing == AppearingCells.Competitive ? regional
                : double.NaN;
            homothetic[s] += competitive;
            allocation[s] += regional - competitive; // as a difference, so that the two sum
        }
    }

    private static void ArcelusRow(ReadOnlySpan<double> e, ReadOnlySpan<double> x, in BenchmarkGrowth growth, Span<double> matrices, int cells)
    {
        double own = OrderedSum.Of(e);
        double grown = (OrderedSum.Of(x) - own) / own - growth.Total;
        for (int s = 0; s < e.Length; s++)
        {
            double expected = e[s] == 0 ? double.NaN : own * growth.Structure[s];
            double differential = e[s] - expected;
            double mix = growth.Rates[s] - growth.Total;
            double cell = (x[s] - e[s]) / e[s] - growth.Rates[s] - grown;
            matrices[s] += expected * growth.Total;
            matrices[cells + s] += differential * growth.Total;
            matrices[2 * cells + s] += expected * mix;
            matrices[3 * cells + s] += differential * mix;
            matrices[4 * cells + s] += expected * grown;
            matrices[5 * cells + s] += differential * grown;
            matrices[6 * cells + s] += expected * cell;
            matrices[7 * cells + s] += differential * cell;
        }
    }
}
