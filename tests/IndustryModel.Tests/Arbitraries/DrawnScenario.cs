using IndustryModel.Json;
using IndustryModel.Scenarios;

namespace IndustryModel.Tests.Arbitraries;

/// <summary>A sound scenario of a few regions, sectors and levers; a closed labor market may make it impossible.</summary>
public sealed record DrawnScenario(Scenario Value)
{
    public override string ToString() => Value.ToJson();
}
