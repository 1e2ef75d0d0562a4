using System.Numerics;

namespace IndustryModel.Scenarios;

/// <summary>
/// Who did how much of a joint outcome: the game is given by its worth for every coalition, 2^n of them, bit i of the number of a coalition standing for player i. Differences of worth, exact sums and whole weights
/// before one rounding: each value is the double nearest to the true value for the worths given, whatever the order of the players.
/// </summary>
/// <remarks>
/// Worths lie coalition by coalition; with several outcomes of one game, the outcomes of a coalition are next to each other. The worth of the empty coalition counts: what is shared out is worth(all) − worth(none).
/// </remarks>
public static class ShapleyKernels
{
    /// <summary>The largest game: 2^20 coalitions.</summary>
    public const int MaximumPlayers = 20;

    /// <summary>φ[i] = Σ over coalitions S without i of |S|! (n − |S| − 1)! / n! · (worth(S ∪ i) − worth(S)); the values sum to worth(all) − worth(none). Shapley (1953).</summary>
    /// <param name="worth">The worth of every coalition, by its number, in any unit.</param>
    /// <param name="destination">A value for each player, in order.</param>
    /// <exception cref="ArgumentException">Not 2^n worths for n = 1 to 20, a worth that is no finite number, a destination of another length, or values beyond the range of numbers.</exception>
    public static void Values(ReadOnlySpan<double> worth, Span<double> destination) => Values(worth, 1, destination);

    /// <summary>The Shapley values of several outcomes of one game at once.</summary>
    /// <param name="worth">Coalition by coalition, a row of outcomes each.</param>
    /// <param name="outcomes">How many outcomes a row has.</param>
    /// <param name="destination">Player by player, a row of outcomes each.</param>
    /// <exception cref="ArgumentException">As for a single outcome.</exception>
    public static void Values(ReadOnlySpan<double> worth, int outcomes, Span<double> destination)
    {
        int players = Players(worth, outcomes);
        RequireRoom(players * outcomes, destination);
        for (int outcome = 0; outcome < outcomes; outcome++)
        {
            using var sums = new CoalitionSums(worth, outcomes, outcome, players, pairs: false);
            for (int i = 0; i < players; i++)
                destination[i * outcomes + outcome] = sums.Value(i);
        }
    }

    /// <summary>
    /// I[i, j] = Σ over coalitions S without i and j of |S|! (n − |S| − 2)! / (n − 1)! · (worth(S ∪ ij) − worth(S ∪ i) − worth(S ∪ j) + worth(S)): above 0 where two help each other, below where they overlap. Grabisch and Roubens (1999).
    /// </summary>
    /// <param name="worth">The worth of every coalition, by its number.</param>
    /// <param name="destination">n × n, row by row, symmetric; 0 on the diagonal.</param>
    /// <exception cref="ArgumentException">Not 2^n worths for n = 1 to 20, a worth that is no finite number, a destination of another length, or values beyond the range of numbers.</exception>
    public static void Interactions(ReadOnlySpan<double> worth, Span<double> destination)
    {
        int players = Players(worth, 1);
        RequireRoom(players * players, destination);
        using var sums = new CoalitionSums(worth, 1, 0, players, pairs: true);
        for (int i = 0; i < players; i++)
        {
            destination[i * players + i] = 0;
            for (int j = 0; j < i; j++)
                destination[i * players + j] = destination[j * players + i] = sums.Interaction(i, j);
        }
    }

    /// <summary>worth({i}) − worth(none): what each does alone.</summary>
    /// <param name="worth">The worth of every coalition, by its number.</param>
    /// <param name="destination">A value for each player, in order.</param>
    /// <exception cref="ArgumentException">As for <see cref="Values(ReadOnlySpan{double}, Span{double})"/>.</exception>
    public static void EnteringFirst(ReadOnlySpan<double> worth, Span<double> destination)
    {
        int players = Players(worth, 1);
        RequireRoom(players, destination);
        for (int i = 0; i < players; i++)
            destination[i] = InRange(worth[1 << i] - worth[0]);
    }

    /// <summary>worth(all) − worth(all but i): what is lost without each.</summary>
    /// <param name="worth">The worth of every coalition, by its number.</param>
    /// <param name="destination">A value for each player, in order.</param>
    /// <exception cref="ArgumentException">As for <see cref="Values(ReadOnlySpan{double}, Span{double})"/>.</exception>
    public static void EnteringLast(ReadOnlySpan<double> worth, Span<double> destination)
    {
        int players = Players(worth, 1);
        RequireRoom(players, destination);
        for (int i = 0; i < players; i++)
            destination[i] = InRange(worth[^1] - worth[worth.Length - 1 - (1 << i)]);
    }

    internal static double InRange(double value, string name = "worth") => double.IsFinite(value) ? value : throw new ArgumentException("The worths are so far apart that their differences are beyond the range of numbers. Give them in a larger unit.", name);

    private static int Players(ReadOnlySpan<double> worth, int outcomes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(outcomes, 1);
        int coalitions = worth.Length / outcomes;
        if (coalitions < 2 || coalitions > 1 << MaximumPlayers || !BitOperations.IsPow2(coalitions) || worth.Length % outcomes != 0)
            throw new ArgumentException($"Got {worth.Length} worths{(outcomes == 1 ? "" : $" of {outcomes} outcomes")}; a game of n players, 1 to {MaximumPlayers}, has 2^n coalitions, the empty one among them.", nameof(worth));
        for (int i = 0; i < worth.Length; i++)
        {
            if (!double.IsFinite(worth[i]))
                throw new ArgumentException($"The worth of coalition {i / outcomes} is {worth[i]}; a finite number is expected. Bit i of a coalition's number stands for player i.", nameof(worth));
        }

        return BitOperations.Log2((uint)coalitions);
    }

    private static void RequireRoom(int needed, Span<double> destination)
    {
        if (destination.Length != needed)
            throw new ArgumentException($"The destination holds {destination.Length} values; {needed} are needed.", nameof(destination));
    }
}
