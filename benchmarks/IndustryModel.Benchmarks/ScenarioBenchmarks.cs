using BenchmarkDotNet.Attributes;
using IndustryModel.Netherlands;
using IndustryModel.Scenarios;

namespace IndustryModel.Benchmarks;

/// <summary>Growth scenarios: a single run of the Dutch model with nine levers, its preparation, the exact split over nine levers, and an ensemble.</summary>
[MemoryDiagnoser]
public class ScenarioBenchmarks
{
    private readonly Scenario _dutch = DutchIndustry.Load().IllustrativeScenario;
    private readonly Scenario _model = EnsemblePeers.Model();

    /// <summary>40 regions × 11 sectors × 17 years, with the baseline.</summary>
    [Benchmark]
    public ScenarioOutcome Run() => _dutch.Run();

    /// <summary>The same for a scenario that was not run before: checks and preparation included.</summary>
    [Benchmark]
    public ScenarioOutcome FirstRun() => (_dutch with { }).Run();

    /// <summary>512 coalitions.</summary>
    [Benchmark]
    public Attribution Attribute() => _dutch.Attribute();

    /// <summary>100,000 draws × 30 years × 20 sectors on one thread, without quantiles.</summary>
    [Benchmark]
    public Ensemble Simulate() => _model.Simulate(EnsemblePeers.Options(1));

    /// <summary>The same with quantiles.</summary>
    [Benchmark]
    public int SimulateWithQuantiles() => _model.Simulate(EnsemblePeers.Options(1)).ToTable().RowCount;
}
