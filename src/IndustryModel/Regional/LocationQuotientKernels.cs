using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Regional;

/// <summary>
/// Location quotients of plain numbers, without domain types: no allocation, the same bits on every 64-bit processor. Matrices lie row by row, a row a region, a column a sector.
/// NaN is missing, and makes missing what it enters.
/// </summary>
public static class LocationQuotientKernels
{
    /// <summary>LQ[r,s] = (x[r,s] / Σx[r,·]) / (b[s] / Σb): how much larger the sector is in the region than in the benchmark. Florence (1939), Isard (1960).</summary>
    /// <param name="x">Regions × sectors, any unit.</param>
    /// <param name="benchmark">A value for each sector, same unit and order: the sum of the regions (<see cref="SumOfRegions"/>), a nation, or any other economy.</param>
    /// <param name="destination">As many values as <paramref name="x"/>; may be <paramref name="x"/> itself. NaN, undefined, where the region's sum or the benchmark's figure is not positive: a region without activity, a sector that is nowhere.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void Compute(ReadOnlySpan<double> x, ReadOnlySpan<double> benchmark, Span<double> destination)
    {
        int sectors = benchmark.Length;
        int regions = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireRoom(x.Length, destination.Length);
        using var scratch = new Scratch(sectors);
        Span<double> inverse = scratch.Values;
        double total = OrderedSum.Of(benchmark);
        for (int s = 0; s < sectors; s++)
            inverse[s] = benchmark[s] > 0 && double.IsFinite(total) ? total / benchmark[s] : double.NaN;
        for (int r = 0; r < regions; r++)
            Row(x.Slice(r * sectors, sectors), inverse, destination.Slice(r * sectors, sectors));
    }

    /// <summary>LQ with the rest of the nation as benchmark: (x[r,s] / Σx[r,·]) / ((n[s] − x[r,s]) / (Σn − Σx[r,·])).</summary>
    /// <param name="x">Regions × sectors.</param>
    /// <param name="nation">The nation that the regions are parts of, a value for each sector.</param>
    /// <param name="destination">As many values as <paramref name="x"/>; may be <paramref name="x"/> itself. NaN, undefined, where the region's sum or the rest's figure is not positive.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void RestOfNation(ReadOnlySpan<double> x, ReadOnlySpan<double> nation, Span<double> destination)
    {
        int sectors = nation.Length;
        int regions = Shapes.Rows(x.Length, sectors, nameof(x));
        Shapes.RequireRoom(x.Length, destination.Length);
        double total = OrderedSum.Of(nation);
        for (int r = 0; r < regions; r++)
        {
            ReadOnlySpan<double> row = x.Slice(r * sectors, sectors);
            Span<double> quotients = destination.Slice(r * sectors, sectors);
            double own = OrderedSum.Of(row);
            double rest = own > 0 && double.IsFinite(total) ? total - own : double.NaN;
            RestRow(row, nation, own, rest, quotients);
        }
    }

    /// <summary>The sum of the regions: a value for each sector, the benchmark that most packages use.</summary>
    /// <param name="x">Regions × sectors.</param>
    /// <param name="destination">One value for each sector; its length says how many there are.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows.</exception>
    public static void SumOfRegions(ReadOnlySpan<double> x, Span<double> destination)
    {
        _ = Shapes.Rows(x.Length, destination.Length, nameof(x));
        OrderedSum.OfColumns(x, destination);
    }

    /// <summary>(LQ − 1) / (LQ + 1), in [−1, 1): the symmetric form. Laursen (1998; 2015).</summary>
    /// <param name="quotients">Location quotients.</param>
    /// <param name="destination">May be <paramref name="quotients"/> itself.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static void Symmetric(ReadOnlySpan<double> quotients, Span<double> destination)
    {
        Shapes.RequireRoom(quotients.Length, destination.Length);
        for (int i = 0; i < quotients.Length; i++)
            destination[i] = (quotients[i] - 1) / (quotients[i] + 1);
    }

