using System.Collections.Immutable;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>A region × sector table over two to four years, of plain numbers: cells come from zero, go to zero, or are zero throughout; regions and sectors may be empty in some years or all.</summary>
public sealed record DrawnPanel(ImmutableArray<DrawnMatrix> Tables)
{
    public int Years => Tables.Length;

    public int Cells => Regions * Sectors;

    public int Regions => Tables[0].Regions;

    public int Sectors => Tables[0].Sectors;

    /// <summary>Year by year, row by row.</summary>
    public double[] Values => [.. Tables.SelectMany(t => t.Values)];

    /// <summary>The sums of the regions, year by year.</summary>
    public double[] Nations => [.. Enumerable.Range(0, Years).SelectMany(Nation)];

    /// <summary>The largest figure of all.</summary>
    public double Size => Values.Max();

    public double[] Year(int year) => Tables[year].Values;

    public double[] Nation(int year) => [.. Enumerable.Range(0, Sectors).Select(Tables[year].ColumnSum)];

    public double[] YearsOf(int cell) => [.. Tables.Select(t => t.Values[cell])];

    public double Change(int cell) => YearsOf(cell)[^1] - YearsOf(cell)[0];

    public double Largest(int cell) => YearsOf(cell).Max();

    public DrawnPanel WithRegions(int[] rows) => new([.. Tables.Select(t => t.Permuted(rows, [.. Enumerable.Range(0, Sectors)]) with { Regions = rows.Length })]);

    public override string ToString() => string.Join(" → ", Tables);
}
