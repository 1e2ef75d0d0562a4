using System.Diagnostics;
using System.Globalization;
using IndustryModel.Scenarios;

namespace IndustryModel.Benchmarks;

/// <summary>What it costs to set room for the figures of an ensemble for the first time: in an array as the runtime gives it, and in large pages. Each room is new; none is let go meanwhile.</summary>
internal static class FirstTouch
{
    internal const string Verb = "--first-touch";

    private const int Figures = 3_000_000; // 100,000 draws of 30 years
    private const int Rooms = 16;

    private static readonly Memory<double> Again = new double[Figures];

    internal static void Run()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Figures} figures of 8 bytes, {Rooms} rooms of each kind; milliseconds: the fastest, the middle one"));
        Measure("array", () => GC.AllocateUninitializedArray<double>(Figures));
        Measure("large pages", () => LargePages.Allocate(Figures));
        Measure("set again", static () => Again);
    }

    private static void Measure(string what, Func<Memory<double>> allocate)
    {
        var rooms = new List<Memory<double>>();
        var times = new List<double>();
        Again.Span.Fill(1);
        for (int i = 0; i < Rooms; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Memory<double> room = allocate();
            room.Span.Fill(i);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            rooms.Add(room);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-12}{times[0],8:0.0}{times[rooms.Count / 2],8:0.0}"));
    }
}
