using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>
/// Words of 64 random bits as numbers strictly between 0 and 1: ((word >> 12) + ½) · 2⁻⁵², the middles of 2⁵² equal parts. Neither 0 nor 1 comes out, whose inverse normal would be infinite; 1 − u comes out as often as u.
/// </summary>
internal static class UnitIntervals
{
    private const ulong One = 0x3FF0_0000_0000_0000;
    private const double HalfStepBelowOne = 1 - 1.0 / (1L << 53);

    /// <summary>The number of one word.</summary>
    internal static double Open(ulong word) => BitConverter.UInt64BitsToDouble(word >> 12 | One) - HalfStepBelowOne; // exact: 53 bits

    /// <summary>The numbers of eight words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> Open(Vector512<ulong> words) => ((words >>> 12) | Vector512.Create(One)).AsDouble() - Vector512.Create(HalfStepBelowOne);
}
