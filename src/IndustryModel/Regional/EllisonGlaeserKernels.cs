namespace IndustryModel.Regional;

/// <summary>
/// Concentration beyond what the sizes of plants explain: Ellison and Glaeser (1997), over plain numbers, without allocation, the same bits on every 64-bit processor.
/// s[r] are a sector's shares of regions, x[r] the shares of regions in the whole economy, H the Herfindahl index of the sizes of the sector's plants
/// (<see cref="DistributionKernels.Herfindahl"/>).
/// </summary>
public static class EllisonGlaeserKernels
{
    /// <summary>G = Σ (s − x)²: raw geographic concentration.</summary>
    /// <param name="sector">A value for each region.</param>
    /// <param name="economy">A value for each region, same order, any unit.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static double RawConcentration(ReadOnlySpan<double> sector, ReadOnlySpan<double> economy)
    {
        Shapes.RequireLength(sector.Length, economy.Length, nameof(economy));
        double total = Parts.Total(sector);
        double whole = Parts.Total(economy);
        double sum = 0;
        for (int r = 0; r < sector.Length; r++)
        {
            double distance = sector[r] / total - economy[r] / whole;
            sum += distance * distance;
        }

        return sector.IsEmpty ? double.NaN : sum;
    }

    /// <summary>γ = (G − (1 − Σx²) H) / ((1 − Σx²) (1 − H)): 0 where plants choose regions as darts thrown at the map, above 0 where they cluster. NaN for a sector of one plant, or an economy of one region: undefined.</summary>
    /// <param name="sector">A value for each region: the sum of the sector's plants.</param>
    /// <param name="economy">A value for each region, same order, any unit.</param>
    /// <param name="plants">H, the Herfindahl index of the sector's plants.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static double Gamma(ReadOnlySpan<double> sector, ReadOnlySpan<double> economy, double plants) =>
        Gamma(RawConcentration(sector, economy), 1 - DistributionKernels.Herfindahl(economy), plants);

    /// <summary>z = (G − E[G]) / √var[G] if plants were spread at random: E[G] = (1 − Σx²) H, var[G] = 2 (H² (Σx² − 2 Σx³ + (Σx²)²) − Σz⁴ (Σx² − 4 Σx³ + 3 (Σx²)²)), z the plants' shares in the sector.</summary>
    /// <param name="sector">A value for each region: the sum of the sector's plants.</param>
    /// <param name="economy">A value for each region, same order, any unit.</param>
    /// <param name="plants">The sizes of the sector's plants.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static double StandardScore(ReadOnlySpan<double> sector, ReadOnlySpan<double> economy, ReadOnlySpan<double> plants)
    {
        double g = RawConcentration(sector, economy);
        double x2 = PowerSum(economy, 2);
        double x3 = PowerSum(economy, 3);
        double h = PowerSum(plants, 2);
        double variance = 2 * (h * h * (x2 - 2 * x3 + x2 * x2) - PowerSum(plants, 4) * (x2 - 4 * x3 + 3 * x2 * x2));
        return variance > 0 ? (g - (1 - x2) * h) / Math.Sqrt(variance) : double.NaN;
    }

    /// <summary>
    /// γc = (G − Σ w[j]² G[j]) / ((1 − Σx²) (1 − Σw²)): whether the plants of a group of sectors cluster beyond their own sectors' clustering. w[j] is a sector's share in the group, G the raw
    /// concentration of the group, G[j] that of a sector. Ellison and Glaeser (1997) write it as (G / (1 − Σx²) − H − Σ γ[j] w[j]² (1 − H[j])) / (1 − Σw²) with H = Σ w[j]² H[j]; as γ[j] (1 − H[j]) =
    /// G[j] / (1 − Σx²) − H[j], the sizes of plants drop out. For a pair it is Σ (s[1] − x)(s[2] − x) / (1 − Σx²), Ellison, Glaeser and Kerr (2010).
    /// </summary>
    /// <param name="x">Regions × sectors.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="economy">A value for each region, same order, any unit.</param>
    /// <param name="group">The numbers of the sectors of the group, from 0, each once.</param>
    /// <returns>NaN where one sector is all of the group, or one region all of the economy: undefined.</returns>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of the group is no sector's.</exception>
    public static double Coagglomeration(ReadOnlySpan<double> x, int sectors, ReadOnlySpan<double> economy, ReadOnlySpan<int> group)
    {
        int regions = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireLength(regions, economy.Length, nameof(economy));
        using var together = new Scratch(regions);
        using var alone = new Scratch(regions);
        together.Values.Clear();
        foreach (int j in group)
        {
            if ((uint)j >= (uint)sectors)
                throw new ArgumentOutOfRangeException(nameof(group), j, $"Sectors are numbered from 0 to {sectors - 1}.");
            for (int r = 0; r < regions; r++)
                together.Values[r] += x[r * sectors + j];
        }

        double total = Parts.Total(together.Values);
        double own = 0;
        double squares = 0;
        foreach (int j in group)
        {
            for (int r = 0; r < regions; r++)
                alone.Values[r] = x[r * sectors + j];
            double weight = Parts.Total(alone.Values) / total;
            if (weight == 0)
                continue;
            own += weight * weight * RawConcentration(alone.Values, economy);
            squares += weight * weight;
        }

        double room = (1 - DistributionKernels.Herfindahl(economy)) * (1 - squares);
        return room > 0 ? (RawConcentration(together.Values, economy) - own) / room : double.NaN;
    }

    private static double Gamma(double g, double room, double plants) => room > 0 && plants < 1 ? (g - room * plants) / (room * (1 - plants)) : double.NaN;

    private static double PowerSum(ReadOnlySpan<double> parts, int power)
    {
        double total = Parts.Total(parts);
        double sum = 0;
        foreach (double part in parts)
        {
            double share = part / total;
            double product = share;
            for (int i = 1; i < power; i++)
                product *= share;
            sum += product;
        }

        return sum;
    }
}
