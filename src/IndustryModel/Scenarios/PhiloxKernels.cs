using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>
/// Philox 4x32 with ten rounds: random numbers by counting. A number is a function of seed, stream and draw alone, so that any slice of the draws can be computed anywhere, in any order, and gives the same bits.
/// Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3". Integers only; no allocation.
/// </summary>
public static class PhiloxKernels
{
    internal const uint FirstMultiplier = 0xD2511F53;
    internal const uint SecondMultiplier = 0xCD9E8D57;
    internal const uint FirstKeyStep = 0x9E3779B9; // the golden ratio
    internal const uint SecondKeyStep = 0xBB67AE85; // √3 − 1
    internal const int Rounds = 10;

    /// <summary>One block: four words of 32 bits for a counter and a key, word 0 first, as the published known-answer vectors have them.</summary>
    /// <param name="counter">Four words; word 0 counts fastest.</param>
    /// <param name="key">Two words.</param>
    /// <param name="destination">Room for four words; may be <paramref name="counter"/> itself.</param>
    /// <exception cref="ArgumentException">The counter has not four words, the key not two, or the destination is too short.</exception>
    public static void Block(ReadOnlySpan<uint> counter, ReadOnlySpan<uint> key, Span<uint> destination)
    {
        if (counter.Length != 4)
            throw new ArgumentException($"Got {counter.Length} words where a counter of 4 was expected.", nameof(counter));
        if (key.Length != 2)
            throw new ArgumentException($"Got {key.Length} words where a key of 2 was expected.", nameof(key));
        if (destination.Length < 4)
            throw new ArgumentException($"The destination holds {destination.Length} words; a block has 4.", nameof(destination));
        (uint c0, uint c1, uint c2, uint c3) = (counter[0], counter[1], counter[2], counter[3]);
        (uint k0, uint k1) = (key[0], key[1]);
        for (int round = 0; round < Rounds; round++)
        {
            ulong first = (ulong)FirstMultiplier * c0;
            ulong second = (ulong)SecondMultiplier * c2;
            (c0, c1, c2, c3) = ((uint)(second >> 32) ^ c1 ^ k0, (uint)second, (uint)(first >> 32) ^ c3 ^ k1, (uint)first);
            k0 += FirstKeyStep;
            k1 += SecondKeyStep;
        }

        (destination[0], destination[1], destination[2], destination[3]) = (c0, c1, c2, c3);
    }

    /// <summary>
    /// The words of 64 bits of consecutive draws, two a draw. The key is the seed, low word first; words 0 and 1 of the counter are the number of the draw, words 2 and 3 the stream, low words first.
    /// A block w0, w1, w2, w3 gives w0 + 2³² w1 and w2 + 2³² w3.
    /// </summary>
    /// <param name="seed">Says which random numbers; another seed gives others.</param>
    /// <param name="stream">Says for what they are, such as a shock of one sector in one year: streams of one seed do not overlap.</param>
    /// <param name="firstDraw">The number of the first draw. After the last, 2⁶⁴ − 1, comes draw 0 of the same stream.</param>
    /// <param name="destination">Two words for each draw; where its length is odd, the last draw gives its first word only.</param>
    public static void Fill(ulong seed, ulong stream, ulong firstDraw, Span<ulong> destination)
    {
        Span<ulong> keys = stackalloc ulong[PhiloxLanes.KeyCount];
        PhiloxLanes.Keys(seed, keys);
        Span<ulong> last = stackalloc ulong[2 * Vector512<ulong>.Count];
        for (; destination.Length >= last.Length; destination = destination[last.Length..], firstDraw += (uint)Vector512<ulong>.Count)
            Store(keys, stream, firstDraw, destination);
        if (destination.IsEmpty)
            return;
        Store(keys, stream, firstDraw, last);
        last[..destination.Length].CopyTo(destination);
    }

    // first and second words in turn
    private static void Store(ReadOnlySpan<ulong> keys, ulong stream, ulong firstDraw, Span<ulong> destination)
    {
        (Vector512<ulong> first, Vector512<ulong> second) = PhiloxLanes.Words(keys, stream, firstDraw);
        Vector512<ulong> odd = Vector512.Create(0UL, ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue);
        Vector512<ulong> low = Vector512.Create(0UL, 0, 1, 1, 2, 2, 3, 3);
        Vector512<ulong> high = Vector512.Create(4UL, 4, 5, 5, 6, 6, 7, 7);
        Vector512.ConditionalSelect(odd, Vector512.Shuffle(second, low), Vector512.Shuffle(first, low)).CopyTo(destination);
        Vector512.ConditionalSelect(odd, Vector512.Shuffle(second, high), Vector512.Shuffle(first, high)).CopyTo(destination[Vector512<ulong>.Count..]);
    }
}
