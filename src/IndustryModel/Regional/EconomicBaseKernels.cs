namespace IndustryModel.Regional;

/// <summary>
/// The economic base of plain numbers: which part of each sector of a region works for others than the region itself. No allocation, the same bits on every 64-bit processor.
/// Matrices lie row by row, a row a region, a column a sector; NaN is missing, and makes missing what it enters.
/// </summary>
public static class EconomicBaseKernels
{
    /// <summary>The assumption method: sectors that are named basic are so entirely, the others not at all. Hoyt (1939).</summary>
    /// <param name="x">Regions × sectors, any unit.</param>
    /// <param name="isBasic">Whether each sector is basic.</param>
    /// <param name="destination">As many values as <paramref name="x"/>: the basic part of each; may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void Assumption(ReadOnlySpan<double> x, ReadOnlySpan<bool> isBasic, Span<double> destination)
    {
        _ = Shapes.Rows(x.Length, isBasic.Length, nameof(x));
        Shapes.RequireRoom(x.Length, destination.Length);
        for (int i = 0; i < x.Length; i++)
            destination[i] = isBasic[i % isBasic.Length] ? x[i] : double.IsNaN(x[i]) ? double.NaN : 0;
    }

    /// <summary>The location quotient method: what a sector has beyond the benchmark's share, max(0, x[r,s] − Σx[r,·]·b[s]/Σb) = x[r,s]·(1 − 1/LQ) where LQ &gt; 1. Hildebrand and Mace (1950).</summary>
    /// <param name="x">Regions × sectors, any unit.</param>
    /// <param name="benchmark">A value for each sector, same unit and order.</param>
    /// <param name="reference">Whether the region itself counts in the benchmark.</param>
    /// <param name="destination">As many values as <paramref name="x"/>: the basic part of each; may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void LocationQuotient(ReadOnlySpan<double> x, ReadOnlySpan<double> benchmark, ReferenceEconomy reference, Span<double> destination)
    {
        int sectors = benchmark.Length;
        _ = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireRoom(x.Length, destination.Length);
        double total = OrderedSum.Of(benchmark);
        for (int at = 0; at < x.Length; at += sectors)
        {
            ReadOnlySpan<double> row = x.Slice(at, sectors);
            double own = OrderedSum.Of(row);
            double whole = reference == ReferenceEconomy.Rest ? total - own : total;
            for (int s = 0; s < sectors; s++)
            {
                double part = reference == ReferenceEconomy.Rest ? benchmark[s] - row[s] : benchmark[s];
                destination[at + s] = whole == 0 && own != 0 ? double.NaN : Excess(row[s], own == 0 ? own : own * (part / whole));
            }
        }
    }

    /// <summary>Minimum requirements: what a sector has beyond the smallest share that any active region makes do with, x[r,s] − Σx[r,·]·min over r of x[r,s]/Σx[r,·]. Ullman and Dacey (1960), without classes of size.</summary>
    /// <param name="x">Regions × sectors, any unit.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="destination">As many values as <paramref name="x"/>: the basic part of each; may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void MinimumRequirements(ReadOnlySpan<double> x, int sectors, Span<double> destination)
    {
        int regions = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireRoom(x.Length, destination.Length);
        using var scratch = new Scratch(regions + sectors);
        Span<double> own = scratch.Values[..regions];
        Span<double> minimum = scratch.Values[regions..];
        minimum.Fill(double.PositiveInfinity);
        for (int r = 0; r < regions; r++)
        {
            ReadOnlySpan<double> row = x.Slice(r * sectors, sectors);
            own[r] = OrderedSum.Of(row);
            for (int s = 0; own[r] != 0 && s < sectors; s++)
            {
                double share = row[s] / own[r];
                if (!(share >= minimum[s])) // NaN too: a region that is not known may be the smallest
                    minimum[s] = double.IsNaN(minimum[s]) ? double.NaN : share;
            }
        }

        for (int i = 0; i < regions * sectors; i++)
        {
            (int r, int s) = Math.DivRem(i, sectors);
            destination[i] = Excess(x[i], own[r] == 0 ? 0 : own[r] * minimum[s]);
        }
    }

    /// <summary>Base multipliers, Σx[r,·] / Σbasic[r,·]: how much a unit of basic activity carries in all.</summary>
    /// <param name="x">Regions × sectors.</param>
    /// <param name="basic">The basic part of each.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="destination">A value for each region; NaN where nothing is basic: undefined.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void Multipliers(ReadOnlySpan<double> x, ReadOnlySpan<double> basic, int sectors, Span<double> destination)
    {
        int regions = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireLength(x.Length, basic.Length, nameof(basic));
        Shapes.RequireRoom(regions, destination.Length);
        for (int r = 0; r < regions; r++)
        {
            double sum = OrderedSum.Of(basic.Slice(r * sectors, sectors));
            destination[r] = sum == 0 ? double.NaN : OrderedSum.Of(x.Slice(r * sectors, sectors)) / sum;
        }
    }

    private static double Excess(double value, double expected)
    {
        double excess = value - expected;
        return excess < 0 ? 0 : excess; // NaN stays
    }
}
