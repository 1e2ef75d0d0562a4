using System.Collections.Immutable;
using IndustryModel.Classifications;
using IndustryModel.Statistics;

namespace IndustryModel.Accounts;

public sealed partial class DataCube
{
    private const int DecimalsAtMost = 6;
    private const double Noise = 1e-12; // what computed figures may be off in their last bits

    /// <summary>The last decimal that the figures use: 1 for whole numbers, 0.1 for one decimal, down to 0.000001.</summary>
    internal double LastDecimal => field != 0 ? field : field = FindLastDecimal();

    internal bool HasNegative => Array.Exists(_values, v => v < 0);

    /// <summary>
    /// Whether the figures add up: every whole on an axis with the parts of it that the axis has, so children with parent, sectors with total,
    /// regions and extra-regio with the nation; and, where no figure is negative, whether any part is above its whole. Nothing is compared where a cell is missing.
    /// </summary>
    /// <param name="tolerance">What a whole may differ from its parts; the figures' own rounding if null.</param>
    public ConsistencyReport CheckConsistency(ConsistencyTolerance? tolerance = null) => new ConsistencyCheck(this, tolerance ?? ConsistencyTolerance.Rounding).Run();

    /// <summary>How much of the cube is there.</summary>
    /// <param name="expectedRegions">Regions that should be there; files leave out those without any value.</param>
    public CoverageReport CheckCoverage(IEnumerable<RegionCode>? expectedRegions = null)
    {
        var missing = new SortedDictionary<MissingReason, int>();
        ImmutableArray<(RegionCode, SectorCode)>.Builder empty = ImmutableArray.CreateBuilder<(RegionCode, SectorCode)>();
        for (int r = 0; r < Regions.Count; r++)
        {
            for (int s = 0; s < Sectors.Count; s++)
            {
                int present = 0;
                for (int y = 0; y < YearCount; y++)
                {
                    Observation<double> cell = Cell(r, s, y);
                    if (cell.HasValue)
                        present++;
                    else
                        missing[cell.Reason] = missing.GetValueOrDefault(cell.Reason) + 1;
                }

                if (present == 0)
                    empty.Add((Regions.Codes[r], Sectors.Codes[s]));
            }
        }

        return new(this, [.. (expectedRegions ?? []).Where(r => !Regions.Has(r))], missing.ToImmutableSortedDictionary(), empty.DrainToImmutable());
    }

    private double FindLastDecimal()
    {
        double unit = 1;
        for (int decimals = 0; decimals < DecimalsAtMost && !Array.TrueForAll(_values, v => double.IsNaN(v) || IsMultiple(v, unit)); decimals++)
            unit /= 10;
        return unit;
    }

    private static bool IsMultiple(double value, double unit)
    {
        double steps = value / unit;
        return Math.Abs(steps - Math.Round(steps)) <= Noise * Math.Max(1, Math.Abs(steps));
    }
}
