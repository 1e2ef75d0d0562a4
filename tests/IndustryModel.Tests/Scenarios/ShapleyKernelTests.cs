using System.Globalization;
using System.Numerics;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;
using IndustryModel.Tests.Regional;

namespace IndustryModel.Tests.Scenarios;

public sealed class ShapleyKernelTests
{
    [Fact]
    public void Two_levers_of_10_and_20_percent_on_100_get_11_and_21()
    {
        Assert.Equal([11.0, 21], Values([100, 110, 120, 132]));
        Assert.Equal([11.0, 21], Values([0, 10, 20, 32]));
        Assert.Equal([0.0, 2, 2, 0], Interactions([0, 10, 20, 32]));
    }

    [Fact]
    public void Values_agree() => Assert.All(Golden.Read("../../Scenarios/Goldens/shapley_values").Rows, row =>
    {
        double[] worth = Game(row[0]);
        int player = Index(row[1]);
        double expected = Golden.Number(row[2]);
        double tolerance = 1e-15 * worth.Max(w => Math.Abs(w)) + 1e-14 * Math.Abs(expected);
        Assert.Equal(expected, Values(worth)[player], tolerance);
        Assert.Equal(Golden.Number(row[3]), Of(worth, ShapleyKernels.EnteringFirst)[player], tolerance);
        Assert.Equal(Golden.Number(row[4]), Of(worth, ShapleyKernels.EnteringLast)[player], tolerance);
    });

    [Fact]
    public void Interactions_agree() => Assert.All(Golden.Read("../../Scenarios/Goldens/shapley_interactions").Rows, row =>
    {
        double[] worth = Game(row[0]);
        int n = BitOperations.Log2((uint)worth.Length);
        double[] found = Interactions(worth);
        Assert.Equal(Golden.Number(row[3]), found[Index(row[1]) * n + Index(row[2])], 1e-14 * worth.Max(w => Math.Abs(w)));
        Assert.Equal(found[Index(row[1]) * n + Index(row[2])], found[Index(row[2]) * n + Index(row[1])]);
    });

    [Fact]
    public void Several_outcomes_in_one_call_are_each_by_itself()
    {
        double[] first = Game("product5"), second = [.. first.Select(v => 1 - v * v)];
        double[] both = [.. first.Zip(second).SelectMany(p => new[] { p.First, p.Second })];
        double[] values = new double[10];
        ShapleyKernels.Values(both, 2, values);
        Assert.Equal(Values(first), values.Where((_, i) => i % 2 == 0));
        Assert.Equal(Values(second), values.Where((_, i) => i % 2 == 1));
    }

    [Fact]
    public void Sixteen_players_and_twenty_are_fine()
    {
        double[] weights = [.. Enumerable.Range(1, 20).Select(i => i * 0.1)];
        foreach (int n in new[] { 16, 20 })
        {
            double[] worth = new double[1 << n];
            for (int s = 1; s < worth.Length; s++)
                worth[s] = worth[s & s - 1] + weights[BitOperations.TrailingZeroCount(s)];
            Assert.All(Values(worth).Zip(weights), p => Assert.Equal(p.Second, p.First, 1e-13));
        }
    }

    [Property]
    public bool Values_are_the_true_ones_rounded_once(DrawnGame game)
    {
        double[] found = Values(game.Worth);
        return Enumerable.Range(0, game.Players).All(i => found[i].Equals(Nearest(game, i)));
    }

    [Property]
    public bool Values_sum_to_the_whole(DrawnGame game) =>
        Math.Abs(Values(game.Worth).Sum() - (game.Worth[^1] - game.Worth[0])) <= 1e-14 * game.Size;

    [Property]
    public bool The_order_of_the_players_changes_no_bit(DrawnGame game, int seed)
    {
        int[] order = DrawnMatrix.Order(game.Players, seed & 0xFFFF);
        double[] found = Values(game.Worth), permuted = Values(game.Permuted(order).Worth);
        double[] pairs = Interactions(game.Worth), permutedPairs = Interactions(game.Permuted(order).Worth);
        return Enumerable.Range(0, game.Players).All(i => permuted[i].Equals(found[order[i]])
            && Enumerable.Range(0, game.Players).All(j => permutedPairs[i * game.Players + j].Equals(pairs[order[i] * game.Players + order[j]])));
    }

    [Property]
    public bool Who_adds_nothing_gets_nothing(DrawnGame game) => Values([.. game.Worth, .. game.Worth])[game.Players] == 0;

    [Property]
    public bool Who_are_alike_get_alike(DrawnGame game)
    {
        // a game in which the last player and a twin are worth the same in every company
        double[] twin = [.. Enumerable.Range(0, game.Worth.Length * 2).Select(s => game.Worth[s % game.Worth.Length | (s >= game.Worth.Length ? game.Worth.Length / 2 : 0)])];
        double[] found = Values(twin);
        return found[^1].Equals(found[^2]);
    }

