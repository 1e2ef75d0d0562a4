using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>The shocks of eight draws. The draw of a shock in a year depends on the seed, the shock's name, the year and the number of the draw, and on nothing else.</summary>
/// <param name="Keys">The keys of the seed.</param>
/// <param name="First">The first of the eight draws.</param>
/// <param name="Streams">The stream of each shock.</param>
internal readonly record struct ShockDraws(ulong[]? Keys, long First, ulong[]? Streams)
{
    /// <summary>How many years a block of random bits gives shocks for: a calendar year that is divisible by so many, and those after it.</summary>
    internal const int YearsOfBlock = 4;

    /// <summary>Whether there are draws at all: a single run has none.</summary>
    internal bool IsDrawn => Streams is not null;

    /// <summary>The shocks of a year; those of the other years of its block wait in the room beside them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal ReadOnlySpan<Vector512<double>> OfYear(ScenarioPlan plan, Span<Vector512<double>> room, int t)
    {
        int count = plan.Shocks.Length;
        int year = plan.Scenario.BaseYear.Number + t;
        int place = year & (YearsOfBlock - 1);
        if (place == 0 || t == 1)
        {
            // in two goes: bits and transforms at once need more registers than there are
            PhiloxLanes.Blocks(Keys, Streams.AsSpan(0, count), (ulong)(year / YearsOfBlock), (ulong)First, MemoryMarshal.Cast<Vector512<double>, Vector512<ulong>>(room));
            NormalLanes.OfWords(room, count);
        }

        return room.Slice(place * count, count);
    }
}
