namespace IndustryModel.Regional;

/// <summary>
/// How specialized each region is, over plain numbers: no allocation, the same bits on every 64-bit processor. Matrices lie row by row, a row a region, a column a sector.
/// NaN is missing, and makes missing what it enters. The measures of one row are in <see cref="DistributionKernels"/>.
/// </summary>
public static class SpecializationKernels
{
    /// <summary>One measure for every region.</summary>
    /// <param name="x">Regions × sectors, any unit; negative figures leave no shares and give NaN.</param>
    /// <param name="benchmark">A value for each sector, same unit and order: the sum of the regions (<see cref="LocationQuotientKernels.SumOfRegions"/>), a nation, or any other economy.
    /// <see cref="SpecializationMeasure.KrugmanRestOfNation"/> takes the region out of it; measures that compare with equal shares, or with the other regions, do not look at it.</param>
    /// <param name="measure">Which measure.</param>
    /// <param name="destination">A value for each region; NaN or ∞ where undefined, as for a region without activity.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public static void Compute(ReadOnlySpan<double> x, ReadOnlySpan<double> benchmark, SpecializationMeasure measure, Span<double> destination)
    {
        int sectors = benchmark.Length;
        int regions = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireRoom(regions, destination.Length);
        if (measure == SpecializationMeasure.KrugmanMeanOfOthers)
        {
            Mean.OfOthers(x, sectors, destination);
            return;
        }

        for (int r = 0; r < regions; r++)
            destination[r] = Of(x.Slice(r * sectors, sectors), benchmark, measure);
    }

    private static double Of(ReadOnlySpan<double> region, ReadOnlySpan<double> benchmark, SpecializationMeasure measure) => measure switch
    {
        SpecializationMeasure.Krugman => DistributionKernels.Krugman(region, benchmark),
        SpecializationMeasure.KrugmanRestOfNation => DistributionKernels.KrugmanOfRest(region, benchmark),
        SpecializationMeasure.Herfindahl => DistributionKernels.Herfindahl(region),
        SpecializationMeasure.HerfindahlNormalized => DistributionKernels.HerfindahlNormalized(region),
        SpecializationMeasure.EquivalentNumber => DistributionKernels.EquivalentNumber(region),
        SpecializationMeasure.Gini => DistributionKernels.Gini(region),
        SpecializationMeasure.GiniNormalized => DistributionKernels.GiniNormalized(region),
        SpecializationMeasure.GiniRelative => DistributionKernels.LorenzGini(region, benchmark),
        SpecializationMeasure.GiniOfQuotients => DistributionKernels.GiniOfQuotients(region, benchmark),
        SpecializationMeasure.Hoover => DistributionKernels.Hoover(region, benchmark),
        SpecializationMeasure.HooverEqual => DistributionKernels.Hoover(region),
        SpecializationMeasure.Theil => InequalityKernels.Compute(region, InequalityIndex.TheilT),
        SpecializationMeasure.TheilRelative => InequalityKernels.Compute(region, benchmark, InequalityIndex.TheilT),
        SpecializationMeasure.Entropy => DistributionKernels.Entropy(region),
        SpecializationMeasure.Evenness => DistributionKernels.Evenness(region),
        SpecializationMeasure.RelativeDiversity => DistributionKernels.RelativeDiversity(region, benchmark),
        SpecializationMeasure.Hachman => DistributionKernels.Hachman(region, benchmark),
        SpecializationMeasure.CoefficientOfVariation => DistributionKernels.CoefficientOfVariation(region),
        SpecializationMeasure.CoefficientOfVariationSample => DistributionKernels.CoefficientOfVariation(region, StandardDeviation.Sample),
        SpecializationMeasure.Coulter => DistributionKernels.Coulter(region),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure of specialization."),
    };
}
