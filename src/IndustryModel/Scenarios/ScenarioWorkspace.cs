using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>What a run needs to work in, eight runs at once: made once for a thread, so that no run allocates.</summary>
internal sealed class ScenarioWorkspace
{
    private readonly LaneArray _magnitudes;
    private readonly LaneArray _personsIndex;
    private readonly LaneArray _productivityIndex;
    private readonly LaneArray _persons;
    private readonly LaneArray _value;
    private readonly LaneArray _effects;
    private readonly LaneArray _growthOfPersons;
    private readonly LaneArray _growthOfProductivity;
    private readonly LaneArray _levelOfPersons;
    private readonly LaneArray _levelOfProductivity;
    private readonly LaneArray _ofLever;
    private readonly LaneArray _shocks;

    internal ScenarioWorkspace(ScenarioPlan plan)
    {
        _magnitudes = new(plan.Effects.Length);
        _personsIndex = new(plan.Cells);
        _productivityIndex = new(plan.Cells);
        _persons = new(plan.Cells);
        _value = new(plan.Cells);
        _effects = new(plan.Effects.Length);
        _growthOfPersons = new(plan.GrowthOfPersons.Groups.Length);
        _growthOfProductivity = new(plan.GrowthOfProductivity.Groups.Length);
        _levelOfPersons = new(plan.LevelOfPersons.Groups.Length);
        _levelOfProductivity = new(plan.LevelOfProductivity.Groups.Length);
        _ofLever = new(plan.Levers.Length);
        _shocks = new(ShockDraws.YearsOfBlock * plan.Shocks.Length);
        Certain = CertainEmployment.Of(plan);
    }

    /// <summary>Employment, where it is the same in all runs.</summary>
    internal CertainEmployment? Certain { get; }

    /// <summary>The magnitude of each effect in each of the eight runs; 0 where its lever is not pulled. To be set before a run.</summary>
    internal Span<Vector512<double>> Magnitudes => _magnitudes.Lanes;

    internal Span<Vector512<double>> PersonsIndex => _personsIndex.Lanes;

    internal Span<Vector512<double>> ProductivityIndex => _productivityIndex.Lanes;

    internal Span<Vector512<double>> Persons => _persons.Lanes;

    internal Span<Vector512<double>> Value => _value.Lanes;

    internal Span<Vector512<double>> Effects => _effects.Lanes;

    internal Span<Vector512<double>> GrowthOfPersons => _growthOfPersons.Lanes;

    internal Span<Vector512<double>> GrowthOfProductivity => _growthOfProductivity.Lanes;

    internal Span<Vector512<double>> LevelOfPersons => _levelOfPersons.Lanes;

    internal Span<Vector512<double>> LevelOfProductivity => _levelOfProductivity.Lanes;

    /// <summary>What each lever does within a group, for synergies.</summary>
    internal Span<Vector512<double>> OfLever => _ofLever.Lanes;

    /// <summary>The shocks of all years of a block of random bits.</summary>
    internal Span<Vector512<double>> Shocks => _shocks.Lanes;
}
