using IndustryModel.Classifications;
using IndustryModel.Scenarios;
using static IndustryModel.Tests.Scenarios.SmallScenario;

namespace IndustryModel.Tests.Scenarios;

/// <summary>How a program calls scenarios: with the collections and texts that it has.</summary>
public sealed class ScenarioCallTests
{
    [Fact]
    public void Cells_come_in_any_collection()
    {
        ScenarioCell[] array = [new("R1", "C", 100, 100)];
        Assert.Equal(Scenario.From([new("R1", "C", 100, 100)], 2019), Scenario.From(array, 2019));
        Assert.Equal(Scenario.From(array, 2019), Scenario.From(new List<ScenarioCell>(array), 2019));
        Assert.Equal(Scenario.From(array, 2019), Scenario.From(array.Where(c => c.Persons > 0), 2019));
    }

    [Fact]
    public void Regions_and_sectors_may_be_texts()
    {
        ScenarioOutcome outcome = FourCells().Run();
        Assert.Equal(130.0 / 340, outcome.Share("C", "R1")[2019].Value);
        Assert.Equal(outcome.Share(Nace.Manufacturing)[2019], outcome.Share("C")[2019]);
        Assert.Equal(360, outcome.ValueAdded("G")[2019].Value);
        Assert.Equal(50, outcome.Persons("C", "R2")[2019].Value);
        Assert.Throws<UnknownCodeException>(() => outcome.Persons("QQ"));
    }

    [Fact]
    public void At_the_midpoint_of_an_S_curve_fewer_than_half_have_adopted() => Assert.Equal(0.459, DiffusionMagnitude.Logistic(0.5, 5, new FixedMagnitude(1)).Adoption(5), 5e-4);
}
