using System.Numerics;
using FsCheck.Xunit;
using IndustryModel.Scenarios;
using IndustryModel.Tests.Arbitraries;

namespace IndustryModel.Tests.Scenarios;

public sealed class ExactSumTests
{
    [Property(MaxTest = 500)]
    public void Is_the_double_nearest_to_the_true_sum(DrawnNumbers numbers)
    {
        BigInteger exact = numbers.Values.Select(InUnits).Aggregate(BigInteger.Zero, (a, b) => a + b);
        AssertNearest(exact, Of([.. numbers.Values]).Value);
    }

    [Property]
    public void Order_and_parts_do_not_change_a_bit(DrawnNumbers numbers, int seed)
    {
        ExactSum whole = Of([.. numbers.Values]);
        var oneByOne = new ExactSum();
        foreach (double value in numbers.Shuffled(seed))
            oneByOne.Add(value);
        var merged = new ExactSum();
        foreach (double[] part in numbers.Parts(seed).Reverse())
            merged.Add(Of(part));
        Assert.Equal(Bytes(whole), Bytes(oneByOne));
        Assert.Equal(Bytes(whole), Bytes(merged));
        Assert.Equal(BitConverter.DoubleToInt64Bits(whole.Value), BitConverter.DoubleToInt64Bits(oneByOne.Value));
        Assert.Equal(BitConverter.DoubleToInt64Bits(whole.Value), BitConverter.DoubleToInt64Bits(merged.Value));
    }

    [Property]
    public void Numbers_and_their_opposites_leave_nothing(DrawnNumbers numbers, int seed)
    {
        ExactSum sum = Of([.. numbers.Values]);
        sum.Add([.. numbers.Shuffled(seed).Select(v => -v)]);
        Assert.Equal(0L, BitConverter.DoubleToInt64Bits(sum.Value));
        Assert.Equal(Bytes(new ExactSum()), Bytes(sum));
    }