    /// <summary>ln LQ. −∞ for a quotient of 0: undefined.</summary>
    /// <param name="quotients">Location quotients.</param>
    /// <param name="destination">May be <paramref name="quotients"/> itself.</param>
    /// <exception cref="ArgumentException">The destination is too short.</exception>
    public static void Log(ReadOnlySpan<double> quotients, Span<double> destination)
    {
        Shapes.RequireRoom(quotients.Length, destination.Length);
        PlainLog.Of(quotients, destination);
    }

    /// <summary>z[r,s] = (LQ[r,s] − mean of the sector) / standard deviation of the sector, over the regions that have a quotient. O'Donoghue and Gleave (2004) call an extreme z a cluster.</summary>
    /// <param name="quotients">Regions × sectors; NaN where a region has no quotient, and it stays NaN.</param>
    /// <param name="sectors">The number of sectors.</param>
    /// <param name="deviation">Divide by n or by n − 1.</param>
    /// <param name="destination">As many values as <paramref name="quotients"/>; may be <paramref name="quotients"/> itself. NaN where all regions are equal: undefined.</param>
    /// <exception cref="ArgumentException">The values do not fill whole rows, or the destination is too short.</exception>
    public static void Standardized(ReadOnlySpan<double> quotients, int sectors, StandardDeviation deviation, Span<double> destination)
    {
        int regions = Shapes.Rows(quotients.Length, sectors, nameof(quotients));
        Shapes.RequireRoom(quotients.Length, destination.Length);
        using var scratch = new Scratch(regions);
        for (int s = 0; s < sectors; s++)
        {
            Span<double> column = scratch.Values;
            for (int r = 0; r < regions; r++)
                column[r] = quotients[r * sectors + s];
            Moments.Standardize(column, deviation);
            for (int r = 0; r < regions; r++)
                destination[r * sectors + s] = column[r];
        }
    }

    private static void Row(ReadOnlySpan<double> row, ReadOnlySpan<double> inverse, Span<double> quotients)
    {
        double own = OrderedSum.Of(row);
        if (!(own > 0 && double.IsFinite(own)))
            own = double.NaN; // no shares of nothing, of a negative sum, or of one beyond the range of numbers
        ReadOnlySpan<Vector512<double>> rows = MemoryMarshal.Cast<double, Vector512<double>>(row);
        ReadOnlySpan<Vector512<double>> inverses = MemoryMarshal.Cast<double, Vector512<double>>(inverse);
        Span<Vector512<double>> results = MemoryMarshal.Cast<double, Vector512<double>>(quotients);
        double perUnit = 1 / own; // one division a row: dividing each figure would cost more than all the rest
        Vector512<double> perUnits = Vector512.Create(perUnit);
        for (int i = 0; i < rows.Length; i++)
            results[i] = rows[i] * perUnits * inverses[i];
        for (int s = rows.Length * Vector512<double>.Count; s < row.Length; s++)
            quotients[s] = row[s] * perUnit * inverse[s];
    }

    private static void RestRow(ReadOnlySpan<double> row, ReadOnlySpan<double> nation, double own, double rest, Span<double> quotients)
    {
        ReadOnlySpan<Vector512<double>> rows = MemoryMarshal.Cast<double, Vector512<double>>(row);
        ReadOnlySpan<Vector512<double>> nations = MemoryMarshal.Cast<double, Vector512<double>>(nation);
        Span<Vector512<double>> results = MemoryMarshal.Cast<double, Vector512<double>>(quotients);
        for (int i = 0; i < rows.Length; i++)
        {
            Vector512<double> there = nations[i] - rows[i];
            Vector512<double> quotient = rows[i] / Vector512.Create(own) / (there / Vector512.Create(rest));
            results[i] = Vector512.ConditionalSelect(Vector512.GreaterThan(there, Vector512<double>.Zero), quotient, Vector512.Create(double.NaN));
        }

        for (int s = rows.Length * Vector512<double>.Count; s < row.Length; s++)
            quotients[s] = nation[s] - row[s] is > 0 and var there ? row[s] / own / (there / rest) : double.NaN;
    }
}
