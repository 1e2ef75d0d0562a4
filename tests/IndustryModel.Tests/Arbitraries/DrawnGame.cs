using System.Collections.Immutable;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>A game by the worth of every coalition, bit i of its number standing for player i.</summary>
public sealed record DrawnGame(int Players, ImmutableArray<double> Cells)
{
    public double[] Worth => [.. Cells];

    /// <summary>The largest worth, at least the smallest number there is.</summary>
    public double Size => Math.Max(double.Epsilon, Cells.Max(w => Math.Abs(w)));

    /// <summary>The same game with its players in another order: the number of each in this one.</summary>
    public DrawnGame Permuted(IReadOnlyList<int> order) => this with
    {
        Cells = [.. Enumerable.Range(0, Cells.Length).Select(s => Cells[Enumerable.Range(0, Players).Sum(i => (s >> i & 1) << order[i])])],
    };

    public override string ToString() => $"{Players} players: {string.Join(' ', Cells)}";
}
