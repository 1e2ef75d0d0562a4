using BenchmarkDotNet.Attributes;

namespace IndustryModel.Benchmarks;

/// <summary>Regional analysis of 1,300 regions × 64 sectors × 20 years by the kernels, with a plain copy of the input as the floor.</summary>
[MemoryDiagnoser]
public class RegionalBenchmarks
{
    private RegionalPanel _panel = null!;
    private WholeAnalysis _whole = null!;

    /// <summary>Makes the panels.</summary>
    [GlobalSetup]
    public void Setup() => (_panel, _whole) = (new(), new());

    /// <summary>The input read once and written once.</summary>
    [Benchmark(Baseline = true)]
    public int Copy() => _panel.Copy();

    /// <summary>Location quotients of every year.</summary>
    [Benchmark]
    public int LocationQuotients() => _panel.LocationQuotients();

    /// <summary>Shift-share (Dunn) of every year on the year before: three results for each figure.</summary>
    [Benchmark]
    public int ShiftShare() => _panel.ShiftShare();

    /// <summary>Advantages decided exactly, and ECI and PCI of every year.</summary>
    [Benchmark]
    public int Complexity() => _panel.Complexity();

    /// <summary>Every method with its usual variants, from accounts to results.</summary>
    [Benchmark]
    public int EveryMethod() => _whole.Run();
}
