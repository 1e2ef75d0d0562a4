using IndustryModel.Quantities;

namespace IndustryModel.Shares;

public static partial class ShareKernels
{
    /// <summary>
    /// The growth a year that a share target needs: (1 + g) · [(sT / (1 − sT)) / (s0 / (1 − s0))]^(1 / N) − 1. It follows from x = s / (1 − s) · rest. Shares in (0, 1), one price basis for shares and growth.
    /// </summary>
    /// <param name="from">The share at the start, s0.</param>
    /// <param name="to">The share wanted, sT.</param>
    /// <param name="years">The number of years, N.</param>
    /// <param name="restGrowth">The growth a year of the rest of the economy, g.</param>
    public static double RequiredGrowth(double from, double to, int years, double restGrowth)
        => (1 + restGrowth) * Elementary.Pow(to / (1 - to) / (from / (1 - from)), 1.0 / years) - 1;
}
