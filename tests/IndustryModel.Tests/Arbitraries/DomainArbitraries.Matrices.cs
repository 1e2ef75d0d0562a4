using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    private static readonly Gen<double> MatrixCells = Gen.Frequency(
        (3, Gen.Constant(0.0)),
        (5, Gen.Choose(1, 1_000).Select(n => (double)n)),
        (2, Gen.Choose(1, 20).Select(n => (double)n)), // small numbers tie often
        (3, Gen.Choose(1, 1_000_000).Select(n => n / 1000.0)));

    /// <summary>Matrices of a region × sector table.</summary>
    public static Arbitrary<DrawnMatrix> Matrices() => Arb.From(
        from regions in Gen.Choose(1, 7)
        from sectors in Gen.Choose(1, 11)
        from exponent in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Elements(-150, -12, -3, 3, 12, 150)))
        from cells in Gen.ArrayOf(MatrixCells, regions * sectors)
        from emptyRegion in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, regions - 1)))
        from emptySector in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, sectors - 1)))
        select new DrawnMatrix(regions, sectors, exponent, [.. cells.Select((cell, i) => i / sectors == emptyRegion || i % sectors == emptySector ? 0 : cell)]),
        ShrinkMatrix);

    private static IEnumerable<DrawnMatrix> ShrinkMatrix(DrawnMatrix matrix)
    {
        for (int r = 0; matrix.Regions > 1 && r < matrix.Regions; r++)
            yield return matrix with { Regions = matrix.Regions - 1, Cells = matrix.Cells.RemoveRange(r * matrix.Sectors, matrix.Sectors) };
        for (int s = 0; matrix.Sectors > 1 && s < matrix.Sectors; s++)
            yield return matrix with { Sectors = matrix.Sectors - 1, Cells = [.. matrix.Cells.Where((_, i) => i % matrix.Sectors != s)] };
        if (matrix.Exponent != 0)
            yield return matrix with { Exponent = 0 };
        for (int i = 0; i < matrix.Cells.Length; i++)
        {
            foreach (double simpler in new[] { 0, 1, Math.Round(matrix.Cells[i] / 2) })
            {
                if (simpler < matrix.Cells[i])
                    yield return matrix with { Cells = matrix.Cells.SetItem(i, simpler) };
            }
        }
    }
}
