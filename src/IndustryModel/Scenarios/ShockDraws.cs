using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>The shocks of eight draws. The draw of a shock in a year depends on the seed, the shock's name, the pair of calendar years and the number of the draw, and on nothing else.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="First">The first of the eight draws.</param>
/// <param name="Streams">The stream of each shock.</param>
internal readonly record struct ShockDraws(ulong Seed, long First, ulong[]? Streams)
{
    /// <summary>Whether there are draws at all: a single run has none.</summary>
    internal bool IsDrawn => Streams is not null;

    /// <summary>The shocks of a year. A block of random bits gives two: of an even calendar year and the odd one after it; the second waits in the upper half of the room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal ReadOnlySpan<Vector512<double>> OfYear(ScenarioPlan plan, Span<Vector512<double>> room, int t)
    {
        int count = plan.Shocks.Length;
        int year = plan.Scenario.BaseYear.Number + t;
        bool isSecond = (year & 1) == 1;
        if (!isSecond || t == 1)
        {
            // in two goes: bits and transforms at once need more registers than there are
            for (int s = 0; s < count; s++)
            {
                (Vector512<ulong> u, Vector512<ulong> v) = PhiloxLanes.Words(Seed, Streams![s] + (ulong)(year >> 1), (ulong)First);
                (room[s], room[count + s]) = (UnitIntervals.Open(u), UnitIntervals.Open(v));
            }

            for (int s = 0; s < count; s++)
                (room[s], room[count + s]) = NormalLanes.OfUniforms(room[s], room[count + s]);
        }

        return room.Slice(isSecond ? count : 0, count);
    }
}
