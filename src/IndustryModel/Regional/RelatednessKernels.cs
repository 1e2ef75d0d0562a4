using System.Buffers;

namespace IndustryModel.Regional;

/// <summary>What a region's advantages say about the sectors it might enter: relatedness density, complexity outlook and opportunity gain, as plain numbers.</summary>
public static class RelatednessKernels
{
    /// <summary>Relatedness density d[r,s] = Σ_j M[r,j]·φ[j,s] / Σ_j φ[j,s], in [0, 1]: the part of what is near a sector that the region has. Hidalgo, Klinger, Barabási and Hausmann (2007).</summary>
    /// <param name="advantages">Regions × sectors: 1 is yes, 0 no. A NaN anywhere makes everything missing, since each density weighs all proximities.</param>
    /// <param name="proximity">Sectors × sectors, φ[j,s] from j to s; NaN in the whole row and column of a sector that is nowhere, which is then left out of the sums.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="diagonal">Whether a sector counts among those near it.</param>
    /// <param name="destination">Regions × sectors. NaN for a sector that is nowhere, or near none: undefined.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one sector.</exception>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the proximities are not sectors × sectors, or the destination is too short.</exception>
    public static void Density(ReadOnlySpan<double> advantages, ReadOnlySpan<double> proximity, int sectors, RelatednessDiagonal diagonal, Span<double> destination)
    {
        int regions = Shapes.Rows(advantages.Length, sectors, nameof(advantages));
        Shapes.RequireLength(sectors * sectors, proximity.Length, nameof(proximity));
        Shapes.RequireRoom(advantages.Length, destination.Length);
        if (double.IsNaN(OrderedSum.Of(advantages)))
        {
            destination[..advantages.Length].Fill(double.NaN);
            return;
        }

        using var scratch = new Scratch(sectors * sectors + sectors);
        Span<double> near = scratch.Values[..(sectors * sectors)];
        Span<double> totals = scratch.Values[(sectors * sectors)..];
        Shares(proximity, diagonal, near, totals);
        int[] chosen = ArrayPool<int>.Shared.Rent(sectors + 1);
        for (int r = 0; r < regions; r++)
        {
            int count = 0;
            for (int j = 0; j < sectors; j++)
            {
                chosen[count] = j;
                count += advantages[r * sectors + j] == 1 ? 1 : 0;
            }

            Span<double> densities = destination.Slice(r * sectors, sectors);
            Lanes.SumOfRows(near, chosen.AsSpan(0, count), densities);
            for (int s = 0; s < sectors; s++)
                densities[s] /= totals[s];
        }

        ArrayPool<int>.Shared.Return(chosen);
    }

    /// <summary>Complexity outlook COI[r] = Σ_s d[r,s]·(1 − M[r,s])·PCI[s]: how near and how complex the sectors are that the region lacks. Hausmann et al. (2014).</summary>
    /// <param name="advantages">Regions × sectors: 1 is yes, 0 no.</param>
    /// <param name="density">Regions × sectors, as <see cref="Density"/> gives them.</param>
    /// <param name="pci">The complexity of each sector, in any scale; NaN for a sector that is nowhere, which is left out.</param>
    /// <param name="destination">A value for each region. NaN for a region without advantage.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, the densities are of another shape, or the destination is too short.</exception>
    public static void Outlook(ReadOnlySpan<double> advantages, ReadOnlySpan<double> density, ReadOnlySpan<double> pci, Span<double> destination)
    {
        int sectors = pci.Length;
        int regions = Shapes.Rows(advantages.Length, sectors, nameof(advantages));
        Shapes.RequireLength(advantages.Length, density.Length, nameof(density));
        Shapes.RequireRoom(regions, destination.Length);
        for (int r = 0; r < regions; r++)
        {
            double outlook = 0;
            double diversity = 0;
            for (int s = 0; s < sectors; s++)
            {
                double has = advantages[r * sectors + s];
                diversity += has;
                if (has != 1 && !double.IsNaN(pci[s]))
                    outlook += density[r * sectors + s] * (1 - has) * pci[s];
            }

            destination[r] = diversity == 0 ? double.NaN : outlook;
        }
    }

