using System.Buffers;

namespace IndustryModel.Regional;

/// <summary>
/// Economic complexity of plain numbers: ECI of regions and PCI of sectors (Hidalgo and Hausmann 2009; Hausmann et al. 2014). Without domain types, no allocation once pools are warm, the same
/// bits on every 64-bit processor. A matrix of advantages lies row by row, a row a region, a column a sector; 1 is yes, 0 no (<see cref="AdvantageKernels"/>).
/// </summary>
/// <remarks>
/// With M the advantages, k[r] the diversity and k[s] the ubiquity, ECI is the eigenvector of the second largest eigenvalue of Σ_s M[r,s]·M[r',s] / (k[r]·k[s]), PCI that of the like matrix of sectors.
/// Solved once, as a symmetric problem on the smaller side; the other side is its mean over advantages, so both always point the same way. Sign: ECI correlates positively with diversity.
/// </remarks>
public static partial class ComplexityKernels
{
    private const double Same = 1e-10; // eigenvalues closer than this leave fewer than half of a double's digits to the eigenvector
    private const double NoCorrelation = 1e-9;

    /// <summary>ECI and PCI over all regions and sectors.</summary>
    /// <param name="advantages">Regions × sectors. A NaN anywhere makes everything missing, since everything hangs together.</param>
    /// <param name="scale">The unit of the indices.</param>
    /// <param name="eci">A value for each region. NaN for a region without advantage, and everywhere unless the status is <see cref="ComplexityStatus.Defined"/>.</param>
    /// <param name="pci">A value for each sector; its length says how many there are. NaN for a sector in which no region has an advantage, and as above.</param>
    /// <exception cref="ArgumentOutOfRangeException">No room for a single sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or there is too little room for the regions.</exception>
    public static ComplexitySpectrum Compute(ReadOnlySpan<double> advantages, ComplexityScale scale, Span<double> eci, Span<double> pci)
    {
        int regions = Shapes.Rows(advantages.Length, pci.Length, nameof(advantages));
        Shapes.RequireRoom(regions, eci.Length, nameof(eci));
        eci[..regions].Fill(double.NaN);
        pci.Fill(double.NaN);
        if (HasMissing(advantages))
            return new(ComplexityStatus.Missing, 0, double.NaN, double.NaN);
        using BitMatrix bits = BitMatrix.Of(advantages, pci.Length);
        int[] labels = ArrayPool<int>.Shared.Rent(regions + pci.Length);
        Span<int> regionComponents = labels.AsSpan(0, regions);
        Span<int> sectorComponents = labels.AsSpan(regions, pci.Length);
        int components = Components(bits, regionComponents, sectorComponents);
        ComplexitySpectrum spectrum = components switch
        {
            0 => new(ComplexityStatus.Empty, 0, double.NaN, double.NaN),
            1 => Component(bits, regionComponents, sectorComponents, 0, 1, scale, eci, pci),
            _ => new(ComplexityStatus.Disconnected, components, 1, 1),
        };
        ArrayPool<int>.Shared.Return(labels);
        return spectrum;
    }

    /// <summary>ECI and PCI within each group of regions and sectors that advantages connect: comparable within a group only.</summary>
    /// <param name="advantages">Regions × sectors. A NaN anywhere makes everything missing.</param>
    /// <param name="scale">The unit of the indices; means and deviations are those of the group.</param>
    /// <param name="eci">A value for each region; NaN where its group determines none.</param>
    /// <param name="pci">A value for each sector; its length says how many there are.</param>
    /// <param name="regionComponents">For each region the number of its group, from 0 in the order of the regions; −1 without advantage.</param>
    /// <param name="sectorComponents">For each sector the number of its group; −1 where no region has an advantage.</param>
    /// <param name="spectra">For each group how well it determines its indices: room for as many as there are regions or sectors, whichever are fewer.</param>
    /// <returns>The number of groups; 0 if a figure is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No room for a single sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or a destination is too short.</exception>
    public static int WithinComponents(ReadOnlySpan<double> advantages, ComplexityScale scale, Span<double> eci, Span<double> pci, Span<int> regionComponents, Span<int> sectorComponents, Span<ComplexitySpectrum> spectra)
    {
        int regions = Shapes.Rows(advantages.Length, pci.Length, nameof(advantages));
        Shapes.RequireRoom(regions, eci.Length, nameof(eci));
        Shapes.RequireRoom(Math.Min(regions, pci.Length), spectra.Length, nameof(spectra));
        int components = Components(advantages, pci.Length, regionComponents, sectorComponents);
        eci[..regions].Fill(double.NaN);
        pci.Fill(double.NaN);
        using BitMatrix bits = BitMatrix.Of(advantages, pci.Length);
        for (int c = 0; c < components; c++)
            spectra[c] = Component(bits, regionComponents[..regions], sectorComponents[..pci.Length], c, components, scale, eci, pci);
        return components;
    }

    /// <summary>The groups of regions and sectors that advantages connect: the connected components of the bipartite graph.</summary>
    /// <param name="advantages">Regions × sectors. A NaN anywhere leaves the groups unknown: all −1.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="regionComponents">For each region the number of its group, from 0 in the order of the regions; −1 without advantage.</param>
    /// <param name="sectorComponents">For each sector the number of its group; −1 where no region has an advantage.</param>
    /// <returns>The number of groups; 0 if a figure is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or a destination is too short.</exception>
    public static int Components(ReadOnlySpan<double> advantages, int sectors, Span<int> regionComponents, Span<int> sectorComponents)
    {
        int regions = Shapes.Rows(advantages.Length, sectors, nameof(advantages));
        Shapes.RequireRoom(regions, regionComponents.Length, nameof(regionComponents));
        Shapes.RequireRoom(sectors, sectorComponents.Length, nameof(sectorComponents));
        regionComponents[..regions].Fill(-1);
        sectorComponents[..sectors].Fill(-1);
        if (HasMissing(advantages))
            return 0;
        using BitMatrix bits = BitMatrix.Of(advantages, sectors);
        return Components(bits, regionComponents[..regions], sectorComponents[..sectors]);
    }

