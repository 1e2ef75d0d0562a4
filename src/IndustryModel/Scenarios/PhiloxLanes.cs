using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace IndustryModel.Scenarios;

/// <summary>Philox 4x32-10 for eight consecutive draws at once, a draw a lane, by the conventions of <see cref="PhiloxKernels.Fill"/>.</summary>
internal static class PhiloxLanes
{
    internal const int KeyCount = 2 * PhiloxKernels.Rounds;

    private const ulong LowWord = 0xFFFF_FFFF;

    /// <summary>The keys of all rounds of a seed.</summary>
    internal static ulong[] Keys(ulong seed)
    {
        ulong[] keys = new ulong[KeyCount];
        Keys(seed, keys);
        return keys;
    }

    /// <summary>The keys of all rounds of a seed, two a round.</summary>
    internal static void Keys(ulong seed, Span<ulong> keys)
    {
        (uint k0, uint k1) = ((uint)seed, (uint)(seed >> 32));
        for (int i = 0; i < KeyCount; i += 2)
        {
            (keys[i], keys[i + 1]) = (k0, k1);
            k0 += PhiloxKernels.FirstKeyStep;
            k1 += PhiloxKernels.SecondKeyStep;
        }
    }

    /// <summary>The two words of 64 bits of the draws from this one on; after draw 2⁶⁴ − 1 comes draw 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector512<ulong> First, Vector512<ulong> Second) Words(ReadOnlySpan<ulong> keys, ulong stream, ulong firstDraw)
    {
        (Vector512<ulong> w0, Vector512<ulong> w1, Vector512<ulong> w2, Vector512<ulong> w3) = Block(keys, stream, firstDraw);
        Vector512<ulong> low = Vector512.Create(LowWord);
        return ((w0 & low) | (w1 << 32), (w2 & low) | (w3 << 32));
    }

    /// <summary>The four words of 32 bits of the draws from this one on, in the lower halves of lanes; what stands in the upper halves has no meaning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector512<ulong> W0, Vector512<ulong> W1, Vector512<ulong> W2, Vector512<ulong> W3) Block(ReadOnlySpan<ulong> keys, ulong stream, ulong firstDraw)
    {
        keys = keys[..KeyCount];
        var counter = new Counter(Consecutive(firstDraw), stream);
        for (int i = 0; i < KeyCount; i += 2)
            counter.Round(Vector512.Create(keys[i]), Vector512.Create(keys[i + 1]));
        return (counter.W0, counter.W1, counter.W2, counter.W3);
    }

    /// <summary>
    /// The blocks of many streams, as <see cref="Block"/> gives them, word by word. Four streams at a time: a round needs the one before, so that the multipliers would idle in between.
    /// </summary>
    /// <param name="keys">The keys of the seed.</param>
    /// <param name="streams">The streams.</param>
    /// <param name="further">What is added to each stream.</param>
    /// <param name="firstDraw">The first of the eight draws.</param>
    /// <param name="words">Room for the first words of all streams, then the second, third and fourth ones.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Blocks(ReadOnlySpan<ulong> keys, ReadOnlySpan<ulong> streams, ulong further, ulong firstDraw, Span<Vector512<ulong>> words)
    {
        keys = keys[..KeyCount];
        int count = streams.Length;
        Span<Vector512<ulong>> w0 = words[..count], w1 = words.Slice(count, count), w2 = words.Slice(2 * count, count), w3 = words.Slice(3 * count, count);
        Vector512<ulong> draws = Consecutive(firstDraw);
        int s = 0;
        for (; s + 3 < count; s += 4)
        {
            var a = new Counter(draws, streams[s] + further);
            var b = new Counter(draws, streams[s + 1] + further);
            var c = new Counter(draws, streams[s + 2] + further);
            var d = new Counter(draws, streams[s + 3] + further);
            for (int i = 0; i < KeyCount; i += 2)
            {
                Vector512<ulong> first = Vector512.Create(keys[i]), second = Vector512.Create(keys[i + 1]);
                a.Round(first, second);
                b.Round(first, second);
                c.Round(first, second);
                d.Round(first, second);
            }

            (w0[s], w1[s], w2[s], w3[s]) = (a.W0, a.W1, a.W2, a.W3);
            (w0[s + 1], w1[s + 1], w2[s + 1], w3[s + 1]) = (b.W0, b.W1, b.W2, b.W3);
            (w0[s + 2], w1[s + 2], w2[s + 2], w3[s + 2]) = (c.W0, c.W1, c.W2, c.W3);
            (w0[s + 3], w1[s + 3], w2[s + 3], w3[s + 3]) = (d.W0, d.W1, d.W2, d.W3);
        }

        for (; s < count; s++)
            (w0[s], w1[s], w2[s], w3[s]) = Block(keys, streams[s] + further, firstDraw);
    }

    private static Vector512<ulong> Consecutive(ulong first) => Vector512.Create(first) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);

    /// <summary>Lower half × lower half of each lane, all 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Product(Vector512<ulong> a, Vector512<ulong> b)
    {
        if (Avx512F.IsSupported)
            return Avx512F.Multiply(a.AsUInt32(), b.AsUInt32());
        if (Avx2.IsSupported)
            return Vector512.Create(Avx2.Multiply(a.GetLower().AsUInt32(), b.GetLower().AsUInt32()), Avx2.Multiply(a.GetUpper().AsUInt32(), b.GetUpper().AsUInt32()));
        return (a & Vector512.Create(LowWord)) * (b & Vector512.Create(LowWord));
    }

    /// <summary>The counters of eight draws, on their way to random words.</summary>
    private struct Counter
    {
        internal Vector512<ulong> W0;
        internal Vector512<ulong> W1;
        internal Vector512<ulong> W2;
        internal Vector512<ulong> W3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Counter(Vector512<ulong> draws, ulong stream)
        {
            W0 = draws;
            W1 = draws >>> 32;
            W2 = Vector512.Create(stream);
            W3 = Vector512.Create(stream >> 32);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Round(Vector512<ulong> firstKey, Vector512<ulong> secondKey)
        {
            Vector512<ulong> first = Product(W0, Vector512.Create((ulong)PhiloxKernels.FirstMultiplier));
            Vector512<ulong> second = Product(W2, Vector512.Create((ulong)PhiloxKernels.SecondMultiplier));
            (W0, W1) = ((second >>> 32) ^ W1 ^ firstKey, second); // products take lower halves, so upper ones are never read
            (W2, W3) = ((first >>> 32) ^ W3 ^ secondKey, first);
        }
    }
}
