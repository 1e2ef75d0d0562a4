using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Scenarios;

public sealed class SobolSequenceTests
{
    [Theory]
    [InlineData("sobol_points", 21)]
    [InlineData("sobol_points_d64", 64)]
    public void Points_equal_those_of_other_systems_bit_for_bit(string name, int dimensions)
    {
        var sequence = new SobolSequence(dimensions);
        double[] point = new double[dimensions];
        Assert.All(GoldenRows.Numbers(name), row =>
        {
            sequence.Fill((long)row[0], point);
            Assert.Equal(row[1..], point);
        });
    }

    [Fact]
    public void Means_of_the_first_points_are_exact()
    {
        const int Points = 65_536;
        double[] values = new double[Points];
        double[] next = new double[Points];
        var sequence = new SobolSequence(22);
        Assert.All(GoldenRows.Numbers("sobol_means"), row =>
        {
            int count = (int)row[0];
            int dimension = (int)row[1] - 1;
            sequence.FillDimension(dimension, 0, values.AsSpan(0, count));
            sequence.FillDimension(dimension == 20 ? 0 : dimension + 1, 0, next.AsSpan(0, count));
            Assert.Equal(row[2], values.Take(count).Sum() / count);
            Assert.Equal(row[3], values.Take(count).Sum() / (count - 1), 1e-15);
            Assert.Equal(row[4], values.Take(count).Zip(next, (a, b) => a * b).Sum() / count, 1e-14);
        });
    }

    [Property]
    public void Any_part_of_the_sequence_is_the_same_wherever_it_is_computed(DrawnProbability start, DrawnProbability seed)
    {
        long first = (long)(start.Value * ((1L << 52) - 10));
        SobolSequence[] sequences = [new(7), new(7, [BitConverter.DoubleToUInt64Bits(seed.Value), 3])];
        Assert.All(sequences, sequence =>
        {
            double[] together = new double[70];
            double[] single = new double[7];
            double[] column = new double[10];
            sequence.Fill(first, together);
            for (int i = 0; i < 10; i++)
            {
                sequence.Fill(first + i, single);
                Assert.Equal(together[(7 * i)..(7 * i + 7)], single);
            }

            sequence.FillDimension(4, first, column);
            Assert.Equal(Enumerable.Range(0, 10).Select(i => together[7 * i + 4]), column);
        });
    }

    [Property(MaxTest = 20)]
    public void Shifted_points_are_still_a_net_and_never_at_the_border(DrawnProbability seed)
    {
        var sequence = new SobolSequence(64, [BitConverter.DoubleToUInt64Bits(seed.Value)]);
        double[] column = new double[256];
        double[] other = new double[256];
        for (int d = 0; d < 64; d++)
        {
            sequence.FillDimension(d, 512, column); // a block of 2ᵏ points at a multiple of 2ᵏ
            Assert.Equal(Enumerable.Range(0, 256), column.Select(x => (int)(x * 256)).Order());
            Assert.All(column, x => Assert.True(x is > 0 and < 1));
        }

        sequence.FillDimension(0, 0, column);
        sequence.FillDimension(1, 0, other);
        Assert.Equal(Enumerable.Range(0, 256), column.Zip(other, (x, y) => (int)(x * 16) * 16 + (int)(y * 16)).Order()); // the first two dimensions are a net of quality 0
    }

    [Fact]
    public void Seeds_give_different_points_and_the_last_points_exist()
    {
        double[] a = new double[3];
        double[] b = new double[3];
        ulong[][] seeds = [[0], [1], [0, 0], [0, 1], [1, 0]];
        Assert.Equal(seeds.Length, seeds.Select(seed =>
        {
            new SobolSequence(3, seed).Fill(0, a);
            return string.Join(' ', a);
        }).Distinct().Count());
        new SobolSequence(3, [5]).Fill(17, a);
        new SobolSequence(3, [5]).Fill(17, b);
        Assert.Equal(a, b);
        new SobolSequence(3).Fill((1L << 52) - 1, a);
        Assert.All(a, x => Assert.True(x is > 0 and < 1));
        new SobolSequence(3).Fill(5, []);
    }

    [Fact]
    public void What_does_not_exist_is_refused()
    {
        string message = Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(65)).Message;
        Assert.StartsWith("Sobol's sequence has from 1 to 64 dimensions here. For more uncertain magnitudes draw at random or from a Latin hypercube.", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(0));
        Assert.Equal("A shifted sequence needs a seed of at least one word; without a shift leave the seed out. (Parameter 'seed')", Assert.Throws<ArgumentException>(() => new SobolSequence(2, [])).Message);
        var sequence = new SobolSequence(2);
        Assert.Equal(2, sequence.Dimensions);
        Assert.StartsWith("Points have numbers from 0 to 2^52 - 1.", Assert.Throws<ArgumentOutOfRangeException>(() => sequence.Fill(-1, new double[2])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => sequence.Fill(1L << 52, new double[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => sequence.Fill((1L << 52) - 1, new double[4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => sequence.FillDimension(2, 0, new double[4]));
        Assert.Equal("Got room for 3 coordinates where whole points of 2 were expected. (Parameter 'destination')", Assert.Throws<ArgumentException>(() => sequence.Fill(0, new double[3])).Message);
    }
}