    private static bool HasMissing(ReadOnlySpan<double> values) => double.IsNaN(OrderedSum.Of(values)); // a sum is NaN if any value is

    private static int Components(in BitMatrix bits, Span<int> regionComponents, Span<int> sectorComponents)
    {
        regionComponents.Fill(-1);
        sectorComponents.Fill(-1);
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(bits.Words);
        Span<ulong> reached = rented.AsSpan(0, bits.Words);
        int components = 0;
        for (int first = 0; first < bits.Rows; first++)
        {
            if (regionComponents[first] >= 0 || bits.Count(first) == 0)
                continue;
            bits.Row(first).CopyTo(reached);
            regionComponents[first] = components;
            for (bool grows = true; grows;)
            {
                grows = false;
                for (int r = first + 1; r < bits.Rows; r++)
                {
                    ReadOnlySpan<ulong> row = bits.Row(r);
                    if (regionComponents[r] >= 0 || BitMatrix.Common(row, reached) == 0)
                        continue;
                    regionComponents[r] = components;
                    grows = true;
                    for (int i = 0; i < reached.Length; i++)
                        reached[i] |= row[i];
                }
            }

            for (int s = 0; s < sectorComponents.Length; s++)
            {
                if ((reached[s / BitMatrix.WordBits] >> (s % BitMatrix.WordBits) & 1) != 0)
                    sectorComponents[s] = components;
            }

            components++;
        }

        ArrayPool<ulong>.Shared.Return(rented);
        return components;
    }

    private static ComplexitySpectrum Component(in BitMatrix bits, ReadOnlySpan<int> regionComponents, ReadOnlySpan<int> sectorComponents, int component, int components, ComplexityScale scale, Span<double> eci, Span<double> pci)
    {
        using var regions = new Members(regionComponents, component);
        using var sectors = new Members(sectorComponents, component);
        using var scratch = new Scratch(regions.Count + sectors.Count);
        Span<double> ofRegions = scratch.Values[..regions.Count];
        Span<double> ofSectors = scratch.Values[regions.Count..];
        using BitMatrix own = bits.Selected(regions.Indices, sectors.Indices);
        using BitMatrix other = own.Transposed();
        bool bySectors = sectors.Count <= regions.Count;
        (double second, double third) = bySectors ? ReciprocalAverages.Solve(own, other, ofSectors, ofRegions) : ReciprocalAverages.Solve(other, own, ofRegions, ofSectors);
        for (int s = 0; !bySectors && s < ofSectors.Length; s++)
            ofSectors[s] /= second; // so that regions are the mean of their sectors from this side too
        ComplexityStatus status = second <= Same ? ComplexityStatus.Uniform : second - third <= Same ? ComplexityStatus.NotUnique : Orient(own, ofRegions, ofSectors);
        if (status == ComplexityStatus.Defined)
        {
            Rescale(ofRegions, ofSectors, scale);
            regions.Scatter(ofRegions, eci);
            sectors.Scatter(ofSectors, pci);
        }

        return new(status, components, second, third);
    }

    /// <summary>Turns both indices so that ECI rises with diversity.</summary>
    private static ComplexityStatus Orient(in BitMatrix bits, Span<double> eci, Span<double> pci)
    {
        using var scratch = new Scratch(eci.Length);
        Span<double> diversity = scratch.Values;
        for (int r = 0; r < bits.Rows; r++)
            diversity[r] = bits.Count(r);
        (_, double mean, double deviation) = Moments.Of(diversity, StandardDeviation.Population);
        (int count, double eciMean, double eciDeviation) = Moments.Of(eci, StandardDeviation.Population);
        double covariance = 0;
        for (int r = 0; r < eci.Length; r++)
            covariance += (diversity[r] - mean) * (eci[r] - eciMean) / count;
        if (Math.Abs(covariance) <= NoCorrelation * deviation * eciDeviation)
            return ComplexityStatus.SignUndefined;
        if (covariance < 0)
        {
            foreach (ref double value in eci)
                value = -value;
            foreach (ref double value in pci)
                value = -value;
        }

        return ComplexityStatus.Defined;
    }

    private static void Rescale(Span<double> eci, Span<double> pci, ComplexityScale scale)
    {
        StandardDeviation deviation = scale == ComplexityScale.SampleDeviation ? StandardDeviation.Sample : StandardDeviation.Population;
        (_, double mean, double spread) = Moments.Of(eci, deviation);
        (_, double sectorMean, double sectorSpread) = Moments.Of(pci, deviation);
        if (scale is ComplexityScale.RegionMoments or ComplexityScale.RegionDeviation)
            (sectorMean, sectorSpread) = (mean, spread);
        if (scale == ComplexityScale.RegionDeviation)
            mean = sectorMean = 0;
        foreach (ref double value in eci)
            value = (value - mean) / spread;
        foreach (ref double value in pci)
            value = (value - sectorMean) / sectorSpread;
    }
}
