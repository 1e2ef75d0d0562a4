using System.Runtime.Intrinsics;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Scenarios;

public sealed class ExponentialLanesTests
{
    [Fact]
    public void Differs_from_the_exact_power_by_a_unit_in_the_last_place_at_most()
    {
        var random = new Random(20201030);
        for (int i = 0; i < 30_000; i++)
        {
            double x = i % 3 == 0 ? (random.NextDouble() - 0.5) * 2 * 709.7 : i % 3 == 1 ? random.NextDouble() - 0.5 : -700 - 45 * random.NextDouble();
            double exact = Elementary.Exp(x);
            Assert.Equal(exact, ExponentialLanes.Of(x), Math.BitIncrement(exact) - exact);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-0.0, 1)]
    [InlineData(5e-324, 1)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.MaxValue, double.PositiveInfinity)]
    [InlineData(double.MinValue, 0)]
    [InlineData(709.782712893384, 1.7976931348622732e+308)]
    [InlineData(709.7827128933841, double.PositiveInfinity)]
    [InlineData(-745.13, 5e-324)]
    [InlineData(-745.2, 0)]
    [InlineData(double.NaN, double.NaN)]
    public void Special_values_are_exact(double x, double expected) => Assert.Equal(expected, ExponentialLanes.Of(x));

    [Fact]
    public void Each_lane_is_its_own()
    {
        Vector512<double> x = Vector512.Create(-800, -745, -1.5, 0, 1, 20.25, 700, 800);
        Vector512<double> powers = ExponentialLanes.Of(x);
        for (int lane = 0; lane < 8; lane++)
            Assert.Equal(ExponentialLanes.Of(x[lane]), powers[lane]);
    }

    [Fact]
    public void Every_processor_gives_these_bits() =>
        Assert.Equal([0x3FF052BEA3EC0132UL, 0x3FE68CCE09671F71, 0x4005BF0A8B14576A, 0x42F078401F5A3EC8, 0x00000005CF08FFF0], ((double[])[0.02, -0.35, 1, 33.3, -720.5]).Select(x => BitConverter.DoubleToUInt64Bits(ExponentialLanes.Of(x))));
}
