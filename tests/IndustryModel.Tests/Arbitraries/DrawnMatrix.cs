using System.Collections.Immutable;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>A region × sector table of plain numbers, none negative, none missing: with zeros, whole and decimal figures, at scales from tiny to huge; now and then a region without activity or a sector that is nowhere.</summary>
public sealed record DrawnMatrix(int Regions, int Sectors, int Exponent, ImmutableArray<double> Cells)
{
    public double Scale => Math.Pow(10, Exponent);

    /// <summary>Row by row, scaled.</summary>
    public double[] Values => [.. Cells.Select(cell => cell * Scale)];

    public double Total => Values.Sum();

    public double At(int region, int sector) => Cells[region * Sectors + sector] * Scale;

    public double[] Row(int region) => Values[(region * Sectors)..((region + 1) * Sectors)];

    public double[] Column(int sector) => [.. Enumerable.Range(0, Regions).Select(r => At(r, sector))];

    public double RowSum(int region) => Row(region).Sum();

    public double ColumnSum(int sector) => Column(sector).Sum();

    /// <summary>Rows and columns in another order: the row and column numbers of this matrix in the order of the new one.</summary>
    public DrawnMatrix Permuted(IReadOnlyList<int> rows, IReadOnlyList<int> columns) => this with { Cells = [.. rows.SelectMany(r => columns.Select(c => Cells[r * Sectors + c]))] };

    /// <summary>An order of the numbers below a count that depends on a seed only.</summary>
    public static int[] Order(int count, int seed) => [.. Enumerable.Range(0, count).OrderBy(i => (i * 7919 + seed) % 104729 * 31 % 1009).ThenBy(i => i)];

    public override string ToString() => $"{Regions} × {Sectors} · 10^{Exponent}: {string.Join(" | ", Cells.Chunk(Sectors).Select(row => string.Join(' ', row)))}";
}