    [Property]
    public bool Values_of_a_sum_of_games_are_the_sum(DrawnGame game)
    {
        double[] other = [.. game.Worth.Select((w, i) => game.Size * (i * 37 % 11) / 8)];
        double[] sum = Values([.. game.Worth.Zip(other, (a, b) => a + b)]), first = Values(game.Worth), second = Values(other);
        return Enumerable.Range(0, game.Players).All(i => Math.Abs(sum[i] - first[i] - second[i]) <= 1e-14 * game.Size);
    }

    [Fact]
    public void Games_reach_their_ends()
    {
        DrawnGame[] drawn = [.. DomainArbitraries.Games().Generator.Sample(1000, 50)];
        Assert.Contains(drawn, g => g.Players == 1);
        Assert.Contains(drawn, g => g.Players == 6);
        Assert.Contains(drawn, g => g.Worth.All(w => w == 0));
        Assert.Contains(drawn, g => g.Worth.Max(w => Math.Abs(w)) > 1e250 && g.Worth.Any(w => w != 0 && Math.Abs(w) < 1e-250));
        Assert.Contains(drawn, g => g.Worth.Any(w => w != 0 && Math.Abs(w) < 2.3e-308));
    }

    [Fact]
    public void Extreme_worths_are_exact()
    {
        Assert.Equal([double.Epsilon], Values([0, double.Epsilon]));
        Assert.Equal([0.0, 0], Values([0, 0, 0, double.Epsilon])); // half of the smallest number, a tie to even
        Assert.Equal([2 * double.Epsilon, 2 * double.Epsilon], Values([0, 0, 0, 3 * double.Epsilon]));
        Assert.Equal([5e99, 5e99], Values([1e-300, 1e-300, 1e-300, 1e100]));
        Assert.Equal("The worths are so far apart that their differences are beyond the range of numbers. Give them in a larger unit. (Parameter 'worth')", Assert.Throws<ArgumentException>(() => Values([-1.7e308, 1.7e308])).Message);
    }

    [Fact]
    public void What_is_no_game_is_refused()
    {
        Assert.Equal("Got 6 worths; a game of n players, 1 to 20, has 2^n coalitions, the empty one among them. (Parameter 'worth')", Assert.Throws<ArgumentException>(() => ShapleyKernels.Values([1, 2, 3, 4, 5, 6], new double[3])).Message);
        Assert.Equal("The worth of coalition 2 is NaN; a finite number is expected. Bit i of a coalition's number stands for player i. (Parameter 'worth')", Assert.Throws<ArgumentException>(() => ShapleyKernels.Values([0, 1, double.NaN, 3], new double[2])).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => ShapleyKernels.Values([0, 1, 2, 3], new double[1])).Message);
    }

    // by the definition, in whole numbers of 2^-1074, rounded by comparing neighbors
    private static double Nearest(DrawnGame game, int player)
    {
        BigInteger numerator = 0, all = Factorial(game.Players);
        for (int s = 0; s < game.Worth.Length; s++)
        {
            if ((s >> player & 1) == 0)
                numerator += Factorial(BitOperations.PopCount((uint)s)) * Factorial(game.Players - BitOperations.PopCount((uint)s) - 1) * (Units(game.Worth[s | 1 << player]) - Units(game.Worth[s]));
        }

        double guess = Scaled(numerator, all);
        double best = guess;
        foreach (double near in new[] { Math.BitDecrement(guess), Math.BitIncrement(guess) })
        {
            int order = BigInteger.Abs(Units(near) * all - numerator).CompareTo(BigInteger.Abs(Units(best) * all - numerator));
            if (order < 0 || order == 0 && (BitConverter.DoubleToInt64Bits(near) & 1) == 0)
                best = near;
        }

        return best == 0 ? 0 : best;
    }

    private static double Scaled(BigInteger numerator, BigInteger denominator)
    {
        int shift = Math.Max(0, (int)(BigInteger.Abs(numerator).GetBitLength() - denominator.GetBitLength()) - 60);
        return Math.ScaleB((double)(numerator / (denominator << shift)), shift - 1074);
    }

    private static BigInteger Units(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52 & 0x7FF);
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        return (mantissa << Math.Max(0, exponent - 1)) * (bits < 0 ? -1 : 1);
    }

    private static BigInteger Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);

    private delegate void Kernel(ReadOnlySpan<double> worth, Span<double> destination);

    private static double[] Of(double[] worth, Kernel kernel)
    {
        double[] values = new double[BitOperations.Log2((uint)worth.Length)];
        kernel(worth, values);
        return values;
    }

    private static double[] Values(double[] worth) => Of(worth, ShapleyKernels.Values);

    private static double[] Interactions(double[] worth)
    {
        int n = BitOperations.Log2((uint)worth.Length);
        double[] values = new double[n * n];
        ShapleyKernels.Interactions(worth, values);
        return values;
    }

    private static double[] Game(string name) => [.. Golden.Read("../../Scenarios/Goldens/shapley_games").Where("game", name).Rows.Select(r => Golden.Number(r[1]))];

    private static int Index(string number) => int.Parse(number, CultureInfo.InvariantCulture) - 1;
}
