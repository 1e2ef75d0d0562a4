using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Scenarios;

public sealed class BucketCountsTests
{
    private static readonly double[] Probabilities = [0, 0.001, 0.05, 0.1, 1.0 / 3, 0.5, 0.75, 0.95, 0.999, 1];

    [Property(MaxTest = 60)]
    public void Quantiles_keep_their_bound(DrawnNumbers numbers)
    {
        BucketCounts counts = Of([.. numbers.Values]);
        double[] sorted = [.. numbers.Values.Order()];
        foreach (QuantileType type in Enum.GetValues<QuantileType>())
        {
            var exact = new double[Probabilities.Length];
            QuantileKernels.Compute(sorted, Probabilities, exact, new double[sorted.Length], type);
            for (int i = 0; i < exact.Length; i++)
            {
                QuantilePosition position = QuantilePosition.Of(type, sorted.Length, Probabilities[i]);
                double lower = sorted[(int)position.Rank];
                double upper = position.Weight > 0 ? sorted[(int)position.Rank + 1] : lower;
                double size = lower > 0 || upper < 0 ? Math.Abs(exact[i]) : Math.Max(Math.Abs(lower), Math.Abs(upper));
                double bound = BucketCounts.RelativeError * size * (1 + 1e-12) + Math.Pow(2, -1033);
                double ours = counts.Quantile(Probabilities[i], type);
                Assert.True(Math.Abs(ours - exact[i]) <= bound, $"{type}, p = {Probabilities[i]}: {ours:R}, exact {exact[i]:R}");
            }
        }

        Assert.Equal(sorted[0] + 0.0, counts.Minimum);
        Assert.Equal(sorted[^1] + 0.0, counts.Maximum);
        Assert.Equal(counts.Minimum, counts.Quantile(0));
        Assert.Equal(counts.Maximum, counts.Quantile(1));
        Assert.Equal(sorted.Length, counts.Count);
    }

    [Property(MaxTest = 60)]
    public void Numbers_below_a_threshold_are_counted_within_bounds(DrawnNumbers numbers, DrawnNumbers thresholds)
    {
        BucketCounts counts = Of([.. numbers.Values]);
        foreach (double threshold in (double[])[.. thresholds.Values, .. numbers.Values, 0, double.PositiveInfinity, double.NegativeInfinity])
        {
            int below = numbers.Values.Count(v => v < threshold);
            (long atLeast, long atMost) = counts.CountBelow(threshold);
            Assert.InRange(below, atLeast, atMost);
            Assert.InRange(atMost - atLeast, 0, numbers.Values.Count(v => Math.Abs(v - threshold) <= 2 * BucketCounts.RelativeError * Math.Abs(threshold) + Math.Pow(2, -1033)));
        }
    }

    [Property(MaxTest = 60)]
    public void Parts_in_any_order_make_the_whole(DrawnNumbers numbers, int seed)
    {
        BucketCounts whole = Of([.. numbers.Values]);
        var oneByOne = new BucketCounts();
        foreach (double value in numbers.Shuffled(seed))
            oneByOne.Add(value);
        var merged = new BucketCounts();
        foreach (double[] part in numbers.Parts(seed).Reverse())
            merged.Add(Of(part));
        Assert.Equal(Bytes(whole), Bytes(oneByOne));
        Assert.Equal(Bytes(whole), Bytes(merged));
        Assert.Equal(Probabilities.Select(p => whole.Quantile(p)), Probabilities.Select(p => merged.Quantile(p)));
    }

    [Property(MaxTest = 60)]
    public void Written_and_read_they_go_on_as_before(DrawnNumbers numbers, DrawnNumbers more)
    {
        BucketCounts counts = Of([.. numbers.Values]);
        BucketCounts read = BucketCounts.Read(Reader(Bytes(counts)));
        Assert.Equal(Bytes(counts), Bytes(read));
        counts.Add([.. more.Values]);
        read.Add([.. more.Values]);
        Assert.Equal(Bytes(counts), Bytes(read));
    }

