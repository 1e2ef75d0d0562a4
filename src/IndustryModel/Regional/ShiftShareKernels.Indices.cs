namespace IndustryModel.Regional;

// Gerfin's indices, and projection.
public static partial class ShiftShareKernels
{
    /// <summary>
    /// Indices that multiply, a value for each region: structure (Σ e[s]·G[s] / E) / G, location G[r] / (Σ e[s]·G[s] / E), net G[r] / G = structure × location, where G are growth factors, end by start. Gerfin (1964).
    /// </summary>
    /// <param name="start">Regions × sectors in the first year, any unit.</param>
    /// <param name="end">The same in the last year.</param>
    /// <param name="benchmarkStart">A value for each sector in the first year.</param>
    /// <param name="benchmarkEnd">The same in the last year.</param>
    /// <param name="reference">Whether the region itself counts in the benchmark.</param>
    /// <param name="structure">A value for each region: above 1, its sectors are those that grow. NaN for a region that starts at zero: undefined.</param>
    /// <param name="location">A value for each region: above 1, its sectors grow more than elsewhere.</param>
    /// <param name="net">A value for each region: above 1, it grows more than the benchmark.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or a destination is too short.</exception>
    public static void Gerfin(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> benchmarkStart, ReadOnlySpan<double> benchmarkEnd, ReferenceEconomy reference, Span<double> structure, Span<double> location, Span<double> net)
    {
        RequireShapes(start, end, benchmarkStart, benchmarkEnd);
        int sectors = benchmarkStart.Length;
        int regions = start.Length / sectors;
        Shapes.RequireRoom(regions, structure.Length, nameof(structure));
        Shapes.RequireRoom(regions, location.Length, nameof(location));
        Shapes.RequireRoom(regions, net.Length, nameof(net));
        using var scratch = new Scratch(6 * sectors);
        var growth = new BenchmarkGrowth(scratch.Values, sectors);
        Span<double> expected = scratch.Values[(5 * sectors)..];
        growth.Fill(benchmarkStart, benchmarkEnd);
        for (int r = 0; r < regions; r++)
        {
            ReadOnlySpan<double> e = start.Slice(r * sectors, sectors);
            ReadOnlySpan<double> x = end.Slice(r * sectors, sectors);
            if (reference == ReferenceEconomy.Rest)
                growth.FillRest(benchmarkStart, benchmarkEnd, e, x);
            double own = OrderedSum.Of(e);
            for (int s = 0; s < sectors; s++)
                expected[s] = e[s] == 0 ? growth.Nothing[s] : e[s] + e[s] * growth.Rates[s];
            double sum = OrderedSum.Of(expected);
            double after = OrderedSum.Of(x);
            structure[r] = Quotient(Quotient(sum, own), 1 + growth.Total);
            location[r] = own == 0 ? double.NaN : Quotient(after, sum);
            net[r] = Quotient(Quotient(after, own), 1 + growth.Total);
        }
    }

    /// <summary>The same for every cell: structure G[s] / G, location G[r,s] / G[s], net G[r,s] / G.</summary>
    /// <param name="start">Regions × sectors in the first year, any unit.</param>
    /// <param name="end">The same in the last year.</param>
    /// <param name="benchmarkStart">A value for each sector in the first year.</param>
    /// <param name="benchmarkEnd">The same in the last year.</param>
    /// <param name="reference">Whether the region itself counts in the benchmark.</param>
    /// <param name="destination">Three matrices one after another: structure, location, net. NaN where there is nothing to grow from: undefined.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void GerfinCells(ReadOnlySpan<double> start, ReadOnlySpan<double> end, ReadOnlySpan<double> benchmarkStart, ReadOnlySpan<double> benchmarkEnd, ReferenceEconomy reference, Span<double> destination)
    {
        RequireShapes(start, end, benchmarkStart, benchmarkEnd);
        int sectors = benchmarkStart.Length;
        int cells = start.Length;
        Shapes.RequireRoom(3 * cells, destination.Length);
        using var scratch = new Scratch(5 * sectors);
        var growth = new BenchmarkGrowth(scratch.Values, sectors);
        growth.Fill(benchmarkStart, benchmarkEnd);
        for (int at = 0; at < cells; at += sectors)
        {
            ReadOnlySpan<double> e = start.Slice(at, sectors);
            ReadOnlySpan<double> x = end.Slice(at, sectors);
            if (reference == ReferenceEconomy.Rest)
                growth.FillRest(benchmarkStart, benchmarkEnd, e, x);
            for (int s = 0; s < sectors; s++)
            {
                double own = Quotient(x[s], e[s]);
                destination[at + s] = Quotient(1 + growth.Rates[s], 1 + growth.Total);
                destination[cells + at + s] = Quotient(own, 1 + growth.Rates[s]);
                destination[2 * cells + at + s] = Quotient(own, 1 + growth.Total);
            }
        }
    }

    /// <summary>
    /// Shift-share projection, y[r,s] = x[r,s] · (F[s] + shift[r,s]) · index[r]: sectors grow as they are expected to in the benchmark, and the region keeps the advantage it had. Constant share has neither shift nor index;
    /// constant shift has g[r,s] − g[s] of the past as shift; Gerfin's form has the location index. Brown (1969), Stevens and Moore (1980).
    /// </summary>
    /// <param name="x">Regions × sectors in the year to project from.</param>
    /// <param name="factors">For each sector, the expected growth factor F of the benchmark.</param>
    /// <param name="shifts">Regions × sectors, or nothing for none.</param>
    /// <param name="indices">A value for each region, or nothing for 1.</param>
    /// <param name="destination">As many values as <paramref name="x"/>; may be <paramref name="x"/> itself.</param>
    /// <exception cref="ArgumentException">Shapes do not fit, or the destination is too short.</exception>
    public static void Project(ReadOnlySpan<double> x, ReadOnlySpan<double> factors, ReadOnlySpan<double> shifts, ReadOnlySpan<double> indices, Span<double> destination)
    {
        int regions = Shapes.Rows(x.Length, factors.Length, nameof(x));
        if (!shifts.IsEmpty)
            Shapes.RequireLength(x.Length, shifts.Length, nameof(shifts));
        if (!indices.IsEmpty)
            Shapes.RequireLength(regions, indices.Length, nameof(indices));
        Shapes.RequireRoom(x.Length, destination.Length);
        for (int i = 0; i < x.Length; i++)
        {
            (int r, int s) = Math.DivRem(i, factors.Length);
            double grown = factors[s] + (shifts.IsEmpty ? 0 : shifts[i]);
            destination[i] = x[i] * grown * (indices.IsEmpty ? 1 : indices[r]);
        }
    }

    private static double Quotient(double numerator, double denominator) => denominator == 0 ? double.NaN : numerator / denominator;
}
