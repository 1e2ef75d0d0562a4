using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using IndustryModel.Scenarios;

namespace IndustryModel.Benchmarks;

/// <summary>Random numbers, exact sums, bucket counts and quantiles: each benchmark handles 102,400 numbers, and the figures are for one.</summary>
[MemoryDiagnoser]
public class ScenarioRandomBenchmarks
{
    private const int Numbers = 102_400;
    private const int Streams = 20; // as many sectors with shocks
    private const int AtOnce = 32 * Streams; // eight draws of four numbers of each

    private static readonly double[] Percentiles = [0.05, 0.25, 0.5, 0.75, 0.95];

    private readonly ulong[] _keys = PhiloxLanes.Keys(20201030);
    private readonly ulong[] _streams = [.. Enumerable.Range(0, Streams).Select(s => (ulong)s << 32)];
    private readonly LaneArray _room = new(4 * Streams);
    private readonly double[] _results = new double[Numbers];
    private readonly double[] _values = new double[Numbers];
    private readonly double[] _quantiles = new double[Percentiles.Length];
    private readonly ExactSum _sum = new();
    private readonly BucketCounts _counts = new();

    /// <summary>Draws log-normal values.</summary>
    [GlobalSetup]
    public void Setup()
    {
        for (int i = 0; i < Numbers / AtOnce; i++)
        {
            PhiloxLanes.Blocks(_keys, _streams, 0, 8UL * (ulong)i, Words);
            NormalLanes.OfWords(_room.Lanes, Streams);
            for (int j = 0; j < _room.Count; j++)
                ExponentialLanes.Of(_room.Lanes[j] * 0.1).CopyTo(_values, i * AtOnce + 8 * j);
        }
    }

    /// <summary>Words of 32 random bits, as an ensemble makes those of its shocks.</summary>
    [Benchmark(OperationsPerInvoke = Numbers)]
    public void Bits()
    {
        for (int i = 0; i < Numbers / AtOnce; i++)
            PhiloxLanes.Blocks(_keys, _streams, 0, 8UL * (ulong)i, Words);
    }

    /// <summary>Standard normal numbers, their random bits included, as an ensemble makes its shocks.</summary>
    [Benchmark(OperationsPerInvoke = Numbers)]
    public void Normal()
    {
        for (int i = 0; i < Numbers / AtOnce; i++)
        {
            PhiloxLanes.Blocks(_keys, _streams, 0, 8UL * (ulong)i, Words);
            NormalLanes.OfWords(_room.Lanes, Streams);
        }
    }

    private Span<Vector512<ulong>> Words => MemoryMarshal.Cast<Vector512<double>, Vector512<ulong>>(_room.Lanes);

    /// <summary>e^x.</summary>
    [Benchmark(OperationsPerInvoke = Numbers)]
    public void Exponential()
    {
        Span<Vector512<double>> results = MemoryMarshal.Cast<double, Vector512<double>>(_results.AsSpan());
        ReadOnlySpan<Vector512<double>> values = MemoryMarshal.Cast<double, Vector512<double>>(_values);
        for (int i = 0; i < results.Length; i++)
            results[i] = ExponentialLanes.Of(values[i]);
    }

    /// <summary>Values into an exact sum.</summary>
    [Benchmark(OperationsPerInvoke = Numbers)]
    public void Sum() => _sum.Add(_values);

    /// <summary>Values into buckets.</summary>
    [Benchmark(OperationsPerInvoke = Numbers)]
    public void Count() => _counts.Add(_values);

    /// <summary>Five quantiles at once, the values copied first.</summary>
    [Benchmark(OperationsPerInvoke = Numbers)]
    public void Quantiles() => QuantileKernels.Compute(_values, Percentiles, _quantiles, _results);

    /// <summary>What sorting costs instead.</summary>
    [Benchmark(OperationsPerInvoke = Numbers)]
    public void Sort()
    {
        _values.CopyTo(_results, 0);
        _results.AsSpan().Sort();
    }
}