    [Fact]
    public void Equal_numbers_zeros_and_the_ends_stay_exact()
    {
        Assert.Equal(0.1234567, Of([0.1234567, 0.1234567, 0.1234567]).Quantile(0.5));
        Assert.Equal(0L, BitConverter.DoubleToInt64Bits(Of([-1, -0.0, 0, 0, 1]).Quantile(0.5)));
        Assert.Equal((2, 2), Of([-1, -1e-300, 0, 0, 1]).CountBelow(0)); // 0 is the edge of a bucket
        Assert.Equal((2, 3), Of([1, 1.1, 1.2, 1.3]).CountBelow(1.20001));
    }

    [Fact]
    public void Counts_may_be_added_to_themselves()
    {
        BucketCounts counts = Of([1, 2, 3]);
        counts.Add(counts);
        Assert.Equal(Bytes(Of([1, 2, 3, 1, 2, 3])), Bytes(counts));
    }

    [Fact]
    public void Nothing_has_no_quantile()
    {
        var counts = new BucketCounts();
        Assert.Equal("There are no numbers yet: add some first.", Assert.Throws<InvalidOperationException>(() => counts.Quantile(0.5)).Message);
        Assert.Throws<InvalidOperationException>(() => counts.Minimum);
        Assert.Throws<InvalidOperationException>(() => counts.Maximum);
        Assert.Equal((0, 0), counts.CountBelow(1));
        Assert.Equal(Bytes(counts), Bytes(BucketCounts.Read(Reader(Bytes(counts)))));
    }

    [Fact]
    public void What_is_no_number_or_probability_is_refused_and_nothing_counted()
    {
        BucketCounts counts = Of([1]);
        Assert.Equal("Got NaN at position 2 where finite numbers were expected. Leave out what is missing or unbounded, and say how many values that were. (Parameter 'values')",
            Assert.Throws<ArgumentException>(() => counts.Add([1, 2, double.NaN])).Message);
        Assert.Equal($"Buckets count finite numbers. Leave out what is missing or unbounded, and say how many values that were. (Parameter 'value'){Environment.NewLine}Actual value was -Infinity.",
            Assert.Throws<ArgumentOutOfRangeException>(() => counts.Add(double.NegativeInfinity)).Message);
        Assert.Equal(1, counts.Count);
        Assert.Equal(Bytes(Of([1])), Bytes(counts));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.Quantile(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.Quantile(0.5, default));
        Assert.Equal($"A threshold is a number, such as 0.15. (Parameter 'threshold'){Environment.NewLine}Actual value was NaN.", Assert.Throws<ArgumentOutOfRangeException>(() => counts.CountBelow(double.NaN)).Message);
    }

    [Fact]
    public void Bytes_that_contradict_themselves_are_refused()
    {
        byte[] bytes = Bytes(Of([1, 1.5, 2]));
        Assert.Equal("These bytes are of no bucket counts: counts do not add up to their number. Write the counts anew.", Refused([9, .. bytes[1..]]));
        Assert.Equal("These bytes are of no bucket counts: a count is negative or more than all. Write the counts anew.", Refused([2, .. bytes[1..]]));
        Assert.Equal("These bytes are of no bucket counts: the smallest number is not below the largest. Write the counts anew.", Refused([bytes[0], .. bytes[9..17], .. bytes[1..9], .. bytes[17..]]));
        Assert.Equal("These bytes are of no bucket counts: the smallest or the largest number was not counted. Write the counts anew.",
            Refused([bytes[0], .. BitConverter.GetBytes(0.5), .. bytes[9..]]));
        Assert.Throws<EndOfStreamException>(() => BucketCounts.Read(Reader(bytes[..^1])));
    }

    private static string Refused(byte[] bytes) => Assert.Throws<InvalidDataException>(() => BucketCounts.Read(Reader(bytes))).Message;

    private static BucketCounts Of(ReadOnlySpan<double> values)
    {
        var counts = new BucketCounts();
        counts.Add(values);
        return counts;
    }

    private static byte[] Bytes(BucketCounts counts)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        counts.Write(writer);
        writer.Flush();
        return stream.ToArray();
    }

    private static BinaryReader Reader(byte[] bytes) => new(new MemoryStream(bytes));
}
