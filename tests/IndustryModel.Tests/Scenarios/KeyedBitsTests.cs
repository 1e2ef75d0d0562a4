using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Scenarios;

public sealed class KeyedBitsTests
{
    /// <summary>The first numbers of SplitMix64 from the seed 0, as its authors' program prints them.</summary>
    [Fact]
    public void The_sequence_of_the_key_0_is_that_of_SplitMix64() => Assert.Equal([0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F, 0xF88BB8A8724C81EC], Enumerable.Range(0, 4).Select(place => KeyedBits.At(0, place)));

    [Fact]
    public void Seeds_that_differ_in_a_word_their_order_their_number_or_their_stream_have_other_keys()
    {
        ulong[][] seeds = [[], [0], [1], [0, 0], [0, 1], [1, 0], [1, 1], [ulong.MaxValue], [0, 0, 0]];
        ulong[] keys = [.. seeds.SelectMany(seed => new ulong[] { 0, 1, 2, ulong.MaxValue }.Select(stream => KeyedBits.Key(seed, stream)))];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, key => Assert.InRange(System.Numerics.BitOperations.PopCount(key), 10, 54));
    }

    [Fact]
    public void A_bit_of_the_seed_changes_about_half_of_the_bits_of_its_key()
    {
        double changed = 0;
        for (int bit = 0; bit < 64; bit++)
            changed += System.Numerics.BitOperations.PopCount(KeyedBits.Key([5, 7], 3) ^ KeyedBits.Key([5, 7UL ^ 1UL << bit], 3));
        Assert.Equal(32, changed / 64, 5 * 4 / Math.Sqrt(64));
    }
}
