using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using IndustryModel.Quantities;
using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Scenarios;

public sealed class NormalLanesTests
{
    private const int Draws = 1_000_000;

    [Fact]
    public void Four_million_numbers_are_as_theory_has_them()
    {
        double[][] kinds = [new double[Draws], new double[Draws], new double[Draws], new double[Draws]];
        ulong[] keys = PhiloxLanes.Keys(20201030);
        for (int draw = 0; draw < Draws; draw += 8)
        {
            (Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d) = Four(keys, 7, draw);
            a.CopyTo(kinds[0], draw);
            b.CopyTo(kinds[1], draw);
            c.CopyTo(kinds[2], draw);
            d.CopyTo(kinds[3], draw);
        }

        // no correlation, neither of numbers nor of their squares or signs: standard errors 1e-3, 2e-3 and 1e-3
        foreach ((double[] one, double[] other) in Pairs(kinds).Append((kinds[0][1..], kinds[0][..^1])))
        {
            Assert.InRange(one.Zip(other, (a, b) => a * b).Average(), -5e-3, 5e-3);
            Assert.InRange(one.Zip(other, (a, b) => (a * a - 1) * (b * b - 1)).Average(), -1e-2, 1e-2);
            Assert.InRange(one.Zip(other, (a, b) => (double)(Math.Sign(a) * Math.Sign(b))).Average(), -5e-3, 5e-3);
        }

        Assert.All(kinds, AssertNormal);
        double[] all = [.. kinds.SelectMany(k => k)];
        AssertNormal(all);
        Assert.InRange(Distance(all) * Math.Sqrt(all.Length), 0.3, 2.0); // Kolmogorov and Smirnov: 1.95 comes in one of 1,000, 0.3 too
    }

    private static IEnumerable<(double[] One, double[] Other)> Pairs(double[][] kinds) => from i in Enumerable.Range(0, kinds.Length) from j in Enumerable.Range(0, i) select (kinds[i], kinds[j]);

    /// <summary>The largest distance between the part of the values up to x and Φ(x).</summary>
    private static double Distance(double[] values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        double most = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            double p = NormalKernels.Cdf(sorted[i]);
            most = Math.Max(most, Math.Max(p - (double)i / sorted.Length, (i + 1.0) / sorted.Length - p));
        }

        return most;
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
    public void Tails_are_as_heavy_as_theory_has_them()
    {
        ulong[] keys = PhiloxLanes.Keys(20201031);
        double[] limits = [3, 3.5, 4, 4.5, 5];
        long[] beyond = new long[limits.Length];
        const int Count = 4 * 2_000_000;
        for (int draw = 0; draw < Count / 4; draw += 8)
        {
            (Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d) = Four(keys, 11, draw);
            foreach (Vector512<double> sizes in (ReadOnlySpan<Vector512<double>>)[Vector512.Abs(a), Vector512.Abs(b), Vector512.Abs(c), Vector512.Abs(d)])
            {
                for (int i = 0; i < limits.Length && Vector512.GreaterThanAny(sizes, Vector512.Create(limits[i])); i++)
                    beyond[i] += System.Numerics.BitOperations.PopCount((uint)Vector512.GreaterThan(sizes, Vector512.Create(limits[i])).ExtractMostSignificantBits());
            }
        }

        Assert.All(limits.Zip(beyond), pair =>
        {
            double expected = Count * 2 * NormalKernels.Cdf(-pair.First); // 4.6 of them beyond 5
            Assert.InRange(pair.Second, expected - 5 * Math.Sqrt(expected), expected + 5 * Math.Sqrt(expected));
        });
    }

