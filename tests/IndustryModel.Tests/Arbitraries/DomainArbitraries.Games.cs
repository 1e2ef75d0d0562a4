using FsCheck;
using FsCheck.Fluent;

namespace IndustryModel.Tests.Arbitraries;

public static partial class DomainArbitraries
{
    /// <summary>Games of up to six players: whole worths that tie, decimal ones, and now and then all magnitudes mixed.</summary>
    public static Arbitrary<DrawnGame> Games() => Arb.From(
        from players in Gen.Choose(1, 6)
        from kind in Gen.Frequency((9, Gen.Choose(0, 3)), (1, Gen.Constant(4)))
        from cells in Gen.ArrayOf(kind switch
        {
            0 => Gen.Choose(-3, 3).Select(n => (double)n),
            1 => Gen.Choose(-1_000_000, 1_000_000).Select(n => n / 1000.0),
            4 => Gen.Constant(0.0),
            2 => Gen.Choose(900_000_000, 1_100_000_000).Select(n => n / 1e9),
            _ => from n in Gen.Choose(-1_000_000, 1_000_000)
                 from power in Gen.Choose(-320, 290)
                 select n * Math.Pow(10, power),
        }, 1 << players)
        select new DrawnGame(players, [.. cells]),
        ShrinkGame);

    private static IEnumerable<DrawnGame> ShrinkGame(DrawnGame game)
    {
        if (game.Players > 1)
            yield return new DrawnGame(game.Players - 1, [.. game.Cells.Take(game.Cells.Length / 2)]);
        for (int i = 0; i < game.Cells.Length; i++)
        {
            foreach (double simpler in new[] { 0, 1, Math.Round(game.Cells[i] / 2) })
            {
                if (Math.Abs(simpler) < Math.Abs(game.Cells[i]))
                    yield return game with { Cells = game.Cells.SetItem(i, simpler) };
            }
        }
    }
}
