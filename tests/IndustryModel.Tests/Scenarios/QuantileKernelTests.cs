using System.Globalization;
using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Scenarios;

public sealed class QuantileKernelTests
{
    private static readonly double[] Probabilities = [0, 1e-9, 0.01, 0.05, 0.1, 0.25, 1.0 / 3, 0.5, 0.6, 0.75, 0.9, 0.95, 0.99, 1];

    [Fact]
    public void All_nine_types_are_those_of_the_reference()
    {
        ILookup<string, double> samples = RandomGoldens.Rows("quantile_samples").ToLookup(row => row[0], row => RandomGoldens.Number(row[1]));
        string[][] rows = RandomGoldens.Rows("quantiles_nine_types");
        Assert.Equal(12 * 22, rows.Length);
        foreach (IGrouping<string, string[]> sample in rows.GroupBy(row => row[0]))
        {
            for (int type = 1; type <= 9; type++)
            {
                double[] quantiles = Of([.. samples[sample.Key]], [.. sample.Select(row => RandomGoldens.Number(row[1]))], (QuantileType)type);
                Assert.All(sample.Zip(quantiles), pair =>
                {
                    double expected = RandomGoldens.Number(pair.First[1 + type]);
                    Assert.True(Math.Abs(expected - pair.Second) <= 1e-10 * Math.Abs(expected), $"{sample.Key}, p = {pair.First[1]}, type {type}: {expected:R}, ours {pair.Second:R}");
                });
            }
        }
    }

    [Property]
    public void Selecting_finds_what_sorting_finds(DrawnNumbers numbers)
    {
        double[] sorted = [.. numbers.Values.Order()];
        Assert.All(Enum.GetValues<QuantileType>(), type =>
        {
            double[] quantiles = Of([.. numbers.Values], Probabilities, type);
            for (int i = 0; i < Probabilities.Length; i++)
            {
                QuantilePosition position = QuantilePosition.Of(type, sorted.Length, Probabilities[i]);
                int rank = (int)position.Rank;
                Assert.Equal(Bits(position.Between(sorted[rank], position.Weight > 0 ? sorted[rank + 1] : sorted[rank])), Bits(quantiles[i]));
            }
        });
    }

    [Property]
    public void Order_of_the_values_does_not_matter(DrawnNumbers numbers, int seed) =>
        Assert.Equal(Of([.. numbers.Values], Probabilities).Select(Bits), Of([.. numbers.Shuffled(seed)], Probabilities).Select(Bits));

    [Property]
    public void Quantiles_lie_between_the_ends_and_rise(DrawnNumbers numbers)
    {
        Assert.All(Enum.GetValues<QuantileType>(), type =>
        {
            double[] quantiles = Of([.. numbers.Values], Probabilities, type);
            Assert.Equal(numbers.Values.Min() + 0.0, quantiles[0]);
            Assert.Equal(numbers.Values.Max() + 0.0, quantiles[^1]);
            Assert.All(quantiles.Zip(quantiles.Skip(1)), pair => Assert.True(pair.First <= pair.Second, $"type {type}: {pair.First:R}, {pair.Second:R}"));
        });
    }

    [Theory]
    [InlineData("random")]
    [InlineData("ascending")]
    [InlineData("descending")]
    [InlineData("few values")]
    [InlineData("organ pipe")]
    [InlineData("against the sample")]
    [InlineData("one far away")]
    [InlineData("beyond all numbers apart")]
    [InlineData("the smallest numbers")]
    [InlineData("all the same")]
    public void Long_arrays_of_every_shape_are_selected(string shape)
    {
        const int Length = 50_003; // no multiple of eight
        var random = new Random(20201030);
        double[] values = [.. Enumerable.Range(0, Length).Select(i => shape switch
        {
            "random" => random.NextDouble(),
            "ascending" => i,
            "descending" => -i,
            "few values" => random.Next(3),
            "organ pipe" => Math.Min(i, Length - i),
            "one far away" => i == 77 ? 1e300 : random.NextDouble(),
            "beyond all numbers apart" => (random.NextDouble() - 0.5) * 1.9 * double.MaxValue,
            "the smallest numbers" => random.Next(5) * double.Epsilon,
            "all the same" => -3,
            _ => i % (Length / 127) == Length / 254 ? -1e9 - i : random.NextDouble(), // the sampled places hold the smallest
        })];
        double[] sorted = [.. values.Order()];
        double[] probabilities = [.. Enumerable.Range(0, 129).Select(i => i / 128.0).Reverse()]; // more than are handled at once, in descending order; n p is exact
        double[] quantiles = Of(values, probabilities, QuantileType.InverseEmpirical);
        Assert.Equal(probabilities.Select(p => sorted[(int)Math.Max(0, Math.Ceiling(p * Length) - 1)]), quantiles);

        // few at once, and in place
        double[] few = [0.05, 0.25, 0.5, 0.75, 0.95];
        Assert.Equal(few.Select(p => sorted[(int)Math.Ceiling(p * Length) - 1]), Of(values, few, QuantileType.InverseEmpirical));
        foreach (double[] some in new[] { few, probabilities })
        {
            double[] expected = Of(values, some), places = [.. values], inPlace = new double[some.Length];
            QuantileKernels.Compute(places, some, inPlace, places);
            Assert.Equal(expected, inPlace);
        }
    }

