using System.Runtime.Intrinsics;
using IndustryModel.Quantities;
using IndustryModel.Regional;

namespace IndustryModel.Tests.Regional;

public sealed class PlainLogTests
{
    [Fact]
    public void Differs_from_the_exact_logarithm_by_a_unit_in_the_last_place_at_most()
    {
        var random = new Random(20201030);
        for (int i = 0; i < 20_000; i++)
        {
            double x = i % 3 == 0 ? random.NextDouble() : i % 3 == 1 ? 1 + (random.NextDouble() - 0.5) / 8 : BitConverter.Int64BitsToDouble(random.NextInt64(1, 0x7FE0_0000_0000_0000));
            double exact = Elementary.Log(x);
            double ours = PlainLog.Of(x);
            Assert.True(Math.Abs(ours - exact) <= Math.BitIncrement(Math.Abs(exact)) - Math.Abs(exact), $"{x:R}: {ours:R}, exact {exact:R}");
        }
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.6931471805599453)]
    [InlineData(0.5, -0.6931471805599453)]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    public void Special_values_are_exact(double x, double expected) => Assert.Equal(expected, PlainLog.Of(x));

    [Fact]
    public void Eight_at_a_time_have_the_same_bits_as_one_by_one()
    {
        double[] odd = [0, -0.0, -1, 1, double.NaN, double.Epsilon, 2.2250738585072014E-308, double.MaxValue, double.PositiveInfinity, 0.7071067811865476, 1.41, 1.4100000000000001, 1e15];
        var random = new Random(20201030);
        double[] x = [.. odd, .. Enumerable.Range(0, 4_000).Select(i => i % 2 == 0 ? random.NextDouble() * 3 : BitConverter.Int64BitsToDouble(random.NextInt64(1, 0x7FE0_0000_0000_0000)))];
        double[] logs = new double[x.Length];
        PlainLog.Of(x, logs);
        Assert.Equal(x.Select(PlainLog.Of).Select(BitConverter.DoubleToInt64Bits), logs.Select(BitConverter.DoubleToInt64Bits));
        for (int i = 0; i + 16 <= x.Length; i += 8)
        {
            Vector512<double> ratios = PlainLog.OfRatio(Vector512.Create(x.AsSpan(i)), Vector512.Create(x.AsSpan(i + 8)));
            for (int lane = 0; lane < 8; lane++)
                Assert.Equal(BitConverter.DoubleToInt64Bits(PlainLog.OfRatio(x[i + lane], x[i + 8 + lane])), BitConverter.DoubleToInt64Bits(ratios[lane]));
        }
    }

    [Fact]
    public void Subnormal_numbers_have_one_too() => Assert.Equal(Elementary.Log(double.Epsilon), PlainLog.Of(double.Epsilon), 1e-12);

    [Fact]
    public void One_plus_a_small_number_does_not_cancel()
    {
        var random = new Random(20201030);
        for (int i = 0; i < 20_000; i++)
        {
            double x = (random.NextDouble() - 0.5) * 2 * Math.Pow(10, -random.Next(0, 18));
            Assert.Equal(Elementary.Log1P(x), PlainLog.OnePlus(x), Math.Abs(Elementary.Log1P(x)) * 4.5e-16);
        }

        Assert.Equal([0, double.NaN, double.NegativeInfinity, double.NaN, double.PositiveInfinity, Elementary.Log(1e9)],
            ((double[])[0, double.NaN, -1, -1.5, double.PositiveInfinity, 1e9 - 1]).Select(PlainLog.OnePlus));
    }
}
