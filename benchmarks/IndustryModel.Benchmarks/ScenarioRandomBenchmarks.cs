using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using IndustryModel.Scenarios;

namespace IndustryModel.Benchmarks;

/// <summary>Random numbers, exact sums, bucket counts and quantiles: each benchmark handles 100,000 numbers, and the figures are for one.</summary>
[MemoryDiagnoser]
public class ScenarioRandomBenchmarks
{
    private const int Numbers = 100_000;

    private static readonly double[] Percentiles = [0.05, 0.25, 0.5, 0.75, 0.95];

    private readonly ulong[] _keys = PhiloxLanes.Keys(20201030);
    private readonly ulong[] _words = new ulong[Numbers];
    private readonly double[] _results = new double[Numbers];
    private readonly double[] _values = new double[Numbers];
    private readonly double[] _quantiles = new double[Percentiles.Length];
    private readonly ExactSum _sum = new();
    private readonly BucketCounts _counts = new();

    /// <summary>Draws log-normal values.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Normal();
        for (int i = 0; i < Numbers; i++)
            _values[i] = ExponentialLanes.Of(0.1 * _results[i]);
    }

    /// <summary>Raw words of 64 bits.</summary>
    [Benchmark(OperationsPerInvoke = Numbers)]
    public void Philox() => PhiloxKernels.Fill(20201030, 1, 0, _words);

    /// <summary>Standard normal numbers, their random bits included.</summary>
    [Benchmark(OperationsPerInvoke = Numbers)]
    public void Normal()
    {
        Span<Vector512<double>> results = MemoryMarshal.Cast<double, Vector512<double>>(_results.AsSpan());
        for (int i = 0; i + 4 <= results.Length; i += 4)
            (results[i], results[i + 1], results[i + 2], results[i + 3]) = NormalLanes.Four(_keys, 1, 2 * i);
    }

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
