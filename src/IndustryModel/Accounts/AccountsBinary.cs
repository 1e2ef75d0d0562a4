using System.Buffers.Binary;
using System.Numerics;

namespace IndustryModel.Accounts;

/// <summary>
/// The binary form of accounts. Little-endian; after the magic bytes and the format's version come title and version id, then the classifications that are not built in,
/// then the cubes, and a hash of all that goes before. Values are raw doubles; flags and reasons stand only for the cells that have any.
/// </summary>
internal static class AccountsBinary
{
    internal const int FormatVersion = 1;

    internal static ReadOnlySpan<byte> Magic => "IMACC\n\u001a\n"u8;

    /// <summary>Tells a damaged resource from a whole one: each word of eight bytes is mixed in by exclusive or, multiplication and rotation (in the manner of Fowler, Noll and Vo, 1991).</summary>
    internal static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        ulong hash = 14695981039346656037 ^ (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (byte b in bytes)
            hash = Mix(hash, b);
        return hash;
    }

    private static ulong Mix(ulong hash, ulong word) => BitOperations.RotateLeft((hash ^ word) * 1099511628211, 29);
}
