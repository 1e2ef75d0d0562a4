using System.Runtime.Intrinsics;

namespace IndustryModel.Scenarios;

/// <summary>What a run needs to work in, eight runs at once: made once for a thread, so that no run allocates.</summary>
internal sealed class ScenarioWorkspace
{
    internal ScenarioWorkspace(ScenarioPlan plan)
    {
        Magnitudes = new Vector512<double>[plan.Effects.Length];
        PersonsIndex = new Vector512<double>[plan.Cells];
        ProductivityIndex = new Vector512<double>[plan.Cells];
        Persons = new Vector512<double>[plan.Cells];
        Value = new Vector512<double>[plan.Cells];
        Effects = new Vector512<double>[plan.Effects.Length];
        GrowthOfPersons = new Vector512<double>[plan.GrowthOfPersons.Groups.Length];
        GrowthOfProductivity = new Vector512<double>[plan.GrowthOfProductivity.Groups.Length];
        LevelOfPersons = new Vector512<double>[plan.LevelOfPersons.Groups.Length];
        LevelOfProductivity = new Vector512<double>[plan.LevelOfProductivity.Groups.Length];
        OfLever = new Vector512<double>[plan.Levers.Length];
        Shocks = new Vector512<double>[2 * plan.Shocks.Length];
    }

    /// <summary>The magnitude of each effect in each of the eight runs; 0 where its lever is not pulled. To be set before a run.</summary>
    internal Vector512<double>[] Magnitudes { get; }

    internal Vector512<double>[] PersonsIndex { get; }

    internal Vector512<double>[] ProductivityIndex { get; }

    internal Vector512<double>[] Persons { get; }

    internal Vector512<double>[] Value { get; }

    internal Vector512<double>[] Effects { get; }

    internal Vector512<double>[] GrowthOfPersons { get; }

    internal Vector512<double>[] GrowthOfProductivity { get; }

    internal Vector512<double>[] LevelOfPersons { get; }

    internal Vector512<double>[] LevelOfProductivity { get; }

    /// <summary>What each lever does within a group, for synergies.</summary>
    internal Vector512<double>[] OfLever { get; }

    /// <summary>The shocks of this year and the next, as they come in pairs.</summary>
    internal Vector512<double>[] Shocks { get; }
}
