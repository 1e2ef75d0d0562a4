using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace IndustryModel.Quantities;

/// <summary>What frames the binary forms of this library: magic bytes, a hash of the body, and the body, little-endian. A damaged resource is told from a whole one before anything of it is read.</summary>
/// <param name="magic">The bytes that tell one form from another.</param>
/// <param name="foreign">The message when the bytes begin otherwise.</param>
/// <param name="damaged">The message when the hash does not fit.</param>
internal sealed class BinaryFrame(byte[] magic, string foreign, string damaged)
{
    /// <summary>Writes a body with its frame. The same body gives the same bytes.</summary>
    internal void Write(Stream destination, Action<BinaryWriter> writeBody)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writeBody(writer);
        writer.Flush();
        ReadOnlySpan<byte> body = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        destination.Write(magic);
        Span<byte> hash = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(hash, Hash(body));
        destination.Write(hash);
        destination.Write(body);
    }

    /// <summary>The body.</summary>
    /// <exception cref="InvalidDataException">The bytes are of no such form, damaged or cut short.</exception>
    internal ArraySegment<byte> Open(Stream source)
    {
        var whole = new MemoryStream(source.CanSeek ? (int)(source.Length - source.Position) : 0);
        source.CopyTo(whole);
        ReadOnlySpan<byte> bytes = whole.GetBuffer().AsSpan(0, (int)whole.Length);
        int start = magic.Length + sizeof(ulong);
        if (bytes.Length < start || !bytes.StartsWith(magic))
            throw new InvalidDataException(foreign);
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[magic.Length..]) != Hash(bytes[start..]))
            throw new InvalidDataException(damaged);
        return new(whole.GetBuffer(), start, bytes.Length - start);
    }

    /// <summary>A reader of a body, or of a part of one.</summary>
    internal static BinaryReader Reader(ArraySegment<byte> bytes) => new(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), Encoding.UTF8);

    /// <summary>Each word of eight bytes is mixed in by exclusive or, multiplication and rotation (in the manner of Fowler, Noll and Vo, 1991).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once over every byte, before the runtime would find it hot
    private static ulong Hash(ReadOnlySpan<byte> bytes)
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