    [Property]
    public void Written_and_read_it_goes_on_as_before(DrawnNumbers numbers, DrawnNumbers more)
    {
        ExactSum sum = Of([.. numbers.Values]);
        ExactSum read = ExactSum.Read(Reader(Bytes(sum)));
        Assert.Equal(Bytes(sum), Bytes(read));
        sum.Add([.. more.Values]);
        read.Add([.. more.Values]);
        Assert.Equal(Bytes(sum), Bytes(read));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5e-324)]
    [InlineData(1e-250)]
    [InlineData(1e-30)]
    [InlineData(9.999e299)]
    [InlineData(double.MaxValue)]
    public void Long_rows_are_added_as_exactly_as_numbers_one_by_one(double odd)
    {
        var random = new Random(20201030);
        double[] values = [.. Enumerable.Range(0, 10_001).Select(i => i % 97 == 5 ? odd * (i % 2 == 0 ? 1 : -0.7) : (random.NextDouble() - 0.4) * Math.Pow(2, random.Next(-40, 10)))];
        var oneByOne = new ExactSum();
        foreach (double value in values)
            oneByOne.Add(value);
        ExactSum row = Of(values);
        Assert.Equal(Bytes(oneByOne), Bytes(row));
        Assert.Equal(values.Select(InUnits).Aggregate(BigInteger.Zero, (a, b) => a + b), Exact(row));
        Array.Fill(values, odd);
        Assert.Equal(InUnits(odd) * values.Length, Exact(Of(values)));
    }

    [Fact]
    public void Waiting_carries_do_not_overflow()
    {
        var sum = new ExactSum();
        double[] largest = [.. Enumerable.Repeat(double.MaxValue, 999)];
        for (int i = 0; i < 200; i++)
            sum.Add(largest);
        for (int i = 0; i < 12; i++)
            sum.Add(sum); // × 4,096
        Assert.Equal(double.PositiveInfinity, sum.Value);
        ExactSum half = ExactSum.Read(Reader(Bytes(sum)));
        Assert.Equal(InUnits(double.MaxValue) * 999 * 200 * 4096, Exact(half));
        sum.Add(-1);
        Assert.Equal(InUnits(double.MaxValue) * 999 * 200 * 4096 - InUnits(1), Exact(sum));
    }

    [Theory]
    [InlineData(new[] { 1, 1.1102230246251565e-16 }, 1)] // a tie goes to the even one
    [InlineData(new[] { 1, 1.1102230246251565e-16, 5e-324 }, 1.0000000000000002)]
    [InlineData(new[] { 1.0000000000000002, 1.1102230246251565e-16 }, 1.0000000000000004)]
    [InlineData(new[] { 1e16, 1, -1e16 }, 1)]
    [InlineData(new[] { 1e308, 1e308, -1e308 }, 1e308)]
    [InlineData(new[] { double.MaxValue, 9.979201547673598e291 }, double.MaxValue)] // just below half a unit more
    [InlineData(new[] { double.MaxValue, 9.979201547673599e291 }, double.PositiveInfinity)]
    [InlineData(new[] { double.MinValue, double.MinValue }, double.NegativeInfinity)]
    [InlineData(new[] { 2.2250738585072014e-308, -5e-324 }, 2.225073858507201e-308)]
    [InlineData(new[] { 5e-324, 5e-324 }, 1e-323)]
    [InlineData(new[] { -0.0 }, 0)]
    [InlineData(new double[0], 0)]
    public void Roundings_at_the_edge(double[] values, double expected) => Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(Of(values).Value));

    [Fact]
    public void What_is_no_number_is_refused_and_nothing_added()
    {
        ExactSum sum = Of([1]);
        Assert.Equal($"An exact sum takes finite numbers. Leave out what is missing or unbounded, and say how many values that were. (Parameter 'value'){Environment.NewLine}Actual value was NaN.",
            Assert.Throws<ArgumentOutOfRangeException>(() => sum.Add(double.NaN)).Message);
        Assert.Equal("Got -Infinity at position 1 where finite numbers were expected. Leave out what is missing or unbounded, and say how many values that were. (Parameter 'values')",
            Assert.Throws<ArgumentException>(() => sum.Add([1, double.NegativeInfinity])).Message);
        Assert.Equal(1, sum.Value);
    }

    [Fact]
    public void Foreign_bytes_are_refused()
    {
        Assert.Equal("These bytes are of no exact sum: sign 2, 1 limbs from limb 0 on, of 68. Write the sum anew.", Assert.Throws<InvalidDataException>(() => ExactSum.Read(Reader([2, 0, 1, 0, 0, 0, 0]))).Message);
        Assert.Equal("These bytes are of no exact sum: sign 0, 1 limbs from limb 68 on, of 68. Write the sum anew.", Assert.Throws<InvalidDataException>(() => ExactSum.Read(Reader([0, 68, 1]))).Message);
        Assert.Throws<EndOfStreamException>(() => ExactSum.Read(Reader([0, 0, 1, 0])));
    }

    private static ExactSum Of(ReadOnlySpan<double> values)
    {
        var sum = new ExactSum();
        sum.Add(values);
        return sum;
    }

    private static byte[] Bytes(ExactSum sum)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        sum.Write(writer);
        writer.Flush();
        return stream.ToArray();
    }

    private static BinaryReader Reader(byte[] bytes) => new(new MemoryStream(bytes));

    // in units of 2^-1074, from the bytes
    private static BigInteger Exact(ExactSum sum)
    {
        byte[] bytes = Bytes(sum);
        BigInteger size = new BigInteger(bytes.AsSpan(3), isUnsigned: true) << 32 * bytes[1];
        return bytes[0] == 0 ? size : -size;
    }

    private static BigInteger InUnits(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52) & 0x7FF;
        BigInteger mantissa = bits & 0x000F_FFFF_FFFF_FFFF;
        BigInteger size = exponent == 0 ? mantissa : mantissa + (BigInteger.One << 52) << exponent - 1;
        return value < 0 ? -size : size;
    }

    private static void AssertNearest(BigInteger exact, double rounded)
    {
        BigInteger limit = InUnits(double.MaxValue) + (BigInteger.One << 2044); // half a unit beyond the largest
        if (BigInteger.Abs(exact) >= limit)
        {
            Assert.Equal(exact.Sign > 0 ? double.PositiveInfinity : double.NegativeInfinity, rounded);
            return;
        }

        Assert.True(double.IsFinite(rounded));
        BigInteger distance = BigInteger.Abs(exact - InUnits(rounded));
        foreach (double next in new[] { Math.BitDecrement(rounded), Math.BitIncrement(rounded) }.Where(double.IsFinite))
        {
            int order = distance.CompareTo(BigInteger.Abs(exact - InUnits(next)));
            Assert.True(order < 0 || order == 0 && (BitConverter.DoubleToInt64Bits(rounded) & 1) == 0, $"{next:R} is nearer than {rounded:R}");
        }
    }
}
