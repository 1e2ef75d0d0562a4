using System.Runtime.InteropServices;

namespace IndustryModel.Scenarios;

/// <summary>Room for many numbers in large pages of memory, where the operating system can be asked for them: the first touch of each small page costs more than what is computed there, above all on virtual machines.</summary>
internal static class LargePages
{
    private const int Size = 1 << 21;
    private const int Numbers = Size / sizeof(double);
    private const int Least = 4 * Numbers; // below, the margins would be more than half of what is used
    private const int AdviceHugePage = 14; // MADV_HUGEPAGE of Linux

    private static bool _isMissing;

    /// <summary>Room for numbers that are still to be set.</summary>
    /// <param name="count">How many.</param>
    internal static Memory<double> Allocate(int count)
    {
        if (count < Least || _isMissing || !OperatingSystem.IsLinux())
            return GC.AllocateUninitializedArray<double>(count);

        // from a whole page on; of the margins only what is left of the last page becomes memory
        double[] room = GC.AllocateUninitializedArray<double>(count + 2 * Numbers, pinned: true);
        nint start = Marshal.UnsafeAddrOfPinnedArrayElement(room, 0);
        nint first = (start + Size - 1) & -Size;
        try
        {
            _ = MemoryAdvise(first, (nuint)((count + Numbers - 1) / Numbers * (long)Size), AdviceHugePage); // a hint: whatever the answer, there is memory
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            _isMissing = true;
        }

        return room.AsMemory((int)((first - start) / sizeof(double)), count);
    }

    [DllImport("libc", EntryPoint = "madvise")]
    private static extern int MemoryAdvise(nint start, nuint length, int advice);
}
