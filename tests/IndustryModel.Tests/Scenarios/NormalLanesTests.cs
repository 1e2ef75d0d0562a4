using System.Runtime.Intrinsics;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Scenarios;

public sealed class NormalLanesTests
{
    private const int Draws = 1_000_000;

    [Fact]
    public void Two_million_numbers_are_as_theory_has_them()
    {
        var first = new double[Draws];
        var second = new double[Draws];
        for (int draw = 0; draw < Draws; draw += 8)
        {
            (Vector512<double> a, Vector512<double> b) = NormalLanes.Pair(20201030, 7, draw);
            a.CopyTo(first, draw);
            b.CopyTo(second, draw);
        }

        Assert.InRange(first.Zip(second, (a, b) => a * b).Average(), -5e-3, 5e-3); // no correlation: standard error 1e-3
        Assert.InRange(first.Skip(1).Zip(first, (a, b) => a * b).Average(), -5e-3, 5e-3);
        AssertNormal(first);
        AssertNormal(second);
        AssertNormal([.. first, .. second]);
    }

    // Limits are five standard errors wide.
    private static void AssertNormal(double[] values)
    {
        double n = values.Length;
        Assert.InRange(values.Average(), -5 / Math.Sqrt(n), 5 / Math.Sqrt(n));
        Assert.InRange(values.Average(v => v * v) - 1, -5 * Math.Sqrt(2 / n), 5 * Math.Sqrt(2 / n));
        Assert.InRange(values.Average(v => v * v * v), -5 * Math.Sqrt(15 / n), 5 * Math.Sqrt(15 / n));
        Assert.InRange(values.Average(v => v * v * v * v) - 3, -5 * Math.Sqrt(96 / n), 5 * Math.Sqrt(96 / n));
        Assert.InRange(values.Max(), 4.5, 6.5); // the largest of 10⁶ is about 4.9, of 2 · 10⁶ about 5.0; beyond 6.5 comes one in 10¹⁰
        Assert.InRange(-values.Min(), 4.5, 6.5);

        // p and its standard normal quantile
        (double P, double Z)[] theory = [(0.001, -3.090232306167813), (0.05, -1.6448536269514729), (0.25, -0.6744897501960817), (0.5, 0), (0.75, 0.6744897501960817), (0.95, 1.6448536269514729), (0.999, 3.090232306167813)];
        var quantiles = new double[theory.Length];
        QuantileKernels.Compute(values, [.. theory.Select(t => t.P)], quantiles, new double[values.Length]);
        Assert.All(theory.Zip(quantiles), pair =>
        {
            ((double p, double z), double quantile) = pair;
            double density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
            Assert.InRange(quantile - z, -5 * Math.Sqrt(p * (1 - p) / n) / density, 5 * Math.Sqrt(p * (1 - p) / n) / density);
        });
    }

    [Fact]
    public void A_draw_gives_the_same_bits_in_every_lane()
    {
        const long FirstDraw = 0xFFFF_FFF0; // over the carry into the upper half of the number
        for (long start = FirstDraw; start < FirstDraw + 24; start++)
        {
            (Vector512<double> first, Vector512<double> second) = NormalLanes.Pair(42, ulong.MaxValue - 3, start);
            for (int lane = 0; lane < 8; lane++)
                Assert.Equal(NormalLanes.One(42, ulong.MaxValue - 3, start + lane), (first[lane], second[lane]));
        }
    }

    [Fact]
    public void Every_processor_gives_these_bits() => Assert.Equal(
        [0x3FC22ED0E432D8C6UL, 0x3FCC31FA512E10C3, 0xBFEB60E636010502, 0xBFF17241BF0A9A10, 0xBFCE0AF63162C465, 0xBFE42732ADAA6869, 0xBFE7F594DD410AC2, 0x3FDFEF0DBF965A84],
        Enumerable.Range(0, 4).SelectMany(draw => NormalLanes.One(20201030, 1, 1L << 33 | (uint)draw) is var (a, b) ? (ulong[])[BitConverter.DoubleToUInt64Bits(a), BitConverter.DoubleToUInt64Bits(b)] : []));

    [Fact]
    public void Numbers_differ_from_exact_ones_by_less_than_two_in_10_to_the_15()
    {
        var random = new Random(20201030);
        for (int i = 0; i < 50_000; i++)
        {
            double u = i % 3 == 0 ? UnitIntervals.Open((ulong)random.NextInt64(1L << 24)) : i % 3 == 1 ? UnitIntervals.Open(ulong.MaxValue - (ulong)random.NextInt64(1L << 40)) : UnitIntervals.Open((ulong)random.NextInt64());
            AssertExact(u, UnitIntervals.Open((ulong)random.NextInt64() << 1));
        }
    }

    [Theory]
    [InlineData(0, 0, 8.571674348652905)] // the farthest that there is
    [InlineData(0, ulong.MaxValue, 8.571674348652905)]
    [InlineData(ulong.MaxValue, 0, 1.4901161193847656e-08)]
    public void Extremes_are_reached(ulong u, ulong v, double expected)
    {
        AssertExact(UnitIntervals.Open(u), UnitIntervals.Open(v));
        Assert.Equal(expected, NormalLanes.OfUniforms(Vector512.Create(UnitIntervals.Open(u)), Vector512.Create(UnitIntervals.Open(v))).First[0], 1e-14);
    }

    // The angle is reduced exactly before Math takes its sine: 2π v itself would lose more than the lanes do.
    private static void AssertExact(double u, double v)
    {
        double logarithm = Elementary.Log(u);
        double radius = Math.Sqrt(-2 * logarithm);
        double quarters = Math.Round(4 * v, MidpointRounding.ToEven);
        (double sine, double cosine) = Math.SinCos(Math.PI / 2 * (4 * v - quarters));
        (double first, double second) = ((int)quarters % 4) switch { 0 => (cosine, sine), 1 => (-sine, cosine), 2 => (-cosine, -sine), _ => (sine, -cosine) };
        (Vector512<double> a, Vector512<double> b) = NormalLanes.OfUniforms(Vector512.Create(u), Vector512.Create(v));
        Assert.Equal(logarithm, NormalLanes.Log(Vector512.Create(u))[3], Math.Abs(logarithm) * 2.3e-16);
        Assert.Equal(radius * first, a[3], 2e-15);
        Assert.Equal(radius * second, b[3], 2e-15);
    }
}
