namespace IndustryModel.Scenarios;

/// <summary>What goal seek can vary besides a number of the scenario.</summary>
internal static class GoalSeekWords
{
    /// <summary>A factor on the magnitudes of all levers.</summary>
    internal const string Intensity = "intensity";

    /// <summary>A difference to the growth of productivity of the target's region and sector.</summary>
    internal const string Growth = "growth";

    internal static string Of(string parameter) => parameter switch
    {
        Intensity => "intensity: a factor on the magnitudes of all levers, 1 as they are",
        Growth => "growth: added to the growth a year of productivity of the target's region and sector, 0.01 for one percentage point",
        _ => $"the number at {parameter}",
    };
}