    [Fact]
    public void Selection_keeps_all_values_and_parts_them_at_each_rank()
    {
        var random = new Random(20201030);
        double[] values = [.. Enumerable.Range(0, 3_000).Select(_ => (double)random.Next(500))];
        double[] selected = [.. values];
        int[] ranks = [0, 1, 17, 1_499, 1_500, 2_999];
        Selection.Select(selected, ranks);
        Assert.Equal(values.Order(), selected.Order());
        Assert.All(ranks, rank =>
        {
            Assert.All(selected[..rank], v => Assert.True(v <= selected[rank]));
            Assert.All(selected[rank..], v => Assert.True(v >= selected[rank]));
        });
    }

    [Fact]
    public void The_scratch_may_be_the_values_themselves_and_the_values_stay_otherwise()
    {
        double[] values = [5, 1, 4, 2, 3];
        Assert.Equal([3], Of(values, [0.5]));
        Assert.Equal([5, 1, 4, 2, 3], values);
        var median = new double[1];
        QuantileKernels.Compute(values, [0.5], median, values);
        Assert.Equal([3], median);
    }

    [Fact]
    public void Negative_zero_has_no_sign() => Assert.Equal([0L, 0L], Of([-0.0, 0.0, -0.0], [0, 0.5]).Select(Bits));

    [Fact]
    public void The_largest_numbers_do_not_overflow() => Assert.Equal([0, 1.7976931348623157e308], Of([double.MinValue, double.MaxValue], [0.5, 1]));

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void What_is_no_number_is_refused_with_its_place(double odd, string text)
    {
        for (int at = 0; at < 19; at++)
        {
            double[] values = new double[19];
            values[at] = odd;
            Assert.Equal($"Got {text} at position {at} where finite numbers were expected. Leave out what is missing or unbounded, and say how many values that were. (Parameter 'values')",
                Assert.Throws<ArgumentException>(() => Of(values, [0.5])).Message);
        }
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(50)]
    [InlineData(double.NaN)]
    public void A_probability_is_a_fraction(double probability) =>
        Assert.Equal($"A probability is a fraction from 0 to 1, such as 0.05. For the 5th percentile pass 0.05, not 5. (Parameter 'probabilities'){Environment.NewLine}Actual value was {probability.ToString(CultureInfo.CurrentCulture)}.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Of([1, 2], [0.5, probability])).Message);

    [Fact]
    public void Wrong_shapes_and_types_are_refused()
    {
        Assert.Equal("Got no values: a quantile needs at least one. (Parameter 'values')", Assert.Throws<ArgumentException>(() => Of([], [0.5])).Message);
        Assert.Equal("The scratch holds 1 values; 2 are needed. (Parameter 'scratch')",
            Assert.Throws<ArgumentException>(() => QuantileKernels.Compute([1, 2], [0.5], new double[1], new double[1])).Message);
        Assert.Equal("The destination holds 1 values; 2 are needed. (Parameter 'destination')",
            Assert.Throws<ArgumentException>(() => QuantileKernels.Compute([1, 2], [0.5, 0.6], new double[1], new double[2])).Message);
        Assert.StartsWith("There are nine types of quantiles, from InverseEmpirical (1) to NormalUnbiased (9).", Assert.Throws<ArgumentOutOfRangeException>(() => Of([1, 2], [0.5], default)).Message, StringComparison.Ordinal);
    }

    private static double[] Of(double[] values, double[] probabilities, QuantileType type = QuantileType.Linear)
    {
        var quantiles = new double[probabilities.Length];
        QuantileKernels.Compute(values, probabilities, quantiles, new double[values.Length], type);
        return quantiles;
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
