using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using IndustryModel.Statistics;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    private static readonly Gen<DrawnCell> AccountCells = Gen.Frequency(
        (2, Gen.Constant(new DrawnCell(0, default))),
        (6, Gen.Choose(1, 1_000_000).Select(n => new DrawnCell(n, default))),
        (3, Gen.Choose(1, 1_000_000).Select(n => new DrawnCell(n / 1000.0, default))),
        (1, Gen.Elements(Enum.GetValues<MissingReason>()).Select(reason => new DrawnCell(null, reason))));

    private static readonly Gen<DrawnCell> PresentCells = AccountCells.Where(cell => cell.Value is not null);

    /// <summary>Small accounts; half of them without a missing cell, since one missing cell hides much.</summary>
    public static Arbitrary<DrawnAccounts> SmallAccounts() => Arb.From(
        from regions in Gen.Choose(1, 4)
        from sectors in Gen.Choose(1, 5)
        from exponent in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Elements(-12, -3, 3, 12)))
        from publishes in Gen.Elements(true, false)
        from whole in Gen.Elements(true, false)
        from cells in Gen.ArrayOf(whole ? PresentCells : AccountCells, 2 * regions * sectors)
        select new DrawnAccounts(regions, sectors, exponent, publishes, [.. cells]),
        ShrinkAccounts);

    private static IEnumerable<DrawnAccounts> ShrinkAccounts(DrawnAccounts accounts)
    {
        if (accounts.RegionCount > 1)
            yield return Sized(accounts, accounts.RegionCount - 1, accounts.SectorCount);
        if (accounts.SectorCount > 1)
            yield return Sized(accounts, accounts.RegionCount, accounts.SectorCount - 1);
        if (accounts.Exponent != 0)
            yield return accounts with { Exponent = 0 };
        for (int i = 0; i < accounts.Cells.Length; i++)
        {
            double value = accounts.Cells[i].Value ?? double.PositiveInfinity; // a missing cell shrinks to a present one
            foreach (double simpler in value is 0 or 1 ? [] : new[] { 0, 1, Math.Round(value / 2) })
            {
                if (simpler < value && double.IsFinite(simpler))
                    yield return accounts with { Cells = accounts.Cells.SetItem(i, new(simpler, default)) };
            }
        }
    }

    private static DrawnAccounts Sized(DrawnAccounts accounts, int regions, int sectors)
    {
        ImmutableArray<DrawnCell>.Builder cells = ImmutableArray.CreateBuilder<DrawnCell>();
        for (int year = 0; year < 2; year++)
        {
            for (int r = 0; r < regions; r++)
            {
                for (int s = 0; s < sectors; s++)
                    cells.Add(accounts.Cell(year, r, s));
            }
        }

        return accounts with { RegionCount = regions, SectorCount = sectors, Cells = cells.DrainToImmutable() };
    }
}
