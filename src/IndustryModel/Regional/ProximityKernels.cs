namespace IndustryModel.Regional;

/// <summary>Proximity of sectors from the advantages that regions share (the product space), as plain numbers. Counts are exact; the same bits on every 64-bit processor.</summary>
public static class ProximityKernels
{
    /// <summary>The number of regions that have an advantage in both sectors, C[i,j] = Σ M[·,i]·M[·,j]; on the diagonal the ubiquity.</summary>
    /// <param name="advantages">Regions × sectors: 1 is yes, 0 no. NaN makes the row and the column of its sector NaN.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="destination">Sectors × sectors.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void Cooccurrence(ReadOnlySpan<double> advantages, int sectors, Span<double> destination)
    {
        _ = Shapes.Rows(advantages.Length, sectors, nameof(advantages));
        Shapes.RequireRoom(sectors * sectors, destination.Length);
        using BitMatrix regions = BitMatrix.Of(advantages, sectors);
        using BitMatrix bits = regions.Transposed();
        using var scratch = new Scratch(sectors);
        Span<double> ubiquity = scratch.Values;
        AdvantageKernels.Ubiquity(advantages, ubiquity);
        for (int i = 0; i < sectors; i++)
        {
            for (int j = i; j < sectors; j++)
            {
                double common = double.IsNaN(ubiquity[i] + ubiquity[j]) ? double.NaN : BitMatrix.Common(bits.Row(i), bits.Row(j));
                destination[i * sectors + j] = common;
                destination[j * sectors + i] = common;
            }
        }
    }

    /// <summary>Proximity φ[i,j] of each pair of sectors.</summary>
    /// <param name="advantages">Regions × sectors: 1 is yes, 0 no. NaN makes missing what it enters.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="measure">The formula, but for <see cref="ProximityMeasure.Continuous"/>, which takes quotients.</param>
    /// <param name="destination">Sectors × sectors. NaN where one of the two is nowhere: undefined. 0 where both exist and never together.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one sector, or a formula that takes quotients.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void Compute(ReadOnlySpan<double> advantages, int sectors, ProximityMeasure measure, Span<double> destination)
    {
        if (measure == ProximityMeasure.Continuous)
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "Continuous proximity is a correlation of quotients, which advantages do not tell. Call ProximityKernels.Continuous with location quotients.");
        Cooccurrence(advantages, sectors, destination);
        using var scratch = new Scratch(2 * sectors);
        Span<double> ubiquity = scratch.Values[..sectors];
        Span<double> together = scratch.Values[sectors..];
        bool counts = measure is ProximityMeasure.MinimumConditional or ProximityMeasure.Conditional;
        for (int i = 0; i < sectors; i++)
        {
            ubiquity[i] = destination[i * sectors + i];
            if (!counts)
                destination[i * sectors + i] *= 0; // NaN stays: what is missing is not alone
        }

        for (int i = 0; i < sectors; i++)
            together[i] = OrderedSum.Of(destination.Slice(i * sectors, sectors));
        double total = OrderedSum.Of(together);
        for (int i = 0; i < sectors; i++)
        {
            for (int j = 0; j < sectors; j++)
            {
                ref double cell = ref destination[i * sectors + j];
                cell = ubiquity[i] == 0 || ubiquity[j] == 0 ? double.NaN : cell == 0 ? 0 : cell / Expected(measure, cell, ubiquity[i], ubiquity[j], together[i], together[j], total);
            }
        }
    }

    /// <summary>Continuous proximity φ[i,j] = (1 + ρ[i,j]) / 2, ρ the correlation of two columns. What py-ecomplexity computes with <c>continuous=True</c>.</summary>
    /// <param name="quotients">Regions × sectors, location quotients: in any unit of each sector, since a correlation does not see it. NaN makes missing what it enters: leave out regions without activity.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="destination">Sectors × sectors. NaN where all regions have the same quotient of a sector: undefined.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void Continuous(ReadOnlySpan<double> quotients, int sectors, Span<double> destination)
    {
        int regions = Shapes.Rows(quotients.Length, sectors, nameof(quotients));
        Shapes.RequireRoom(sectors * sectors, destination.Length);
        using var scratch = new Scratch(sectors * (regions + 1));
        for (int s = 0; s < sectors; s++)
        {
            Span<double> column = scratch.Values.Slice(s * regions, regions);
            for (int r = 0; r < regions; r++)
                column[r] = quotients[r * sectors + s];
            (int count, double mean, double deviation) = Moments.Of(column, StandardDeviation.Population);
            bool varies = count == regions && deviation > 0;
            foreach (ref double value in column)
                value = varies ? value - mean : double.NaN;
            scratch.Values[sectors * regions + s] = Lanes.Dot(column, column);
        }

        for (int i = 0; i < sectors; i++)
        {
            for (int j = i; j < sectors; j++)
            {
                double product = Lanes.Dot(scratch.Values.Slice(i * regions, regions), scratch.Values.Slice(j * regions, regions));
                double correlation = product / Math.Sqrt(scratch.Values[sectors * regions + i] * scratch.Values[sectors * regions + j]);
                destination[i * sectors + j] = destination[j * sectors + i] = regions == 0 ? double.NaN : (1 + Math.Clamp(correlation, -1, 1)) / 2;
            }
        }
    }

    private static double Expected(ProximityMeasure measure, double common, double first, double second, double withFirst, double withSecond, double total) => measure switch
    {
        ProximityMeasure.Conditional => first,
        ProximityMeasure.Cosine => Math.Sqrt(withFirst * withSecond),
        ProximityMeasure.Jaccard => withFirst + withSecond - common,
        ProximityMeasure.Association => withFirst * withSecond / total,
        ProximityMeasure.Probability => (withFirst * withSecond / (total - withFirst) + withSecond * withFirst / (total - withSecond)) / 2,
        _ => Math.Max(first, second),
    };
}
