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
        Vector512<ulong> c0 = Vector512.Create(firstDraw) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        Vector512<ulong> c1 = c0 >>> 32;
        Vector512<ulong> c2 = Vector512.Create(stream);
        Vector512<ulong> c3 = Vector512.Create(stream >> 32);
        Vector512<ulong> firstMultiplier = Vector512.Create((ulong)PhiloxKernels.FirstMultiplier);
        Vector512<ulong> secondMultiplier = Vector512.Create((ulong)PhiloxKernels.SecondMultiplier);
        for (int i = 0; i < KeyCount; i += 2)
        {
            Vector512<ulong> first = Product(c0, firstMultiplier);
            Vector512<ulong> second = Product(c2, secondMultiplier);
            (c0, c1) = ((second >>> 32) ^ c1 ^ Vector512.Create(keys[i]), second); // products take lower halves, so upper ones are never read
            (c2, c3) = ((first >>> 32) ^ c3 ^ Vector512.Create(keys[i + 1]), first);
        }

        return (c0, c1, c2, c3);
    }

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
}
