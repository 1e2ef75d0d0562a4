namespace IndustryModel.Regional;

/// <content>The iterative methods.</content>
public static partial class ComplexityKernels
{
    /// <summary>
    /// The method of reflections: k[r,N] = Σ M[r,s]·k[s,N−1] / k[r,0] and likewise for sectors, from diversity and ubiquity. Hidalgo and Hausmann (2009). Even steps rank regions, odd steps sectors, as ECI and
    /// PCI do; more steps come closer to the eigenvectors, while all values close in on one number.
    /// </summary>
    /// <param name="advantages">Regions × sectors; NaN makes missing what it reaches.</param>
    /// <param name="steps">N, 0 or more.</param>
    /// <param name="regions">A value for each region: k[r,N]. NaN for a region without advantage (0 at step 0).</param>
    /// <param name="sectors">A value for each sector: k[s,N]; its length says how many there are. NaN for a sector in which no region has an advantage (0 at step 0).</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than no steps, or no room for a single sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or there is too little room for the regions.</exception>
    public static void Reflections(ReadOnlySpan<double> advantages, int steps, Span<double> regions, Span<double> sectors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        int rows = Shapes.Rows(advantages.Length, sectors.Length, nameof(advantages));
        Shapes.RequireRoom(rows, regions.Length, nameof(regions));
        using var scratch = new Scratch(2 * (rows + sectors.Length));
        Span<double> diversity = scratch.Values[..rows];
        Span<double> ubiquity = scratch.Values.Slice(rows, sectors.Length);
        Span<double> nextRegions = scratch.Values.Slice(rows + sectors.Length, rows);
        Span<double> nextSectors = scratch.Values[((2 * rows) + sectors.Length)..];
        AdvantageKernels.Diversity(advantages, sectors.Length, diversity);
        AdvantageKernels.Ubiquity(advantages, ubiquity);
        diversity.CopyTo(regions);
        ubiquity.CopyTo(sectors);
        for (int step = 0; step < steps; step++)
        {
            nextSectors.Clear();
            for (int r = 0; r < rows; r++)
            {
                ReadOnlySpan<double> row = advantages.Slice(r * sectors.Length, sectors.Length);
                nextRegions[r] = SumOver(row, sectors) / diversity[r];
                for (int s = 0; s < row.Length; s++)
                    nextSectors[s] += row[s] == 0 ? 0 : row[s] * regions[r];
            }

            for (int s = 0; s < sectors.Length; s++)
                sectors[s] = nextSectors[s] / ubiquity[s];
            nextRegions.CopyTo(regions);
        }
    }

    /// <summary>
    /// Fitness of regions and complexity of sectors: F[r] = Σ M[r,s]·Q[s] and Q[s] = 1 / Σ (M[r,s] / F[r]), each divided by its mean, from ones. A sector counts for little as soon as one unfit region has it.
    /// Tacchella, Cristelli, Caldarelli, Gabrielli and Pietronero (2012).
    /// </summary>
    /// <param name="advantages">Regions × sectors; NaN makes everything missing.</param>
    /// <param name="iterations">How often; 20 is usual. It may not settle: some values shrink towards 0 for ever (Pugliese, Zaccaria and Pietronero 2016).</param>
    /// <param name="fitness">A value for each region. NaN for a region without advantage; means are over the others.</param>
    /// <param name="complexity">A value for each sector; its length says how many there are. NaN for a sector in which no region has an advantage.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than no iterations, or no room for a single sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or there is too little room for the regions.</exception>
    public static void Fitness(ReadOnlySpan<double> advantages, int iterations, Span<double> fitness, Span<double> complexity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(iterations);
        int regions = Shapes.Rows(advantages.Length, complexity.Length, nameof(advantages));
        Shapes.RequireRoom(regions, fitness.Length, nameof(fitness));
        fitness = fitness[..regions];
        if (HasMissing(advantages))
        {
            fitness.Fill(double.NaN);
            complexity.Fill(double.NaN);
            return;
        }

        using var scratch = new Scratch(complexity.Length);
        Span<double> next = scratch.Values;
        AdvantageKernels.Diversity(advantages, complexity.Length, fitness);
        AdvantageKernels.Ubiquity(advantages, complexity);
        OnesWhereAny(fitness);
        OnesWhereAny(complexity);
        for (int i = 0; i < iterations; i++)
        {
            next.Clear();
            for (int r = 0; r < regions; r++)
            {
                ReadOnlySpan<double> row = advantages.Slice(r * complexity.Length, complexity.Length);
                for (int s = 0; s < row.Length; s++)
                    next[s] += row[s] == 0 ? 0 : row[s] / fitness[r];
                fitness[r] = double.IsNaN(fitness[r]) ? double.NaN : SumOver(row, complexity);
            }

            for (int s = 0; s < complexity.Length; s++)
                complexity[s] = double.IsNaN(complexity[s]) ? double.NaN : 1 / next[s];
            DivideByMean(fitness);
            DivideByMean(complexity);
        }
    }

    private static void OnesWhereAny(Span<double> counts)
    {
        foreach (ref double count in counts)
            count = count == 0 ? double.NaN : 1;
    }

    private static void DivideByMean(Span<double> values)
    {
        (_, double mean, _) = Moments.Of(values, StandardDeviation.Population);
        foreach (ref double value in values)
            value /= mean;
    }

    private static double SumOver(ReadOnlySpan<double> row, ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (int i = 0; i < row.Length; i++)
            sum += row[i] == 0 ? 0 : row[i] * values[i];
        return sum;
    }
}
