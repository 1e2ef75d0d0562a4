namespace IndustryModel.Regional;

/// <summary>
/// How concentrated each sector is in space, over plain numbers: no allocation, the same bits on every 64-bit processor. Matrices lie row by row, a row a region, a column a sector.
/// NaN is missing, and makes missing what it enters. The measures of one column are in <see cref="DistributionKernels"/>.
/// </summary>
public static class ConcentrationKernels
{
    /// <summary>One index for every sector.</summary>
    /// <param name="x">Regions × sectors, any unit; negative figures leave no shares and give NaN.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="totals">A value for each region, same unit and order: all sectors together (<see cref="SumOfSectors"/>). Measures that compare with equal shares, or with the other sectors, do not look at it.</param>
    /// <param name="index">Which index.</param>
    /// <param name="destination">A value for each sector; NaN or ∞ where undefined, as for a sector that is nowhere.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, there is not a total for each, or the destination is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one sector, or no such index.</exception>
    public static void Compute(ReadOnlySpan<double> x, int sectors, ReadOnlySpan<double> totals, ConcentrationIndex index, Span<double> destination)
    {
        int regions = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireLength(regions, totals.Length, nameof(totals));
        Shapes.RequireRoom(sectors, destination.Length);
        using var scratch = new Scratch(x.Length);
        Span<double> transposed = scratch.Values;
        for (int r = 0; r < regions; r++)
        {
            for (int s = 0; s < sectors; s++)
                transposed[s * regions + r] = x[r * sectors + s];
        }

        if (index == ConcentrationIndex.KrugmanMeanOfOthers && regions > 0)
        {
            Mean.OfOthers(transposed, regions, destination);
            return;
        }

        for (int s = 0; s < sectors; s++)
            destination[s] = Of(transposed.Slice(s * regions, regions), totals, index);
    }

    /// <summary>All sectors together: a value for each region.</summary>
    /// <param name="x">Regions × sectors.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="destination">A value for each region.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one sector.</exception>
    public static void SumOfSectors(ReadOnlySpan<double> x, int sectors, Span<double> destination)
    {
        int regions = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireRoom(regions, destination.Length);
        for (int r = 0; r < regions; r++)
            destination[r] = OrderedSum.Of(x.Slice(r * sectors, sectors));
    }

    private static double Of(ReadOnlySpan<double> sector, ReadOnlySpan<double> totals, ConcentrationIndex index) => index switch
    {
        ConcentrationIndex.Krugman => DistributionKernels.Krugman(sector, totals),
        ConcentrationIndex.KrugmanRestOfSectors => DistributionKernels.KrugmanOfRest(sector, totals),
        ConcentrationIndex.KrugmanMeanOfOthers => double.NaN, // no regions
        ConcentrationIndex.Herfindahl => DistributionKernels.Herfindahl(sector),
        ConcentrationIndex.HerfindahlNormalized => DistributionKernels.HerfindahlNormalized(sector),
        ConcentrationIndex.EquivalentNumber => DistributionKernels.EquivalentNumber(sector),
        ConcentrationIndex.Gini => DistributionKernels.Gini(sector),
        ConcentrationIndex.GiniNormalized => DistributionKernels.GiniNormalized(sector),
        ConcentrationIndex.LocationalGini => DistributionKernels.LorenzGini(sector, totals),
        ConcentrationIndex.LocationalGiniHalf => DistributionKernels.LorenzGini(sector, totals) / 2,
        ConcentrationIndex.GiniOfQuotients => DistributionKernels.GiniOfQuotients(sector, totals),
        ConcentrationIndex.Hoover => DistributionKernels.Hoover(sector, totals),
        ConcentrationIndex.HooverEqual => DistributionKernels.Hoover(sector),
        ConcentrationIndex.Theil => InequalityKernels.Compute(sector, InequalityIndex.TheilT),
        ConcentrationIndex.TheilRelative => InequalityKernels.Compute(sector, totals, InequalityIndex.TheilT),
        ConcentrationIndex.Entropy => DistributionKernels.Entropy(sector),
        ConcentrationIndex.Evenness => DistributionKernels.Evenness(sector),
        ConcentrationIndex.CoefficientOfVariation => DistributionKernels.CoefficientOfVariation(sector),
        ConcentrationIndex.CoefficientOfVariationSample => DistributionKernels.CoefficientOfVariation(sector, StandardDeviation.Sample),
        ConcentrationIndex.Coulter => DistributionKernels.Coulter(sector),
        _ => throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such index of concentration."),
    };
}
