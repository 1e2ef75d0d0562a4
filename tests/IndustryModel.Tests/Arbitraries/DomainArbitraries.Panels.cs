using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    /// <summary>Panels of two to four years, all of one shape and scale.</summary>
    public static Arbitrary<DrawnPanel> Panels() => Arb.From(
        from shape in Matrices().Generator
        from years in Gen.Choose(1, 3)
        from later in Gen.ArrayOf(Gen.ArrayOf(MatrixCells, shape.Cells.Length), years)
        from emptyRegion in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, shape.Regions - 1)))
        select new DrawnPanel([shape, .. later.Select(cells => shape with { Cells = [.. cells.Select((cell, i) => i / shape.Sectors == emptyRegion ? 0 : cell)] })]),
        ShrinkPanel);

    private static IEnumerable<DrawnPanel> ShrinkPanel(DrawnPanel panel)
    {
        for (int y = 0; panel.Years > 2 && y < panel.Years; y++)
            yield return new(panel.Tables.RemoveAt(y));
        for (int r = 0; panel.Regions > 1 && r < panel.Regions; r++)
            yield return panel.WithRegions([.. Enumerable.Range(0, panel.Regions).Where(i => i != r)]);
        if (panel.Tables[0].Exponent != 0)
            yield return new([.. panel.Tables.Select(t => t with { Exponent = 0 })]);
        for (int y = 0; y < panel.Years; y++)
        {
            DrawnMatrix table = panel.Tables[y];
            for (int i = 0; i < table.Cells.Length; i++)
            {
                foreach (double simpler in new[] { 0, 1, Math.Round(table.Cells[i] / 2) })
                {
                    if (simpler < table.Cells[i])
                        yield return new(panel.Tables.SetItem(y, table with { Cells = table.Cells.SetItem(i, simpler) }));
                }
            }
        }
    }
}