    [Fact]
    public void A_draw_gives_the_same_bits_in_every_lane()
    {
        const long FirstDraw = 0xFFFF_FFF0; // over the carry into the upper half of the number
        ulong[] keys = PhiloxLanes.Keys(42);
        for (long start = FirstDraw; start < FirstDraw + 24; start++)
        {
            (Vector512<double> first, Vector512<double> second, Vector512<double> third, Vector512<double> fourth) = Four(keys, ulong.MaxValue - 3, start);
            for (int lane = 0; lane < 8; lane++)
                Assert.Equal(Of(42, ulong.MaxValue - 3, start + lane), (first[lane], second[lane], third[lane], fourth[lane]));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    public void Blocks_of_many_streams_are_those_of_each(int count)
    {
        const ulong Further = ulong.MaxValue - 11; // some streams go over the end
        ulong[] keys = PhiloxLanes.Keys(20201030), streams = [.. Enumerable.Range(0, count).Select(s => 5UL * (ulong)s)];
        var words = new Vector512<ulong>[4 * count];
        PhiloxLanes.Blocks(keys, streams, Further, 0xFFFF_FFFB, words);
        for (int s = 0; s < count; s++)
            Assert.Equal(PhiloxLanes.Block(keys, streams[s] + Further, 0xFFFF_FFFB), (words[s], words[count + s], words[2 * count + s], words[3 * count + s]));
    }

    [Fact]
    public void Every_processor_gives_these_bits() => Assert.Equal(
        [0x3FD8F6083F0D634CUL, 0xBFE3555CA23B9E64, 0x4007677643237F24, 0x3FE435DFE6DBC555, 0x3FB261A78B7F86B1, 0x3FF7B54F6A3D8811, 0xBFF85D14546E31A2, 0x3FC784EA2247DF2D],
        Enumerable.Range(0, 2).SelectMany(draw => Of(20201030, 1, 1L << 33 | (uint)draw) is var (a, b, c, d) ? (ulong[])[.. new[] { a, b, c, d }.Select(BitConverter.DoubleToUInt64Bits)] : []));

    [Fact]
    public void The_words_are_those_of_the_block_of_the_draw()
    {
        uint[] block = new uint[4];
        PhiloxKernels.Block([5, 1, 0x89AB_CDEF, 0x0123_4567], [20201030, 7], block);
        (double a, double b, double c, double d) = Of(7UL << 32 | 20201030, 0x0123_4567_89AB_CDEF, 1L << 32 | 5);
        Assert.Equal((a, b), OfWords(block[0], block[1]));
        Assert.Equal((c, d), OfWords(block[2], block[3]));
    }

    [Fact]
    public void Numbers_differ_from_exact_ones_by_less_than_one_in_10_to_the_12()
    {
        var random = new Random(20201030);
        for (int i = 0; i < 50_000; i++)
            AssertExact((uint)(i % 3 == 0 ? random.NextInt64(1L << 10) : i % 3 == 1 ? uint.MaxValue - random.NextInt64(1L << 20) : random.NextInt64(1L << 32)), (uint)random.NextInt64(1L << 32));
    }

    [Theory]
    [InlineData(0, 0x2000_0000, 6.763706, 0)] // the farthest that there is
    [InlineData(0, 0xA000_0000, -6.763706, 0)]
    [InlineData(0, 0x6000_0000, 0, 6.763706)]
    [InlineData(0, 0xE000_0000, 0, -6.763706)]
    [InlineData(0, 0x0000_0000, 4.782662, -4.782662)]
    [InlineData(0, 0x3FFF_FFFF, 4.782662, 4.782662)]
    [InlineData(uint.MaxValue, 0x2000_0000, 1.525879e-05, 0)]
    public void Extremes_are_reached(uint size, uint angle, double first, double second)
    {
        AssertExact(size, angle);
        (double a, double b) = OfWords(size, angle);
        Assert.Equal(first, a, 1e-6);
        Assert.Equal(second, b, 1e-6);
    }

    // What stands in the upper halves of lanes must not matter.
    private static (double First, double Second) OfWords(uint size, uint angle)
    {
        (Vector512<double> first, Vector512<double> second) = NormalLanes.OfWords(Vector512.Create(0xFEDC_BA98_0000_0000UL | size), Vector512.Create(0x1234_5678_0000_0000UL | angle));
        return (first[3], second[3]);
    }

    private static void AssertExact(uint size, uint angle)
    {
        double square = -2 * Elementary.Log((size + 0.5) / (1L << 32));
        double turn = ((angle & 0x3FFF_FFFF) + 0.5) / (1L << 30) - 0.5;
        (double sine, double cosine) = Math.SinCos(Math.PI / 2 * turn);
        cosine = (angle & 0x8000_0000) == 0 ? cosine : -cosine;
        (double first, double second) = (angle & 0x4000_0000) == 0 ? (cosine, sine) : (sine, cosine);
        (double a, double b) = OfWords(size, angle);
        Assert.Equal(square, NormalLanes.MinusTwoLog(Vector512.Create((size + 0.5) / (1L << 32)))[3], square * 1e-13);
        Assert.Equal(Math.Sqrt(square) * first, a, 1e-12);
        Assert.Equal(Math.Sqrt(square) * second, b, 1e-12);
    }

    /// <summary>The numbers of one draw: those of its lane.</summary>
    private static (double First, double Second, double Third, double Fourth) Of(ulong seed, ulong stream, long draw)
        => Four(PhiloxLanes.Keys(seed), stream, draw) is var (a, b, c, d) ? (a.ToScalar(), b.ToScalar(), c.ToScalar(), d.ToScalar()) : default;

    /// <summary>Four independent numbers for each of the eight draws from this one on.</summary>
    private static (Vector512<double> First, Vector512<double> Second, Vector512<double> Third, Vector512<double> Fourth) Four(ulong[] keys, ulong stream, long firstDraw)
    {
        var room = new Vector512<double>[4];
        PhiloxLanes.Blocks(keys, [stream], 0, (ulong)firstDraw, MemoryMarshal.Cast<Vector512<double>, Vector512<ulong>>(room.AsSpan()));
        NormalLanes.OfWords(room, 1);
        return (room[0], room[1], room[2], room[3]);
    }
}
