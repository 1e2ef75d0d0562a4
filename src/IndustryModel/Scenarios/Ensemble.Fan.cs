using System.Collections.Immutable;
using IndustryModel.Classifications;

namespace IndustryModel.Scenarios;

public sealed partial class Ensemble
{
    /// <summary>The quantiles of a figure in all years that are kept.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="region">The region's code; the first that is kept (by default the nation) if null.</param>
    /// <param name="sector">The sector's code; all sectors if null.</param>
    /// <param name="probabilities">The probabilities, from 0 to 1; 5, 25, 50, 75 and 95 % if empty.</param>
    /// <exception cref="UnknownCodeException">The ensemble did not keep it; the message says what it kept.</exception>
    /// <exception cref="InvalidOperationException">There is no such figure: nothing to divide by.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability is none.</exception>
    public FanChart Fan(OutcomeMeasure measure, string? region = null, string? sector = null, params ImmutableArray<double> probabilities)
    {
        ImmutableArray<double> wanted = probabilities.IsDefaultOrEmpty ? UsualProbabilities : [.. probabilities.Distinct().Order()];
        double[] quantiles = new double[Years.Length * wanted.Length];
        double[] scratch = new double[_store.Figures is null ? 0 : (int)Draws];
        int first = Defined(Find(measure, region, sector, Years[0]));
        for (int t = 0; t < Years.Length; t++)
            Quantiles(Defined(first + t), wanted.AsSpan(), quantiles.AsSpan(t * wanted.Length, wanted.Length), scratch);
        return new(Series[first / Years.Length], Name, Years, wanted, quantiles, Words);
    }
}
