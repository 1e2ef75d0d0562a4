using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace IndustryModel.Scenarios;

/// <summary>Philox 4x32-10 for eight consecutive draws at once, a draw a lane, by the conventions of <see cref="PhiloxKernels.Fill"/>.</summary>
internal static class PhiloxLanes
{
    private const ulong LowWord = 0xFFFF_FFFF;

    /// <summary>The two words of 64 bits of the draws from this one on; after draw 2⁶⁴ − 1 comes draw 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector512<ulong> First, Vector512<ulong> Second) Words(ulong seed, ulong stream, ulong firstDraw)
    {
        // A lane holds a word of 32 bits in its lower half. What stands in the upper half is never read: products take lower halves.
        Vector512<ulong> c0 = Vector512.Create(firstDraw) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7);
        Vector512<ulong> c1 = c0 >>> 32;
        Vector512<ulong> c2 = Vector512.Create(stream);
        Vector512<ulong> c3 = Vector512.Create(stream >> 32);
        Vector512<ulong> k0 = Vector512.Create(seed);
        Vector512<ulong> k1 = Vector512.Create(seed >> 32);
        Vector512<ulong> firstMultiplier = Vector512.Create((ulong)PhiloxKernels.FirstMultiplier);
        Vector512<ulong> secondMultiplier = Vector512.Create((ulong)PhiloxKernels.SecondMultiplier);
        Vector512<ulong> firstStep = Vector512.Create((ulong)PhiloxKernels.FirstKeyStep);
        Vector512<ulong> secondStep = Vector512.Create((ulong)PhiloxKernels.SecondKeyStep);
        for (int round = 0; round < PhiloxKernels.Rounds; round++)
        {
            Vector512<ulong> first = Product(c0, firstMultiplier);
            Vector512<ulong> second = Product(c2, secondMultiplier);
            (c0, c1) = ((second >>> 32) ^ c1 ^ k0, second);
            (c2, c3) = ((first >>> 32) ^ c3 ^ k1, first);
            k0 += firstStep;
            k1 += secondStep;
        }

        Vector512<ulong> low = Vector512.Create(LowWord);
        return ((c0 & low) | (c1 << 32), (c2 & low) | (c3 << 32));
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
