using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IndustryModel.Scenarios;

/// <summary>The line of a cache, in which memory comes to the processor. A vector that lies across two of them is stored and loaded at half the speed, and what is read from it at once waits for both.</summary>
internal static class CacheLine
{
    /// <summary>Its bytes, as many as those of the widest vector.</summary>
    internal const int Size = 64;

    /// <summary>The part of a room that begins at a line.</summary>
    /// <param name="room">Room that stays where it is, on the stack or pinned; a line longer than what is needed.</param>
    internal static Span<T> Aligned<T>(Span<T> room)
        where T : unmanaged
    {
        nint address = Unsafe.ByteOffset(ref Unsafe.NullRef<T>(), ref MemoryMarshal.GetReference(room));
        return room[((int)(-address & (Size - 1)) / Unsafe.SizeOf<T>())..];
    }
}
