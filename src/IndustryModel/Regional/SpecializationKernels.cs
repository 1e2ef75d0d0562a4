namespace IndustryModel.Regional;

/// <summary>
/// How specialized each region is, over plain numbers: no allocation, the same bits on every 64-bit processor. Matrices lie row by row, a row a region, a column a sector.
/// NaN is missing, and makes missing what it enters. The measures of one row are in <see cref="DistributionKernels"/>.
/// </summary>
public static class SpecializationKernels
{
    /// <summary>One index for every region.</summary>
    /// <param name="x">Regions × sectors, any unit; negative figures leave no shares and give NaN.</param>
    /// <param name="benchmark">A value for each sector, same unit and order: the sum of the regions (<see cref="LocationQuotientKernels.SumOfRegions"/>), a nation, or any other economy.
    /// <see cref="SpecializationIndex.KrugmanRestOfNation"/> takes the region out of it; measures that compare with equal shares, or with the other regions, do not look at it.</param>
    /// <param name="index">Which index.</param>
    /// <param name="destination">A value for each region; NaN or ∞ where undefined, as for a region without activity.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public static void Compute(ReadOnlySpan<double> x, ReadOnlySpan<double> benchmark, SpecializationIndex index, Span<double> destination)
    {
        int sectors = benchmark.Length;
        int regions = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireRoom(regions, destination.Length);
        if (index == SpecializationIndex.KrugmanMeanOfOthers)
        {
            Mean.OfOthers(x, sectors, destination);
            return;
        }

        for (int r = 0; r < regions; r++)
            destination[r] = Of(x.Slice(r * sectors, sectors), benchmark, index);
    }

    private static double Of(ReadOnlySpan<double> region, ReadOnlySpan<double> benchmark, SpecializationIndex index) => index switch
    {
        SpecializationIndex.Krugman => DistributionKernels.Krugman(region, benchmark),
        SpecializationIndex.KrugmanRestOfNation => DistributionKernels.KrugmanOfRest(region, benchmark),
        SpecializationIndex.Herfindahl => DistributionKernels.Herfindahl(region),
        SpecializationIndex.HerfindahlNormalized => DistributionKernels.HerfindahlNormalized(region),
        SpecializationIndex.EquivalentNumber => DistributionKernels.EquivalentNumber(region),
        SpecializationIndex.Gini => DistributionKernels.Gini(region),
        SpecializationIndex.GiniNormalized => DistributionKernels.GiniNormalized(region),
        SpecializationIndex.GiniRelative => DistributionKernels.LorenzGini(region, benchmark),
        SpecializationIndex.GiniOfQuotients => DistributionKernels.GiniOfQuotients(region, benchmark),
        SpecializationIndex.Hoover => DistributionKernels.Hoover(region, benchmark),
        SpecializationIndex.HooverEqual => DistributionKernels.Hoover(region),
        SpecializationIndex.Theil => InequalityKernels.Compute(region, InequalityIndex.TheilT),
        SpecializationIndex.TheilRelative => InequalityKernels.Compute(region, benchmark, InequalityIndex.TheilT),
        SpecializationIndex.Entropy => DistributionKernels.Entropy(region),
        SpecializationIndex.Evenness => DistributionKernels.Evenness(region),
        SpecializationIndex.RelativeDiversity => DistributionKernels.RelativeDiversity(region, benchmark),
        SpecializationIndex.Hachman => DistributionKernels.Hachman(region, benchmark),
        SpecializationIndex.CoefficientOfVariation => DistributionKernels.CoefficientOfVariation(region),
        SpecializationIndex.CoefficientOfVariationSample => DistributionKernels.CoefficientOfVariation(region, StandardDeviation.Sample),
        SpecializationIndex.Coulter => DistributionKernels.Coulter(region),
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such index of specialization."),
    };
}
