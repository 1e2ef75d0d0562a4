using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Scenarios;

public sealed class LatinHypercubeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1_000)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(65_537)]
    [InlineData(1_000_000)]
    public void Every_part_holds_exactly_one_draw(int draws) => AssertPermutations(draws, 2, 7);

    [Property]
    public void Every_part_holds_exactly_one_draw_whatever_the_number(DrawnProbability size, DrawnProbability seed) =>
        AssertPermutations(1 + (int)(size.Value * 5_000), 3, BitConverter.DoubleToUInt64Bits(seed.Value));

    [Property]
    public void Any_draw_is_the_same_wherever_it_is_computed(DrawnProbability start, DrawnProbability seed)
    {
        ulong[] words = [BitConverter.DoubleToUInt64Bits(seed.Value), 1];
        long draws = (1L << 48) - 3;
        long first = (long)(start.Value * (draws - 10));
        double[] together = new double[10];
        new LatinHypercube(draws, 4, words).FillCentered(3, first, together);
        for (int i = 0; i < 10; i++)
        {
            double[] one = new double[1];
            new LatinHypercube(draws, 4, words).FillCentered(3, first + i, one);
            Assert.Equal(together[i], one[0]);
            Assert.Equal((new LatinHypercube(draws, 4, words).Stratum(first + i, 3) + 0.5) / draws, one[0]);
        }
    }

    [Fact]
    public void Draws_lie_where_asked_in_their_part_and_never_at_the_border()
    {
        const int Draws = 1_000;
        var hypercube = new LatinHypercube(Draws, 1, [1]);
        double[] values = new double[Draws];
        foreach (double u in new[] { 0, 1e-300, 0.25, Math.BitDecrement(1) })
        {
            hypercube.Fill(0, 0, [.. Enumerable.Repeat(u, Draws)], values);
            for (int i = 0; i < Draws; i++)
            {
                long part = hypercube.Stratum(i, 0);
                Assert.True(values[i] > 0 && values[i] < 1);
                Assert.InRange(values[i], (double)part / Draws, (part + 1.0) / Draws);
                Assert.Equal((part + u) / Draws, values[i], 1e-15);
            }
        }

        hypercube.FillCentered(0, 0, values);
        Assert.Equal(Enumerable.Range(0, Draws).Select(k => (k + 0.5) / Draws), values.Order());
        new LatinHypercube(1, 1, [1]).Fill(0, 0, [Math.BitDecrement(1)], values);
        Assert.Equal(Math.BitDecrement(1), values[0]);
    }

    [Fact]
    public void Dimensions_and_seeds_are_independent()
    {
        const int Draws = 10_000;
        double[][] columns = new double[24][];
        for (int c = 0; c < 24; c++)
        {
            columns[c] = new double[Draws];
            new LatinHypercube(Draws, 12, [(ulong)(c / 12)]).FillCentered(c % 12, 0, columns[c]);
        }

        double[] numbers = [.. Enumerable.Range(0, Draws).Select(i => (double)i)];
        for (int a = 0; a < 24; a++)
        {
            Assert.InRange(Math.Abs(CorrelationKernels.Spearman(columns[a], numbers)), 0, 0.05); // 5 standard errors
            for (int b = 0; b < a; b++)
                Assert.InRange(Math.Abs(CorrelationKernels.Spearman(columns[a], columns[b])), 0, 0.05);
        }
    }

    [Fact]
    public void Few_draws_too_come_in_every_order()
    {
        int[] counts = new int[6];
        for (ulong seed = 0; seed < 6_000; seed++)
        {
            var hypercube = new LatinHypercube(3, 1, [seed]);
            counts[hypercube.Stratum(0, 0) * 2 + (hypercube.Stratum(1, 0) > hypercube.Stratum(2, 0) ? 1 : 0)]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 850, 1_150)); // 1,000 ± 5 standard errors
    }

    [Fact]
    public void What_does_not_exist_is_refused()
    {
        Assert.StartsWith("A Latin hypercube has from 1 to 2^48 draws.", Assert.Throws<ArgumentOutOfRangeException>(() => new LatinHypercube(0, 1, [1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new LatinHypercube(1, 0, [1]));
        Assert.Equal("A Latin hypercube needs a seed of at least one word, such as 1. (Parameter 'seed')", Assert.Throws<ArgumentException>(() => new LatinHypercube(1, 1, [])).Message);
        var hypercube = new LatinHypercube(10, 2, [1]);
        Assert.Equal((10, 2), (hypercube.Draws, hypercube.Dimensions));
        Assert.StartsWith("The hypercube has the draws 0 to 9.", Assert.Throws<ArgumentOutOfRangeException>(() => hypercube.Stratum(10, 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => hypercube.Stratum(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => hypercube.Stratum(0, 2));
        Assert.StartsWith("A place within a part is a number from 0 to below 1; number 1 is not.", Assert.Throws<ArgumentOutOfRangeException>(() => hypercube.Fill(0, 0, [0, 1], new double[2])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => hypercube.Fill(0, 0, [0, 0.5], new double[1]));
    }

    private static void AssertPermutations(int draws, int dimensions, ulong seed)
    {
        var hypercube = new LatinHypercube(draws, dimensions, [seed]);
        for (int d = 0; d < dimensions; d++)
        {
            bool[] seen = new bool[draws];
            for (int i = 0; i < draws; i++)
                seen[hypercube.Stratum(i, d)] = true;
            Assert.DoesNotContain(false, seen);
        }
    }
}
