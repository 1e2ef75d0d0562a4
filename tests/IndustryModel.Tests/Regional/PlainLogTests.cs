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
    public void Subnormal_numbers_have_one_too() => Assert.Equal(Elementary.Log(double.Epsilon), PlainLog.Of(double.Epsilon), 1e-12);
}