    /// <summary>
    /// Opportunity gain COG[r,s] = (1 − M[r,s])·Σ_j (1 − M[r,j])·PCI[j]·φ[j,s] / Σ_i φ[i,j]: how much entering a sector would open the way to other complex sectors. Hausmann et al. (2014), without their last
    /// term, d[r,s]·PCI[s]: what py-ecomplexity and economiccomplexity compute.
    /// </summary>
    /// <param name="advantages">Regions × sectors: 1 is yes, 0 no. A NaN anywhere makes everything missing.</param>
    /// <param name="proximity">Sectors × sectors, as for <see cref="Density"/>.</param>
    /// <param name="pci">The complexity of each sector, in any scale; NaN for a sector that is nowhere, which is left out.</param>
    /// <param name="diagonal">Whether a sector counts among those near it.</param>
    /// <param name="destination">Regions × sectors. 0 where the region has the sector; NaN for a region without advantage and a sector that is nowhere.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, the proximities are not sectors × sectors, or the destination is too short.</exception>
    public static void OpportunityGain(ReadOnlySpan<double> advantages, ReadOnlySpan<double> proximity, ReadOnlySpan<double> pci, RelatednessDiagonal diagonal, Span<double> destination)
    {
        int sectors = pci.Length;
        int regions = Shapes.Rows(advantages.Length, sectors, nameof(advantages));
        Shapes.RequireLength(sectors * sectors, proximity.Length, nameof(proximity));
        Shapes.RequireRoom(advantages.Length, destination.Length);
        if (double.IsNaN(OrderedSum.Of(advantages)))
        {
            destination[..advantages.Length].Fill(double.NaN);
            return;
        }

        using var scratch = new Scratch(sectors * sectors + 2 * sectors);
        Span<double> opened = scratch.Values[..(sectors * sectors)];
        Span<double> totals = scratch.Values.Slice(sectors * sectors, sectors);
        Span<double> sum = scratch.Values[(sectors * sectors + sectors)..];
        Shares(proximity, diagonal, opened, totals);
        for (int j = 0; j < sectors; j++)
        {
            double worth = double.IsNaN(pci[j]) || totals[j] == 0 ? 0 : pci[j] / totals[j];
            foreach (ref double cell in opened.Slice(j * sectors, sectors))
                cell *= worth;
        }

        int[] chosen = ArrayPool<int>.Shared.Rent(sectors + 1);
        for (int r = 0; r < regions; r++)
        {
            ReadOnlySpan<double> row = advantages.Slice(r * sectors, sectors);
            int count = 0;
            for (int j = 0; j < sectors; j++)
            {
                chosen[count] = j;
                count += row[j] == 1 ? 0 : 1;
            }

            Lanes.SumOfRows(opened, chosen.AsSpan(0, count), sum);
            Span<double> gains = destination.Slice(r * sectors, sectors);
            for (int s = 0; s < sectors; s++)
                gains[s] = count == sectors || double.IsNaN(pci[s]) ? double.NaN : row[s] == 1 ? 0 : sum[s];
        }

        ArrayPool<int>.Shared.Return(chosen);
    }

    /// <summary>The proximities with the diagonal as asked and nothing where a sector is nowhere, and their column sums.</summary>
    private static void Shares(ReadOnlySpan<double> proximity, RelatednessDiagonal diagonal, Span<double> near, Span<double> totals)
    {
        int sectors = totals.Length;
        proximity.CopyTo(near);
        for (int s = 0; s < sectors; s++)
        {
            bool nowhere = double.IsNaN(proximity[s * sectors + s]);
            if (nowhere || diagonal == RelatednessDiagonal.Excluded)
                near[s * sectors + s] = 0;
            for (int j = 0; nowhere && j < sectors; j++)
            {
                near[s * sectors + j] = 0;
                near[j * sectors + s] = 0;
            }
        }

        OrderedSum.OfColumns(near, totals);
    }
}
