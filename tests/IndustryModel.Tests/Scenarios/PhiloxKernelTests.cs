using System.Globalization;
using FsCheck.Xunit;
using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Scenarios;

public sealed class PhiloxKernelTests
{
    [Fact]
    public void Published_answers_are_reproduced()
    {
        string[][] rows = RandomGoldens.Rows("philox_kat");
        Assert.Equal(3, rows.Length);
        Assert.All(rows, row => Assert.Equal(RandomGoldens.Words(row[2]), Block(RandomGoldens.Words(row[0]), RandomGoldens.Words(row[1]))));
    }

    [Fact]
    public void Streams_are_reproduced_over_carries_and_wrap()
    {
        string[][] rows = RandomGoldens.Rows("philox_streams");
        Assert.Equal(7 * 16, rows.Length);
        Assert.All(rows, row => Assert.Equal(RandomGoldens.Words(row[3]), Block(RandomGoldens.Words(row[1]), RandomGoldens.Words(row[2]))));
    }

    [Theory]
    [InlineData("zero")]
    [InlineData("key1")]
    [InlineData("key-hi")]
    [InlineData("seed42-ctr2")]
    [InlineData("carry")]
    public void Draws_are_the_blocks_of_a_stream(string stream)
    {
        string[][] rows = [.. RandomGoldens.Rows("philox_streams").Where(row => row[0] == stream)];
        uint[] counter = RandomGoldens.Words(rows[0][1]);
        uint[] key = RandomGoldens.Words(rows[0][2]);
        ulong[] words = Filled(Join(key[0], key[1]), Join(counter[2], counter[3]), Join(counter[0], counter[1]), 2 * rows.Length);
        Assert.Equal(rows.SelectMany(row => RandomGoldens.Words(row[3])), words.SelectMany(word => (uint[])[(uint)word, (uint)(word >> 32)]));
    }

    [Property]
    public void A_draw_depends_on_seed_stream_and_number_only(ulong a, ulong b, ulong c, byte length, byte skip)
    {
        (ulong seed, ulong stream, ulong first) = (Mixed(a), Mixed(b + 1), a % 3 == 0 ? ulong.MaxValue - c % 300 : Mixed(c + 2)); // over the wrap of the draw's number too
        ulong[] whole = Filled(seed, stream, first, 2 * skip + length);
        Assert.Equal(whole[(2 * skip)..], Filled(seed, stream, first + skip, length));
        for (int i = 0; i < whole.Length; i++)
        {
            ulong draw = first + (ulong)(i / 2);
            uint[] block = Block([(uint)draw, (uint)(draw >> 32), (uint)stream, (uint)(stream >> 32)], [(uint)seed, (uint)(seed >> 32)]);
            Assert.Equal(Join(block[i % 2 * 2], block[i % 2 * 2 + 1]), whole[i]);
        }
    }

    [Fact]
    public void A_block_may_be_written_over_its_counter()
    {
        uint[] words = [1, 2, 3, 4];
        uint[] expected = Block(words, [5, 6]);
        PhiloxKernels.Block(words, [5, 6], words);
        Assert.Equal(expected, words);
    }

    [Fact]
    public void Wrong_shapes_are_refused()
    {
        Assert.Equal("Got 3 words where a counter of 4 was expected. (Parameter 'counter')",
            Assert.Throws<ArgumentException>(() => PhiloxKernels.Block(new uint[3], new uint[2], new uint[4])).Message);
        Assert.Equal("Got 1 words where a key of 2 was expected. (Parameter 'key')",
            Assert.Throws<ArgumentException>(() => PhiloxKernels.Block(new uint[4], new uint[1], new uint[4])).Message);
        Assert.Equal("The destination holds 3 words; a block has 4. (Parameter 'destination')",
            Assert.Throws<ArgumentException>(() => PhiloxKernels.Block(new uint[4], new uint[2], new uint[3])).Message);
    }

    [Fact]
    public void Numbers_between_0_and_1_are_those_of_the_reference()
    {
        string[][] rows = RandomGoldens.Rows("uint_to_double");
        Assert.All(rows, row =>
        {
            ulong word = ulong.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            Assert.Equal(RandomGoldens.Number(row[1]), UnitIntervals.Open(word));
            Assert.Equal(RandomGoldens.Number(row[1]), UnitIntervals.Open(System.Runtime.Intrinsics.Vector512.Create(word))[5]);
        });
        Assert.True(UnitIntervals.Open(0) > 0 && UnitIntervals.Open(ulong.MaxValue) < 1);
    }

    [Fact]
    public void From_the_seed_to_quantiles_the_figures_are_those_of_the_reference()
    {
        foreach (IGrouping<string, string[]> series in RandomGoldens.Rows("philox_end_to_end").GroupBy(row => string.Join(' ', row.Take(5))))
        {
            string[] row = series.First();
            ulong[] words = Filled(Join(uint.Parse(row[0], CultureInfo.InvariantCulture), uint.Parse(row[1], CultureInfo.InvariantCulture)), ulong.Parse(row[2], CultureInfo.InvariantCulture), 0,
                2 * int.Parse(row[3], CultureInfo.InvariantCulture));
            double[] values = row[4] switch
            {
                "u32_closed_open" => [.. words.SelectMany(word => (double[])[(uint)word / 4294967296.0, (word >> 32) / 4294967296.0])],
                "u53_closed_open" => [.. words.Select(word => (word >> 11) / 9007199254740992.0)],
                _ => [.. words.Select(UnitIntervals.Open)],
            };
            var scratch = new double[values.Length];
            double mean = values.Average();
            Assert.All(series, golden =>
            {
                string statistic = golden[5];
                double expected = RandomGoldens.Number(golden[6]);
                if (statistic is "mean")
                    Assert.Equal(expected, mean, 1e-12);
                else if (statistic is "variance_population")
                    Assert.Equal(expected, values.Sum(v => (v - mean) * (v - mean)) / values.Length, 1e-12);
                else if (statistic.StartsWith("quantile_type7_", StringComparison.Ordinal))
                    Assert.Equal(expected, Quantile(values, RandomGoldens.Number(statistic["quantile_type7_".Length..]), scratch), 1e-15);
                else
                    Assert.Equal(expected, statistic switch { "count" => values.Length, "minimum" => values.Min(), "maximum" => values.Max(), _ => values[int.Parse(statistic["value_".Length..], CultureInfo.InvariantCulture)] });
            });
        }
    }

    private static double Quantile(double[] values, double probability, double[] scratch)
    {
        double[] result = new double[1];
        QuantileKernels.Compute(values, [probability], result, scratch);
        return result[0];
    }

    private static ulong[] Filled(ulong seed, ulong stream, ulong first, int length)
    {
        var words = new ulong[length];
        PhiloxKernels.Fill(seed, stream, first, words);
        return words;
    }

    private static uint[] Block(uint[] counter, uint[] key)
    {
        var words = new uint[4];
        PhiloxKernels.Block(counter, key, words);
        return words;
    }

    private static ulong Join(uint low, uint high) => low | (ulong)high << 32;

    private static ulong Mixed(ulong small) => (small + 1) * 0x9E37_79B9_7F4A_7C15; // the drawn numbers are small
}
