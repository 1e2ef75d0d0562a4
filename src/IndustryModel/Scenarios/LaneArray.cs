using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>Vectors of eight lanes that begin at a line of the cache, as an array of the runtime does not: a vector that lies across two lines costs twice, and one that was just written waits.</summary>
internal sealed class LaneArray
{
    private readonly double[] _memory;
    private readonly int _first;

    internal LaneArray(int count)
    {
        Count = count;
        _memory = GC.AllocateArray<double>((count + 1) * Vector512<double>.Count, pinned: true); // pinned, so that it stays where it was aligned
        _first = _memory.Length - CacheLine.Aligned(_memory.AsSpan()).Length;
    }

    internal int Count { get; }

    /// <summary>The vectors. A run asks for them every year, so without the checks of a slice and a cast: the constructor made room.</summary>
    internal Span<Vector512<double>> Lanes => MemoryMarshal.CreateSpan(ref Unsafe.As<double, Vector512<double>>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_memory), _first)), Count);
}
